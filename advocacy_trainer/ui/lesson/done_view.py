"""What stands after the last step of a lesson: what it was about, and where to go."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout

from advocacy_trainer.course.model import Lesson
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, clear_layout
from advocacy_trainer.ui.lesson.session import LessonSession
from advocacy_trainer.ui.lesson.step_view import View


class DoneView(View):
    """What stands after the last step: what the lesson was about, and where to go."""

    def __init__(self, context: Context, session: LessonSession, lesson: Lesson) -> None:
        super().__init__(
            context, session, QCoreApplication.translate("DoneView", "You have been through the lesson")
        )
        self._title = heading(self.title)
        self.column.addWidget(self._title)
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

    @property
    def heading(self) -> QLabel:
        """Return the title."""
        return self._title

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
