from pathlib import Path

from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.folding import first_retained_month, fold, notes_without_entry
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.recall import asked_before, refreshers
from advocacy_trainer.progress.tally import summarise
from advocacy_trainer.progress.text_file import Text


def event(kind: str, day: str, lesson: str | None = None, **data: object) -> Event:
    block = "q1" if kind in ("activity-answered", "recall-answered") else None
    return Event(new_id(), kind, f"{day}T09:00:00.000Z", 60, "", lesson, None, block, data)


LIFE = [
    event("lesson-opened", "2026-05-30", "core-01"),
    event("opted-out", "2026-05-30", answer="not-now"),
    event("activity-answered", "2026-05-30", "core-01", right=True, attempt=1, recall=True),
    event("lesson-done", "2026-05-31", "core-01", minutes=6),
    event("note-added", "2026-06-02", starter="i-dared"),
    event("confidence-rated", "2026-06-02", item="own-words", when="before", value=2),
    event("lesson-opened", "2026-09-01", "core-02"),
]


def test_months_to_keep_are_counted_with_this_one() -> None:
    assert first_retained_month("2026-11", 1) == "2026-11"
    assert first_retained_month("2026-11", 12) == "2025-12"
    assert first_retained_month("2026-01", 2) == "2025-12"


def test_older_months_become_a_line_for_each_lesson_and_what_stands_for_today() -> None:
    folding = fold(LIFE, "2026-09")
    assert folding.lessons == ("core-01",)
    kinds = [event.kind for event in folding.events]
    assert kinds == ["lesson-done", "opted-out", "confidence-rated", "folded", "lesson-opened"]
    assert folding.goes == 2
    before, after = summarise(LIFE), summarise(folding.events)
    assert (after.done, after.participation) == (before.done, before.participation)
    assert refreshers(folding.events) == refreshers(LIFE)
    assert folding.events[0].at == "2026-05-01T12:00:00.000Z"


def test_folding_again_changes_nothing() -> None:
    once = fold(LIFE, "2026-09").events
    again = fold(once, "2026-09")
    assert [e.kind for e in again.events] == [e.kind for e in once]
    assert refreshers(fold(once, "2026-10").events) == refreshers(LIFE)


def test_a_folded_log_is_written_as_one_step_and_can_be_added_to(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(LIFE)
        log.replace(fold(log.events(), "2026-09").events)
        new = log.append("pause-held")
        assert len(log.events()) == 6
    with Log.open(tmp_path) as log:
        assert log.events()[-1] == new
        assert len(log.events()) == 6
        assert log.notices == ()


def test_the_words_of_folded_notes_go_and_no_others() -> None:
    old, kept, new = (
        Text(f"n{number}", "note", "ord", at, at)
        for number, at in enumerate(
            ("2026-01-05T10:00:00.000Z", "2026-01-06T10:00:00.000Z", "2026-11-01T10:00:00.000Z")
        )
    )
    card = Text("c", "card", "ord", "2026-01-05", "2026-01-05")
    entry = Event(new_id(), "note-added", "2026-11-02T10:00:00.000Z", data={"note": "n1"})
    assert notes_without_entry([old, kept, new, card], [entry], "2026-09") == ["n0"]


def test_what_was_passed_over_and_the_last_wording_outlive_a_folding() -> None:
    def event(at: str, kind: str, block: str | None = None, **data: object) -> Event:
        return Event(new_id(), kind, at, 0, "", "core-01", None, block, data)

    events = [
        event("2026-01-05T08:00:00Z", "lesson-known", path="core"),
        event("2026-01-06T08:00:00Z", "recall-entered", "back-o1"),
        event("2026-01-20T08:00:00Z", "recall-answered", "back-o1", rating="got-it", variant="words"),
        event("2026-02-20T08:00:00Z", "recall-answered", "back-o1", rating="got-it", variant="cards"),
        event("2026-06-20T08:00:00Z", "step-done"),
    ]
    once = fold(events, "2026-05").events
    twice = fold([*once, event("2026-06-21T08:00:00Z", "step-done")], "2026-07").events
    for folded in (once, twice):
        assert summarise(folded).known == ("core-01",)
        assert summarise(folded).done == {}
        assert asked_before(folded, "core-01", "back-o1") == ["cards"]
    assert fold(once, "2026-05").goes == 0
