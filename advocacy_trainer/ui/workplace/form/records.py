"""A list of several: contacts, answers, examples. One is added, changed and taken away on the page."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.workplace.form.fields import FormFields
from advocacy_trainer.ui.workplace.form.lens import Path, value_at


class RecordPart(NamedTuple):
    """One value of a record: its path in it, what it is called, and how it is written."""

    path: Path
    caption: str
    hint: str = ""
    kind: Literal["line", "area", "day", "choice"] = "line"
    choices: Sequence[tuple[object, str]] = ()


class RecordKind(NamedTuple):
    """What a list holds: where it lies in the pack, what one is called, how it is begun, how many fit."""

    path: Path
    one: str
    add: str
    begin: Callable[[int], object]
    parts: tuple[RecordPart, ...]
    most: int = 200


def add_records(fields: FormFields, kind: RecordKind, redraw: Callable[[int], None]) -> None:
    """Add the records there are, each with its fields, and the button that adds one more.

    ``redraw`` draws the whole anew, at the record of a number.
    """
    session = fields.session
    records: tuple[object, ...] = value_at(session.pack, kind.path)
    for number, _ in enumerate(records):
        card = Card()
        card.setObjectName(f"record-{number}")
        card.add(heading(f"{kind.one} {number + 1}", 3))
        inner = FormFields(session, card.column)
        for part in kind.parts:
            add_part(inner, (*kind.path, number, *part.path), part)

        def take_away(number: int = number) -> None:
            now: tuple[object, ...] = value_at(session.pack, kind.path)
            session.put(kind.path, now[:number] + now[number + 1 :])
            redraw(max(0, number - 1))

        inner.deed(_take_away(), take_away, "quiet")
        card.findChildren(QWidget)[-1].setAccessibleName(f"{_take_away()}: {kind.one} {number + 1}")
        fields.column.addWidget(card)
    if len(records) >= kind.most:
        fields.column.addWidget(soft(_no_more().format(count=kind.most)))
        return

    def add() -> None:
        now: tuple[object, ...] = value_at(session.pack, kind.path)
        taken = {getattr(each, "id", None) for each in now}
        begun = (kind.begin(number) for number in count(len(now) + 1))
        fresh = next(each for each in begun if getattr(each, "id", "") not in taken)
        session.put(kind.path, (*now, fresh))
        redraw(len(now))

    fields.deed(kind.add, add)


def add_part(fields: FormFields, path: Path, part: RecordPart) -> QWidget:
    """Add the field of one value."""
    if part.kind == "area":
        return fields.area(path, part.caption, part.hint)
    if part.kind == "day":
        return fields.day(path, part.caption, part.hint)
    if part.kind == "choice":
        return fields.choice(path, part.caption, part.choices)
    return fields.line(path, part.caption, part.hint)


def _take_away() -> str:
    return QCoreApplication.translate("pack form", "Remove it")


def _no_more() -> str:
    return QCoreApplication.translate("pack form", "There is room for {count}.")
