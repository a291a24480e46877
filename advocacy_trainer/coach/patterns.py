r"""Patterns as rule files write them: one a line, tried only where they can match.

A line is a regular expression without regard to case. A space stands for any
white space, and a line matches whole words (write ``\w*`` for any ending).
Before a pattern is compiled at all, the text is searched for letters that the
pattern cannot do without: most patterns cost one substring search.
"""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from advocacy_trainer.coach.built_once import built_once
from advocacy_trainer.prose.apostrophes import straight
from advocacy_trainer.prose.compiled_patterns import Wanted, compiled
from advocacy_trainer.prose.lazy_pattern import lazy

if TYPE_CHECKING:
    import regex

    from advocacy_trainer.coach.prefilter import LetterIndex, Prefilter
    from advocacy_trainer.coach.required_literals import RequiredLiterals

TIME_LIMIT = 0.02  # seconds for one of the workplace's patterns on one text
_CLITIC = lazy(r"(?:^|[(|])'")
_COUNTS = ("?", "*", "+", "{")
SHORT_TEXT = 600  # characters


class PatternError(ValueError):
    """A pattern is no regular expression; the message says what is wrong."""


class _Timed:
    """A pattern that raises TimeoutError when it takes too long."""

    def __init__(self, pattern: "regex.Pattern[str]") -> None:
        self._pattern = pattern

    def search(self, text: str) -> Any:
        return self._pattern.search(text, timeout=TIME_LIMIT)

    def match(self, text: str, at: int = 0) -> Any:
        return self._pattern.match(text, at, timeout=TIME_LIMIT)

    def finditer(self, text: str) -> Iterator[Any]:
        return self._pattern.finditer(text, timeout=TIME_LIMIT)


class Pattern:
    """One line of a rule file.

    Our own (``trusted``) are tested on the longest sentence there is and run on
    the standard library; the workplace's run on ``regex``, which has a clock.
    """

    def __init__(self, line: str, *, trusted: bool = False) -> None:
        self.line = line
        self.trusted = trusted

    @built_once
    def compiled(self) -> "re.Pattern[str] | _Timed":
        """Compile the pattern when a text first needs it."""
        if self.trusted:
            return compiled(*self.wanted)
        import regex

        try:
            return _Timed(regex.compile(self.wanted[0], regex.IGNORECASE | regex.VERSION0))
        except regex.error as error:
            raise PatternError(str(error)) from error

    @property
    def wanted(self) -> Wanted:
        """The expression that is compiled, and its flags."""
        edge = "" if self.line[:1] in ",.;:!?" else r"(?<!\w)"
        if _CLITIC.search(self.line):
            edge = r"(?:(?<!\w)|(?='))"  # "'s" begins where a word ends
        return rf"{edge}(?:{_spaced(self.line)})(?!\w)", int(re.IGNORECASE)

    def found_in(self, text: str) -> bool:
        """Tell whether it matches ``text``; raises TimeoutError when it takes too long."""
        return self.compiled.search(text) is not None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """List every match in ``text``; raises TimeoutError when it takes too long."""
        if self.compiled.search(text) is None:
            return []
        found = self.compiled.finditer(text)
        return [match.span() for match in found if match.end() > match.start()]


def _spaced(line: str) -> str:
    """Let a space stand for any white space.

    Inside a [class] it stands for itself, in a look-behind for one sign of it:
    what is looked at there has one length.
    """
    if "(?<" not in line and "\\[" not in line and "\\]" not in line:
        return _spaced_alone(line)
    parts = []
    in_class = False
    behind = 0  # brackets open since a look-behind began
    for place, character in enumerate(line):
        escaped = place > 0 and line[place - 1] == "\\"
        if character in "[]" and not escaped:
            in_class = character == "["
        if not in_class and not escaped and (behind or line.startswith(("(?<!", "(?<="), place)):
            behind += {"(": 1, ")": -1}.get(character, 0)
        if character == " " and not in_class:
            counted = line[place + 1 : place + 2] in ("?", "*", "+", "{")
            parts.append(r"\s" if behind else r"(?:\s+)" if counted else r"\s+")
        else:
            parts.append(character)
    return "".join(parts)


