"""Find words: gap and spot."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout

from advocacy_trainer.course.marking import idle, mark_gap, mark_spot, swept, wide
from advocacy_trainer.course.model import Gap, Spot
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.remark import RemarkBox
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.text_views import NoZoom
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    headed,
    joined,
    number_word,
    quoted,
    remark_on,
    translate,
)
from advocacy_trainer.ui.lesson.activities.marked_answers import still_to_find
from advocacy_trainer.ui.writing.fields import LineField


class GapActivity(Activity[Gap]):
    """A text with one gap; what is written below it shows in the text."""

    def build(self) -> None:
        """Add the text, the field and the button for feedback."""
        body = self.body
        self.add_question(body.question or translate("activities", "Which word is missing?"), "", body.hint)
        card = Card()
        self.text = label("")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        card.add(self.text)
        self.column.addWidget(card)
        self.field = LineField(self.session.autosaved_as(self.block), longest=80)
        description = f"{body.before} … {body.after}"
        form_row(self.column, translate("activities", "Your word"), self.field)
        self.field.setAccessibleDescription(description)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self.check)
        self.button = self.add_check()
        self._changed(self.field.text())

    @property
    def unanswered(self) -> bool:
        """Tell whether nothing is said about the word that stands there."""
        return not self.said.text

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether another word is looked for."""
        return not mark_gap(self.body, self.field.text()).right

    def _changed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))
        colour = self.context.appearance.theme.colours["primary"]
        shown = escape(text.strip()) or "&nbsp;" * 12
        gap = f'<span style="color:{colour}; text-decoration: underline">&nbsp;{shown}&nbsp;</span>'
        self.text.setText(
            f'<p style="line-height:{line_percent(font_of())}%; margin:0">'
            f"{escape(self.body.before)}{gap}{escape(self.body.after)}</p>".replace("\n", "<br>")
        )
        self.said.clear()
        self.tell_waiting()

    def check(self) -> None:
        """Mark the word; only whether it fits is written down, not the word."""
        marked = mark_gap(self.body, self.field.text())
        if not marked.text:
            return
        self.session.answered(self.block, right=marked.right)
        self._show()

    def _show(self, *, aloud: bool = True) -> None:
        marked = mark_gap(self.body, self.field.text())
        word = ""
        if marked.slip and marked.right:
            word = translate("activities", "It is spelled “{word}”").format(word=marked.word)
        self.said.say(remark_on(marked.text, good=marked.right, word=word), aloud=aloud)
        self.tell_waiting()

    def save_state(self) -> State:
        """Return the word, and whether it has been marked."""
        return {"word": self.field.text(), "checked": bool(self.said.text)}

    def finish(self) -> None:
        """Forget the word: whether it fits is all that is kept of it."""
        self.field.autosave.settle()

    def restore_state(self, state: State) -> None:
        """Bring the word back."""
        if not self.field.text():  # what was typed last is newer than any state
            self.field.put(str(state.get("word", "")))
        if state.get("checked"):
            self._show(aloud=False)


