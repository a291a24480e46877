"""Two versions of a text side by side: sentences that stand, that became others, and words that differ."""

import difflib
from typing import NamedTuple

from advocacy_trainer.drafts.comparing import DiffPiece, compare
from advocacy_trainer.prose.sentences import sentences
from advocacy_trainer.prose.words import scan

_ALIKE = 0.4  # of the words of two sentences; below it the one is no rewriting of the other
_MOST = 400  # sentences of a version that are held against one another


class AlignedSentence(NamedTuple):
    """A sentence of each version that belong together; one of them is empty where it went or is new.

    ``begins`` says that a paragraph begins here in the version that has the sentence, the newer first.
    """

    before: str
    after: str
    begins: bool = False

    @property
    def kind(self) -> str:
        """Return ``same``, ``changed``, ``gone`` or ``new``."""
        if self.before == self.after:
            return "same"
        return "new" if not self.before else "gone" if not self.after else "changed"

    @property
    def pieces(self) -> list[DiffPiece]:
        """Return the words that stand, went and came, in order."""
        return compare(self.before, self.after)


class SideBySide(NamedTuple):
    """Two versions aligned, and the words that only one of them has, each once, in order."""

    parts: tuple[AlignedSentence, ...]
    gone: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Tell whether nothing but the space between sentences differs."""
        return all(part.kind == "same" for part in self.parts)


def side_by_side(before: str, after: str) -> SideBySide:
    """Align two versions by sentence: »hvad ændrede sig«.

    Every sentence of both stands in one part, in the order of its version, with
    the white space around it taken away.
    """
    old, new = _split(before), _split(after)
    return SideBySide(tuple(_aligned(old, new)), _only_in(before, after), _only_in(after, before))


class _Sentence(NamedTuple):
    text: str
    begins: bool


def _split(text: str) -> list[_Sentence]:
    found: list[_Sentence] = []
    end = 0
    for span in sentences(text):
        said = " ".join(text[span.start : span.end].split())
        if said:
            found.append(_Sentence(said, not found or "\n" in text[end : span.start]))
            end = span.end
    return found


def _aligned(old: list[_Sentence], new: list[_Sentence]) -> list[AlignedSentence]:
    parts: list[AlignedSentence] = []
    matcher = difflib.SequenceMatcher(
        None, [one.text for one in old], [one.text for one in new], autojunk=False
    )
    for tag, first, last, start, stop in matcher.get_opcodes():
        if tag == "equal":
            parts += [AlignedSentence(one.text, one.text, one.begins) for one in new[start:stop]]
        elif max(last - first, stop - start) > _MOST:
            parts += [AlignedSentence(one.text, "", one.begins) for one in old[first:last]]
            parts += [AlignedSentence("", one.text, one.begins) for one in new[start:stop]]
        else:
            parts += _paired(old[first:last], new[start:stop])
    return parts


def _paired(old: list[_Sentence], new: list[_Sentence]) -> list[AlignedSentence]:
    """Pair each new sentence with the old one it is most like, never across another pair."""
    parts: list[AlignedSentence] = []
    at = 0
    for one in new:
        likeness = [(_alike(other.text, one.text), -number) for number, other in enumerate(old[at:])]
        best, place = max(likeness, default=(0.0, 0))
        if best < _ALIKE:
            parts.append(AlignedSentence("", one.text, one.begins))
            continue
        parts += [AlignedSentence(other.text, "", other.begins) for other in old[at : at - place]]
        parts.append(AlignedSentence(old[at - place].text, one.text, one.begins))
        at += 1 - place
    return parts + [AlignedSentence(other.text, "", other.begins) for other in old[at:]]


def _alike(before: str, after: str) -> float:
    matcher = difflib.SequenceMatcher(None, before.lower().split(), after.lower().split(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE else 0.0


def _only_in(text: str, other: str) -> tuple[str, ...]:
    known = {word.lower() for word in _words(other)}
    found: dict[str, str] = {}
    for word in _words(text):
        if word.lower() not in known:
            found.setdefault(word.lower(), word)
    return tuple(found.values())


def _words(text: str) -> list[str]:
    return scan(text).texts
