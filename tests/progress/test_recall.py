import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.progress.events import Event, from_document, new_id, to_document
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.recall import A_DAY, due_queue, recall_cards, refreshers, state, waiting
from advocacy_trainer.progress.tally import summarise

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


def event(kind: str, day: float, block: str = "q1", lesson: str = "core-01", **data: object) -> Event:
    at = (START + dt.timedelta(days=day)).isoformat().replace("+00:00", "Z")
    return Event(new_id(), kind, at, 0, "", lesson, "s1", block, data)


def answered(day: float, block: str = "q1", right: bool = True, attempt: int = 1, **more: object) -> Event:
    return event("activity-answered", day, block, right=right, attempt=attempt, recall=True, **more)


def now(day: float) -> dt.datetime:
    return START + dt.timedelta(days=day)


def blocks(events: list[Event], day: float) -> list[str]:
    return [one.block for one in waiting(events, now(day))]


def test_known_questions_come_back_after_two_eleven_and_forty_six_days_and_never_later_than_sixty() -> None:
    events, day, gaps = [answered(0)], 0, []
    for _ in range(5):
        gaps.append((recall_cards(events)[0].due - now(day)).days)
        day += gaps[-1]
        events.append(event("recall-answered", day, rating="got-it"))
    assert gaps == [2, 11, 46, 60, 60]


def test_what_does_not_sit_yet_comes_back_sooner() -> None:
    events = [answered(0), event("recall-answered", 2, rating="not-yet")]
    assert recall_cards(events)[0].due <= now(4)


def test_a_question_answered_wrong_in_the_lesson_comes_back_the_next_day() -> None:
    events = [answered(0, right=False), answered(0, right=True, attempt=2)]
    assert blocks(events, 0) == []
    assert blocks(events, 1) == ["q1"]


def test_only_questions_that_may_come_back_do() -> None:
    assert recall_cards([event("activity-answered", 0, right=True, attempt=1)]) == []


def test_at_most_five_a_day_and_answered_ones_count() -> None:
    events = [answered(0, f"q{n}") for n in range(9)]
    assert len(blocks(events, 3)) == A_DAY
    events += [event("recall-answered", 3, f"q{n}", rating="got-it") for n in range(3)]
    assert blocks(events, 3.2) == ["q3", "q4"]
    assert len(blocks(events, 4)) == A_DAY


def test_the_easiest_and_oldest_come_first() -> None:
    events = [answered(0, "hard", right=False), answered(0.1, "new"), answered(-1, "old")]
    assert blocks(events, 5) == ["old", "new", "hard"]


def test_after_two_weeks_away_two_that_were_known_best() -> None:
    events = [answered(0, f"q{n}", right=n != 0) for n in range(4)]
    events += [event("recall-answered", 2, "q3", rating="got-it")]
    assert blocks(events, 30) == ["q3", "q1"]
    events.append(event("lesson-opened", 30))
    assert blocks(events, 30.1) == ["q3", "q1"]
    events.append(event("recall-answered", 30.1, "q3", rating="got-it"))
    assert blocks(events, 30.2) == ["q1"]
    assert len(blocks(events, 31)) == 3


def test_an_if_then_plan_comes_back_after_a_week() -> None:
    events = [event("plan-made", 0, "p1")]
    assert blocks(events, 6) == []
    assert [(one.block, one.kind) for one in waiting(events, now(7))] == [("p1", "plan")]
    events.append(event("plan-recalled", 7, "p1", kept="not-yet"))
    assert blocks(events, 13) == []
    assert blocks(events, 14) == ["p1"]


def test_refreshers_can_be_switched_off_and_on() -> None:
    events = [answered(0), event("recall-switched", 1, on=False)]
    assert blocks(events, 5) == []
    assert blocks([*events, event("recall-switched", 2, on=True)], 5) == ["q1"]


def test_nothing_comes_back_during_a_break() -> None:
    begun = [answered(0), event("pause-begun", 1, until=now(15).date().isoformat())]
    assert blocks(begun, 14) == []
    assert not summarise(begun).refresher_waits(now(14).date())
    for over in (begun, [*begun, event("pause-held", 5)]):
        assert blocks(over, 15) == ["q1"]
        assert summarise(over).refresher_waits(now(15).date())
    assert blocks([answered(0), event("pause-begun", 1, until="for ever")], 14) == ["q1"]


def test_what_the_lessons_no_longer_hold_takes_nobodys_place() -> None:
    events = [answered(0, f"q{n}") for n in range(9)]
    today = due_queue(events, now(3))
    assert (len(today.due), today.allowed) == (9, A_DAY)


