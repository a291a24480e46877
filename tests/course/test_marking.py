from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.course import marking, model
from advocacy_trainer.course.reader import read_file

SAMPLE = Path(__file__).parent / "sample" / "lessons" / "da" / "sample" / "01-every-block.md"
Kind = TypeVar("Kind")


def body(name: str, kind: type[Kind]) -> Kind:
    lesson = read_file(SAMPLE, "x.md").lesson
    assert lesson is not None
    found = next(block.body for block in lesson.blocks if block.id == name)
    assert isinstance(found, kind)
    return found


def test_a_choice_of_one() -> None:
    choice = body("q1", model.Choice)
    assert marking.mark_choice(choice, [1]).right
    wrong = marking.mark_choice(choice, [0])
    assert (wrong.right, wrong.remarks[0].good, wrong.remarks[0].item) == (False, False, 0)
    assert wrong.remarks[0].text.startswith("Den virker også")


def test_a_choice_of_several_is_right_when_all_are_found_and_no_other() -> None:
    choice = body("q2", model.Choice)
    assert marking.right_count(choice) == 2
    assert marking.mark_choice(choice, [0, 1]).right
    assert not marking.mark_choice(choice, [0]).right
    assert not marking.mark_choice(choice, [0, 1, 2]).right
    assert [each.good for each in marking.mark_choice(choice, [0, 2]).remarks] == [True, False]


def test_a_pick_is_never_wrong() -> None:
    marked = marking.mark_pick(body("p2", model.Pick), [2, 0])
    assert marked.right
    assert [each.item for each in marked.remarks] == [0, 2]


def test_an_order() -> None:
    order = body("or1", model.Order)
    assert marking.mark_order(order, [0, 1, 2]).right
    marked = marking.mark_order(order, [1, 0, 2])
    assert not marked.right
    assert [(each.item, each.good) for each in marked.remarks] == [(0, False), (1, False), (2, True)]


def test_a_match_takes_equal_words_for_each_other() -> None:
    match = body("m1", model.Match)
    assert marking.mark_match(match, {0: 0, 1: 1, 2: 2}).right
    assert not marking.mark_match(match, {0: 0, 1: 1}).right
    assert not marking.mark_match(match, {0: 1, 1: 0, 2: 2}).right
    same = model.Match("?", (model.Pair("a", "x", "w"), model.Pair("b", "x", "w")))
    assert marking.mark_match(same, {0: 1, 1: 0}).right


def test_a_sort() -> None:
    sort = body("so1", model.Sort)
    assert marking.mark_sort(sort, {0: 0, 1: 1, 2: 2, 3: 0}).right
    marked = marking.mark_sort(sort, {0: 0, 1: 2})
    assert not marked.right
    assert [each.good for each in marked.remarks] == [True, False]


@pytest.mark.parametrize(
    ("answer", "right", "slip"),
    [
        ("Reklame", True, False),
        (" »reklame«. ", True, False),
        ("ANNONCE", True, False),
        ("reklmae", True, True),
        ("rekalme", True, True),
        ("anonce", True, True),
        ("reklamer", True, True),
        ("nyhed", False, False),
        ("sponsoreret", False, False),
        ("rklam", False, False),
        ("", False, False),
        ("...", False, False),
    ],
)
def test_a_gap_forgives_case_and_one_slip(answer: str, right: bool, slip: bool) -> None:
    marked = marking.mark_gap(body("g1", model.Gap), answer)
    assert (marked.right, marked.slip) == (right, slip)
    assert bool(marked.text) == bool(answer.strip(".")), "every answer but an empty one has feedback"


def test_a_near_answer_has_its_own_feedback_and_leaves_the_question_open() -> None:
    gap = body("g1", model.Gap)
    assert marking.mark_gap(gap, "Sponsoreret")[:2] == (
        False,
        "Det siger, hvem der betaler, og ikke, hvad det er.",
    )
    assert not marking.mark_gap(gap, "sponsorert").right


def test_a_gap_takes_oe_for_the_danish_letter_and_no_slip_in_a_short_word() -> None:
    gap = model.Gap("", "", "", (model.GapAnswer(("øl", "æble"), "ja"),), "nej")
    assert marking.mark_gap(gap, "OEL").right
    assert marking.mark_gap(gap, "aeble").right
    assert not marking.mark_gap(gap, "el").right


@given(st.text(alphabet="abc", max_size=6), st.text(alphabet="abc", max_size=6))
def test_one_slip_is_one_edit_or_one_swap(first: str, second: str) -> None:
    edits = {first[:i] + first[i + 1 :] for i in range(len(first))}
    edits |= {first[:i] + c + first[i:] for i in range(len(first) + 1) for c in "abc"}
    edits |= {first[:i] + c + first[i + 1 :] for i in range(len(first)) for c in "abc"}
    edits |= {first[:i] + first[i + 1] + first[i] + first[i + 2 :] for i in range(len(first) - 1)}
    assert marking.one_slip(first, second) == (second in edits and first != second)


def test_spot_finds_what_is_touched() -> None:
    spot = body("sp1", model.Spot)
    first, second = spot.spans
    assert marking.mark_spot(spot, [(first.start, first.start + 2), (second.start, second.end)]).right
    marked = marking.mark_spot(spot, [(first.end - 1, first.end + 5)])
    assert (marked.right, [each.item for each in marked.remarks]) == (False, [0])
    assert marking.idle(spot, [(0, 4), (first.start, first.end)]) == [(0, 4)]


def test_a_scenario_is_walked_to_its_ends() -> None:
    scenario = body("sc1", model.Scenario)
    assert marking.walk(scenario, []).scene.id == "start"
    assert marking.walk(scenario, [0, 0]).end == "fine"
    stuck = marking.walk(scenario, [1, 1])
    assert (stuck.end, stuck.scene.ways) == ("retry", ())
    assert [way.to for way in stuck.taken] == ["yes", "stuck"]
    assert marking.walk(scenario, [1, 7, 0]).scene.id == "yes"
    assert marking.walk(scenario, [0, 0, 0, 0]).scene.id == "good"
