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
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from advocacy_trainer.ui.paper.legible import legible
from advocacy_trainer.ui.paper.style import SOFT, STYLE

BOXES = "☐☑"
_MOST_BREAKS = 500  # a sheet longer than that stays as it falls
_TABLE = re.compile(r"<table[^>]*>")
_HEADING = re.compile(r"<h([1-6])([^>]*)>")
_BREAK = ' style="page-break-before:always"'


class _Cut(NamedTuple):
    """What a page would cut: the table or heading by its number, and the row of a table."""

    number: int
    row: int = -1  # of a heading


def sheet_document(html: str) -> QTextDocument:
    """Return HTML as a sheet's document, black on white, with signs that no font has told by name."""
    document = QTextDocument()
    document.setDefaultFont(QFont(document.defaultFont().family(), 11))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(legible(html, document.defaultFont().family()))
    for table in tables_of(document):
        _rule_once(table)
    _mark_once(document)
    return document


def paged_document(html: str, device: QPagedPaintDevice, page: QSizeF) -> QTextDocument:
    """Return the document laid out for pages of that size; rows and headings go to the next page whole."""
    for _ in range(_MOST_BREAKS):
        document = sheet_document(html)
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(page)
        cut = next(_cuts(document, page.height()), None)
        broken = html if cut is None else _broken(html, cut)
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
    """Yield what begins on one page and goes on, or is explained, on the next."""
    rect = document.documentLayout().blockBoundingRect
    for number, table in enumerate(tables_of(document)):
        for row in range(table.rows()):
            cells = [table.cellAt(row, column) for column in range(table.columns())]
            top = min(rect(cell.firstCursorPosition().block()).top() for cell in cells)
            bottom = max(rect(cell.lastCursorPosition().block()).bottom() for cell in cells)
            if top // high != (bottom - 1) // high and bottom - top < high and top % high > 1:
                yield _Cut(number, row)
    number = -1
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 0:
            number += 1
            here, below = rect(block), rect(block.next()) if block.next().isValid() else rect(block)
            if here.top() // high != below.top() // high and here.top() % high > 1:
                yield _Cut(number)
        block = block.next()


def _broken(html: str, cut: _Cut) -> str:
    """Return HTML that goes to the next page before what was cut; unchanged where that cannot be found."""
    if cut.row < 0:
        found = list(_HEADING.finditer(html))
        return _before(html, found[cut.number]) if cut.number < len(found) else html
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
