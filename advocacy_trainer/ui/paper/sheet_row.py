"""A sheet to take along: copied, saved or printed from where it stands, in quiet words."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument

from advocacy_trainer.course.handouts import Handout
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF
from advocacy_trainer.ui.kit.frame.page_head import PageHead
from advocacy_trainer.ui.kit.layouts import Card, Flow, widget_with
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.paper.printing import print_html


class SheetRow(Card):
    """One sheet with its three ways out; ``told`` says what came of it, ``failed`` carries the error."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, sheet: Handout, detail: str, values: Mapping[str, str]) -> None:
        super().__init__("bare")
        self.sheet, self._values = sheet, values
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(2)
        ways = Flow(spacing=16)
        translate = QCoreApplication.translate
        for caption, action in (
            (translate("SheetRow", "Copy"), self.copy),
            (translate("SheetRow", "Save"), self.save),
            (translate("SheetRow", "Print"), self.print_it),
        ):
            made = button(caption, action, "soft-link")
            made.setAccessibleName(f"{caption}: {sheet.title}")
            ways.addWidget(made)
        self.add(PageHead(sheet.title, detail, [widget_with(ways)], row=True))

    def _html(self) -> str:
        from advocacy_trainer.ui.paper.handout import handout_html

        return handout_html(self.sheet, self._values)

    def copy(self) -> None:
        """Put the sheet's words on the clipboard."""
        document = QTextDocument()
        document.setHtml(self._html())
        QGuiApplication.clipboard().setText(f"{document.toPlainText().strip()}\n")
        self._tell(self.tr("The sheet is copied."))

    def save(self) -> None:
        """Ask where, and save the sheet as PDF."""
        path = ask_where(self, self.tr("Save as PDF"), self.tr("sheet"), [PDF])
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the sheet as PDF and say so."""
        from advocacy_trainer.ui.paper import handout

        try:
            handout.save(path, self.sheet, self._values)
        except TrainerError as error:
            self.failed.emit(error)
        else:
            self._tell(saved_as(path))

    def print_it(self) -> None:
        """Ask for a printer, and print the sheet."""
        if print_html(self, self._html()):
            self._tell(self.tr("The sheet is on its way to the printer."))

    def _tell(self, said: str) -> None:
        self.told.emit(said)
        announce(self, said)


def rows_to_take(
    sheets: Mapping[str, Handout], details: Mapping[str, str], values: Mapping[str, str]
) -> list["SheetRow"]:
    """Return a row for each sheet by its id that is there, in the order of ``details``."""
    return [SheetRow(sheets[name], detail, values) for name, detail in details.items() if name in sheets]
