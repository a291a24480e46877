"""Dit bevis: the sheet as it will be printed, the name on it, and the ways to have it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.file_dialog import ask_where
from advocacy_trainer.ui.kit.file_kinds import PDF, PNG, FileFilter
from advocacy_trainer.ui.kit.labels import heading, lead, soft
from advocacy_trainer.ui.kit.layouts import Column, add
from advocacy_trainer.ui.kit.look.spacing import NEAR, TIGHT, WIDE, grown, is_narrow
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor, print_drawing
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.log import certificate
from advocacy_trainer.ui.log.certificate_sheet import CertificateSheet
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField

_SIDE = 272  # px of the words beside the sheet
_AROUND = 150  # px of the page's height that the sheet leaves to margins and buttons


class CertificatePage(Page):
    """The sheet leads; it is the same for every answer, and says none."""

    help_id = "log"
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Your certificate")

    def build(self) -> None:
        """Add the sheet, the name, and the ways to have it."""
        self.task: Task | None = None
        self._saving = Path()
        self.sheet = CertificateSheet()
        self.words, self.form = self._make_words(), self._make_form()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(NEAR)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self.add(holder)
        self.set_actions(
            button(self.tr("Back"), self.back.emit),
            button(self.tr("Save as PDF …"), lambda: self._ask(PDF), "primary"),
        )
        self.sheet.show_name(self.name.text())

    def _make_words(self) -> QWidget:
        holder = QWidget()
        column = Column(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        add(
            column,
            heading(self.title()),
            lead(
                self.tr(
                    "It says that you have considered it. That is equally true after a yes, a "
                    "not now or a no."
                )
            ),
        )
        return holder

    def _make_form(self) -> QWidget:
        holder = QWidget()
        column = Column(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        keep = Autosaved(self.context, "certificate/name")
        self.name = LineField(keep, self.context.settings.text("name"), longest=certificate.NAME_LIMIT)
        form_row(column, self.tr("Name on the certificate"), self.name, self.tr("Can be left blank."))
        self.name.textChanged.connect(self.sheet.show_name)
        column.addSpacing(TIGHT)
        picture, printing = (
            button(self.tr("Save as a picture …"), lambda: self._ask(PNG), "link"),
            button(self.tr("Print …"), self._print, "link"),
        )
        picture.setIcon(self.context.appearance.icon("picture", "primary"))
        printing.setIcon(self.context.appearance.icon("print", "primary"))
        add(column, printing, picture)
        column.addSpacing(TIGHT)
        add(
            column,
            soft(self.tr("Show it to anyone you like. On a wall, it would show who has none.")),
            soft(in_the_corridor()),
        )
        return holder

    def _arrange(self, *, narrow: bool) -> None:
        """Put the words beside the sheet, or one above and the other below it."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        for part in (self.words, self.sheet, self.form):
            grid.removeWidget(part)
            part.setMinimumWidth(1)
            part.setMaximumWidth(16_777_215)
        if narrow:
            for row, part in enumerate((self.words, self.sheet, self.form)):
                grid.addWidget(part, row, 0)
            grid.setColumnStretch(2, 0)
        else:
            for row, part in enumerate((self.words, self.form)):
                part.setFixedWidth(grown(_SIDE))
                grid.addWidget(part, row, 1)
            grid.addWidget(self.sheet, 0, 0, 3, 1)
            grid.setColumnStretch(2, 1)
        grid.setColumnStretch(0, 1000)
        grid.setRowStretch(2, 0 if narrow else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole sheet where the window has room for it."""
        super().resizeEvent(event)
        self._arrange(narrow=is_narrow(self.window().width()))
        high = max(event.size().height() - _AROUND, 2 * _AROUND)
        self.sheet.setMaximumWidth(high * certificate.WIDTH // certificate.HEIGHT)

    # Having it

    def _ask(self, kind: FileFilter) -> None:
        suffix = "pdf" if kind is PDF else "png"
        path = ask_where(self, self.title(), self.tr("my statement") + f".{suffix}", [kind])
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the sheet off the thread that draws, as the kind its ending names."""
        name = self.name.text()
        self._saving = path
        self.task = start(lambda _task: certificate.save(path, name))
        self.task.done.connect(self._saved)  # bound, so that Qt drops it with a page that is left
        self.task.failed.connect(self._failed)

    def _saved(self, _result: object) -> None:
        self.task = None
        self.context.stores.note_down("certificate-saved", **{"as": self._saving.suffix.lower().lstrip(".")})
        self.tell.emit(saved_as(self._saving), "good")

    def _failed(self, error: object) -> None:
        self.task = None
        if not isinstance(error, TrainerError):
            raise error if isinstance(error, BaseException) else TypeError(error)
        self.tell_error(error)

    def _print(self) -> None:
        shape = certificate.WIDTH / certificate.HEIGHT
        print_drawing(self, certificate.drawing(self.name.text()), shape)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show it with the name in the settings, and with none."""
        return {"": lambda page: page.restore({}), "no-name": _without_name}


def _without_name(page: Page) -> None:
    made: Any = page
    made.name.put("")
