"""The clock of a workshop: times, being behind, one remedy, and clocks that jump."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.workshop import pace
from advocacy_trainer.workshop.changing import dropped, lasting, leader_plan, moved, stages
from advocacy_trainer.workshop.model import KINDS, Item, RunSheet
from advocacy_trainer.workshop.pace import Clocks
from advocacy_trainer.workshop.timetable import clock_text, next_full_quarter, slots

NINE = dt.datetime(2026, 11, 30, 9, 45, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def sheet(*items: Item) -> RunSheet:
    return RunSheet("mine", "Mine", "en", "everyone", items)


def item(name: str, minutes: int, kind: str = "discussion", least: int = 0, **more: object) -> Item:
    return Item(name, name, kind, minutes, least or minutes)._replace(**more)


def at(minutes: float, off: float = 0.0) -> Clocks:
    """Both clocks ``minutes`` after the beginning; the wall clock set ``off`` minutes wrong."""
    return Clocks(1000 + minutes * 60, NINE + dt.timedelta(minutes=minutes + off))


THREE = sheet(item("a", 10), item("b", 6, least=4), item("pause", 10, "break", least=8), item("c", 20))


def test_start_times_come_from_the_clock() -> None:
    times = [clock_text(slot.begins, "da") for slot in slots(THREE.items, NINE)]
    assert times == ["09.45", "09.55", "10.01", "10.11"]
    assert clock_text(NINE, "en") == "9:45"
    assert next_full_quarter(NINE + dt.timedelta(seconds=1)) == NINE + dt.timedelta(minutes=15)
    assert next_full_quarter(NINE) == NINE


def test_behind_is_counted_in_whole_minutes_and_the_break_takes_it() -> None:
    going = pace.go_to(pace.begin(THREE, NINE, at(0)), 1, at(12))
    assert pace.minutes_behind(going, at(13)) == 2
    chosen = pace.remedy_now(going, at(13))
    assert chosen == pace.Remedy(pace.BREAK_TAKES, "pause", 2, 8)
    after = pace.apply(going, chosen)
    assert pace.minutes_behind(after, at(13)) == 0
    assert pace.remedy_now(after, at(13)) is None
    assert pace.whole_ends_at(after, at(13)) == NINE + dt.timedelta(minutes=46)


def test_an_item_that_runs_over_makes_the_workshop_late_while_it_lasts() -> None:
    going = pace.begin(THREE, NINE, at(0))
    assert pace.minutes_behind(going, at(9)) == 0
    assert pace.minutes_behind(going, at(16.5)) == 6
    assert pace.share_gone(going, at(5)) == 0.5
    assert pace.share_gone(going, at(30)) == 1.0
    assert (pace.minutes_left(going, at(5.5)), pace.minutes_left(going, at(30))) == (5, 0)


def test_ahead_is_negative_and_asks_for_nothing() -> None:
    going = pace.go_to(pace.begin(THREE, NINE, at(0)), 1, at(6))
    assert pace.minutes_behind(going, at(6)) == -4
    assert pace.remedy_now(going, at(6)) is None


def test_what_cannot_be_won_back_stays_behind_or_ends_later() -> None:
    whole = sheet(item("a", 10), item("b", 10, least=7), item("c", 10))
    going = pace.begin(whole, NINE, at(0))
    chosen = pace.remedy_now(going, at(15))
    assert chosen == pace.Remedy(pace.SHORTEN, "b", 3, 7, 2)
    going = pace.apply(going, chosen)
    assert pace.minutes_behind(going, at(15)) == 2
    chosen = pace.remedy_now(going, at(15))
    assert chosen == pace.Remedy(pace.END_LATER, "", 0, 0, 2)
    assert pace.minutes_behind(pace.apply(going, chosen), at(15)) == 0


@pytest.mark.parametrize("off", [-3000.0, -61.0, 60.0, 5_000_000.0])
def test_a_clock_that_jumps_moves_neither_bar_nor_plan(off: float) -> None:
    going = pace.begin(THREE, NINE, at(0))
    straight, jumped = at(4), at(4, off)
    for told in (
        pace.now,
        pace.share_gone,
        pace.minutes_left,
        pace.minutes_behind,
        pace.ends_at,
        pace.coming,
    ):
        assert told(going, straight) == told(going, jumped)
    assert pace.clock_jump(going, straight) is None
    assert pace.clock_jump(going, jumped) == dt.timedelta(minutes=off)
    followed = pace.follow_wall_clock(going, jumped)
    assert pace.clock_jump(followed, jumped) is None
    assert pace.now(followed, jumped) == jumped.wall
    assert pace.minutes_behind(followed, jumped) == pace.minutes_behind(going, straight)
    assert pace.share_gone(followed, jumped) == pace.share_gone(going, straight)


def test_a_steady_clock_that_went_back_shows_nothing_impossible() -> None:
    going = pace.begin(THREE, NINE, at(0))
    assert pace.share_gone(going, at(-9)) == 0.0
    assert pace.minutes_left(going, at(-9)) == 10


def test_the_steady_clock_never_goes_back() -> None:
    first, second = pace.reading(), pace.reading()
    assert second.steady >= first.steady
    assert first.wall.tzinfo is not None


@st.composite
def any_items(draw: st.DrawFn) -> tuple[Item, ...]:
    found = []
    for at_index in range(draw(st.integers(0, 7))):
        minutes = draw(st.integers(1, 30))
        least = draw(st.integers(1, minutes))
        kind = draw(st.sampled_from(KINDS))
        found.append(item(f"i{at_index}", minutes, kind, least, optional=draw(st.booleans())))
    return tuple(found)


@given(any_items(), st.integers(-5, 90))
def test_there_is_one_remedy_exactly_when_one_is_behind(items: tuple[Item, ...], behind: int) -> None:
    chosen = pace.remedy(items, behind)
    assert (chosen is None) == (behind <= 0)
    if chosen is None:
        return
    assert chosen.left >= 0
    if chosen.kind == pace.END_LATER:
        assert chosen.left == behind
        return
    named = next(each for each in items if each.id == chosen.item)
    assert chosen.saves == named.minutes - chosen.minutes > 0
    assert chosen.left == max(0, behind - chosen.saves)
    going = pace.begin(sheet(item("now", 10), *items), NINE, at(0))
    late = at(10 + behind)
    assert pace.minutes_behind(going, late) == behind
    after = pace.apply(going, chosen)
    assert pace.minutes_behind(after, late) == behind - chosen.saves
    assert len(pace.begins(after, late)) == len(after.sheet.items)


@given(any_items(), st.integers(0, 6), st.integers(-3, 9))
def test_reordering_loses_and_invents_nothing(items: tuple[Item, ...], which: int, to: int) -> None:
    if not items:
        return
    whole = sheet(*items)
    after = moved(whole, items[which % len(items)].id, to)
    assert sorted(each.id for each in after.items) == sorted(each.id for each in items)
    assert after.minutes == whole.minutes


def test_what_may_not_be_dropped_or_shortened_is_not() -> None:
    with pytest.raises(ValueError, match="optional"):
        dropped(THREE, "a")
    assert [each.id for each in dropped(sheet(item("a", 5), item("x", 3, "buffer")), "x").items] == ["a"]
    assert lasting(THREE, "b", 1).items[1].minutes == 4
    assert lasting(THREE, "b", 9).items[1].minutes == 9


def test_changing_the_sheet_keeps_the_item_that_is_on() -> None:
    going = pace.go_to(pace.begin(THREE, NINE, at(0)), 2, at(16))
    changed = pace.change(going, moved(THREE, "pause", 0))
    assert (changed.item.id, changed.at) == ("pause", 0)
    assert changed.began == going.began
    with pytest.raises(ValueError, match="without items"):
        pace.begin(sheet(), NINE, at(0))


def test_a_leader_in_the_room_takes_out_what_people_may_not_want_them_to_see() -> None:
    plan_of = sheet(
        item("hello", 5),
        item("numbers", 3, touches=("confidence",)),
        item("pairs", 8, setting="pairs", touches=("reading-aloud",), instead="Read it once more."),
        item("cards", 5, touches=("barriers",)),
        item("end", 4, touches=("decision",), instead="Nothing to decide."),
    )
    plan = leader_plan(plan_of, "stays")
    assert [each.id for each in plan.gone] == ["numbers", "cards"]
    assert [each.id for each in plan.changed] == ["pairs", "end"]
    assert [(each.id, each.screen, each.setting) for each in plan.sheet.items] == [
        ("hello", "", "together"),
        ("pairs", "Read it once more.", "alone"),
        ("end", "Nothing to decide.", "together"),
    ]
    assert leader_plan(plan_of, "leaves").sheet == plan_of
    assert leader_plan(plan_of, "none").gone == ()
    assert leader_plan(plan_of._replace(audience="leaders"), "stays").sheet.minutes == plan_of.minutes
    assert not any(each.touches for each in leader_plan(plan_of, "stays").sheet.items)


@given(st.integers(1, 60))
def test_one_two_four_all_fills_its_minutes(minutes: int) -> None:
    found = stages(item("x", minutes, setting="1-2-4-all"))
    assert [each.setting for each in found] == ["alone", "pairs", "fours", "together"]
    assert sum(each.minutes for each in found) == max(4, minutes)
    assert stages(item("x", minutes)) == (("together", minutes),)


def test_a_changed_programme_is_late_or_early_by_what_was_changed() -> None:
    going = pace.begin(THREE, NINE, at(0))
    assert pace.minutes_behind(pace.add_minutes(going, 5), at(1)) == 5
    assert pace.minutes_behind(pace.change(going, lasting(THREE, "pause", 8)), at(1)) == -2
    assert pace.minutes_behind(pace.change(going, moved(THREE, "c", 1)), at(1)) == 0
    later = pace.apply(pace.add_minutes(going, 5), pace.Remedy(pace.END_LATER, "", 0, 0, 5))
    assert pace.minutes_behind(pace.change(later, moved(later.sheet, "c", 1)), at(1)) == 0


def test_a_late_beginning_is_told_and_past_items_keep_when_they_began() -> None:
    going = pace.begin(THREE, NINE, at(6))
    assert pace.minutes_behind(going, at(6)) == 6
    going = pace.go_to(going, 2, at(16))
    times = [None if when is None else clock_text(when, "da") for when in pace.begins(going, at(17))]
    assert times == ["09.51", None, "10.01", "10.11"]
    again = pace.begin(THREE, NINE, at(20), 2)
    assert (again.item.id, pace.minutes_behind(again, at(20))) == ("pause", 4)
