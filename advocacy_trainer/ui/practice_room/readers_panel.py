"""»You are writing to«: one invented reader, the question they sit with, and those who could come instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.characters import clean_line
from advocacy_trainer.drafts.starters import Reader, for_work, read_readers
from advocacy_trainer.errors import ContentError
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.feed.portrait import LEADING, SMALL, Portrait
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, own_words, paragraphs, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.kit.look.type_scale import line_percent

_OTHERS = 3  # of those who come next, in small
_OWN = "own"


class ReadersPanel(QWidget):
    """Show one reader at a time: those the person invented in core-04 first.

    The card is as high as the longest of them needs, so that the way to the next
    stays where it is pressed.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(soft(self.tr("You are writing to")))
        self.card = Card()
        self._name = label("", role="strong")
        self._what = soft("")
        self._asks = own_words("")
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._name)
        said.addWidget(self._what)
        said.addStretch(1)
        self._row.addLayout(said, 1)
        self.card.add(self._row, self._asks)
        column.addWidget(self.card)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._small = QHBoxLayout()
        self._small.setSpacing(4)
        row.addLayout(self._small)
        self._other = button(self.tr("Another reader"), self._next, "link")
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column.addLayout(row)
        self._portrait: Portrait | None = None
        self.context = context
        context.changed.connect(self._option_changed)
        self._read()

    def _read(self) -> None:
        context = self.context
        self._at = 0
        try:
            invented = read_readers(context.lessons_dir / context.language)
        except ContentError as error:
            context.tell_error(error)
            invented = ()
        self.readers = [*_personal_readers(context), *for_work(invented, context.settings.text("work"))]
        if self.parentWidget() is not None or not self.readers:  # without a parent it would be a window
            self.setVisible(bool(self.readers))
        self._other.setVisible(len(self.readers) > 1)
        self._fit()
        self._show()

    def _option_changed(self, option: str) -> None:
        if option == "work":
            self._read()

    @property
    def reader(self) -> Reader | None:
        """Return who is shown."""
        return self.readers[self._at] if self.readers else None

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self.readers)
        self._show()

    def _show(self) -> None:
        if (reader := self.reader) is None:
            return
        self._say(reader)
        self.card.setAccessibleName(f"{reader.name}. {self._what.text()}. {reader.asks}".rstrip())
        if self._portrait is not None:
            self._portrait.deleteLater()
        self._portrait = Portrait(reader.figure, self._at, LEADING)
        self._row.insertWidget(0, self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        clear_layout(self._small)
        count = len(self.readers)
        for step in range(1, min(_OTHERS, count - 1) + 1):
            at = (self._at + step) % count
            portrait = Portrait(self.readers[at].figure, at, SMALL)
            self._small.addWidget(portrait)
            portrait.show()

    def _say(self, reader: Reader) -> None:
        own = reader.id == _OWN
        self._name.setText(clean_line(reader.name))
        self._what.setText(self.tr("A reader of your own") if own else self.tr("Invented reader"))
        asks = (
            reader.asks
            if own or not reader.asks
            else self.tr("“{question}”").format(question=within_marks(reader.asks))
        )
        self._asks.setText(paragraphs(asks, line_percent(self._asks.font(), page=True)))
        self._asks.setVisible(bool(asks))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the longest of them needs at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        layout = self.card.layout()
        if (reader := self.reader) is None or layout is None or self._portrait is None:
            return
        heights = []
        for one in self.readers:
            self._say(one)
            heights.append(layout.totalHeightForWidth(self.width()))
        self._say(reader)
        self.card.setMinimumHeight(max(heights))


def _personal_readers(context: Context) -> list[Reader]:
    """Return the readers the person invented on a card that sets readers, if any."""
    return [
        Reader(_OWN, text.text.strip(), text.label.partition("(")[0].strip())
        for text in context.stores.cards.of_kind("readers")
        if text.text.strip()
    ]
