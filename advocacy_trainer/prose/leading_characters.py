"""Tell the search of a regular expression which characters a match may begin with.

``re`` works that out itself, and then leaps over all other characters, but not where an
expression begins with a look around it, as whole words do, nor where letters count
without regard to case: of our patterns that is nearly every one. What it needs is put
into the head of an expression's codes when a build compiles it; the matches are the same.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

_HEAD = 5  # codes: that it is one, its size, its flags, and the least and the most characters of a match
_MOST_IN_RANGE = 0x400  # characters
_MOST_LETTERS = 22  # small ones of a to z: where a match may begin with more, there is little to leap over


class Leading(NamedTuple):
    """The characters and the kinds of characters a match may begin with, and whether it may be empty."""

    characters: frozenset[int]
    kinds: frozenset[Any]
    empty: bool


_NOTHING = Leading(frozenset(), frozenset(), True)


def with_leading(codes: list[int], tree: Any, flags: int) -> list[int]:
    """Return the codes of an expression with what ``tree`` may begin with in their head.

    They are the same where it is there already, or where a match may begin with anything.
    """
    compiler = import_module("re._compiler")
    if codes[0] != compiler.INFO or codes[1] != _HEAD - 1 or codes[2] or not codes[3]:
        return codes
    leading = _leading(tree.data, flags)
    if leading is None or leading.empty or _is_broad(leading.characters):
        return codes
    charset = [(compiler.LITERAL, one) for one in sorted(leading.characters)]
    charset += [(compiler.CATEGORY, kind) for kind in leading.kinds]
    added: list[int] = []
    compiler._compile_charset(compiler._optimize_charset(charset)[0], flags, added)
    head = [codes[0], codes[1] + len(added), compiler.SRE_INFO_CHARSET, *codes[3:_HEAD]]
    return [*head, *added, *codes[_HEAD:]]


def _is_broad(characters: frozenset[int]) -> bool:
    return sum(ord("a") <= one <= ord("z") for one in characters) > _MOST_LETTERS


def _leading(items: Iterable[tuple[Any, Any]], flags: int) -> Leading | None:
    """Return what some steps one after the other may begin with; None where that may be anything."""
    characters, kinds = frozenset[int](), frozenset[Any]()
    for operation, value in items:
        one = _leading_of(operation, value, flags)
        if one is None:
            return None
        characters |= one.characters
        kinds |= one.kinds
        if not one.empty:
            return Leading(characters, kinds, empty=False)
    return Leading(characters, kinds, empty=True)


def _leading_of(operation: Any, value: Any, flags: int) -> Leading | None:
    name = str(operation)
    if name in ("ASSERT", "ASSERT_NOT", "AT"):
        return _NOTHING
    if name == "LITERAL":
        return Leading(_alike(value, flags), frozenset(), empty=False)
    if name == "IN":
        return _of_class(value, flags)
    if name == "BRANCH":
        return _any_of(_leading(each, flags) for each in value[1])
    if name == "SUBPATTERN":
        _, added, removed, inner = value
        return _leading(inner, import_module("re._compiler")._combine_flags(flags, added, removed))
    if name == "ATOMIC_GROUP":
        return _leading(value, flags)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, inner = value
        repeated = _leading(inner, flags)
        return repeated if least or repeated is None else repeated._replace(empty=True)
    return None


def _any_of(several: Iterable[Leading | None]) -> Leading | None:
    found = Leading(frozenset(), frozenset(), empty=False)
    for one in several:
        if one is None:
            return None
        found = Leading(found.characters | one.characters, found.kinds | one.kinds, found.empty or one.empty)
    return found


def _of_class(items: Iterable[tuple[Any, Any]], flags: int) -> Leading | None:
    """Return what a class of characters holds; None for all but some, and for any letter."""
    characters, kinds = frozenset[int](), frozenset[Any]()
    for operation, value in items:
        name = str(operation)
        if name == "LITERAL":
            characters |= _alike(value, flags)
        elif name == "RANGE" and value[1] - value[0] < _MOST_IN_RANGE:
            characters |= frozenset().union(*(_alike(one, flags) for one in range(value[0], value[1] + 1)))
        elif name == "CATEGORY" and str(value) in ("CATEGORY_DIGIT", "CATEGORY_SPACE"):
            kinds |= {value}
        else:
            return None
    return Leading(characters, kinds, empty=False)


def _alike(character: int, flags: int) -> frozenset[int]:
    """Return the characters that match one: itself, or all that ``re`` takes for it whatever the case."""
    compiler = import_module("re._compiler")
    return _any_case(character) if flags & compiler.SRE_FLAG_IGNORECASE else frozenset([character])


@cache
def _any_case(character: int) -> frozenset[int]:
    small = import_module("_sre").unicode_tolower(character)
    alike = (small, *import_module("re._casefix")._EXTRA_CASES.get(small, ()))
    return frozenset({character}.union(*(_with_small()[one] for one in alike)))


@cache
def _with_small() -> defaultdict[int, set[int]]:
    """Return the characters by the small letter that ``re`` compares them by."""
    small_of = import_module("_sre").unicode_tolower
    found: defaultdict[int, set[int]] = defaultdict(set)
    for one in range(sys.maxunicode + 1):
        found[small_of(one)].add(one)
    return found
