"""The three confidence lines before and after: what was handed in, and what may be shown of it.

Everyone hands in, and a blank counts as handed in. With fewer than five
nothing is shown, with fewer than ten one word a line (of the room as a whole,
never of how many), and from ten up medians and the middle half. A line to
which everyone gave the same answer is not shown, nor one in numbers to which
all but one did; and where one number of a row may not be shown the row is
not, so that no sum gives it back. Why a line is not shown is not told.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

ITEMS = ("own-words", "safe-to-share", "my-decision")  # of confidence.toml
HIGHEST = 10  # of a scale from 0
FEWEST_FOR_WORDS = 5
FEWEST_FOR_NUMBERS = 10
LOWER, SAME, HIGHER = "lower", "same", "higher"
_A_MOVE = 0.5  # of a step between two means that counts as one


class ScaleLine(NamedTuple):
    """What a room answered to one line: how often each of 0 to 10 was given, before and after.

    ``moves`` says how many people went down, stayed and went up; it is empty
    where nobody's two answers can be joined, as on paper.
    """

    before: tuple[int, ...] = (0,) * (HIGHEST + 1)
    after: tuple[int, ...] = (0,) * (HIGHEST + 1)
    moves: tuple[int, int, int] | None = None


class RoomAnswers(NamedTuple):
    """All that was handed in: how many slips or files, and the lines in the order of ``ITEMS``."""

    handed_in: int
    lines: tuple[ScaleLine, ...]


class Spread(NamedTuple):
    """The median and the middle half of what was answered, in halves of a step."""

    low: float
    median: float
    high: float


class ShownLine(NamedTuple):
    """What may be shown of a line: nothing where ``word`` is empty.

    ``word`` is LOWER, SAME or HIGHER; ``before`` and ``after`` are there from
    ten up, ``moves`` as well where two answers can be joined.
    """

    item: str
    word: str = ""
    before: Spread | None = None
    after: Spread | None = None
    moves: tuple[int, int, int] | None = None


class RoomSummary(NamedTuple):
    """What may be shown of a room; ``handed_in`` is 0 where nothing may be."""

    handed_in: int
    lines: tuple[ShownLine, ...]


def counted(values: Iterable[int | None]) -> tuple[int, ...]:
    """Return how often each of 0 to 10 stands among values as they are typed in; None is a blank.

    Raises ValueError for a value outside the scale.
    """
    found = [0] * (HIGHEST + 1)
    for value in values:
        if value is None:
            continue
        if not 0 <= value <= HIGHEST:
            raise ValueError(f"{value} is not from 0 to {HIGHEST}")
        found[value] += 1
    return tuple(found)


def from_paper(before: Sequence[Sequence[int | None]], after: Sequence[Sequence[int | None]]) -> RoomAnswers:
    """Return what slips say, each with one value a line; before and after cannot be joined.

    As many count as handed in as there are slips on the smaller of the two
    piles. Raises ValueError for a slip without a place for every line, and for
    a value outside the scale.
    """
    if any(len(slip) != len(ITEMS) for slip in (*before, *after)):
        raise ValueError(f"a slip has {len(ITEMS)} values")
    lines = tuple(
        ScaleLine(counted(slip[at] for slip in before), counted(slip[at] for slip in after))
        for at in range(len(ITEMS))
    )
    return RoomAnswers(min(len(before), len(after)), lines)


def summary(answers: RoomAnswers) -> RoomSummary:
    """Return what may be shown of the answers."""
    if answers.handed_in < FEWEST_FOR_WORDS:
        return RoomSummary(0, tuple(ShownLine(item) for item in ITEMS))
    lines = zip(ITEMS, answers.lines, strict=True)
    return RoomSummary(
        answers.handed_in, tuple(_shown(item, line, answers.handed_in) for item, line in lines)
    )


def _shown(item: str, line: ScaleLine, handed_in: int) -> ShownLine:
    fewest = min(sum(line.before), sum(line.after), handed_in)
    has_numbers = fewest >= FEWEST_FOR_NUMBERS
    alone = 1 if has_numbers else 0  # a word is told of the whole; a median may tell of the one who differs
    if fewest < FEWEST_FOR_WORDS or any(_agree(counts, alone) for counts in (line.before, line.after)):
        return ShownLine(item)
    word = _word(line)
    if not has_numbers:
        return ShownLine(item, word)
    moves = line.moves if line.moves is not None and sum(line.moves) >= FEWEST_FOR_NUMBERS else None
    if moves is not None and (1 in moves or _agree(moves, 1)):
        moves = None
    return ShownLine(item, word, _spread(line.before), _spread(line.after), moves)


def _agree(counts: Sequence[int], but: int) -> bool:
    """Tell whether all, but for ``but`` of them, gave the same answer."""
    return max(counts) >= sum(counts) - but


def _word(line: ScaleLine) -> str:
    change = _mean(line.after) - _mean(line.before)
    return SAME if abs(change) < _A_MOVE else HIGHER if change > 0 else LOWER


def _mean(counts: Sequence[int]) -> float:
    return sum(value * count for value, count in enumerate(counts)) / sum(counts)


def _spread(counts: Sequence[int]) -> Spread:
    return Spread(*(_quantile(counts, share) for share in (0.25, 0.5, 0.75)))


def _quantile(counts: Sequence[int], share: float) -> float:
    """Return a quantile by linear interpolation (type 7 of Hyndman and Fan, 1996), to the nearest half."""
    place = (sum(counts) - 1) * share
    low = int(place)
    value = _value_at(counts, low)
    if place > low:
        value += (_value_at(counts, low + 1) - value) * (place - low)
    return int(value * 2 + 0.5) / 2


def _value_at(counts: Sequence[int], place: int) -> float:
    seen = 0
    for value, count in enumerate(counts):
        seen += count
        if seen > place:
            return float(value)
    return float(HIGHEST)


def told_by(answers: RoomAnswers) -> Counter[str]:
    """Return all that a summary is made of, so that two of them can be compared.

    A key is a column (``0 before``, ``0 moves``) and a value of it, or ``handed in``; its count how often
    that was given.
    """
    found: Counter[str] = Counter({"handed in": answers.handed_in})
    for at, line in enumerate(answers.lines):
        columns = (("before", line.before), ("after", line.after), ("moves", line.moves or ()))
        for name, counts in columns:
            found.update({f"{at} {name} {value}": count for value, count in enumerate(counts) if count})
    return found


def may_show(answers: RoomAnswers, shown: Iterable[Counter[str]]) -> bool:
    """Tell whether a summary may be shown beside those that have been (each as ``told_by`` gives it).

    Two summaries that differ by one to four people tell what those answered,
    whichever of the two is the larger; and a line tells it as well where five
    people more have come and only one of them answered it. So no column may
    have gained, or lost, one to four.
    """
    now = told_by(answers)
    return not any(_is_few(now, earlier) or _is_few(earlier, now) for earlier in shown)


def _is_few(more: Counter[str], fewer: Counter[str]) -> bool:
    gained: Counter[str] = Counter()
    for key, count in (more - fewer).items():
        gained[key.rpartition(" ")[0]] += count
    return any(0 < count < FEWEST_FOR_WORDS for count in gained.values())


def slip_from(text: str) -> tuple[int | None, ...]:
    """Return a slip as it is typed in, ``3 7 -``: a number a line, anything that is none is a blank.

    Raises ValueError for more or fewer than there are lines, and for a number off the scale.
    """
    typed = text.replace(",", " ").split()
    if len(typed) != len(ITEMS):
        raise ValueError(f"a slip has {len(ITEMS)} values")
    values = tuple(int(each) if each.isascii() and each.isdigit() else None for each in typed)
    counted(values)
    return values
