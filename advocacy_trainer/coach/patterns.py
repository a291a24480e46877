r"""Patterns as rule files write them: one a line, tried only where they can match.

A line is a regular expression without regard to case. A space stands for any
white space, and a line matches whole words (write ``\w*`` for any ending).
Before a pattern is compiled at all, the text is searched for letters that the
pattern cannot do without: most patterns cost one substring search.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import regex

TIME_LIMIT = 0.02  # seconds for one pattern on one text


class PatternError(ValueError):
    """A pattern is no regular expression; the message says what is wrong."""


class Pattern:
    """One line of a rule file."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.needs = required_letters(line)

    @cached_property
    def compiled(self) -> "regex.Pattern[str]":
        """Compile the pattern when a text first needs it."""
        import regex

        body = _spaced(self.line)
        try:
            edge = "" if self.line[:1] in ",.;:!?" else r"(?<!\w)"
            return regex.compile(rf"{edge}(?:{body})(?!\w)", regex.IGNORECASE | regex.VERSION0)
        except regex.error as error:
            raise PatternError(str(error)) from error

    def may_match(self, lower: str) -> bool:
        """Tell whether ``lower`` (the text in small letters) holds what is needed."""
        if not self.needs:
            return True
        return any(letters in lower for letters in self.needs)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield every match in ``text``; raises TimeoutError when it takes too long."""
        for match in self.compiled.finditer(text, timeout=TIME_LIMIT):
            if match.end() > match.start():
                yield match.span()

    def matches(self, text: str) -> Iterator[Any]:
        """Yield match objects, for patterns with named groups."""
        return iter(self.compiled.finditer(text, timeout=TIME_LIMIT))


class PatternList:
    """Several patterns that mean the same."""

    def __init__(self, lines: str | list[str] = "") -> None:
        split = lines.splitlines() if isinstance(lines, str) else lines
        self.patterns = [Pattern(line.strip()) for line in split if line.strip()]

    def __bool__(self) -> bool:
        return bool(self.patterns)

    def spans(self, text: str, active: "Active | None" = None) -> list[tuple[int, int]]:
        """List all matches in ``text``, by place; ``active`` names the patterns worth trying."""
        lower = text.lower() if active is None else ""
        found = [
            span
            for pattern in self.patterns
            if (pattern in active if active is not None else pattern.may_match(lower))
            for span in pattern.spans(text)
        ]
        found.sort()
        return found

    def found_in(self, text: str, active: "Active | None" = None) -> bool:
        """Tell whether any pattern matches ``text``."""
        lower = text.lower()
        for pattern in self.patterns:
            if active is not None and pattern not in active:
                continue
            if pattern.may_match(lower) and pattern.compiled.search(text, timeout=TIME_LIMIT):
                return True
        return False


Active = set[Pattern]
_GRAM = 4


class PatternIndex:
    """Find, in one pass over a text, which of many patterns are worth trying."""

    def __init__(self, lists: Iterable[PatternList]) -> None:
        self._always: Active = set()
        self._short: list[tuple[str, Pattern]] = []
        self._grams: dict[str, list[tuple[str, Pattern]]] = {}
        for pattern in (pattern for several in lists for pattern in several.patterns):
            if not pattern.needs:
                self._always.add(pattern)
            for letters in pattern.needs:
                if len(letters) < _GRAM:
                    self._short.append((letters, pattern))
                else:
                    self._grams.setdefault(letters[:_GRAM], []).append((letters, pattern))

    def active(self, lower: str) -> Active:
        """Return the patterns that may match a text given in small letters."""
        found = set(self._always)
        grams = {lower[at : at + _GRAM] for at in range(len(lower) - _GRAM + 1)}
        for gram in grams & self._grams.keys():
            for letters, pattern in self._grams[gram]:
                if pattern not in found and letters in lower:
                    found.add(pattern)
        for letters, pattern in self._short:
            if letters in lower:
                found.add(pattern)
        return found


def _spaced(line: str) -> str:
    """Let a space stand for any white space; inside a [class] it stands for itself."""
    parts = []
    in_class = False
    for place, character in enumerate(line):
        escaped = place > 0 and line[place - 1] == "\\"
        if character in "[]" and not escaped:
            in_class = character == "["
        parts.append(r"(?:\s+)" if character == " " and not in_class else character)
    return "".join(parts)


def required_letters(line: str) -> tuple[str, ...]:
    """Return letters of which at least one group stands in every match; empty if unknown."""
    try:
        found = _Reader(line.lower()).alternatives()
    except (IndexError, ValueError):
        return ()
    return tuple(sorted(found)) if found else ()


_Needs = frozenset[str]


class _Reader:
    """Read just enough of a regular expression to know what it cannot do without."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.at = 0

    def alternatives(self) -> _Needs | None:
        """Read up to the end or a closing bracket."""
        branches = [self.sequence()]
        while self.at < len(self.line) and self.line[self.at] == "|":
            self.at += 1
            branches.append(self.sequence())
        if any(branch is None for branch in branches):
            return None
        return frozenset(letters for branch in branches if branch for letters in branch)

    def sequence(self) -> _Needs | None:
        """Read one branch; return its strongest need."""
        best: _Needs | None = None
        run = ""
        while self.at < len(self.line) and self.line[self.at] not in "|)":
            literal, needs = self.atom()
            optional = self.quantifier()
            if literal and not optional:
                run += literal
                if not self.repeated:
                    continue
            best = _stronger(best, frozenset([run]) if run else None)
            run = ""
            if needs and not optional:
                best = _stronger(best, needs)
        return _stronger(best, frozenset([run]) if run else None)

    def atom(self) -> tuple[str, _Needs | None]:
        """Read one atom: its literal letter, or what a group needs."""
        character = self.line[self.at]
        self.at += 1
        if character == "\\":
            escaped = self.line[self.at]
            self.at += 1
            if escaped in "pP" and self.line[self.at : self.at + 1] == "{":
                self.at = self.line.index("}", self.at) + 1
            return ("", None) if escaped.isalnum() else (escaped, None)
        if character == "[":
            self.at = self.line.index("]", self.at + 1) + 1
            return "", None
        if character == "(":
            return "", self.group()
        if character in ".^$ ":
            return "", None
        return character, None

    def group(self) -> _Needs | None:
        """Read a group; a look-around needs nothing."""
        around = False
        if self.line[self.at] == "?":
            head = self.line[self.at : self.at + 3]
            around = head.startswith(("?=", "?!", "?<=", "?<!"))
            stop = {"?P<": ">", "?p<": ">"}.get(head)
            if stop:
                self.at = self.line.index(stop, self.at) + 1
            elif around:
                self.at += 3 if head.startswith("?<") else 2
            else:
                self.at = self.line.index(":", self.at) + 1
        needs = self.alternatives()
        self.at += 1  # the closing bracket
        return None if around else needs

    def quantifier(self) -> bool:
        """Read a quantifier; tell whether the atom may be missing."""
        self.repeated = False
        if self.at >= len(self.line) or self.line[self.at] not in "?*+{":
            return False
        sign = self.line[self.at]
        self.at += 1
        optional = sign in "?*"
        self.repeated = True
        if sign == "{":
            end = self.line.index("}", self.at)
            optional = self.line[self.at : end].startswith(("0", ","))
            self.at = end + 1
        while self.at < len(self.line) and self.line[self.at] in "?+":
            self.at += 1
        return optional


def _stronger(first: _Needs | None, second: _Needs | None) -> _Needs | None:
    """Choose the need that rules out more texts: the one whose shortest letters are longest."""
    if not first or not second:
        return first or second
    return max(first, second, key=lambda needs: (min(map(len, needs)), -len(needs)))
