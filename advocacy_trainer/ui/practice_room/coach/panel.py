"""The coach beside a draft: rarely, late and kindly; the writer decides when."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from advocacy_trainer.coach import kept
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.explain import explain
from advocacy_trainer.coach.kept import Answers, Wishes
from advocacy_trainer.coach.manners import (
    ALONG,
    DRAFTS_IN_PEACE,
    MANNERS,
    OFF,
    PEACE,
    THROUGH,
    edit_between,
    follow,
    spoken,
)
from advocacy_trainer.coach.model import Context as Draft
from advocacy_trainer.coach.model import Picture, Remark, Review
from advocacy_trainer.coach.rulebook import quiet_book
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.ui.kit.accessibility import announce, name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import over, soft, words
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.practice_room.coach.marked_editor import DraftHead, Editor, TextMark
from advocacy_trainer.ui.practice_room.coach.preferences import PutAside
from advocacy_trainer.ui.practice_room.coach.questions import ContextQuestions, WorkplaceText
from advocacy_trainer.ui.practice_room.coach.remark_card import RemarkCard
from advocacy_trainer.ui.writing.writer import writer_of

REST_MS = 2000  # the writer rests before anything is said
SHOWN_AT_FIRST = 2
MANNER_WORDS = {
    PEACE: (
        QT_TRANSLATE_NOOP("coach", "Write in peace"),
        QT_TRANSLATE_NOOP("coach", "Only what could hurt somebody is mentioned while you write."),
    ),
    ALONG: (
        QT_TRANSLATE_NOOP("coach", "Read along"),
        QT_TRANSLATE_NOOP("coach", "When you rest, sentences you have left may get a suggestion."),
    ),
    THROUGH: (
        QT_TRANSLATE_NOOP("coach", "Only when I ask"),
        QT_TRANSLATE_NOOP("coach", "Press “Read it through” when you want to hear it all."),
    ),
    OFF: (
        QT_TRANSLATE_NOOP("coach", "No suggestions"),
        QT_TRANSLATE_NOOP("coach", "The suggestions are off."),
    ),
}
translate = QCoreApplication.translate


class CoachPanel(QWidget):
    """Show one praise, then at most two suggestions; more when asked for."""

    goto = Signal(str, object)  # page, place
    begins = Signal()  # something was written that belongs to the draft

    def __init__(self, context: Context, editor: Editor) -> None:
        super().__init__()
        self.context = context
        self.editor = editor
        self.wishes = self._read_wishes()
        self.answers = Answers()
        self.review = Review((), (), "da")
        self.remarks: list[Remark] = []  # those that may be shown, following the text
        self._text = ""
        self._head: DraftHead | None = None
        self._asked: set[tuple[str, str]] | None = None
        self._later: set[tuple[str, str]] = set()
        self._praised: set[str] = set()
        self._more = False
        self._spelling_open = False
        self._hidden = False
        self._undo: Callable[[], None] | None = None
        self._quiet: Rulebook | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.read_rested)
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(REST_MS)
        self._warm.timeout.connect(self.warm)
        self._drafts = self._count_drafts()
        self._build()
        editor.installEventFilter(self)

    # Parts

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = Card()
        head.add(over(self.tr("What can I consider?")))
        self.manner_box = ChoiceBox()
        name(self.manner_box, self.tr("When may suggestions come?"))
        self.manner_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.manner_box.setMinimumContentsLength(8)
        for manner in MANNERS:
            self.manner_box.addItem(translate("coach", MANNER_WORDS[manner][0]), manner)
        self.manner_box.activated.connect(
            lambda index: self.choose_manner(str(self.manner_box.itemData(index)))
        )
        self.manner_line = soft("")
        self.read_button = button(self.tr("Read it through"), self.read_through)
        head.add(self.manner_box, self.manner_line, self.read_button)
        self.questions = ContextQuestions()
        self.questions.answered.connect(self._answered)
        self.undo_card = Card()
        self.undo_words = words("")
        row = Flow(spacing=10)
        row.addWidget(button(self.tr("Undo"), self.undo, "link"))
        self.undo_card.add(self.undo_words, row)
        self.undo_card.hide()
        self.list = QVBoxLayout()
        self.list.setSpacing(10)
        self.workplace = WorkplaceText(self.context)
        self.workplace.pasted.connect(self._pasted)
        self.workplace.typed.connect(self.begins)
        for part in (head, self.questions, self.undo_card):
            column.addWidget(part)
        column.addLayout(self.list)
        column.addWidget(self.workplace)
        self.put_aside = PutAside(self._title_of)
        self.put_aside.wanted.connect(self.show_again)
        self.put_aside.forgotten.connect(self.forget_word)
        column.addWidget(self.put_aside)
        self._show_manner()
        self.put_aside.show_wishes(self.wishes)

    @property
    def manner(self) -> str:
        """Return the manner in force: the chosen one, else in peace for the first drafts, then along."""
        if self.wishes.manner:
            return self.wishes.manner
        return PEACE if self._drafts <= DRAFTS_IN_PEACE else ALONG

    def _count_drafts(self) -> int:
        """Count the drafts: when one is opened, for the list is too long to read at every key."""
        try:
            store = getattr(self.context, "drafts", None)
            return len(store.rows()) if store is not None else 0
        except StorageError:
            return 0

    def choose_manner(self, manner: str) -> None:
        """Take another manner from now on."""
        self._wish(self.wishes._replace(manner=manner))
        self._asked = None
        self._show_manner()
        self.read_rested()

    def _show_manner(self) -> None:
        manner = self.manner
        self.manner_box.setCurrentIndex(MANNERS.index(manner))
        self.manner_line.setText(translate("coach", MANNER_WORDS[manner][1]))
        self.read_button.setVisible(manner != OFF)

    # What the page tells

    def open_draft(self, head: DraftHead) -> None:
        """Begin with another draft, whose text is in the editor; one that is come back to stays as left."""
        if self._head is not None and self._head.id == head.id and self._text == self.editor.text():
            self.head_changed(head)
            return
        self._head = head
        self._drafts = self._count_drafts()
        self._text = self.editor.text()
        self._asked = None
        self._later.clear()
        self._praised.clear()
        self._more = self._spelling_open = False
        self.remarks = []
        self.review = Review((), (), self.context.language)
        self.answers = kept.read_answers(self._folder(), self.context.trouble.emit)
        self.questions.forget()
        self.questions.hide()
        self.workplace.show_source(head.id, self.answers.source)
        self.undo_card.hide()
        self._show_manner()
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

    def draft(self) -> Draft:
        """Return what is known of the draft beside its text."""
        head = self._head
        language = self.context.language
        pictures = getattr(head, "pictures", ())
        return Draft(
            platform=head.platforms[0] if head and head.platforms else "linkedin",
            say=language,
            employer=self.context.settings.text("employer") or None,
            product=bool(self.answers.product),
            asked=bool(self.answers.asked),
            **writer_of(self.context),
            source=self.answers.source or None,
            pictures=tuple(
                Picture(one.alt, people=bool(one.people), consent=bool(one.asked)) for one in pictures
            ),
            own_words=self.wishes.own_words | self.context.workplace.known_words,
        )

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

        self.questions.show_for(self.answers, named=names_employer(self._text, self.draft().employer))
        announce(self, self._summary())

    def _take(self, found: Review) -> None:
        self.review = found
        sentence = self._sentence()
        shown = spoken(found.remarks, self.manner, asked=self._asked, sentence=sentence, text=self._text)
        self.remarks = [
            remark
            for remark in shown
            if remark.rule not in self.wishes.off and self._key(remark) not in self._later
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
        clear_layout(self.list)
        if self._asked is not None:
            self._show_praise()
        spelling = [remark for remark in self.remarks if remark.rule == "spelling"]
        others = self._one_each([remark for remark in self.remarks if remark.rule != "spelling"])
        shown = others if self._more else others[:SHOWN_AT_FIRST]
        for remark in shown:
            self.list.addWidget(self._card(remark))
        if len(others) > len(shown):
            more = self.tr("Show more ({count})").format(count=len(others) - len(shown))
            self.list.addWidget(button(more, self.show_more), 0, Qt.AlignmentFlag.AlignLeft)
        if spelling:
            self._show_spelling(spelling)
        if self._asked is not None and self._text.strip():
            self._show_missing_dictionary()
        if self._asked is not None and not self.remarks:
            nothing = self.tr("There are no suggestions.")
            unwritten = self.tr("There is nothing to read yet.")
            self.list.addWidget(soft(nothing if self._text.strip() else unwritten))
            if self._text.strip():
                self.list.addWidget(
                    soft(
                        self.tr(
                            "I look for a few things only. Names, illness and what is not announced "
                            "are best seen by you."
                        )
                    )
                )
        if self.review.neither:
            self.list.addWidget(
                soft(
                    self.tr(
                        "The text seems to be in neither Danish nor English: its words were not read, "
                        "only numbers and signs."
                    )
                )
            )
        if self.review.cut:
            self.list.addWidget(soft(self.tr("Only the first 20,000 characters were read.")))
        self.workplace.show_share(self._share())
        self._mark()

    @staticmethod
    def _one_each(remarks: list[Remark]) -> list[Remark]:
        """Return the first remark of each piece of advice, and each that says stop."""
        first: dict[object, Remark] = {}
        for remark in remarks:
            first.setdefault((remark.rule, remark.start) if remark.level == "stop" else remark.rule, remark)
        return list(first.values())

    def _show_praise(self) -> None:
        for praise in self.review.praise:
            if praise.rule in self._praised and self._praised != {praise.rule}:
                continue
            self._praised.add(praise.rule)
            card = Card("good")
            card.add(over(self.tr("This works")), words(praise.message))
            self.list.addWidget(card)
            return

    def _show_spelling(self, spelling: list[Remark]) -> None:
        if not self._spelling_open:
            text = self.tr("%n word(s) you can look at", "", len(spelling))
            self.list.addWidget(button(text, self.open_spelling, "link"), 0, Qt.AlignmentFlag.AlignLeft)
            return
        for remark in spelling:
            self.list.addWidget(self._card(remark))

    def _show_missing_dictionary(self) -> None:
        from advocacy_trainer.prose.spelling import checker
        from advocacy_trainer.prose.word_file import damaged_word_file

        if "spelling" not in self.wishes.off and not checker(self.review.lang).available:
            said = self.tr("The dictionary is not here, so only common slips in spelling are found.")
            if (damaged := damaged_word_file(self.review.lang)) is not None:
                said = self.tr("The dictionary {name} is damaged, so only common slips are found.").format(
                    name=damaged.name
                )
            self.list.addWidget(soft(said))

    def _card(self, remark: Remark) -> RemarkCard:
        rule = self.book().rule(remark.rule) or self._quiet_book().rules[0]
        about = explain(rule, self.context.language, self.draft())
        said = self._text[remark.start : remark.end]
        whole = remark.speaks == "asked" and len(said) > len(self._text) * 0.8
        card = RemarkCard(remark, "" if whole else said, about, self._lesson_title(remark.lesson))
        card.picked.connect(lambda: self.pick(remark))
        card.applied.connect(lambda words: self.apply(remark, words))
        card.later.connect(lambda: self.later(remark))
        card.never.connect(lambda: self.never(remark))
        card.learn.connect(lambda lesson: self.goto.emit("lesson", {"lesson": lesson}))
        card.explain.connect(lambda identity: self.goto.emit("advice", {"rule": identity}))
        card.add_word.connect(lambda: self.add_word(remark))
        return card

    def _lesson_title(self, lesson: str) -> str | None:
        entry = self.context.catalogue.find(lesson)
        return entry.title if entry else None

    def _share(self) -> str:
        if not self.answers.source.strip() or self._asked is None:
            return ""
        from advocacy_trainer.prose.overlap import overlap

        return overlap(self._text, self.answers.source).own_share

    def _mark(self) -> None:
        marks: list[TextMark] = []
        if not self._hidden:
            marks = [
                TextMark(remark.start, remark.end)
                for remark in self.remarks
                if remark.end - remark.start < max(400, len(self._text) * 0.8)
                and (remark.rule != "spelling" or self._spelling_open)
            ]
        self.editor.set_underlines("coach", marks)

    def _summary(self) -> str:
        count = len(self._one_each([remark for remark in self.remarks if remark.rule != "spelling"]))
        return self.tr("%n suggestion(s)", "", count) if count else self.tr("There are no suggestions.")

    def show_more(self) -> None:
        """Show every suggestion."""
        self._more = True
        self._show()
        self._focus_card(SHOWN_AT_FIRST, spelling=False)

    def open_spelling(self) -> None:
        """Show the words one may look at."""
        self._spelling_open = True
        self._show()
        self._focus_card(0, spelling=True)

    def _focus_card(self, number: int, *, spelling: bool) -> None:
        """Let the focus go to the card that was asked for."""
        items = (self.list.itemAt(index) for index in range(self.list.count()))
        shown = [item.widget() for item in items if item is not None]
        cards = [
            card
            for card in shown
            if isinstance(card, RemarkCard) and (card.remark.rule == "spelling") == spelling
        ]
        if number < len(cards):
            hand_to(cards[number])

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
        label = suggestion.endswith(": ")  # »Reklame: « is put before the text
        self.editor.select(current.start, current.start if label else current.end)
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
        self._wish(self.wishes._replace(off=self.wishes.off | {rule}))
        self._offer_undo(
            self.tr("You will not see that suggestion again."),
            lambda: self._wish(self.wishes._replace(off=self.wishes.off - {rule})),
        )

    def add_word(self, remark: Remark) -> None:
        """Put a word in the writer's own list."""
        word = self._key(remark)[1].lower()
        self._wish(self.wishes._replace(own_words=self.wishes.own_words | {word}))
        self._offer_undo(
            self.tr("“{word}” is in your word list.").format(word=word),
            lambda: self._wish(self.wishes._replace(own_words=self.wishes.own_words - {word})),
        )

    def show_again(self, rule: str) -> None:
        """Give a piece of advice again that was switched off."""
        self._wish(self.wishes._replace(off=self.wishes.off - {rule}))
        self.read_rested()

    def forget_word(self, word: str) -> None:
        """Take a word out of the writer's own list."""
        self._wish(self.wishes._replace(own_words=self.wishes.own_words - {word}))
        self.read_rested()

    def _title_of(self, rule: str) -> str:
        known = self.book().rule(rule)
        return rule if known is None else explain(known, self.context.language).title

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

    def _answered(self, answers: Answers) -> None:
        self._keep(answers)
        self.read_through()

    def _pasted(self, source: str) -> None:
        self._keep(self.answers._replace(source=source))
        if kept.read_answers(self._folder()).source == self.workplace.field.toPlainText():
            self.workplace.field.keeping.settle()
        self.read_through()

    def _keep(self, answers: Answers) -> None:
        self.answers = answers
        try:
            kept.keep_answers(self._folder(), answers)
        except StorageError as error:
            self.context.trouble.emit(error)

    def _folder(self) -> Path | None:
        drafts = getattr(self.context, "drafts", None)
        if drafts is None or self._head is None:
            return None
        folder: Path | None = drafts.folder(self._head)
        return folder

    def _read_wishes(self) -> Wishes:
        return kept.read_wishes(
            self.context.stores.folder or self.context.stores.shown_from, self.context.trouble.emit
        )

    def _wish(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.put_aside.show_wishes(wishes)
        try:
            kept.keep_wishes(self.context.stores.folder, wishes)
        except StorageError as error:
            self.context.trouble.emit(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter in the text take the suggestion at the cursor."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return self.apply_here()
        return super().eventFilter(watched, event)
