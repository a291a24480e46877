"""Tabs, panels, lists, menus and dialogs of log, profile check, settings and photo bench, in every size."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from finders import at_rest, settle, wait_until
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QMenu, QMessageBox, QWidget
from test_looks import cut, overlapping

from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_dialog import may_replace
from advocacy_trainer.ui.kit.frame.page_head import PageHead
from advocacy_trainer.ui.kit.frame.side_panel import SidePanel
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.look.spacing import is_narrow
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.profile.photo_bench.page import PhotoBenchPage
from advocacy_trainer.ui.profile.photo_bench.tour_portrait import invented_portrait
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.crash_dialog import CrashDialog
from advocacy_trainer.ui.shell.ending import agreed_to_lose_unsaved
from advocacy_trainer.ui.shell.window import MainWindow

SIZES = ((800, 600), (1180, 760), (1366, 768), (1920, 1080))  # the last is 3840×2160 at scale 2, too
PLACES = (
    ("progress", {"part": "months"}),
    ("progress", {"part": "plan", "state": {"opened": ["plans", "reason", "calendar"]}}),
    ("progress", {"part": "journal"}),
    ("progress", {"part": "take", "state": {"format": "csv"}}),
    ("progress", {"part": "mine"}),
    ("certificate", {}),
    ("profile-items", {"at": "linkedin", "item": "headline"}),
    ("preferences", {}),
    ("help", {}),
)
SURFACES = {"card", "warm", "tint", "good", "attention", "quiet-ground"}
LANGUAGES, SCALES = ("da", "en"), (100, 150, 200)


def box(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def looks_around(part: QWidget, page: QWidget) -> list[str]:
    looks = []
    here = part.parentWidget()
    while here is not None and here is not page:
        if type(here) is not QLabel:
            looks.append(str(here.property("look")))
        here = here.parentWidget()
    return looks


def tab_faults(page: Page) -> list[str]:
    found = []
    for row in page.findChildren(TabRow):
        shown = [tab for tab in (*row.tabs, row.more) if tab.isVisible()]
        middles = [tab.geometry().center().y() for tab in shown]
        if max(middles) - min(middles) > 1:
            found.append("tabs in more than one row")
        found += [f"tab cut: {tab.text()}" for tab in shown if tab.width() < tab.minimumSizeHint().width()]
        if any(one.geometry().right() >= other.x() for one, other in pairwise(shown)):
            found.append("tabs over one another")
        if shown and shown[-1].geometry().right() >= row.width():
            found.append("tabs reach out of their row")
        if row.more.isVisible() == all(tab.isVisible() for tab in row.tabs):
            found.append("»More« stands where nothing is behind it, or is missing")
    return found


def faults(window: MainWindow, page: Page) -> list[str]:
    found = [*cut(window), *overlapping(window)]
    found += tab_faults(page)
    for part in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        place = box(part, page)
        if part.isVisible() and part.width() and (place.left() < 0 or place.right() > page.width()):
            found.append(f"out of the page: {part.property('text')}")
    for head in page.findChildren(PageHead):
        if head.isVisible() and head.height() > head.heightForWidth(head.width()) + 4:
            found.append(f"the head stands {head.height()} px high, and its words need less")
    frames = (each for each in page.findChildren(QFrame) if not isinstance(each, QLabel))
    for frame in frames:
        look = frame.property("look")
        if look in SURFACES and SURFACES & set(looks_around(frame, page)):
            found.append(f"a {look} surface lies in another")
    for panel in page.findChildren(SidePanel):
        if not panel.isVisible():
            continue
        place, text = box(panel, window), box(page.scroller, window)
        if panel.beside == is_narrow(window.width()):
            found.append("the panel stands where there is no room for it, or below where there is")
        if panel.beside and (place.intersects(text) or place.height() < page.height() - 2):
            found.append("the panel lies over the text, or is not as high as the page")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES)
def test_tabs_panels_and_words_stand_whole_in_every_size(
    make_window: Callable[..., MainWindow], application: QApplication, language: str, scale: int
) -> None:
    """Every place stands in every size and at every scale; the languages take turns."""
    window = make_window(language=language, text_scale=scale)
    tour.fill_with_samples(window.context)
    tour.settle(application)  # a setting that was written draws the window anew
    window.show()
    turn = LANGUAGES.index(language) + SCALES.index(scale)
    found = []
    for number, size in enumerate(SIZES):
        window.resize(*size)
        for name, place in PLACES[(number + turn) % 2 :: 2]:
            page = window.open_page(name, dict(place))
            tour.settle(application, rounds=2)
            at_rest(window)
            found += [f"{size} {name} {place}: {fault}" for fault in faults(window, page)]
    found += [f"in a list or menu: {fault}" for fault in popup_faults(window)]
    assert not found, "\n".join(sorted(set(found)))


def popup_faults(window: MainWindow) -> list[str]:
    """Open every list and menu of the log's plan, the rail and the profile check in a small window."""
    found = []
    window.resize(800, 420)
    page = window.open_page("progress", {"part": "plan", "state": {"opened": ["calendar"]}})
    at_rest(window)
    for tabs in page.findChildren(TabRow):
        if tabs.more.isVisible():
            tabs.more.click()
            found += menu_faults(window, tabs.findChildren(QMenu))
    window.rail.more.click()
    found += menu_faults(window, window.rail.findChildren(QMenu))
    for box_of in page.findChildren(ChoiceBox):
        found += list_faults(box_of)
    page = window.open_page("profile-items", {"at": "linkedin", "item": "headline"})
    at_rest(window)
    for box_of in page.findChildren(ChoiceBox):
        found += list_faults(box_of)
    return found


