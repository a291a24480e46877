"""»Hvem læser?«: three invented readers, and the question each sits with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.drafts.starters import Reader, for_work, read_readers
from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.kit.look.type_scale import font_of

SHOWN = 3


class ReadersPanel(Card):
    """Show three readers at a time: those the person invented in core-04 first."""

    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.add(over(self.tr("You are writing to")))
        self._box = QVBoxLayout()
        self._box.setSpacing(10)
        self.add(self._box)
        self.add(button(self.tr("Other readers"), self._others, "link"))
        self.context = context
        context.changed.connect(self._option_changed)
        self._read()

    def _read(self) -> None:
        context = self.context
        self._first = 0
        try:
            invented = read_readers(context.lessons_dir / context.language)
        except ContentError as error:
            context.tell_error(error)
            invented = ()
        self.readers = [*_personal_readers(context), *for_work(invented, context.settings.text("work"))]
        self._show()

    def _option_changed(self, option: str) -> None:
        if option == "work":
            self._read()

    def _others(self) -> None:
        if self.readers:
            self._first = (self._first + SHOWN) % len(self.readers)
            self._show()

    def _show(self) -> None:
        clear_layout(self._box)
        count = len(self.readers)
        for step in range(min(SHOWN, count)):
            self._box.addWidget(_reader(self.readers[(self._first + step) % count]))


def _reader(reader: Reader) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    name = label(reader.name)
    name.setFont(font_of("strong"))
    column.addWidget(name)
    if reader.asks:
        column.addWidget(soft(reader.asks))
    return holder


def _personal_readers(context: Context) -> list[Reader]:
    """Return the readers the person invented on a card that sets readers, if any."""
    return [
        Reader("own", text.text.strip(), text.label.partition("(")[0].strip())
        for text in context.stores.cards.of_kind("readers")
        if text.text.strip()
    ]
