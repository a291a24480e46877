"""Marking: what an answer earns."""

import re
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.course import marking, model
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir

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


def words_of(text: str) -> list[tuple[int, int]]:
    return [each.span() for each in re.finditer(r"\w+", text)]


def sentences_of(text: str) -> list[tuple[int, int]]:
    return [each.span() for each in re.finditer(r"[^.!?]+[.!?]*", text)]


def all_spots() -> list[tuple[str, model.Spot]]:
    found = []
    for path in sorted(lessons_dir().glob("*/*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        named = [(f"{path.parts[-3]} {path.name} {block.id}", block.body) for block in lesson.blocks]
        found += [(name, each) for name, each in named if isinstance(each, model.Spot)]
    return found


@pytest.mark.parametrize(("name", "spot"), all_spots())
def test_marking_everything_is_not_marking_and_the_spans_are(name: str, spot: model.Spot) -> None:
    for everything in ([(0, len(spot.text))], words_of(spot.text), sentences_of(spot.text)):
        assert not marking.mark_spot(spot, everything).right, name
        assert marking.mark_spot(spot, everything).remarks == ()
    exact = [(span.start, span.end) for span in spot.spans]
    assert marking.mark_spot(spot, exact).right, name
    taps = [next(word for word in words_of(spot.text) if word[0] >= start) for start, _ in exact]
    assert marking.mark_spot(spot, taps).right, "a word in each is enough"
    beside = [word for word in words_of(spot.text) if not any(a < word[1] and b > word[0] for a, b in exact)]
    assert marking.mark_spot(spot, [*exact, beside[0]]).right, "one word too many is forgiven"
    assert not marking.mark_spot(spot, [*taps, *beside[: len(beside) // 2]]).right


def test_a_stretch_that_is_mostly_beside_the_span_is_wide() -> None:
    text = "one two three four five six seven eight nine ten"
    spot = model.Spot("", text, (model.SpotSpan(text.index("three"), text.index(" five"), "why"),), "")
    near, broad = (text.index("two"), text.index(" six")), (0, text.index(" six"))
    assert (marking.wide(spot, [near]), marking.mark_spot(spot, [near]).right) == ([], True)
    assert (marking.wide(spot, [broad]), marking.idle(spot, [broad])) == ([broad], [])
    assert marking.mark_spot(spot, [broad]) == marking.Marked(False, ())


def test_a_scenario_is_walked_to_its_ends() -> None:
    scenario = body("sc1", model.Scenario)
    assert marking.walk(scenario, []).scene.id == "start"
    assert marking.walk(scenario, [0, 0]).end == "fine"
    stuck = marking.walk(scenario, [1, 1])
    assert (stuck.end, stuck.scene.ways) == ("retry", ())
    assert [way.to for way in stuck.taken] == ["yes", "stuck"]
    assert marking.walk(scenario, [1, 7, 0]).scene.id == "yes"
    assert marking.walk(scenario, [0, 0, 0, 0]).scene.id == "good"
