"""The coach beside a draft: rarely, late and kindly; the writer decides when."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.explain import explain
from advocacy_trainer.coach.manners import ALONG, OFF, edit_between, follow, shown_remarks
from advocacy_trainer.coach.model import Remark, Review, ReviewContext
from advocacy_trainer.coach.preferences import CoachAnswers, CoachPreferences
from advocacy_trainer.coach.rulebook import quiet_book
from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.frame.quiet_fold import QuietFold
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card, Flow, add
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.coach.card_at_line import CardAtLine, is_marked
from advocacy_trainer.ui.practice_room.coach.draft_context import context_of_draft
from advocacy_trainer.ui.practice_room.coach.helps_on_request import HelpsOnRequest
from advocacy_trainer.ui.practice_room.coach.manner_card import MannerCard
from advocacy_trainer.ui.practice_room.coach.marked_editor import MarkableEditor, TextMark
from advocacy_trainer.ui.practice_room.coach.preferences import PutAside
from advocacy_trainer.ui.practice_room.coach.questions import ContextQuestions, WorkplaceText
from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard
from advocacy_trainer.ui.practice_room.coach.suggestion_list import (
    SuggestionList,
    SuggestionReading,
    one_each,
)
from advocacy_trainer.ui.practice_room.coach.told_coach import ToldCoach
from advocacy_trainer.ui.writing.writer import words_of

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.page_signals import GoToSignal

_LOOKS = {  # of a mark, by its remark's level: a role and a line
    "stop": ("attention", False, "waved"),
    "hint": ("mark", False, "dashed"),
    "tip": ("mark", False, "dotted"),
}
_REST_MS = 2000  # the writer rests before anything is said


class CoachPanel(QWidget):
    """Show one praise and one suggestion, at the height of its line; others and help when asked for."""

    if TYPE_CHECKING:  # Qt's own signals say nothing of what they carry
        goto: GoToSignal
    else:
        goto = Signal(str, object)
    begins = Signal()  # something was written that belongs to the draft

    def __init__(self, context: Context, editor: MarkableEditor) -> None:
        super().__init__()
        self.context = context
        self.editor = editor
        self.told = ToldCoach(context)
        self.review = Review((), (), "da")
        self.remarks: list[Remark] = []  # those that may be shown, following the text
        self._text = ""
        self._head: DraftHead | None = None
        self._asked: set[tuple[str, str]] | None = None
        self._later: set[tuple[str, str]] = set()
        self._hidden = False
        self._undo: Callable[[], None] | None = None
        self._quiet: Rulebook | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.read_rested)
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(_REST_MS)
        self._warm.timeout.connect(self.warm)
        self._build()
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    # Parts

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.manners = MannerCard()
        self.manners.chosen.connect(self.choose_manner)
        self.manners.read_button.clicked.connect(self.read_through)
        self.questions = ContextQuestions()
        self.questions.answered.connect(self._answered)
        self.undo_card = Card()
        self.undo_words = label("")
        row = Flow(spacing=10)
        row.addWidget(button(self.tr("Undo"), self.undo, "link"))
        self.undo_card.add(self.undo_words, row)
        self.undo_card.hide()
        self.list = SuggestionList(self._card)
        self.list.opened.connect(self._mark)
        self.placing = CardAtLine(self, self.editor, self.list)
        self.list.turned.connect(self._turned)
        self.workplace = WorkplaceText(self.context)
        self.workplace.pasted.connect(self._pasted)
        self.workplace.typed.connect(self.begins)
        self.helps = HelpsOnRequest(self)
        self.helps.goto.connect(self.goto)
        self.put_aside = PutAside(self._title_of)
        self.put_aside.wanted.connect(self.show_again)
        self.put_aside.forgotten.connect(self.forget_word)
        fold = partial(QuietFold, self.context.appearance)
        self.more_help = fold(self.tr("Help, when you want it"), self.helps, self.workplace)
        self.choices = fold(self.tr("When may suggestions appear?"), self.manners, self.put_aside)
        column.addWidget(self.undo_card)
        column.addLayout(self.list)
        add(column, self.manners.read_button, self.questions, self.more_help, self.choices)
        self.manners.show_manner(self.manner)
        self.put_aside.show_preferences(self.told.preferences)

    @property
    def manner(self) -> str:
        """Return when suggestions may come."""
        return self.told.manner

    def choose_manner(self, manner: str) -> None:
        """Take another manner from now on."""
        self._prefer(self.told.preferences._replace(manner=manner))
        self._asked = None
        self.manners.show_manner(self.manner)
        self.read_rested()

    # What the page tells

    def open_draft(self, head: DraftHead) -> None:
        """Begin with another draft, whose text is in the editor; one that is come back to stays as left."""
        if self._head is not None and self._head.id == head.id and self._text == self.editor.text():
            self.head_changed(head)
            return
        self._head = head
        self._text = self.editor.text()
        self._asked = None
        self._later.clear()
        self.list.begin()
        self.remarks = []
        self.review = Review((), (), self.context.language)
        self.told.turn_to(head)
        self.questions.forget()
        self.questions.hide()
        self.workplace.show_source(head.id, self.told.answers.source)
        self.undo_card.hide()
        self.manners.show_manner(self.manner)
        self._show()
        self._rest.start()

    def text_changed(self, text: str) -> None:
        """Let the marks follow an edit, and wait for the writer to rest."""
        self.remarks = follow(self.remarks, edit_between(self._text, text))
        self._text = text
        self._mark()
        if self.manner != OFF:
            self._rest.start()

    def head_changed(self, head: DraftHead) -> None:
        """Take other platforms or pictures; another draft than the open one waits for ``open_draft``."""
        if self._head is not None and head.id != self._head.id:
            return
        self._head = head
        if self._asked is not None:
            self._rest.start()

    def hide_marks(self, hidden: bool) -> None:
        """Take the marks out of the text while the drawer is closed."""
        self._hidden = hidden
        self._mark()

    # Reading

    def draft(self) -> ReviewContext:
        """Return what is known of the draft beside its text."""
        return context_of_draft(self.context, self._head, self.told.answers, self.told.preferences)

    def read_rested(self) -> None:
        """Read quietly: what the manner allows, and what an earlier reading showed."""
        self._text = self.editor.text()
        if self.manner == OFF or not self._text.strip():
            self.remarks = []
            self._show()
            return
        if self._asked is None and self.manner != ALONG:
            self._take(review(self._text, self.draft(), self._quiet_book()))
        else:
            self._take(review(self._text, self.draft(), self.book()))

    def read_through(self) -> None:
        """Read everything, because the writer asked."""
        self._text = self.editor.text()
        found = review(self._text, self.draft(), self.book())
        self._asked = {self._key(remark) for remark in found.remarks}
        self._later.clear()
        self._take(found)
        from advocacy_trainer.coach.checks.employer import names_employer

        self.questions.show_for(self.told.answers, named=names_employer(self._text, self.draft().employer))
        announce(self, self._summary())
        self.bring_in()

    def _take(self, found: Review) -> None:
        self.review = found
        sentence = self._sentence()
        shown = shown_remarks(
            found.remarks, self.manner, asked=self._asked, sentence=sentence, text=self._text
        )
        self.remarks = [
            remark
            for remark in shown
            if remark.rule not in self.told.preferences.off and self._key(remark) not in self._later
        ]
        self._show()

    def _sentence(self) -> tuple[int, int] | None:
        at = self.editor.cursor_place()
        for span in sentences(self._text):
            if span.start <= at <= span.end:
                return span.start, span.end
        return None

    def _key(self, remark: Remark) -> tuple[str, str]:
        return remark.rule, self._text[remark.start : remark.end]

    def book(self) -> Rulebook:
        """Return all rules, read when first needed."""
        return self.context.coach.book()

    def _quiet_book(self) -> Rulebook:
        if self._quiet is None:
            self._quiet = quiet_book()
            self._warm.start()
        return self._quiet

    def warm(self) -> None:
        """Read all rules off the thread that draws, so that the first reading need not wait."""
        self.context.coach.warm()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while nobody sees it; the next edit begins anew."""
        self._rest.stop()
        self._warm.stop()
        super().hideEvent(event)

    # Showing

    def _show(self) -> None:
        asked = self._asked is not None
        spelling_off = "spelling" in self.told.preferences.off
        self.list.show_reading(SuggestionReading(self._text, self.review, self.remarks, asked, spelling_off))
        self.workplace.show_share(self._share())
        self._mark()

    def _card(self, remark: Remark) -> RemarkCard:
        rule = self.book().rule(remark.rule) or self._quiet_book().rules[0]
        about = explain(rule, self.context.language, words_of(self.context).get("contact", ""), self.draft())
        said = self._text[remark.start : remark.end]
        whole = remark.speaks == "asked" and len(said) > len(self._text) * 0.8
        card = RemarkCard(remark, "" if whole else said, about, self.lesson_title(remark.lesson))
        card.picked.connect(lambda: self.pick(remark))
        card.sought.connect(self.bring_in)
        card.applied.connect(lambda words: self.apply(remark, words))
        card.later.connect(lambda: self.later(remark))
        card.never.connect(lambda: self.never(remark))
        card.learn.connect(lambda lesson: self.goto.emit("lesson", {"lesson": lesson}))
        card.explain.connect(lambda identity: self.goto.emit("advice", {"rule": identity}))
        card.add_word.connect(lambda: self.add_word(remark))
        return card

    def lesson_title(self, lesson: str) -> str | None:
        """Return the title of a lesson that can be opened, or None."""
        entry = self.context.catalogue.find(lesson)
        return entry.title if entry else None

    def _share(self) -> str:
        if not self.told.answers.source.strip() or self._asked is None:
            return ""
        from advocacy_trainer.prose.overlap import overlap

        return overlap(self._text, self.told.answers.source).own_share

    def _mark(self) -> None:
        marks: list[TextMark] = []
        if not self._hidden:
            marks = [
                TextMark(remark.start, remark.end, *_LOOKS[remark.level])
                for remark in self.remarks
                if is_marked(remark, len(self._text))
                and (remark.rule != "spelling" or self.list.spelling_open)
            ]
            praise = self.list.praise
            if praise is not None and praise.end - praise.start < len(self._text):
                marks.append(TextMark(praise.start, praise.end, "good", False, "solid"))
        self.editor.set_underlines("coach", marks)
        self.placing.soon()

    def bring_in(self) -> None:
        """Let the words that the card is about be seen, because it was asked for."""
        self.placing.bring_in()

    def _turned(self) -> None:
        self.bring_in()
        if self.list.card is not None and not self.placing.stands_beside():
            reveal(self.list.card)  # half of a small window has no room for praise and suggestion both

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card at its line."""
        super().resizeEvent(event)
        self.placing.soon()

    def show_next(self) -> None:
        """Show the next suggestion, having read the text where nothing was read."""
        if self._asked is None and not self.remarks and self.manner != OFF:
            self.read_through()
            if self.list.card is not None:
                hand_to(self.list.card)
        else:
            self.list.show_next()

    def _show_at(self, place: int) -> bool:
        """Show what is said of the words at ``place``; tell whether there was something."""
        found = [one for one in self.list.others() if one.start <= place <= one.end]
        if not found or self._hidden:
            return False
        self.list.show_one(min(found, key=lambda one: one.end - one.start))
        return True

    def _summary(self) -> str:
        count = len(one_each(self.remarks))
        return self.tr("%n suggestion(s)", "", count) if count else self.tr("There are no suggestions.")

    # What the writer does

    def pick(self, remark: Remark) -> None:
        """Show the words in the text."""
        current = self._current(remark)
        if current is not None:
            self.editor.select(current.start, current.end)
            self.editor.setFocus()

    def apply(self, remark: Remark, suggestion: str) -> None:
        """Put a suggestion in the place of the words; undo in the editor brings them back."""
        current = self._current(remark)
        if current is None:
            return
        is_prefix = suggestion.endswith(": ")  # »Reklame: « is put before the text
        self.editor.select(current.start, current.start if is_prefix else current.end)
        self.editor.textCursor().insertText(suggestion)
        self.editor.setFocus()
        self.read_rested()

    def apply_here(self) -> bool:
        """Apply the first suggestion for the words at the cursor; tell whether there was one."""
        at = self.editor.cursor_place()
        for remark in self.remarks:
            if remark.suggestions and remark.start <= at <= remark.end:
                self.apply(remark, remark.suggestions[0])
                return True
        return False

    def later(self, remark: Remark) -> None:
        """Say no more of this in this draft for now; what could hurt somebody is put away one by one."""
        same = [one for one in self.remarks if one.rule == remark.rule] if remark.level != "stop" else []
        keys = {self._key(one) for one in [remark, *same]}
        self._later |= keys
        self._offer_undo(self.tr("Put away for now."), lambda: self._later.difference_update(keys))

    def never(self, remark: Remark) -> None:
        """Give this advice no more, in any draft."""
        rule = remark.rule
        self._prefer(self.told.preferences._replace(off=self.told.preferences.off | {rule}))
        self._offer_undo(
            self.tr("You will not see that suggestion again."),
            lambda: self._prefer(self.told.preferences._replace(off=self.told.preferences.off - {rule})),
        )

    def add_word(self, remark: Remark) -> None:
        """Put a word in the writer's own list."""
        word = self._key(remark)[1].lower()
        self._prefer(self.told.preferences._replace(own_words=self.told.preferences.own_words | {word}))
        self._offer_undo(
            self.tr("“{word}” is in your word list.").format(word=word),
            lambda: self._prefer(
                self.told.preferences._replace(own_words=self.told.preferences.own_words - {word})
            ),
        )

    def show_again(self, rule: str) -> None:
        """Give a piece of advice again that was switched off."""
        self._prefer(self.told.preferences._replace(off=self.told.preferences.off - {rule}))
        self.read_rested()

    def forget_word(self, word: str) -> None:
        """Take a word out of the writer's own list."""
        self._prefer(self.told.preferences._replace(own_words=self.told.preferences.own_words - {word}))
        self.read_rested()

    def _title_of(self, rule: str) -> str:
        known = self.book().rule(rule)
        return rule if known is None else explain(known, self.context.language, "").title

    def _offer_undo(self, said: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self.undo_words.setText(said)
        self.undo_card.show()
        announce(self, said)
        self.read_rested()
        if not self.remarks:
            hand_to(self.undo_card)
        reveal(self.undo_card)

    def undo(self) -> None:
        """Take the last wish back."""
        if self._undo is not None:
            self._undo()
            self._undo = None
        self.undo_card.hide()
        self.read_rested()

    def _current(self, remark: Remark) -> Remark | None:
        """Return the remark where it stands now."""
        same = [one for one in self.remarks if one.rule == remark.rule and one.message == remark.message]
        return min(same, key=lambda one: abs(one.start - remark.start), default=None)

    def _answered(self, answers: CoachAnswers) -> None:
        self.begins.emit()
        self.told.save_answers(answers)
        self.read_through()

    def _pasted(self, source: str) -> None:
        self.begins.emit()
        self.told.save_answers(self.told.answers._replace(source=source))
        if self.told.source_on_disk() == self.workplace.field.toPlainText():
            self.workplace.field.autosave.settle()
        self.read_through()

    def _prefer(self, preferences: CoachPreferences) -> None:
        self.told.save_preferences(preferences)
        self.put_aside.show_preferences(preferences)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter in the text take the suggestion at the cursor."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return self.apply_here()
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and not self.editor.textCursor().hasSelection()
        ):
            self._show_at(self.editor.place_at(event.position().toPoint()))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.editor.setFocus()
        else:
            super().keyPressEvent(event)

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of others, in one step that Ctrl+Z undoes."""
        self.editor.select(start, end)
        self.editor.textCursor().insertText(words)
        self.editor.setFocus()
        self.read_rested()
