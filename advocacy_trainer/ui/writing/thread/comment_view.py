"""One comment of a thread: it is shown, then answered, waited with, hidden or left."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from advocacy_trainer.course.answering import deeds_for
from advocacy_trainer.course.model import Comment
from advocacy_trainer.course.thread_people import speaker
from advocacy_trainer.ui.feed.portrait import Portrait
from advocacy_trainer.ui.feed.thread_post import AnsweredComment, person_line, with_portrait
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.writing.fields import Editor

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.writing.field_autosave import FieldSaving

UGLY = ("sour", "threat")
"""The kinds of comment that wait behind a door: one may pass them by."""
_ICONS = {"answered": "check", "waited": "pause", "hidden": "hide-text", "left": "next"}
translate = QCoreApplication.translate


class CommentView(QWidget):
    """A comment as large as where one is with it: behind its door, open, done with, or small.

    ``acted`` says that something was done with it. What an answer is saved as, ``saving`` says.
    """

    acted = Signal()
    opened_up = Signal()

    def __init__(self, context: "Context", comment: Comment, number: int, saving: "FieldSaving") -> None:
        super().__init__()
        self.context = context
        self.comment = comment
        self.number = number
        self.opened = comment.kind not in UGLY
        self.deed = ""
        self.small = False
        self.setAccessibleName(translate("thread", "Comment {number}").format(number=number + 1))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._door = self._make_door()
        self.editor = Editor(saving, translate("thread", "Your answer"), 2)
        self.editor.setPlaceholderText(translate("thread", "Write an answer, if you feel like it"))
        self._card = Card("current")
        self._answer = Card("tint")
        self._answering = self._make_answering()
        self._fill_card()
        self._short: AnsweredComment | None = None
        for part in (self._door, self._card):
            self._column.addWidget(part)
        self.draw()

    def _make_door(self) -> QWidget:
        card = Card("current")
        card.add(label(translate("thread", "The next comment is nasty.")))
        row = Flow(spacing=12)
        row.addWidget(button(translate("thread", "Show it"), self.open))
        row.addWidget(button(translate("thread", "Skip it"), partial(self.act, "left")))
        card.add(row)
        return card

    def _fill_card(self) -> None:
        who = speaker(self.comment.who)
        self._answer.hide()
        if not who.name:
            self._card.add(label(self.comment.says, "soft"), self._answering, self._answer)
            return
        says = label(self.comment.says)
        parts = (person_line(who.name, who.work), says, self._answering, self._answer)
        self._card.add(with_portrait(Portrait("", who.tone), *parts))

    def _make_answering(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.editor)
        self.hint = soft(translate("thread", "Write a line first, or leave the comment."))
        self.hint.hide()
        column.addWidget(self.hint)
        self.rows: dict[str, QPushButton] = {}
        row = Flow(spacing=8)
        for deed in deeds_for(self.comment):
            self.rows[deed] = button(_offered(deed), partial(self.act, deed))
            row.addWidget(self.rows[deed])
        column.addLayout(row)
        return holder

    def open(self) -> None:
        """Show an ugly comment."""
        self.opened = True
        self.draw()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._card, self.comment.says)
        self.opened_up.emit()

    def act(self, deed: str, *_: object) -> None:
        """Answer, wait, hide or leave it; to answer takes a word."""
        if deed == "answered" and not self.editor.text.strip():
            self.hint.show()
            announce(self.hint, self.hint.text())
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.deed = deed
        self.draw()
        self.acted.emit()

    def again(self) -> None:
        """Go back and do something else; what was written still stands."""
        self.deed = ""
        self.draw()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def shrink(self, small: bool) -> None:
        """Stand small once the next comment has come."""
        self.small = small and bool(self.deed)
        self.draw()

    def draw(self) -> None:
        """Show what belongs to where one is with this comment."""
        behind_door = not self.opened and not self.deed
        small = bool(self.deed) and (self.small or not self.opened)
        self._door.setVisible(behind_door)
        self._card.setVisible(not small and not behind_door)
        self._answering.setVisible(not self.deed)
        self.hint.hide()
        self._show_answer()
        if self._short is not None:
            self._column.removeWidget(self._short)
            self._short.hide()
            self._short.deleteLater()
            self._short = None
        if small:
            who = speaker(self.comment.who)
            says = self.comment.says if self.opened else translate("thread", "A comment you skipped.")
            name = who.name if self.opened else ""
            self._short = AnsweredComment(
                self.context, name, says, done_words(self.deed), _ICONS[self.deed], who.tone
            )
            self._column.addWidget(self._short)
            self._short.show()

    def _show_answer(self) -> None:
        while (item := self._answer.column.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._answer.setVisible(bool(self.deed))
        if self.deed == "answered":
            words = own_words(self.editor.text.strip())
            self._answer.add(over(translate("thread", "Your answer")), words)
        elif self.deed:
            self._answer.add(over(done_words(self.deed)))


def _offered(deed: str) -> str:
    return {
        "answered": translate("thread", "Answer"),
        "waited": translate("thread", "Wait"),
        "hidden": translate("thread", "Hide the comment"),
        "left": translate("thread", "I don't answer"),
    }[deed]


def done_words(deed: str) -> str:
    """Say what one did with a comment."""
    return {
        "answered": translate("thread", "You answered"),
        "waited": translate("thread", "You waited"),
        "hidden": translate("thread", "You hid it"),
        "left": translate("thread", "You left it"),
    }[deed]
