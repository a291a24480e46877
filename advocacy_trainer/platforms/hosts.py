"""Find host names such as ``www.example.com`` in a run of characters that hosts are made of.

Source: the host part of X's published grammar. A label begins and ends with a
letter or digit of any script; an underscore may stand in any label but the one
before the top-level domain; as many labels as possible are taken.
"""

from typing import NamedTuple

import regex

from advocacy_trainer.platforms.domains import top_level

_ASCII_WORD = regex.compile(r"[0-9A-Za-z]++")
_PUNYCODE = regex.compile(r"xn--[0-9a-z\-]++", regex.I)
_NOT_BEFORE = frozenset("@＠$#＃\ufffe\ufeff\uffff")
_NOT_AFTER = frozenset("@+-")
_JOINERS = "-_"


class Host(NamedTuple):
    """A host: where it stands, and whether the scheme before its run belongs to it."""

    start: int
    end: int
    has_scheme: bool


def may_precede(text: str, start: int, last_end: int) -> bool:
    """Tell whether a link may begin at ``start``, the match before it having ended at ``last_end``."""
    if start == 0:
        return True
    return start - 1 >= last_end and may_follow(text[start - 1])


def may_follow(before: str) -> bool:
    """Tell whether a link may follow the character ``before``."""
    return before not in _NOT_BEFORE and not (before.isascii() and before.isalnum())


def top_level_end(text: str, at: int, stop: int) -> int:
    """Return where the top-level domain that begins at ``at`` ends, or 0 if none does."""
    known = top_level()
    word = _ASCII_WORD.match(text, at, stop)
    if word:
        end = word.end()
        if word[0].lower() in known.ascii and not (end < stop and text[end] in _NOT_AFTER):
            return end
    shown = text[at : min(at + known.lengths[0], stop)]
    if not shown.isascii():
        lowered = shown.lower()
        for length in known.lengths:
            if lowered[:length] in known.other and len(lowered) >= length:
                end = at + length
                after = text[end] if end < stop else " "
                if after not in _NOT_AFTER and not (after.isascii() and after.isalnum()):
                    return end
    punycode = _PUNYCODE.match(text, at, stop)
    return punycode.end() if punycode else 0


class HostRun:
    """Search one run of host characters from left to right, in time linear in its length.

    With ``latin`` the looser grammar holds that X uses inside a host without a
    scheme: any label will do, and nothing is asked of what stands before.
    ``cut`` is where the text is thought to end.
    """

    def __init__(self, text: str, start: int, stop: int, cut: int, *, latin: bool = False) -> None:
        self._text = text
        self._latin = latin
        self._labels: list[tuple[int, int]] = []
        at = start
        while True:
            dot = text.find(".", at, stop)
            self._labels.append((at, dot if dot >= 0 else stop))
            if dot < 0:
                break
            at = dot + 1
        self._top = [top_level_end(text, end + 1, cut) for _, end in self._labels[:-1]] + [0]
        self._reach = self._reaches()
        self._next = 0

    def _reaches(self) -> list[int]:
        """For each label, the last label of the longest host that begins with it, or -1."""
        reach = [-1] * (len(self._labels) + 1)
        for index in range(len(self._labels) - 2, -1, -1):
            start, end = self._labels[index]
            reach[index] = self._reach_from(start, end, index, reach)
        return reach

    def _reach_from(self, start: int, end: int, index: int, reach: list[int]) -> int:
        text = self._text
        if start >= end:
            return -1
        if not self._latin and (text[start] in _JOINERS or text[end - 1] in _JOINERS):
            return -1
        if reach[index + 1] >= 0:
            return reach[index + 1]
        if self._top[index] and (self._latin or text.find("_", start, end) < 0):
            return index
        return -1

    def search(self, at: int, last_end: int, scheme_start: int | None = None) -> Host | None:
        """Return the first host that begins at or after ``at``.

        ``scheme_start`` is where a scheme begins that ends where the run does begin.
        """
        first = self._labels[0][0]
        has_scheme = scheme_start is not None and may_precede(self._text, scheme_start, last_end)
        if has_scheme and at == first and self._reach[0] >= 0:
            return Host(first, self._top[self._reach[0]], True)
        while self._next < len(self._labels) - 1:
            start, end = self._labels[self._next]
            host = self._within(max(start, at), start, end, last_end)
            if host:
                return host
            self._next += 1
        return None

    def _within(self, at: int, label: int, end: int, last_end: int) -> Host | None:
        text = self._text
        if at == 0 and not self._latin and end > 1 and may_follow(text[0]):
            # X's pattern rather takes a text's first letter for what stands before
            # the host, if it is none of A to Z: »ønske.dk« links »nske.dk«.
            host = self._at(1, label, end)
            if host:
                return host
        for start in range(at, end):
            if not self._latin and not may_precede(text, start, last_end):
                continue
            host = self._at(start, label, end)
            if host:
                return host
            if self._latin or (text[start] not in _JOINERS and text.find("_", start, end) < 0):
                break  # a later start in this label would end no better
        return None

    def _at(self, start: int, label: int, end: int) -> Host | None:
        """Return the host that begins at ``start`` in the label ``label`` to ``end``."""
        index = self._next
        last = self._reach[index] if start == label else self._reach_from(start, end, index, self._reach)
        return Host(start, self._top[last], False) if last >= 0 else None
