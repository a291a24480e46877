"""Read the threads of the practice room as this person meets them."""

from typing import TYPE_CHECKING

from advocacy_trainer.course.placeholders import fill_lesson
from advocacy_trainer.course.practice_threads import PracticeThread, PracticeThreads, load_threads
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.ui.writing.writer import region_of, words_of

if TYPE_CHECKING:
    from advocacy_trainer.course.model import Block
    from advocacy_trainer.ui.kit.context import Context


def threads_of(context: "Context") -> PracticeThreads:
    """Return the threads in the person's language."""
    return load_threads(context.lessons_dir, context.language)


def block_of(thread: PracticeThread, context: "Context") -> "Block":
    """Return a thread for this person: their work and country, the workplace's words."""
    told = context.settings
    reader = LearnerProfile(
        told.text("work"), told.text("public"), region_of(context), saved=context.stores.remembers
    )
    tailored = thread._replace(block=thread.for_reader(reader)).as_lesson()
    (step,) = fill_lesson(tailored, words_of(context)).steps
    return step.blocks[0]
