"""The document of a sheet: single lines, one mark before what is ticked, no row cut by a page."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPagedPaintDevice,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from advocacy_trainer.ui.kit.html_headings import size_headings
from advocacy_trainer.ui.paper.legible import legible
from advocacy_trainer.ui.paper.style import SOFT, STYLE

BOXES = "☐☑"
KEPT_WHOLE = 0.5  # of a page: what stands under a heading and is no longer than that is not split
_MOST_BREAKS = 500  # a sheet longer than that stays as it falls
_TABLE = re.compile(r"<table[^>]*>")
_HEADING = re.compile(r"<h([1-6])([^>]*)>")
_BREAK = ' style="page-break-before:always"'


class _Cut(NamedTuple):
    """What a page would cut: a table by its number, and its row."""

    number: int
    row: int


def sheet_document(html: str) -> QTextDocument:
    """Return HTML as a sheet's document, black on white, with signs that no font has told by name."""
    document = QTextDocument()
    document.setDefaultFont(QFont(document.defaultFont().family(), 11))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(legible(html, document.defaultFont().family()))
    size_headings(document)
    for table in tables_of(document):
        _rule_once(table)
    _mark_once(document)
    return document


def paged_document(html: str, device: QPagedPaintDevice, page: QSizeF) -> QTextDocument:
    """Return the document laid out for pages of that size.

    Rows go to the next page whole, and headings with what stands under them.
    """
    high = page.height()
    for _ in range(_MOST_BREAKS):
        document = sheet_document(html)
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(page)
        cut = next(_cuts(document, high), None)
        broken = html
        if cut is None:
            moved = _move_headings(document, high)
            cut = next(_cuts(document, high), None) if moved else None
            broken = html if cut is None else _headings_broken(html, moved)
        if cut is not None:
            broken = _broken(broken, cut)
        if broken == html:
            break
        html = broken
    return document


def tables_of(document: QTextDocument) -> Iterator[QTextTable]:
    """Yield the tables of a document."""
    waiting: list[QTextFrame] = [document.rootFrame()]
    while waiting:
        frame = waiting.pop(0)
        if isinstance(frame, QTextTable):
            yield frame
        waiting[:0] = frame.childFrames()


def _rule_once(table: QTextTable) -> None:
    """Let cells share their lines: Qt draws one round the table and one round each cell."""
    form = table.format()
    if form.border() > 0:
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setCellSpacing(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(SOFT)))
        if form.headerRowCount() == 0:  # cards: as wide as one another on every page
            share = QTextLength(QTextLength.Type.PercentageLength, 100 / table.columns())
            form.setColumnWidthConstraints([share] * table.columns())
        table.setFormat(form)


def _mark_once(document: QTextDocument) -> None:
    """Take the bullet from a list of boxes to tick."""
    block = document.begin()
    while block.isValid():
        of = block.textList()
        if of is not None and block.text().lstrip()[:1] in tuple(BOXES):
            form = of.format()
            form.setStyle(QTextListFormat.Style.ListStyleUndefined)
            of.setFormat(form)
        block = block.next()


def _cuts(document: QTextDocument, high: float) -> Iterator[_Cut]:
    """Yield the rows that begin on one page and go on on the next."""
    rect = document.documentLayout().blockBoundingRect
    for number, table in enumerate(tables_of(document)):
        for row in range(table.rows()):
            cells = [table.cellAt(row, column) for column in range(table.columns())]
            top = min(rect(cell.firstCursorPosition().block()).top() for cell in cells)
            bottom = max(rect(cell.lastCursorPosition().block()).bottom() for cell in cells)
            if top // high != (bottom - 1) // high and bottom - top < high and top % high > 1:
                yield _Cut(number, row)


def _move_headings(document: QTextDocument, high: float) -> list[int]:
    """Let headings begin a page that would stand apart from what follows; return their numbers.

    They are gone through once, from the first: a break moves only what comes after it.
    """
    rect = document.documentLayout().blockBoundingRect
    parts = parts_of(document)
    moved = []
    for number, part in enumerate(parts):
        top, bottom = rect(part[0]).top(), max(rect(block).bottom() for block in part)
        below = rect(part[1]).top() if len(part) > 1 else rect(part[0].next()).top()
        is_split = top // high != (bottom - 1) // high and bottom - top < high * KEPT_WHOLE
        if (is_split or (below and top // high != below // high)) and top % high > 1:
            first = number
            while first and len(parts[first - 1]) == 1:  # a heading right above goes along
                first -= 1
            breaking = QTextBlockFormat()
            breaking.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(parts[first][0]).mergeBlockFormat(breaking)
            moved.append(first)
    return moved


def _headings_broken(html: str, numbers: list[int]) -> str:
    """Return HTML in which these headings begin a page."""
    for number in numbers:
        found = list(_HEADING.finditer(html))
        html = _before(html, found[number]) if number < len(found) else html
    return html


def parts_of(document: QTextDocument) -> list[list[QTextBlock]]:
    """Return each heading with what stands under it, up to the next heading."""
    parts: list[list[QTextBlock]] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 0:
            parts.append([block])
        elif parts:
            parts[-1].append(block)
        block = block.next()
    return parts


def _broken(html: str, cut: _Cut) -> str:
    """Return HTML that goes to the next page before the row; unchanged where that cannot be found."""
    tables = list(_TABLE.finditer(html))
    if cut.number >= len(tables):
        return html
    table = tables[cut.number]
    end = html.find("</table>", table.end())
    inner = html[table.end() : end]
    rows = [each.start() for each in re.finditer(r"<tr[^>]*>", inner)]
    head = re.search(r"<thead>.*?</thead>", inner, re.DOTALL)
    first = 1 if head else 0
    if cut.row <= first:  # the whole table, and the heading above it
        above = list(_HEADING.finditer(html, 0, table.start()))
        follows = above and not html[above[-1].end() : table.start()].partition("</h")[2][2:].strip()
        return _before(html, above[-1] if follows else table)
    if cut.row >= len(rows):
        return html
    opening = _with_break(table[0])
    at = table.end() + rows[cut.row]
    return f"{html[:at]}</table>{opening}{head[0] if head else ''}{html[at:]}"


def _before(html: str, tag: re.Match[str]) -> str:
    return html[: tag.start()] + _with_break(tag[0]) + html[tag.end() :]


def _with_break(tag: str) -> str:
    return tag if _BREAK in tag else tag[:-1] + _BREAK + ">"
