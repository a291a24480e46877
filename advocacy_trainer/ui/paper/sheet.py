"""Sheets of A4 from a little HTML, with a quiet foot on every page."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from advocacy_trainer.files import write_atomically
from advocacy_trainer.ui.kit.print_dialog import job_name
from advocacy_trainer.ui.paper.document import paged_document
from advocacy_trainer.ui.paper.style import SOFT

DOTS = 150  # per inch; text stays text, so this only sets the unit


def paragraph(text: str, look: str = "") -> str:
    """Return a paragraph of plain text as HTML, line breaks kept."""
    kind = f' class="{look}"' if look else ""
    return f"<p{kind}>{'<br>'.join(escape(line) for line in text.splitlines())}</p>"


def items(texts: list[str]) -> str:
    """Return a list of plain texts as HTML."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>" if texts else ""


def head(text: str, level: int = 1) -> str:
    """Return a heading as HTML."""
    return f"<h{level}>{escape(text)}</h{level}>"


def to_pdf(html: str, foot: str = "") -> bytes:
    """Return HTML as an A4 document; ``foot`` stands at the foot of every page with its number.

    Its title is a neutral one: what prints the file names its job after it.
    """
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(job_name())
    writer.setCreator("Advocacy Trainer")
    writer.setResolution(DOTS)
    margins = QMarginsF(22, 20, 22, 20)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    width, height = writer.width(), writer.height()
    foot_height = DOTS * 0.4
    body = QSizeF(width, height - foot_height)
    document = paged_document(html, writer, body)
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body.height())
        document.drawContents(painter, QRectF(0, page * body.height(), body.width(), body.height()))
        painter.restore()
        number = f"{page + 1} / {pages}" if pages > 1 else ""
        _foot(painter, QRectF(0, height - foot_height, width, foot_height), foot, number)
    painter.end()
    buffer.close()
    return bytes(store.data())


def _foot(painter: QPainter, place: QRectF, text: str, number: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(9)
    painter.setFont(font)
    painter.setPen(SOFT)
    painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
    painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, number)


def save_pdf(path: Path, html: str, foot: str = "") -> None:
    """Save HTML as PDF. Raises StorageError."""
    write_atomically(path, to_pdf(html, foot))
