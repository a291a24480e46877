"""The lines of a month, open for changes: deleted, or one's own notes changed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from advocacy_trainer.progress.erasing import erase_events
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.tally import Month
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.kit.accessibility import announce, decorative, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout, widget_with
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.log_words import LogLine, lines_of, month_name

if TYPE_CHECKING:
    from advocacy_trainer.ui.log.part import Part

_About = tuple[str, str, str]  # a line stays what it is while its note gets other words


class MonthCard(Card):
    """A heading, the lines with what can be done to each, and ``done`` once that is over."""

    done = Signal()

    def __init__(self, part: "Part", month: Month, titles: dict[str, str], notes: dict[str, Text]) -> None:
        super().__init__("bare")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.part = part
        self.month = month
        self._titles, self._notes = titles, notes
        self._lines = lines_of(month, titles, notes)
        self._fields: list[tuple[Text, LineField]] = []
        self._asked: _About | None = None
        self._choices: QWidget = self  # whether to delete the line asked about
        self._taken: dict[_About, tuple[list[Event], Text | None]] = {}  # deleted, and still to be had
        self._undo_buttons: dict[_About, QPushButton] = {}
        self._delete_buttons: dict[_About, QPushButton] = {}
        self._fill()

    def _fill(self) -> None:
        self._fields.clear()
        clear_layout(self.column)
        self.add(heading(month_name(self.month.month), 2))
        for line in self._lines:
            self._add_open(line)
        caption = self.tr("Done editing")
        closing = button(caption, self.done.emit)
        closing.setAccessibleName(f"{caption}: {month_name(self.month.month)}")
        self.add(closing)

    def _row(self, text: str, *beside: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        mark = QLabel()
        mark.setTextFormat(Qt.TextFormat.PlainText)
        side = round(self.fontMetrics().height() * 0.95)
        icon = self.part.context.appearance.icon("check", "good")
        mark.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        decorative(mark)
        # A button beside the line is taller than it: then all three stand on one middle line.
        upright = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop
        row.addWidget(mark, 0, upright)
        row.addWidget(label(text), 1)
        for made in beside:
            row.addWidget(made, 0, upright)
        return row

    def _add_open(self, line: LogLine) -> None:
        if line.about in self._taken:
            self._undo_buttons[line.about] = undo = button(
                self.tr("Undo"), partial(self._put_back, line), "link"
            )
            undo.setAccessibleName(f"{undo.text()}: {line.text}")
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(soft(self.tr("The line is deleted.")), 1)
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
            self.add(row)
            return
        if line.about == self._asked:
            self.add(self._row(line.text))
            choices = Flow(spacing=16)
            forever = self.tr("Delete now, cannot be undone")
            choices.addWidget(self.part.large_button(forever, partial(self._delete, line)))
            choices.addWidget(
                self.part.large_button(
                    self.tr("Delete, can be undone for now"), partial(self._take_away, line)
                )
            )
            self._safe = button(self.tr("Keep it"), partial(self._ask, None))
            choices.addWidget(self._safe)
            self._choices = widget_with(choices)
            self.add(self._choices)
            return
        made = button(self.tr("Delete"), partial(self._ask, line), "link")
        made.setAccessibleName(self.tr("Delete") + f": {line.text}")
        self._delete_buttons[line.about] = made
        self.add(self._row(line.text, made))
        note = self._notes.get(line.note)
        if note is not None:
            field = LineField(Autosaved(self.part.context, f"note/{note.id}"), note.text, longest=500)
            name(field, self.tr("Change the note"))
            field.editingFinished.connect(partial(self._change, note, field))
            self._fields.append((note, field))
            self.add(field)

    def _ask(self, line: LogLine | None) -> None:
        before, self._asked = self._asked, line.about if line is not None else None
        self._fill()
        if line is not None:
            hand_to(self._safe)
            reveal(self._choices)
        elif before in self._delete_buttons:
            hand_to(self._delete_buttons[before])

    def commit(self) -> None:
        """Keep the notes that are being changed."""
        for note, field in self._fields:
            self._change(note, field)

    def _change(self, note: Text, field: LineField) -> None:
        cards = self.part.context.stores.cards
        held = cards.get(note.id)
        text = field.text().strip()
        if held is None:
            return
        if held.text == text:
            field.autosave.settle()
        elif self.part.safely(lambda: cards.edit(note.id, text)):
            field.autosave.settle()
            self._notes[note.id] = held._replace(text=text)
            self._lines = lines_of(self.month, self._titles, self._notes)

    def _delete(self, line: LogLine) -> None:
        if self._erase(line):
            self.part.again()

    def _take_away(self, line: LogLine) -> None:
        """Delete a line, but hold it as long as the lines are open, so that it can be put back."""
        context = self.part.context
        held = [event for event in context.stores.log.events() if line.holds(event, self.month.month)]
        note = context.stores.cards.get(line.note) if line.note else None
        if self._erase(line):
            self._taken[line.about] = (held, note)
            self._asked = None
            self._fill()
            announce(self, self.tr("The line is deleted."))
            hand_to(self._undo_buttons[line.about])

    def _put_back(self, line: LogLine) -> None:
        events, note = self._taken[line.about]
        context = self.part.context
        if not self.part.safely(lambda: context.stores.log.take_in(events)):
            return
        if note is not None and not self.part.safely(lambda: context.stores.cards.put(note)):
            return
        del self._taken[line.about]
        self._fill()
        hand_to(self._delete_buttons[line.about])
        announce(self, self.tr("The line is back."))

    def _erase(self, line: LogLine) -> bool:
        context = self.part.context
        if not self.part.safely(
            lambda: erase_events(context.stores.log, lambda event: line.holds(event, self.month.month))
        ):
            return False
        if not line.note:
            return True
        context.stores.unsaved.drop(f"note/{line.note}")
        return self.part.safely(lambda: context.stores.cards.erase(line.note))
