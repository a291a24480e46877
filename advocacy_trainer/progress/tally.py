"""Add the log up: what was learned, what one is glad about, month by month."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.events import UNSHOWN, Event, split_by_clock
from advocacy_trainer.progress.quiet import ASKED, answer_in, is_quiet
from advocacy_trainer.progress.summary import Summary

# What the log itself is glad about, by kind; each at most once a day and never counted.
GLAD = (
    "draft-finished",
    "draft-started",
    "colleague-asked",
    "feedback-received",
    "participation-asked",
    "pause-held",
    "plan-made",
    "goal-made-smaller",
    "note-added",
    "profile-answered",
)


class Glad(NamedTuple):
    """Something to be glad about: its kind, and the note's id where it is a note."""

    day: dt.date
    kind: str
    note: str = ""


class Happening(NamedTuple):
    """One thing that happened on a day: a lesson done for the first time, or something to be glad about."""

    day: dt.date
    kind: str
    lesson: str = ""
    note: str = ""


class Month(NamedTuple):
    """One month of the log: lessons done, gladness, the days something was done on, and what happened."""

    month: str
    done: tuple[str, ...]
    glad: tuple[Glad, ...]
    days: tuple[int, ...]
    minutes: int
    happened: tuple[Happening, ...] = ()


class Week(NamedTuple):
    """Minutes in the week that holds ``today``, and what the person planned (0 = nothing)."""

    minutes: int
    planned: int


class Feeling(NamedTuple):
    """How sure the person felt about one item before and after, 0-10, None where not said."""

    item: str
    before: int | None
    after: int | None


def summarise(events: Sequence[Event]) -> Summary:
    """Return the log in short, as the first screen needs it."""
    certain, _ahead = split_by_clock(events)
    last = max((event.at for event in certain), default="")
    done: dict[str, str] = {}
    begun: dict[str, None] = {}
    known: dict[str, None] = {}
    participation, resting = "", ""
    for event in events:
        if event.kind == "lesson-opened" and event.lesson:
            begun[event.lesson] = None
        elif event.kind == "lesson-done" and event.lesson:
            if event.lesson not in done:
                done[event.lesson] = event.month()
        elif event.kind == "lesson-known" and event.lesson:
            known[event.lesson] = None
        elif event.kind in ("opted-out", "opted-in", "choice-made"):
            participation = answer_in(event) or participation
        elif event.kind == "pause-begun":
            resting = str(event.data.get("until", ""))
        elif event.kind == "pause-held":
            resting = ""
    on = recall.is_on(events)
    back = recall.refreshers(events)
    return Summary(done, tuple(begun), last, participation, on, back, resting, is_quiet(events), tuple(known))


def months(events: Iterable[Event]) -> list[Month]:
    """Return the months in which something was written, newest first."""
    by_month: dict[tuple[int, int], list[Event]] = {}
    days: dict[tuple[int, int], set[int]] = {}
    for event in events:
        if event.kind in UNSHOWN:
            continue
        local = event.local()
        key = (local.year, local.month)
        by_month.setdefault(key, []).append(event)
        days.setdefault(key, set()).add(local.day)
    seen: set[str] = set()
    found = []
    for key, those in sorted(by_month.items()):
        done = {event.lesson: None for event in those if event.kind == "lesson-done" and event.lesson}
        new = tuple(lesson for lesson in done if lesson not in seen)
        story = tuple(happenings(those, seen))
        seen.update(done)
        month = f"{key[0]:04d}-{key[1]:02d}"
        spent = sum(map(minutes, those))
        found.append(Month(month, new, tuple(glad(those)), tuple(sorted(days[key])), spent, story))
    return found[::-1]


def happenings(events: Iterable[Event], done_before: Collection[str] = ()) -> list[Happening]:
    """Return what happened, oldest first: each lesson once, each kind once a day, notes all."""
    found: dict[Happening, None] = {}
    done = set(done_before)
    for event in events:
        if event.kind == "lesson-done" and event.lesson:
            if event.lesson not in done:
                done.add(event.lesson)
                found[Happening(event.local().date(), event.kind, event.lesson)] = None
        else:
            for one in glad([event]):
                found[Happening(one.day, one.kind, note=one.note)] = None
    return sorted(found, key=lambda one: one.day)


def glad(events: Iterable[Event]) -> list[Glad]:
    """Return what there is to be glad about, oldest first, each kind once a day (notes all)."""
    found: dict[Glad, None] = {}
    for event in events:
        kind = ASKED if is_standing(event) else event.kind
        if kind in GLAD:
            note = str(event.data.get("note", event.id)) if kind == "note-added" else ""
            found[Glad(event.local().date(), kind, note)] = None
    return list(found)


def is_standing(event: Event) -> bool:
    """Tell whether an entry says that somebody made up their mind, whatever about."""
    return event.kind == ASKED or answer_in(event) is not None


def minutes(event: Event) -> int:
    """Return the minutes an event stands for: of a lesson done, or of one's own time."""
    value = event.data.get("minutes") if event.kind in ("lesson-done", "time-spent") else None
    return value if isinstance(value, int) and 0 < value <= 24 * 60 else 0


def week(events: Iterable[Event], today: dt.date, planned: int = 0) -> Week:
    """Return the minutes of this ISO week by the local calendar."""
    this = today.isocalendar()[:2]
    spent = 0
    for event in events:
        of_event = minutes(event)
        if of_event and event.local().isocalendar()[:2] == this:
            spent += of_event
    return Week(spent, planned)


def confidence(events: Iterable[Event]) -> list[Feeling]:
    """Return each item with its last value before and after the core."""
    found: dict[str, dict[str, int]] = {}
    for event in events:
        value, item = event.data.get("value"), event.data.get("item")
        if event.kind == "confidence-rated" and isinstance(value, int) and isinstance(item, str):
            found.setdefault(item, {})["after" if event.data.get("when") == "after" else "before"] = value
    return [Feeling(item, both.get("before"), both.get("after")) for item, both in found.items()]
