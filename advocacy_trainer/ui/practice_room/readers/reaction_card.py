"""One invented reader: who it is, what they do with the text, and what they write."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.feed.portrait import Portrait
from advocacy_trainer.ui.feed.thread_post import person_line, with_portrait
from advocacy_trainer.ui.kit.labels import label, own_words
from advocacy_trainer.ui.kit.layouts import Card

if TYPE_CHECKING:
    from advocacy_trainer.coach.reactions.model import ReaderReaction


def reaction_card(reaction: "ReaderReaction", tone: int) -> Card:
    """Return the card of one reader; ``tone`` is the ground they are drawn on."""
    card = Card()
    parts = [person_line(reaction.title, reaction.person.job), label(reaction.acts)]
    if reaction.writes:
        said = QCoreApplication.translate("InventedReaders", "“{text}”").format(
            text=within_marks(reaction.writes)
        )
        parts.append(own_words(said))
    card.add(with_portrait(Portrait(reaction.person.figure, tone), *parts))
    card.setAccessibleName(f"{reaction.title}. {reaction.acts} {reaction.writes}".rstrip())
    return card
