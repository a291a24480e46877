"""The draft's name in the bar: written in place, and until then its first words."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from advocacy_trainer.drafts.model import TITLE_LENGTH
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.writing.field_autosave import SavedElsewhere
from advocacy_trainer.ui.writing.fields import LineField

_LEAST_CHARACTERS = 8  # below that a name is no longer read, and the field goes
_MOST_CHARACTERS = 34
_ASIDE = 8  # px beside the words


class DraftName(LineField):
    """A line as wide as its words; Enter leads on to the text."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(SavedElsewhere("the draft, at every key"), longest=TITLE_LENGTH)
        self.setProperty("look", "draft-name")
        self.setFont(font_of("page"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        name(self, QCoreApplication.translate("DraftName", "The draft's name"))
        self.textChanged.connect(lambda _: self.updateGeometry())
        self.returnPressed.connect(self.left)
        self.show_words("")

    def show_words(self, first: str) -> None:
        """Stand for the draft with its first words while it has no name of its own."""
        self.setPlaceholderText(first or QCoreApplication.translate("DraftName", "A name, if you like"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Want the room of the words."""
        metrics = QFontMetrics(self.font())
        words = self.text() or self.placeholderText()
        most = metrics.averageCharWidth() * _MOST_CHARACTERS
        wide = max(self._least(), min(metrics.horizontalAdvance(words) + 2 * _ASIDE + 4, most))
        return QSize(wide, metrics.height() + 2 * _ASIDE)

    def minimumSizeHint(self) -> QSize:
        """Need room for a few letters."""
        return QSize(self._least(), self.sizeHint().height())

    def _least(self) -> int:
        return QFontMetrics(self.font()).averageCharWidth() * _LEAST_CHARACTERS + 2 * _ASIDE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back to the text too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
