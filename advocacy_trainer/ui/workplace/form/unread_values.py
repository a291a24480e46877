"""What of the pack's file cannot be read, said beside the question it belongs to; nothing of it is lost."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.organisation.unread import Unread, place_of
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import add
from advocacy_trainer.ui.workplace.form.session import FormSession

_SHOWN = 80  # characters of a value
# The tables of the file that a question of several fields asks about.
_TABLES = {
    "work": ("workplace",),
    "contact": ("contact", "deputy"),
    "promise": ("promise",),
    "time": ("time",),
}


def of_question(unread: Iterable[Unread], question: str) -> list[Unread]:
    """Return what belongs to a question of the form."""
    if tables := _TABLES.get(question):
        return [one for one in unread if one.path[0] in tables]
    place = place_of((question,))
    return [one for one in unread if one.path[: len(place)] == place]


def of_none(unread: Iterable[Unread], questions: Iterable[str]) -> list[Unread]:
    """Return what belongs to none of the questions."""
    known = list(questions)
    return [one for one in unread if not any(of_question([one], question) for question in known)]


def tell_unread(
    column: QVBoxLayout,
    session: FormSession,
    unread: Iterable[Unread],
    worded: Callable[[TrainerError], str],
) -> None:
    """Add what each says, and what becomes of it, with a button that takes it away."""
    translate = QCoreApplication.translate
    away = translate("pack form", "Remove it")
    for one in unread:
        value = str(one.raw)
        value = value if len(value) <= _SHOWN else f"{value[:_SHOWN]} …"
        said = translate(
            "pack form", "It says “{value}”. It stays in the file until you answer or remove it."
        )
        add(column, label(f"{worded(one.told)} {said.format(value=value)}", "attention", "help"))
        take = button(away, partial(session.let_go, one), "link")
        take.setAccessibleName(f"{away}: {value}")
        add(column, take)
