"""Write the text that grows through the course, and the end of somebody else's: draft, complete."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.model import Complete, Draft
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, clear_layout
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    flowing,
    translate,
)
from advocacy_trainer.ui.lesson.activities.carrying_on import carry_on_button
from advocacy_trainer.ui.lesson.activities.second_look import SecondLook
from advocacy_trainer.ui.lesson.activities.two_versions import TwoVersions
from advocacy_trainer.ui.lesson.activities.writing import ComparedWriting
from advocacy_trainer.ui.writing.fields import Editor
from advocacy_trainer.ui.writing.saved_line import SavedLabel

FIRST, LAST = "first", "third"
"""The stages of the growing text that are set beside each other."""


class DraftActivity(ComparedWriting[Draft]):
    """A stage of one's own text, with the stage before it beside it; it may be left empty."""

    def build(self) -> None:
        """Add the task, the earlier text or what stands in for it, the editor, and the model, closed."""
        body = self.body
        self._before = QVBoxLayout()
        self._before.setSpacing(self.column.spacing())
        self.column.addLayout(self._before)
        self._shown_before = self._texts_before()
        self.add_earlier(body)
        self.add_writing(body.prompt, body.model, body.check, who=body.who, before=body.before)
        self.versions: TwoVersions | None = None
        self._beside = QVBoxLayout()
        self.column.insertLayout(self.column.indexOf(self.model), self._beside)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the text before as it is now: it may have been written, or worked on in the room, since."""
        super().showEvent(event)
        texts = self._texts_before()
        if texts != self._shown_before:
            self._shown_before = texts
            clear_layout(self._before)
            self.add_earlier(self.body)

    def _texts_before(self) -> tuple[str, str]:
        stage = self.block.attributes.get("from", "")
        return self.session.text_up_to(stage) if stage else "", self.session.stage_text(FIRST)

    def check(self) -> None:
        """Keep the text; at the last stage set the first beside it, and ask nothing else."""
        super().check()
        self._set_beside()

    def restore_state(self, state: State) -> None:
        """Open the model again, and what stands beside one another."""
        super().restore_state(state)
        if state.get("open"):
            self._set_beside()

    def _set_beside(self) -> None:
        first, last = self.session.stage_text(FIRST), self.editor.text.strip()
        clear_layout(self._beside)
        self.versions = None
        if self.block.attributes.get("stage") != LAST or not first or not last:
            return
        self.versions = TwoVersions(first, last)
        self._beside.addWidget(self.versions)
        self.own_text_checks.hide()

    def add_earlier(self, body: Draft) -> None:
        """Show the text this stage goes on from; where there is none, where to begin."""
        stage = self.block.attributes.get("from", "")
        self.earlier, _ = self._shown_before
        if not self.earlier:
            without = body.without or self.session.without_of(stage)
            if without:
                self._before.addWidget(soft(without))
            return
        card = Card()
        card.add(over(translate("activities", "What you wrote before")), flowing(self.earlier))
        card.add(button(translate("activities", "Begin with this text"), self.begin_with_earlier, "link"))
        self._before.addWidget(card)
        if self.block.attributes.get("stage") == LAST:
            self.add_first()

    def add_first(self) -> None:
        """Show the very first version too, where it is another."""
        _, first = self._shown_before
        if first and first != self.earlier:
            card = Card()
            card.add(over(translate("activities", "What you wrote first")), flowing(first))
            self._before.addWidget(card)

    def begin_with_earlier(self) -> None:
        """Put the earlier text in the empty editor, or below what stands there."""
        written = self.editor.text.rstrip()
        self.editor.put(f"{written}\n\n{self.earlier}" if written else self.earlier)
        self.editor.setFocus()


class CompleteActivity(Activity[Complete]):
    """A worked text whose end is missing; afterwards what one person wrote there, and the next round."""

    def build(self) -> None:
        """Add the first round; the others stay closed until they are asked for."""
        body = self.body
        self._saved = self.session.text_of(self.block)
        saved = self._saved.split("\n\n") if self._saved else []
        self.rounds: list[QWidget] = []
        self.editors: list[Editor] = []
        self.models: list[QWidget] = []
        self.offers: list[QWidget] = []
        self.saved = SavedLabel()
        for number in range(len(body.rounds)):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            self.rounds.append(holder)
            self.column.addWidget(holder)
            self._add_round(number, column, saved[number] if number < len(saved) else "")
            holder.setVisible(not number or number < len(saved))
        self.carry = carry_on_button(self, self.written)
        ways = Flow(spacing=16)
        ways.addWidget(self.carry)
        ways.addWidget(self.saved)
        self.column.addLayout(ways)
        self._offer_carrying_on()
        self.second_look = SecondLook(
            self.context, self.block
        )  # the lines are few: only where it is practised
        self.second_look.hide()
        self.column.addWidget(self.second_look)

    @property
    def waits(self) -> bool:
        """Tell whether nothing is written, and nothing of others looked at."""
        return not self.written().strip() and all(model.isHidden() for model in self.models)

    def _offer_carrying_on(self) -> None:
        self.tell_waiting()
        self.carry.setVisible(bool(self.written().strip()))

    def _offer_look(self) -> None:
        text = " ".join(self.written().split())
        self.second_look.text = text
        compared = any(not model.isHidden() for model in self.models)
        self.second_look.setVisible(bool(self.block.words_of("look")) and bool(text) and compared)

    def _add_round(self, number: int, column: QVBoxLayout, saved: str) -> None:
        one = self.body.rounds[number]
        task = self.body.prompt if not number else one.more
        column.addWidget(flowing(task))
        given = Card()
        given.add(flowing("\n".join(one.lines)))
        column.addWidget(given)
        editor = Editor(self.session.autosaved_as(self.block, one.id), task, 2, saved)
        editor.textChanged.connect(self.saved.clear)
        self.editors.append(editor)
        editor.textChanged.connect(self._offer_carrying_on)
        column.addWidget(editor)
        row = Flow(spacing=16)
        row.addWidget(
            button(translate("activities", "See what one person wrote"), partial(self.compare, number))
        )
        column.addLayout(row)
        model = Card("tint")
        model.add(over(translate("activities", "One person wrote")), flowing("\n".join(one.write)))
        model.hide()
        self.models.append(model)
        column.addWidget(model)
        if number + 1 < len(self.body.rounds):
            offer = button(translate("activities", "One more"), partial(self.open_round, number + 1))
            offer.hide()
            self.offers.append(offer)
            column.addWidget(offer)

    def compare(self, number: int, *_: object) -> None:
        """Keep the lines, and show what one person wrote in this round."""
        self.commit()
        self.models[number].show()
        if number < len(self.offers):
            self.offers[number].setVisible(self.rounds[number + 1].isHidden())
        self._offer_look()
        self.tell_waiting()
        announce(self.models[number], "\n".join(self.body.rounds[number].write))

    def open_round(self, number: int, *_: object) -> None:
        """Show the next round."""
        self.offers[number - 1].hide()
        self.rounds[number].show()
        self.editors[number].setFocus()

    def written(self) -> str:
        """Return the lines of all rounds, a blank line between two rounds."""
        texts = [" ".join(editor.text.split("\n\n")).strip() for editor in self.editors]
        while texts and not texts[-1]:
            texts.pop()
        return "\n\n".join(texts)

    def commit(self) -> None:
        """Keep the lines where they have changed."""
        text = self.written()
        if text != self._saved and self.session.wrote(self.block, text, self.body.prompt):
            self._saved = text
            for editor in self.editors:
                editor.autosave.settle()
            self.saved.tell(self.context)

    def unsaved(self) -> bool:
        """Tell whether lines stand nowhere but here."""
        return self.written() != self._saved and not all(editor.autosave.is_safe for editor in self.editors)

    def save_state(self) -> State:
        """Return which rounds and models are open."""
        return {
            "rounds": [not holder.isHidden() for holder in self.rounds],
            "models": [not model.isHidden() for model in self.models],
        }

    def restore_state(self, state: State) -> None:
        """Open them again."""
        for holder, shown in zip(self.rounds, state.get("rounds", ()), strict=False):
            holder.setVisible(bool(shown))
        for model, shown in zip(self.models, state.get("models", ()), strict=False):
            model.setVisible(bool(shown))
        for number, offer in enumerate(self.offers):
            offer.setVisible(not self.models[number].isHidden() and self.rounds[number + 1].isHidden())
        self._offer_look()
