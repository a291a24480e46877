"""Draw a slide: the same on a projector of any shape and in the trainer's window, fitted to its place."""

from functools import lru_cache
from typing import NamedTuple

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
_LARGER = (1.5, 1.42, 1.35, 1.27, 1.2, 1.13, 1.07)
_FULL = 0.92  # of the height: what words that are drawn larger fill at most
_ABOVE = 0.4  # of the room that is left, above the words
_SMALLER = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36)
_LONG = 70  # characters of a title that is a whole question
_NEARLY = 0.8  # as large, to save a word from standing alone
_ALONE = 9  # characters of a last line that is left alone
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
    _draw_ways(painter, foot, slide)
    room = room_of(slide, height)
    fit = fitted(slide, round(room), ink("text").name(), font_of("projector").key())
    left = max(0.0, room - fit.height)
    painter.translate(_SIDE, MARGIN + left * _ABOVE)
    painter.scale(fit.scale, fit.scale)
    fit.document.drawContents(painter)
    painter.restore()


def room_of(slide: Slide, height: float) -> float:
    """Return how high the words of a slide may be on a wall ``WIDTH`` wide and ``height`` high."""
    small = QFontMetricsF(font_of("projector-small")).height()
    ways = small + 2 * NEAR + WIDE if slide.ways else 0.0
    return height - 2 * MARGIN - small - WIDE - ways


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


def _draw_ways(painter: QPainter, foot: float, slide: Slide) -> None:
    """Draw boxes of equal worth above the foot."""
    if not slide.ways:
        return
    font = font_of("projector-small")
    painter.setFont(font)
    high = QFontMetricsF(font).height() + 2 * NEAR
    gap = float(NEAR)
    each = _way_width(slide)
    for at, way in enumerate(slide.ways):
        box = QRectF(_SIDE + at * (each + gap), foot - high, each, high)
        is_on = at == slide.way
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("primary" if is_on else "tint"))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.setPen(ink("on-primary" if is_on else "deep"))
        smaller = way_scale(slide)
        painter.save()
        painter.translate(box.center())
        painter.scale(smaller, smaller)
        painter.drawText(QRectF(-each, -high / 2, 2 * each, high), Qt.AlignmentFlag.AlignCenter, way)
        painter.restore()


def _way_width(slide: Slide) -> float:
    return (WIDTH - 2 * _SIDE - NEAR * (len(slide.ways) - 1)) / len(slide.ways)


def way_scale(slide: Slide) -> float:
    """Return how much smaller the words in the boxes are drawn, all alike, so that the longest fits."""
    metrics = QFontMetricsF(font_of("projector-small"))
    return min(1.0, *(_way_width(slide) / (metrics.horizontalAdvance(way) + 2 * SNUG) for way in slide.ways))


class Fit(NamedTuple):
    """The words laid out, how much larger or smaller they are drawn, and how high the fullest step is."""

    document: QTextDocument
    scale: float
    height: float


@lru_cache(maxsize=_KEPT)
def fitted(slide: Slide, room: int, ink_name: str, font_key: str) -> Fit:
    """Fit the words into ``room`` px.

    The steps that stand beside one another are drawn alike and begin at the
    same height: as large as the fullest of them may be, so that all is seen.
    """
    plain = slide._replace(beside=())
    scale, height = _together(slide.beside or (plain,), room, ink_name, font_key)
    document = _document(plain)
    document.setTextWidth(_wide(scale))
    return Fit(document, scale, max(height, document.size().height() * scale))


@lru_cache(maxsize=_KEPT)
def _together(slides: tuple[Slide, ...], room: int, _ink: str, _font: str) -> tuple[float, float]:
    """Return the scale at which each of several slides fits, and the height of the fullest."""
    documents = [_document(each) for each in slides]
    scale = min(_scale_of(document, room) for document in documents)
    for document in documents:
        document.setTextWidth(_wide(scale))
    return scale, max(document.size().height() for document in documents) * scale


def _scale_of(document: QTextDocument, room: int) -> float:
    best = 0.0
    for scale in _LARGER:
        document.setTextWidth(_wide(scale))
        if scale < best * _NEARLY:
            break
        if document.size().height() * scale <= room * _FULL:
            best = best or scale
            if not _has_orphan(document):
                return scale
    if best:
        return best
    for scale in _SMALLER:
        document.setTextWidth(_wide(scale))
        if document.size().height() * scale <= room:
            break
    return scale


def _has_orphan(document: QTextDocument) -> bool:
    """Tell whether a paragraph ends with a word alone on its line, as a smaller size may mend."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        last = layout.lineAt(layout.lineCount() - 1)
        if layout.lineCount() > 1 and last.textLength() < _ALONE:
            return True
        block = block.next()
    return False


def _wide(scale: float) -> float:
    return (_MEASURE if scale == 1.0 else WIDTH - 2 * _SIDE) / scale


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
