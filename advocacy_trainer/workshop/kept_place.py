"""Where a workshop under way is, in a file, so that it goes on after a crash or a power cut.

The run-sheet as it is held, the item, what the wall showed, the cards typed in
and whether a leader is there: nothing of anybody in the room. Times stand as
seconds from the moment of saving, so that a clock that was set meanwhile moves nothing else.
"""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.json_reading import UnfitError, fields, flag, items, one_of, parse, text, whole
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.workshop.cards import MOST, CardCount
from advocacy_trainer.workshop.changing import PRESENCE
from advocacy_trainer.workshop.model import LANGUAGES, RunSheet
from advocacy_trainer.workshop.pace import Clocks, Going
from advocacy_trainer.workshop.practice import FOLDER

FILE = "under-way.json"
FORMAT = 1
LASTS = dt.timedelta(hours=4)  # longer than a workshop with its break; after that it is another day's
_LARGEST = 1 << 20  # bytes
_LONGEST = 7 * 24 * 3600  # s that anything in it may lie from the moment of saving


class KeptCards(NamedTuple):
    """The cards of one question as they were counted."""

    counts: tuple[int | None, ...]
    revealed: bool = False


class KeptWorkshop(NamedTuple):
    """A workshop as it was when it was saved.

    ``sheet`` is the text of the run-sheet as it is held, ``whole`` that of the
    one it was begun from, ``file`` where the trainer's own copy lies, empty
    without one. ``began`` and ``before`` tell how many seconds ago items began,
    ``promised`` in how many the workshop is to end.
    """

    lang: str
    sheet: str
    whole: str
    file: str
    presence: str
    item: str
    step: int
    began: float
    promised: float
    saved: dt.datetime
    before: tuple[tuple[str, float], ...] = ()
    cards: Mapping[str, KeptCards] = {}
    is_dark: bool = False
    is_coached: bool = False


def path_in(data: Path) -> Path:
    """Return where it lies in a data folder."""
    return data / FOLDER / FILE


def times_of(going: Going, clocks: Clocks) -> tuple[float, tuple[tuple[str, float], ...], float]:
    """Return ``began``, ``before`` and ``promised`` of a workshop at a moment."""
    now = going.anchor.wall + dt.timedelta(seconds=clocks.steady - going.anchor.steady)
    before = tuple((name, clocks.steady - when) for name, when in going.before)
    return clocks.steady - going.began, before, (going.promised - now).total_seconds()


def kept_text(kept: KeptWorkshop) -> str:
    """Return a kept workshop as the file holds it."""
    content = {
        "format": FORMAT,
        **{key: getattr(kept, key) for key in ("lang", "sheet", "whole", "file", "presence", "item")},
        **{key: getattr(kept, key) for key in ("step", "is_dark", "is_coached")},
        "began": round(kept.began),
        "promised": round(kept.promised),
        "saved": kept.saved.isoformat(),
        "before": [[name, round(ago)] for name, ago in kept.before],
        "cards": {name: [list(each.counts), each.revealed] for name, each in kept.cards.items()},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def read_kept(data: Path) -> KeptWorkshop | None:
    """Return the workshop that a data folder keeps; None without one, and for one that nobody can read."""
    try:
        return _kept(fields(parse(regular_bytes(path_in(data), _LARGEST))))
    except (OSError, ValueError, KeyError, OverflowError):
        return None


def _kept(content: dict[str, object]) -> KeptWorkshop:
    if whole(content.get("format"), 1) != FORMAT:
        raise UnfitError("another format")
    saved = dt.datetime.fromisoformat(text(content["saved"]))
    if saved.tzinfo is None:
        raise UnfitError("a time without a place")
    return KeptWorkshop(
        one_of(content["lang"], *LANGUAGES),
        text(content["sheet"]),
        text(content["whole"]),
        text(content["file"]),
        one_of(content["presence"], *PRESENCE),
        text(content["item"]),
        whole(content["step"], high=999),
        _seconds(content["began"], 0),
        _seconds(content["promised"]),
        saved,
        tuple(_began(each) for each in items(content["before"])),
        {name: _cards(each) for name, each in fields(content["cards"]).items()},
        flag(content["is_dark"]),
        flag(content["is_coached"]),
    )


def _seconds(value: object, low: int = -_LONGEST) -> float:
    return float(whole(value, low, _LONGEST))


def _began(value: object) -> tuple[str, float]:
    name, ago = items(value)
    return text(name), _seconds(ago, 0)


def _cards(value: object) -> KeptCards:
    counts, revealed = items(value)
    numbers = tuple(None if each is None else whole(each, high=MOST) for each in items(counts))
    return KeptCards(numbers, flag(revealed))


def is_offered(kept: KeptWorkshop, now: dt.datetime) -> bool:
    """Tell whether one would go on with it now; a clock that was set back tells nothing of its age."""
    return now - kept.saved < LASTS


def going_on(kept: KeptWorkshop, sheet: RunSheet, clocks: Clocks) -> Going:
    """Return the workshop as it goes on now: the time it stood still has passed for the room as well.

    Where the clock was set back nobody knows how long that was, and it goes on
    as if no time had passed. Raises ValueError for a sheet without items.
    """
    if not sheet.items:
        raise ValueError("a run-sheet without items cannot go on")
    still = max(0.0, (clocks.wall - kept.saved).total_seconds())
    ids = [item.id for item in sheet.items]
    return Going(
        sheet,
        clocks.wall + dt.timedelta(seconds=kept.promised - still),
        ids.index(kept.item) if kept.item in ids else 0,
        clocks.steady - kept.began - still,
        clocks,
        tuple((name, clocks.steady - ago - still) for name, ago in kept.before),
    )


def counted(kept: Mapping[str, KeptCards], name: str, options: tuple[str, ...]) -> CardCount | None:
    """Return an item's cards as they were counted; None where the question has other options by now."""
    found = kept.get(name)
    if found is None or len(found.counts) != len(options):
        return None
    is_shown = found.revealed and all(count is not None for count in found.counts)
    return CardCount(options, found.counts, is_shown)
