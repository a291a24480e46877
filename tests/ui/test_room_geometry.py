"""The practice room's page has the room, at every size of window and of letters, and nothing is cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]
TEXT = "Jeg har arbejdet på apotek i ni år. Det første år turde jeg ikke sige »det ved jeg ikke«.\n\n" * 3


def opened(window: MainWindow, size: tuple[int, int], settle: Settle) -> PracticeRoomPage:
    window.resize(*size)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText(TEXT)
    settle()
    return page


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_page_takes_half_of_a_common_screen_with_the_panel_beside_it(
    make_window: Make, settle: Settle
) -> None:
    window = make_window(language="da")
    page = opened(window, (1366, 768), settle)
    sheet = place(page.sheet, window)
    assert page.panel.isVisible()
    assert page.panel.width() >= 372
    assert sheet.height() >= 0.55 * 768
    assert sheet.width() >= 0.45 * 1366
    assert place(page.editor, window).height() >= 0.55 * 768
    assert page.head.height() == 60
    assert sheet.bottom() + 1 == place(page, window).bottom() + 1  # to the foot


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", [(800, 600), (1000, 700), (1180, 760), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_or_covered(
    make_window: Make, settle: Settle, size: tuple[int, int], scale: int, language: str
) -> None:
    window = make_window(language=language, text_scale=scale)
    page = opened(window, size, settle)
    for tab in page.panel.by_key.values():
        tab.set_open(True)
        settle()
        shown = [one for one in page.panel.tabs.tabs if one.isVisible()]
        assert tab.handle in shown
        assert len({one.y() for one in shown}) == 1
        assert page.panel.tabs.more.isVisible() is (len(shown) < 4)
        panel, sheet = place(page.panel, window), place(page.sheet, window)
        if panel.left() > sheet.left():
            assert sheet.right() < panel.left()
            assert place(page.editor, window).right() < panel.left()
        else:
            assert panel.height() <= page.height() // 2 + 1
            assert place(page.scroller, window).bottom() < panel.top()
        _holds_whole(page.panel.scroller.widget(), window)
    _holds_whole(page.head, window)
    page.session.flush()
    settle()
    assert page.save_state.text()
    _holds_whole(page.sheet.foot, window)


def _holds_whole(part: QWidget, window: QWidget) -> None:
    seen = place(part, window)
    for one in part.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QLabel | QPushButton):
            continue
        here = place(one, window)
        words = one.text()
        assert here.left() >= seen.left() - 1, words
        assert here.right() <= seen.right() + 1, words
        if isinstance(one, QPushButton):
            assert one.width() >= one.minimumSizeHint().width() - 1, words
            assert one.height() >= one.heightForWidth(one.width()) - 1, words
        elif one.wordWrap() and words:
            assert one.height() >= one.heightForWidth(one.width()) - 1, words
        elif words:
            assert one.width() >= one.sizeHint().width() - 1, words


def test_the_question_and_what_is_typed_move_nothing(make_window: Make, settle: Settle) -> None:
    window = make_window(language="da")
    page = opened(window, (1366, 768), settle)
    page.restore({"new": True})
    settle()
    stands = [place(one, window) for one in (page.sheet, page.editor, page.panel, page.panel.tabs)]
    for text in ("J", "Jeg " * 90, "\n" * 40):
        page.editor.insertPlainText(text)
        settle()
        assert [
            place(one, window) for one in (page.sheet, page.editor, page.panel, page.panel.tabs)
        ] == stands
    for tab in page.panel.by_key.values():
        tab.handle.click()
        settle()
        assert [
            place(one, window) for one in (page.sheet, page.editor, page.panel, page.panel.tabs)
        ] == stands


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("size", "scale"), [((800, 600), 100), ((800, 600), 200), ((1366, 768), 150)])
def test_menus_and_lists_stand_whole_on_the_screen(
    make_window: Make, settle: Settle, size: tuple[int, int], scale: int, language: str
) -> None:
    window = make_window(language=language, text_scale=scale)
    page = opened(window, size, settle)
    screen = window.screen().availableGeometry()
    more = page.head.menu()
    kinds = next(menu for menu in (action.menu() for action in more.actions()) if isinstance(menu, QMenu))
    for menu in (more, kinds):
        menu.popup(page.head.more.mapToGlobal(QPoint(0, page.head.more.height())))
        settle()
        assert screen.adjusted(0, 0, 0, 2).contains(menu.geometry())  # Qt reckons its own edge twice
        words = QFontMetrics(menu.font())
        for action in menu.actions():
            shown = menu.actionGeometry(action)
            # One that is higher than the screen scrolls; none stands beside another.
            assert 0 <= shown.left() <= shown.right() <= menu.width(), action.text()
            assert shown.width() >= words.horizontalAdvance(action.text()), action.text()
        menu.close()
    more.deleteLater()


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_list_of_platforms_stands_whole_on_the_screen(
    make_window: Make, settle: Settle, scale: int, language: str
) -> None:
    window = make_window(language=language, text_scale=scale)
    page = opened(window, (2100, 760), settle)
    box = page.head.platform_box
    assert box.isVisible()
    assert box.width() >= box.fontMetrics().horizontalAdvance(box.currentText()) + 32  # and its arrow
    box.showPopup()
    settle()
    view = box.view()
    popup = view.window()
    assert popup is not window
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(box.count())]
    assert sum(row.height() for row in rows) >= box.count() * box.fontMetrics().height()
    assert popup.height() <= window.screen().availableGeometry().height()
    for row in rows:
        assert row.width() >= view.sizeHintForColumn(0) - 1
    box.hidePopup()


@pytest.mark.parametrize("size", [(800, 600), (1920, 1080)])
def test_a_suggestion_at_its_line_is_whole(make_window: Make, settle: Settle, size: tuple[int, int]) -> None:
    window = make_window(language="da")
    page = opened(window, size, settle)
    page.editor.insertPlainText("\n\nVi sikrer altid en professionel rådgivning med kunden i centrum.")
    page.advice.set_open(True)
    page.coach.read_through()
    for _ in range(3):
        settle()
    assert page.coach.list.card is not None
    _holds_whole(page.panel.scroller.widget(), window)
