"""The workplace's words as several rooms say them: whose they are, its time, where one may begin."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.labels import label, over

if TYPE_CHECKING:
    from advocacy_trainer.organisation.shown import ShownExample, ShownWords

# The lesson for each of the three kinds of employees, as a pack names them.
KIND_LESSONS = {"cause": "kinds-02", "expert": "kinds-03", "everyone": "kinds-04"}


def signed(name: str) -> str:
    """Return whose words they are."""
    translate = QCoreApplication.translate
    return (
        translate("workplace", "From {workplace}").format(workplace=name)
        if name
        else translate("workplace", "From your workplace")
    )


def kind_names() -> dict[str, str]:
    """Return what learners call the three kinds."""
    translate = QCoreApplication.translate
    return {
        "cause": translate("workplace", "Something I care about"),
        "expert": translate("workplace", "Something I know a lot about"),
        "everyone": translate("workplace", "My working day"),
    }


def invitation(words: "ShownWords") -> str:
    """Return the workplace's invitation to begin with one of the kinds, "" where all are invited alike."""
    kind = kind_names().get(words.begin, "")
    said = QCoreApplication.translate(
        "workplace",
        "You are welcome to start with “{kind}”. It is an invitation: choose something else, or leave it.",
    )
    return said.format(kind=kind) if kind else ""


def time_lines(words: "ShownWords") -> list[str]:
    """Return how much time is set aside to practise, and when; nothing where nothing is agreed."""
    said = QCoreApplication.translate("workplace", "{count} minutes a week are set aside for practice.")
    lines = [said.format(count=words.minutes)] if words.minutes else []
    return [*lines, words.time_note] if words.time_note else lines


def signed_lines(words: "ShownWords", lines: Sequence[str]) -> list[QWidget]:
    """Return lines under the workplace's name, nothing for no lines."""
    return [over(signed(words.name)), *map(label, lines)] if lines else []


def with_a_yes(one: "ShownExample") -> str:
    """Return that a text is shown with its writer's yes, and how it is taken back."""
    said = QCoreApplication.translate("workplace", "Shown with written consent.")
    return f"{said} {one.withdraw}".strip()
