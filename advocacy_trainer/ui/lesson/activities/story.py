"""Play a small branching story: scenario."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.marking import walk
from advocacy_trainer.course.model import Scenario
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import label, over
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    Feedback,
    State,
    flowing,
    joined,
    translate,
)


class ScenarioActivity(Activity[Scenario]):
    """Scenes one below the other: what happened, what one did, and what is seen in it."""

    def build(self) -> None:
        """Add the first scene."""
        body = self.body
        self.add_intro(body.intro)
        self.choices: list[int] = []
        self.ways: list[CardButton] = []
        self._scenes = self._why = self._scene = QWidget()
        self.column.addWidget(self._scenes)
        self._draw()

    def choose(self, way: int, *_: object) -> None:
        """Take a way, keep that it was taken, and show where it leads."""
        here = walk(self.body, self.choices)
        self.choices.append(way)
        there = walk(self.body, self.choices)
        self.session.answered(self.block, right=there.end != "retry", answer=self.choices)
        self._draw()
        announce(self, joined([here.scene.ways[way].why, there.scene.text]))
        self._focus()
        reveal(self._why)
        reveal(self._scene)

    def step_back(self) -> None:
        """Go back to the last choice."""
        del self.choices[-1:]
        self._draw()
        self._focus()

    def begin_again(self) -> None:
        """Go back to the first scene."""
        self.choices = []
        self._draw()
        self._focus()

    def _focus(self) -> None:
        if self.ways:
            self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        old = self._scenes
        self._scenes = QWidget()
        column = QVBoxLayout(self._scenes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number in range(len(self.choices)):
            scene = walk(self.body, self.choices[:number]).scene
            way = scene.ways[self.choices[number]]
            column.addWidget(flowing(scene.text))
            chosen = label(translate("activities", "You: {text}").format(text=way.text))
            chosen.setFont(font_of("strong"))
            why = Card("tint")
            why.column.setContentsMargins(14, 10, 14, 12)
            why.add(chosen, flowing(way.why, "soft"))
            column.addWidget(why)
            self._why = why
        here = walk(self.body, self.choices)
        card = Card()
        card.add(flowing(here.scene.text))
        self.ways = []
        if here.scene.ways:
            card.add(over(translate("activities", "What do you do?")))
        for index, way in enumerate(here.scene.ways):
            row = CardButton(way.text)
            row.clicked.connect(partial(self.choose, index))
            self.ways.append(row)
            card.add(row)
        column.addWidget(card)
        self._scene = card
        self._add_end(column, here.end)
        self.column.replaceWidget(old, self._scenes)
        old.hide()
        old.deleteLater()

    def _add_end(self, column: QVBoxLayout, end: str) -> None:
        if end:
            closing = Feedback(self.context)
            text = (
                translate(
                    "activities",
                    "The story ends here. You may go back and see what else could have happened.",
                )
                if end == "fine"
                else translate("activities", "The story got stuck here. Go back and try another way.")
            )
            column.addWidget(closing)  # first: shown before it has a place it would be a window
            closing.show_text(text, good=end == "fine", aloud=False)
        if self.choices:
            row = Flow(spacing=16)
            row.addWidget(button(translate("activities", "Go back one choice"), self.step_back, "link"))
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
