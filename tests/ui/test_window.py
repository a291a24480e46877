"""The real window: pages, language, text size, F9, notices, the first questions, erasing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from advocacy_trainer.app import catch_faults
from advocacy_trainer.ui.home.page import HomePage
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.requests import Ask
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.welcome import WelcomePage
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]
Settle = Callable[[], None]


def accessible_text(widget: QWidget) -> str:
    found: list[str] = []

    def walk(interface: object) -> None:
        found.append(interface.text(QAccessible.Text.Name))  # type: ignore[attr-defined]
        found.append(interface.text(QAccessible.Text.Value))  # type: ignore[attr-defined]
        for number in range(interface.childCount()):  # type: ignore[attr-defined]
            if (child := interface.child(number)) is not None:  # type: ignore[attr-defined]
                walk(child)

    walk(QAccessible.queryAccessibleInterface(widget))
    return "|".join(found)


@pytest.mark.parametrize(("language", "title"), [("da", "Med egne ord"), ("en", "In your own words")])
def test_the_window_is_titled_in_the_persons_language(
    make_window: MakeWindow, language: str, title: str
) -> None:
    assert make_window(language=language).windowTitle() == f"Advocacy Trainer – {title}"


def test_every_page_opens_and_names_itself(make_window: MakeWindow, settle: Settle) -> None:
    window = make_window()
    for name in PAGES:
        page = window.open_page(name)
        settle()
        assert page.title()
        assert page.accessibleName() == page.title()


def test_the_first_door_says_how_long_its_lesson_takes(make_window: MakeWindow, settle: Settle) -> None:
    window = make_window(welcomed=False)
    minutes = window.context.catalogue.find("core-01").minutes
    assert f"about {minutes} min" in accessible_text(window)


@pytest.mark.holds("saves-nothing")
def test_whoever_saves_nothing_leaves_nothing_in_the_folder(make_window: MakeWindow, settle: Settle) -> None:
    window = make_window(welcomed=False)
    folder = window.context.stores.folder
    assert folder is not None
    window.faults = catch_faults(folder, window)
    window.handle_request(Ask.SAVE_NOTHING)
    window.page.findChildren(CardButton)[0].click()
    settle()
    press(window, "Next")
    for page in PAGES:
        window.open_page(page)
        settle()
    window.close()
    assert [path.name for path in folder.rglob("*")] == ["lock"]


def test_pages_are_imported_at_their_first_visit_and_kept(make_window: MakeWindow) -> None:
    window = make_window()
    home = window.page
    window.open_page("preferences")
    assert window.open_page("home") is home


def test_the_language_changes_without_a_restart_and_the_place_stays(
    make_window: MakeWindow, settle: Settle
) -> None:
    window = make_window()
    page = window.open_page("lessons")
    page.findChild(QLineEdit).setText("jante")
    window.choose("language", "da")
    settle()
    assert window.page is not page
    assert window.page.findChild(QLineEdit).text() == "jante"
    assert "Lektioner" in shown(window.page)
    assert (
        json.loads((window.context.stores.folder / "settings.json").read_text())["values"]["language"] == "da"
    )


def test_text_grows_step_by_step_and_back(
    make_window: MakeWindow, settle: Settle, application: QApplication
) -> None:
    window = make_window()
    sizes = [application.font().pointSizeF()]
    for keys in ("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+0"):
        key = {"+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus, "0": Qt.Key.Key_0}[keys[-1]]
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        settle()
        sizes.append(application.font().pointSizeF())
    assert [size / sizes[0] for size in sizes] == [1, 1.25, 1.5, 2, 2, 1.5, 1]


@pytest.mark.holds("hide-text")
def test_f9_takes_every_word_of_the_page_out_of_the_accessible_tree(
    make_window: MakeWindow, settle: Settle
) -> None:
    window = make_window()
    window.context.stores.cards.fill("core-03", "my-reason", {"why": "My very own reason"})
    window.open_page("home")
    assert isinstance(window.page, HomePage)
    window.page.refresh()
    press(window.page, "Show: My reason")
    settle()
    assert "My very own reason" in accessible_text(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert "My very own reason" not in accessible_text(window)
    assert "hidden" in accessible_text(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert "My very own reason" in accessible_text(window)


def test_a_hidden_page_stays_hidden_when_the_window_is_drawn_anew(
    make_window: MakeWindow, settle: Settle
) -> None:
    window = make_window()
    window.toggle_text()
    window.choose("theme", "dark")
    settle()
    assert window.page.text_hidden


def test_a_reason_is_closed_until_it_is_asked_for(make_window: MakeWindow) -> None:
    window = make_window()
    window.context.stores.cards.fill("core-03", "my-reason", {"why": "My very own reason"})
    window.page.refresh()
    assert "My very own reason" not in shown(window.page)
    press(window.page, "Show: My reason")
    assert "My very own reason" in shown(window.page)
    window.open_page("lessons")
    window.open_page("home")
    window.page.refresh()
    assert "My very own reason" not in shown(window.page)


def test_f1_opens_the_help_page_of_this_screen(make_window: MakeWindow) -> None:
    window = make_window()
    window.open_page("preferences")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.page_name == "help"
    assert window.page.title() == "Settings"
    press(window.page, "Back")
    assert window.page_name == "preferences"


def test_every_page_has_its_help_in_both_languages(make_window: MakeWindow) -> None:
    window = make_window()
    lessons = window.context.lessons_dir
    for name in PAGES:
        topic = window.open_page(name).help_id
        for language in ("da", "en"):
            assert (lessons / language / "help" / f"{topic}.md").is_file(), (name, topic, language)


def test_home_greets_only_by_a_typed_name(make_window: MakeWindow) -> None:
    assert "Hello\n" in shown(make_window().page)
    assert "Hello, Mette\n" in shown(make_window(None, name="Mette").page)


def test_notices_stand_until_they_are_closed(make_window: MakeWindow, settle: Settle) -> None:
    window = make_window()
    window.tell("Something is worth knowing")
    settle()
    assert "Something is worth knowing" in shown(window)
    press(window, "Close")
    settle()
    assert "Something is worth knowing" not in shown(window)


# The first page


def begin(make_window: MakeWindow) -> MainWindow:
    window = make_window(welcomed=False)
    assert isinstance(window.page, WelcomePage)
    return window


def door(window: MainWindow, number: int) -> None:
    """Press one of the first page's doors: look, write, say no."""
    window.page.findChildren(CardButton)[number].click()


