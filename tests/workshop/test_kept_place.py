"""Where a workshop under way is, kept and read again: whole, old, damaged, and by clocks that jump."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.errors import StorageError
from advocacy_trainer.workshop import kept_place, pace, practice
from advocacy_trainer.workshop.changing import noted
from advocacy_trainer.workshop.kept_place import KeptCards, KeptWorkshop
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.own_sheet import save_note, save_own
from advocacy_trainer.workshop.pace import Clocks
from advocacy_trainer.workshop.reader import read_sheet, read_sheet_text
from advocacy_trainer.workshop.writing import sheet_text

LESSONS = Path(__file__).parents[2] / "lessons"
AT = dt.datetime(2026, 11, 30, 10, 42, tzinfo=dt.timezone(dt.timedelta(hours=1)))
SIXTY = read_shelf(LESSONS, "da").sheets["sixty"]
KEPT = KeptWorkshop(
    "da",
    sheet_text(SIXTY),
    sheet_text(SIXTY),
    "",
    "leaves",
    "own-draft",
    0,
    300,
    1500,
    AT,
    (("welcome", 1800), ("before", 1500)),
    {"advert": KeptCards((3, None, 2, 0))},
)


def keep(folder: Path, kept: KeptWorkshop) -> Path:
    path = kept_place.path_in(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(kept_place.kept_text(kept), encoding="utf-8")
    return path


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    assert kept_place.read_kept(tmp_path) is None
    keep(tmp_path, KEPT)
    assert kept_place.read_kept(tmp_path) == KEPT


def assert_none_or_whole(folder: Path) -> None:
    """What is read of a file is nothing, or a workshop that can be kept and read again as it is."""
    found = kept_place.read_kept(folder)
    if found is not None:
        keep(folder, found)
        assert kept_place.read_kept(folder) == found


@given(st.data())
def test_a_damaged_file_is_no_workshop_and_raises_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged"
    path = keep(folder, KEPT)
    raw = path.read_bytes()
    at = data.draw(st.integers(0, len(raw) - 1))
    path.write_bytes(raw[:at] + data.draw(st.binary(max_size=3)) + raw[at + data.draw(st.integers(0, 40)) :])
    assert_none_or_whole(folder)
    content = json.loads(raw)
    key = data.draw(st.sampled_from(sorted(content)))
    content[key] = data.draw(st.sampled_from([None, -1, 10**12, "x", [], {}, [[]], {"a": [1]}, True, 0.5]))
    path.write_text(json.dumps(content), encoding="utf-8")
    assert_none_or_whole(folder)


@pytest.mark.parametrize(
    ("after", "offered"),
    [
        (dt.timedelta(minutes=3), True),
        (dt.timedelta(hours=3, minutes=59), True),
        (dt.timedelta(hours=4), False),
        (dt.timedelta(days=1), False),
        (-dt.timedelta(days=900), True),  # a clock that lost its battery
    ],
)
def test_it_is_offered_on_the_same_day_alone(after: dt.timedelta, offered: bool) -> None:
    assert kept_place.is_offered(KEPT, AT + after) is offered


def test_the_time_without_power_has_passed_for_the_room_too() -> None:
    going = kept_place.going_on(KEPT, SIXTY, Clocks(9000.0, AT + dt.timedelta(minutes=4)))
    clocks = Clocks(9060.0, AT + dt.timedelta(minutes=5))
    assert going.item.id == "own-draft"
    assert pace.minutes_left(going, clocks) == 12 - 5 - 5
    assert pace.now(going, clocks) == AT + dt.timedelta(minutes=5)
    assert going.promised == AT + dt.timedelta(minutes=25)
    began = pace.begins(going, clocks)
    assert began[0] == AT - dt.timedelta(minutes=30)
    assert began[2] is None  # was left out
    assert pace.minutes_behind(going, clocks) == pace.minutes_behind(going, clocks._replace(steady=9000.0))


def test_a_clock_that_was_set_back_moves_the_plan_and_not_the_minutes() -> None:
    wrong = dt.datetime(2024, 1, 1, 0, 7, tzinfo=dt.UTC)
    going = kept_place.going_on(KEPT, SIXTY, Clocks(50.0, wrong))
    assert pace.minutes_left(going, Clocks(50.0, wrong)) == 12 - 5
    assert going.promised == wrong + dt.timedelta(minutes=25)


def test_summer_time_that_ends_meanwhile_moves_nothing() -> None:
    winter = dt.timezone(dt.timedelta(hours=1))
    summer = KEPT._replace(saved=dt.datetime(2026, 10, 25, 2, 58, tzinfo=dt.timezone(dt.timedelta(hours=2))))
    clocks = Clocks(50.0, dt.datetime(2026, 10, 25, 2, 1, tzinfo=winter))
    assert pace.minutes_left(kept_place.going_on(summer, SIXTY, clocks), clocks) == 12 - 5 - 3


def test_cards_of_a_question_that_has_changed_are_not_taken() -> None:
    four = ("A", "B", "C", "D")
    found = kept_place.counted(KEPT.cards, "advert", four)
    assert found is not None
    assert (found.counts, found.revealed) == ((3, None, 2, 0), False)
    assert kept_place.counted(KEPT.cards, "advert", four[:3]) is None
    assert kept_place.counted(KEPT.cards, "other", four) is None
    half = {"advert": KeptCards((None,) * 4, revealed=True)}
    half_counted = kept_place.counted(half, "advert", four)
    assert half_counted is not None
    assert not half_counted.revealed


def test_a_copy_that_cannot_be_saved_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: str) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr("advocacy_trainer.workshop.own_sheet.write_atomically", full)
    with pytest.raises(StorageError):
        save_own(tmp_path, None, SIXTY)
    assert practice.workshops_in(tmp_path) == []
    monkeypatch.setattr("advocacy_trainer.workshop.practice.write_atomically", full)
    with pytest.raises(StorageError):
        practice.begin(tmp_path, "Torsdag")
    assert practice.workshops_in(tmp_path) == []


def test_a_note_goes_into_the_trainers_copy_and_changes_nothing_else_there(tmp_path: Path) -> None:
    sheet = read_sheet_text(sheet_text(SIXTY), "da").sheet
    assert sheet is not None
    first = noted(sheet, "welcome", "Kaffen kommer 10.30.")
    own = save_note(tmp_path, None, first, "welcome", lambda _name: None)
    assert own.called == SIXTY.title
    shorter = sheet._replace(items=tuple(item._replace(minutes=1, least=1) for item in sheet.items[:3]))
    changed = noted(shorter, "welcome", "Uret går forkert.")
    again = save_note(tmp_path, own.sheet, changed, "welcome", lambda _name: None)
    assert again == own
    saved = read_sheet(own.sheet, "da").sheet
    assert saved is not None
    assert saved.items[0].mine == "Uret går forkert."
    assert [item.minutes for item in saved.items] == [item.minutes for item in SIXTY.items]
    own.sheet.write_bytes(b"\xff")  # one that nobody can read is written anew
    save_note(tmp_path, own.sheet, changed, "welcome", lambda _name: None)
    assert read_sheet(own.sheet, "da").sheet is not None
    assert len(practice.workshops_in(tmp_path)) == 1
