"""Lessons as a booklet, for those without a computer: to read and answer with a pen, answers last."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.ui.lesson.activities import lay
from advocacy_trainer.ui.lesson.paper_blocks import prose
from advocacy_trainer.ui.paper.handout import checked_on, foot
from advocacy_trainer.ui.paper.sheet import head, items, paragraph, save_pdf

_BREAK = '<p style="page-break-before:always"></p>'


def booklet_html(
    title: str, lessons: Iterable[Lesson], shown: Callable[[Block], bool], values: Mapping[str, str]
) -> str:
    """Return the lessons as one text, each with what its answers show at its end.

    ``shown`` tells which blocks the reader sees; ``values`` are the words of
    the workplace ({contact} stands under what is said about law).
    """
    parts = [head(title), paragraph(_about(), "soft")]
    for lesson in lessons:
        parts += [_BREAK, head(lesson.head.title, 1), paragraph(_time(lesson.head.minutes), "soft")]
        answers: list[str] = []
        for step in lesson.steps:
            parts.append(head(step.title, 2))
            shown_here: list[str] = []
            for part in step.parts:
                if isinstance(part, Prose):
                    parts.append(prose(part.text))
                elif shown(part) and (laid := lay(part)) is not None:
                    parts.append(laid.task)
                    if part.kind == "law":
                        parts.append(paragraph(_caution(lesson), "soft"))
                    shown_here += laid.answers
            if shown_here:
                answers.append(head(step.title, 3) + items(shown_here))
        if answers:
            parts += [head(QCoreApplication.translate("paper", "What the answers show"), 2), *answers]
    return fill_html("".join(parts), values)


def save(path: Path, html: str) -> None:
    """Save the booklet as PDF. Raises StorageError."""
    save_pdf(path, html, foot())


def _about() -> str:
    return QCoreApplication.translate(
        "paper",
        "Read it in any order, and stop whenever you like. Write in it: it is yours. "
        "What the answers show is at the end of each lesson.",
    )


def _time(minutes: int) -> str:
    return QCoreApplication.translate("paper", "About {minutes} minutes").format(minutes=minutes)


def _caution(lesson: Lesson) -> str:
    legal = QCoreApplication.translate("paper", "This is not legal advice; ask {contact}.")
    return f"{checked_on(lesson.head.checked)}. {legal}"
