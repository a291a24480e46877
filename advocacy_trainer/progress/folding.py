"""Keep only a number of months, where the person has asked for that.

Older months become one line per finished (or passed over) lesson and one line with the state
of the refreshers. What stands for today (the last answer to whether one wants
this, refreshers on or off, how sure one felt) is kept as it was.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.events import Event, moment, new_id, stamp
from advocacy_trainer.progress.text_file import Text


class Folding(NamedTuple):
    """What folding would leave: the new events, lessons kept as lines, entries that go."""

    events: list[Event]
    lessons: tuple[str, ...]
    goes: int


def first_retained_month(this_month: str, months: int) -> str:
    """Return the oldest month that stays, when ``months`` are kept and this one is ``2026-11``."""
    year, month = map(int, this_month.split("-"))
    index = year * 12 + month - months
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def fold(events: Sequence[Event], first_retained: str) -> Folding:
    """Fold the months before ``first_kept``; the same again changes nothing."""
    old = [event for event in events if event.month() < first_retained]
    new = [event for event in events if event.month() >= first_retained]
    if not [event for event in old if event.kind not in (*_KEPT, "folded")]:
        return Folding(list(events), (), 0)
    lines: dict[tuple[str, str], Event] = {}
    for event in old:
        if event.kind in _KEPT and event.lesson:
            lines.setdefault((event.kind, event.lesson), _rounded(event))
    done = tuple(lesson for kind, lesson in lines if kind == "lesson-done")
    last_answers = [found for kinds in _STANDING if (found := _last(old, kinds)) is not None]
    feelings = {
        # As text: a log brought in from elsewhere may hold anything here.
        (str(event.data.get("item")), str(event.data.get("when"))): event
        for event in old
        if event.kind == _FELT
    }
    state = recall.state(old)
    data = {"recall": state, "asked": recall.last_asked(old)}
    folded = Event(new_id(), "folded", max(event.at for event in old), data=data) if state else None
    retained = [*lines.values(), *last_answers, *feelings.values(), *([folded] if folded else [])]
    return Folding([*retained, *new], done, len(old) - len(retained))


def notes_without_entry(notes: Iterable[Text], events: Iterable[Event], first_retained: str) -> list[str]:
    """Return the ids of older months' notes whose entry has left the log, so that their words go too."""
    held = {str(event.data.get("note")) for event in events if event.kind == "note-added"}
    return [
        note.id
        for note in notes
        if note.kind == "note" and note.at[:7] < first_retained and note.id not in held
    ]


_KEPT = ("lesson-done", "lesson-known")  # a line each
_FELT = "confidence-rated"
_STANDING = (
    ("participation-asked",),
    ("opted-out", "opted-in", "choice-made"),
    ("recall-switched",),
    ("pause-begun", "pause-held"),
)


def _rounded(event: Event) -> Event:
    """Keep the month alone of when a lesson was done, at noon UTC on its first day."""
    local = event.local().replace(
        day=1, hour=12, minute=0, second=0, microsecond=0, tzinfo=moment("2000-01-01").tzinfo
    )
    return event._replace(at=stamp(local), offset=0, step=None, block=None)


def _last(events: Sequence[Event], kinds: tuple[str, ...]) -> Event | None:
    wanted = [
        event
        for event in events
        if event.kind in kinds and event.data.get("set", "participation") == "participation"
    ]
    return wanted[-1] if wanted else None
