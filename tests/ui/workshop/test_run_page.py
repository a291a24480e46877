"""A workshop under way: what the wall shows, what keys do, what the clock does, and what stays private."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from finders import labels, press, settle, shown, write_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.card_counts import CardCounts
from advocacy_trainer.ui.workshop.run_page import RunWorkshopPage
from advocacy_trainer.ui.workshop.running import RunningWorkshop
from advocacy_trainer.ui.workshop.sheet_column import RunSheetColumn
from advocacy_trainer.ui.workshop.tour_workshop import StillClock, begin
from advocacy_trainer.workshop.changing import STAYS, leader_plan
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import Place, RunSheet

Make = Callable[..., MainWindow]
Begun = tuple[RunWorkshopPage, RunningWorkshop, StillClock]


def run(window: MainWindow, sheet: RunSheet | None = None) -> Begun:
    page = window.open_page("workshop-run")
    assert isinstance(page, RunWorkshopPage)
    begun = begin(page, sheet)
    assert begun is not None
    page.restore({})
    return page, *begun


def sheet(window: MainWindow, name: str) -> RunSheet:
    return read_shelf(window.context.lessons_dir, window.context.language).sheets[name]


@pytest.fixture
def sixty(make_window: Make) -> Begun:
    return run(make_window())


def clock_lines(page: RunWorkshopPage) -> int:
    """How often the time of day stands in a line of its own, with what is left."""
    return sum("9:45" in line and " · " in line for line in labels(page))


def steps(running: RunningWorkshop) -> Iterator[str]:
    yield running.slide().spoken()
    while running.forward():
        yield running.slide().spoken()


def test_without_a_workshop_it_says_how_to_begin(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("workshop-run")
    assert "No workshop is under way" in shown(page)
    press(page, "Choose a run-sheet")
    assert window.page_name == "workshop"


@pytest.mark.parametrize(
    "name", ["sixty", "hundred-eighty", "leaders-45", "without-computers", "four-thirty-2"]
)
def test_notes_stay_with_the_trainer(make_window: Make, name: str) -> None:
    window = make_window()
    page, running, _ = run(window, sheet(window, name))
    private = [
        paragraph
        for item in running.going.sheet.items
        for text in (item.notes, item.quiet, item.goal, item.mine)
        for paragraph in text.split("\n\n")
        if len(paragraph) > 30
    ]
    told = "\n".join(steps(running))
    assert private
    assert [each for each in private if each in told] == []
    del page


def test_a_remote_goes_through_it_and_back(sixty: Begun) -> None:
    page, running, _ = sixty
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert running.going.item.id == "before"
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert running.going.item.id == "before"
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert (running.going.item.id, running.step) == ("welcome", 0)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert running.going.item.id == "welcome"


def test_the_wall_can_be_dark_and_any_step_brings_it_back(sixty: Begun) -> None:
    page, running, _ = sixty
    QTest.keyClick(page, Qt.Key.Key_B)
    assert page.clock.picture.dark
    assert page.clock.picture.accessibleName() == ""
    QTest.keyClick(page, Qt.Key.Key_Period)
    assert not page.clock.picture.dark
    QTest.keyClick(page, Qt.Key.Key_B)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert not running.is_dark


def test_with_one_screen_a_key_turns_to_the_wall_and_back(sixty: Begun) -> None:
    page, running, _ = sixty
    QTest.keyClick(page, Qt.Key.Key_F5)
    wall = page.wall
    assert wall.is_flipped
    assert wall.window.view.slide == running.slide()
    QTest.keyClick(wall.window, Qt.Key.Key_Space)
    assert running.going.item.id == "before"
    QTest.keyClick(wall.window, Qt.Key.Key_Up)
    assert running.going.item.id == "welcome"
    QTest.keyClick(wall.window, Qt.Key.Key_Period)
    assert wall.window.view.dark
    QTest.keyClick(wall.window, Qt.Key.Key_Escape)
    assert not wall.window.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F5)
    QTest.keyClick(wall.window, Qt.Key.Key_F5)
    assert not wall.window.isVisible()
    wall.turn()
    wall.window.close()  # as the system may
    assert not wall.window.isVisible()
    assert running.going.item.id == "welcome"


def test_colours_and_language_drawn_anew_lose_no_place(make_window: Make) -> None:
    window = make_window()
    page, running, _ = run(window)
    for _ in range(4):
        page.forward()
    before = (running.going.item.id, running.step)
    window.choose("theme", "dark")
    settle()
    again = window.page
    assert isinstance(again, RunWorkshopPage)
    assert again is not page
    assert again.running is running
    assert (running.going.item.id, running.step) == before
    assert running.going.item.title in shown(again)


def test_behind_has_one_remedy_in_words(sixty: Begun) -> None:
    page, running, clock = sixty
    page.tick()
    assert "On time" in labels(page)
    clock.seconds += 7 * 60  # of five
    page.tick()
    told = labels(page)
    assert "2 min. behind the plan" in told
    assert "The spare minutes can take 2 of them." in told
    assert "This item's time is up." in told
    page.clock.remedy.click()
    assert running.going.sheet.item("spare") is None
    assert "On time" in labels(page)
    for _ in range(4):
        page.clock.longer.click()
    assert "2 min. behind the plan" in labels(page)


def test_a_clock_that_jumps_moves_nothing(sixty: Begun) -> None:
    page, running, clock = sixty
    clock.seconds += 60
    page.tick()
    before = (page.clock.time.text(), page.clock.left.text(), page.clock.picture.time)
    clock.set_by = dt.timedelta(hours=1)
    page.tick()
    assert (page.clock.time.text(), page.clock.left.text(), page.clock.picture.time) == before
    assert page.clock.jump.isVisibleTo(page)
    page.clock.follow.click()
    assert page.clock.time.text() == "10:46"
    assert page.clock.left.text() == before[1]
    assert not page.clock.jump.isVisibleTo(page)
    assert running.going.item.id == "welcome"


def test_cards_are_on_the_wall_only_when_they_are_shown(sixty: Begun) -> None:
    page, running, _ = sixty
    page.go_to(running.going.sheet.place_of("advert"))
    before = running.slide()
    cards = page.findChild(CardCounts).show_button
    assert before.lines[-1].text == "Choose with a card, and lay it face down."
    for letter, count in zip("ABCD", (3, 7, 2, 0), strict=True):
        assert not cards.isEnabled()
        write_in(page, f"Cards for {letter}", str(count))
        assert running.slide() == before
    cards.click()
    assert [line.end for line in running.slide().lines] == ["3 cards", "7 cards", "2 cards", "0 cards"]
    cards.click()
    assert running.slide() == before
    cards.click()
    write_in(page, "Cards for A", "4")  # a number that is changed covers them
    assert running.slide() == before
    write_in(page, "Cards for A", "four")
    assert not cards.isEnabled()


def test_the_coach_looks_at_sample_drafts_and_nothing_else(make_window: Make) -> None:
    window = make_window(language="da")
    page, running, _ = run(window, sheet(window, "four-thirty-2"))
    assert "Lad coachen se på udkastet" not in shown(page)
    page.turn_coach()
    assert not any(line.marks for line in page.clock.picture.slide.lines)
    page.go_to(running.going.sheet.place_of("twins"))
    assert "Lad coachen se på udkastet" in shown(page)
    plain = page.clock.picture.slide
    page.turn_coach()
    coached = page.clock.picture.slide
    assert any(line.marks for line in coached.lines)
    assert len(coached.lines) > len(plain.lines)
    page.turn_coach()
    assert page.clock.picture.slide == plain


def test_a_leader_who_stays_is_never_shown_what_the_others_decide(make_window: Make) -> None:
    window = make_window(language="da")
    for name in ("sixty", "hundred-twenty", "hundred-eighty", "four-thirty-4"):
        plan = leader_plan(sheet(window, name), STAYS)
        page, running, _ = run(window, plan.sheet)
        told = "\n".join(steps(running))
        hidden = [item.screen for item in (*plan.gone, *plan.changed) if item.screen]
        assert [each for each in hidden if each in told] == []
        del page


def test_a_lesson_that_is_missing_leaves_the_items_own_words(make_window: Make) -> None:
    window = make_window()
    whole = sheet(window, "sixty")
    at = whole.place_of("three-drafts")
    gone = whole.items[at]._replace(shows=Place("core-99", "nowhere"))
    broken = whole._replace(items=(*whole.items[:at], gone, *whole.items[at + 1 :]))
    page, running, _ = run(window, broken)
    page.go_to(at)
    assert gone.screen.splitlines()[0] in running.slide().spoken()
    assert "core-99" in shown(page)
    assert "core-99" not in running.slide().spoken()


def test_one_two_four_all_is_gone_through_in_its_four_ways(make_window: Make) -> None:
    window = make_window()
    page, running, _ = run(window, sheet(window, "four-thirty-2"))
    page.go_to(running.going.sheet.place_of("twins"))
    ways, drafts = [], []
    while running.going.item.id == "twins":
        ways.append(running.slide().way)
        drafts.append(len(running.drafts))
        page.forward()
    assert ways == [0, 1, 2, 3, 3]
    assert drafts == [2, 2, 2, 2, 1]  # the near twins stand together until all have talked of them
    assert page.running is running


def test_reading_in_silence_stands_beside_reading_to_a_partner(sixty: Begun) -> None:
    page, running, _ = sixty
    page.go_to(running.going.sheet.place_of("pairs"))
    assert running.slide().ways == ("Read in silence", "Read to a partner")


def test_the_wall_goes_with_the_window(make_window: Make) -> None:
    window = make_window()
    page, _, _ = run(window)
    page.turn_wall()
    wall = page.wall.window
    assert wall.isVisible()
    window.open_page("help")
    assert wall.isVisible()  # the trainer may look something up
    window.close()
    settle()
    assert not isValid(wall) or not wall.isVisible()


def test_narrow_the_clock_and_the_run_sheet_stay_at_hand(make_window: Make) -> None:
    window = make_window()
    page, running, _ = run(window)
    window.resize(800, 600)
    settle()
    assert clock_lines(page) == 1
    assert page.clock.sheet.isVisibleTo(page)
    page.clock.sheet.rows[2].click()
    assert running.going.at == 2
    window.resize(1600, 900)
    settle()
    assert clock_lines(page) == 0
    assert not page.clock.sheet.isVisibleTo(page)


def test_what_the_room_is_to_do_stands_before_the_cases(make_window: Make) -> None:
    window = make_window()
    page, running, _ = run(window, sheet(window, "hundred-twenty"))
    page.go_to(running.going.sheet.place_of("traffic-light"))
    assert running.slide().title == "Red, amber or green?"
    page.forward()
    assert running.slide().title != "Red, amber or green?"
    assert running.going.item.id == "traffic-light"


def test_the_coach_looks_at_both_twins(make_window: Make) -> None:
    window = make_window(language="da")
    page, running, _ = run(window, sheet(window, "four-thirty-2"))
    page.go_to(running.going.sheet.place_of("twins"))
    page.turn_coach()
    marked = [line for line in page.clock.picture.slide.lines if line.marks]
    assert [line.text for line in marked] == list(running.drafts)


def test_what_to_hand_out_stands_at_its_item_and_before_it(sixty: Begun) -> None:
    page, running, _ = sixty
    page.go_to(running.going.sheet.place_of("own-draft") - 1)
    assert "My subjects" in shown(page)
    page.go_to(running.going.sheet.place_of("own-draft"))
    assert "My subjects" in shown(page)
    assert all(running.to_put_out(running.going.sheet.items[at]) for at in (0, 1, 2, 4, 6, 9))


def test_the_run_sheet_beside_it_keeps_the_item_in_sight(make_window: Make) -> None:
    window = make_window()
    window.resize(1366, 600)
    page, running, _ = run(window, sheet(window, "hundred-eighty"))
    column = page.findChild(RunSheetColumn)
    assert column is not None
    assert column.isVisibleTo(page)
    settle()
    for at in (len(running.going.sheet.items) - 1, 8, 0):
        page.go_to(at)
        settle()
        row = column.items.rows[at]
        top = row.mapTo(column, row.rect().topLeft()).y()
        assert top >= 0, at
        assert top + row.height() <= column.height(), at


def test_what_comes_next_and_its_papers_stand_on_lines_of_their_own(sixty: Begun) -> None:
    page, running, _ = sixty
    page.go_to([item.id for item in running.going.sheet.items].index("pairs"))
    assert any("Is it an advert?\nPut out: " in text for text in labels(page))
    assert not any("?." in text for text in labels(page))
