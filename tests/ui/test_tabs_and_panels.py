"""Tabs, panels and columns of the log, the profile check and the photo bench, in every size of window."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from finders import settle
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from test_looks import cut, overlapping

from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.look.spacing import is_narrow
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.window import MainWindow

SIZES = ((800, 600), (1180, 760), (1366, 768), (1920, 1080))
PLACES = (
    ("progress", {"part": "months"}),
    ("progress", {"part": "plan"}),
    ("progress", {"part": "take"}),
    ("profile-items", {"at": "linkedin", "item": "headline"}),
    ("help", {}),
)


def box(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def at_rest(window: MainWindow) -> None:
    """Let it come to rest: a head that goes into two rows makes all below it move once more."""
    before: list[QRect] = []
    for _ in range(30):
        settle(2)
        now = [box(part, window) for part in window.findChildren(QWidget) if part.isVisible()]
        if now == before:
            return
        before = now


def faults(window: MainWindow, page: Page) -> list[str]:
    found = [*cut(window), *overlapping(window)]
    for row in page.findChildren(TabRow):
        shown = [tab for tab in (*row.tabs, row.more) if tab.isVisible()]
        if len({tab.y() for tab in shown}) != 1:
            found.append("tabs in more than one row")
        found += [f"tab cut: {tab.text()}" for tab in shown if tab.width() < tab.minimumSizeHint().width()]
        if any(one.geometry().right() >= other.x() for one, other in pairwise(shown)):
            found.append("tabs over one another")
        if shown and shown[-1].geometry().right() >= row.width():
            found.append("tabs reach out of their row")
        if row.more.isVisible() == all(tab.isVisible() for tab in row.tabs):
            found.append("»More« stands where nothing is behind it, or is missing")
    for part in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        place = box(part, page)
        if part.isVisible() and part.width() and (place.left() < 0 or place.right() > page.width()):
            found.append(f"out of the page: {part.property('text')}")
    for panel in page.findChildren(SidePanel):
        if not panel.isVisible():
            continue
        place, text = box(panel, window), box(page.scroller, window)
        if panel.beside == is_narrow(window.width()):
            found.append("the panel stands where there is no room for it, or below where there is")
        if panel.beside and (place.intersects(text) or place.height() < page.height() - 2):
            found.append("the panel lies over the text, or is not as high as the page")
    return found


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_tabs_panels_and_words_stand_whole_in_every_size(
    make_window: Callable[..., MainWindow], application: QApplication, language: str, scale: int
) -> None:
    window = make_window(language=language, text_scale=scale)
    tour.fill_with_samples(window.context)
    tour.settle(application)  # a setting that was written draws the window anew
    window.show()
    found = []
    for size in SIZES:
        window.resize(*size)
        for name, place in PLACES:
            page = window.open_page(name, dict(place))
            tour.settle(application, rounds=2)
            at_rest(window)
            found += [f"{size} {name} {place}: {fault}" for fault in faults(window, page)]
    assert not found, "\n".join(sorted(set(found)))
