"""Take a regular expression apart, as far as it matters which letters a match of it holds.

What is not surely understood is a ValueError or an IndexError: then nothing is known.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_LOOKS = ("?=", "?!", "?<=", "?<!")
_HEAD = re.compile(r"\?(?:[a-z]*(?:-[a-z]+)?:|P<\w+>)")
_DIGITS = re.compile(r"(?:\d-\d|\d)+")
_TIMES = re.compile(r"(\d*)(?:,\d*)?\}")


class Atom(NamedTuple):
    """One letter (small), branches, a digit, or something else.

    Its place: ``apart`` where it is no part of a word, ``nowhere`` where it takes up no room.
    """

    letter: str = ""
    branches: "tuple[Branch, ...]" = ()
    digit: bool = False
    apart: bool = False
    nowhere: bool = False
    optional: bool = False
    repeated: bool = False


Branch = Sequence[Atom]

_ANYTHING = Atom()
_APART = Atom(apart=True)
_PLACE = Atom(nowhere=True)
_EDGE = Atom(nowhere=True, apart=True)
_DIGIT = Atom(digit=True)
_ESCAPED = {
    **dict.fromkeys("wDS", _ANYTHING),
    **dict.fromkeys("sWnrtfv", _APART),
    **dict.fromkeys("ABZ", _PLACE),
    "b": _EDGE,
    "d": _DIGIT,
}


def branches_of(line: str) -> tuple[Branch, ...]:
    """Return the branches of a pattern as a rule file writes it."""
    reader = _Reader(line)
    found = reader.branches()
    if reader.at < len(line):
        raise ValueError("a bracket too many")
    return found


class _Reader:
    """Where reading has come to."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.at = 0

    def branches(self) -> tuple[Branch, ...]:
        """Read up to the end or a closing bracket."""
        found = [self._branch()]
        while self._is_next("|"):
            found.append(self._branch())
        return tuple(found)

    def _branch(self) -> Branch:
        parts = []
        while self.at < len(self.line) and self.line[self.at] not in "|)":
            parts.append(self._quantified(self._part()))
        return parts

    def _part(self) -> Atom:
        character = self.line[self.at]
        self.at += 1
        if character == "\\":
            return self._escaped()
        if character == "[":
            return self._one_of()
        if character == "(":
            return self._group()
        if character in "^$":
            return _PLACE
        if character in "*+?{":
            raise ValueError("nothing to repeat")
        return _ANYTHING if character == "." else _letter(character)

    def _escaped(self) -> Atom:
        character = self.line[self.at]
        self.at += 1
        if character in "pP":
            self.at = self.line.index("}", self.at) + 1
            return _ANYTHING
        if not character.isalnum():
            return _letter(character)
        known = _ESCAPED.get(character)
        if known is None:
            raise ValueError(character)
        return known

    def _one_of(self) -> Atom:
        begin = self.at
        self._is_next("^")
        self._is_next("]")
        while self.line[self.at] != "]":
            if self.line.startswith("[:", self.at):
                raise ValueError("a class in a class")
            self.at += 2 if self.line[self.at] == "\\" else 1
        held = self.line[begin : self.at]
        self.at += 1
        if _DIGITS.fullmatch(held):
            return _DIGIT
        if held[0] == "^" or "\\" in held or "-" in held[1:-1]:
            return _ANYTHING
        letters = {_letter(character) for character in held}
        if len(letters) == 1:
            return letters.pop()  # [Ff]
        return Atom(branches=tuple([letter] for letter in sorted(letters)))

    def _group(self) -> Atom:
        around = self.line.startswith(_LOOKS, self.at)
        if around:
            self.at = self.line.index("<" if self.line[self.at + 1] == "<" else "?", self.at) + 2
        elif self.line[self.at] == "?":
            head = _HEAD.match(self.line, self.at)
            if head is None:
                raise ValueError("a group of another kind")
            self.at = head.end()
        branches = self.branches()
        if not self._is_next(")"):
            raise ValueError("a bracket is missing")
        return _PLACE if around else Atom(branches=branches)

    def _quantified(self, part: Atom) -> Atom:
        sign = self.line[self.at : self.at + 1]
        if not sign or sign not in "?*+{":
            return part
        self.at += 1
        optional = sign in "?*"
        if sign == "{":
            times = _TIMES.match(self.line, self.at)
            if times is None:
                raise ValueError("times of another kind")
            optional = times.group(1) in ("", "0")
            self.at = times.end()
        while self._is_next("?") or self._is_next("+"):
            pass  # lazy or possessive
        return part._replace(optional=optional, repeated=sign != "?")

    def _is_next(self, sign: str) -> bool:
        found = self.line.startswith(sign, self.at)
        self.at += len(sign) if found else 0
        return found


def _letter(character: str) -> Atom:
    small = character.lower()
    if len(small) != 1:
        return _ANYTHING
    return _APART if small.isspace() else Atom(letter=small)


def in_word(letter: str) -> bool:
    """Tell whether a character is part of a word, as a pattern has it."""
    return letter.isalnum() or letter == "_"
