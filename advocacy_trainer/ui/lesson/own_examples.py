"""Texts by colleagues at one's own workplace, each with its writer's yes and the way to take it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.lesson.activities.example_card import ExampleCard
from advocacy_trainer.ui.writing.workplace_words import with_a_yes

if TYPE_CHECKING:
    from advocacy_trainer.organisation.shown import ShownExample
    from advocacy_trainer.ui.kit.context import Context


def add_own_example(context: "Context", column: QVBoxLayout, one: "ShownExample") -> None:
    """Add one to a column: a manager's with its clumsy first draft above it."""
    translate = QCoreApplication.translate
    column.addSpacing(8)
    column.addWidget(heading(", ".join(part for part in (one.who, one.work) if part), 3))
    if one.draft:
        column.addWidget(soft(translate("workplace", "The first draft:")))
        column.addWidget(ExampleCard(context, one.who, "", one.draft, []))
        column.addWidget(soft(translate("workplace", "In its final form:")))
    column.addWidget(ExampleCard(context, one.who, "", one.text, []))
    if one.why:
        column.addWidget(label(one.why))
    column.addWidget(soft(with_a_yes(one)))