def test_the_doors_are_alike_and_the_first_lead_on(make_window: MakeWindow) -> None:
    window = begin(make_window)
    assert not window.page.findChildren(QLineEdit)
    assert len(window.page.findChildren(CardButton)) == 3
    assert all(each.property("look") != "primary" for each in window.page.findChildren(QPushButton))
    door(window, 0)
    assert window.page_name == "lesson"
    assert json.loads((window.context.stores.folder / "settings.json").read_text())["values"] == {
        "welcomed": True
    }


def test_where_nothing_is_saved_it_says_so_on_every_page_until_it_is(make_window: MakeWindow) -> None:
    window = begin(make_window)
    folder: Path = window.context.stores.folder
    window.handle_request(Ask.SAVE_NOTHING)
    window.choose("name", "Åse")
    window.open_page("home")
    assert "Hello, Åse" in shown(window.page)
    assert "Nothing is being saved." in shown(window)
    assert not (folder / "settings.json").exists()
    window.context.stores.log.append("participation-asked")
    assert not (folder / "log").exists()
    press(window, "Save from now on")
    assert "Åse" in (folder / "settings.json").read_text()
    assert [event.kind for event in window.context.stores.log.events()] == ["participation-asked"]
    assert (folder / "log").exists()
    assert "Nothing is being saved." not in shown(window)


# Erasing


@pytest.mark.parametrize("for_good", [True, False])
def test_erasing_begins_as_on_the_first_day(make_window: MakeWindow, settle: Settle, for_good: bool) -> None:
    window = make_window()
    window.choose("name", "Åse")
    window.choose("welcomed", True)
    window.context.stores.log.append("opted-out", answer="no")
    folder: Path = window.context.stores.folder
    window.open_page("preferences", {"part": "data"})
    press(window.page, "Erase …")
    press(window.page, "Erase now, cannot be undone" if for_good else "Put it in the bin for 7 days")
    settle()
    assert window.page_name == "welcome"
    assert not list(window.context.stores.log.events())
    assert "Åse" not in "".join(
        path.read_text() for path in folder.rglob("*.json") if "bin" not in path.parts
    )
    if for_good:
        assert not (folder / "bin").exists()
        return
    window.open_page("preferences", {"part": "data"})
    press(window.page, "Bring it back")
    settle()
    assert window.context.settings.text("name") == "Åse"
    assert [event.kind for event in window.context.stores.log.events()] == ["opted-out"]


def test_where_it_cannot_be_saved_the_choice_holds_and_is_told(
    make_window: MakeWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    window = make_window()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    window.choose("theme", "dark")
    settle()
    assert window.context.appearance.theme.name == "dark"
    assert "disk is full" in shown(window)


def test_missing_lessons_are_told_and_the_window_stays_usable(
    make_window: MakeWindow, settle: Settle, tmp_path: Path
) -> None:
    window = make_window()
    window.context.stores.close()
    window.context.forget_lessons()
    window.context.lessons_dir = tmp_path / "nowhere"
    window.open_page("lessons")
    settle()
    assert "There is no course in" in shown(window)
    assert "There are no lessons to show" in shown(window.page)
    window.open_page("home")
    window.page.refresh()
    assert "Nothing is waiting" in shown(window.page)
