"""What somebody's log may hold after a few months, for the pictures of the tour; nobody real."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from advocacy_trainer.progress.events import Event, new_id, stamp

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

# Danish, English.
_NOTES = (
    ("someone-replied", "Ib fra nattevagten skrev tak.", "Bill from the night shift wrote thank you."),
    ("i-dared", "De tre linjer om elevatoren.", "The three lines about the lift."),
)
_PLAN = (
    {"if": "det er torsdag, og kaffen er drukket", "then": "skrive tre linjer"},
    {"if": "it is Thursday and the coffee is drunk", "then": "write three lines"},
)
_JOURNAL = (
    "Jeg troede, at de andre ville grine. Det gjorde de ikke.",
    "I thought the others would laugh. They did not.",
)


def fill_log(context: "Context") -> None:
    """Write earlier months into the log, with notes, a plan, a time and a text in the journal."""
    english = context.language != "da"
    cards = context.stores.cards
    cards.fill("core-15", "my-time", {"minutes": "20"}, kind="time")
    cards.fill("core-15", "my-plan", _PLAN[english], kind="plan")
    context.stores.journal.write(_JOURNAL[english])
    events = [
        _ago(75, "draft-started"),
        _ago(74, "colleague-asked"),
        _ago(40, "pause-held"),
        _ago(40, "confidence-rated", "core-02", "before-words", item="own-words", when="before", value=3),
        _ago(3, "confidence-rated", "core-15", "after-words", item="own-words", when="after", value=6),
        _ago(12, "plan-made", "core-15", "my-plan"),
    ]
    for days, (starter, *words) in zip((20, 6), _NOTES, strict=True):
        note = cards.note(starter, words[english])
        events.append(_ago(days, "note-added", starter=starter, note=note.id))
    question = _a_question(context)
    if question is not None:
        events.append(_ago(9, "activity-answered", *question, right=True, attempt=1, recall=True))
    context.stores.log.take_in(sorted(events, key=lambda event: event.at))


def _ago(days: int, kind: str, lesson: str | None = None, block: str | None = None, **data: Any) -> Event:
    now = dt.datetime.now().astimezone()
    away = now.utcoffset() or dt.timedelta()
    at = stamp(now - dt.timedelta(days=days))
    return Event(new_id(), kind, at, int(away.total_seconds() // 60), "", lesson, None, block, data)


def _a_question(context: "Context") -> tuple[str, str] | None:
    """Return a choice that may come back, as lesson and block."""
    from advocacy_trainer.course.checker import open_lesson
    from advocacy_trainer.course.checks_content import Surroundings

    for entry in context.catalogue.lessons:
        lesson = open_lesson(context.lessons_dir, entry.file, Surroundings(context.language)).lesson
        for block in lesson.blocks if lesson is not None else ():
            if block.kind == "choice" and block.has("recall"):
                return entry.id, block.id
    return None
