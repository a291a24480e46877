"""The window of HR's form: the app's own window without the rail, the foot and anything of a person."""

from pathlib import Path

from PySide6.QtCore import QTimer

from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.window import MainWindow

FORM: PageName = "pack-form"
FOLDER = "Med egne ord"  # in the documents, where a pack is begun unless another folder is named


class FormWindow(MainWindow):
    """Show the form of a pack; ``folder`` is where it lies, or a ``.medegneord`` file to take apart."""

    def __init__(self, context: ApplicationContext, folder: Path) -> None:
        self._pack = folder
        super().__init__(context)
        self.setWindowTitle("Advocacy Trainer – " + self.tr("Your workplace in the app"))

    def start(self) -> None:
        """Open the form."""
        page = self.open_page(FORM, {} if self._pack.is_file() else {"folder": str(self._pack)}, keep=False)
        if self._pack.is_file():
            from advocacy_trainer.ui.workplace.form.page import PackFormPage

            if isinstance(page, PackFormPage):
                page.open_file(self._pack)

    def page_kind(self, name: PageName) -> type[Page]:
        """Return the form's class, or another page's."""
        if name != FORM:
            return super().page_kind(name)
        from advocacy_trainer.ui.workplace.form.page import PackFormPage

        return PackFormPage

    def open_page(self, name: PageName, place: Place | None = None, *, keep: bool = True) -> Page:
        """Show the form or help; nothing else belongs here."""
        return super().open_page(name if name in (FORM, "help") else FORM, place, keep=keep)

    def show_in_rail(self, name: PageName) -> None:
        """Show no rail and no foot."""
        del name
        self.rail.hide()
        self.foot_line.hide()

    def show_whether_kept(self) -> None:
        """Say nothing: the pack is saved in its own folder."""

    def rebuild(self) -> None:
        """Draw everything anew, and keep the title."""
        super().rebuild()
        QTimer.singleShot(
            0, self, lambda: self.setWindowTitle("Advocacy Trainer – " + self.tr("Your workplace in the app"))
        )
