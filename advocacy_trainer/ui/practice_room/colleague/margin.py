"""The margin beside a text that is read for a colleague: the marks, and the question, each at its line."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.drafts.colleague import MOST_MARKS
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_group import CardGroup
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.kit.motion import appear
from advocacy_trainer.ui.practice_room.colleague.line_sample import LineSample
from advocacy_trainer.ui.practice_room.notes_panel import LOOKS, SAYS, said

if TYPE_CHECKING:
    from advocacy_trainer.drafts.colleague import Mark
    from advocacy_trainer.ui.practice_room.editor import DraftEditor

_WIDE, _LEAST, _SHARE = 340, 232, 0.36  # px at 100 % beside the page, of which it takes a share
ASIDE = 28  # px between the page and what stands in the margin
_TICK = 20  # px across of the line that leads from the page to the question
_LEVEL = 12  # px of height between the two that no bend is drawn for
_APART = 18  # px between two blocks
_SHOWN_WORDS = 40
_AT_THE_FOOT = 1 << 30  # in the place of a line: after all of them


class MarkBlock(QWidget):
    """What one mark says, its line before it, and the way to take it away."""

    def __init__(self, mark: "Mark", quoted: str, take_away: Callable[[], object]) -> None:
        super().__init__()
        self.mark = mark
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.sample = LineSample(mark.says)
        row.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(said(mark.says), _look_of(mark.says), "strong"), 1)
        made = button(self.tr("Remove it"), take_away, "small-link")
        made.setAccessibleName(self.tr("Remove it") + f": {quoted}")
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)


class MarkMargin(QWidget):
    """Marks and question in the order of the text, at the height of their lines where they fit.

    ``answered`` carries what was said of the words that are asked about,
    ``taken_away`` a mark. ``stand`` says whether it stands beside the page or below it.
    """

    answered = Signal(str)
    taken_away = Signal(object)

    def __init__(self, reader: "DraftEditor") -> None:
        super().__init__()
        self._reader = reader
        self._beside = True
        self._asked: tuple[int, int] | None = None
        self.blocks: list[MarkBlock] = []
        self.question = self._ask_for()
        self.how = soft("")
        for part in (self.question, self.how):
            part.setParent(self)
        self.question.hide()
        self._aligning = QTimer(self)
        self._aligning.setSingleShot(True)
        self._aligning.setInterval(0)
        self._aligning.timeout.connect(self.align)
        reader.verticalScrollBar().valueChanged.connect(lambda _down: self._aligning.start())
        self.stand(beside=True)

    def _ask_for(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        asks = self.tr("How did those words affect you?")
        column.addWidget(label(asks, role="strong"))
        self.group = CardGroup(asks, [said(key) for key in SAYS])
        self.group.picked.connect(self._pick)
        column.addWidget(self.group)
        return holder

    def _pick(self, index: int) -> None:
        self.group.choose(None)
        self.answered.emit(list(SAYS)[index])

    # What stands there

    def show_marks(self, marks: "Sequence[Mark]", text: str) -> None:
        """Show these marks."""
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = []
        for mark in sorted(marks, key=lambda one: one.start):
            quoted = " ".join(text[mark.start : mark.end].split())
            quoted = quoted if len(quoted) <= _SHOWN_WORDS else quoted[:_SHOWN_WORDS] + "…"
            block = MarkBlock(mark, quoted, partial(self.taken_away.emit, mark))
            block.setParent(self)
            block.show()
            self.blocks.append(block)
        self._say_how()
        self.align()

    def ask_about(self, place: tuple[int, int] | None) -> None:
        """Ask what the words at ``place`` did, or ask nothing."""
        came = self._asked is None and place is not None
        self._asked = place
        self.question.setVisible(place is not None)
        self._say_how()
        self.align()
        if came:
            appear(self.question)

    def _say_how(self) -> None:
        """Say how the next mark is made, for as long as none is being made."""
        if len(self.blocks) >= MOST_MARKS:
            said = self.tr("Three places are enough. Remove one to choose another.")
        elif self.blocks:
            said = self.tr("Another place? Select more words in the text. You may also stop here.")
        else:
            said = self.tr("Select words in the text. Then you say here what they did to you.")
        self.how.setText(said)
        self.how.setVisible(self._asked is None)

    @property
    def asked(self) -> tuple[int, int] | None:
        """Return the words that are asked about."""
        return self._asked

    # Where it stands

    def stand(self, *, beside: bool, room: int = 0) -> None:
        """Stand beside the page, both together ``room`` px wide, or below it with the question first."""
        self._beside = beside
        if beside:
            wide = max(grown(_LEAST), min(grown(_WIDE), round(room * _SHARE))) + ASIDE
            self.setFixedWidth(wide)
        else:
            self.setMinimumWidth(1)
            self.setMaximumWidth(16_777_215)
        upright = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self._aligning.start()

    def align(self) -> None:
        """Put each block at its line; where two would overlap the later one goes down, at the foot up."""
        parts = self._parts()
        left = ASIDE if self._beside else 0
        width = max(1, self.width() - left)
        heights = [_height(part, width) for _, part in parts]
        needed = sum(heights) + _APART * max(0, len(heights) - 1)
        self.setMinimumHeight(needed)
        if not self._beside:
            self.setMaximumHeight(needed)
        else:
            self.setMaximumHeight(16_777_215)
        tops: list[int] = []
        free = 0
        for (start, _), height in zip(parts, heights, strict=True):
            wanted = self._wanted(start, height) if self._beside else free
            tops.append(max(wanted, free))
            free = tops[-1] + height + _APART
        foot = self.height() if self._beside else needed
        for at in reversed(range(len(tops))):
            tops[at] = max(0, min(tops[at], foot - heights[at]))
            foot = tops[at] - _APART
        before: QWidget = self._reader
        for (_, part), top, height in zip(parts, tops, heights, strict=True):
            part.setGeometry(left, top, width, height)
            for one in _tabbed(part):
                QWidget.setTabOrder(before, one)
                before = one
        self.update()

    def _parts(self) -> list[tuple[int, QWidget]]:
        parts: list[tuple[int, QWidget]] = [(block.mark.start, block) for block in self.blocks]
        if self._asked is not None:
            # Below the page it stands nearest to the words.
            parts.append((self._asked[0] if self._beside else -1, self.question))
        parts.sort(key=lambda one: one[0])
        if not self.how.isHidden():
            parts.append((_AT_THE_FOOT, self.how))
        return parts

    def _wanted(self, start: int, height: int) -> int:
        """Return where a part that is ``height`` px high would like to begin."""
        if start == _AT_THE_FOOT:
            return self.height() - height
        line = self._reader.line_of(start)
        return self.mapFromGlobal(QPoint(0, line.top())).y()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep each at its line."""
        super().resizeEvent(event)
        self._aligning.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self._reader.setFocus()
        else:
            super().keyPressEvent(event)

    def tick(self) -> list[QPointF]:
        """Return the way from the words that are asked about to the question; none where they are unseen."""
        if not self._beside or self._asked is None:
            return []
        text, line = self._reader.viewport(), self._reader.line_of(self._asked[0]).center()
        if not text.rect().contains(QPoint(0, text.mapFromGlobal(line).y())):
            return []
        at = float(self.mapFromGlobal(line).y())
        middle = self.question.y() + self.question.fontMetrics().height() / 2
        if abs(at - middle) <= _LEVEL:
            return [QPointF(0, middle), QPointF(_TICK, middle)]
        bend = _TICK / 2
        return [QPointF(0, at), QPointF(bend, at), QPointF(bend, middle), QPointF(_TICK, middle)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that leads from the page to the question."""
        del event
        if way := self.tick():
            painter = QPainter(self)
            painter.setPen(QPen(ink("primary"), 2))
            painter.drawPolyline(way)
            painter.end()


def _look_of(says: str) -> str:
    return {"good": "saved", "primary": "over"}.get(LOOKS[says][0], "")


def _height(part: QWidget, width: int) -> int:
    if part.hasHeightForWidth() and (wanted := part.heightForWidth(width)) > 0:
        return wanted
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return part.sizeHint().height()


def _tabbed(part: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a part, in the order in which it was made."""
    return [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
