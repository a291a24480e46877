"""Guess whether there is writing in a picture.

Writing is a band of many short, strong changes between light and dark, a few
rows high, with quiet rows above and below it; foliage, hair and cloth have the
changes without the quiet. A guess, and said as one.
"""

from PIL import Image, ImageChops

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures.check import Check

_CELL = 24  # pixels across in which changes are counted
_STRONG = 48  # grey levels that a stroke differs from its ground
_BUSY, _QUIET = 30, 8  # of 255: the share of strong changes in a cell, as BOX averages it
_LOWEST, _HIGHEST = 4, 48  # rows in a line of writing
_SHORTEST_RUN = 3  # cells in a row that make a line
_ENOUGH_CELLS = 5


def lettered_cells(grey: Image.Image) -> int:
    """Return how many cells of a grey working copy look like part of a line of writing."""
    if grey.width < 2 * _CELL or grey.height < 3 * _LOWEST:
        return 0
    change = ImageChops.difference(grey, ImageChops.offset(grey, 1, 0))
    strong = change.point([255 if value > _STRONG else 0 for value in range(256)])
    columns = grey.width // _CELL
    cells = strong.crop((0, 0, columns * _CELL, grey.height)).resize(
        (columns, grey.height), Image.Resampling.BOX
    )
    data = cells.tobytes()
    runs: list[tuple[tuple[int, int], int]] = []
    lettered = 0
    for column in range(columns):
        grown = []
        for band in _bands(data[column::columns]):
            length = 1 + max((length for last, length in runs if _beside(band, last)), default=0)
            if length >= _SHORTEST_RUN:
                lettered += _SHORTEST_RUN if length == _SHORTEST_RUN else 1
            grown.append((band, length))
        runs = grown
    return lettered


def _bands(rows: bytes) -> list[tuple[int, int]]:
    """Return first and last row of every busy band with quiet on both sides."""
    found, start = [], None
    for row, value in enumerate(rows):
        if value > _BUSY and start is None:
            start = row
        elif value <= _QUIET and start is not None:
            if (
                _LOWEST <= row - start <= _HIGHEST
                and start > 0
                and min(rows[max(0, start - 4) : start]) <= _QUIET
            ):
                found.append((start, row))
            start = None
    return found


def _beside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) <= 4 and abs(one[1] - other[1]) <= 4


def check_lettering(grey: Image.Image) -> Check:
    """Return the check ``text`` of a grey working copy."""
    cells = lettered_cells(grey)
    if cells < _ENOUGH_CELLS:
        return Check(
            "text", True, cells, QT_TRANSLATE_NOOP("pictures", "No writing was seen in the picture."), {}
        )
    return Check(
        "text",
        False,
        cells,
        QT_TRANSLATE_NOOP(
            "pictures",
            "There seems to be writing in the picture. Check for names or numbers, and "
            "say in the description what it says.",
        ),
        {},
    )
