"""What a page may ask of the window beyond going elsewhere, each with its type: a wrong one fails in mypy."""

from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple


class Ask(Enum):
    """A request that carries nothing."""

    SAVE_NOTHING = auto()
    SAVE_FROM_NOW_ON = auto()
    BRING_BACK = auto()  # what was put in the bin last
    OPEN_WRITING = auto()
    CLOSE = auto()
    EARLIER_PACK = auto()  # the workplace's pack before the one the person took into use


class Erase(NamedTuple):
    """Erase all that is saved: now for good, or into the bin for seven days."""

    for_good: bool


class MoveData(NamedTuple):
    """Save in another folder from now on, and carry there what there is."""

    folder: Path


class OpenHandout(NamedTuple):
    """Show a hand-out of the lessons by its name."""

    name: str


class TakePack(NamedTuple):
    """Take a pack that was looked at into use, for oneself."""

    file: Path


Request = TakePack | Ask | Erase | MoveData | OpenHandout
