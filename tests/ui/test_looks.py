"""Every page in every look: nothing nameless, nothing cut, nothing sideways, Tab reaches and leaves."""

from collections.abc import Callable, Iterator

import pytest
from finders import at_rest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from advocacy_trainer.ui.kit.buttons import WordButton, WordCheck, WordRadio
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.pages import PAGES, page_class
from advocacy_trainer.ui.shell.window import MainWindow

FIRST = ("da", "light", 100, (1180, 760))
LOOKS = [
    ("da", "dark", 100, (800, 600)),
    ("da", "light", 200, (800, 600)),
    ("en", "contrast", 200, (800, 600)),
    ("en", "light", 150, (1360, 820)),
]

LINKS_AT_MOST = 20
SMALLEST = 24  # px of what can be pressed


def states(page: str) -> dict[str, Callable[[Page], None]]:
    return dict(page_class(page).tour())


@pytest.fixture
def each_state(
    make_window: Callable[..., MainWindow], application: QApplication
) -> Callable[..., Iterator[tuple[str, MainWindow]]]:
    def walk(
        page: str, language: str, theme: str, scale: int, size: tuple[int, int]
    ) -> Iterator[tuple[str, MainWindow]]:
        window = make_window(language=language, theme=theme, text_scale=scale)
        tour.fill_with_samples(window.context)
        tour.settle(application)
        window.resize(*size)
        for name, bring in states(page).items():
            tour.bring_page(window, page, bring)
            tour.settle(application, rounds=3)
            at_rest(window)
            yield name, window

    return walk


def in_sight(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in window.findChildren(kind) if part.isVisible() and part.width() > 0]


