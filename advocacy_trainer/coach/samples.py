"""What a rule shows: an example from a workplace, and texts that it must or must not remark on."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from advocacy_trainer.coach.model import ReviewContext


class Example(NamedTuple):
    """What somebody did: before, after, and the doubt they had."""

    who: str = ""
    before: str = ""
    after: str = ""
    doubt: str = ""


class Sample(NamedTuple):
    """A text that must (or must not) be remarked on, and where."""

    text: str
    span: str = ""
    suggestion: str = ""
    context: ReviewContext = ReviewContext()


def samples(entries: Iterable[str | dict[str, Any]]) -> tuple[Sample, ...]:
    """Return the texts of a rule's file; raises KeyError or TypeError for what is none."""
    return tuple(_sample(entry) for entry in entries)


def _sample(entry: str | dict[str, Any]) -> Sample:
    if isinstance(entry, str):
        return Sample(entry)
    return Sample(
        entry["text"],
        entry.get("span", ""),
        entry.get("suggestion", ""),
        ReviewContext(**entry.get("context", {})),
    )
