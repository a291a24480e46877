"""Whether the app may remember: asked once, below the page, when there is something to save."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.spacing import WIDE
from advocacy_trainer.ui.shell.application import ApplicationContext

ANSWERS = ("yes", "no", "unsure")


class SaveQuestion(QFrame):
    """Three answers of equal look; ``answered`` carries one of them. It never takes the focus by itself."""

    answered = Signal(str)

    def __init__(self, context: ApplicationContext) -> None:
        super().__init__()
        self.context = context
        self.setProperty("look", "asked")
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, 14, WIDE, 16)
        column.setSpacing(6)
        asked = self.tr("Should the app remember this on the computer?")  # holds=asked-once-about-saving
        self.setAccessibleName(asked)
        column.addWidget(heading(asked, 3))
        lead = self.tr("Carry on, and answer when it suits you. For now it is only in this window.")
        column.addWidget(soft(lead))
        row = Flow()  # a column of three would be higher than a small window's foot
        self.buttons = {}
        for answer, label in zip(
            ANSWERS,
            (self.tr("Yes, only I use this login"), self.tr("No"), self.tr("I don't know")),
            strict=True,
        ):
            made = button(label, partial(self.answered.emit, answer), "answer")
            made.setFocusPolicy(
                Qt.FocusPolicy.TabFocus
            )  # a press with the mouse leaves the caret where it is
            row.addWidget(made)
            self.buttons[answer] = made
        column.addLayout(row)
        rest = self.tr(
            "If you answer “No” or “I don't know”, it will be gone when the app closes. "
            "You can change your answer in Settings."
        )
        column.addWidget(soft(rest))
        announce(self, f"{asked} {lead}")
