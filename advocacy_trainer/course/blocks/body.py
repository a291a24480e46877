"""The lines of one block, and the ways every kind reads them."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from advocacy_trainer.course.head import Report
from advocacy_trainer.course.syntax import SyntaxEntry, entries, split_feedback


class BodyText(NamedTuple):
    """What stands between ``::: kind {...}`` and ``:::``."""

    kind: str
    lines: Sequence[str]
    line: int
    report: Report
    format: int = 1
    attributes: Mapping[str, str] = MappingProxyType({})

    def entries(
        self,
        keys: Sequence[str] = (),
        marks: Sequence[str] = (),
        *,
        any_key: bool = False,
        repeated: Sequence[str] = ("answer", "near"),
    ) -> tuple[str, list[SyntaxEntry]]:
        """Return the free text at the top, and the entries below it.

        Free text further down, and a key given twice that is not among the
        ``repeated`` ones, are reported.
        """
        found = entries(self.lines, self.line + 1, keys, marks, any_key=any_key)
        intro = ""
        if found and not found[0].mark:
            intro = found.pop(0).text
        accepted: list[SyntaxEntry] = []
        seen: set[str] = set()
        for entry in found:
            if not entry.mark:
                self.report(
                    entry.line,
                    f"“{_short(entry.text)}” belongs to nothing in this {self.kind}",
                    "indent it by two to go on with the line above, or move it to the top",
                )
            elif entry.mark == ":" and entry.key in seen and entry.key not in repeated:
                self.report(entry.line, f"“{entry.key}:” stands twice", "keep one of them")
            else:
                seen.add(entry.key if entry.mark == ":" else "")
                accepted.append(entry)
        return intro, accepted

    def need(self, what: str, found: str, remedy: str) -> str:
        """Report a missing piece, and return what was found."""
        if not found:
            named = f"“{what}”" if what.endswith(":") else what
            self.report(self.line, f"the {self.kind} has no {named}", remedy)
        return found

    def need_count(self, items: Sequence[object], least: int, what: str) -> None:
        """Report fewer than ``least`` items."""
        if len(items) < least:
            named = re.sub(r"s\b", "", what, count=1) if len(items) == 1 else what
            self.report(self.line, f"the {self.kind} has {len(items)} {named}", f"give it at least {least}")

    def explained(self, entry: SyntaxEntry) -> tuple[str, str]:
        """Split an entry into text and feedback, and report where either is missing."""
        text, why = split_feedback(entry.text)
        self.need_both(entry.line, text, why)
        return text, why

    def need_both(self, line: int, text: str, why: str) -> None:
        """Report an empty text or missing feedback at ``line``."""
        if not text:
            self.report(line, "there is no text before the feedback", "write the text, then “ > ” and why")
        if not why:
            self.report(
                line, f"“{_short(text)}” has no feedback", "add “ > ” and a sentence on what is seen in it"
            )


def with_nears(body: BodyText, found: Sequence[SyntaxEntry]) -> list[tuple[SyntaxEntry, list[SyntaxEntry]]]:
    """Return each list item with the ``near:`` lines that stand under it."""
    grouped: list[tuple[SyntaxEntry, list[SyntaxEntry]]] = []
    for entry in found:
        if entry.mark in ("-", "1."):
            grouped.append((entry, []))
        elif entry.key == "near" and body.format < 2:
            body.report(
                entry.line, "near: belongs to format 2 here", "write format: 2 in the head, or take it away"
            )
        elif entry.key == "near" and grouped:
            grouped[-1][1].append(entry)
        elif entry.key == "near":
            body.report(entry.line, "near: belongs under an item", "move it below the item it is about")
    return grouped


def values(found: Sequence[SyntaxEntry]) -> dict[str, str]:
    """Return the texts of the ``key:`` entries."""
    return {entry.key: entry.text for entry in found if entry.mark == ":"}


def items(found: Sequence[SyntaxEntry]) -> list[SyntaxEntry]:
    """Return the list items."""
    return [entry for entry in found if entry.mark in ("-", "1.")]


def _short(text: str) -> str:
    first = text.strip().partition("\n")[0]
    return first if len(first) <= 40 else first[:39] + "…"
