"""What the coach is told of a draft beside its text."""

from typing import TYPE_CHECKING

from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.picture import Picture
from advocacy_trainer.coach.preferences import CoachAnswers, CoachPreferences
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.ui.writing.writer import writer_of

if TYPE_CHECKING:
    from advocacy_trainer.drafts.model import DraftHead
    from advocacy_trainer.ui.kit.context import Context


def context_of_draft(
    context: "Context", head: "DraftHead | None", answers: CoachAnswers, preferences: CoachPreferences
) -> ReviewContext:
    """Return what is known of a draft: where it stands, its pictures, and what the writer told of it."""
    return ReviewContext(
        platform=head.platforms[0] if head and head.platforms else DEFAULT_PLATFORM,
        say=context.language,
        employer=context.settings.text("employer") or None,
        product=bool(answers.product),
        asked=bool(answers.asked),
        **writer_of(context),
        source=answers.source or None,
        pictures=tuple(
            Picture(one.alt, people=bool(one.people), consent=bool(one.asked))
            for one in (head.pictures if head else ())
        ),
        own_words=preferences.own_words | context.workplace.known_words,
    )