class SpotText(NoZoom, QTextEdit):
    """A text in which words are marked: by a press, by dragging, or with arrows and Enter.

    Shift and the arrows choose more than one word. ``marks`` are stretches
    ``(start, end)`` of the text, in order.
    """

    def __init__(self, context: Context, text: str, name: str) -> None:
        super().__init__()
        self.context = context
        self.marks: list[tuple[int, int]] = []
        self.found: list[tuple[int, int]] = []
        self.setProperty("look", "spot")
        self.setFont(font_of("page"))
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            translate("activities", "Choose words with the arrows and Shift, and mark them with Enter.")
        )
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        spacing = QTextCursor(self.document())
        spacing.select(QTextCursor.SelectionType.Document)
        form = spacing.blockFormat()
        percent = line_percent(font_of("page"), page=True)
        form.setLineHeight(percent, form.LineHeightTypes.ProportionalHeight.value)
        spacing.setBlockFormat(form)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        edges = self.height() - self.viewport().height()
        self.setFixedHeight(round(self.document().size().height()) + max(edges, 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the text at this width."""
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark the word that was pressed, or the words that were drawn over."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.mark_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with Enter or Space; everything else moves as in any text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.mark_here()
        else:
            super().keyPressEvent(event)

    def mark_here(self) -> None:
        """Mark the chosen words, or the word at the caret; marked ones are freed."""
        cursor = self.textCursor()
        text = self.toPlainText()
        start, end = whole_words(text, cursor.selectionStart(), cursor.selectionEnd())
        if start == end:
            return
        touched = [mark for mark in self.marks if mark[0] < end and start < mark[1]]
        if touched:
            self.marks = [mark for mark in self.marks if mark not in touched]
            said = translate("activities", "No longer marked: {text}")
        else:
            self.marks = sorted([*self.marks, (start, end)])
            said = translate("activities", "Marked: {text}")
        cursor.clearSelection()
        self.setTextCursor(cursor)
        announce(self, said.format(text=text[start:end]))
        self.draw()

    def draw(self) -> None:
        """Draw the marks, and what has been found in green."""
        colours = self.context.appearance.theme.colours
        drawn = [self._selection(mark, colours["tint"], colours["primary"]) for mark in self.marks]
        drawn += [self._selection(span, colours["good-ground"], colours["good"]) for span in self.found]
        self.setExtraSelections(drawn)

    def _selection(self, stretch: tuple[int, int], ground: str, line: str) -> QTextEdit.ExtraSelection:
        shape = QTextCharFormat()
        shape.setBackground(QColor(ground))
        shape.setForeground(QColor(line))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(QColor(line))
        cursor = QTextCursor(self.document())
        cursor.setPosition(stretch[0])
        cursor.setPosition(stretch[1], QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.format = shape
        selection.cursor = cursor
        return selection


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch to whole words without the spaces and signs around them."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    while start > 0 and _inside(text, start - 1):
        start -= 1
    while end < len(text) and _inside(text, end):
        end += 1
    return start, end


def _inside(text: str, index: int) -> bool:
    return text[index].isalnum() or (
        text[index] in "-’'"
        and 0 < index < len(text) - 1
        and text[index - 1].isalnum()
        and text[index + 1].isalnum()
    )


class SpotActivity(Activity[Spot]):
    """A text in which some words do something; they are found by marking them."""

    def build(self) -> None:
        """Add the text and the button for feedback."""
        body = self.body
        count = translate("activities", "There is one place to find.")
        if len(body.spans) > 1:
            count = translate("activities", "There are {count} places to find.").format(
                count=number_word(len(body.spans))
            )
        how = translate(
            "activities", "Press a word to mark it, or drag over several. Press again to take the mark away."
        )
        self.add_question(body.question, f"{count} {how}", body.hint)
        self.text = SpotText(self.context, body.text, body.question)
        self.column.addWidget(self.text)
        self.button = self.add_check()
        self.show_all = button(translate("activities", "Show me the rest"), self._show_rest, "link")
        self.show_all.hide()
        self.column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.reasons = QVBoxLayout()
        self.reasons.setSpacing(8)
        self.column.addLayout(self.reasons)
        self._revealed = False

    @property
    def unanswered(self) -> bool:
        """Tell whether nothing was marked and looked at yet."""
        return not self.said.text

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether a place is still to be found, and the places are not given away."""
        return not self._revealed and not mark_spot(self.body, self.text.marks).right

    def check(self) -> None:
        """Mark what is marked."""
        marked = mark_spot(self.body, self.text.marks)
        self.session.answered(
            self.block, right=marked.right, answer=[remark.item for remark in marked.remarks]
        )
        self._show([remark.item for remark in marked.remarks], right=marked.right)
        announce(self, joined([self.said.text, *(remark.text for remark in marked.remarks)]))

    def _show_rest(self) -> None:
        self._revealed = True
        self._show(list(range(len(self.body.spans))), right=True)
        announce(self, joined([span.why for span in self.body.spans]))
        reveal(self.said)

    def _show(self, found: list[int], *, right: bool) -> None:
        self.text.found = [(self.body.spans[index].start, self.body.spans[index].end) for index in found]
        self.text.draw()
        clear_layout(self.reasons)
        for index in found:
            span = self.body.spans[index]
            reason = RemarkBox()
            found_words = quoted(self.body.text[span.start : span.end])
            word = translate("activities", "Found: {words}").format(words=found_words)
            self.reasons.addWidget(reason)  # first: shown before it has a place it would be a window
            reason.say(remark_on(span.why, good=True, word=word), aloud=False)
        total = len(self.body.spans)
        marks = self.text.marks
        others = [self.body.text[start:end] for start, end in idle(self.body, marks)]
        broad = [self.body.text[start:end] for start, end in wide(self.body, marks)]
        whole = len(found) == total
        if self._revealed:
            text = translate("activities", "Here they all are.")
        elif swept(self.body, marks):
            text = translate(
                "activities",
                "Nearly everything is marked. Take marks away until only the words in question are left.",
            )
            others = broad = []
        elif whole:
            text = translate("activities", "You have found them all.")
        else:
            text = still_to_find(len(found), total)
        if others and not self._revealed:
            listed = ", ".join(quoted(other) for other in others)
            text += " " + translate(
                "activities", "These words are not what we were looking for: {words}."
            ).format(words=listed)
        if broad and not self._revealed:
            listed = ", ".join(quoted(each) for each in broad)
            text += " " + translate("activities", "You are close. Mark fewer words here: {words}.").format(
                words=listed
            )
        self.said.say(headed(text, good=right), aloud=False)
        self.tell_waiting()
        self.show_all.setVisible(not whole)

    def save_state(self) -> State:
        """Return the marks, and what has been shown."""
        shown = "all" if self._revealed else "marked" if self.said.text else ""
        return {"marks": [list(mark) for mark in self.text.marks], "shown": shown, "text": self.body.text}

    def restore_state(self, state: State) -> None:
        """Bring the marks back, unless the text is another (the language has changed)."""
        if state.get("text") != self.body.text:
            return
        self.text.marks = [(int(start), int(end)) for start, end in state.get("marks", ())]
        self.text.draw()
        if state.get("shown") == "all":
            self._show_rest()
        elif state.get("shown"):
            marked = mark_spot(self.body, self.text.marks)
            self._show([remark.item for remark in marked.remarks], right=marked.right)
