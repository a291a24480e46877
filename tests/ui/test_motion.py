"""What moves is readable at once, ends by itself, and stands still where stillness is asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit import motion
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.theme import choose_motion


@pytest.fixture
def moving(application: QApplication) -> Iterator[None]:
    """Let things move, as on a screen."""
    del application
    choose_motion("shown")
    yield
    choose_motion("system")


@pytest.fixture
def window(application: QApplication) -> Iterator[QWidget]:
    """A shown window with two lines in it."""
    del application
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLabel("one"))
    column.addWidget(QLabel("two"))
    made.resize(300, 200)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def motions(widget: QWidget) -> list[motion.Moving]:
    return widget.findChildren(motion.Moving)


def at_end(widget: QWidget) -> None:
    """Let what moves come to its end, without waiting for a clock."""
    for one in widget.findChildren(QAbstractAnimation):
        one.setCurrentTime(one.duration())


@pytest.mark.parametrize("move", [motion.appear, motion.rise])
@pytest.mark.parametrize("choice", ["system", "none"])
def test_nothing_moves_where_it_shall_not(move: object, choice: str, window: QWidget) -> None:
    choose_motion(choice)
    try:
        assert callable(move)
        move(window)
        assert not motions(window)
        assert not window.findChildren(QAbstractAnimation)
        assert window.graphicsEffect() is None
    finally:
        choose_motion("system")


@pytest.mark.usefixtures("moving")
def test_what_appears_is_in_its_place_at_once_and_has_no_effect_in_the_end(window: QWidget) -> None:
    line = window.findChildren(QLabel)[1]
    place = line.geometry()
    motion.appear(line)
    assert line.geometry() == place
    assert line.isVisible()
    effect = line.graphicsEffect()
    assert effect is not None
    assert effect.opacity() >= 0.4  # type: ignore[attr-defined]  # an opacity effect's
    at_end(line)
    assert line.graphicsEffect() is None
    assert not motions(line)


@pytest.mark.usefixtures("moving")
def test_one_motion_never_stands_in_another(window: QWidget) -> None:
    line = window.findChildren(QLabel)[1]
    motion.appear(line)
    motion.appear(line)
    motion.appear(window)
    assert len(motions(window)) == 1
    assert window.graphicsEffect() is None


@pytest.mark.usefixtures("moving")
def test_what_is_hidden_or_dies_leaves_nothing_behind(window: QWidget) -> None:
    first, second = window.findChildren(QLabel)
    motion.appear(first)
    motion.rise(second)
    first.hide()
    assert first.graphicsEffect() is None
    assert not motions(first)
    place = second.pos()
    second.hide()
    assert second.pos() == place - QPoint(0, 24)
    first.show()
    motion.appear(first)
    first.deleteLater()
    QApplication.sendPostedEvents(first, 52)  # DeferredDelete
    QApplication.processEvents()
    assert not motions(window)


@pytest.mark.usefixtures("moving")
def test_a_rising_sheet_ends_where_its_layout_has_put_it_meanwhile(window: QWidget) -> None:
    line = window.findChildren(QLabel)[1]
    before = line.y()
    motion.rise(line)
    assert line.y() == before + 24
    window.resize(300, 400)
    layout = window.layout()
    assert layout is not None
    layout.activate()
    at_end(line)
    found = line.pos()
    assert found.y() > before
    layout.invalidate()
    layout.activate()
    assert line.pos() == found


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("make", [lambda: CardButton("A card"), lambda: button("Next", None, "primary")])
def test_a_press_goes_down_and_comes_up(make: object, window: QWidget) -> None:
    assert callable(make)
    made = make()
    assert isinstance(made, QPushButton)
    made.setParent(window)
    made.show()
    assert motion.press_depth(made) == 0
    assert not made.findChildren(QAbstractAnimation)  # what was never pressed has no clock
    made.setDown(True)
    made.grab()
    assert 0 <= motion.press_depth(made) <= 1
    at_end(made)
    assert motion.press_depth(made) == 1
    made.setDown(False)
    made.grab()
    at_end(made)
    assert motion.press_depth(made) == 0


def test_a_press_is_down_at_once_where_nothing_moves(window: QWidget) -> None:
    made = CardButton("A card")
    made.setParent(window)
    made.show()
    made.setDown(True)
    assert motion.press_depth(made) == 1
    assert not made.findChildren(QAbstractAnimation)
