"""What stands after the last step of a lesson: one's own words, one thing seen in them, and one way on."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.course.catalogue import PictureEntry
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.frame.disclosure import Disclosure
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout, rule
from advocacy_trainer.ui.kit.look.spacing import FAR, HAIR, text_scale
from advocacy_trainer.ui.lesson.activities.activity import number_word
from advocacy_trainer.ui.lesson.placed_picture import placed_picture
from advocacy_trainer.ui.lesson.session import LessonSession
from advocacy_trainer.ui.lesson.step_view import View

if TYPE_CHECKING:
    from advocacy_trainer.course_progress import NextStep

_PICTURE = 440  # px
_ABOVE = 40  # px above picture and words, where they stand beside one another
_TOGETHER = 980  # px at 100 %: narrower, the picture is left out
_LONGEST_SHOWN = 420  # characters of one's own words; the whole of them lies in the log
_LONGEST_LARGE = 180  # characters in large letters
_MOST_COUNTED = 6  # sentences; more are a text
_LEAST_WORDS = 3  # of a sentence; fewer are an answer


class DoneView(View):
    """The end of a lesson: what one wrote in it, what the coach praises there, and where to go."""

    wide = True

    def __init__(self, context: Context, session: LessonSession, lesson: Lesson) -> None:
        super().__init__(
            context, session, QCoreApplication.translate("DoneView", "You have been through the lesson")
        )
        self._lesson = lesson
        self.offered: NextStep | None = None
        row = QHBoxLayout()
        row.setSpacing(FAR)
        given = _picture_after(context, lesson)
        self.art = placed_picture(context, given, _PICTURE)
        if self.art is not None:
            row.addWidget(self.art, 0, Qt.AlignmentFlag.AlignVCenter)
        said = QWidget()
        said.setMinimumWidth(1)
        self._said = QVBoxLayout(said)
        self._said.setContentsMargins(0, 8, 0, 0)
        self._said.setSpacing(14)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(HAIR)
        self._title = heading(self.title)
        for part in (over(lesson.head.title), self._title):
            head.addWidget(part)
        self._said.addLayout(head)
        self._words = QVBoxLayout()
        self._words.setSpacing(16)
        self._said.addLayout(self._words)
        self._mixed = ""  # the path whose questions are offered
        self._onward = QVBoxLayout()
        self._onward.setSpacing(10)
        self._said.addLayout(self._onward)

    @property
    def heading(self) -> QLabel:
        """Return the title."""
        return self._title

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _TOGETHER * text_scale()
        before = self.words_at
        if self.art is not None:
            self.art.setVisible(roomy)
        self.column.setContentsMargins(0, _ABOVE if roomy else 0, 0, 0)
        if before != self.words_at:
            self.changed.emit()

    @property
    def words_at(self) -> int:
        """Return where the words begin beside the picture."""
        return 0 if self.art is None or self.art.isHidden() else self.art.sizeHint().width() + FAR

    def enter(self) -> None:
        """Show what was written; offer the next small step, or thank for an answer that needs none."""
        from advocacy_trainer.course_progress import next_step, read_course_progress

        clear_layout(self._words)
        clear_layout(self._onward)
        self.offered = None
        self._title.setText(self._headline())
        self._show_words()
        if read_course_progress(self.context).participation in ("no", "not-now"):
            thanks = self.tr("Thank you for considering it.")
            if self.context.stores.remembers:
                thanks += " " + self.tr("The app won't ask again.")  # holds=not-asked-again
            self._onward.addWidget(label(thanks))
            self._add_way_back()
            return
        if _in_profile_check(self.context, self.session.lesson):
            row = self._way(self.tr("Look at your own profile: the profile check"))
            row.clicked.connect(lambda: self.followed.emit("profile:"))
        self._offer_mixed_set()
        self._add_way_back()
        step = next_step(self.context)
        if step.lesson and step.lesson != self.session.lesson:
            self.offered = step

    def _add_way_back(self) -> None:
        back = button(self.tr("Back to the last step"), lambda: self.followed.emit("back:"), "small-link")
        self._onward.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _way(self, title: str, detail: str = "") -> CardButton:
        """Add a quiet way on, beside the one that leads."""
        row = CardButton(title, detail, end=self.context.appearance.icon("next", "primary"), flush=True)
        self._onward.addWidget(row)
        return row

    # One's own words

    def _headline(self) -> str:
        """Say how many sentences are hers; where others may use the login, only that it is over."""
        count = sum(_count_sentences(text) for text in self.written())
        if not count or not self.context.stores.remembers:
            return self.title
        if count == 1:
            return self.tr("Now you have a sentence of your own.")
        if count > _MOST_COUNTED:
            return self.tr("Now you have a text of your own.")
        return self.tr("Now you have {number} sentences of your own.").format(number=number_word(count))

    def written(self) -> list[str]:
        """Return what was written in this lesson, in its order, as it is kept."""
        texts = (self.session.text_of(block) for block in self._lesson.blocks)
        return [text.strip() for text in texts if text.strip()]

    def _show_words(self) -> None:
        """Show one's own words where nobody else uses the login; nothing written leaves no frame."""
        texts = self.written()
        if not texts:
            saved = (
                self.tr("It is in your log, and you can open it again whenever you like.")
                if self.context.stores.remembers
                else self.tr(
                    "Nothing is saved on this computer. You can open the lesson again whenever you like."
                )
            )
            self._words.addWidget(soft(saved))
            return
        card = Card()
        card.column.setContentsMargins(32, 22, 32, 18)
        card.column.setSpacing(12)
        if self.context.stores.remembers:
            card.add(over(self.tr("You wrote this")), self._make_words())
        else:  # others may use the login
            card.add(Disclosure(self.tr("What you wrote"), self._make_words, name="lesson-words"))
        self._words.addWidget(card)
        if self.context.stores.remembers:
            self._look_for_praise()

    def _make_words(self) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        text = "\n\n".join(self.written())
        cut = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"
        column.addWidget(own_words(cut, "quote-large" if len(cut) <= _LONGEST_LARGE else "page"))
        if self.context.stores.remembers:
            column.addWidget(rule())
            foot = QHBoxLayout()
            foot.addWidget(soft(self.tr("It is in My log.")), 1)
            if any(block.kind == "draft" and self.session.text_of(block) for block in self._lesson.blocks):
                words = self.tr("Work on it in the practice room")
                foot.addWidget(button(words, lambda: self.followed.emit("practice:"), "small-link"))
            column.addLayout(foot)
        return shown

    def _look_for_praise(self) -> None:
        """Have what was written read off the thread that draws, and say one thing that is well done."""
        from advocacy_trainer.ui.kit import tasks
        from advocacy_trainer.ui.writing.review_context import draft_of

        written = [(self.session.text_of(block), block) for block in self._lesson.blocks]
        asked = [(text, draft_of(block, self.context)) for text, block in written if text.strip()]
        make_book = self.context.workplace.rulebook_maker()

        def work(task: tasks.Task) -> tuple[str, str]:
            from advocacy_trainer.coach.engine import review

            del task
            for text, about in asked:
                for praise in review(text, about, make_book()).praise:
                    words = " ".join(text[praise.start : praise.end].split())
                    if words and len(words) < len(text):
                        return words, praise.message
            return "", ""

        self._task = tasks.start(work)
        self._task.done.connect(self._show_praise)

    def _show_praise(self, found: tuple[str, str]) -> None:
        words, said = found
        if words and self.isVisible():
            line = self.tr("“{words}”: {praise}")
            shown = label("")
            shown.setTextFormat(Qt.TextFormat.RichText)
            quoted, _, rest = line.partition(": ")
            named = quoted.format(words=within_marks(words))
            shown.setText(f"<b>{escape(named)}</b>: {escape(rest.format(praise=said))}")
            self._words.addWidget(shown)

    def _offer_mixed_set(self) -> None:
        """Offer the questions of a whole path, once, where this lesson was its last."""
        from advocacy_trainer.ui.lesson.refreshing import finished_path

        if not self._mixed:
            self._mixed = finished_path(self.context, self.session.lesson)
        if not self._mixed:
            return
        title = self.context.catalogue.sets.get(self._mixed, self._mixed)
        row = self._way(
            self.tr("Mixed questions from “{title}”").format(title=title),
            self.tr(
                "One from each part, worded differently. It is offered only once."
            ),  # holds=mixed-set-once
        )
        path = self._mixed
        row.clicked.connect(lambda: self.followed.emit(f"mixed:{path}"))


def _picture_after(context: Context, lesson: Lesson) -> PictureEntry | None:
    """Return the picture given to a lesson's end, else the first of its text, else its chapter's."""
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.course.model import Prose

    given = context.catalogue.pictures.get(lesson.head.id)
    if given is not None:
        return given
    prose = (part for step in lesson.steps for part in step.parts if isinstance(part, Prose))
    shown = (
        picture for part in prose if "illustration:" in part.text for picture in render(part.text).pictures
    )
    first = next(shown, None)
    if first is not None:
        return PictureEntry(first.name, first.alt)
    return context.catalogue.picture_of(lesson.head.id)


def _count_sentences(text: str) -> int:
    from advocacy_trainer.prose.sentences import sentences

    found = sentences(text, every_colon=False)
    return sum(len(text[one.start : one.end].split()) >= _LEAST_WORDS for one in found)


def _in_profile_check(context: Context, lesson: str) -> bool:
    """Tell whether items of the profile check lead to this lesson."""
    from advocacy_trainer.ui.writing.profile_words import checklist_of

    try:
        return any(item.lesson == lesson for item in checklist_of(context).items)
    except TrainerError:
        return False  # the profile check itself says what is wrong with its file
