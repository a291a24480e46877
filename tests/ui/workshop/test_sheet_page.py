"""A run-sheet on the table: chosen, changed by keys and buttons, fitted to the room, saved, and begun."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, settle, shown, wait_until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocacy_trainer.policy.reading import take
from advocacy_trainer.settings import resolve
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.item_list import ItemList
from advocacy_trainer.ui.workshop.item_panel import SheetItemPanel
from advocacy_trainer.ui.workshop.leader_card import LeaderCard
from advocacy_trainer.ui.workshop.running import running_in
from advocacy_trainer.ui.workshop.sheet_page import RunSheetPage

Make = Callable[..., MainWindow]
PLACE = {"sheet": "sixty", "begins": "2026-11-26T09:45:00+01:00"}


@pytest.fixture
def page(make_window: Make) -> RunSheetPage:
    made = make_window().open_page("workshop-sheet", dict(PLACE))
    assert isinstance(made, RunSheetPage)
    return made


def names(page: RunSheetPage) -> list[str]:
    assert page.plan is not None
    return [slot.item.id for slot in page.plan.slots]


def rows(page: RunSheetPage) -> list[str]:
    return [row.accessibleName() for row in page.findChild(ItemList).rows]


def test_it_is_found_from_help(make_window: Make) -> None:
    window = make_window()
    press(window.open_page("help"), "Hold a workshop")
    assert window.page_name == "workshop"
    assert window.page is not None
    press(window.page, "60 minutes")
    assert window.page_name == "workshop-sheet"


def test_where_it_has_switched_it_off_nothing_leads_there(make_window: Make) -> None:
    window = make_window()
    policy = take({"TrainerMode": False}, {}, "policy.json")
    window.context.settings = resolve(policy.values("locked"), policy.values("recommended"), {})
    assert "For a trainer with a projector" not in shown(window.open_page("help"))
    assert "IT has switched this off" in shown(window.open_page("workshop"))


def test_start_times_follow_every_change(page: RunSheetPage) -> None:
    assert rows(page)[1].startswith("9:50")
    page.lengthen(2)
    assert rows(page)[1].startswith("9:52")
    QTest.keyClick(page, Qt.Key.Key_Minus)
    assert rows(page)[1].startswith("9:51")
    page.move_item(1)
    assert names(page)[:2] == ["before", "welcome"]
    QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page)[:2] == ["welcome", "before"]
    page.select(1)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert "before" not in names(page)
    assert page.plan is not None
    assert page.plan.selected == "my-why"
    QTest.keyClick(page, Qt.Key.Key_Delete)  # may not be left out
    assert "my-why" in names(page)


def test_a_change_survives_the_window_drawn_anew(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("workshop-sheet", dict(PLACE))
    assert isinstance(page, RunSheetPage)
    page.move_item(2)
    page.note("The coffee comes at half past ten.")
    page.say_presence("leaves")
    before = names(page)
    window.choose("text_scale", 125)
    settle()
    again = window.page
    assert isinstance(again, RunSheetPage)
    assert again is not page
    assert names(again) == before
    assert again.plan is not None
    assert again.plan.presence == "leaves"
    assert again.findChild(SheetItemPanel).mine.text == "The coffee comes at half past ten."


def test_nothing_begins_before_it_is_said_whether_a_leader_is_there(page: RunSheetPage) -> None:
    page.begin()
    assert running_in(page.context) is None
    assert "changes what you will cover" in shown(page)
    page.findChild(LeaderCard).group.cards[2].click()
    told = shown(page)
    assert "Left out: “Three numbers on a slip”, “The three numbers again”." in told
    assert "In another form" in told
    page.begin()
    running = running_in(page.context)
    assert running is not None
    assert running.going.sheet.item("before") is None
    assert running.going.item.id == "welcome"


def test_one_may_begin_in_the_midst(page: RunSheetPage) -> None:
    page.say_presence("none")
    page.select(4)
    page.begin_here()
    running = running_in(page.context)
    assert running is not None
    assert running.going.item.id == "own-draft"


def test_an_own_file_is_opened_and_what_is_wrong_is_named(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    good = tmp_path / "thursday.md"
    good.write_text(
        "---\nid: thursday\nformat: 1\ntitle: Thursday\n---\n"
        "## Hello {#hello}\nkind: step\nminutes: 5\nshows: core-99#x\nscreen: Good morning\n",
        encoding="utf-8",
    )
    page = window.open_page("workshop-sheet", {"file": str(good)})
    told = shown(page)
    assert page.title() == "Thursday"
    assert "These lessons are missing: core-99#x" in told
    bad = tmp_path / "friday.md"
    bad.write_bytes(b"\xff\xfe\x00not a run-sheet")
    assert "cannot be used yet" in shown(window.open_page("workshop-sheet", {"file": str(bad)}))
    nowhere = window.open_page("workshop-sheet", {"file": str(tmp_path / "gone.md")})
    assert "cannot be used yet" in shown(nowhere)


def test_it_is_saved_as_ones_own_and_found_again(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page = window.open_page("workshop-sheet", dict(PLACE))
    assert isinstance(page, RunSheetPage)
    page.note("Bring biscuits.")
    page.save_mine()
    page.lengthen(1)
    page.save_mine()
    (saved,) = (tmp_path / "data" / "workshops").iterdir()
    assert "mine: Bring biscuits." in (saved / "run-sheet.md").read_text(encoding="utf-8")
    assert "60 minutes: the first step Your own run-sheet" in shown(window.open_page("workshop"))


def test_papers_are_saved_one_after_another(page: RunSheetPage, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    page.save_papers_in(folder)
    wait_until(lambda: "papers are saved" in shown(page))
    ids = {path.stem for path in folder.glob("*.pdf")}
    assert {"guide", "participant", "cards", "checklist", "workshop-invitation", "workshop-follow-up"} <= ids
    assert {path.stem for path in folder.glob("*.html")} == ids | {"index"}
