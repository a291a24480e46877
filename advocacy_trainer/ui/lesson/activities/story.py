"""Play a small branching story: scenario."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.marking import walk
from advocacy_trainer.course.model import Scenario
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import label, own_words
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.remark import RemarkBox
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    headed,
    joined,
    remark_on,
    translate,
)
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards


class ScenarioActivity(Activity[Scenario]):
    """One scene at a time: what one did and what was seen in it, what happened then, and what one may do."""

    def build(self) -> None:
        """Add the first scene."""
        body = self.body
        self.add_intro(body.intro)
        self.choices: list[int] = []
        self.ways: list[CardButton] = []
        self._scenes = self._scene = QWidget()
        self.column.addWidget(self._scenes)
        self._draw()

    @property
    def unanswered(self) -> bool:
        """Tell whether the story waits for what one does."""
        return bool(self.ways)

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether the story got stuck, so that another way is to be tried."""
        return walk(self.body, self.choices).end == "retry"

    def choose(self, way: int) -> None:
        """Take a way, keep that it was taken, and show where it leads."""
        here = walk(self.body, self.choices)
        self.choices.append(way)
        there = walk(self.body, self.choices)
        self.session.answered(self.block, right=there.end != "retry", answer=self.choices)
        self._draw()
        announce(self, joined([here.scene.ways[way].why, there.scene.text]))
        self._focus()
        reveal(self._scenes)
        self.changed.emit()

    def step_back(self) -> None:
        """Go back to the last choice."""
        del self.choices[-1:]
        self._draw()
        self._focus()
        self.changed.emit()

    def begin_again(self) -> None:
        """Go back to the first scene."""
        self.choices = []
        self._draw()
        self._focus()
        self.changed.emit()

    def _focus(self) -> None:
        if self.ways:
            self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        old = self._scenes
        self._scenes = QWidget()
        column = QVBoxLayout(self._scenes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self.choices:
            scene = walk(self.body, self.choices[:-1]).scene
            way = scene.ways[self.choices[-1]]
            column.addWidget(
                label(translate("activities", "You: {text}").format(text=way.text), role="strong")
            )
            why = RemarkBox()
            column.addWidget(why)  # first: shown before it has a place it would be a window
            about = translate("activities", "About what you did")
            why.say(remark_on(way.why, good=None, word=about), aloud=False)
        here = walk(self.body, self.choices)
        card = Card()
        card.add(own_words(here.scene.text))
        column.addWidget(card)
        self._scene = card
        self.ways = []
        if here.scene.ways:
            asked = translate("activities", "What do you do?")
            column.addWidget(label(asked, role="question"))
            cards = AnswerCards(f"{here.scene.text} {asked}", [way.text for way in here.scene.ways])
            cards.picked.connect(self.choose)
            column.addWidget(cards)
            self.ways = cards.cards
        self._add_end(column, here.end)
        self.column.replaceWidget(old, self._scenes)
        old.hide()
        old.deleteLater()

    def _add_end(self, column: QVBoxLayout, end: str) -> None:
        if end:
            closing = RemarkBox()
            text = (
                translate(
                    "activities",
                    "The story ends here. You may go back and see what else could have happened.",
                )
                if end == "fine"
                else translate("activities", "The story got stuck here. Go back and try another way.")
            )
            column.addWidget(closing)  # first: shown before it has a place it would be a window
            closing.say(headed(text, good=end == "fine"), aloud=False)
        if self.choices:
            row = Flow(spacing=16)
            look = "primary" if end == "retry" else "link"
            row.addWidget(button(translate("activities", "Go back one choice"), self.step_back, look))
            if len(self.choices) > 1:
                row.addWidget(
                    button(translate("activities", "Begin the story again"), self.begin_again, "link")
                )
            column.addLayout(row)

    def save_state(self) -> State:
        """Return the ways taken."""
        return {"choices": self.choices}

    def restore_state(self, state: State) -> None:
        """Walk the same ways again, as far as they go."""
        taken = [way for way in state.get("choices", ()) if isinstance(way, int)]
        self.choices = taken[: len(walk(self.body, taken).taken)]
        self._draw()
