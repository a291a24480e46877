"""Say where a workshop is, and the one remedy, in words."""

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.workshop import pace
from advocacy_trainer.workshop.pace import Clocks, Going, Remedy

REMEDIES = {
    pace.BUFFER_TAKES: QT_TRANSLATE_NOOP("workshop pace", "The spare minutes can take {saves} of them."),
    pace.BREAK_TAKES: QT_TRANSLATE_NOOP(
        "workshop pace", "The break can take {saves} of them. It is still {minutes} min."
    ),
    pace.SHORTEN: QT_TRANSLATE_NOOP("workshop pace", "“{item}” can be done in {minutes} min."),
    pace.DROP: QT_TRANSLATE_NOOP("workshop pace", "“{item}” can be left out."),
    pace.END_LATER: QT_TRANSLATE_NOOP(
        "workshop pace", "Nothing more can be shortened. Say aloud that you will finish later."
    ),
}


def say(text: str, **fields: object) -> str:
    """Return a sentence in the person's language, filled in."""
    return QCoreApplication.translate("workshop pace", text).format(**fields)


def minutes_left(going: Going, clocks: Clocks) -> str:
    """Say how much of the item's time is left."""
    left = pace.minutes_left(going, clocks)
    if not left:
        return say(QT_TRANSLATE_NOOP("workshop pace", "This item's time is up."))
    return say(QT_TRANSLATE_NOOP("workshop pace", "About {count} min. left of this item"), count=left)


def deviation(going: Going, clocks: Clocks) -> str:
    """Say whether the workshop is ahead, behind or on time."""
    behind = pace.minutes_behind(going, clocks)
    if behind > 0:
        return say(QT_TRANSLATE_NOOP("workshop pace", "{count} min. behind the plan"), count=behind)
    if behind < 0:
        return say(QT_TRANSLATE_NOOP("workshop pace", "{count} min. ahead of the plan"), count=-behind)
    return say(QT_TRANSLATE_NOOP("workshop pace", "On time"))


def remedy(going: Going, offered: Remedy) -> str:
    """Say the one thing to do, and what is left to be behind after it."""
    item = going.sheet.item(offered.item)
    told = say(
        REMEDIES[offered.kind],
        saves=offered.saves,
        minutes=offered.minutes,
        item=item.title if item is not None else "",
    )
    if offered.left and offered.kind != pace.END_LATER:
        told += " " + say(
            QT_TRANSLATE_NOOP("workshop pace", "{count} min. still to be found."), count=offered.left
        )
    return told