def cut(window: QWidget) -> Iterator[str]:
    for label in in_sight(window, QLabel):
        assert isinstance(label, QLabel)
        if not label.text() or label.pixmap().width():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < needed - 2:
            yield f"label {label.text()[:50]!r}: {label.height()} of {needed} px high"
        if not label.wordWrap() and label.width() < label.sizeHint().width() - 2:
            yield f"label {label.text()[:50]!r}: {label.width()} of {label.sizeHint().width()} px wide"
    for button in in_sight(window, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        if not button.text():
            continue
        wraps = isinstance(button, (CardButton, WordButton, WordRadio, WordCheck))
        hint = button.minimumSizeHint() if wraps else button.sizeHint()
        if isinstance(button, (QPushButton, QRadioButton, QCheckBox)) and (
            button.width() < hint.width() - 2 or button.height() < hint.height() - 2
        ):
            yield f"button {button.text()[:50]!r}: {button.size()} of {hint}"
    for area in in_sight(window, QScrollArea):
        assert isinstance(area, QScrollArea)
        inner = area.widget()
        if inner is not None and inner.minimumSizeHint().width() > area.viewport().width() + 1:
            yield f"{type(area.parent()).__name__} is {inner.minimumSizeHint().width()} px wide at least"


def overlapping(window: QWidget) -> Iterator[str]:
    parts = [*in_sight(window, QLabel), *in_sight(window, QAbstractButton)]
    by_parent: dict[QWidget | None, list[QWidget]] = {}
    for part in parts:
        by_parent.setdefault(part.parentWidget(), []).append(part)
    for siblings in by_parent.values():
        for number, first in enumerate(siblings):
            for second in siblings[number + 1 :]:
                shared = first.geometry().intersected(second.geometry())
                if shared.width() > 2 and shared.height() > 2:
                    yield f"{texts(first)!r} over {texts(second)!r}"


def texts(part: QWidget) -> str:
    return str(part.property("text"))[:40]


def cut_at_rest(window: QWidget) -> list[str]:
    """What is cut or overlaps at rest: home draws itself anew a moment after it is shown."""
    from PySide6.QtTest import QTest

    for _ in range(20):
        found = [*cut(window), *overlapping(window)]
        if not found:
            break
        QTest.qWait(200)
    return found


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize(("language", "theme", "scale", "size"), LOOKS)
def test_nothing_is_cut_or_overlaps(
    each_state: Callable[..., Iterator[tuple[str, MainWindow]]],
    page: str,
    language: str,
    theme: str,
    scale: int,
    size: tuple[int, int],
) -> None:
    faults = [
        f"{name or 'first'}: {fault}"
        for name, window in each_state(page, language, theme, scale, size)
        for fault in cut_at_rest(window)
    ]
    assert not faults, "\n".join(faults)


def interfaces(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from interfaces(child)


def nameless(window: QWidget) -> Iterator[str]:
    for interface in interfaces(QAccessible.queryAccessibleInterface(window)):
        about = interface.state()
        if about.invisible or not about.focusable:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"{type(interface.object()).__name__} has no name: {interface.role().name}"
    for bar in in_sight(window, QScrollBar):
        if not bar.accessibleName():
            yield f"the scroll bar of {type(bar.parent().parent()).__name__} has no name"


def too_small(window: QWidget) -> Iterator[str]:
    for button in in_sight(window, QAbstractButton):
        if min(button.width(), button.height()) < SMALLEST:
            yield f"{texts(button)!r} is {button.width()} x {button.height()} px"


def guessing(window: QWidget) -> Iterator[str]:
    """Yield the labels that would guess what their text is."""
    for label in window.findChildren(QLabel):
        guesses = label.textFormat() in (Qt.TextFormat.AutoText, Qt.TextFormat.MarkdownText)
        if guesses and not label.objectName().startswith("qt_"):
            yield f"label {label.text()[:50]!r} guesses its format"


def not_left_by_tab(window: QWidget, application: QApplication) -> Iterator[str]:
    """Go round by Tab, and yield where it rests or that it never comes round."""
    from PySide6.QtTest import QTest

    seen: list[QWidget] = []
    presses_here = 0
    for _ in range(600):
        focused = application.focusWidget()
        if focused is None or (seen and focused is seen[-1]):
            presses_here += 1  # prose is left after its last link
            if presses_here >= LINKS_AT_MOST:
                yield f"Tab stays on {focused}"
                return
        elif focused in seen[1:]:  # where it began may be a place Tab does not come to
            break
        else:
            presses_here = 0
            seen.append(focused)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    else:
        yield "Tab never comes round"
    if len(seen) <= 2:
        yield f"Tab reaches only {seen}"


class Windows(QObject):
    """Note every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.add(type(watched).__name__)
        return False


@pytest.mark.parametrize("page", list(PAGES))
def test_all_is_whole_named_large_enough_and_left_by_tab_and_no_part_flashes_up_as_a_window(
    each_state: Callable[..., Iterator[tuple[str, MainWindow]]], page: str, application: QApplication
) -> None:
    """One walk for all that is judged in one look: to bring every state costs more than to judge it."""
    windows = Windows()
    application.installEventFilter(windows)
    faults = []
    try:
        for name, window in each_state(page, *FIRST):
            found = [*cut_at_rest(window), *nameless(window), *too_small(window), *guessing(window)]
            found += not_left_by_tab(window, application)
            faults += [f"{name or 'first'}: {fault}" for fault in found]
    finally:
        application.removeEventFilter(windows)
    assert not faults, "\n".join(faults)
    assert windows.shown <= {"MainWindow"}


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_every_entry_of_the_rail_is_in_sight_in_the_smallest_window(
    make_window: Callable[..., MainWindow], application: QApplication, language: str, scale: int
) -> None:
    window = make_window(language=language, text_scale=scale)
    window.resize(800, 600)
    tour.settle(application)
    rail = window.rail
    holder, port = rail.scroller.widget(), rail.scroller.viewport()
    assert holder is not None
    assert holder.minimumSizeHint().width() <= port.width()
    assert holder.height() <= port.height()
    window.resize(800, 380)  # too low for all of them
    tour.settle(application)
    assert rail.more.isVisible()
    window.open_page("preferences")
    tour.settle(application)
    rail = window.rail  # asked for anew: an option that another page reads may have drawn the window again
    port = rail.scroller.viewport()
    shown = rail.more.mapTo(port, rail.more.rect().bottomRight())
    assert shown.y() <= port.height()
    assert rail.more.isChecked()
    assert rail.scroller.horizontalScrollBar().value() == 0


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_has_no_room_in_the_rail_stands_behind_more(
    make_window: Callable[..., MainWindow], application: QApplication, language: str
) -> None:
    window = make_window(language=language)
    window.show()
    window.activateWindow()
    window.resize(1180, 760)
    tour.settle(application)
    rail = window.rail
    assert not rail.more.isVisible()
    settings = rail.buttons["preferences"]
    settings.setFocus()
    window.resize(800, 380)
    tour.settle(application)
    assert rail.more.isVisible()
    assert not settings.isVisible()
    assert application.focusWidget() is rail.more
    menu = rail.menu()
    names = [rail.buttons[name].accessibleName() for name in ("help", "preferences")]
    assert [action.text() for action in menu.actions()] == names
    menu.actions()[1].trigger()
    tour.settle(application)
    assert window.page_name == "preferences"
    assert rail.more.isChecked()
    window.open_page("home")
    assert not rail.more.isChecked()
    window.resize(1180, 760)
    tour.settle(application)
    assert not rail.more.isVisible()
    assert settings.isVisible()
