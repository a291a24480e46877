"""Mark answers: pure functions from a body and an answer to the feedback it earns.

Positions are indexes into the lesson's own order, never into the shuffled one,
so that they may be written down.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from advocacy_trainer.course.model import (
    Case,
    Choice,
    Gap,
    Match,
    Order,
    OrderItem,
    Pair,
    Pick,
    Scenario,
    Scene,
    Sort,
    Spot,
    Way,
)

SHORTEST_FORGIVEN = 4  # letters; in a shorter word one slip makes another word


class AnswerFeedback(NamedTuple):
    """The feedback on one piece of an answer; ``good`` decides green or amber.

    ``placed`` names where a card was wrongly put, where nothing was written
    about that very slip.
    """

    item: int
    text: str
    good: bool
    placed: str = ""


class Marked(NamedTuple):
    """What an answer earns; ``right`` when nothing is left to find."""

    right: bool
    remarks: tuple[AnswerFeedback, ...]


class GapMarked(NamedTuple):
    """What a word in a gap earns; ``word`` is the accepted spelling, empty where none fits."""

    right: bool
    text: str
    word: str = ""
    slip: bool = False


class Walk(NamedTuple):
    """Where a scenario stands: the ways taken, the scene, and how it ended (or empty)."""

    taken: tuple[Way, ...]
    scene: Scene
    end: str


def right_count(choice: Choice) -> int:
    """Return how many options are right."""
    return sum(option.right for option in choice.options)


def mark_choice(choice: Choice, chosen: Iterable[int], *, either: bool = False) -> Marked:
    """Mark the chosen options; right when they are exactly the right ones, with ``either`` some of them."""
    picked = sorted(set(chosen) & set(range(len(choice.options))))
    right = {index for index, option in enumerate(choice.options) if option.right}
    return Marked(
        bool(picked) and set(picked) <= right if either else set(picked) == right,
        tuple(
            AnswerFeedback(index, choice.options[index].why, choice.options[index].right) for index in picked
        ),
    )


def mark_pick(pick: Pick, chosen: Iterable[int]) -> Marked:
    """Answer a pick: nothing is wrong, and each option has its sentence."""
    picked = sorted(set(chosen) & set(range(len(pick.options))))
    return Marked(True, tuple(AnswerFeedback(index, pick.options[index].why, True) for index in picked))


def mark_order(order: Order, sequence: Sequence[int]) -> Marked:
    """Mark an order given as indexes; an item is right when it stands in its place."""
    remarks = tuple(
        _placed(index, order.items[index], place, index == place, str(place + 1))
        for place, index in enumerate(sequence)
    )
    return Marked(
        list(sequence) == list(range(len(order.items))), tuple(sorted(remarks, key=lambda each: each.item))
    )


def mark_match(match: Match, chosen: Mapping[int, int]) -> Marked:
    """Mark pairs, left index to right index; equal words on the right are as good as each other."""
    remarks = []
    for left, pair in enumerate(match.pairs):
        right = chosen.get(left, -1)
        if 0 <= right < len(match.pairs):
            given = match.pairs[right].right
            first = next(index for index, other in enumerate(match.pairs) if other.right == given)
            remarks.append(_placed(left, pair, first, given == pair.right, given))
    return Marked(len(remarks) == len(match.pairs) and all(each.good for each in remarks), tuple(remarks))


def mark_sort(sort: Sort, placed: Mapping[int, int]) -> Marked:
    """Mark cases, case index to group index."""
    remarks = [
        _placed(index, case, placed[index], placed[index] == case.group, sort.groups[placed[index]])
        for index, case in enumerate(sort.cases)
        if placed.get(index, -1) in range(len(sort.groups))
    ]
    return Marked(len(remarks) == len(sort.cases) and all(each.good for each in remarks), tuple(remarks))


def _placed(item: int, told: OrderItem | Pair | Case, given: int, good: bool, where: str) -> AnswerFeedback:
    """Answer one placement: its own words for a likely slip, else the item's, and where it was put."""
    if good:
        return AnswerFeedback(item, told.why, True)
    near = next((each.why for each in told.near if each.given == given), "")
    return AnswerFeedback(item, near or told.why, False, "" if near else where)