def menu_faults(window: QWidget, menus: list[QMenu]) -> list[str]:
    settle(2)
    found = [] if menus else ["no menu came"]
    screen = window.screen().availableGeometry()
    for menu in menus:
        rows = [(action.text(), menu.actionGeometry(action)) for action in menu.actions()]
        if not screen.contains(menu.geometry()):
            found.append(f"{rows[0][0]} … lies beyond the screen")
        wide = menu.fontMetrics().horizontalAdvance
        found += [f"{text!r} is cut" for text, place in rows if place.width() < wide(text)]
        found += [f"{text!r} is cut" for text, place in rows if not menu.rect().contains(place)]
        found += [
            f"{text!r} over the next" for (text, one), (_, other) in pairwise(rows) if one.intersects(other)
        ]
        menu.close()
    settle(2)
    return found


def list_faults(choice: ChoiceBox) -> list[str]:
    choice.showPopup()
    settle(2)
    view = choice.view()
    popup, port = view.window(), view.viewport()
    named = choice.accessibleName()
    found = [] if choice.screen().availableGeometry().contains(popup.geometry()) else [f"{named}: beyond"]
    if view.sizeHintForColumn(0) > port.width():
        found.append(f"{named}: its words are cut")
    index = choice.model().index
    rows = [view.visualRect(index(row, 0)) for row in range(choice.count())]
    halved = [row for row in rows if row.intersects(port.rect()) and not port.rect().contains(row)]
    if halved or not any(port.rect().contains(row) for row in rows):
        found.append(f"{named}: a row is halved, or none is seen")
    choice.hidePopup()
    return found


@pytest.mark.parametrize(("language", "scale"), [("da", 100), ("en", 150), ("da", 200)])
def test_the_photo_bench_and_the_dialogs_stand_whole(
    make_window: Callable[..., MainWindow],
    application: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    scale: int,
) -> None:
    window = make_window(language=language, text_scale=scale)
    picture = invented_portrait(window.context.stores.folder)
    page = window.open_page("photo-bench", {"path": str(picture), "oval": [0.5, 0.47, 0.5, 0.66]})
    assert isinstance(page, PhotoBenchPage)
    wait_until(lambda: page.frame is not None)
    found = []
    for size in SIZES:
        window.resize(*size)
        at_rest(window)
        found += [f"{size}: {fault}" for fault in (*faults(window, page), *bench_faults(page))]
    found += dialog_faults(CrashDialog("KeyError\n" * 9, parent=window), application)
    asked: list[QMessageBox] = []

    def shown(ask: QMessageBox) -> int:
        asked.append(ask)
        found.extend(dialog_faults(ask, application))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", shown)
    assert agreed_to_lose_unsaved(window) is not None
    assert may_replace(window, "Gem billedet", tmp_path / "et billede med et langt navn fra i går.png")
    assert len(asked) == 2
    assert not found, "\n".join(sorted(set(found)))


def bench_faults(page: PhotoBenchPage) -> list[str]:
    frame = page.frame
    assert frame is not None
    drawn = frame.picture_on_screen()
    found = []
    if frame.height() - drawn.height() > 60 and frame.height() > 240:
        found.append(f"empty ground above and below the picture: {frame.height()} for {drawn.height()}")
    if drawn.width() > frame.width() or drawn.height() > frame.height():
        found.append("the picture reaches out of its frame")
    previews = page.previews
    if any(box(each, previews).right() > previews.width() for each in previews.findChildren(QLabel)):
        found.append("a small picture reaches out of the panel")
    return found


def dialog_faults(dialog: QWidget, application: QApplication) -> list[str]:
    dialog.show()
    tour.settle(application, rounds=3)
    screen = dialog.screen().availableGeometry()
    found = [*cut(dialog), *overlapping(dialog)]
    if not screen.contains(dialog.geometry()):
        found.append(f"{dialog.windowTitle()}: beyond the screen")
    dialog.hide()
    dialog.deleteLater()
    return [f"{type(dialog).__name__}: {fault}" for fault in found]
