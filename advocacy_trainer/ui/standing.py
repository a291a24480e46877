"""Where the person stands: what is done and begun, and the next small step.

Course and progress do not know one another; they meet here. Home shows a
cached ``Step`` in its first picture and asks for the real one afterwards.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from advocacy_trainer.ui.application import Context

_CACHE = "home.json"


class Step(NamedTuple):
    """The next small step; ``lesson`` is empty where nothing is proposed."""

    why: str
    lesson: str = ""
    step: str = ""
    title: str = ""
    about: str = ""
    minutes: int = 0


class Standing(NamedTuple):
    """What is done and begun (lesson -> step), and the answers that steer what comes next."""

    done: frozenset[str] = frozenset()
    begun: dict[str, str] = {}  # noqa: RUF012 - never written to
    last: str = ""
    participation: str = ""
    kinds: tuple[str, ...] = ()


def read_standing(context: "Context") -> Standing:
    """Read from the log where the person stands."""
    done: set[str] = set()
    participation = ""
    kinds: tuple[str, ...] = ()
    for event in context.log.events():
        if event.kind == "lesson-done" and event.lesson:
            done.add(event.lesson)
        elif event.kind == "opted-out":
            participation = str(event.data.get("answer", "no"))
        elif event.kind == "opted-in":
            participation = "yes"
        elif event.kind == "choice-made":
            chosen = tuple(str(each) for each in event.data.get("chosen", ()))
            if event.data.get("set") == "participation" and chosen:
                participation = chosen[-1]
            elif event.data.get("set") == "kind":
                kinds = chosen
    begun = {}
    for entry in context.catalogue.lessons:
        step = context.places.of(entry.id)
        if step and entry.id not in done:
            begun[entry.id] = step
    last = context.places.last
    return Standing(frozenset(done), begun, last.lesson if last else "", participation, kinds)


def next_step(context: "Context") -> Step:
    """Work out the next small step, and keep it for the next start."""
    from advocacy_trainer.course.next import propose

    standing = read_standing(context)
    proposal = propose(
        context.catalogue,
        standing.done,
        standing.begun,
        standing.last,
        standing.participation,
        standing.kinds,
    )
    entry = proposal.lesson
    if entry is None:
        step = Step("rest")
    else:
        about = entry.objectives[0] if entry.objectives else ""
        step = Step(proposal.why, entry.id, proposal.step, entry.title, about, entry.minutes)
    _keep(context, step)
    return step


def cached_step(context: "Context") -> Step | None:
    """Return the next step as it was last worked out in this language, or None."""
    path = _path(context)
    if path is None:
        return None
    try:
        content: dict[str, Any] = json.loads(path.read_bytes())
        step = Step(**content[context.language])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    fits = all(isinstance(value, type(default)) for value, default in zip(step, Step("", ""), strict=True))
    return step if fits else None


def _path(context: "Context") -> Path | None:
    if context.folder is None or context.settings_file.read_only:
        return None
    return context.folder / "cache" / _CACHE


def _keep(context: "Context", step: Step) -> None:
    path = _path(context)
    if path is None or cached_step(context) == step:
        return
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    try:
        kept = json.loads(path.read_bytes()) if path.exists() else {}
        kept[context.language] = step._asdict()
        write_atomically(path, json.dumps(kept, ensure_ascii=False))
    except (OSError, ValueError, TypeError, StorageError):
        pass  # a cache; the step is worked out again next time
