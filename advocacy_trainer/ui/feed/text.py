"""A post's text as a platform's feed lays it out: folded, coloured, blank lines collapsed."""

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.platforms.measuring import CountedEntity
from advocacy_trainer.platforms.model import Fold
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.positions import Positions

_MOST_CHARACTERS = 4000  # no feed shows more of one post
_LINES_PAST_FOLD = 8
_BLANKS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINE_HEIGHT = 1.4
_DIMMED = 0.62  # of the ink: less, and one cannot read what is hidden


class Shown(NamedTuple):
    """A text as shown, and the spans in it (code points)."""

    text: str
    spans: tuple[CountedEntity, ...]


def collapsed(text: str, spans: tuple[CountedEntity, ...], blank_lines: int | None) -> Shown:
    """Return ``text`` with no more than ``blank_lines`` blank lines in a row, its spans moved along."""
    text = text[:_MOST_CHARACTERS]
    if blank_lines is None or "\n" not in text:
        return Shown(text, spans)
    cuts: list[tuple[int, int]] = []
    for match in _BLANKS.finditer(text):
        breaks = match[0].count("\n")
        if breaks > blank_lines + 1:
            start = match.start()
            for _ in range(blank_lines + 1):
                start = text.index("\n", start) + 1
            cuts.append((start, match.end()))
    if not cuts:
        return Shown(text, spans)
    parts, at, moved = [], 0, []
    for start, end in cuts:
        parts.append(text[at:start])
        at = end
    parts.append(text[at:])
    for span in spans:
        shift = sum(end - start for start, end in cuts if end <= span.start)
        moved.append(span._replace(start=span.start - shift, end=span.end - shift))
    return Shown("".join(parts), tuple(moved))


