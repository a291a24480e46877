"""A workshop that a crash or a power cut ended: what stands there when the app opens again."""

import shutil
from collections.abc import Callable
from pathlib import Path

from finders import press, settle, shown, write_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.run_page import RunWorkshopPage
from advocacy_trainer.ui.workshop.running import RunningWorkshop, running_in
from advocacy_trainer.ui.workshop.sheet_page import RunSheetPage
from advocacy_trainer.workshop import kept_place, practice
from advocacy_trainer.workshop.reader import read_sheet

Make = Callable[..., MainWindow]
SAMPLE = {"sheet": "sixty", "presence": "leaves"}


def begun(window: MainWindow, place: dict[str, str] = SAMPLE) -> tuple[RunWorkshopPage, RunningWorkshop]:
    sheet = window.open_page("workshop-sheet", dict(place))
    assert isinstance(sheet, RunSheetPage)
    sheet.begin()
    page, running = window.page, running_in(window.context)
    assert isinstance(page, RunWorkshopPage)
    assert running is not None
    return page, running


def killed(page: RunWorkshopPage, data: Path, to: Path) -> Path:
    """Return the data folder as a kill leaves it, a second after the last key."""
    running = page.running
    assert running is not None
    assert running.keeper is not None
    running.keeper.flush()
    page.context.stores.unsaved.flush()
    return Path(shutil.copytree(data, to, ignore=shutil.ignore_patterns("lock")))


def at_cards(page: RunWorkshopPage, running: RunningWorkshop) -> None:
    page.go_to(running.going.sheet.place_of("advert"))
    for letter, count in zip("ABCD", (3, 7, 2, 0), strict=True):
        write_in(page, f"Cards for {letter}", str(count))
    press(page, "Show the answers on the wall")
    page.forward()


def test_it_goes_on_where_it_was(make_window: Make, tmp_path: Path) -> None:
    page, running = begun(make_window(tmp_path / "data"))
    at_cards(page, running)
    page.add_minutes(2)
    before = running.slide()
    again = make_window(killed(page, tmp_path / "data", tmp_path / "again"))
    assert again.page_name == "workshop"  # a room may be waiting
    assert again.page is not None
    assert "Continue the workshop from" in shown(again.page)
    assert "Item 7 of 10: Is it an advert?" in shown(again.page)
    assert "A leader until the welcome is over" in shown(again.page)
    press(again.page, "Continue the workshop from")
    went_on = running_in(again.context)
    assert again.page_name == "workshop-run"
    assert went_on is not None
    assert went_on.slide() == before
    assert next(line.end for line in before.lines if line.end) == "3 cards"
    assert went_on.going.item.minutes == running.going.item.minutes
    assert went_on.origin is not None
    assert went_on.origin.presence == "leaves"
    assert abs((went_on.going.promised - running.going.promised).total_seconds()) < 5


def test_it_can_begin_again_with_nothing_counted(make_window: Make, tmp_path: Path) -> None:
    page, running = begun(make_window(tmp_path / "data"))
    at_cards(page, running)
    again = make_window(killed(page, tmp_path / "data", tmp_path / "again"))
    assert again.page is not None
    press(again.page, "Begin again")
    assert isinstance(again.page, RunSheetPage)
    assert again.page.plan is not None
    assert again.page.plan.presence == "leaves"
    assert running_in(again.context) is None
    assert not kept_place.path_in(tmp_path / "again").exists()
    assert "Continue the workshop" not in shown(again.open_page("workshop"))


def test_one_that_ended_is_not_offered(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page, running = begun(window)
    assert running.keeper is not None
    running.keeper.flush()
    assert kept_place.path_in(tmp_path / "data").exists()
    page.end()
    assert not kept_place.path_in(tmp_path / "data").exists()
    running.keeper.take(running)
    running.keeper.flush()
    assert not kept_place.path_in(tmp_path / "data").exists()


def test_a_damaged_place_is_not_offered_and_hinders_nothing(make_window: Make, tmp_path: Path) -> None:
    path = kept_place.path_in(tmp_path / "data")
    path.parent.mkdir(parents=True)
    path.write_text('{"format": 1}', encoding="utf-8")
    window = make_window(tmp_path / "data")
    assert window.page_name == "home"
    assert "Continue the workshop" not in shown(window.open_page("workshop"))
    begun(window)


def test_where_nothing_is_saved_nothing_is_kept(make_window: Make) -> None:
    page, running = begun(make_window(None))
    assert running.keeper is None
    assert "the note will be gone when the app closes" in shown(page)
    page.note.editor.setPlainText("Coffee at half past ten.")
    page.forward()
    page.backward()
    assert page.note.editor.text == "Coffee at half past ten."


def test_a_note_written_meanwhile_is_saved_in_the_trainers_copy(make_window: Make, tmp_path: Path) -> None:
    window = make_window(tmp_path / "data")
    page, running = begun(window)
    page.note.editor.setFocus()
    QTest.keyClicks(page.note.editor, "b. Coffee")
    assert not running.is_dark  # the letter is a letter here
    QTest.keyClick(page.note.editor, Qt.Key.Key_PageDown)  # a remote goes on all the same
    settle()
    assert running.going.item.id == "before"
    assert page.note.editor.text == ""
    (own,) = practice.workshops_in(tmp_path / "data")
    sheet = read_sheet(own.sheet, "en").sheet
    assert sheet is not None
    assert sheet.items[0].mine == "b. Coffee"
    assert len(sheet.items) == 10  # whole, whatever a leader takes out today
    assert own.called in page.note.where.text()
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.note.editor.text == "b. Coffee"
    page.note.editor.setPlainText("Tea")
    page.end()
    assert read_sheet(own.sheet, "en").sheet.items[0].mine == "Tea"  # type: ignore[union-attr]
    assert len(practice.workshops_in(tmp_path / "data")) == 1
    assert window.context.stores.unsaved.keys() == []


def test_a_note_half_written_is_there_after_a_kill(make_window: Make, tmp_path: Path) -> None:
    page, _running = begun(make_window(tmp_path / "data"))
    page.note.editor.setFocus()
    QTest.keyClicks(page.note.editor, "Remember the ke")
    again = make_window(killed(page, tmp_path / "data", tmp_path / "again"))
    assert again.page is not None
    press(again.page, "Continue the workshop from")
    assert isinstance(again.page, RunWorkshopPage)
    assert again.page.note.editor.text == "Remember the ke"


def test_a_note_that_cannot_be_saved_is_told_of_and_stays_where_it_is_safe(
    make_window: Make, tmp_path: Path
) -> None:
    window = make_window(tmp_path / "data")
    page, running = begun(window)
    folder = tmp_path / "data" / "workshops"
    assert running.keeper is not None
    running.keeper.flush()
    shutil.rmtree(folder)
    folder.write_text("in the way", encoding="utf-8")
    page.note.editor.setPlainText("Coffee")
    page.forward()
    assert "could not be saved" in shown(window)
    page.backward()
    assert page.note.editor.text == "Coffee"
    assert "workshop-note/sixty/welcome" in window.context.stores.unsaved.keys()  # noqa: SIM118
    folder.unlink()
    page.forward()
    assert "mine: Coffee" in practice.workshops_in(tmp_path / "data")[0].sheet.read_text(encoding="utf-8")
