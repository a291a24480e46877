"""Emoji and smileys, which part no words."""

import re
from collections.abc import Iterator

from advocacy_trainer.prose.apostrophes import is_latin
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.beginnings import BEGINNINGS
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement

_SIGNS = (
    "\u2600-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23fa\ufe0f\u200d\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff"
)
_EMOJI = lazy(rf"[{_SIGNS}](?: *[{_SIGNS}])* *")
_SMILEY = lazy(r"[:;=<][-'’]?[)(DPpOo/|*3\]](?![\w/]) *")
_WORD = 20  # characters in which a small word stands


def without_pictures(text: Placed) -> Placed:
    """Read emoji and smileys as nothing, but as a full stop where they stand in the place of one."""
    said = text.text
    if not said.isascii() and not is_latin(said):
        text = text.edited(_edits(said, _EMOJI.finditer(said)))
        said = text.text
    if _SMILEY.search(said) is not None:
        text = text.edited(_edits(said, _smileys(said)))
    return text


def _smileys(text: str) -> Iterator[re.Match[str]]:
    for match in _SMILEY.finditer(text):
        before = text[max(0, match.start() - 1) : match.start()]
        if not before or before in " \n.!?" or (before.isalpha() and match.group().rstrip()[-1] == ")"):
            yield match


def _edits(text: str, found: Iterator[re.Match[str]]) -> Iterator[Replacement]:
    for match in found:
        start, end = match.span()
        start -= text[max(0, start - 1) : start] == " "
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        if not before or before == "\n" or not after or after in "\n.,;:!?…)":
            yield Replacement(start, end, "")
            continue
        word = "".join(text[end : end + _WORD].split(None, 1)[:1]).strip(".,!?")
        stops = before.isalnum() and word.istitle() and word.lower() in BEGINNINGS
        yield Replacement(start, end, ". " if stops else " ")
