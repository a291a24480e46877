"""Print a little HTML as our sheets look."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.print_dialog import print_document
from advocacy_trainer.ui.paper.legible import legible
from advocacy_trainer.ui.paper.sheet import STYLE


def print_html(widget: QWidget, html: str) -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(legible(html))
    return print_document(widget, document)
