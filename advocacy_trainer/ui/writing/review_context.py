"""What the coach is told of a text that is written outside a draft: in a lesson, in a thread."""

from typing import TYPE_CHECKING

from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.ui.writing.writer import writer_of

if TYPE_CHECKING:
    from advocacy_trainer.coach.model import ReviewContext
    from advocacy_trainer.coach.preferences import CoachPreferences
    from advocacy_trainer.course.model import Block
    from advocacy_trainer.ui.kit.context import Context


def draft_of(block: "Block", context: "Context") -> "ReviewContext":
    """Return what a block's attributes and the settings tell the coach about the text."""
    from advocacy_trainer.coach.model import ReviewContext

    return ReviewContext(
        platform=block.attributes.get("platform", DEFAULT_PLATFORM),
        lang=context.language,
        say=context.language,
        employer=block.attributes.get("employer") or context.settings.text("employer") or None,
        product=block.has("product"),
        asked=block.has("asked"),
        rewarded=block.has("rewarded"),
        **writer_of(context),
        own_words=preferences_of(context).own_words | context.workplace.known_words,
    )


def preferences_of(context: "Context") -> "CoachPreferences":
    """Return what the writer has told the coach in the practice room."""
    from advocacy_trainer.coach.preferences import read_preferences

    return read_preferences(context.stores.folder or context.stores.shown_from, context.tell_error)
