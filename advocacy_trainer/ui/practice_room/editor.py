"""The editor of a draft: plain text, kind to keyboards, undo without end."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from advocacy_trainer.characters import clean
from advocacy_trainer.drafts.model import CAPACITY, fits
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.layouts import name_bars
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.positions import Positions
from advocacy_trainer.ui.kit.reveal import reveal_line
from advocacy_trainer.ui.kit.text_views import Inviting, NoZoom
from advocacy_trainer.ui.writing.field_autosave import FieldAutosave, FieldSaving, SavedElsewhere

# A word of 2,000 characters without a place to break a line: Qt takes seconds to look for one.
# Emoji and the scripts of East Asia may be broken between any two.
_GLUED = r"[^\s\u200b\u2e80-\ud7af\U0001f000-\U0001ffff]"
_LOOSE = r"[\s\u200b\u2e80-\ud7af\U0001f000-\U0001ffff]"
_ENDLESS_WORD = re.compile(rf"(?:{_GLUED}{{0,1999}}+{_LOOSE}++)*+{_GLUED}{{2000}}")
_BY_THE_DRAFT = SavedElsewhere("the draft, at every key")
_STYLES = QTextCharFormat.UnderlineStyle
_LINES = {
    "solid": _STYLES.SingleUnderline,
    "dashed": _STYLES.DashUnderline,
    "dotted": _STYLES.DotLine,
    "waved": _STYLES.WaveUnderline,
}
_NEW_LINE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Underline(NamedTuple):
    """Words to mark softly, in code points; ``look`` is a theme's role, ``ground`` fills instead.

    ``line`` (solid, dashed, dotted or waved) stands below words on a ground too,
    so that kinds differ by more than colour.
    """

    start: int
    end: int
    look: str = "attention"
    ground: bool = False
    line: str = ""


class DraftEditor(NoZoom, Inviting, QTextEdit):
    """Write a draft.

    ``text_changed`` carries the text after every change; ``too_much`` what a
    paste held beyond a draft's capacity; ``picture_dropped`` a picture file.
    """

    text_changed = Signal(str)
    too_much = Signal(str)
    pictures_given = Signal(object)  # QMimeData that holds pictures

    def __init__(self, context: Context, keep: FieldSaving = _BY_THE_DRAFT) -> None:
        super().__init__()
        self.context = context
        self.underlines: dict[str, list[Underline]] = {}
        self._text = ""
        self.setProperty("look", "editor")
        self.setFont(font_of("page"))
        name_bars(self)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._changed)
        self.set_text("")
        self.autosave = FieldAutosave(
            self, keep, "", DraftEditor.text, DraftEditor.set_text, self.textChanged
        )

    def sizeHint(self) -> QSize:
        """Want seven lines; the page gives it what room there is."""
        return QSize(480, self.fontMetrics().lineSpacing() * 10)

    def minimumSizeHint(self) -> QSize:
        """Need three lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * 4)

    def set_margins(self, aside: int, above: int) -> None:
        """Keep the text off the edges; the scroll bar stays at the edge itself."""
        self.setViewportMargins(aside, above, aside, 0)

    # Text

    def set_text(self, text: str) -> None:
        """Show another text; undo begins anew."""
        self.blockSignals(True)
        text = clean(text)
        self._break_lines(text)
        self.setPlainText(text)
        self._open_lines()
        self.document().clearUndoRedoStacks()
        self.blockSignals(False)
        self._text = self._read()
        self._show_underlines()

    def replace_text(self, text: str) -> None:
        """Put another text in the place of this one; undo brings this one back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(clean(text))

    def text(self) -> str:
        """Return what is written; a hard space stays one."""
        return self._text

    def _read(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _open_lines(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(
            line_percent(self.font(), page=True), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().setUndoRedoEnabled(True)

    def _changed(self) -> None:
        text = self._read()
        if text == self._text:
            return  # only its looks changed
        self._text = text
        self._break_lines(text)
        self.text_changed.emit(text)

    def _break_lines(self, text: str) -> None:
        """Break lines between words, or anywhere while the text holds a word of thousands of letters."""
        modes = QTextOption.WrapMode
        endless = _ENDLESS_WORD.match(text) is not None
        mode = modes.WrapAnywhere if endless else modes.WrapAtWordBoundaryOrAnywhere
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    # Pasting and dropping

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and pictures for the draft's own row of pictures."""
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert text as far as it fits; hand pictures on."""
        # Spreadsheets send a picture of the words along: the words are meant.
        words = source.hasFormat("text/plain") and source.text().strip()
        if (source.hasImage() and not words) or any(url.isLocalFile() for url in source.urls()):
            self.pictures_given.emit(source)
            return
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        text = clean(source.text())
        room = max(0, CAPACITY - len(self._text) + selected)
        if len(text) > room:
            fitting, rest = (text[:room], text[room:]) if room < CAPACITY else fits(text)
            text = fitting
            self.too_much.emit(rest)
        self._break_lines(text)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write as far as there is room; a full draft takes nothing more but can be shortened."""
        adds = event.text() and (event.text().isprintable() or event.key() in _NEW_LINE)
        if adds and len(self._text) >= CAPACITY and not self.textCursor().hasSelection():
            self.too_much.emit(event.text())
            return
        super().keyPressEvent(event)

    # Marks

    def cursor_place(self) -> int:
        """Return the code point at which the cursor stands."""
        return Positions(self._text).from_qt(self.textCursor().position())

    def place_at(self, at: QPoint) -> int:
        """Return which code point stands at a point of the viewport."""
        return Positions(self._text).from_qt(self.cursorForPosition(at).position())

    def line_of(self, start: int) -> QRect:
        """Return where a code point stands, on the screen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(Positions(self._text).to_qt(start), self.document().characterCount() - 1))
        rect = self.cursorRect(cursor)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def selected(self) -> tuple[int, int]:
        """Return start and end of what is selected, in code points."""
        cursor, places = self.textCursor(), Positions(self._text)
        return places.from_qt(cursor.selectionStart()), places.from_qt(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select words and bring them into sight."""
        places = Positions(self._text)
        cursor = self.textCursor()
        cursor.setPosition(places.to_qt(start))
        cursor.setPosition(places.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        reveal_line(self.viewport(), self.cursorRect())

    def set_underlines(self, source: str, underlines: Iterable[Underline]) -> None:
        """Show the marks of one source (the coach, the limit, a colleague) in place of its earlier ones.

        Marks move with the text as it is edited.
        """
        new = [mark for mark in underlines if mark.end > mark.start]
        if new or self.underlines.get(source):
            self.underlines[source] = new
            self._show_underlines()

    def _show_underlines(self) -> None:
        places = Positions(self._text)
        shown = []
        for mark in (mark for marks in self.underlines.values() for mark in marks):
            cursor = QTextCursor(self.document())
            length = self.document().characterCount() - 1
            cursor.setPosition(min(places.to_qt(mark.start), length))
            cursor.setPosition(min(places.to_qt(mark.end), length), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            theme = self.context.appearance.theme
            colour = QColor(theme.colour(mark.look))
            if mark.line:
                form.setBackground(theme.colour(f"{mark.look}-ground" if mark.look != "primary" else "tint"))
                form.setUnderlineColor(colour)
                form.setUnderlineStyle(_LINES[mark.line])
            elif mark.ground:
                form.setBackground(colour)
            else:
                form.setUnderlineColor(colour)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = form
            shown.append(selection)
        self.setExtraSelections(shown)
