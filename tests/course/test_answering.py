"""What an answer in a thread is found to be, on labelled answers; and what then follows."""

import json
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.answering import MOST_READ, Noticed, follows, marks_of
from advocacy_trainer.course.model import Comment, Consequence
from advocacy_trainer.course.vocabulary import LONGEST_REPLY

ANSWERS = [
    json.loads(line)
    for line in (Path(__file__).parent / "thread_answers.jsonl").read_text("utf-8").splitlines()
]


def comment(says: str = "", *marks: str) -> Comment:
    follow = tuple(Consequence(mark, mark) for mark in marks)
    return Comment("c", "case", "", says, follow, (), None)


def marks(one: dict[str, Any]) -> frozenset[str]:
    draft = ReviewContext(platform="facebook", lang=one["lang"], say=one["lang"])
    found = review(one["answer"], draft, full_book()).remarks
    noticed = [Noticed(remark.rule, remark.start, remark.end) for remark in found]
    return marks_of(one["answer"], comment(one["says"]), one["post"], noticed, one["lang"])


def test_there_are_answers_of_both_kinds_in_both_languages() -> None:
    for lang in ("da", "en"):
        own = [one for one in ANSWERS if one["lang"] == lang]
        assert len(own) >= 20
        assert sum("about-case" in one["marks"] for one in own) >= 8
        assert sum("about-case" in one["not"] for one in own) >= 8


@pytest.mark.parametrize("one", ANSWERS, ids=[f"{one['lang']}-{one['answer'][:30]}" for one in ANSWERS])
def test_an_answer_is_found_to_be_what_it_is(one: dict[str, Any]) -> None:
    found = marks(one)
    assert set(one["marks"]) <= found
    assert not set(one["not"]) & found
    assert "answered" in found


def test_length_is_certain() -> None:
    for length in (LONGEST_REPLY, LONGEST_REPLY + 1):
        found = marks_of("a" * length, comment(), "", (), "da")
        assert ("too-long" in found) is (length > LONGEST_REPLY)


def test_an_answer_of_any_length_is_read_as_far_as_one_is_read() -> None:
    far = "Jeg ved det ikke. " * 400 + "Hold kæft."
    assert "heated" not in marks_of(far, comment(), "", (), "da")
    assert "heated" in marks_of(far[-MOST_READ:], comment(), "", (), "da")


def test_the_workplace_named_is_the_workplace_told() -> None:
    assert "no-workplace" not in marks_of(
        "Hilsen fra Sandholt Camping", comment(), "", (), "da", "Sandholt Camping"
    )


def test_the_first_that_holds_follows() -> None:
    several = comment("", "heated", "about-case", "answered", "waited", "left")
    assert follows(several, {"answered", "about-case"}) == Consequence("about-case", "about-case")
    assert follows(several, {"waited"}) == Consequence("waited", "waited")
    assert follows(comment("", "heated"), {"answered"}) is None
