r"""Patterns as rule files write them: one a line, tried only where they can match.

A line is a regular expression without regard to case. A space stands for any
white space, and a line matches whole words (write ``\w*`` for any ending).
Before a pattern is compiled at all, the text is searched for letters that the
pattern cannot do without: most patterns cost one substring search.
"""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from advocacy_trainer.coach.built_once import built_once
from advocacy_trainer.coach.pattern_index import PatternIndex
from advocacy_trainer.prose.apostrophes import straight

if TYPE_CHECKING:
    import regex

    from advocacy_trainer.coach.baked import Parts
    from advocacy_trainer.coach.needed_letters import Needs

TIME_LIMIT = 0.02  # seconds for one pattern on one text
_SIGNS = frozenset({"So", "Sc", "Sk", "Sm", "Po", "Pd", "Ps", "Pe", "Pi", "Pf"})
_JOINERS = "\ufe0f\u200d"  # in emoji
SHORT_TEXT = 600  # characters
_INDEXED = 8  # patterns in a list from which an index pays,
_OFTEN = 5  # and how often it must have been asked for
# What the standard library and ``regex`` may take for a letter, or for its small form, in different ways is
# are left out here.
_ALIKE = frozenset(map(chr, [*range(0x17F), *range(0x2010, 0x2028), 0x20AC])) - frozenset("²³¹µ¼½¾İı")


class PatternError(ValueError):
    """A pattern is no regular expression; the message says what is wrong."""


class Pattern:
    """One line of a rule file."""

    def __init__(self, line: str, *, trusted: bool = False, needs: "Needs | None" = None) -> None:
        self.line = line
        self.trusted = trusted
        if needs is not None:
            self.__dict__["needs"] = needs

    @built_once
    def needs(self) -> "Needs":
        """Groups of letters of which every match holds one each, read from the line unless baked."""
        from advocacy_trainer.coach.needed_letters import required_letters

        return required_letters(self.line)

    @built_once
    def compiled(self) -> "regex.Pattern[str]":
        """Compile the pattern when a text first needs it."""
        import regex

        try:
            return regex.compile(self._whole, regex.IGNORECASE | regex.VERSION0)
        except regex.error as error:
            raise PatternError(str(error)) from error

    @built_once
    def compiled_plainly(self) -> "re.Pattern[str] | None":
        """The same for the standard library, which is there at once; None where it cannot."""
        try:
            return re.compile(self._whole, re.IGNORECASE)
        except re.error:
            return None

    @property
    def _whole(self) -> str:
        edge = "" if self.line[:1] in ",.;:!?" else r"(?<!\w)"
        return rf"{edge}(?:{_spaced(self.line)})(?!\w)"

    def may_match(self, lower: str) -> bool:
        """Tell whether ``lower`` (the text in small letters) holds all that is needed."""
        for group in self.needs:
            for letters in group:
                if letters in lower:
                    break
            else:
                return False
        return True

    def found_in(self, text: str) -> bool:
        """Tell whether it matches ``text``; raises TimeoutError when it takes too long."""
        plain = self.compiled_plainly if self.trusted and is_plain(text) else None
        if plain is not None:
            return plain.search(text) is not None
        return self.compiled.search(text, timeout=self._limit(text)) is not None

    def spans(self, text: str, *, plain: bool | None = None) -> list[tuple[int, int]]:
        """List every match in ``text``; raises TimeoutError when it takes too long.

        ``plain`` tells what ``is_plain`` says of the text, where that is known.
        """
        if self.trusted and (is_plain(text) if plain is None else plain):
            quick = self.compiled_plainly
            if quick is not None:
                if quick.search(text) is None:
                    return []
                return [match.span() for match in quick.finditer(text) if match.end() > match.start()]
        limit = self._limit(text)
        if self.compiled.search(text, timeout=limit) is None:
            return []
        found = self.compiled.finditer(text, timeout=limit)
        return [match.span() for match in found if match.end() > match.start()]

    def _limit(self, text: str) -> float | None:
        # The clock costs more than most searches; our own patterns are tested and need it on long texts only.
        return None if self.trusted and len(text) <= SHORT_TEXT else TIME_LIMIT


