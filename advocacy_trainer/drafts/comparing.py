"""Show word by word what changed between two versions."""

import difflib
import re
from typing import NamedTuple

_TOKEN = re.compile(r"\n|[^\S\n]+|\w+|[^\w\s]")
_MOST_WORDS = 4000  # beyond, lines are compared whole: exact comparison takes the square of the number


class DiffPiece(NamedTuple):
    """A stretch of text that is in both versions ("same"), only in the old ("gone") or the new ("new")."""

    kind: str
    text: str


def compare(old: str, new: str) -> list[DiffPiece]:
    """Return the pieces that lead from ``old`` to ``new``.

    All but the new ones joined give ``old``, all but those gone give ``new``.
    """
    before, after = _tokens(old), _tokens(new)
    pieces: list[DiffPiece] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=len(before) + len(after) > _MOST_WORDS)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(DiffPiece("same", "".join(before[a:b])))
            continue
        if b > a:
            pieces.append(DiffPiece("gone", "".join(before[a:b])))
        if d > c:
            pieces.append(DiffPiece("new", "".join(after[c:d])))
    return pieces


def _tokens(text: str) -> list[str]:
    words = _TOKEN.findall(text)
    return words if len(words) <= _MOST_WORDS else text.splitlines(keepends=True)
