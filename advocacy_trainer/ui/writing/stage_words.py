"""The stages of the growing text in words, and what a version of a draft is called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.drafts.growing import STAGE_MARK
from advocacy_trainer.errors import QT_TRANSLATE_NOOP

STAGE_WORDS = {
    "subject": QT_TRANSLATE_NOOP("stages", "Your subject"),
    "moment": QT_TRANSLATE_NOOP("stages", "A single moment"),
    "first": QT_TRANSLATE_NOOP("stages", "Your first line"),
    "second": QT_TRANSLATE_NOOP("stages", "Your second version"),
    "opening": QT_TRANSLATE_NOOP("stages", "Your opening"),
    "label": QT_TRANSLATE_NOOP("stages", "With where you work"),
    "people": QT_TRANSLATE_NOOP("stages", "Without other people"),
    "marked": QT_TRANSLATE_NOOP("stages", "After a reader's marks"),
    "third": QT_TRANSLATE_NOOP("stages", "Your third version"),
}


def stage_words(stage: str) -> str:
    """Return what a stage is called; nothing for a stage that this course does not have."""
    words = STAGE_WORDS.get(stage)
    return QCoreApplication.translate("stages", words) if words else ""


def version_words(name: str, titles: Mapping[str, str]) -> str:
    """Return what a version is called, which may be nothing.

    ``titles`` are those of lessons by id: a version of which no stage is known is named by the
    lesson before which it stood.
    """
    if name.startswith(STAGE_MARK):
        return stage_words(name.removeprefix(STAGE_MARK))
    title = titles.get(name)
    if title is None:
        return name
    return QCoreApplication.translate("stages", "Before the lesson “{title}”").format(title=title)
