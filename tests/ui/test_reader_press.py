"""A screen reader's press, by the accessible interface, does what the pointer's does, and once."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import settle
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from advocacy_trainer.ui.kit.buttons import ReaderPress, WordCheck, WordRadio, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.shell.window import MainWindow

ROOT = Path(__file__).parents[2]


def press(widget: QWidget) -> None:
    """Do the first action that Qt offers, as a client of the bus does."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    actions = interface.actionInterface()
    actions.doAction(actions.actionNames()[0])
    settle(2)


def checkable(made: QAbstractButton) -> QAbstractButton:
    made.setCheckable(True)
    return made


MADE: dict[str, Callable[[], QAbstractButton]] = {
    "button": lambda: checkable(button("Ord")),
    "card": lambda: checkable(CardButton("Ord")),
    "box to tick": lambda: WordCheck("Ord"),
    "option": lambda: WordRadio("Ord"),
}


@pytest.mark.parametrize("kind", MADE)
def test_a_reader_the_pointer_and_the_program(application: object, kind: str) -> None:
    made = MADE[kind]()
    heard: list[bool] = []
    made.clicked.connect(lambda: heard.append(made.isChecked()))
    press(made)
    assert (heard, made.isChecked()) == ([True], True)
    made.setAutoExclusive(False)
    made.setChecked(False)
    settle(2)
    assert heard == [True], "the program's own mark is nobody's press"
    made.click()
    settle(2)
    assert heard == [True, True], "a click is one press"


def test_what_is_unmarked_by_another_is_not_pressed(application: object) -> None:
    for group in (CardGroup("Svar", ["A", "B"]), TabRow("Dele", ["A", "B"])):
        heard: list[int] = []
        group.picked.connect(heard.append)
        parts = group.cards if isinstance(group, CardGroup) else group.tabs
        group.choose(0)
        press(parts[1])
        assert (heard, parts[0].isChecked()) == ([1], False)
        parts[0].click()
        group.choose(1)
        settle(2)
        assert heard == [1, 0]


def test_several_answers_are_ticked_and_unticked(application: object) -> None:
    cards = AnswerCards("Svar", ["A", "B"], several=True)
    heard: list[int] = []
    cards.toggled.connect(heard.append)
    for card in (*cards.cards, cards.cards[0]):
        press(card)
    assert (heard, cards.chosen) == ([0, 1, 0], [1])


def test_the_rail_goes_where_it_is_pressed(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    for name, entry in window.rail.buttons.items():
        press(entry)
        assert window.page_name == name
        assert entry.isChecked()
        press(entry)  # on it already: it stays
        assert (window.page_name, entry.isChecked()) == (name, True)
        deaf = [
            part
            for part in window.findChildren(QAbstractButton)
            if part.isCheckable() and not isinstance(part, ReaderPress)
        ]
        assert not deaf


def test_nobody_listens_where_a_reader_is_not_heard() -> None:
    for path in (ROOT / "advocacy_trainer" / "ui").rglob("*.py"):
        unheard = re.findall(
            r"\.(?:id|button)Clicked\b|\bQ(?:CheckBox|RadioButton)\(", path.read_text("utf-8")
        )
        assert not unheard, f"{path}: see ReaderPress in kit/buttons.py"
