"""Which patterns need which letters, sorted so that a word looks up only those it may hold.

An index is what JSON can hold, so that a rule's can be baked. ``whole`` has words that
must stand by themselves, by their first two letters, ``parts`` other stretches of one
word (a space stands where it must begin or end), by their first two signs, ``single``
signs and ``marked`` stretches with a sign in them: each a line, the letters, a tab and
the bits ``3 * pattern + group``. ``groups`` tells how many groups each pattern needs.
"""

from collections.abc import Iterable, Sequence

from advocacy_trainer.coach.prefilter import GROUPS, LetterIndex


def letter_index(needed: Iterable[Sequence[Sequence[str]]]) -> LetterIndex:
    """Return the index of patterns; of each the groups of letters of which every match holds one each."""
    bits: dict[str, list[str]] = {}
    counts: list[str] = []
    for number, groups in enumerate(needed):
        kept = [group for group in groups if not any("\t" in one or "\n" in one for one in group)]
        for place, group in enumerate(kept[:GROUPS], GROUPS * number):
            for letters in group:
                bits.setdefault(letters, []).append(str(place))
        counts.append(str(min(len(kept), GROUPS)))
    whole: dict[str, list[str]] = {}
    parts: dict[str, list[str]] = {}
    single: list[str] = []
    marked: list[str] = []
    for letters, several in bits.items():
        word = letters.strip(" ")
        line = f"{letters}\t{' '.join(several)}"
        if not word.isalnum():
            marked.append(line)
        elif len(letters) == 1:
            single.append(line)
        elif len(letters) == len(word) + 2:
            whole.setdefault(word[:2], []).append(line)
        else:
            parts.setdefault(letters[:2], []).append(line)
    return {
        "groups": "".join(counts),
        "whole": {key: "\n".join(lines) for key, lines in whole.items()},
        "parts": {key: "\n".join(lines) for key, lines in parts.items()},
        "single": "\n".join(single),
        "marked": "\n".join(marked),
    }
