"""Where the person stands: what is done and begun, and the next small step.

Course and progress do not know one another; they meet here. Home shows a
cached ``NextStep`` in its first picture and asks for the real one afterwards.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from advocacy_trainer.json_reading import UnfitError, fields, seal, unseal

if TYPE_CHECKING:
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.progress.summary import Summary
    from advocacy_trainer.settings import Settings
    from advocacy_trainer.stores import Stores

_CACHE = "home.json"
_ASKS_FOR_REASON = "core-03"
_TELLS_KINDS = "kinds-01"  # the lesson that asks what one would tell about


class Learner(Protocol):
    """Whose progress it is: what is saved of them, their settings, and the lessons in their language."""

    @property
    def stores(self) -> "Stores":
        """Return what is saved."""

    @property
    def settings(self) -> "Settings":
        """Return every option as it is in force."""

    @property
    def catalogue(self) -> "Catalogue":
        """Return the lessons in their language."""

    @property
    def language(self) -> str:
        """Return ``da`` or ``en``."""


class NextStep(NamedTuple):
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


class CourseProgress(NamedTuple):
    """What is done and begun (lesson -> step), and the answers that steer what comes next."""

    done: frozenset[str] = frozenset()
    begun: dict[str, str] = {}  # noqa: RUF012 - never written to
    last: str = ""
    participation: str = ""
    kinds: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    """Lessons passed over because one knew them; those that were done since are not among them."""


def read_summary(learner: Learner) -> "Summary":
    """Return the log in short: the cached summary where it fits, else read from the log and kept."""
    from advocacy_trainer.progress.summary import read_summary as cached

    found = cached(learner.stores.folder)
    if found is None:
        found = learner.stores.log.summary()
        learner.stores.log.save_summary()
    return found


def must_read_log(learner: Learner) -> bool:
    """Tell whether the next step asks for a log that is long and not yet read, or not yet added up."""
    from advocacy_trainer.progress.summary import read_summary as cached

    log = learner.stores.log
    if log.adding_up_takes_time:
        return cached(learner.stores.folder) is None
    if not log.takes_time:
        return False
    summary = cached(learner.stores.folder)
    return summary is None or _TELLS_KINDS in summary.done


def read_course_progress(learner: Learner) -> CourseProgress:
    """Read where the person stands."""
    summary = read_summary(learner)
    places = learner.stores.resume_points
    steps = {entry.id: places.of(entry.id) for entry in learner.catalogue.lessons}
    done = learner.catalogue.counted(summary.done)
    known = frozenset(summary.known) - done
    begun = {lesson: step for lesson, step in steps.items() if step and lesson not in done}
    last = places.last.lesson if places.last else ""
    kinds = _kinds(learner) if _TELLS_KINDS in summary.done else ()
    return CourseProgress(done, begun, last, learner.stores.answered or summary.participation, kinds, known)


def _kinds(learner: Learner) -> tuple[str, ...]:
    kinds: tuple[str, ...] = ()
    for event in learner.stores.log.events():
        if event.kind == "choice-made" and event.data.get("set") == "kind":
            kinds = tuple(str(each) for each in event.listed("chosen"))
    return kinds


def next_step(learner: Learner) -> NextStep:
    """Work out the next small step; what is kept for the next start tells no unsaved answer."""
    answered = learner.stores.answered
    step = _work_out(learner, answered)
    _keep(learner, _work_out(learner, "") if answered else step)
    return step


def _work_out(learner: Learner, answered: str) -> NextStep:
    import datetime as dt

    from advocacy_trainer.course.next import propose

    progress = read_course_progress(learner)
    summary = read_summary(learner)
    proposal = propose(
        learner.catalogue,
        progress.done | progress.known,
        progress.begun,
        progress.last,
        answered or ("not-now" if summary.quiet else summary.participation),
        progress.kinds,
        learner.settings.text("path"),
    )
    entry = proposal.lesson
    if entry is None:
        step = NextStep(proposal.why)
    else:
        about = entry.objectives[0] if entry.objectives else ""
        step = NextStep(proposal.why, entry.id, proposal.step, entry.title, about, entry.minutes)
    now = dt.datetime.now(dt.UTC)
    return step._replace(
        reason=bool(written_reason(learner)),
        refresher=learner.settings.flag("recall")
        and answered not in ("no", "not-now")
        and summary.refresher_waits(now.astimezone().date(), learner.catalogue.asked_as),
        away=summary.was_away(now),
    )


def written_reason(learner: Learner) -> str:
    """Return what the person wrote as a reason, or nothing."""
    texts = [text.text.strip() for text in learner.stores.cards.all() if text.lesson == _ASKS_FOR_REASON]
    return "\n\n".join(text for text in texts if text)


def cached_step(learner: Learner) -> NextStep | None:
    """Return the next step as it was last worked out in this language, or None."""
    path = _path(learner)
    if path is None:
        return None
    try:
        stored = fields(unseal(path.read_bytes()).get(learner.language))
        step = NextStep(**stored)  # type: ignore[arg-type]  # what it holds is checked below
    except (OSError, ValueError, TypeError):
        return None
    fits = all(type(value) is type(default) for value, default in zip(step, NextStep("", ""), strict=True))
    return step if fits else None


def _path(learner: Learner) -> Path | None:
    if learner.stores.folder is None or learner.stores.read_only:
        return None
    return learner.stores.folder / "cache" / _CACHE


def _keep(learner: Learner, step: NextStep) -> None:
    path = _path(learner)
    if path is None or cached_step(learner) == step:
        return
    from advocacy_trainer.errors import StorageError
    from advocacy_trainer.files import write_atomically

    try:
        cached = unseal(path.read_bytes())
    except (OSError, UnfitError):
        cached = {}  # there is none, or none that fits: it is made anew
    try:
        write_atomically(path, seal({**cached, learner.language: step._asdict()}), durable=False)
    except StorageError:
        pass  # a cache; the step is worked out again next time
