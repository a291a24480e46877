"""One ring around every control of a lesson that the keyboard reaches: 3 px, 2 px away."""

from collections.abc import Callable

import pytest
from finders import settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from advocacy_trainer.ui.kit.look.focus_ring import AWAY, WIDTH
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

KINDS = ("choice", "sort-answered", "gap", "spot", "rewrite", "plan", "confidence", "thread", "end-written")


def rings(window: MainWindow) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget, "focus-ring") if each.isVisible()]


def on_screen(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_the_keyboard_reaches_has_the_ring(
    make_window: Callable[..., MainWindow], kind: str
) -> None:
    window = make_window()
    page = window.open_page("lesson", {})
    assert isinstance(page, LessonPage)
    LessonPage.tour()[kind](page)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle()
    page.focus_first()
    seen: list[QWidget] = []
    for _ in range(30):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        control = window.focusWidget()
        assert control is not None
        if control in seen or not page.isAncestorOf(control):
            break
        seen.append(control)
        if control.property("look") == "page" or isinstance(control, QLabel):
            continue  # the cursor says enough in a page; a heading is read, not pressed
        found = rings(window)
        assert len(found) == 1, control
        ring = found[0]
        around = control.parentWidget() if control.property("look") == "mark" else control
        assert around is not None
        out = WIDTH + AWAY
        wanted = on_screen(around, around.rect()).adjusted(-out, -out, out, out)
        host = ring.parentWidget()
        assert host is not None
        assert on_screen(ring, ring.rect()) == wanted.intersected(
            QRect(host.mapToGlobal(QPoint(0, 0)), host.size())
        ), control
    assert len(seen) >= 2, [(each.text(), window.focusWidget()) for each in seen]
