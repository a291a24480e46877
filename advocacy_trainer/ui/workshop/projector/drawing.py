"""Draw a slide: the same on a projector of any shape and in the trainer's window, fitted to its place."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import CARD_RADIUS, MARGIN, NEAR, SNUG, WIDE
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.workshop.projector.slide import READ, Slide, SlideLine, SlideTime

WIDTH = 1366.0  # px, for which the type scale is meant; what is shown is scaled to the place
_SIDE = MARGIN + WIDE
_LETTER = MARGIN + SNUG
_MEASURE = 1120.0  # px of text
_LARGER = (1.5, 1.35, 1.2)
_FEW = 0.6  # of the height: what a slide with few words fills at most, drawn larger
_ABOVE = 0.4  # of the room that is left, above the words
_SMALLER = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36)
_LONG = 70  # characters of a title that is a whole question
_BAR = 10.0
_KEPT = 24  # slides; going back is as quick as going on


def draw(painter: QPainter, place: QRectF, slide: Slide, time: SlideTime, *, dark: bool = False) -> None:
    """Draw a slide into ``place``; ``dark`` leaves nothing but black."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(place)
    if dark:
        painter.fillRect(place, Qt.GlobalColor.black)
        painter.restore()
        return
    painter.fillRect(place, ink("paper"))
    scale = place.width() / WIDTH
    painter.translate(place.topLeft())
    painter.scale(scale, scale)
    height = place.height() / scale
    foot = _draw_foot(painter, height, slide, time)
    above = _draw_ways(painter, foot, slide)
    document, shrunk = fitted(slide, round(above - MARGIN), ink("text").name(), font_of("projector").key())
    left = max(0.0, above - MARGIN - document.size().height() * shrunk)
    painter.translate(_SIDE, MARGIN + (left * _ABOVE if shrunk > 1.0 else 0.0))
    painter.scale(shrunk, shrunk)
    document.drawContents(painter)
    painter.restore()


def _draw_foot(painter: QPainter, height: float, slide: Slide, time: SlideTime) -> float:
    """Draw how the room works, the bar and »until«; return where they begin."""
    font = font_of("projector-small")
    metrics = QFontMetricsF(font)
    top = height - MARGIN - metrics.height()
    painter.setFont(font)
    row = QRectF(_SIDE, top, WIDTH - 2 * _SIDE, metrics.height())
    painter.setPen(ink("soft-text"))
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, slide.foot)
    if time.until:
        painter.setPen(ink("text"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, time.until)
        left = row.left() + metrics.horizontalAdvance(slide.foot) + WIDE
        right = row.right() - metrics.horizontalAdvance(time.until) - WIDE
        bar = QRectF(left, row.center().y() - _BAR / 2, max(0.0, right - left), _BAR)
        draw_bar(painter, bar, time.share)
    return top - WIDE


def draw_bar(painter: QPainter, bar: QRectF, share: float) -> None:
    """Draw how much has gone as a bar."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("line"))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    gone = QRectF(bar)
    gone.setWidth(max(bar.height(), bar.width() * min(1.0, share)))
    painter.setBrush(ink("primary"))
    painter.drawRoundedRect(gone, bar.height() / 2, bar.height() / 2)


def _draw_ways(painter: QPainter, foot: float, slide: Slide) -> float:
    """Draw boxes of equal worth above the foot; return where they begin."""
    if not slide.ways:
        return foot
    font = font_of("projector-small")
    painter.setFont(font)
    high = QFontMetricsF(font).height() + 2 * NEAR
    gap = float(NEAR)
    each = (WIDTH - 2 * _SIDE - gap * (len(slide.ways) - 1)) / len(slide.ways)
    for at, way in enumerate(slide.ways):
        box = QRectF(_SIDE + at * (each + gap), foot - high, each, high)
        is_on = at == slide.way
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("primary" if is_on else "tint"))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.setPen(ink("on-primary" if is_on else "deep"))
        wide = QFontMetricsF(font).horizontalAdvance(way) + 2 * SNUG
        smaller = min(1.0, each / wide)
        painter.save()
        painter.translate(box.center())
        painter.scale(smaller, smaller)
        painter.drawText(QRectF(-wide / 2, -high / 2, wide, high), Qt.AlignmentFlag.AlignCenter, way)
        painter.restore()
    return foot - high - WIDE


@lru_cache(maxsize=_KEPT)
def fitted(slide: Slide, room: int, _ink: str, _font: str) -> tuple[QTextDocument, float]:
    """Return the words laid out, and by how much they are drawn smaller, so that all are seen, or larger."""
    document = _document(slide)
    for larger in _LARGER:
        document.setTextWidth((WIDTH - 2 * _SIDE) / larger)
        if document.size().height() * larger <= room * _FEW:
            return document, larger
    for smaller in _SMALLER:
        wide = _MEASURE if smaller == 1.0 else WIDTH - 2 * _SIDE
        document.setTextWidth(wide / smaller)
        if document.size().height() * smaller <= room:
            break
    return document, smaller


def _document(slide: Slide) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    parts = [SlideLine(slide.over, "projector-small", "primary")] if slide.over else []
    parts.append(SlideLine(slide.title, "projector" if len(slide.title) <= _LONG else "welcome"))
    for at, part in enumerate((*parts, *slide.lines)):
        _add(cursor, part, first=not at, after_head=at == len(parts))
    return document


def _add(cursor: QTextCursor, part: SlideLine, *, first: bool, after_head: bool) -> None:
    font = font_of(part.role)
    block = QTextBlockFormat()
    if part.role == READ:
        block.setLineHeight(
            line_percent(font, page=True), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
    elif part.role == "projector-text":
        block.setLineHeight(line_percent(font) * 0.9, 1)
    if not first:
        block.setTopMargin(WIDE if after_head else SNUG)
    if part.letter:
        block.setLeftMargin(_LETTER)
        block.setTextIndent(-_LETTER)
        block.setTabPositions([QTextOption.Tab(_LETTER, QTextOption.TabType.LeftTab)])
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    words = QTextCharFormat()
    words.setFont(font)
    words.setForeground(ink(part.ink))
    if part.letter:
        letter = QTextCharFormat()
        letter.setFont(font_of("projector-strong"))
        letter.setForeground(ink("primary"))
        cursor.insertText(f"{part.letter}\t", letter)
    start = cursor.position()
    cursor.insertText(part.text.replace("\n\n", "\u2028\u2028").replace("\n", "\u2028"), words)
    for begin, end in part.marks:
        _mark(cursor.document(), start, part.text, begin, end)
    if part.end:
        counted = QTextCharFormat(words)
        counted.setFont(font_of("projector-strong"))
        counted.setForeground(ink("primary"))
        cursor.insertText(f"   {part.end}", counted)


def _mark(document: QTextDocument, start: int, text: str, begin: int, end: int) -> None:
    """Mark words by ground and line; ``begin`` and ``end`` count code points, a document UTF-16 units."""
    look = QTextCharFormat()
    look.setBackground(ink("mark-ground"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(ink("mark"))
    marker = QTextCursor(document)
    marker.setPosition(start + _units(text[:begin]))
    marker.setPosition(start + _units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    marker.mergeCharFormat(look)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
