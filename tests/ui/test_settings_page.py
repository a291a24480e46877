"""The settings: every choice says what it does, and its small picture chooses as its words do."""

from collections.abc import Callable

import pytest
from finders import button_with, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.layouts import TwoColumns
from advocacy_trainer.ui.shell.setting_rows import ChoicePicture, SizePicture
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]


def opened(window: MainWindow) -> MainWindow:
    window.open_page("preferences")
    finish_all(window)
    settle()
    return window


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_choice_has_one_line_of_what_it_does(make_window: Make, language: str) -> None:
    window = opened(make_window(language=language))
    rows = window.page.findChildren(TwoColumns)
    assert len(rows) >= 11
    for row in rows:
        caption, *sentences = [each.text() for each in row.findChildren(QLabel) if each.text()]
        assert sentences, f"»{caption}« does not say what it does"
        assert 4 <= len(sentences[0].split()) <= 22


def picture_of(window: MainWindow, chosen: str) -> ChoicePicture:
    found = next(
        each for each in window.page.findChildren(ChoicePicture) if each.choice.objectName() == chosen
    )
    window.page.scroller.ensureWidgetVisible(found)
    return found


def test_a_click_on_a_picture_chooses_but_not_what_it_has_locked(make_window: Make) -> None:
    window = opened(make_window(theme="light"))
    for chosen, option, value in (("theme-dark", "theme", "dark"), ("text_scale-150", "text_scale", 150)):
        QTest.mouseClick(picture_of(window, chosen), Qt.MouseButton.LeftButton)
        finish_all(opened(window))
        assert window.context.settings.values[option] == value
    # As large as they would stand beside words of 150 percent.
    factors = [each.factor for each in window.page.findChildren(SizePicture)]
    assert factors == [pytest.approx(percent / 150) for percent in (100, 125, 150, 200)]
    locked = picture_of(window, "theme-light")
    locked.choice.setEnabled(False)
    QTest.mouseClick(locked, Qt.MouseButton.LeftButton)
    settle()
    assert window.context.settings.values["theme"] == "dark"


def test_what_takes_it_back_has_the_focus_where_saving_was_chosen_away_and_back(make_window: Make) -> None:
    window = opened(make_window(language="en"))
    for pressed, follows in (("Save nothing", "Save from now on"), ("Save from now on", "Save nothing")):
        chosen = button_with(window.page, pressed)
        chosen.setFocus()
        QTest.keyClick(chosen, Qt.Key.Key_Space)
        settle(8)
        now = QApplication.focusWidget()
        assert isinstance(now, QAbstractButton)
        assert now.text() == follows