class FeedText(QWidget):
    """Draw a text with its fold; what lies below the fold is dimmed, a line shows where it is."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.layouts: list[QTextLayout] = []
        self.shown = Shown("", ())
        self.fold = Fold(0, 400, 14)
        self._clickable = True
        self._cut_words = ""
        self._height = 0.0
        self.fold_at: float | None = None
        self._more_at = QPointF()
        self._seen = 0  # code points up to the end of the last line that is drawn
        self.folded = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, shown: Shown, fold: Fold, *, clickable: bool, cut_words: str = "") -> None:
        """Show another text, folded as ``fold`` says; ``cut_words`` is what the platform ends it with."""
        before_words, self._cut_words = self._cut_words, cut_words
        same_rules = (fold, clickable, cut_words) == (self.fold, self._clickable, before_words) and bool(
            self.layouts
        )
        if same_rules and self._looks_alike(shown):
            self.shown = shown
            return
        before = self._height
        self.shown, self.fold, self._clickable = shown, fold, clickable
        self._lay_out()
        self.setAccessibleDescription(shown.text[: self._seen])
        if self._height != before:
            self.updateGeometry()
        self.update()

    def _looks_alike(self, shown: Shown) -> bool:
        """Tell whether another text differs only past the last line that is drawn."""
        old, seen = self.shown, self._seen
        if len(old.text) <= seen or len(shown.text) <= seen:
            return shown == old
        return shown.text[: seen + 1] == old.text[: seen + 1] and [
            span for span in shown.spans if span.start < seen
        ] == [span for span in old.spans if span.start < seen]

    @property
    def scale(self) -> float:
        """Return how much larger than the platform's own the letters are drawn: as the app's text size."""
        return max(1.0, self.fontMetrics().height() / 20)

    def sizeHint(self) -> QSize:
        """Be as wide as the platform's column and as high as the lines."""
        return QSize(round(self.fold.width), round(self._height) + 2)

    def minimumSizeHint(self) -> QSize:
        """Need a little width, and the lines' height."""
        return QSize(120, round(self._height) + 2)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the text, not from the width."""
        return False

    def resizeEvent(self, event: object) -> None:
        """Lay the lines out anew."""
        del event
        before = self._height
        self._lay_out()
        if self._height != before:
            self.updateGeometry()

    def _font(self) -> QFont:
        font = font_of()
        font.setPixelSize(round(self.fold.font * self.scale))
        return font

    def _lay_out(self) -> None:
        """Break the lines where the platform's column would, shrunk to the room there is."""
        self._break(0.0)
        if self.folded:  # again, with room for the platform's »see more« at the end of the last line seen
            self._break(QFontMetricsF(self._font()).horizontalAdvance(f" {self._more_words()}"))

    def _more_words(self) -> str:
        return self._cut_words or self.tr("… see more")

    def _break(self, kept_free: float) -> None:
        theme = self.context.appearance.theme
        column = self.fold.width * self.scale
        room = min(column, float(max(120, self.width())))
        places = Positions(self.shown.text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layouts = []
        font = self._font()
        top, lines_done, at = 0.0, 0, 0
        step = font.pixelSize() * _LINE_HEIGHT
        self.fold_at = None
        most = self.fold.lines + _LINES_PAST_FOLD if self.fold.lines else 10_000
        for paragraph in self.shown.text.split("\n"):
            if lines_done >= most:
                break
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.setFormats(self._formats(at, paragraph, places, theme.colour("primary")))
            layout.beginLayout()
            while lines_done < most:
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(room)
                if self.fold.lines and lines_done == self.fold.lines:
                    self.fold_at = top
                    top += step
                elif kept_free and lines_done == self.fold.lines - 1:
                    self._shorten(line, paragraph, room - kept_free, room)
                    self._more_at = QPointF(line.naturalTextWidth(), top)
                line.setPosition(QPointF(0, top))
                top += step
                lines_done += 1
            layout.endLayout()
            self.layouts.append(layout)
            at += len(paragraph) + 1
        self._seen = min(at, len(self.shown.text))
        self.folded = self.fold_at is not None
        self._height = top

    @staticmethod
    def _shorten(line: QTextLine, paragraph: str, room: float, whole: float) -> None:
        """Let a line end between two words within ``room``; the rest goes below the fold."""
        if line.naturalTextWidth() <= room:
            return
        start = line.textStart()
        end = line.xToCursor(room, QTextLine.CursorPosition.CursorOnCharacter)
        units = paragraph.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")
        kept = units.rpartition(" ")[0] or units
        count = len(kept.encode("utf-16-le")) // 2
        if count > 0:
            line.setNumColumns(count, whole)

    def _formats(
        self, at: int, paragraph: str, places: Positions, colour: QColor
    ) -> list[QTextLayout.FormatRange]:
        if not self._clickable and not self.shown.spans:
            return []
        ranges = []
        first = places.to_qt(at)
        for span in self.shown.spans:
            if span.kind == "emoji" or (span.kind == "url" and not self._clickable):
                continue
            start, end = max(span.start, at), min(span.end, at + len(paragraph))
            if start >= end:
                continue
            found = QTextLayout.FormatRange()
            found.start = places.to_qt(start) - first
            found.length = places.to_qt(end) - places.to_qt(start)
            form = QTextCharFormat()
            form.setForeground(colour)
            form.setFontWeight(QFont.Weight.DemiBold)
            found.format = form
            ranges.append(found)
        return ranges

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the fold and what lies below it."""
        painter = QPainter(self)
        theme = self.context.appearance.theme
        fold = self.fold_at
        for layout in self.layouts:
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                if line.y() > event.rect().bottom() or line.y() + line.height() < event.rect().top():
                    continue
                painter.setPen(theme.colour("text"))
                painter.setOpacity(_DIMMED if fold is not None and line.y() >= fold else 1.0)
                line.draw(painter, QPointF(0, 0))
        painter.setOpacity(1.0)
        if fold is not None:
            self._draw_fold(painter, fold)
        painter.end()

    def _draw_fold(self, painter: QPainter, top: float) -> None:
        """Draw the platform's »see more« behind the last words that are seen, and where it folds."""
        theme = self.context.appearance.theme
        font = self._font()
        painter.setFont(font)
        painter.setPen(theme.colour("soft-text"))
        step = font.pixelSize() * _LINE_HEIGHT
        metrics = QFontMetricsF(font)
        left = self._more_at.x() + (metrics.horizontalAdvance(" ") if self._more_at.x() else 0)
        painter.drawText(QPointF(left, self._more_at.y() + metrics.ascent()), self._more_words())
        small = font_of("drawn-strong")
        painter.setFont(small)
        painter.setPen(theme.colour("primary"))
        said = self.tr("it folds here")
        wide = QFontMetricsF(small).horizontalAdvance(said)
        middle = top + step / 2
        at = self.width() - wide - 18
        painter.drawText(QPointF(at, middle + QFontMetricsF(small).ascent() / 2 - 1), said)
        pen = QPen(theme.colour("primary"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle), QPointF(at - 6, middle))
        painter.drawLine(QPointF(self.width() - 12, middle), QPointF(self.width(), middle))
