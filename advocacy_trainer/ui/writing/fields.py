"""The three kinds of field: a line, a place to write freely, and a box for a text from elsewhere."""

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QResizeEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QTextEdit, QToolButton

from advocacy_trainer.characters import clean, clean_line
from advocacy_trainer.ui.kit.layouts import name_bars
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.text_views import Inviting, NoZoom
from advocacy_trainer.ui.writing.field_autosave import FieldAutosave, FieldSaving

_PRESSED = 24  # px, the least of what can be pressed (WCAG 2.2, 2.5.8)


class CleanLine(QValidator):
    """Keep line breaks and control characters out of a line, however they come in."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Return the text as one line; the cursor stays behind what stood before it."""
        line = clean_line(text)
        if line == text:
            return QValidator.State.Acceptable, text, at
        return QValidator.State.Acceptable, line, len(clean_line(text[:at]))


class LineField(QLineEdit):
    """One line of words; ``longest`` is how many characters it takes, 0 for as many as Qt does."""

    def __init__(self, keep: FieldSaving, text: str = "", longest: int = 0) -> None:
        super().__init__()
        if longest:
            self.setMaxLength(longest)
        self.setValidator(CleanLine(self))
        self.autosave = FieldAutosave(self, keep, text, QLineEdit.text, QLineEdit.setText, self.textChanged)

    def put(self, text: str) -> None:
        """Replace what is written, as if it were typed."""
        if text != self.text():
            self.setText(text)

    def setClearButtonEnabled(self, enable: bool) -> None:
        """Have a button in the field that empties it, with a name for who does not see its sign."""
        super().setClearButtonEnabled(enable)
        for made in self.findChildren(QToolButton):
            made.setAccessibleName(QCoreApplication.translate("LineField", "Clear the field"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the button that empties the field be as large as what can be pressed must be."""
        super().resizeEvent(event)
        for made in self.findChildren(QToolButton):
            place = made.geometry()
            more = max(0, _PRESSED - place.width()), max(0, _PRESSED - place.height())
            made.setGeometry(place.adjusted(-more[0], -more[1] // 2, 0, more[1] - more[1] // 2))


class Editor(NoZoom, Inviting, QTextEdit):
    """A place to write freely: plain text, Tab leaves it, and it grows with what is written."""

    def __init__(self, keep: FieldSaving, name: str, lines: int = 4, text: str = "") -> None:
        super().__init__()
        self.setProperty("look", "editor")
        self.setFont(font_of("quote"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        name_bars(self)
        self._lines = lines
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)  # or columns around it would grow with the window
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()
        self.autosave = FieldAutosave(
            self, keep, text, QTextEdit.toPlainText, QTextEdit.setPlainText, self.textChanged
        )

    @property
    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Replace what is written, as if it were typed; Undo is kept."""
        if text != self.text:
            self.setPlainText(text)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        edge = 2 * self.frameWidth() + 28
        wanted = round(self.document().size().height()) + edge
        self.setFixedHeight(max(line * self._lines + edge, min(wanted, line * 14 + edge)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the words of a paste or a drop without what steers a screen."""
        self.insertPlainText(clean(source.text()))


class PasteField(NoZoom, QPlainTextEdit):
    """A box for a text that comes from elsewhere; Tab leaves it."""

    def __init__(self, keep: FieldSaving, text: str = "") -> None:
        super().__init__()
        name_bars(self)
        self.setTabChangesFocus(True)
        self.autosave = FieldAutosave(
            self, keep, text, QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText, self.textChanged
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the words of a paste or a drop without what steers a screen."""
        self.insertPlainText(clean(source.text()))
