"""The one question a draft may begin with."""

import random

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.drafts.starters import Starter, for_work, read_starters
from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, over
from advocacy_trainer.ui.kit.layouts import Flow, add


class QuestionCard(QWidget):
    """A starter question in the panel, another one when asked, or none when put away."""

    changed = Signal(str)  # the id of the question, empty when put away

    def __init__(self, context: Context) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        try:
            every = read_starters(context.lessons_dir / context.language)
        except ContentError as error:
            context.tell_error(error)
            every = ()
        self._every = every
        self._current: Starter | None = None
        self.context = context
        self._choose_for_work()
        context.changed.connect(self._option_changed)
        self.question = label("")
        links = Flow(spacing=18)
        self._next = button(self.tr("Another question"), self._another, "link")
        self._away = button(self.tr("I'll write without one"), self._put_away, "link")
        links.addWidget(self._next)
        links.addWidget(self._away)
        add(column, over(self.tr("A question, if you get stuck")), self.question, links)
        self.show_question("")

    def _choose_for_work(self) -> None:
        work = self.context.settings.text("work")
        self.starters = (*for_work(self._every, work), *_of_workplace(self.context))
        self._order = list(range(1, len(self.starters)))
        random.shuffle(self._order)
        self._at = 0

    def _option_changed(self, option: str) -> None:
        """Ask what fits another kind of work; a question that fits it too still stands."""
        if option not in ("work", "pack"):
            return
        shown = self._current
        self._choose_for_work()
        if shown is not None and self.starters and shown not in self.starters:
            self._show(self.starters[0])

    def show_question(self, identity: str) -> None:
        """Show the question of that id; the first one for an unknown id."""
        if not self.starters:
            self.hide()
            return
        known = (*self._every, *self.starters)
        found = next((one for one in known if one.id == identity), self.starters[0])
        self._show(found)

    @property
    def current(self) -> Starter | None:
        """Return the question that is shown."""
        return self._current

    def _show(self, starter: Starter) -> None:
        self._current = starter
        self.question.setText(starter.text)
        self.question.show()
        self._away.show()

    def _another(self) -> None:
        if self._order:
            starter = self.starters[self._order[self._at % len(self._order)]]
            self._at += 1
            self._show(starter)
            self.changed.emit(starter.id)

    def _put_away(self) -> None:
        self._current = None
        self.question.hide()
        self._away.hide()
        self.changed.emit("")


def _of_workplace(context: Context) -> tuple[Starter, ...]:
    """Return the workplace's own questions, signed with its name; they come after the app's."""
    words = context.workplace.words(context.language)
    if words is None:
        return ()
    translate = QCoreApplication.translate
    said = translate("QuestionCard", "{question} (from {workplace})")
    return tuple(
        Starter(
            f"own/{identity}", kind, said.format(question=text, workplace=words.name) if words.name else text
        )
        for identity, kind, text in words.starters
    )
