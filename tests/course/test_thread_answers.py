"""What follows an answer in each of the eight threads, on answers as people write them.

``practice_answers.jsonl``: the thread (a lesson and its block, or one of the practice room's), the comment,
whose work it is, the answer, and the mark whose consequence is to be shown.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.answering import Noticed, follows, marks_of
from advocacy_trainer.course.model import Block, Thread
from advocacy_trainer.course.practice_threads import load_threads
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.variants import LearnerProfile, tailored_block
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import WORKS

HERE = Path(__file__).parent
ANSWERS = [
    json.loads(line) for line in (HERE / "practice_answers.jsonl").read_text(encoding="utf-8").splitlines()
]
OF_EACH = 20


@cache
def book() -> Rulebook:
    return full_book()


@cache
def whole(lang: str, name: str) -> Block:
    """A thread with its variants: one of the practice room, or a lesson's id and its block."""
    found = load_threads(lessons_dir(), lang).find(name)
    if found is not None:
        return found.block
    lesson, _, block = name.partition(" ")
    track, _, number = lesson.partition("-")
    (path,) = (lessons_dir() / lang / track).glob(f"{number}-*.md")
    read = read_file(path, path.name).lesson
    assert read is not None
    return next(each for each in read.blocks if each.id == block)


def thread(lang: str, name: str, work: str) -> Thread:
    shown = tailored_block(whole(lang, name), LearnerProfile(work))
    assert shown is not None
    assert isinstance(shown.body, Thread)
    return shown.body


def shown(one: dict[str, Any]) -> str:
    body = thread(one["lang"], one["thread"], one["work"])
    comment = next(each for each in body.comments if each.id == one["comment"])
    context = ReviewContext(lang=one["lang"], say=one["lang"], work=one["work"])
    found = review(one["answer"], context, book()).remarks
    noticed = [Noticed(each.rule, each.start, each.end) for each in found]
    marks = marks_of(one["answer"], comment, body.post, noticed, one["lang"])
    consequence = follows(comment, marks)
    assert consequence is not None
    return consequence.mark


def test_each_of_the_eight_threads_is_tried() -> None:
    threads = {one["thread"] for one in ANSWERS}
    assert len(threads) == 8
    for name in threads:
        assert sum(one["thread"] == name for one in ANSWERS) >= OF_EACH


@pytest.mark.parametrize(
    "one", ANSWERS, ids=[f"{one['lang']}-{one['comment']}-{one['answer'][:30]}" for one in ANSWERS]
)
def test_what_follows_fits_the_answer(one: dict[str, Any]) -> None:
    assert shown(one) == one["shown"]


CORE = ("core-14 own-post", "core-14 local-discussion", "core-07 work-channel")


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_the_models_answered_is_found_to_be_no_more_than_an_answer(lang: str) -> None:
    names = [*CORE, *(each.id for each in load_threads(lessons_dir(), lang).threads)]
    wrong = []
    tried: set[tuple[str, str, str]] = set()
    for name in names:
        for work in WORKS:
            for comment in thread(lang, name, work).comments:
                for reply in comment.models:
                    known = (name, comment.says, reply.words)
                    if reply.words[:1] not in '»“"' or known in tried:
                        continue
                    tried.add(known)
                    one = {"lang": lang, "thread": name, "work": work, "comment": comment.id}
                    mark = shown({**one, "answer": reply.words.strip('»«“”"')})
                    if mark != "answered":
                        wrong.append((*known, mark))
    assert len(tried) > 20
    assert wrong == []
