"""The one door to the printer.

A print queue shows a job's name to whoever looks at it or shares the printer,
so none of ours says what is printed, or from which program.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrinter


def in_the_corridor() -> str:
    """Return what is said wherever one can print."""
    return QCoreApplication.translate("print", "The printer may be in the corridor.")


def job_name() -> str:
    """Return the name under which a job stands in the queue."""
    return QCoreApplication.translate("print", "Document")


def print_document(parent: QWidget, document: "QTextDocument") -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    from PySide6.QtGui import QTextDocument

    printer = ask_for_printer(parent)
    if printer is None:
        return False
    # Qt would take the document's title in place of the job's name.
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, job_name())
    document.print_(printer)
    return True


def print_drawing(parent: QWidget, svg: bytes, shape: float) -> bool:
    """Ask for a printer and print a drawing on one page across, ``shape`` times as wide as high."""
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QPageLayout, QPainter
    from PySide6.QtSvg import QSvgRenderer

    printer = ask_for_printer(parent)
    if printer is None:
        return False
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter(printer)
    wide = min(float(printer.width()), printer.height() * shape)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, wide, wide / shape))
    painter.end()
    return True


def ask_for_printer(parent: QWidget) -> "QPrinter | None":
    """Return the printer the person chose, or None; the wheel changes no number of copies."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job_name())
    printer.setCreator(job_name())
    dialog = QPrintDialog(printer, parent)
    leave_wheel_to_page(dialog)
    accepted = dialog.exec()
    dialog.deleteLater()
    return printer if accepted else None
