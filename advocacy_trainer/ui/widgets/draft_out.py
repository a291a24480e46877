"""A draft's ways out, all by the person's own hand: clipboard, file, paper."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from advocacy_trainer.files import write_atomically


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def save_text(widget: QWidget, text: str, name: str) -> bool:
    """Ask where, and save a text as UTF-8; tell whether it was saved. Raises StorageError."""
    path, _ = QFileDialog.getSaveFileName(
        widget, QCoreApplication.translate("DraftOut", "Save the text"), f"{name}.txt", "Text (*.txt)"
    )
    if not path:
        return False
    return save_text_to(Path(path), text)


def save_text_to(path: Path, text: str) -> bool:
    """Save a text as UTF-8. Raises StorageError."""
    write_atomically(path, text.encode("utf-8", "replace"))
    return True


def print_html(widget: QWidget, html: str) -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from advocacy_trainer.ui.paper.legible import legible
    from advocacy_trainer.ui.paper.sheet import STYLE

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, widget)
    if not dialog.exec():
        return False
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(legible(html))
    document.print_(printer)
    return True


def text_as_html(title: str, text: str) -> str:
    """Return a text as a page to print."""
    paragraphs = "".join(f"<p>{escape(line) or '&nbsp;'}</p>" for line in text.split("\n"))
    return f"<h2>{escape(title)}</h2>{paragraphs}"
