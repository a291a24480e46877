r"""Words and what each is to a reader of texts, packed so that a text unpacks only the words it needs.

A table is what ``packed_value`` can hold: ``{"words": {"ab": "\nabe 3\naben 3"}, ...}``,
words by their first two letters or, where they end compounds, by their last two, each
with a number. One of its values may be an object of which each member is read by itself.

A build bakes it into ``assets/coach``, git-ignored, with a mark of the files it was made
from and of the programs that made it (CRC-32 of all they hold); where either is another,
the table is made anew and the baked one left alone. As long as these have the sizes they
had, and none is newer than what was baked, they are not read again.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.prose.packed_value import PackedParts, pack_parts
from advocacy_trainer.resources import assets_dir

FORMAT = 3
LETTERS = 2  # by which words are sorted; no end of compounds is shorter
_NONE: dict[str, int] = {}


class TableSource(NamedTuple):
    """A table by name: the files it is made from, the programs that make it, and how they do.

    ``in_parts`` is the key of the value whose members are read one by one.
    """

    name: str
    files: list[Path]
    programs: list[Path]
    made: Callable[[], dict[str, Any]]
    in_parts: str = ""


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
        stored = self._packed.get(word[:LETTERS], "")
        said = f"\n{word} "
        at = stored.find(said)
        return int(stored[at + len(said) :].partition("\n")[0]) if at >= 0 else 0


def packed(words: Mapping[str, int], *, by_end: bool = False) -> dict[str, str]:
    """Pack words by their first two letters, or by their last two."""
    found: dict[str, list[str]] = {}
    for word, number in words.items():
        if by_end and len(word) < LETTERS:
            raise ValueError(f"an end of compounds is too short: {word}")
        found.setdefault(word[-LETTERS:] if by_end else word[:LETTERS], []).append(f"\n{word} {number}")
    return {letters: "".join(several) for letters, several in found.items()}


def files_ending(folder: Path, ending: str) -> list[Path]:
    """Return the files of a folder whose names end so, in order."""
    return sorted(place for place in folder.iterdir() if place.name.endswith(ending))


def table_of(source: TableSource, assets: Path | None = None) -> dict[str, Any]:
    """Return a table from its baked form, or made where there is none that fits."""
    place = _place(source, assets)
    found = _baked(source, place, unread=_seems_unchanged)
    return source.made() if found is None else found


def bake(source: TableSource, assets: Path) -> Path | None:
    """Write a table's baked form and return the file, or None where the one that is there fits."""
    place = _place(source, assets)
    if _baked(source, place) is not None:
        place.touch()  # now it is as new as what it was made from
        return None
    place.parent.mkdir(exist_ok=True)
    table = source.made()
    parts: dict[str, Any] = table.pop(source.in_parts, {})
    head = {
        "files": _mark(source.files),
        "programs": _mark(source.programs),
        "sizes": _sizes(source),
        "parts": list(parts),
        "table": table,
    }
    place.write_bytes(pack_parts([head, *parts.values()]))
    return place


class _TableParts(Mapping[str, Any]):
    """The members of a table's value, each read when first asked for, or made where it is damaged."""

    def __init__(self, source: TableSource, packed: PackedParts, names: list[str]) -> None:
        self._source = source
        self._packed = packed
        self._numbers = {name: number for number, name in enumerate(names, 1)}
        self._read: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        found = self._read.get(name)
        if found is None:
            try:
                found = self._packed.part(self._numbers[name])
            except (OSError, ValueError):  # UnfitError is one
                found = self._source.made()[self._source.in_parts][name]
            self._read[name] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def _place(source: TableSource, assets: Path | None) -> Path:
    return (assets or assets_dir()) / "coach" / f"{source.name}.table"


def _baked(
    source: TableSource, place: Path, unread: "Callable[[TableSource, Path, list[int]], bool] | None" = None
) -> dict[str, Any] | None:
    """Return a baked table; None where there is none, or it is damaged or made from something else.

    Where ``unread`` says so the files it was made from are not read.
    """
    try:
        packed = PackedParts(place)
        head: Any = packed.first
        if unread is None or not unread(source, place, head["sizes"]):
            if head["files"] != _mark(source.files):
                return None
            try:
                if head["programs"] != _mark(source.programs):
                    return None
            except OSError:
                pass  # a frozen app does not carry its programs' text: they are those it was built with
        found: dict[str, Any] = head["table"]
        if source.in_parts:
            found[source.in_parts] = _TableParts(source, packed, head["parts"])
    except (OSError, ValueError, LookupError, TypeError):  # UnfitError is one
        return None
    return found


def _seems_unchanged(source: TableSource, place: Path, sizes: list[int]) -> bool:
    """Tell whether what a table was made from has the sizes it had, and is no newer than the table."""
    baked = place.stat().st_mtime_ns
    try:
        known = [each.stat() for each in (*source.files, *source.programs)]
    except OSError:
        return False
    return [each.st_size for each in known] == sizes and all(each.st_mtime_ns <= baked for each in known)


def _sizes(source: TableSource) -> list[int]:
    return [each.stat().st_size for each in (*source.files, *source.programs)]


def _mark(files: Iterable[Path]) -> str:
    found = FORMAT
    for place in files:
        found = zlib.crc32(place.read_bytes(), found)
    return f"{found:08x}"
