"""What is amiss or missing in a pack, in the words of the form, with a way to the question it belongs to."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.advice import Advice
from advocacy_trainer.organisation.pack_toml import NAME
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.error_words import error_text
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.workplace.form.asked import questions
from advocacy_trainer.ui.workplace.form.more import more_questions
from advocacy_trainer.ui.workplace.form.question import QuestionKind

_TABLES = {"workplace": "work", "deputy": "contact"}  # of the file, which are not named as their question


class ToThinkOf(NamedTuple):
    """Sentences about one question, by its id and its title; an id of "" belongs to none."""

    question: str
    title: str
    told: tuple[str, ...]


def all_questions() -> tuple[QuestionKind, ...]:
    """Return every question of the form, the five first."""
    return (*questions(), *more_questions())


def told_in_form(error: TrainerError) -> str:
    """Return the message of an error of the pack: the form knows questions, and no names of files."""
    fields = dict(error.fields)
    if fields.get("file") == NAME:
        fields["file"] = QCoreApplication.translate("pack form", "the pack")
    if "where" in fields:
        fields["where"] = _in_words(str(fields["where"]))
    return error_text(type(error)(error.sentence, error.remedy, **fields))


def question_of_fault(error: TrainerError) -> str:
    """Return the question that a fault of the pack belongs to, "" where it belongs to none."""
    file = str(error.fields.get("file", error.fields.get("name", "")))
    words = str(error.fields.get("where", "")).replace(".", " ").split() if file == NAME else []
    name = words[0] if words else file.partition("/")[0].partition(".")[0]
    if file == NAME and not words:
        name = "look" if "colour" in error.sentence else "goals" if "goals" in error.sentence else ""
    if name == "about" and len(words) > 1:
        name = words[1]
    name = _TABLES.get(name, "look" if name.startswith("logo") else name)
    return name if any(kind.id == name for kind in all_questions()) else ""


def by_question(advice: Sequence[Advice]) -> list[ToThinkOf]:
    """Return what there is to think of, gathered by question, in the order of the first of each."""
    found: dict[str, list[str]] = {}
    titles = {"": ""}
    for one in advice:
        kind = next((each for each in all_questions() if one.field in each.about), None)
        at = kind.id if kind is not None else ""
        titles[at] = kind.title if kind is not None else ""
        found.setdefault(at, []).append(told_in_form(one.told))
    return [ToThinkOf(at, titles[at], tuple(told)) for at, told in found.items()]


def list_of(things: Sequence[ToThinkOf], go_to: Callable[[str], object]) -> QWidget:
    """Return the sentences, those about one question with a button that opens it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for thing in things:
        for text in thing.told:
            column.addWidget(label(text, role="help"))
        if thing.question:
            word = QCoreApplication.translate("pack form", "Go to “{title}”").format(title=thing.title)
            way = button(word, partial(go_to, thing.question), "small-link")
            row = QVBoxLayout()
            row.setContentsMargins(0, 0, 0, 8)
            row.addWidget(way)
            column.addLayout(row)
    return holder


def _in_words(where: str) -> str:
    words = where.replace(".", " ").split()
    known = _TABLES.get(words[0], words[0]) if words else ""
    title = next((kind.title for kind in all_questions() if kind.id == known), "")
    number = next((word for word in words[1:] if word.isdecimal()), "")
    return " ".join(part for part in (title, number) if part) if title else where