def mark_gap(gap: Gap, answer: str) -> GapMarked:
    """Mark a word in a gap, forgiving of case, signs around it and one slip in a longer word."""
    given = _plain(answer)
    if not given:
        return GapMarked(False, "")
    for group in gap.answers:
        for word in group.accepted:
            if _plain(word) == given:
                return GapMarked(not group.near, group.why, word)
    near = [
        (word, group)
        for group in gap.answers
        for word in group.accepted
        if len(_plain(word)) >= SHORTEST_FORGIVEN and one_slip(_plain(word), given)
    ]
    if near and len({group for _, group in near}) == 1:
        return GapMarked(not near[0][1].near, near[0][1].why, near[0][0], slip=True)
    return GapMarked(False, gap.otherwise)


def _plain(text: str) -> str:
    folded = text.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return " ".join(re.findall(r"\w+", folded))


def one_slip(first: str, second: str) -> bool:
    """Tell whether one letter too many, too few, wrong, or swapped with its neighbour parts the words."""
    if first == second:
        return False
    if abs(len(first) - len(second)) > 1:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    rest, other = first[start:], second[start:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and len(rest) > 1 and rest[2:] == other[2:])
    longer, shorter = (rest, other) if len(rest) > len(other) else (other, rest)
    return longer[1:] == shorter


def mark_spot(spot: Spot, marked: Iterable[tuple[int, int]]) -> Marked:
    """Mark stretches ``start, end`` of the text: a span is found when a stretch that points overlaps it.

    Remarks carry the index of each span found; a stretch that does nothing, or
    is wide, earns none, and where nearly everything is marked nothing is
    found. Right when every span is found and no more words are marked beside
    the spans than in them.
    """
    stretches = list(marked)
    if swept(spot, stretches):
        return Marked(False, ())
    pointing = [stretch for stretch in stretches if not _is_wide(spot, stretch)]
    found = [
        AnswerFeedback(index, span.why, True)
        for index, span in enumerate(spot.spans)
        if any(start < span.end and end > span.start for start, end in pointing)
    ]
    inside, beside = _marked_words(spot, stretches)
    return Marked(len(found) == len(spot.spans) and beside <= inside, tuple(found))


def idle(spot: Spot, marked: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the marked stretches that overlap no span."""
    return [
        (start, end)
        for start, end in marked
        if not any(start < span.end and end > span.start for span in spot.spans)
    ]


def wide(spot: Spot, marked: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the marked stretches that overlap a span, and more words beside it than in it."""
    stretches = list(marked)
    nothing = set(idle(spot, stretches))
    return [stretch for stretch in stretches if stretch not in nothing and _is_wide(spot, stretch)]


def swept(spot: Spot, marked: Iterable[tuple[int, int]]) -> bool:
    """Tell whether more than half of the words beside the spans are marked: that points at nothing."""
    _, beside = _marked_words(spot, list(marked))
    _, whole = _marked_words(spot, [(0, len(spot.text))])
    return beside * 2 > whole


def _is_wide(spot: Spot, stretch: tuple[int, int]) -> bool:
    inside, beside = _marked_words(spot, [stretch])
    return beside > inside


def _marked_words(spot: Spot, stretches: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Count the words that a stretch touches: those in a span, and those beside the spans."""
    inside = beside = 0
    for word in re.finditer(r"\w+", spot.text):
        if any(start < word.end() and end > word.start() for start, end in stretches):
            if any(span.start < word.end() and span.end > word.start() for span in spot.spans):
                inside += 1
            else:
                beside += 1
    return inside, beside


def walk(scenario: Scenario, choices: Iterable[int]) -> Walk:
    """Walk a scenario from its first scene; choices that are not there end the walk where it is."""
    scenes = {scene.id: scene for scene in scenario.scenes}
    scene = scenario.scenes[0]
    taken: list[Way] = []
    for choice in choices:
        if not 0 <= choice < len(scene.ways) or scene.ways[choice].to not in scenes:
            break
        way = scene.ways[choice]
        taken.append(way)
        scene = scenes[way.to]
    return Walk(tuple(taken), scene, scene.end)
