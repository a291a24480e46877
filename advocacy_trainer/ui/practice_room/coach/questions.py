"""What only the writer knows about a draft: the questions of context, and the workplace's own text."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocacy_trainer.coach.preferences import LONGEST_SOURCE, CoachAnswers
from advocacy_trainer.ui.kit.accessibility import name
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import PasteField

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class ContextQuestions(Card):
    """Ask, one at a time, what the text cannot tell; each can be left open.

    Shown only where the text names the workplace or its wares. ``answered``
    carries the answers so far.
    """

    answered = Signal(object)  # Answers

    def __init__(self) -> None:
        super().__init__("tint")
        self._answers = CoachAnswers()
        self.add(over(self.tr("Your text names your workplace")))
        self.question = label("")
        self.add(self.question)
        row = Flow(spacing=8)
        self._choices = [
            button(self.tr("Yes"), partial(self._answer, True)),
            button(self.tr("No"), partial(self._answer, False)),
            button(self.tr("Skip"), self._skip, "link"),
        ]
        self._anew = button(self.tr("Answer again"), self._answer_anew, "link")
        for choice in (*self._choices, self._anew):
            row.addWidget(choice)
        self.add(row)
        self._skipped = False
        self.hide()

    def show_for(self, answers: CoachAnswers, *, named: bool) -> None:
        """Show the first open question, or what was answered."""
        self._answers = answers
        answered = answers.product is not None and answers.asked is not None
        self.setVisible(named and not self._skipped)
        for choice in self._choices:
            choice.setVisible(not answered)
        self._anew.setVisible(answered)
        if answered:
            self.question.setText(
                self.tr(
                    "About a product or a service: {product}. At your workplace's request: {asked}."
                ).format(product=self._yes_or_no(answers.product), asked=self._yes_or_no(answers.asked))
            )
        elif answers.product is None:
            self.question.setText(self.tr("Is it about a product or a service?"))
        else:
            self.question.setText(
                self.tr("Did your workplace ask for it, agree it with you, give you the text or reward it?")
            )
        self.setAccessibleName(self.question.text())

    def forget(self) -> None:
        """Be ready to ask again, for another draft."""
        self._skipped = False

    def _answer(self, value: bool) -> None:
        if self._answers.product is None:
            self.answered.emit(self._answers._replace(product=value))
        else:
            self.answered.emit(self._answers._replace(asked=value))

    def _answer_anew(self) -> None:
        self.answered.emit(self._answers._replace(product=None, asked=None))

    def _yes_or_no(self, answer: bool | None) -> str:
        return self.tr("yes") if answer else self.tr("no")

    def _skip(self) -> None:
        self._skipped = True
        self.hide()


class WorkplaceText(QWidget):
    """The workplace's post beside the draft: pasted, compared, never offered for copying."""

    pasted = Signal(str)
    typed = Signal()

    def __init__(self, context: "Context") -> None:
        super().__init__()
        from PySide6.QtWidgets import QVBoxLayout

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.link = button(self.tr("Your workplace's post"), self.open, "link")
        self.card = Card()
        self.field = PasteField(Autosaved(context, "draft/"))
        self.field.autosave.typed.connect(self.typed)
        self.field.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.field.setPlaceholderText(self.tr("Paste your workplace's text here"))
        name(self.field, self.tr("Your workplace's post"))
        self.share = label("")
        self.card.add(
            over(self.tr("Your workplace's post")),
            soft(self.tr("It is only compared with yours, so that you can hear your own voice.")),
            self.field,
            self.share,
            button(self.tr("Compare"), self._compare),
        )
        column.addWidget(self.link)
        column.addWidget(self.card)
        self.card.hide()

    def open(self) -> None:
        """Open the field."""
        self.card.show()
        self.link.hide()
        reveal(self.card)
        self.field.setFocus()

    def show_source(self, draft: str, source: str) -> None:
        """Show the text that belongs to the draft of that id."""
        self.field.autosave.turn_to(f"draft/{draft}/source", source)
        shown = bool(self.field.toPlainText())
        self.card.setVisible(shown)
        self.link.setVisible(not shown)
        self.share.hide()

    def show_share(self, share: str) -> None:
        """Say how much of the draft is the writer's own words: little, half or most; empty hides it."""
        said = {
            "little": self.tr("Your own words: a little"),
            "half": self.tr("Your own words: about half"),
            "most": self.tr("Your own words: most of it"),
        }
        self.share.setText(said.get(share, ""))
        self.share.setVisible(share in said)

    def _compare(self) -> None:
        self.pasted.emit(self.field.toPlainText()[:LONGEST_SOURCE])
