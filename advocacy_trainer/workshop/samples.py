"""Invented sample drafts to look at together, two near twins among them; never anybody's own text."""

from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.encoding import decode_file
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.structured import toml_table

FILE = "workshop-drafts.toml"


class SampleDraft(NamedTuple):
    """A draft by an invented person; ``twin`` is the id of the one that says nearly the same."""

    id: str
    who: str
    text: str
    ask: str
    twin: str = ""
    platform: str = "linkedin"


def read_samples(lessons: Path, lang: str) -> dict[str, SampleDraft]:
    """Read the sample drafts of a language by id. Raises ContentError."""
    path = lessons / lang / FILE
    if not path.is_file():
        return {}
    try:
        table = toml_table(decode_file(path))["drafts"]
        found = {
            name: SampleDraft(
                name,
                str(entry["who"]),
                str(entry["text"]).strip(),
                str(entry["ask"]),
                str(entry.get("twin", "")),
                str(entry.get("platform", "linkedin")),
            )
            for name, entry in table.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be used: {what}."),
            name=path.name,
            what=type(error).__name__,
        ) from error
    return found
