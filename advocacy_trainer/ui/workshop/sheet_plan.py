"""A run-sheet on the trainer's table: where it comes from, how it was changed, and for which room."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.workshop.changing import NO_LEADER, PRESENCE, LeaderPlan, leader_plan
from advocacy_trainer.workshop.library import read_shelf, sheet_named
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.reader import read_sheet_text
from advocacy_trainer.workshop.timetable import Slot, next_full_quarter, slots
from advocacy_trainer.workshop.writing import sheet_text

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context


class SheetPlan:
    """One run-sheet as the trainer has it now.

    ``presence`` is empty until it has been said whether a leader is there.
    ``faults`` say why there is no sheet.
    """

    def __init__(
        self, sheet: RunSheet | None, source: dict[str, str], faults: tuple[Fault, ...] = ()
    ) -> None:
        self.sheet = sheet
        self.source = source
        self.faults = faults
        self.before: list[RunSheet] = []  # as it was before each change, to undo
        self.presence = ""
        self.begins = next_full_quarter(dt.datetime.now(dt.UTC).astimezone())
        self.selected = sheet.items[0].id if sheet is not None and sheet.items else ""

    @property
    def for_room(self) -> LeaderPlan | None:
        """Return what is left of the sheet for this room."""
        return None if self.sheet is None else leader_plan(self.sheet, self.presence or NO_LEADER)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Return the items with their times, as they will be gone through."""
        room = self.for_room
        return () if room is None else slots(room.sheet.items, self.begins)

    def change(self, sheet: RunSheet) -> None:
        """Take a changed sheet, and remember the one before; one that is as it was is no change."""
        if self.sheet is not None and sheet != self.sheet:
            self.before.append(self.sheet)
            self.sheet = sheet

    def undo(self) -> bool:
        """Take the last change back, and no note with it; tell whether there was one."""
        if not self.before or self.sheet is None:
            return False
        notes = {item.id: item.mine for item in self.sheet.items}
        sheet = self.before.pop()
        items = (item._replace(mine=notes.get(item.id, item.mine)) for item in sheet.items)
        self.sheet = sheet._replace(items=tuple(items))
        return True

    def place(self) -> dict[str, Any]:
        """Return all of it as JSON values."""
        told: dict[str, Any] = {**self.source, "presence": self.presence, "item": self.selected}
        if self.sheet is not None:
            told["text"] = sheet_text(self.sheet)
            told["begins"] = self.begins.isoformat()
        return told


def plan_from(context: "Context", place: dict[str, Any]) -> SheetPlan:
    """Return the plan a place tells of: by ``sheet`` (an id), ``file``, or the changed ``text`` itself."""
    lessons, lang = context.lessons_dir, context.language
    source = {key: str(place[key]) for key in ("sheet", "file") if place.get(key)}
    shelf = read_shelf(lessons, lang)
    if isinstance(place.get("text"), str):
        reading = read_sheet_text(place["text"], lang, shelf.sheets.get)
    else:
        named = source.get("file") or source.get("sheet") or next(iter(shelf.sheets), "sixty")
        reading = sheet_named(lessons, lang, named)
    made = SheetPlan(reading.sheet, source, reading.faults)
    if place.get("presence") in PRESENCE:
        made.presence = str(place["presence"])
    if made.sheet is not None and made.sheet.item(str(place.get("item"))) is not None:
        made.selected = str(place["item"])
    try:
        made.begins = dt.datetime.fromisoformat(str(place.get("begins")))
    except ValueError:
        pass
    return made


def file_of(plan: SheetPlan) -> Path | None:
    """Return the file a plan was opened from, None for one of ours."""
    return Path(plan.source["file"]) if "file" in plan.source else None
