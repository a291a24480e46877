"""The wheel scrolls and changes nothing; a slider goes where it is clicked; lists stand whole."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDateEdit,
    QDial,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
    QTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui import kit
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.crop_frame import CropFrame
from advocacy_trainer.ui.kit.slider import Slider
from advocacy_trainer.ui.kit.wheel import leave_wheel_to_page, takes_values
from advocacy_trainer.ui.lesson.activities.writing import ConfidenceActivity
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.window import MainWindow

UI = Path(kit.__file__).parents[1]
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def turn_for_real(widget: QWidget, angle: int, held: Qt.KeyboardModifier = NONE) -> None:
    """Turn the wheel over the middle of a widget, as the system tells the window of it."""
    window = widget.window()
    middle = QPointF(widget.mapTo(window, widget.rect().center()))
    if window.rect().contains(middle.toPoint()):
        QTest.wheelEvent(window.windowHandle(), middle, QPoint(0, angle), QPoint(), held)


def turn(widget: QWidget, angle: int, held: Qt.KeyboardModifier = NONE) -> None:
    """Turn the wheel over the middle of a widget, wherever it lies on the page."""
    target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        target.mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def value_of(widget: QWidget) -> object:
    if isinstance(widget, CropFrame):
        return widget.box
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return widget.font().pointSizeF()
    for name in ("value", "currentIndex", "dateTime"):
        if callable(read := getattr(widget, name, None)):
            return read()
    return None


def changed_by_wheel(widget: QWidget, application: QApplication) -> Iterator[str]:
    before = value_of(widget)
    for focused in (False, True):
        if focused:
            widget.setFocus()
        for held in (NONE, CTRL):
            for angle in (-120, 120, 120):
                turn(widget, angle, held)
                turn_for_real(widget, angle, held)
        application.processEvents()
        if value_of(widget) != before:
            yield f"{type(widget).__name__} {widget.accessibleName()!r}, focus {focused}"


def handle_of(slider: QSlider, value: int) -> QPoint:
    """Return where the middle of the handle stands at a value."""
    option = QStyleOptionSlider()
    before = slider.value()
    slider.setValue(value)
    slider.initStyleOption(option)
    handle = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    slider.setValue(before)
    return handle.center()


def _step_with_confidence() -> str:
    lesson = read_file(lessons_dir() / "en/core/02-what-holds-me-back.md", "02").lesson
    assert lesson is not None
    return next(step.id for step in lesson.steps if any(b.kind == "confidence" for b in step.blocks))


def sensitive(root: QWidget) -> list[QWidget]:
    kinds = (CropFrame, QTextEdit, QPlainTextEdit)
    return [each for each in root.findChildren(QWidget) if takes_values(each) or isinstance(each, kinds)]


@pytest.mark.parametrize("page", list(PAGES))
def test_the_wheel_changes_nothing_on_any_page(
    make_window: Callable[..., MainWindow], application: QApplication, page: str
) -> None:
    window = make_window()
    tour.fill_with_samples(window.context)
    tour.settle(application)
    states = [each for each in tour.states_of(window.context, all_lessons=False) if each.page == page]
    assert states
    for drawn in states:
        drawn.bring(window.open_page(page))  # type: ignore[arg-type]
        tour.settle(application, rounds=3)
        shown = [each for each in sensitive(window) if each.isVisible()]
        found = [told for widget in shown for told in changed_by_wheel(widget, application)]
        assert found == [], drawn.state
        wheeled = Qt.FocusPolicy.WheelFocus
        assert [type(each) for each in shown if each.focusPolicy() == wheeled] == [], drawn.state


def test_the_pages_above_hold_every_kind(
    make_window: Callable[..., MainWindow], settle: Callable[[], None]
) -> None:
    window = make_window()
    window.open_page("examples")
    window.open_page("lesson", {"lesson": "core-02", "step": _step_with_confidence()})
    settle()
    assert window.findChildren(ChoiceBox)
    assert {type(each) for each in sensitive(window) if takes_values(each)} <= {ChoiceBox, Slider}


def test_the_wheel_scrolls_what_the_value_stands_in(application: QApplication) -> None:
    area = QScrollArea()
    inner = QWidget()
    column = QVBoxLayout(inner)
    choices = ChoiceBox()
    choices.addItems(["LinkedIn", "X"])
    sliders = Slider()
    filler = QWidget()
    filler.setMinimumHeight(2_000)
    for part in (choices, sliders, filler):
        column.addWidget(part)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(300, 300)
    area.show()
    application.processEvents()
    for part in (choices, sliders):
        area.verticalScrollBar().setValue(0)
        part.setFocus()
        turn_for_real(part, -120)
        assert area.verticalScrollBar().value() > 0
        assert value_of(part) == 0
    area.close()


def test_what_qt_builds_itself_is_left_alone_too(application: QApplication) -> None:
    dialog = QWidget()
    column = QVBoxLayout(dialog)
    number, day, hour, tabs, dial, box = QSpinBox(), QDateEdit(), QTimeEdit(), QTabBar(), QDial(), QComboBox()
    number.setValue(5)
    day.setDate(QDate(2026, 5, 5))
    hour.setTime(QTime(12, 30))
    tabs.addTab("one")
    tabs.addTab("two")
    dial.setValue(50)
    box.addItems(["one", "two"])
    for part in (number, day, hour, tabs, dial, box):
        column.addWidget(part)
    leave_wheel_to_page(dialog)
    dialog.show()
    application.processEvents()
    for part in (number, day, hour, tabs, dial, box):
        assert list(changed_by_wheel(part, application)) == []
    dialog.close()


def test_no_part_of_the_window_makes_a_value_the_wheel_would_change() -> None:
    barred = {"QSlider", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDial", "QTabBar", "QTabWidget"} | {
        "QDateEdit",
        "QTimeEdit",
        "QDateTimeEdit",
        "QFontComboBox",
        "QCalendarWidget",
        "QTextBrowser",
    }
    for path in UI.rglob("*.py"):
        if path.parent.name == "kit":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in barred, (path, node.lineno)
            if isinstance(node, ast.FunctionDef):
                assert node.name != "wheelEvent", (path, node.lineno)


@pytest.mark.parametrize("width", [160, 333, 720])
@pytest.mark.parametrize("scale", [100, 200])
def test_a_slider_goes_where_it_is_clicked(
    make_context: Callable[..., ApplicationContext], application: QApplication, width: int, scale: int
) -> None:
    make_context(text_scale=scale)
    slider = Slider()
    slider.setRange(0, 10)
    slider.setPageStep(1)
    slider.resize(width, 40)
    slider.show()
    application.processEvents()
    left = Qt.MouseButton.LeftButton
    for wanted in range(11):
        slider.setValue((wanted + 5) % 11)
        QTest.mouseClick(slider, left, pos=handle_of(slider, wanted))
        assert slider.value() == wanted
        if width > 600:
            slider.setValue((wanted + 5) % 11)
            QTest.mouseClick(slider, left, pos=QPoint(round(width * wanted / 10), 20))
            assert slider.value() == wanted
    QTest.mousePress(slider, left, pos=handle_of(slider, 2))
    QTest.mouseMove(slider, handle_of(slider, 9))
    QTest.mouseRelease(slider, left, pos=handle_of(slider, 9))
    assert slider.value() == 9
    slider.close()


def test_an_unanswered_slider_shows_no_handle(
    make_context: Callable[..., ApplicationContext], application: QApplication
) -> None:
    make_context()
    slider = Slider()
    slider.setRange(0, 10)
    slider.resize(600, 40)
    slider.show()
    slider.set_answered(answered=False)
    pictures = []
    for value in (0, 5, 10):
        slider.setValue(value)
        application.processEvents()
        pictures.append(slider.grab().toImage())
    assert pictures[0] == pictures[1] == pictures[2]
    slider.set_answered(answered=True)
    assert slider.grab().toImage() != pictures[2]
    slider.close()


def test_an_answer_begins_with_a_click_or_a_key(
    make_window: Callable[..., MainWindow], settle: Callable[[], None]
) -> None:
    def beginning() -> tuple[ConfidenceActivity, MainWindow]:
        window = make_window(folder=None)
        window.open_page("lesson", {"lesson": "core-02", "step": _step_with_confidence()})
        settle()
        return window.findChildren(ConfidenceActivity)[0], window

    for key, answer in ((Qt.Key.Key_Right, 6), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 10)):
        activity, window = beginning()
        assert activity.save_state() == {"value": None}
        QTest.keyClick(activity.slider, key)
        assert activity.save_state() == {"value": answer}
        window.close()
    activity, _ = beginning()
    QTest.mouseClick(activity.slider, Qt.MouseButton.LeftButton, pos=handle_of(activity.slider, 8))
    assert activity.save_state() == {"value": 8}
    assert "8" in activity.value.text()


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
@pytest.mark.parametrize("count", [2, 7, 33])
def test_a_list_of_choices_shows_whole_rows(
    make_context: Callable[..., ApplicationContext], application: QApplication, scale: int, count: int
) -> None:
    make_context(text_scale=scale)
    window = QWidget()
    window.setGeometry(20, 20, 300, 300)
    box = ChoiceBox(window)
    box.setFixedWidth(150)
    box.addItems([f"{number} Fredag eftermiddag efter vagten" for number in range(count)])
    box.setCurrentIndex(count - 1)
    for at in (0, 260):
        box.move(10, at)
        window.show()
        application.processEvents()
        box.showPopup()
        application.processEvents()
        view = box.view()
        rows = [view.visualRect(view.model().index(row, 0)) for row in range(count)]
        inside = view.viewport().rect()
        seen = [row for row in rows if row.bottom() >= inside.top() and row.top() <= inside.bottom()]
        assert all(inside.top() <= row.top() and row.bottom() <= inside.bottom() for row in seen)
        assert rows[count - 1] in seen
        assert len(seen) == min(count, box.maxVisibleItems())
        assert view.sizeHintForColumn(0) <= inside.width()
        assert box.screen().availableGeometry().contains(view.window().geometry())
        box.hidePopup()
    window.close()
