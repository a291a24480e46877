r"""Patterns as rule files write them: one a line, tried only where they can match.

A line is a regular expression without regard to case. A space stands for any
white space, and a line matches whole words (write ``\w*`` for any ending).
Before a pattern is compiled at all, the text is searched for letters that the
pattern cannot do without: most patterns cost one substring search.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property, reduce
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

TIME_LIMIT = 0.02  # seconds for one pattern on one text
SHORT_TEXT = 600  # characters


class PatternError(ValueError):
    """A pattern is no regular expression; the message says what is wrong."""


class Pattern:
    """One line of a rule file."""

    def __init__(self, line: str, *, trusted: bool = False, needs: "Needs | None" = None) -> None:
        self.line = line
        self.trusted = trusted
        if needs is not None:
            self.__dict__["needs"] = needs

    @cached_property
    def needs(self) -> "Needs":
        """Groups of letters of which every match holds one each, read from the line unless baked."""
        return required_letters(self.line)

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
        # The clock costs more than most searches; our own patterns are tested and need it on long texts only.
        if self.trusted and len(text) <= SHORT_TEXT:
            return self.compiled.search(text) is not None
        return self.compiled.search(text, timeout=TIME_LIMIT) is not None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """List every match in ``text``; raises TimeoutError when it takes too long."""
        if not self.found_in(text):
            return []
        limit = None if self.trusted and len(text) <= SHORT_TEXT else TIME_LIMIT
        found = self.compiled.finditer(text, timeout=limit)
        return [match.span() for match in found if match.end() > match.start()]


class PatternList:
    """Several patterns that mean the same; parsed when first asked for."""

    def __init__(
        self, lines: str | list[str] = "", *, trusted: bool = False, parts: "Parts | None" = None
    ) -> None:
        self.trusted = trusted
        self.parts = parts or {}
        split = lines.splitlines() if isinstance(lines, str) else lines
        self.lines = [line.strip() for line in split if line.strip()]

    @cached_property
    def patterns(self) -> list["Pattern"]:
        """The patterns, with long choices taken apart so that each is tried by itself."""
        return [
            Pattern(part, trusted=self.trusted, needs=needs)
            for line in self.lines
            for part, needs in (self.parts.get(line) or ((part, None) for part in taken_apart(line)))
        ]

    @classmethod
    def of(cls, patterns: list["Pattern"]) -> "PatternList":
        """Return a list of patterns that exist already."""
        made = cls([pattern.line for pattern in patterns])
        made.__dict__["patterns"] = patterns
        return made

    @cached_property
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
        if len(self.patterns) < _INDEXED:
            return [pattern for pattern in self.patterns if pattern.may_match(lower)]
        return self._index.active(lower)

    @cached_property
    def _index(self) -> "PatternIndex":
        return PatternIndex([self])


_INDEXED = 8  # patterns from which an index pays
_WORD = re.compile(r"\w+")
_MOST_WORDS = 5_000  # remembered, about a kilobyte each
_LONG_WORD = 40  # letters from which a word is searched for letters, not cut into them
_GROUPS = 3  # groups of letters that a pattern may need


class PatternIndex:
    """Find, by the words of a sentence, which of many patterns are worth trying.

    What a word holds of the letters that patterns need is one long number: bit
    ``n`` says that pattern ``n`` has its first group, and two more stretches of
    bits say the same of its second and third. A sentence is all its words'
    numbers laid over each other. Words are remembered: most have been seen.
    """

    def __init__(self, lists: Iterable[PatternList]) -> None:
        self._patterns = list(dict.fromkeys(pattern for several in lists for pattern in several.patterns))
        self._size = size = len(self._patterns)
        self._places: dict[str, list[int]] = {}  # the bits that letters set
        unneeded = bytearray((_GROUPS * size + 7) // 8)
        for number, pattern in enumerate(self._patterns):
            for group in range(_GROUPS):
                at = group * size + number
                if group >= len(pattern.needs):
                    unneeded[at >> 3] |= 1 << (at & 7)
                    continue
                for letters in pattern.needs[group]:
                    self._places.setdefault(letters, []).append(at)
        self._unneeded = int.from_bytes(unneeded, "little")
        self._all = (1 << size) - 1
        self._marked: dict[str, list[str]] = {}  # letters with a sign among them, by the sign
        for letters in self._places:
            sign = next((one for one in letters if not (one.isalnum() or one == "_")), "")
            if sign:
                self._marked.setdefault(sign, []).append(letters)
        self._longest = max(map(len, self._places), default=0)
        self._words = _Memo(self._of_word)
        self._chunks = _Memo(self._of_chunk)

    def active(self, lower: str) -> list[Pattern]:
        """Return the patterns that may match a sentence given in small letters."""
        held = reduce(or_, map(self._chunks.__getitem__, lower.split()), self._unneeded)
        size = self._size
        worth = held & (held >> size) & (held >> 2 * size) & self._all
        found = []
        while worth:
            place = worth.bit_length() - 1
            worth ^= 1 << place
            found.append(self._patterns[place])
        return found

    def _of_chunk(self, chunk: str) -> int:
        """Return the number of what stands between two white spaces: words with the signs around them."""
        held = 0
        for word in _WORD.findall(chunk):
            held |= self._words[word]
        for sign, several in self._marked.items():
            if sign in chunk:
                held |= self._sum(letters for letters in several if letters in chunk)
        return held

    def _of_word(self, word: str) -> int:
        size = len(word)
        if size > _LONG_WORD:
            return self._sum(letters for letters in self._places if letters in word)
        longest = self._longest
        cuts = {word[at:end] for at in range(size) for end in range(at + 1, min(size, at + longest) + 1)}
        return self._sum(self._places.keys() & cuts)

    def _sum(self, present: Iterable[str]) -> int:
        held = bytearray((_GROUPS * self._size + 7) // 8)
        for letters in present:
            for at in self._places[letters]:
                held[at >> 3] |= 1 << (at & 7)
        return int.from_bytes(held, "little")


class _Memo(dict[str, int]):
    """Numbers made when first asked for; forgotten all at once when there are too many."""

    def __init__(self, made: Callable[[str], int]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        value = self[word] = self._made(word)
        return value


_MANY = 4  # choices from which a pattern is taken apart


def taken_apart(line: str) -> list[str]:
    """Split ``(a|b|c) rest`` into ``a rest``, ``b rest``, ...: each is then tried only where it can match.

    Left whole where the rest rules out more texts than the choices do.
    """
    if not line.startswith("(") or line.startswith("(?"):
        return [line]
    choices, end = _choices(line)
    rest = line[end:]
    if len(choices) < _MANY or (rest[:1] in "?*+{" and rest):
        return [line]
    needs = required_letters(rest)
    if needs and len(needs[0]) <= _MANY and min(map(len, needs[0])) > _MANY:
        return [line]
    return [part for choice in choices for part in taken_apart(choice + rest)]


def _choices(line: str) -> tuple[list[str], int]:
    """Return the choices of the bracket that ``line`` begins with, and where it ends."""
    depth = 0
    begin = 1
    choices: list[str] = []
    at = 0
    in_class = False
    while at < len(line):
        character = line[at]
        if character == "\\":
            at += 2
            continue
        if character in "[]":
            in_class = character == "["
        elif not in_class and character == "(":
            depth += 1
        elif not in_class and character in "|)" and depth == 1:
            choices.append(line[begin:at])
            begin = at + 1
        if not in_class and character == ")":
            depth -= 1
            if depth == 0:
                return choices, at + 1
        at += 1
    return [], 0


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


_Group = frozenset[str]
_DIGITS: "_Group" = frozenset("0123456789")
Needs = tuple[tuple[str, ...], ...] | list[list[str]]
Parts = dict[str, list[tuple[str, Needs]]]  # what a line is taken apart into, by the line


def required_letters(line: str) -> Needs:
    """Return groups of letters: every match holds at least one of each group.

    The group that rules out most stands first; empty if nothing is known.
    """
    try:
        groups = _Reader(line.lower()).whole()
    except (IndexError, ValueError):
        return ()
    groups.sort(key=lambda group: (-min(map(len, group)), len(group)))
    return tuple(tuple(sorted(group)) for group in groups[:3])


class _Reader:
    """Read just enough of a regular expression to know what it cannot do without."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.at = 0
        self.repeated = False

    def whole(self) -> list[_Group]:
        """Read the whole line."""
        first = self.sequence()
        if self.at >= len(self.line):
            return first
        self.at = 0
        merged = self.alternatives()
        return [merged] if merged else []

    def alternatives(self) -> _Group | None:
        """Read branches up to the end or a closing bracket; merge the best group of each."""
        branches = [self.sequence()]
        while self.at < len(self.line) and self.line[self.at] == "|":
            self.at += 1
            branches.append(self.sequence())
        if not all(branches):
            return None
        best = [max(branch, key=lambda group: (min(map(len, group)), -len(group))) for branch in branches]
        return frozenset(letters for group in best for letters in group)

    def sequence(self) -> list[_Group]:
        """Read one branch; return every group it cannot do without."""
        groups: list[_Group] = []
        run = ""
        while self.at < len(self.line) and self.line[self.at] not in "|)":
            literal, needs = self.atom()
            optional = self.quantifier()
            if literal and not optional:
                run += literal
                if not self.repeated:
                    continue
            if run:
                groups.append(frozenset([run]))
            run = ""
            if needs and not optional:
                groups.append(needs)
        if run:
            groups.append(frozenset([run]))
        return groups

    def atom(self) -> tuple[str, _Group | None]:
        """Read one atom: its literal letter, or what a group needs."""
        character = self.line[self.at]
        self.at += 1
        if character == "\\":
            escaped = self.line[self.at]
            self.at += 1
            if escaped in "pP" and self.line[self.at : self.at + 1] == "{":
                self.at = self.line.index("}", self.at) + 1
            if escaped == "d":
                return "", _DIGITS
            return ("", None) if escaped.isalnum() else (escaped, None)
        if character == "[":
            begin = self.at
            self.at = self.line.index("]", self.at + 1) + 1
            held = set(self.line[begin : self.at - 1])
            # [Ff] is one letter, as the line is read in small letters.
            return (held.pop(), None) if len(held) == 1 and held.isdisjoint("^\\") else ("", None)
        if character == "(":
            return "", self.group()
        if character in ".^$ ":
            return "", None
        return character, None

    def group(self) -> _Group | None:
        """Read a group; a look-around needs nothing."""
        around = False
        if self.line[self.at] == "?":
            head = self.line[self.at : self.at + 3]
            around = head.startswith(("?=", "?!", "?<=", "?<!"))
            if head == "?p<":
                self.at = self.line.index(">", self.at) + 1
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
