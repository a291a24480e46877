"""The person's own statement, from an SVG template, as PDF or PNG."""

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
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
from advocacy_trainer.ui.kit.print_dialog import job_name

if TYPE_CHECKING:
    from advocacy_trainer.exports.source import ExportOptions, ExportSource

WIDTH, HEIGHT = 1188, 840  # the template's units: A4 across
NAME_LIMIT = 80
_LINE = 860  # the widest line of the statement, in the template's units


def statement() -> str:
    """Return the statement, true of everyone: of a yes, a no and a not now alike."""
    return QCoreApplication.translate(
        "paper", "I have considered whether and how I want to tell about my work."
    )


def clean_name(name: str) -> str:
    """Return a name as it may stand on the sheet: one line, at most 80 characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())[:NAME_LIMIT]


def month_text(day: QDate | None = None) -> str:
    """Return month and year in the language of the window."""
    return QLocale().toString(day or QDate.currentDate(), "MMMM yyyy")


def drawing(name: str = "", day: QDate | None = None) -> bytes:
    """Return the certificate as SVG, the template filled in."""
    font = QGuiApplication.font()
    family = font.family()
    lines = _wrapped(statement(), 44)
    fields = {
        "font": family,
        "title": QCoreApplication.translate("paper", "My own statement"),
        "name": clean_name(name),
        "name-size": str(34 if len(clean_name(name)) <= 40 else 22),
        "month": month_text(day),
        "line1": lines[0],
        "line2": lines[1] if len(lines) > 1 else "",
        "note": QCoreApplication.translate(
            "paper", "Both a yes and a no can lie behind it. What I decided is my own."
        ),
    }
    text = (assets_dir() / "certificate.svg").read_text(encoding="utf-8")
    for field, value in fields.items():
        text = text.replace("{" + field + "}", escape(value))
    return text.encode("utf-8", "replace")


def _wrapped(text: str, size: int) -> list[str]:
    """Break the statement into two lines of much the same length where one is too wide."""
    font = QGuiApplication.font()
    font.setPixelSize(size)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= _LINE:
        return [text]
    words = text.split()
    best = min(
        range(1, len(words)),
        key=lambda cut: abs(
            metrics.horizontalAdvance(" ".join(words[:cut]))
            - metrics.horizontalAdvance(" ".join(words[cut:]))
        ),
    )
    return [" ".join(words[:best]), " ".join(words[best:])]


def to_png(name: str = "", day: QDate | None = None, width: int = 2376) -> bytes:
    """Return the certificate as a PNG picture."""
    image = QImage(width, width * HEIGHT // WIDTH, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing(name, day))).render(painter)
    painter.end()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(store.data())


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

    return Prepared(
        lambda: Drawing(to_png(options.name, width=1000), f"{statement()} {options.name}".strip()), save_as
    )


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
