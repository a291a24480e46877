"""What the workplace says on home: a quiet door, and where it invites one to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.writing.workplace_words import invitation, signed

if TYPE_CHECKING:
    from advocacy_trainer.organisation.shown import ShownWords
    from advocacy_trainer.ui.kit.page_signals import GoTo


def workplace_door(words: "ShownWords", lesson: str, go: "GoTo") -> QWidget:
    """Return the door to the workplace's words, with its invitation where there is a lesson to begin with."""
    if not lesson:
        return button(signed(words.name), lambda: go("from-workplace", {}), "link")
    translate = QCoreApplication.translate
    card = Card("quiet-ground")
    card.setObjectName("invitation")
    ways = Flow()
    see = translate("home", "See the lesson")
    ways.addWidget(button(see, lambda: go("lesson", {"lesson": lesson}), "link"))
    more = translate("home", "Everything from your workplace")
    ways.addWidget(button(more, lambda: go("from-workplace", {}), "link"))
    card.add(over(signed(words.name)), label(invitation(words)), ways)
    return card
