"""Read of a pattern which words, or letters of words, it cannot do without, before it is compiled at all.

A space before or after letters says that the word begins or ends there:
``" er "`` is that word alone, ``" arbejd"`` any that begins so.
"""

from collections.abc import Iterable, Sequence

from advocacy_trainer.coach.expression import Atom, Branch, branches_of, in_word
from advocacy_trainer.prose.language import SMALL_WORDS

_Group = frozenset[str]
_DIGITS: "_Group" = frozenset("0123456789")
_MOST_GROUPS = 3
RequiredLiterals = tuple[tuple[str, ...], ...] | list[list[str]]


def required_literals(line: str) -> RequiredLiterals:
    """Return groups of letters: every match holds at least one of each group.

    The group that rules out most stands first; empty if nothing is known.
    """
    try:
        branches = branches_of(line)
    except (IndexError, ValueError):
        return ()
    # A match begins and ends with a word, but for a line that begins with a sign (see ``Pattern.compiled``).
    groups = _best(_of_branches(branches, line[:1] not in ",.;:!?", True))
    return tuple(tuple(sorted(group)) for group in groups)


def _commonness(group: _Group) -> int:
    return sum(map(_common, group))


def _common(letters: str) -> int:
    """Return about how many of a million words hold the letters."""
    bare = letters.strip(" ")
    if bare.isdigit():
        return 5_000
    if len(letters) == len(bare) + 2:
        return 10_000 if bare in SMALL_WORDS else 50
    return 10 + (1_000_000 >> 2 * len(letters))


def _of_branches(branches: Sequence[Branch], before: bool, after: bool) -> list[_Group]:
    """Return what branches cannot do without; ``before``, ``after``: whether a word ends there.

    Of several, each match holds the rarest of one of them, and the next rarest of the same.
    """
    each = [_best(_of_branch(branch, before, after)) for branch in branches]
    if len(each) == 1:
        return each[0]
    if not all(each):
        return []
    return [
        frozenset(letters for groups in each for letters in groups[min(at, len(groups) - 1)])
        for at in range(max(map(len, each)))
    ]


def _best(groups: list[_Group]) -> list[_Group]:
    return sorted(dict.fromkeys(groups), key=_commonness)[:_MOST_GROUPS]


def _of_branch(branch: Branch, before: bool, after: bool) -> list[_Group]:
    """Return every group that one branch cannot do without."""
    begins = _borders(branch, before)
    ends = _borders(branch, after, back=True)
    groups: list[_Group] = []
    run: list[int] = []  # places of letters that follow one another

    def close() -> None:
        if run:
            letters = "".join(branch[at].letter for at in run)
            first, last = begins[run[0]], ends[run[-1]] and not branch[run[-1]].repeated
            groups.append(frozenset([_marked(letters, first, last)]))
            run.clear()

    for at, part in enumerate(branch):
        if part.letter and not part.optional:
            run.append(at)
            if part.repeated:
                close()
            continue
        close()
        if part.optional:
            continue
        if part.digit:
            groups.append(_DIGITS)
        elif part.branches:
            first, last = (_within(part, begins[at]), _within(part, ends[at], back=True))
            groups += _of_branches(part.branches, first, last)
    close()
    return groups


def _marked(letters: str, begins: bool, ends: bool) -> str:
    """Mark where the word begins and ends; letters with a sign among them are more than a word."""
    return " " * begins + letters + " " * ends if all(map(in_word, letters)) else letters


def _borders(branch: Branch, border: bool, *, back: bool = False) -> list[bool]:
    """Return for each part whether a word ends on its near side, read from the one end or the other."""
    found = []
    for part in reversed(branch) if back else branch:
        found.append(border)
        border = _past(part, border, back)
    return found[::-1] if back else found


def _past(part: Atom, border: bool, back: bool) -> bool:
    """Tell whether a word ends on the far side of a part if ``border`` says so of its near side."""
    if part.letter:
        ended = not in_word(part.letter)
    elif part.branches:
        border_within = _within(part, border, back=back)
        ended = all(_past_all(branch, border_within, back) for branch in part.branches)
    else:
        ended = part.apart or (part.nowhere and border)
    return ended and (border or not part.optional)


def _past_all(branch: Iterable[Atom], border: bool, back: bool) -> bool:
    for part in reversed(list(branch)) if back else branch:
        border = _past(part, border, back)
    return border


def _within(part: Atom, border: bool, *, back: bool = False) -> bool:
    """Tell whether a word ends on the near side of a part's branches, each time if they come again."""
    return border and (not part.repeated or all(_past_all(one, border, back) for one in part.branches))
