"""The one door to the printer."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_for_printer(parent: QWidget) -> "QPrinter | None":
    """Return the printer the person chose, or None; the wheel changes no number of copies."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    leave_wheel_to_page(dialog)
    accepted = dialog.exec()
    dialog.deleteLater()
    return printer if accepted else None