def _spaced_alone(line: str) -> str:
    """Return what ``_spaced`` does, a tenth as slow: a line without look-behinds and escaped brackets."""
    if " " not in line:
        return line
    first, *others = line.split(" ")
    parts = [first]
    before, in_class = first, False
    for part in others:
        opened, closed = before.rfind("["), before.rfind("]")
        if opened != closed:
            in_class = opened > closed
        if in_class:
            parts.append(" ")
        else:
            parts.append(r"(?:\s+)" if part.startswith(_COUNTS) else r"\s+")
        parts.append(part)
        before = part
    return "".join(parts)


def lines_of(lines: str | list[str]) -> list[str]:
    """Return the lines that hold something, without the white space around them."""
    split = lines.splitlines() if isinstance(lines, str) else lines
    return [stripped for line in split if (stripped := line.strip())]


class PatternList:
    """Several patterns that mean the same; parsed when first asked for."""

    def __init__(
        self,
        lines: str | list[str] = "",
        *,
        trusted: bool = False,
        baked: "Callable[[], list[RequiredLiterals] | None] | None" = None,
        index: "LetterIndex | None" = None,
    ) -> None:
        """``baked`` gives what ``required`` is, or None where that is unread; ``index`` is made of it."""
        self.trusted = trusted
        self._baked = baked
        self._index = index
        split = lines_of(lines)
        # The text has straight apostrophes by then; our own patterns are written so.
        self.lines = split if trusted else [straight(line) for line in split]
        self._made: dict[int, Pattern] = {}

    @built_once
    def required(self) -> "list[RequiredLiterals]":
        """Of each pattern the groups of letters of which every match holds one each."""
        baked = self._baked() if self._baked is not None else None
        if baked is not None and len(baked) == len(self.lines):
            return baked
        from advocacy_trainer.coach.required_literals import required_literals

        return [required_literals(line) for line in self.lines]

    @built_once
    def patterns(self) -> list["Pattern"]:
        """The patterns, one a line."""
        return [self.pattern(number) for number in range(len(self.lines))]

    def pattern(self, number: int) -> "Pattern":
        """Return one of the patterns by its number from 0, made when it is first asked for."""
        found = self._made.get(number)
        if found is None:
            # Whichever of two threads comes first, both have its pattern: they are told apart by identity.
            found = self._made.setdefault(number, Pattern(self.lines[number], trusted=self.trusted))
        return found

    @classmethod
    def of(cls, patterns: list["Pattern"]) -> "PatternList":
        """Return a list of patterns that exist already."""
        made = cls([pattern.line for pattern in patterns])
        made._made = dict(enumerate(patterns))
        return made

    @built_once
    def members(self) -> frozenset["Pattern"]:
        """The patterns as a set."""
        return frozenset(self.patterns)

    def __bool__(self) -> bool:
        return bool(self.lines)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """List all matches in ``text``, by place."""
        found = [span for pattern in self._candidates(text) for span in pattern.spans(text)]
        found.sort()
        return found

    def found_in(self, text: str) -> bool:
        """Tell whether any pattern matches ``text``."""
        return any(pattern.found_in(text) for pattern in self._candidates(text))

    def in_text(self, text: str) -> "StretchSearch":
        """Return what tells of stretches of a text whether any pattern may match there."""
        return StretchSearch(self._prefilter, text)

    def _candidates(self, text: str) -> list["Pattern"]:
        found = self._prefilter.active(text.lower())
        found.reverse()
        return found

    @built_once
    def _prefilter(self) -> "Prefilter[Pattern]":
        from advocacy_trainer.coach.prefilter import Prefilter

        index = self._index
        if index is None or len(index["groups"]) != len(self.lines):
            from advocacy_trainer.coach.letter_index import letter_index

            index = letter_index(self.required)
        return Prefilter(self.patterns, [index])


class StretchSearch:
    """What a long text holds of the letters that patterns need, looked up once for all stretches of it."""

    def __init__(self, prefilter: "Prefilter[Pattern]", text: str) -> None:
        self._prefilter = prefilter
        self._held = prefilter.held(text.lower())

    def may_match(self, *stretches: str) -> bool:
        """Tell whether a pattern may match some stretches, put together with white space between."""
        held = self._held
        for stretch in stretches:
            # A stretch may begin or end inside a word: what is left of that is another word.
            chunks = stretch.lower().split(None, 1)
            if chunks:
                held |= self._prefilter.held(chunks[0])
            if len(chunks) > 1:
                held |= self._prefilter.held(chunks[1].rsplit(None, 1)[-1])
        return self._prefilter.may_match(held)
