"""The page to write on: her text from the bar above to the window's foot, and one quiet line below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import name, tool_tip
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import OneLineLabel
from advocacy_trainer.ui.kit.look.spacing import LEAST_TARGET, grown
from advocacy_trainer.ui.practice_room.editor import DraftEditor
from advocacy_trainer.ui.practice_room.pictures.pictures_row import PicturesRow
from advocacy_trainer.ui.practice_room.rest_card import RestCard
from advocacy_trainer.ui.practice_room.save_state import SaveState
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import LineField

_ASIDE, _ABOVE = 64, 36  # px beside and above the text at 100 %
_ASIDE_NARROW, _ABOVE_NARROW = 28, 18
_LEAST_LINES, _LEAST_LINES_NARROW = 4, 2  # of her text
_SAID_BELOW = 64  # characters: »1.024 over the limit of 3.000 characters.« and »Saved 10:42«
_LINES_BELOW = 4
_CORNER = 15  # px that the round corners above need for themselves


class WritingSheet(QFrame):
    """Subject, text, pictures, and the line that says what is saved; nothing on it moves the text."""

    hiding_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("look", "sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _CORNER, 1, 0)
        column.setSpacing(0)
        self.subject = LineField(SavedElsewhere("the draft, at every key"), longest=500)
        self.subject.setPlaceholderText(self.tr("Subject"))
        name(self.subject, self.tr("Subject"))
        self.editor = DraftEditor(context)
        self.editor.setProperty("look", "page")
        name(self.editor, self.tr("Your text"))
        # It takes the height there is and wants none: else the room would scroll round what scrolls.
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.pictures = PicturesRow(context)
        self.rest = RestCard()
        self.save_state = SaveState(context)
        self.length_line = OneLineLabel("", "small")
        self._above = self._held(self.subject)
        column.addWidget(self._above)
        column.addWidget(self.editor, 1)
        self._below = self._held(self.rest, self.pictures)
        column.addWidget(self._below)
        self.foot = QWidget()
        foot = self._foot_cells = QGridLayout(self.foot)
        foot.setHorizontalSpacing(12)
        foot.setVerticalSpacing(0)
        foot.setColumnStretch(1, 1)
        self._hide = button(self.tr("Hide the text  F9"), self.hiding_wanted.emit, "small-link")
        self._hide.setIcon(context.appearance.icon("hide-text", "primary"))
        self.add_picture = self.pictures.add_button
        self._hide.setMinimumWidth(LEAST_TARGET)  # where its icon stands alone
        for made in (self.add_picture, self._hide):
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._said = QWidget()
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(12)
        said.addStretch(1)
        for part in (self.length_line, self.save_state):
            said.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.add_picture, 0, 0)
        foot.addWidget(self._said, 0, 1)
        foot.addWidget(self._hide, 0, 2)
        column.addWidget(self.foot)
        self._beside = True

    @staticmethod
    def _held(*parts: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part)
        return holder

    def stand(self, *, beside: bool) -> None:
        """Take a book's margins, or smaller ones where the window is narrow."""
        aside = grown(_ASIDE) if beside else _ASIDE_NARROW
        above = grown(_ABOVE) if beside else _ABOVE_NARROW
        self.editor.set_margins(aside, above - _CORNER)
        least = _LEAST_LINES if beside else _LEAST_LINES_NARROW
        self.editor.setMinimumHeight(self.editor.fontMetrics().lineSpacing() * least)
        for holder, left, upright in (
            (self._above, aside, (above, 0)),
            (self._below, aside, (0, 8)),
            (self.foot, 24, (2, 6)),
        ):
            layout = holder.layout()
            if layout is not None:
                layout.setContentsMargins(left, upright[0], left, upright[1])
        self._beside = beside
        self._fit_hiding(self.width())
        self._fit_foot(self.width())
        self.fit_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the hiding to its icon and its key where there is no room for them."""
        super().resizeEvent(event)
        self._fit_hiding(event.size().width())
        self._fit_foot(event.size().width())

    def _fit_foot(self, width: int) -> None:
        """Keep as much room as the longest words said there need: nothing said there moves the text.

        They stand between the two buttons, and below them where there is no room for one line.
        """
        metrics = self.length_line.fontMetrics()
        inside = width - 48
        between = inside - 24 - self.add_picture.sizeHint().width()
        if not self._hide.isHidden():
            between -= 12 + self._hide.sizeHint().width()
        needed = metrics.averageCharWidth() * _SAID_BELOW
        height = self.add_picture.sizeHint().height()
        if needed <= between:
            self._foot_cells.addWidget(self._said, 0, 1)
            height = max(height, metrics.lineSpacing())
        else:
            self._foot_cells.addWidget(self._said, 1, 0, 1, 3)
            lines = min(needed // max(inside, 1) + 1, _LINES_BELOW)
            height += lines * metrics.lineSpacing()
        self.foot.setFixedHeight(height + 10)

    def _fit_hiding(self, width: int) -> None:
        words = self.tr("Hide the text  F9")
        metrics = self._hide.fontMetrics()
        room = width - 48 - 12 - self.add_picture.sizeHint().width()
        needed = metrics.horizontalAdvance(words) + self._hide.iconSize().width() + 12
        self._hide.setText(words if room >= needed else "")
        self._hide.setAccessibleName(words)
        tool_tip(self._hide, words)
        # Where there is not even room for the icon, »More« above has it.
        self._hide.setVisible(self._beside and room >= LEAST_TARGET)

    def minimumSizeHint(self) -> QSize:
        """Need no more width than there is."""
        return QSize(1, super().minimumSizeHint().height())

    def fit_parts(self) -> None:
        """Take no room for a subject or for pictures where there are none."""
        self._above.setVisible(not self.subject.isHidden())
        pictures = self.pictures.has_any and not self.foot.isHidden()
        self._below.setVisible(not self.rest.isHidden() or pictures)

    def show_foot(self, shown: bool) -> None:
        """Show the line below the text, and the pictures, or leave their room to the text."""
        self.foot.setVisible(shown)
        self.fit_parts()

    def show_pictures_row(self, shown: bool) -> None:
        """Offer pictures, or not where the platform takes none."""
        self.add_picture.setVisible(shown)
        self.fit_parts()
