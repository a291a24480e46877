"""A text that was made plain, and where each of its characters stands in the text as written."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.prose.sentences import Span

if TYPE_CHECKING:
    from advocacy_trainer.prose.plain.replacement import Replacement  # most texts are edited nowhere


class Placed(NamedTuple):
    """A text and, for each of its characters, where that begins and ends as written (code points).

    No lists where both are the same text, sign for sign.
    """

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def written(self, start: int, end: int) -> Span:
        """Return where a span of the plain text stands as written, less what is left out around it."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        at = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
        return Span(at, at)

    def edited(self, edits: "Iterable[Replacement]") -> "Placed":
        """Return the text with ``edits``, which are sorted and do not overlap.

        Where as many characters come as go, each stands in the place of one;
        else each of the new ones has the place of all the old.
        """
        edits = list(edits)
        if not edits:
            return self
        old, known, ended = self.text, self.starts, self.ends
        if known is None or ended is None:
            known, ended = list(range(len(old))), list(range(1, len(old) + 1))
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for start, end, new in edits:
            same = len(new) == end - start
            upto = end if same else start
            parts += (old[at:start], new)
            starts += known[at:upto]
            ends += ended[at:upto]
            if not same:
                starts += [known[start]] * len(new)
                ends += [ended[end - 1]] * len(new)
            at = end
        parts.append(old[at:])
        starts += known[at:]
        ends += ended[at:]
        return Placed("".join(parts), starts, ends)