def test_a_clock_set_back_breaks_nothing() -> None:
    events = [answered(10), event("recall-answered", 2, rating="got-it")]
    assert recall_cards(events)[0].due > now(10)


def test_folded_months_keep_the_state() -> None:
    events = [answered(0), event("recall-answered", 2, rating="got-it"), event("plan-made", 1, "p1")]
    folded = Event(new_id(), "folded", "2026-04-01T00:00:00Z", data={"recall": state(events)})
    folded = from_document(json.loads(json.dumps(to_document(folded))))
    assert refreshers([folded]) == refreshers(events)
    later = event("recall-answered", 13, rating="got-it")
    assert recall_cards([folded, later])[0].due == recall_cards([*events, later])[0].due


@given(
    st.lists(st.tuples(st.sampled_from(["q1", "q2", "p1"]), st.floats(0, 400), st.booleans()), max_size=15)
)
def test_whatever_the_order_a_day_never_asks_more_than_five(rows: list[tuple[str, float, bool]]) -> None:
    events = [answered(0, "q1"), answered(0, "q2"), event("plan-made", 0, "p1")]
    for block, day, known in rows:
        if block == "p1":
            events.append(event("plan-recalled", day, block, kept="yes" if known else "not-yet"))
        else:
            events.append(event("recall-answered", day, block, rating="got-it" if known else "not-yet"))
    last = max([0.0, *(day for _, day, _ in rows)])
    for one in recall_cards(events):
        assert one.due <= now(last) + dt.timedelta(days=60)
    assert len(waiting(events, now(last + 1))) <= A_DAY


AHEAD = "2036-01-01T08:00:00Z"
LINES = (
    ("activity-answered", AHEAD, {"right": True, "attempt": 1, "recall": True}),
    ("recall-answered", "2026-09-02T08:00:00Z", {"rating": "not-yet"}),
    ("recall-answered", "2026-09-10T08:00:00Z", {"rating": "got-it"}),
)


@given(st.permutations(LINES), st.sampled_from(["recall-answered", "plan-recalled", "activity-answered"]))
def test_one_entry_of_a_clock_ahead_strands_nothing(
    lines: list[tuple[str, str, dict[str, object]]], kind: str
) -> None:
    other = Event(new_id(), "activity-answered", "2026-09-01T08:00:00Z", lesson="core-03", block="q1")
    wrong = {"right": True, "attempt": 1, "recall": True, "rating": "got-it", "kept": "yes"}
    events = [
        Event(
            new_id(),
            kind if at == AHEAD else one,
            at,
            lesson="core-08",
            block="q1",
            data=wrong if at == AHEAD else data,
        )
        for one, at, data in lines
    ]
    events.append(other)
    without = [event for event in events if event.at != AHEAD]
    at_hand = dt.datetime(2026, 11, 29, 12, 0, tzinfo=dt.UTC)
    assert recall_cards(events, at_hand) == recall_cards(without, at_hand)


def test_the_case_of_2036_is_due_as_without_it() -> None:
    events = [
        Event(new_id(), kind, at, 120, lesson="core-08", block="q1", data=data) for kind, at, data in LINES
    ]
    (one,) = recall_cards(events, dt.datetime(2026, 11, 29, 12, 0, tzinfo=dt.UTC))
    assert one.due.date() == dt.date(2026, 9, 14)


def test_a_plan_that_only_a_clock_ahead_has_dated_still_comes_back() -> None:
    events = [answered(0), answered(1, "q2"), event("plan-made", 4000, "p1")]
    due = {one.block: one.due for one in recall_cards(events, now(30))}
    assert now(8) <= due["p1"] <= now(61)


def test_a_clock_that_is_behind_makes_no_entry_wrong() -> None:
    events = [answered(0), event("recall-answered", 2, rating="got-it")]
    assert recall_cards(events, dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) == recall_cards(events, now(3))


def test_the_summary_of_a_clock_ahead_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from advocacy_trainer.progress import summary

    with Log.open(tmp_path) as log:
        log.take_in([answered(0)])
    monkeypatch.setattr(summary, "day_ahead", lambda ahead: "2036-01-01")
    summary.write_summary(tmp_path, summary.Summary(last_at="2036-01-01T00:00:00Z"))
    assert summary.read_summary(tmp_path) is not None
    monkeypatch.undo()
    assert summary.read_summary(tmp_path) is None
