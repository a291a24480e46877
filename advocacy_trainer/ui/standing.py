"""Where the person stands: what is done and begun, and the next small step.

Course and progress do not know one another; they meet here. Home shows a
cached ``Step`` in its first picture and asks for the real one afterwards.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.json_reading import UnfitError, fields, seal, unseal

if TYPE_CHECKING:
    from advocacy_trainer.progress.summary import Summary
    from advocacy_trainer.ui.kit.context import Context

_CACHE = "home.json"
_ASKS_FOR_REASON = "core-03"
_TELLS_KINDS = "kinds-01"  # the lesson that asks what one would tell about


class Step(NamedTuple):
    """The next small step; ``lesson`` is empty where nothing is proposed.

    ``reason`` says whether the person has written one, to be shown when asked for;
    ``refresher`` whether something may be brought back; ``away`` whether nothing was
    written for a fortnight.
    """

    why: str
    lesson: str = ""
    step: str = ""
    title: str = ""
    about: str = ""
    minutes: int = 0
    reason: bool = False
    refresher: bool = False
    away: bool = False


class Standing(NamedTuple):
    """What is done and begun (lesson -> step), and the answers that steer what comes next."""

    done: frozenset[str] = frozenset()
    begun: dict[str, str] = {}  # noqa: RUF012 - never written to
    last: str = ""
    participation: str = ""
    kinds: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    """Lessons passed over because one knew them; those that were done since are not among them."""


def read_summary(context: "Context") -> "Summary":
    """Return the log in short: the cached summary where it fits, else read from the log and kept."""
    from advocacy_trainer.progress import summary

    kept = summary.read_summary(context.stores.folder)
    if kept is None:
        from advocacy_trainer.progress.tally import summarise

        kept = summarise(context.stores.log.events())
        if context.stores.folder is not None and not context.stores.read_only:
            summary.write_summary(context.stores.folder, kept)
    return kept


def must_read_log(context: "Context") -> bool:
    """Tell whether the next step asks for a log that is long and not yet read."""
    from advocacy_trainer.progress.summary import read_summary as kept

    if not context.stores.log.takes_time:
        return False
    summary = kept(context.stores.folder)
    return summary is None or _TELLS_KINDS in summary.done


def read_standing(context: "Context") -> Standing:
    """Read where the person stands."""
    summary = read_summary(context)
    places = context.stores.places
    steps = {entry.id: places.of(entry.id) for entry in context.catalogue.lessons}
    done = context.catalogue.counted(summary.done)
    known = frozenset(summary.known) - done
    begun = {lesson: step for lesson, step in steps.items() if step and lesson not in done}
    last = places.last.lesson if places.last else ""
    kinds = _kinds(context) if _TELLS_KINDS in summary.done else ()
    return Standing(done, begun, last, context.stores.answered or summary.standing, kinds, known)


def _kinds(context: "Context") -> tuple[str, ...]:
    kinds: tuple[str, ...] = ()
    for event in context.stores.log.events():
        if event.kind == "choice-made" and event.data.get("set") == "kind":
            kinds = tuple(str(each) for each in event.listed("chosen"))
    return kinds


def next_step(context: "Context") -> Step:
    """Work out the next small step, and keep it for the next start."""
    import datetime as dt

    from advocacy_trainer.course.next import propose

    standing = read_standing(context)
    summary = read_summary(context)
    proposal = propose(
        context.catalogue,
        standing.done | standing.known,
        standing.begun,
        standing.last,
        "not-now" if summary.quiet and not context.stores.answered else standing.participation,
        standing.kinds,
        context.settings.text("path"),
    )
    entry = proposal.lesson
    if entry is None:
        step = Step(proposal.why)
    else:
        about = entry.objectives[0] if entry.objectives else ""
        step = Step(proposal.why, entry.id, proposal.step, entry.title, about, entry.minutes)
    now = dt.datetime.now(dt.UTC)
    step = step._replace(
        reason=bool(written_reason(context)),
        refresher=context.stores.answered not in ("no", "not-now")
        and summary.refresher_waits(now.astimezone().date(), context.catalogue.asked_as),
        away=summary.was_away(now),
    )
    _keep(context, step)
    return step


def written_reason(context: "Context") -> str:
    """Return what the person wrote as a reason, or nothing."""
    texts = [text.text.strip() for text in context.stores.cards.all() if text.lesson == _ASKS_FOR_REASON]
    return "\n\n".join(text for text in texts if text)


def cached_step(context: "Context") -> Step | None:
    """Return the next step as it was last worked out in this language, or None."""
    path = _path(context)
    if path is None:
        return None
    try:
        held = fields(unseal(path.read_bytes()).get(context.language))
        step = Step(**held)  # type: ignore[arg-type]  # checked below
    except (OSError, ValueError, TypeError):
        return None
    fits = all(type(value) is type(default) for value, default in zip(step, Step("", ""), strict=True))
    return step if fits else None


def _path(context: "Context") -> Path | None:
    if context.stores.folder is None or context.stores.read_only:
        return None
    return context.stores.folder / "cache" / _CACHE


def _keep(context: "Context", step: Step) -> None:
    path = _path(context)
    if path is None or cached_step(context) == step:
        return
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    try:
        kept = unseal(path.read_bytes())
    except (OSError, UnfitError):
        kept = {}  # there is none, or none that fits: it is made anew
    try:
        write_atomically(path, seal({**kept, context.language: step._asdict()}))
    except StorageError:
        pass  # a cache; the step is worked out again next time
