"""The keyboard's focus stays with the control, its successor, the result or the panel: by real keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QRadioButton, QWidget

from advocacy_trainer.ui import tour
from advocacy_trainer.ui.main_window import MainWindow


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(window: MainWindow, *keys: Qt.Key) -> None:
    """Press keys where the focus is, and let what they set off come to rest."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        tour.settle(window.context.application)


def button_with(window: MainWindow, words: str) -> QAbstractButton:
    return next(
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and words in (each.text(), each.accessibleName())
    )


def on_rail(window: MainWindow, widget: QWidget) -> bool:
    return window.rail.isAncestorOf(widget)


def test_the_right_arrow_twice_on_the_text_size_makes_it_two_steps_larger(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="da")
    window.open_page("preferences")
    tour.settle(window.context.application)
    window.findChild(QRadioButton, "text_scale-100").setFocus()
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert window.context.settings.number("text_scale") == 150
    assert window.context.language == "da"
    assert focused().objectName() == "text_scale-150"


@pytest.mark.parametrize("name", ["theme-light", "language-en", "motion-none"])
def test_the_focus_stays_with_a_choice_that_draws_the_page_anew(
    make_window: Callable[..., MainWindow], name: str
) -> None:
    window = make_window(language="en", motion="system")
    window.open_page("preferences")
    tour.settle(window.context.application)
    window.findChild(QRadioButton, name).setFocus()
    option = name.split("-", maxsplit=1)[0]
    press(window, Qt.Key.Key_Left)
    assert focused().objectName().startswith(option), focused()
    press(window, Qt.Key.Key_Right)
    assert focused().objectName() == name


def test_the_first_control_of_the_first_run_has_the_focus(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(welcomed=False)
    QTest.qWait(200)
    assert isinstance(focused(), QLineEdit)
    press(window, Qt.Key.Key_Tab)
    assert isinstance(focused(), QAbstractButton)
    press(window, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.place()["step"] == "shared"
    assert window.page.isAncestorOf(focused())
