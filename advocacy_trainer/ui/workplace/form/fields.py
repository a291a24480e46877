"""Fields that belong to a value of the pack: what is written in one is in the pack."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.errors import ContentError
from advocacy_trainer.organisation.pack_toml import NAME
from advocacy_trainer.organisation.tables import NOT_A_DAY
from advocacy_trainer.organisation.unread import place_of, standing_at
from advocacy_trainer.ui.kit.accessibility import form_row, name
from advocacy_trainer.ui.kit.buttons import WordRadio, button
from advocacy_trainer.ui.kit.choices import ChoiceRow
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Flow, widget_with
from advocacy_trainer.ui.workplace.form.dates import read_day, written
from advocacy_trainer.ui.workplace.form.lens import Path, value_at
from advocacy_trainer.ui.workplace.form.session import FormSession
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import Editor, LineField

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_LINE = 200
_BY_THE_FORM = SavedElsewhere("the pack's own folder, at each standstill and before the page is left")


class FormFields:
    """Makes fields in a column, each for one value of the session's pack."""

    def __init__(self, session: FormSession, column: QVBoxLayout) -> None:
        self.session = session
        self.column = column
        self._groups: list[QButtonGroup] = []

    @property
    def widget(self) -> QWidget:
        """Return the widget that the column stands in, over which a dialog is opened."""
        found = self.column.parentWidget()
        assert found is not None  # noqa: S101 - fields are made in what is shown
        return found

    def _path(self, path: Path) -> Path:
        """Return the path with the language in which it is written, where it leads to a text."""
        return (*path, self.session.lang) if isinstance(value_at(self.session.pack, path), Mapping) else path

    def line(self, path: Path, caption: str, hint: str = "") -> LineField:
        """Add a line of words."""
        path = self._path(path)
        written = value_at(self.session.pack, path)
        field = LineField(_BY_THE_FORM, written, max(LONGEST_LINE, len(written)))
        field.autosave.typed.connect(
            lambda: self.session.typed(path, field.text().strip(), field.autosave.settle)
        )
        form_row(self.column, caption, field, hint)
        return field

    def area(self, path: Path, caption: str, hint: str = "", lines: int = 3) -> Editor:
        """Add a place for more than a line."""
        path = self._path(path)
        field = Editor(_BY_THE_FORM, caption, lines, value_at(self.session.pack, path))
        field.autosave.typed.connect(
            lambda: self.session.typed(path, field.text.strip(), field.autosave.settle)
        )
        form_row(self.column, caption, field, hint)
        return field

    def day(self, path: Path, caption: str, hint: str = "") -> LineField:
        """Add a day in figures, and a button that fills in this one."""
        stands = written(value_at(self.session.pack, path)) or unread_text(self.session, path)
        field = LineField(_BY_THE_FORM, stands, LONGEST_LINE)
        wrong = label("", "attention", "help")
        wrong.hide()

        def take() -> None:
            text = field.text().strip()
            day = read_day(text)
            wrong.setText(_not_a_day())
            wrong.setVisible(bool(text) and day is None)
            if day is not None or not text:
                self.session.typed(path, day, field.autosave.settle)
            else:
                where = " ".join(str(part) for part in place_of(path))
                told = ContentError(NOT_A_DAY, file=NAME, where=where)
                self.session.typed_unfit(path, text, told, None, field.autosave.settle)

        field.autosave.typed.connect(take)
        today = button(_today(), lambda: field.put(written(self.session.today)), "link")
        today.setAccessibleName(f"{_today()}: {caption}")
        row = Flow()
        field.setMaximumWidth(180)
        row.addWidget(field)
        row.addWidget(today)
        words = form_row(self.column, caption, widget_with(row), hint)
        words.setBuddy(field)
        name(field, caption, hint)
        self.column.addWidget(wrong)
        return field

    def choice(self, path: Path, caption: str, choices: Sequence[tuple[object, str]]) -> QWidget:
        """Add several of which one is chosen, none where the value is none of them."""
        holder = QWidget()
        holder.setAccessibleName(caption)
        row = ChoiceRow()
        holder.setLayout(row)
        group = QButtonGroup(holder)
        unread = standing_at(self.session.editor.unread, path)
        for value, text in choices:
            radio = WordRadio(text)
            radio.setAccessibleName(f"{caption}: {text}")
            radio.setChecked(value_at(self.session.pack, path) == value and not unread)
            radio.clicked.connect(partial(self._chosen, path, value))
            group.addButton(radio)
            row.addWidget(radio)
        self._groups.append(group)
        self.column.addWidget(_caption(caption))
        self.column.addWidget(holder)
        return holder

    def _chosen(self, path: Path, value: object, *_: object) -> None:
        self.session.put(path, value)

    def deed(self, text: str, do: "Callable[[], object]", look: str = "") -> QPushButton:
        """Add a button that does something here."""
        made = button(text, do, look)
        row = Flow()
        row.addWidget(made)
        self.column.addWidget(widget_with(row))
        return made


def unread_text(session: FormSession, path: Path) -> str:
    """Return what was written at a path and does not fit."""
    place = place_of(path)
    return next((str(one.raw) for one in session.editor.unread if one.path == place), "")


def _caption(text: str) -> QLabel:
    return label(text, role="strong")


def _today() -> str:
    return QCoreApplication.translate("pack form", "Today")


def _not_a_day() -> str:
    return QCoreApplication.translate("pack form", "Write the date as 29.11.2026.")
