"""Print a little HTML as our sheets look."""

from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.print_dialog import print_document
from advocacy_trainer.ui.paper.document import sheet_document


def print_html(widget: QWidget, html: str) -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    return print_document(widget, sheet_document(html))
