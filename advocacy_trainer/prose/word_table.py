"""Words and what each is to a reader of texts, packed so that a text unpacks only the words it needs.

A table is what JSON can hold: ``{"words": {"ab": "abe 3 aben 3"}, ...}``, words by
their first two letters or, where they end compounds, by their last two, each
with a number. A build bakes it into ``assets/coach``, git-ignored, with a mark of
the files it was made from and of the programs that made it (CRC-32 of all they
hold); where either is another, the table is made anew and the baked one left alone.
"""

import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.prose.packed_value import pack, unpack
from advocacy_trainer.resources import assets_dir

FORMAT = 2
LETTERS = 2  # by which words are sorted; no end of compounds is shorter
_NONE: dict[str, int] = {}


class TableSource(NamedTuple):
    """A table by name: the files it is made from, the programs that make it, and how they do."""

    name: str
    files: list[Path]
    programs: list[Path]
    made: Callable[[], dict[str, Any]]


class PackedWords(dict[str, dict[str, int]]):
    """Words with a number each, by the two letters they are sorted by, unpacked when first asked for."""

    def __init__(self, packed: Mapping[str, str]) -> None:
        super().__init__()
        self._packed = packed

    def __missing__(self, letters: str) -> dict[str, int]:
        packed = self._packed.get(letters)
        if packed is None:
            return _NONE
        each = packed.split()
        found = self[letters] = dict(zip(each[::2], map(int, each[1::2]), strict=True))
        return found

    def number(self, word: str) -> int:
        """Return the number of a whole word sorted by its first letters, 0 where it is not there."""
        return self[word[:LETTERS]].get(word, 0)


def packed(words: Mapping[str, int], *, by_end: bool = False) -> dict[str, str]:
    """Pack words by their first two letters, or by their last two."""
    found: dict[str, list[str]] = {}
    for word, number in words.items():
        if by_end and len(word) < LETTERS:
            raise ValueError(f"an end of compounds is too short: {word}")
        found.setdefault(word[-LETTERS:] if by_end else word[:LETTERS], []).append(f"{word} {number}")
    return {letters: " ".join(several) for letters, several in found.items()}


def files_ending(folder: Path, ending: str) -> list[Path]:
    """Return the files of a folder whose names end so, in order."""
    return sorted(place for place in folder.iterdir() if place.name.endswith(ending))


def table_of(source: TableSource, assets: Path | None = None) -> dict[str, Any]:
    """Return a table from its baked form, or made where there is none that fits."""
    found = _baked(source, _place(source, assets))
    return source.made() if found is None else found


def bake(source: TableSource, assets: Path) -> Path | None:
    """Write a table's baked form and return the file, or None where the one that is there fits."""
    place = _place(source, assets)
    if _baked(source, place) is not None:
        return None
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(
        pack({"files": _mark(source.files), "programs": _mark(source.programs), **source.made()})
    )
    return place


def _place(source: TableSource, assets: Path | None) -> Path:
    return (assets or assets_dir()) / "coach" / f"{source.name}.table"


def _baked(source: TableSource, place: Path) -> dict[str, Any] | None:
    """Return a baked table; None where there is none, or it is damaged or made from something else."""
    try:
        found = unpack(place.read_bytes())
        if not isinstance(found, dict) or found.get("files") != _mark(source.files):
            return None
    except (OSError, ValueError):  # UnfitError is one
        return None
    try:
        return found if found.get("programs") == _mark(source.programs) else None
    except OSError:  # a frozen app does not carry its programs' text: they are those it was built with
        return found


def _mark(files: Iterable[Path]) -> str:
    found = FORMAT
    for place in files:
        found = zlib.crc32(place.read_bytes(), found)
    return f"{found:08x}"
