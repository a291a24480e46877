"""Answer from memory, then hold the answer against a model: the free question of a refresher."""

from PySide6.QtWidgets import QWidget

from advocacy_trainer.course.model import Free
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.lesson.activities.activity import Activity, State, flowing, translate
from advocacy_trainer.ui.writing.fields import Editor


class FreeActivity(Activity[Free]):
    """A question with a place to write; after the model the writer says whether it sits."""

    def build(self) -> None:
        """Add the question and the editor; the model stays closed until it is asked for."""
        body = self.body
        self.add_question(body.prompt)
        self.editor = Editor(self.session.autosaved_as(self.block), body.prompt, 3)
        self.column.addWidget(self.editor)
        said = translate("activities", "Only to try it out. The words are deleted when you press Next.")
        self.column.addWidget(soft(said))  # holds=tried-words-go
        self.compare = button(translate("activities", "See one way of answering"), self.open_model)
        row = Flow(spacing=16)
        row.addWidget(self.compare)
        self.column.addLayout(row)
        self.model: QWidget = self._make_model(body)
        self.model.hide()
        self.column.addWidget(self.model)

    def _make_model(self, body: Free) -> Card:
        card = Card("tint")
        if body.before:
            card.add(over(translate("activities", "Before")), flowing(body.before))
        card.add(over(translate("activities", "One way of answering")), flowing(body.model))
        card.add(label(translate("activities", "What does your answer include?")))
        for each in body.check:
            card.add(soft(f"– {each}"))
        row = Flow(spacing=12)
        self.yes = button(translate("activities", "Got it"), lambda: self.rate(right=True))
        self.no = button(translate("activities", "Not yet"), lambda: self.rate(right=False))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        card.add(row)
        self.rated = soft("")
        self.rated.hide()
        card.add(self.rated)
        return card

    def open_model(self) -> None:
        """Show the model and the two answers, which are worth the same."""
        self.model.show()
        announce(self.model, translate("activities", "One way of answering") + f": {self.body.model}")

    @property
    def waits(self) -> bool:
        """Tell whether the writer has not said how it went."""
        return self.rated.isHidden()

    def rate(self, *, right: bool) -> None:
        """Write down the writer's own verdict; the first one counts."""
        self.session.answered(self.block, right=right)
        said = (
            translate("activities", "It comes back later, worded differently.")
            if right
            else translate("activities", "It comes back soon, worded differently.")
        )
        self.rated.setText(said)
        self.rated.show()
        self.tell_waiting()
        announce(self.rated, said)

    def finish(self) -> None:
        """Forget the words: how it went is all that is kept of them."""
        self.editor.autosave.settle()

    def save_state(self) -> State:
        """Return whether the model is open."""
        return {"open": not self.model.isHidden()}

    def restore_state(self, state: State) -> None:
        """Open the model again."""
        self.model.setVisible(bool(state.get("open")))
