"""A suggestion's card at the height of its words; where they are out of sight it says where they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from advocacy_trainer.coach.model import Remark
from advocacy_trainer.ui.kit.look.spacing import SURFACE_RADIUS
from advocacy_trainer.ui.kit.reveal import lay_out
from advocacy_trainer.ui.practice_room.coach.remark_card import NOTCH, RemarkCard, Where

if TYPE_CHECKING:
    from advocacy_trainer.ui.practice_room.coach.marked_editor import MarkableEditor
    from advocacy_trainer.ui.practice_room.coach.suggestion_list import SuggestionList

_WHOLE, _LEAST = 0.8, 400  # of a text, and characters, from which on all of it is meant and nothing marked
_TO_NOTCH = 2 * NOTCH + 8  # px from the card's top to the notch, where there is room
_CORNER = SURFACE_RADIUS + NOTCH  # px at the card's top and foot in which no notch can stand
_BELOW = 8  # px kept free below the card
_PLACED = 0.4  # of the way down: where words that were out of sight come to stand


def is_marked(remark: Remark, length: int) -> bool:
    """Tell whether the words of a remark are marked in a text of ``length`` characters."""
    return 0 < remark.end - remark.start < max(_LEAST, length * _WHOLE)


class CardAtLine(QObject):
    """Keep the card of ``shown`` at its line in ``editor``, its notch at the line.

    The card stands there only where its words are in sight: elsewhere it stands at the
    top and leads to them. ``bring_in`` scrolls the text, and moves nothing else, so that
    they are; it holds until somebody scrolls, writes or moves the cursor.
    """

    def __init__(self, panel: QWidget, editor: "MarkableEditor", shown: "SuggestionList") -> None:
        super().__init__(panel)
        self._panel = panel
        self._editor = editor
        self._shown = shown
        self._sought = False
        self._area: QScrollArea | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.align)
        bar = editor.verticalScrollBar()
        bar.valueChanged.connect(self.soon)
        bar.actionTriggered.connect(self._let_go)
        editor.cursorPositionChanged.connect(self._let_go)
        editor.viewport().installEventFilter(self)

    def soon(self) -> None:
        """Align when what happens now has happened."""
        self._soon.start()

    def bring_in(self) -> None:
        """Let the words be seen: the card was asked for."""
        self._sought = True
        if (area := self._around()) is not None:
            area.verticalScrollBar().setValue(0)
        self.soon()

    def _let_go(self) -> None:
        self._sought = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the card at its line when the text is given another height."""
        if event.type() == QEvent.Type.Resize:
            self.soon()
        return super().eventFilter(watched, event)

    def stands_beside(self) -> bool:
        """Tell whether the card stands beside the text, and not below it."""
        left = self._panel.mapToGlobal(QPoint(0, 0)).x()
        return self._around() is not None and left > self._editor.viewport().mapToGlobal(QPoint(0, 0)).x()

    def align(self) -> None:
        """Put the card where it belongs now."""
        card, gap = self._shown.card, self._shown.gap
        if card is None or gap is None or not card.isVisible():
            return
        area = self._around()
        if area is not None and (content := area.widget()) is not None:
            lay_out(content, self._panel)
        line = self._editor.line_of(card.remark.start)
        beside = self.stands_beside()
        marked = is_marked(card.remark, len(self._editor.text()))
        if beside and marked and self._move_praise(line.center().y()):
            self.soon()
            return
        if marked and self._sought and self._scroll_to(line.center().y(), card, gap, beside=beside):
            self.soon()
            return
        where = self._where(line.center().y()) if marked else "nowhere"
        card.say_where(where)
        if area is None or not beside or where != "here":
            gap.setFixedHeight(0)
            card.point_to(None)
            return
        scrolled = area.verticalScrollBar().value()
        above, height, middle = self._above(gap), _height(card), line.center().y()
        lowest = _top(area) + area.height() - height - _BELOW
        top = max(above, min(middle - _TO_NOTCH, lowest))
        gap.setFixedHeight(top - above)
        at = middle - top + scrolled
        card.point_to(at if _CORNER <= at <= height - _CORNER else None)

    def _where(self, middle: int) -> Where:
        text = self._editor.viewport()
        if middle < _top(text):
            return "above"
        return "below" if middle >= _top(text) + text.height() else "here"

    def _above(self, gap: QWidget) -> int:
        """Return where the card's top would be without a gap, were nothing scrolled beside the text."""
        area = self._around()
        scrolled = area.verticalScrollBar().value() if area is not None else 0
        return _top(gap) + self._shown.spacing() + scrolled

    def _move_praise(self, middle: int) -> bool:
        """Put the praise below a card whose line it would keep the card from; tell whether it was moved."""
        praise, gap = self._shown.praise_card, self._shown.gap
        if praise is None or gap is None:
            return False
        lowest = middle + self._editor.verticalScrollBar().value()  # its line is never further down
        taken = _height(praise) + self._shown.spacing()
        above = self._above(gap) + (taken if self._shown.praise_is_last else 0)
        return self._shown.put_praise(last=lowest < above + _CORNER)

    def _scroll_to(self, middle: int, card: RemarkCard, gap: QWidget, *, beside: bool) -> bool:
        """Scroll the line to where the card can stand at it; tell whether anything moved."""
        text, line = self._editor.viewport(), card.fontMetrics().height()
        first, last = _top(text) + line, _top(text) + text.height() - line
        area = self._around()
        if beside and area is not None:
            first = max(first, self._above(gap) + _CORNER)
            last = min(last, _top(area) + area.height() - _BELOW - _CORNER)
        if first <= middle <= last:
            return False
        bar = self._editor.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + middle - round(first + (last - first) * _PLACED))
        return bar.value() != before

    def _around(self) -> QScrollArea | None:
        if self._area is None:
            here = self._panel.parentWidget()
            while here is not None and not isinstance(here, QScrollArea):
                here = here.parentWidget()
            if here is not None:
                self._area = here
                here.verticalScrollBar().valueChanged.connect(self.soon)
        return self._area


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).y()


def _height(card: QWidget) -> int:
    wanted = card.heightForWidth(card.width())
    return wanted if wanted > 0 else card.sizeHint().height()
