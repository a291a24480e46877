"""Open a lesson as this person meets it: their work and country, the workplace's words."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.course.checker import open_lesson
from advocacy_trainer.course.checks_content import Surroundings
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.placeholders import fill_lesson
from advocacy_trainer.course.variants import LearnerProfile, tailored
from advocacy_trainer.ui.writing.writer import region_of, words_of

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class Opened(NamedTuple):
    """A lesson ready to be shown, or what keeps it out; ``words`` are the workplace's, by placeholder."""

    lesson: Lesson | None
    faults: tuple[Fault, ...]
    words: dict[str, str]


def audience_of(context: "Context") -> LearnerProfile:
    """Return who reads, as far as the settings say."""
    told = context.settings
    return LearnerProfile(
        told.text("work"), told.text("public"), region_of(context), saved=context.stores.remembers
    )


def open_for(context: "Context", file: str) -> Opened:
    """Read ``file`` of the lessons folder, or of the workplace's pack; a lesson with faults is none."""
    root = context.lessons_dir
    pack = context.workplace.in_force
    if pack is not None and pack.folder is not None and Path(file).is_relative_to(pack.folder):
        root = pack.folder
    reading = open_lesson(root, file, Surroundings(context.language))
    values = words_of(context)
    if reading.lesson is None:
        return Opened(None, reading.faults, values)
    return Opened(fill_lesson(tailored(reading.lesson, audience_of(context)), values), (), values)
