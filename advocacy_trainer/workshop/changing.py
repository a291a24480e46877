"""Change a run-sheet: reorder, shorten, drop, or fit it to a room with a leader in it. Always a new one."""

from typing import NamedTuple

from advocacy_trainer.workshop.model import BUFFER, Item, RunSheet

# Who of the leaders is in the room.
NO_LEADER, LEAVES, STAYS = "none", "leaves", "stays"
PRESENCE = (NO_LEADER, LEAVES, STAYS)


def moved(sheet: RunSheet, name: str, to: int) -> RunSheet:
    """Return the sheet with an item moved to index ``to``. Raises ValueError for an unknown item."""
    at = sheet.place_of(name)
    rest = [*sheet.items[:at], *sheet.items[at + 1 :]]
    rest.insert(max(0, min(to, len(rest))), sheet.items[at])
    return sheet._replace(items=tuple(rest))


def lasting(sheet: RunSheet, name: str, minutes: int) -> RunSheet:
    """Return the sheet with an item's minutes changed, never under what it can be shortened to.

    Spare minutes can be shortened to one. Raises ValueError for an unknown item.
    """
    at = sheet.place_of(name)
    item = sheet.items[at]
    least = 1 if item.kind == BUFFER else max(item.least, 1)
    changed = item._replace(minutes=max(minutes, least), least=min(item.least, max(minutes, least)))
    return sheet._replace(items=(*sheet.items[:at], changed, *sheet.items[at + 1 :]))


def noted(sheet: RunSheet, name: str, mine: str) -> RunSheet:
    """Return the sheet with what the trainer notes to themselves at an item.

    A blank line would end the note in the file, so lines are joined. Raises ValueError for an unknown item.
    """
    at = sheet.place_of(name)
    text = "\n".join(line.strip() for line in mine.splitlines() if line.strip())
    changed = sheet.items[at]._replace(mine=text)
    return sheet._replace(items=(*sheet.items[:at], changed, *sheet.items[at + 1 :]))


def dropped(sheet: RunSheet, name: str) -> RunSheet:
    """Return the sheet without an optional item or a buffer.

    Raises ValueError for an unknown item and for one that may not be dropped.
    """
    item = sheet.items[sheet.place_of(name)]
    if not may_be_dropped(item):
        raise ValueError(f"{name} is not optional")
    return sheet._replace(items=tuple(each for each in sheet.items if each.id != name))


def may_be_dropped(item: Item) -> bool:
    """Tell whether a trainer may leave an item out."""
    return item.optional or item.kind == BUFFER


class LeaderPlan(NamedTuple):
    """What a leader in the room makes of a run-sheet.

    ``sheet`` is what is left; ``gone`` are the items that drop out and
    ``changed`` those that stay in another form, as they were.
    """

    sheet: RunSheet
    gone: tuple[Item, ...] = ()
    changed: tuple[Item, ...] = ()


def leader_plan(sheet: RunSheet, presence: str) -> LeaderPlan:
    """Return the plan for a room with no leader, one who leaves after the welcome, or one who stays.

    What touches barriers, confidence, reading aloud or one's own decision drops
    out while a leader is there, or takes the form its ``instead`` gives. A sheet
    for leaders alone stays as it is: they are among equals.
    """
    if presence not in PRESENCE:
        raise ValueError(f"{presence} is none of {', '.join(PRESENCE)}")
    if presence == NO_LEADER or sheet.audience == "leaders":
        return LeaderPlan(sheet)
    watched = sheet.items if presence == STAYS else sheet.items[:1]
    left: list[Item] = []
    gone: list[Item] = []
    changed: list[Item] = []
    for at, item in enumerate(sheet.items):
        if at >= len(watched) or not item.touches:
            left.append(item)
        elif item.instead:
            changed.append(item)
            left.append(_without_what_it_touches(item))
        else:
            gone.append(item)
    return LeaderPlan(sheet._replace(items=tuple(left)), tuple(gone), tuple(changed))


def _without_what_it_touches(item: Item) -> Item:
    setting = "alone" if "reading-aloud" in item.touches else item.setting
    return item._replace(
        screen=item.instead,
        notes=item.instead_notes or item.notes,
        instead="",
        instead_notes="",
        touches=(),
        setting=setting,
    )


class Stage(NamedTuple):
    """A part of an item: how the room works, and for how many minutes."""

    setting: str
    minutes: int


# One, two, four, all: a minute of silence first, twelve in all (liberatingstructures.com, read 2026-11-21).
_ONE_TWO_FOUR_ALL = (Stage("alone", 1), Stage("pairs", 2), Stage("fours", 4), Stage("together", 5))


def stages(item: Item) -> tuple[Stage, ...]:
    """Return how an item is gone through; 1-2-4-all is fitted to its minutes, a minute a stage at least.

    The stages take as many minutes as the item, where it has four.
    """
    if item.setting != "1-2-4-all":
        return (Stage(item.setting, item.minutes),)
    whole = sum(stage.minutes for stage in _ONE_TWO_FOUR_ALL)
    fitted = [max(1, stage.minutes * item.minutes // whole) for stage in _ONE_TWO_FOUR_ALL]
    fitted[-1] = max(1, item.minutes - sum(fitted[:-1]))
    return tuple(Stage(stage.setting, n) for stage, n in zip(_ONE_TWO_FOUR_ALL, fitted, strict=True))
