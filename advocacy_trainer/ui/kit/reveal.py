"""A result is where one looks: what a press brought about is scrolled into view, whole where it fits."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

# ms after the press: at once; a turn later, when wrapped words have their height; and again for what is
# filled piece by piece. The later ones only where nobody has scrolled since.
_LOOKS = (0, 0, 60, 200)


def reveal(result: QWidget) -> None:
    """Scroll to what a press brought about, as soon as it stands.

    Nothing is scrolled where all of it is seen; what is taller than the view
    is shown from its beginning.
    """
    Looking(result).begin()


def reveal_line(widget: QWidget, place: QRect) -> None:
    """Scroll to a place within a widget, with a line above and below it: words that were selected."""
    for area in _areas(widget):
        content = area.widget()
        if content is None:
            continue
        top = widget.mapTo(content, place.topLeft()).y() - place.height()
        bottom, view, down = top + 3 * place.height(), area.viewport().height(), _down(area)
        if top < down:
            area.verticalScrollBar().setValue(top)
        elif bottom > down + view:
            area.verticalScrollBar().setValue(bottom - view)


class Looking(QObject):
    """Look a few times whether the result is in sight, until somebody scrolls by hand."""

    def __init__(self, result: QWidget) -> None:
        super().__init__(result)
        self._result = result
        self._watched: set[QScrollBar] = set()
        self._ended = False

    def begin(self, number: int = 0) -> None:
        """Look now or in a moment."""
        QTimer.singleShot(_LOOKS[number], self, partial(self._look, number))

    def _look(self, number: int) -> None:
        if not self._ended and self._result.isVisible():
            for area in _areas(self._result):
                self._watch(area.verticalScrollBar())
                _bring_in(area, self._result)
        if self._ended or number + 1 == len(_LOOKS):
            self.deleteLater()
        else:
            self.begin(number + 1)

    def _watch(self, bar: QScrollBar) -> None:
        if bar in self._watched:
            return
        self._watched.add(bar)
        bar.triggerAction(bar.SliderAction.SliderNoAction)  # as by hand: a page returns to no place of before
        bar.actionTriggered.connect(self._end)

    def _end(self, _action: int) -> None:
        self._ended = True


def _areas(result: QWidget) -> list[QScrollArea]:
    found: list[QScrollArea] = []
    here = result.parentWidget()
    while here is not None:
        if isinstance(here, QScrollArea):
            found.append(here)
        here = here.parentWidget()
    return found


def _down(area: QScrollArea) -> int:
    return area.verticalScrollBar().value()


def _bring_in(area: QScrollArea, result: QWidget) -> None:
    content = area.widget()
    if content is None or not content.isAncestorOf(result):
        return
    lay_out(content, result)
    top = result.mapTo(content, QPoint(0, 0)).y()
    bottom, view, margin = top + result.height(), area.viewport().height(), result.fontMetrics().height()
    down = _down(area)
    if top >= down and bottom <= down + view:
        return
    fits = bottom - top <= view
    margin = min(margin, max(0, view - (bottom - top)))
    wanted = bottom + margin - view if fits and bottom > down + view else top - margin
    area.verticalScrollBar().setValue(wanted)


def lay_out(content: QWidget, result: QWidget) -> None:
    """Give what was just added or shown its place, from the whole down to the part."""
    around: list[QWidget] = [content]
    here: QWidget | None = result
    within: list[QWidget] = []
    while here is not None and here is not content:
        within.append(here)
        here = here.parentWidget()
    for each in (*around, *reversed(within)):
        if (layout := each.layout()) is not None:
            layout.activate()
