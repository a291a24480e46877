"""Which question comes back, and the two sets that mix objectives."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.course.model import (
    Block,
    Choice,
    Free,
    Lesson,
    LessonHead,
    Option,
    Recall,
    Step,
    Variant,
)
from advocacy_trainer.course.recalling import CASES, as_block, entry_cases, mixed_set, next_variant


def variant(name: str, kind: str = "choice") -> Variant:
    body = Free("Hvad?", "Det.", ("Ja.",)) if kind == "free" else Choice("Hvad?", (Option("a", "b", True),))
    return Variant(name, kind, {}, body)


BANK = Recall((variant("a"), variant("w", "free"), variant("b")))


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ([], "w"),  # words before options
        (["w"], "a"),
        (["w", "a"], "b"),
        (["w", "a", "b"], "w"),
        (["w", "gone", "w"], "a"),  # a question that left the lesson counts nothing
        (["a"], "w"),
    ],
)
def test_words_come_first_and_then_what_was_asked_least(asked: list[str], then: str) -> None:
    found = next_variant(BANK, asked)
    assert found is not None
    assert found.id == then


@given(st.integers(2, 6), st.integers(1, 40))
def test_no_wording_comes_twice_running_and_all_come_equally_often(size: int, times: int) -> None:
    bank = Recall(tuple(variant(f"q{number}", "free" if not number else "choice") for number in range(size)))
    asked: list[str] = []
    for _ in range(times):
        found = next_variant(bank, asked)
        assert found is not None
        assert not asked or found.id != asked[-1]
        asked.append(found.id)
    counts = [asked.count(each.id) for each in bank.variants]
    assert max(counts) - min(counts) <= 1


def test_a_bank_of_one_asks_it_again_and_an_empty_one_nothing() -> None:
    assert next_variant(Recall((variant("a"),)), ["a"]) == variant("a")
    assert next_variant(Recall(()), []) is None


def lesson(name: str, *banks: Recall) -> Lesson:
    blocks = tuple(Block("recall", f"back-o{number}", 1, {}, bank) for number, bank in enumerate(banks, 1))
    head = LessonHead(name, name, 5, 5, 5, (), (), dt.date(2026, 11, 29), 2, "story")
    return Lesson(head, (Step("s", "s", 1, blocks),))


def test_a_mixed_set_asks_for_every_objective_and_changes_lesson_between_them() -> None:
    found = mixed_set([lesson("a", BANK, BANK), lesson("b", BANK), lesson("c")], {("a", "back-o1"): ["w"]})
    assert [(each.lesson, each.block, each.variant.id) for each in found] == [
        ("a", "back-o1", "a"),
        ("b", "back-o1", "w"),
        ("a", "back-o2", "w"),
    ]


def test_five_cases_are_spread_over_the_path_and_none_asks_for_words() -> None:
    names = [f"l{number}" for number in range(9)]
    found = entry_cases(
        [*(lesson(name, BANK) for name in names), lesson("words", Recall((variant("w", "free"),)))]
    )
    assert [each.lesson for each in found] == ["l0", "l2", "l4", "l6", "l8"]
    assert len(found) == CASES
    assert {each.variant.id for each in found} == {"a"}
    assert [each.lesson for each in entry_cases([lesson("x", BANK), lesson("y")])] == ["x"]


def test_a_question_is_a_block_that_knows_its_wording() -> None:
    made = as_block("back-o1", Variant("a", "choice", {"either": "yes"}, variant("a").body))
    assert (made.kind, made.id, made.attributes) == ("choice", "back-o1", {"variant": "a", "either": "yes"})
    assert as_block("back-o1", variant("w", "free")).kind == "free"
