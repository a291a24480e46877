"""The visual grammar: nobody but the kit sets colours and sizes, and its parts do as they promise."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

import advocacy_trainer.ui
from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.kit import theme
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.frame.paper import Paper
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.labels import label, own_words
from advocacy_trainer.ui.kit.layouts import Card, TwoColumns
from advocacy_trainer.ui.kit.look import type_scale
from advocacy_trainer.ui.kit.look.focus_ring import DrawnRing
from advocacy_trainer.ui.kit.look.type_scale import BOOK_FAMILY, STYLES, choose_page_face, font_of
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.window import MainWindow

UI = Path(next(iter(advocacy_trainer.ui.__path__)))
OWN_LOOKS = re.compile(
    r"setStyleSheet\(|setPointSizeF?\(|setPixelSize\(|font-size|QColor\(\"|QColor\(\d|#[0-9a-fA-F]{6}\b|setBold\("
)
# What is not the app's own look: a platform's letters, a photograph, its frame, samples, paper,
# and how a workplace writes its colour.
PICTURES = {
    "feed/text.py",
    "log/certificate.py",
    "kit/crop_frame.py",
    "kit/icons.py",
    "profile/photo_bench/tour_portrait.py",
    "practice_room/tour_drafts.py",
    "paper/style.py",
    "paper/sheet.py",
    "workplace/form/looks.py",
}
GRAMMAR = {"kit/theme.py", "kit/look/type_scale.py", "kit/markdown_view.py"}


def test_no_widget_sets_colours_or_sizes_of_its_own() -> None:
    found = {
        f"{path.relative_to(UI).as_posix()}:{number}"
        for path in UI.rglob("*.py")
        if path.relative_to(UI).as_posix() not in PICTURES | GRAMMAR
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if OWN_LOOKS.search(line)
    }
    assert not found


@pytest.fixture
def shown(application: QApplication) -> Iterator[Callable[..., QWidget]]:
    made: list[QWidget] = []

    def show(*parts: QWidget, width: int = 700) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for part in parts:
            column.addWidget(part)
        window.resize(width, 500)
        window.show()
        window.activateWindow()
        application.processEvents()
        made.append(window)
        return window

    yield show
    for window in made:
        window.close()
        window.deleteLater()


def test_a_number_key_presses_the_card_with_that_number(shown: Callable[..., QWidget]) -> None:
    group = CardGroup("Hvad vil du?", ["Svar her", "Send videre", "Lad ligge"])
    picked: list[int] = []
    group.picked.connect(picked.append)
    window = shown(group)
    QTest.keyClick(window, Qt.Key.Key_2)
    assert picked == [1]
    assert group.cards[1].isChecked()
    group.take_keys(wanted=False)
    QTest.keyClick(window, Qt.Key.Key_3)
    assert picked == [1]


def test_a_digit_that_is_typed_presses_no_card(shown: Callable[..., QWidget]) -> None:
    group, field = CardGroup("Hvad?", ["a", "b"]), QLineEdit()
    picked: list[int] = []
    group.picked.connect(picked.append)
    shown(field, group)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_1)
    assert field.text() == "1"
    assert not picked


def test_arrows_go_from_card_to_card_and_choose_none(shown: Callable[..., QWidget]) -> None:
    group = CardGroup("Hvad?", ["a", "b", "c"])
    picked: list[int] = []
    group.picked.connect(picked.append)
    shown(group)
    group.cards[0].setFocus()
    QTest.keyClick(group.cards[0], Qt.Key.Key_Down)
    assert group.cards[1].hasFocus()
    QTest.keyClick(group.cards[1], Qt.Key.Key_Up)
    QTest.keyClick(group.cards[0], Qt.Key.Key_Up)
    assert group.cards[2].hasFocus()
    assert not picked


def test_a_card_says_its_state_to_a_screen_reader(shown: Callable[..., QWidget]) -> None:
    group = CardGroup("Hvad?", ["Svar her"])
    shown(group)
    card = group.cards[0]
    high = card.heightForWidth(card.width())
    card.set_state("good", "Ja, den skal et andet sted hen", end="brugt")
    assert card.accessibleDescription() == "Ja, den skal et andet sted hen"
    assert card.heightForWidth(card.width()) == high  # nothing jumps when it is seen


def ring(window: QWidget) -> DrawnRing | None:
    rings = [each for each in window.findChildren(DrawnRing) if each.isVisible()]
    assert len(rings) <= 1
    return rings[0] if rings else None


def test_the_ring_follows_the_keyboard_and_not_the_mouse(
    shown: Callable[..., QWidget], application: QApplication
) -> None:
    first, second, field = button("Første"), button("Næste"), QLineEdit()
    window = shown(first, second, field)
    QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert ring(window) is None
    field.setFocus()
    application.processEvents()
    around = ring(window)
    assert around is not None  # what is typed in shows it always
    assert around.geometry().contains(field.geometry())
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)
    application.processEvents()
    around = ring(window)
    assert around is not None
    assert around.geometry().contains(first.geometry())
    window.resize(900, 600)
    application.processEvents()
    assert around.geometry().contains(first.geometry())
    first.clearFocus()
    application.processEvents()
    assert ring(window) is None


def test_the_ring_of_a_text_that_fills_a_sheet_goes_around_the_sheet(
    shown: Callable[..., QWidget], application: QApplication
) -> None:
    paper, text = Paper(), QTextEdit()
    paper.setProperty("ringed-whole", True)
    paper.add(text)
    window = shown(paper)
    text.setFocus()
    application.processEvents()
    around = ring(window)
    assert around is not None
    assert around.geometry().contains(paper.geometry())


def test_tabs_stand_in_one_row_at_every_width(
    shown: Callable[..., QWidget], application: QApplication
) -> None:
    labels = ["Måned", "Min plan", "Journal", "Tag med", "Hvad ligger her om mig?"]
    tabs = TabRow("Dele af logbogen", labels, chosen=4)
    window = shown(tabs, width=1000)
    assert all(tab.isVisible() for tab in tabs.tabs)
    assert not tabs.more.isVisible()
    needed = tabs.sizeHint().width()
    for width in (needed * 3 // 4, needed // 2, needed // 3):
        window.setFixedWidth(width)
        application.processEvents()
        seen = [tab for tab in (*tabs.tabs, tabs.more) if tab.isVisible()]
        assert tabs.more in seen
        assert tabs.tabs[4] in seen  # the one that is shown is never behind »More«
        middles = [tab.geometry().center().y() for tab in seen]
        assert max(middles) - min(middles) <= 1
        assert max(tab.geometry().right() for tab in seen) <= tabs.width()
        assert all(tab.height() >= tab.heightForWidth(tab.width()) for tab in seen)


def test_what_is_closed_is_nowhere_in_the_window(shown: Callable[..., QWidget]) -> None:
    secret = "Jeg vil gerne fortælle min nabo om natten."
    closed = Disclosure("Min grund", lambda: own_words(secret), "Lukket.")
    window = shown(closed)

    def said() -> str:
        return " ".join(each.text() for each in window.findChildren(QLabel) if not each.isHidden())

    assert secret not in said()
    closed.toggle.click()
    assert secret in said()
    closed.toggle.click()
    assert not closed.is_open
    assert secret not in said()


def test_columns_go_below_one_another_where_there_is_no_room(
    shown: Callable[..., QWidget], application: QApplication
) -> None:
    columns = TwoColumns()
    columns.add_main(label("Først"))
    columns.add_side(label("Dernæst"))
    window = shown(columns, width=1000)
    assert columns.side_by_side
    window.resize(500, 500)
    application.processEvents()
    assert not columns.side_by_side


def test_her_words_stand_in_the_book_face_and_the_setting_takes_it_off(application: QApplication) -> None:
    there = (assets_dir() / "fonts" / "literata-regular.ttf").is_file()
    try:
        choose_page_face("book")
        font = font_of("page")
        assert font.families()[0] == BOOK_FAMILY
        if there:
            assert QFontInfo(font).family() == BOOK_FAMILY
        assert type_scale.book_face_css()
        choose_page_face("plain")
        assert font_of("page").family() == application.font().family()
        assert not type_scale.book_face_css()
    finally:
        choose_page_face("book")


def test_every_role_has_its_size_at_every_text_size(application: QApplication) -> None:
    body = application.font().pointSizeF()
    for role, style in STYLES.items():
        assert font_of(role).pointSizeF() == pytest.approx(body * style.px / theme.BODY_PX)
    assert min(style.px for role, style in STYLES.items() if role != "rail-large") >= 13
    assert QFont(font_of("title")).weight() == QFont.Weight.Bold


def test_the_setting_of_the_page_holds_at_once(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.choose("page_face", "plain")
    assert font_of("page").families()[0] != BOOK_FAMILY
    window.choose("page_face", "book")
    assert font_of("page").families()[0] == BOOK_FAMILY


def test_the_settings_show_the_letters_of_the_page(
    make_window: Callable[..., MainWindow], application: QApplication
) -> None:
    families = {}
    for choice in ("book", "plain"):
        window = make_window(page_face=choice)
        page = window.open_page("preferences")
        finish_all(page)
        sample = page.findChild(QLabel, "page-face-sample")
        assert sample is not None
        families[choice] = QFontInfo(sample.font()).family()
    choose_page_face("book")
    assert families["plain"] == QFontInfo(application.font()).family()
    assert families["book"] != families["plain"]


@pytest.mark.parametrize("scale", [100, 200])
def test_a_picture_on_a_button_is_as_high_as_its_words(
    make_window: Callable[..., MainWindow], scale: int
) -> None:
    make_window(text_scale=scale)
    made = button("Drej til venstre", look="link")
    assert 0.7 <= made.iconSize().height() / made.fontMetrics().height() <= 1


def test_words_in_a_colour_stand_on_no_ground_of_their_own(
    make_window: Callable[..., MainWindow], shown: Callable[..., QWidget]
) -> None:
    make_window(theme="light")  # puts the theme on
    words = [label("Det står her.", look) for look in ("", "good", "attention")]
    drawn = shown(*words).grab().toImage()
    corners = [each.mapTo(each.window(), QPoint(each.width() - 3, each.height() // 2)) for each in words]
    assert len({drawn.pixelColor(corner).name() for corner in corners}) == 1


@pytest.mark.parametrize("scale", [100, 200])
def test_the_specimen_stands_whole_and_within_its_edge(
    make_window: Callable[..., MainWindow], scale: int
) -> None:
    window = make_window(text_scale=scale, theme="contrast")
    window.resize(800, 600)
    drawn = next(
        each for each in tour.states_of(window.context, all_lessons=False) if each.state == "specimen"
    )
    page = tour.show_state(window, drawn)
    tour.settle(window.context.application)
    for part in page.findChildren(QWidget):
        if isinstance(part, QLabel) and part.isVisible():
            assert part.mapTo(page, part.rect().topRight()).x() <= page.width(), part.text()
            assert part.wordWrap() or part.sizeHint().width() <= part.width(), part.text()
            assert part.height() >= part.heightForWidth(part.width()), part.text()
        if isinstance(part, QPushButton) and isinstance(part.parent(), Card):
            assert part.height() >= part.sizeHint().height(), part.text()