def is_plain(text: str) -> bool:
    """Tell whether the standard library and ``regex`` find the same in ``text``, and soon.

    Then our own patterns are left to the former: it compiles them three times
    as fast, which is what a first review waits for, and needs not be loaded.
    """
    return len(text) <= SHORT_TEXT and (_ALIKE.issuperset(text) or all(map(_is_sign, set(text) - _ALIKE)))


@cache
def _is_sign(character: str) -> bool:
    """Tell whether a character is an emoji, a sign or part of one: no letter, digit or space to anybody."""
    if character in _JOINERS:
        return True
    letters_in_a_ring = "Ⓐ" <= character <= "ⓩ" or "\U0001f130" <= character <= "\U0001f189"
    return unicodedata.category(character) in _SIGNS and not letters_in_a_ring


def _spaced(line: str) -> str:
    """Let a space stand for any white space; inside a [class] it stands for itself."""
    parts = []
    in_class = False
    for place, character in enumerate(line):
        escaped = place > 0 and line[place - 1] == "\\"
        if character in "[]" and not escaped:
            in_class = character == "["
        if character == " " and not in_class:
            counted = line[place + 1 : place + 2] in ("?", "*", "+", "{")
            parts.append(r"(?:\s+)" if counted else r"\s+")
        else:
            parts.append(character)
    return "".join(parts)


def _taken_apart(line: str) -> list[tuple[str, None]]:
    from advocacy_trainer.coach.needed_letters import taken_apart

    return [(part, None) for part in taken_apart(line)]


class PatternList:
    """Several patterns that mean the same; parsed when first asked for."""

    def __init__(
        self, lines: str | list[str] = "", *, trusted: bool = False, parts: "Parts | None" = None
    ) -> None:
        self.trusted = trusted
        self.parts = parts
        self._asked = 0
        split = lines.splitlines() if isinstance(lines, str) else lines
        stripped = [line.strip() for line in split if line.strip()]
        # The text has straight apostrophes by then; our own patterns are written so.
        self.lines = stripped if trusted else [straight(line) for line in stripped]

    @built_once
    def patterns(self) -> list["Pattern"]:
        """The patterns, with long choices taken apart so that each is tried by itself."""
        baked = [(line, self.parts.get(line) if self.parts else None) for line in self.lines]
        return [
            Pattern(part, trusted=self.trusted, needs=needs)
            for line, parts in baked
            for part, needs in (parts or _taken_apart(line))
        ]

    @classmethod
    def of(cls, patterns: list["Pattern"]) -> "PatternList":
        """Return a list of patterns that exist already."""
        made = cls([pattern.line for pattern in patterns])
        made.__dict__["patterns"] = patterns
        return made

    @built_once
    def members(self) -> frozenset["Pattern"]:
        """The patterns as a set."""
        return frozenset(self.patterns)

    def __bool__(self) -> bool:
        return bool(self.lines)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """List all matches in ``text``, by place."""
        found = [span for pattern in self._worth(text) for span in pattern.spans(text)]
        found.sort()
        return found

    def found_in(self, text: str) -> bool:
        """Tell whether any pattern matches ``text``."""
        return any(pattern.found_in(text) for pattern in self._worth(text))

    def _worth(self, text: str) -> list["Pattern"]:
        lower = text.lower()
        self._asked += 1
        if len(self.patterns) < _INDEXED or self._asked < _OFTEN:
            return [pattern for pattern in self.patterns if pattern.may_match(lower)]
        return self._index.active(lower)

    @built_once
    def _index(self) -> PatternIndex:
        return PatternIndex(self.patterns)
