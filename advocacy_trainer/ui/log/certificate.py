"""The person's own statement, from an SVG template, as PDF or PNG."""

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgRenderer

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.exports.source import Drawing, Prepared, Report
from advocacy_trainer.files import write_atomically
from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.kit.look.type_scale import put_on_book_face
from advocacy_trainer.ui.kit.pixels import file_bytes
from advocacy_trainer.ui.kit.print_dialog import job_name

if TYPE_CHECKING:
    from advocacy_trainer.exports.source import ExportOptions, ExportSource

WIDTH, HEIGHT = 1188, 840  # the template's units: A4 across
NAME_LIMIT = 80
_LINE = 960  # the widest line of the statement, in the template's units
_LARGEST, _SMALLEST = 54, 34  # px of the statement, in the template's units
_LARGEST_NAME, _SMALLEST_NAME = 44, 12


def statement() -> str:
    """Return the statement, true of everyone: of a yes, a no and a not now alike."""
    return QCoreApplication.translate(
        "paper", "I have considered whether and how I want to talk about my work."
    )


def clean_name(name: str) -> str:
    """Return a name as it may stand on the sheet: one line, at most 80 characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())[:NAME_LIMIT]


def month_text(day: QDate | None = None) -> str:
    """Return month and year in the language of the window."""
    return QLocale().toString(day or QDate.currentDate(), "MMMM yyyy")


def drawing(name: str = "", day: QDate | None = None) -> bytes:
    """Return the certificate as SVG, the template filled in."""
    book = QFont()
    put_on_book_face(book)
    family = QFontInfo(book).family()
    lines, size = _wrapped(statement(), family)
    fields = {
        "font": QGuiApplication.font().family(),
        "book": family,
        "brand": QCoreApplication.translate("Rail", "In your own words"),
        "name": clean_name(name),
        "name-size": str(_name_size(clean_name(name), family)),
        "month": month_text(day),
        "size": str(size),
        "line1": lines[0],
        "line2": lines[1] if len(lines) > 1 else "",
        "note": QCoreApplication.translate("paper", "My own statement. It does not say what I have chosen."),
    }
    text = (assets_dir() / "certificate.svg").read_text(encoding="utf-8")
    for field, value in fields.items():
        text = text.replace("{" + field + "}", escape(value))
    return text.encode("utf-8", "replace")


def _wrapped(text: str, family: str) -> tuple[list[str], int]:
    """Break the statement into two lines of much the same length, as large as the sheet takes them."""
    words = text.split()
    for size in range(_LARGEST, _SMALLEST, -2):
        font = QFont(family, weight=QFont.Weight.DemiBold)
        font.setPixelSize(size)
        wide = QFontMetricsF(font).horizontalAdvance
        pairs = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
        best = min(pairs, key=lambda pair: abs(wide(pair[0]) - wide(pair[1])))
        if max(map(wide, best)) <= _LINE:
            break
    return list(best), size


def _name_size(name: str, family: str) -> int:
    """Return the size at which the name stands on one line."""
    font = QFont(family, italic=True)
    font.setPixelSize(_LARGEST_NAME)
    wide = QFontMetricsF(font).horizontalAdvance(name)
    return max(_SMALLEST_NAME, min(_LARGEST_NAME, int(_LARGEST_NAME * _LINE / max(wide, 1.0))))


def to_png(name: str = "", day: QDate | None = None, width: int = 2376) -> bytes:
    """Return the certificate as a PNG picture."""
    image = QImage(width, width * HEIGHT // WIDTH, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing(name, day))).render(painter)
    painter.end()
    return file_bytes(image)


def to_pdf(name: str = "", day: QDate | None = None) -> bytes:
    """Return the certificate as one page of A4 across."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(job_name())
    writer.setCreator("Advocacy Trainer")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
        )
    )
    painter = QPainter(writer)
    QSvgRenderer(QByteArray(drawing(name, day))).render(
        painter, QRectF(0, 0, writer.width(), writer.height())
    )
    painter.end()
    buffer.close()
    return _only_month(bytes(store.data()))


def _only_month(pdf: bytes) -> bytes:
    """Leave the month alone of when the file was made: the sheet says no more, so its properties do not.

    Each replacement is as long as what it replaces, so the file's table of places still holds.
    """
    pdf = re.sub(rb"(/(?:Creation|Mod)Date \(D:\d{6})\d{8}", rb"\g<1>01000000", pdf)
    return re.sub(rb'(xmp:\w+Date="\d{4}-\d\d-)\d\dT\d\d:\d\d:\d\d', rb"\g<1>01T00:00:00", pdf)


def prepare(_source: "ExportSource", options: "ExportOptions") -> Prepared:
    """Gather the certificate for a name."""

    def save_as(path: Path, _report: Report) -> None:
        save(path, options.name)

    return Prepared(lambda: Drawing(f"{statement()} {options.name}".strip()), save_as)


def save(path: Path, name: str = "") -> None:
    """Save the certificate as PDF or PNG by the file's ending. Raises StorageError and UsageError."""
    ending = path.suffix.lower()
    if ending not in (".pdf", ".png"):
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The certificate can be a PDF or a PNG file, not “{ending}”."),
            QT_TRANSLATE_NOOP("errors", "Give the file a name that ends in .pdf or .png."),
            ending=ending or path.name,
        )
    write_atomically(path, to_pdf(name) if ending == ".pdf" else to_png(name))
