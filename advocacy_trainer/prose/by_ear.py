"""How words are written by ear: what such a slip costs, and what may be meant by it.

The rules stand in ``common/sounds-*.txt``, a pair of spellings each; the verbs
that do not bend as others do (»løbede«, "teached") in ``common/strong-*.txt``.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_LISTS = Path(__file__).parent / "common"
_BESIDE = 2  # letters on each side of a difference that may be part of it
_END = "$"
_START = "^"
_BY_EAR = 0.55
_AT_END = 0.4
_DOUBLED = 0.4
_SWAPPED = 0.6
_MISSING = 0.85
_TOO_MANY = 1.0
_OTHER = 1.3
_APART = 1.2
_OTHER_BEGINNING = 0.4
_SILENT_FIRST = {"ph": "f", "kn": "n", "wr": "r", "wh": "w", "hv": "v", "hj": "j", "ch": "k", "ps": "s"}
_APOSTROPHE = 0.15
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")


class Rules(NamedTuple):
    """The pairs of a language: by the first letter written, and by the last, with what each costs."""

    by_first: dict[str, tuple[tuple[str, str], ...]]
    by_last: dict[str, tuple[tuple[str, str, float], ...]]


@cache
def rules(lang: str) -> Rules:
    """Return the pairs of ``da`` or ``en``: what is written, and what may be meant by it."""
    text = (_LISTS / f"sounds-{lang}.txt").read_text(encoding="utf-8")
    pairs = [
        (wrong, *right.partition(":")[::2])
        for line in text.splitlines()
        if not line.startswith("#")
        for wrong, _, right in (pair.partition("=") for pair in line.split())
    ]
    by_first: dict[str, list[tuple[str, str]]] = {}
    by_last: dict[str, list[tuple[str, str, float]]] = {}
    for wrong, right, told in dict.fromkeys(pairs):
        if wrong != right:
            price = float(told) if told else _AT_END if _START in wrong or _END in wrong else _BY_EAR
            by_first.setdefault(wrong.lstrip(_START)[0], []).append((wrong, right))
            by_last.setdefault(wrong[-1], []).append((wrong, right, price))
    return Rules(
        {first: tuple(several) for first, several in by_first.items()},
        {last: tuple(several) for last, several in by_last.items()},
    )


def rewritten(said: str, lang: str) -> list[str]:
    """Return what a word may be spelled as by one rule, or with a consonant doubled or left single."""
    return list(dict.fromkeys(word for word, _ in _rewritten(said, lang, 0)))


def rewritten_twice(said: str, lang: str) -> Iterator[str]:
    """Yield what a word may be spelled as by two rules, the second after the first."""
    for once, at in _rewritten(said, lang, 0):
        for twice, _ in _rewritten(once, lang, at):
            yield twice


def _rewritten(said: str, lang: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield spellings by one rule from letter ``start`` on, and the letter after what changed."""
    by_first = rules(lang).by_first
    for at in range(start, len(said)):
        letter = said[at]
        for wrong, right in by_first.get(letter, ()):
            begins, ends = wrong[0] == _START, wrong[-1] == _END
            bare = wrong.strip("^$")
            if (begins and at) or (ends and at + len(bare) != len(said)) or not said.startswith(bare, at):
                continue
            new = right.strip("^$")
            yield said[:at] + new + said[at + len(bare) :], at + len(new)
        if letter in _CONSONANTS and at:
            if said[at - 1] == letter:
                yield said[:at] + said[at + 1 :], at
            elif said[at + 1 : at + 2] != letter:
                yield said[:at] + letter + said[at:], at + 2


def cost(said: str, meant: str, lang: str) -> float:
    """Return how unlikely it is that ``meant`` is written as ``said``; 0 for the same word.

    What both begin and end with is left out, but for two letters on each side
    of the difference: what is heard alike is seldom one letter for one.
    """
    said, meant = f"{_START}{said}{_END}", f"{_START}{meant}{_END}"
    left, most = 0, min(len(said), len(meant))
    while left < most and said[left] == meant[left]:
        left += 1
    right = 0
    while right < most - left and said[-1 - right] == meant[-1 - right]:
        right += 1
    first, last = max(0, left - _BESIDE), max(0, right - _BESIDE)
    begins_otherwise = _OTHER_BEGINNING if left == 1 and _onset(said) != _onset(meant) else 0.0
    return begins_otherwise + _distance(
        said[first : len(said) - last], meant[first : len(meant) - last], rules(lang)
    )


def _onset(word: str) -> str:
    """Return the letter a word sounds as if it began with; ``word`` has ``^`` before it."""
    return _SILENT_FIRST.get(word[1:3], word[1])


def _distance(said: str, meant: str, known: Rules) -> float:
    """Return the cheapest way from one to the other: letters left out, put in, changed, or by the pairs."""
    columns = len(meant)
    left_out = [_left_out(meant, column) for column in range(columns)]
    table = [[0.0]]
    for price in left_out:
        table[0].append(table[0][-1] + price)
    for row, written in enumerate(said, 1):
        before = table[row - 1]
        doubled = row > 1 and said[row - 2] == written and written in _CONSONANTS
        too_many = _DOUBLED if doubled else _TOO_MANY
        pairs = [
            (right, table[row - len(wrong)], price)
            for wrong, right, price in known.by_last.get(written, ())
            if said.endswith(wrong, 0, row)
        ]
        current = [before[0] + too_many]
        table.append(current)
        for column, letter in enumerate(meant, 1):
            best = before[column - 1] if written == letter else before[column - 1] + _OTHER
            best = min(best, before[column] + too_many, current[-1] + left_out[column - 1])
            if row > 1 and column > 1 and written == meant[column - 2] and said[row - 2] == letter != written:
                best = min(best, table[row - 2][column - 2] + _SWAPPED)
            for right, start, price in pairs:
                if meant.endswith(right, 0, column):
                    best = min(best, start[column - len(right)] + price)
            current.append(best)
    return table[-1][-1]


def _left_out(meant: str, at: int) -> float:
    letter = meant[at]
    if letter == "'":
        return _MISSING if meant.endswith(("'s$", "'$")) else _APOSTROPHE  # »tomatos« are several
    if letter in " -":
        return _APART
    return _DOUBLED if at and meant[at - 1] == letter and letter in _CONSONANTS else _MISSING


@cache
def _strong(lang: str) -> dict[str, tuple[str, str]]:
    text = (_LISTS / f"strong-{lang}.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {stem: (past, participle) for stem, past, participle in rows}


def bent(said: str, lang: str) -> str:
    """Return the form of a strong verb that is bent as if it were weak, or nothing: »skrivede«, "teached"."""
    strong = _strong(lang)
    for ending in ("ede", "te", "de") if lang == "da" else ("ed", "d"):
        if said.endswith(ending) and (found := strong.get(said[: -len(ending)])):
            return found[0]
    if lang == "da":
        for ending in ("et", "ed", "t"):
            if said.endswith(ending) and (found := strong.get(said[: -len(ending)])):
                return found[1]
    return ""
