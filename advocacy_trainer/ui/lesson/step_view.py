"""One step of a lesson on the screen: heading, prose, activities, and the words to look up."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.wordlists import Term, words_on
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities import make_activity
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.session import LessonSession


class View(QWidget):
    """A heading and what stands below it; the activities are found by their block's id."""

    followed = Signal(str)  # a link such as lesson:core-02

    def __init__(self, context: Context, session: LessonSession, title: str) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self.title = title
        self.activities: dict[str, Activity[Any]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)
        self.heading = heading(title)
        self.column.addWidget(self.heading)

    def enter(self) -> None:
        """Bring up to date what depends on what was just done."""

    def show_word(self, name: str) -> None:
        """Show what a word means, where the view has words."""

    def focus_first(self) -> None:
        """Put the focus on the heading: it is read aloud, and Tab goes on from there."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def states(self) -> dict[str, Any]:
        """Return what stands on the screen, by block id."""
        return {name: state for name, each in self.activities.items() if (state := each.save_state())}

    def restore_state(self, states: dict[str, Any]) -> None:
        """Bring back what ``states`` returned."""
        for name, state in states.items():
            if name in self.activities and isinstance(state, dict):
                self.activities[name].restore_state(state)

    def commit(self) -> None:
        """Keep what is not yet kept."""
        for activity in self.activities.values():
            activity.commit()

    def finish(self) -> None:
        """Let go of what was only needed until the step is left by Next."""
        for activity in self.activities.values():
            activity.finish()

    def unsaved(self) -> bool:
        """Tell whether words that were written could not be kept."""
        return any(activity.unsaved() for activity in self.activities.values())


class StepView(View):
    """A step with everything in it, in reading order."""

    def __init__(
        self, context: Context, session: LessonSession, lesson: Lesson, number: int, terms: tuple[Term, ...]
    ) -> None:
        self.step = lesson.steps[number]
        super().__init__(context, session, self.step.title)
        if number == 0:
            soon = self.tr("About {count} min. Stop whenever you like.").format(count=lesson.head.minutes)
            self.column.addWidget(soft(soon))
        seen: list[str] = []
        for part in self.step.parts:
            if isinstance(part, Prose):
                seen.append(self._add_prose(part))
            elif is_shown(part):
                self._add_block(part)
                seen += [piece.text for piece in text_pieces(part)]
        self._add_words(words_on("\n".join(seen), terms), terms)

    def _add_prose(self, prose: Prose) -> str:
        html = fill_html(render(prose.text).html, self.session.placeholders)
        view = MarkdownView(self.context, self.title)
        view.followed.connect(self.followed)
        view.show_html(html)
        if "<a " not in html:
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(view)
        return plain_text(html)

    def _add_block(self, block: Block) -> None:
        activity = make_activity(self.context, self.session, block)
        activity.followed.connect(self.followed)
        self.activities[block.id or f"line-{block.line}"] = activity
        self.column.addWidget(activity)

    def _add_words(self, found: list[Term], terms: tuple[Term, ...]) -> None:
        self._terms = {term.id: term for term in terms}
        self._meaning = Card("tint")
        self._meaning.hide()
        self._word = ""
        if found:
            row = Flow(spacing=14)
            caption = soft(self.tr("Words on this page:"))
            caption.setWordWrap(False)
            row.addWidget(caption)
            for term in found:
                row.addWidget(button(term.word, partial(self.show_word, term.id), "link"))
            self.column.addSpacing(4)
            self.column.addLayout(row)
        self.column.addWidget(self._meaning)
        self.column.addStretch(1)

    def show_word(self, name: str) -> None:
        """Show what a word means below the text; the same word again closes it."""
        term = self._terms.get(name)
        if term is None:
            return
        clear_layout(self._meaning.column)
        if self._word == name:
            self._word = ""
            self._meaning.hide()
            return
        self._word = name
        self._meaning.add(heading(term.word, 3), label(term.means))
        self._meaning.show()
        announce(self._meaning, f"{term.word}: {term.means}")
        reveal(self._meaning)


class DoneView(View):
    """What stands after the last step: what the lesson was about, and where to go."""

    def __init__(self, context: Context, session: LessonSession, lesson: Lesson) -> None:
        super().__init__(
            context, session, QCoreApplication.translate("DoneView", "You have been through the lesson")
        )
        saved_line = (
            self.tr("It is in your log, and you can open it again whenever you like.")
            if context.stores.remembers
            else self.tr(
                "Nothing is saved on this computer. You can open the lesson again whenever you like."
            )
        )
        self.column.addWidget(soft(saved_line))
        card = Card()
        card.add(label(self.tr("This is what it was about:")))
        for objective in lesson.head.objectives:
            card.add(label(f"– {objective.text}"))
        self.column.addWidget(card)
        self._mixed = ""  # the path whose questions are offered
        self._onward = QVBoxLayout()
        self._onward.setSpacing(10)
        self.column.addLayout(self._onward)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Offer the next small step, or thank for an answer that needs none."""
        from advocacy_trainer.course_progress import next_step, read_course_progress

        clear_layout(self._onward)
        if read_course_progress(self.context).participation in ("no", "not-now"):
            thanks = self.tr("Thank you for making up your mind.")
            if self.context.stores.remembers:
                thanks += " " + self.tr("The app won't ask again.")  # holds=not-asked-again
            self._onward.addWidget(label(thanks))
            return
        if _in_profile_check(self.context, self.session.lesson):
            row = CardButton(self.tr("Look at your own profile: the profile check"))
            row.clicked.connect(lambda: self.followed.emit("profile:"))
            self._onward.addWidget(row)
        self._offer_mixed_set()
        step = next_step(self.context)
        if step.lesson and step.lesson != self.session.lesson:
            self._onward.addWidget(soft(self.tr("If you feel like going on:")))
            text = self.tr("{title} · about {count} min").format(title=step.title, count=step.minutes)
            row = CardButton(text)
            row.clicked.connect(lambda: self.followed.emit(f"lesson:{step.lesson}"))
            self._onward.addWidget(row)

    def _offer_mixed_set(self) -> None:
        """Offer the questions of a whole path, once, where this lesson was its last."""
        from advocacy_trainer.ui.lesson.refreshing import finished_path

        if not self._mixed:
            self._mixed = finished_path(self.context, self.session.lesson)
        if not self._mixed:
            return
        row = CardButton(
            self.tr("Mixed questions from “{title}”").format(
                title=self.context.catalogue.sets.get(self._mixed, self._mixed)
            ),
            self.tr("One from each part, in other words. It is offered this once."),  # holds=mixed-set-once
        )
        path = self._mixed
        row.clicked.connect(lambda: self.followed.emit(f"mixed:{path}"))
        self._onward.addWidget(row)


def _in_profile_check(context: Context, lesson: str) -> bool:
    """Tell whether items of the profile check lead to this lesson."""
    from advocacy_trainer.ui.writing.profile_words import checklist_of

    try:
        return any(item.lesson == lesson for item in checklist_of(context).items)
    except TrainerError:
        return False  # the profile check itself says what is wrong with its file


def is_shown(block: Block) -> bool:
    """Tell whether a learner sees a block: the trainer's are hidden, and questions that come back later."""
    return KINDS[block.kind].is_shown
