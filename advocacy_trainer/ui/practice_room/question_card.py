"""The one question a draft may begin with."""

import random

from PySide6.QtCore import Signal

from advocacy_trainer.drafts.starters import Starter, for_work, read_starters
from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, over
from advocacy_trainer.ui.kit.layouts import Card, Flow


class QuestionCard(Card):
    """Show a starter question, another one when asked, or none when put away."""

    changed = Signal(str)  # the id of the question, empty when put away

    def __init__(self, context: Context) -> None:
        super().__init__("tint")
        self.column.setContentsMargins(20, 14, 20, 14)
        self.column.setSpacing(4)
        try:
            every = read_starters(context.lessons_dir / context.language)
        except ContentError as error:
            context.tell_error(error)
            every = ()
        self._every = every
        self._starters = for_work(every, context.settings.text("work"))
        self._current: Starter | None = None
        self._order = list(range(1, len(self._starters)))
        random.shuffle(self._order)
        self._at = 0
        self.question = label("", role="section")
        links = Flow(spacing=18)
        links.addWidget(button(self.tr("Another question"), self._another, "link"))
        links.addWidget(button(self.tr("I write without one"), self._put_away, "link"))
        self.add(over(self.tr("Begin with a question, if you like")), self.question, links)
        self.show_question("")

    def show_question(self, identity: str) -> None:
        """Show the question of that id; the first one for an unknown id."""
        if not self._starters:
            self.hide()
            return
        found = next((one for one in self._every if one.id == identity), self._starters[0])
        self._show(found)

    @property
    def current(self) -> Starter | None:
        """Return the question that is shown."""
        return self._current

    def _show(self, starter: Starter) -> None:
        self._current = starter
        self.question.setText(starter.text)
        if self.parentWidget() is not None:  # shown before it has a place it would be a window
            self.show()

    def _another(self) -> None:
        if self._order:
            starter = self._starters[self._order[self._at % len(self._order)]]
            self._at += 1
            self._show(starter)
            self.changed.emit(starter.id)

    def _put_away(self) -> None:
        self._current = None
        self.hide()
        self.changed.emit("")
