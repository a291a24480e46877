"""What may be shown of a small room, and what a second summary may not give away."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.workshop.before_after import (
    HIGHER,
    LOWER,
    SAME,
    RoomAnswers,
    ScaleLine,
    Spread,
    counted,
    from_paper,
    may_show,
    slip_from,
    summary,
    told_by,
)

value = st.one_of(st.none(), st.integers(0, 10))
slip = st.tuples(value, value, value)
person = st.tuples(slip, slip)


def joined(people: list[tuple[tuple[int | None, ...], tuple[int | None, ...]]]) -> RoomAnswers:
    """What files say: both answers of a person known."""
    lines = []
    for at in range(3):
        moves = [0, 0, 0]
        for before, after in people:
            one, two = before[at], after[at]
            if one is not None and two is not None:
                moves[(two > one) - (two < one) + 1] += 1
        lines.append(
            ScaleLine(
                counted(before[at] for before, _ in people),
                counted(after[at] for _, after in people),
                (moves[0], moves[1], moves[2]),
            )
        )
    return RoomAnswers(len(people), tuple(lines))


@given(st.lists(person, max_size=4))
def test_under_five_nothing_is_shown(people: list) -> None:
    assert summary(joined(people)) == summary(joined([]))


@given(st.lists(person, min_size=5, max_size=9))
def test_under_ten_there_are_only_words(people: list) -> None:
    for line in summary(joined(people)).lines:
        assert line.word in ("", LOWER, SAME, HIGHER)
        assert (line.before, line.after, line.moves) == (None, None, None)


@given(st.lists(person, min_size=5, max_size=30))
def test_nobody_alone_and_nobody_unanimous_is_ever_shown(people: list) -> None:
    answers = joined(people)
    for line, of in zip(summary(answers).lines, answers.lines, strict=True):
        if max(of.before) == sum(of.before) or max(of.after) == sum(of.after):
            assert line[1:] == ("", None, None, None)
        if max(of.before) >= sum(of.before) - 1 or max(of.after) >= sum(of.after) - 1:
            assert line[2:] == (None, None, None)
        if line.moves is not None:
            total = sum(line.moves)
            assert total >= 10
            assert not {1, total, total - 1} & set(line.moves)
        if sum(of.before) < 10 or sum(of.after) < 10:
            assert line.before is None
        if sum(of.before) < 5 or sum(of.after) < 5:
            assert not line.word


@given(st.lists(person, min_size=10, max_size=16))
def test_a_hidden_number_cannot_be_had_from_the_others(people: list) -> None:
    """Complementary suppression: of a row all three numbers are shown or none is."""
    counted = joined(people)
    for of, line in zip(counted.lines, summary(counted).lines, strict=True):
        assert line.moves in (None, of.moves)


@given(st.lists(person, max_size=14), st.randoms())
def test_the_order_in_which_people_hand_in_shows_nowhere(people: list, chance) -> None:
    mixed = list(people)
    chance.shuffle(mixed)
    assert summary(joined(mixed)) == summary(joined(people))


@given(st.lists(st.lists(person, min_size=5, max_size=12), max_size=6))
def test_no_two_summaries_shown_differ_by_one_to_four_people(rooms: list) -> None:
    """The differencing attack: whatever is asked for, in whatever order, no small group is left over."""
    shown: list[Counter[str]] = []
    for people in rooms:
        answers = joined(people)
        if may_show(answers, shown):
            shown.append(told_by(answers))
    for one in shown:
        for other in shown:
            gained: Counter[str] = Counter()
            for key, count in (one - other).items():
                gained[key.rpartition(" ")[0]] += count
            assert not {1, 2, 3, 4} & set(gained.values())


@given(st.lists(person, min_size=5, max_size=14), st.lists(person, min_size=1, max_size=4))
def test_a_few_more_people_are_never_told_by_a_second_summary(people: list, late: list) -> None:
    first, second = joined(people), joined([*people, *late])
    assert may_show(first, [told_by(first)])
    assert not may_show(second, [told_by(first)])
    assert not may_show(first, [told_by(second)])


@given(st.lists(slip, min_size=5, max_size=12), slip)
def test_paper_with_one_slip_more_or_one_changed_may_not_be_shown_again(piles: list, late: tuple) -> None:
    first = from_paper(piles, piles)
    assert not may_show(from_paper([*piles, late], [*piles, late]), [told_by(first)])
    changed = from_paper([late, *piles[1:]], piles)
    assert may_show(changed, [told_by(first)]) == (told_by(changed) == told_by(first))


def test_five_more_of_whom_one_answered_a_line_are_as_telling_as_one() -> None:
    people = [((at % 4, at % 4, at % 4), (at % 4 + 2,) * 3) for at in range(10)]
    late = [((1, None, None), (2, None, None))] + [((None, 3, 3), (None, 4, 4))] * 4
    assert not may_show(joined([*people, *late]), [told_by(joined(people))])
    assert may_show(joined([*people, *[((1, 3, 3), (2, 4, 4))] * 5]), [told_by(joined(people))])


@pytest.mark.parametrize(
    ("typed", "slip_read"),
    [("3 7 10", (3, 7, 10)), ("3, -, 0", (3, None, 0)), ("x x x", (None, None, None))],
)
def test_a_slip_is_typed_in_quickly(typed: str, slip_read: tuple) -> None:
    assert slip_from(typed) == slip_read


@pytest.mark.parametrize("typed", ["", "3 7", "3 7 11", "1 2 3 4"])
def test_a_slip_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"slip has|not from"):
        slip_from(typed)


def test_blanks_count_as_handed_in_and_are_told_nowhere() -> None:
    blank = ((None,) * 3, (None,) * 3)
    people = [((at % 5,) * 3, (at % 5 + 3,) * 3) for at in range(9)]  # all go up: that is told of the room
    told = summary(joined([*people, blank]))
    assert told.handed_in == 10
    assert all(line.word == HIGHER and line.before is None for line in told.lines)


def test_medians_and_middle_halves_from_ten_up() -> None:
    before = [(at, 5, 3 if at < 5 else 4) for at in range(10)]
    after = [(at + 1 if at < 10 else 10, 5, 3 if at < 5 else 4) for at in range(10)]
    told = summary(from_paper(before, after))
    assert told.lines[0].before == Spread(2.5, 4.5, 7.0)
    assert told.lines[0].after == Spread(3.5, 5.5, 8.0)
    assert told.lines[0].word == HIGHER
    assert told.lines[0].moves is None
    assert told.lines[1] == (told.lines[1].item, "", None, None, None)
    assert told.lines[2].word == SAME


def test_paper_counts_the_smaller_pile_and_refuses_what_is_no_slip() -> None:
    assert from_paper([(1, 2, 3)] * 7, [(1, 2, 3)] * 6).handed_in == 6
    with pytest.raises(ValueError, match="values"):
        from_paper([(1, 2)], [])
    with pytest.raises(ValueError, match="not from 0"):
        from_paper([(1, 2, 11)], [])
