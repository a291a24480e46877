"""IT may shorten how long a log is kept; nothing goes before the person has been told and had her time."""

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.retention import (
    NOTICE_DAYS,
    SHOWN_DAYS,
    Retention,
    decide,
    look_at_retention,
    mark_shown,
    own_months,
    read_retention,
)
from advocacy_trainer.progress.tidying import tidy
from advocacy_trainer.settings import resolve

NOW = dt.datetime(2026, 11, 30, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def events(*months: str) -> list[Event]:
    return [Event(new_id(), "draft-started", f"{month}-25T08:00:00.000Z") for month in months]


OLD = events("2026-01", "2026-11")


def months_of(log: Log) -> set[str]:
    return {event.month() for event in log.events()}


def test_a_shorter_time_takes_nothing_until_the_named_day_and_then_what_is_old(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(OLD)
        tidy(tmp_path, log, NOW)
        told = []
        for days in range(NOTICE_DAYS + 1):
            assert months_of(log) == {"2026-01", "2026-11"}
            assert tidy(tmp_path, log, NOW + days * DAY, most=6) == []
            told.append(read_retention(tmp_path).day)
            mark_shown(tmp_path, (NOW + days * DAY).date())
        assert set(told) == {NOW.date() + NOTICE_DAYS * DAY, None}
        assert months_of(log) == {"2026-11"}
        assert read_retention(tmp_path) == Retention(6)


def test_her_own_choice_holds_at_once(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(OLD)
        tidy(tmp_path, log, NOW, 6, 12)
        assert months_of(log) == {"2026-11"}
        assert read_retention(tmp_path) == Retention(12)


def test_what_she_chose_before_goes_on_to_hold_during_the_notice(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(events("2025-01", "2026-01", "2026-11"))
        tidy(tmp_path, log, NOW, 12, 6)
        assert months_of(log) == {"2026-01", "2026-11"}


def test_nobody_is_told_of_a_time_that_takes_nothing(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(events("2026-11"))
        tidy(tmp_path, log, NOW, 0, 12)
        assert read_retention(tmp_path) == Retention(12)


def test_who_was_away_is_told_when_she_is_back(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    today = NOW.date()
    look_at_retention(tmp_path, 0, 6, today, OLD)
    for days, away in enumerate((40, 80, 120), start=1):
        back = today + away * DAY
        found = look_at_retention(tmp_path, 0, 6, back, OLD)
        assert (found.most, found.coming, len(found.shown)) == (0, 6, days - 1)
        assert found.day is not None
        assert found.day > back
        mark_shown(tmp_path, back)
    assert look_at_retention(tmp_path, 0, 6, found.day, OLD) == Retention(6)


def test_a_clock_that_jumps_brings_the_day_no_nearer(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(OLD)
        tidy(tmp_path, log, NOW)
        for days in (0, 14, 28, 3650, 1, -400, 2, 30, 3):
            tidy(tmp_path, log, NOW + days * DAY, most=6)
            assert months_of(log) == {"2026-01", "2026-11"}
        assert read_retention(tmp_path).day is not None


def test_a_shorter_time_again_begins_anew_and_a_longer_one_ends_the_notice() -> None:
    today = NOW.date()
    first = decide(Retention(), 0, 6, today, OLD)
    later = today + 29 * DAY
    again = decide(first._replace(shown=(today, today + DAY, later)), 0, 3, later, OLD)
    assert again == Retention(0, 3, later + NOTICE_DAYS * DAY)
    assert decide(again, 0, 0, later, OLD) == Retention()
    assert decide(Retention(6), 0, 12, later, OLD) == Retention(12)
    assert decide(Retention(6), 0, 3, later, OLD).months(0) == 6


def test_a_file_that_cannot_be_read_begins_the_notice_anew(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    look_at_retention(tmp_path, 0, 6, NOW.date(), OLD)
    (tmp_path / "log" / "retention.json").write_text("{")
    found = look_at_retention(tmp_path, 0, 6, NOW.date() + 60 * DAY, OLD)
    assert (found.most, found.coming) == (0, 6)


def test_her_own_months_are_those_she_chose() -> None:
    settings = resolve({"keep_months": 12}, {}, {"keep_months": 24})
    assert own_months(settings._replace(chosen={"keep_months": 24})) == 24
    assert [own_months(settings._replace(chosen={"keep_months": one})) for one in (True, "6", -1)] == [0] * 3


STARTS = st.tuples(st.integers(0, 60), st.sampled_from([0, 1, 6, 12, 24]), st.booleans())


@given(st.lists(STARTS, max_size=40))
def test_no_shorter_time_holds_before_it_was_shown_on_three_days(
    starts: list[tuple[int, int, bool]],
) -> None:
    held, today = Retention(), NOW.date()
    for ahead, most, is_shown in starts:
        today += ahead * DAY
        after = decide(held, 0, most, today, OLD)
        if after.most and (not held.most or after.most < held.most):
            takes = decide(Retention(), 0, after.most, today, OLD).coming
            if takes:
                assert held.coming == after.most
                assert len(held.shown) >= SHOWN_DAYS
                assert held.day is not None
                assert held.day <= today
        held = after
        if is_shown and held.coming and today not in held.shown:
            held = held._replace(shown=(*held.shown, today)[:SHOWN_DAYS])
