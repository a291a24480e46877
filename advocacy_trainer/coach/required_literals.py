"""Read of a pattern which letters it cannot do without, before it is compiled at all."""

_Group = frozenset[str]
_DIGITS: "_Group" = frozenset("0123456789")
RequiredLiterals = tuple[tuple[str, ...], ...] | list[list[str]]


def required_literals(line: str) -> RequiredLiterals:
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
