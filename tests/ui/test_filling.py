"""Pages as they fill themselves: where the focus goes, in which order Tab goes, what is measured."""

import time
from collections.abc import Callable
from functools import partial

import pytest
from finders import wait_until
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder, finish_all
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.field_autosave import Autosaved, NotSaved
from advocacy_trainer.ui.writing.fields import LineField


def slowly(made: list[int], number: int) -> None:
    made.append(number)
    until = time.perf_counter() + 0.006
    while time.perf_counter() < until:
        pass


def test_pieces_are_made_in_order_and_the_window_answers_in_between(application: QApplication) -> None:
    owner = QWidget()
    turns, made, ended = ChunkedBuilder(owner), [], []  # type: ignore[var-annotated]
    turns.done.connect(lambda: ended.append(len(made)))
    turns.begin(partial(slowly, made, number) for number in range(4))
    assert made == [0]
    wait_until(lambda: ended)
    assert made == [0, 1, 2, 3]
    assert ended == [4]


def test_others_that_are_begun_take_the_place_of_those_that_are_left(application: QApplication) -> None:
    owner = QWidget()
    turns, made = ChunkedBuilder(owner), []  # type: ignore[var-annotated]
    turns.begin(partial(slowly, made, number) for number in range(4))
    turns.begin(partial(slowly, made, number) for number in (7, 8))
    finish_all(owner)
    assert made == [0, 7, 8]
    turns.begin(partial(slowly, made, number) for number in (1, 2))
    turns.drop()
    for _ in range(5):
        application.processEvents()
    assert made == [0, 7, 8, 1]


def test_a_page_filled_while_it_is_seen_focuses_its_first_field_not_a_button_at_its_foot(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    page = window.open_page("help")
    page.clear()
    form_row(page.column, "Name", LineField(Autosaved(page.context, "test/name")))
    page.set_actions(button("On"))
    page.focus_first()  # before what was added is shown
    QApplication.processEvents()
    focused = QApplication.focusWidget() or window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Name"


def test_the_first_field_is_found_though_other_pages_were_made_since(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    preferences = window.open_page("preferences")
    for name in ("lessons", "help", "drafts"):
        window.open_page(name)
        QApplication.processEvents()
    window.choose("name", "Joan")  # the settings are drawn anew when they are next seen
    window.open_page("preferences")
    for _ in range(3):
        QApplication.processEvents()
    focused = window.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert preferences.isAncestorOf(focused)


def test_tab_reaches_the_buttons_at_the_foot_last(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("examples", {})
    finish_all(window)
    QApplication.processEvents()
    in_order = list(page.tabbed())
    last = in_order[-1]
    assert isinstance(last, QPushButton)
    assert last.text() == "To the lessons"
    assert next(each.text() for each in in_order if isinstance(each, QPushButton)) == "Show more"


def test_a_long_page_is_scrolled_to_its_place_once_it_is_long_enough(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    page = window.open_page("lessons", {})
    finish_all(window)
    QApplication.processEvents()
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum() - 10)
    down = bar.value()
    window.rebuild()
    assert window.page is not page
    wait_until(lambda: window.page.scroller.verticalScrollBar().value() == down)


def test_a_row_of_words_wraps_grows_and_says_other_words(make_window: Callable[..., MainWindow]) -> None:
    make_window()
    row = CardButton("Fish & chips", "said softly " * 30)
    assert row.accessibleName().startswith("Fish & chips. said softly")
    assert row.heightForWidth(200) > row.heightForWidth(600) > row.minimumSizeHint().height()
    assert row.shortcut().isEmpty()  # the & makes no key
    tall = row.heightForWidth(300)
    row.say("Short")
    assert row.heightForWidth(300) < tall
    assert row.text() == "Short"


def test_words_are_measured_anew_when_they_or_their_font_change(
    make_window: Callable[..., MainWindow],
) -> None:
    make_window()
    made = label("one two three " * 20)
    first = made.heightForWidth(200)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    made.setFont(font)
    larger = made.heightForWidth(200)
    assert larger > first
    made.setText("one")
    assert made.heightForWidth(200) < first
    made = button("Ask the three people who sit beside you")
    wide = made.sizeHint().width()
    made.setText("Ask")
    assert made.sizeHint().width() < wide


def test_the_button_that_empties_a_field_has_a_name(application: QApplication) -> None:
    field = LineField(NotSaved("words to look for"))
    field.setClearButtonEnabled(True)
    made = field.findChildren(QToolButton)
    assert [each.accessibleName() for each in made] == ["Clear the field"]
    field.setClearButtonEnabled(False)
    field.setClearButtonEnabled(True)
    assert all(each.accessibleName() for each in field.findChildren(QToolButton))


@pytest.mark.parametrize("spacing", [4, 8, 16, 24])
def test_a_label_stands_nearer_to_its_own_field_than_to_the_one_before(
    application: QApplication, spacing: int
) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setSpacing(spacing)
    fields = [QLineEdit(), QLineEdit()]
    labels = [form_row(column, "Name", field) for field in fields]
    column.addStretch(1)
    holder.resize(400, 300)
    holder.show()
    own = fields[1].geometry().top() - labels[1].geometry().bottom()
    before = labels[1].geometry().top() - fields[0].geometry().bottom()
    assert before >= 2 * own
