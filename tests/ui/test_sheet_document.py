"""A sheet's document: single lines, one mark before a box, and whole rows and headings on every page."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter, QTextDocument, QTextListFormat
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.paper.document import (
    KEPT_WHOLE,
    paged_document,
    parts_of,
    sheet_document,
    tables_of,
)
from advocacy_trainer.workshop import markup

WIDE, HIGH = 980.0, 1_460.0  # A4 within its margins at 150 dots


@pytest.fixture
def writer(application: QApplication) -> Iterator[QPdfWriter]:
    buffer = QBuffer(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(150)
    yield made
    del made


def rows(document: QTextDocument) -> Iterator[tuple[float, float, str]]:
    """Top, bottom and words of every row."""
    rect = document.documentLayout().blockBoundingRect
    for table in tables_of(document):
        for row in range(table.rows()):
            cells = [table.cellAt(row, column) for column in range(table.columns())]
            first, last = cells[0].firstCursorPosition().block(), cells[0].lastCursorPosition().block()
            yield rect(first).top(), rect(last).bottom(), first.text()


def test_cells_share_their_lines_and_a_table_without_lines_gets_none(application: QApplication) -> None:
    ruled = markup.for_paper(markup.table(("Sag", "Hører til"), [("En", ""), ("To", "")]))
    plain = "<table width='100%' cellspacing='0'><tr><td>En</td></tr></table>"
    found = [table.format() for table in tables_of(sheet_document(ruled + plain))]
    assert [each.borderCollapse() and each.border() == 1 for each in found] == [True, False]
    assert found[1].border() == 0


def test_a_box_to_tick_has_no_bullet_beside_it(application: QApplication) -> None:
    document = sheet_document("<ul><li>☐ Stole</li><li>☐ Pen</li></ul><ul><li>Papir</li></ul>")
    styles = {}
    block = document.begin()
    while block.isValid():
        if block.textList() is not None:
            styles[block.text()] = block.textList().format().style()
        block = block.next()
    none = QTextListFormat.Style.ListStyleUndefined
    assert [style == none for style in styles.values()] == [True, True, False]


@settings(max_examples=12, deadline=None)
@given(above=st.integers(0, 30), lengths=st.lists(st.integers(1, 60), min_size=1, max_size=45))
def test_no_page_cuts_a_row_or_leaves_a_heading_alone(
    application: QApplication, above: int, lengths: list[int]
) -> None:
    buffer = QBuffer(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(150)
    cases = [(f"{number}: " + "ord " * length, "") for number, length in enumerate(lengths)]
    body = "<p>Før</p>" * above + markup.heading("Sorter", 2)
    body += markup.table(("Sag", "Hører til"), cases) + markup.heading("Bagefter", 2) + "<p>Tak.</p>"
    document = paged_document(markup.for_paper(body), device, QSizeF(WIDE, HIGH))
    found = list(rows(document))
    assert all(top // HIGH == (bottom - 1) // HIGH for top, bottom, _ in found)
    said = [words.strip() for _, _, words in found if words != "Sag"]
    assert said == [case.strip() for case, _ in cases]
    rect = document.documentLayout().blockBoundingRect
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and block.next().isValid():
            assert rect(block).top() // HIGH == rect(block.next()).top() // HIGH, block.text()
        block = block.next()


def test_the_columns_are_named_again_where_a_table_goes_on(writer: QPdfWriter) -> None:
    cases = [(f"Nummer {at} " + "ord " * 40, "") for at in range(40)]
    document = paged_document(
        markup.for_paper(markup.table(("Sag", "Hører til"), cases)), writer, QSizeF(WIDE, HIGH)
    )
    tables = list(tables_of(document))
    assert len(tables) > 1
    assert [table.format().headerRowCount() for table in tables] == [1] * len(tables)
    assert [table.cellAt(0, 0).firstCursorPosition().block().text() for table in tables] == ["Sag"] * len(
        tables
    )


@settings(max_examples=12, deadline=None)
@given(parts=st.lists(st.tuples(st.sampled_from([2, 3]), st.integers(0, 14)), min_size=1, max_size=30))
def test_what_stands_under_a_heading_stays_with_it(
    application: QApplication, parts: list[tuple[int, int]]
) -> None:
    buffer = QBuffer(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(150)
    body = "".join(
        markup.heading(f"{at}", level) + "<p>En linje.</p>" * count + markup.lines() * (count % 2)
        for at, (level, count) in enumerate(parts)
    )
    document = paged_document(markup.for_paper(body), device, QSizeF(WIDE, HIGH))
    rect = document.documentLayout().blockBoundingRect
    for part in parts_of(document):
        top, bottom = rect(part[0]).top(), max(rect(block).bottom() for block in part)
        if bottom - top < HIGH * KEPT_WHOLE:
            assert top // HIGH == (bottom - 1) // HIGH, part[0].text()
        following = part[0].next()
        if following.isValid():
            assert top // HIGH == rect(following).top() // HIGH, part[0].text()
    assert document.pageCount() <= 2 * len(parts)
