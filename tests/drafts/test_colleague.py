import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.drafts.colleague import (
    ColleagueQuestion,
    Mark,
    fingerprint,
    read_answer,
    read_question,
    write_answer,
    write_question,
)
from advocacy_trainer.drafts.model import CAPACITY
from advocacy_trainer.errors import ContentError, NewerDataError

TEXT = "Jeg har arbejdet på apotek i ni år. 👍"
MARKS = (Mark(0, 3, "hear-you"), Mark(4, 16, "curious"))


def answer(**changes: object) -> bytes:
    return json.dumps({**json.loads(write_answer(TEXT, MARKS, " Bo \n B ")), **changes}).encode()


def test_a_question_and_its_answer_go_round() -> None:
    raw = write_question(ColleagueQuestion(TEXT, "linkedin"))
    assert read_question(raw) == ColleagueQuestion(TEXT, "linkedin")
    got = read_answer(answer(), TEXT)
    assert (got.marks, got.name) == (MARKS, "Bo B")
    assert "apotek" not in answer().decode()


def test_an_answer_to_another_text_is_told() -> None:
    with pytest.raises(ContentError, match="another text"):
        read_answer(answer(), TEXT + "!")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b"\xff\xfe",
        b" " * 2_000_000,
        b'{"format": 1}',
        answer(kind="virus"),
        answer(format=0),
        answer(format=True),
        answer(format="1"),
        answer(marks=None),
        answer(marks=[[0, 3, "hear-you"]]),
        answer(marks=[{"start": 0, "end": 0, "says": "curious"}]),
        answer(marks=[{"start": -1, "end": 2, "says": "curious"}]),
        answer(marks=[{"start": 0, "end": 10**9, "says": "curious"}]),
        answer(marks=[{"start": 0, "end": 2.5, "says": "curious"}]),
        answer(marks=[{"start": 0, "end": 2, "says": "<b>"}]),
        answer(marks=[{"start": 0, "end": 2, "says": ["curious"]}]),
        answer(marks=[{"start": 0, "end": 2, "says": "curious"}] * 4),
        answer(name=["Bo"]),
        answer(name="B" * 500),
        answer(of=3),
    ],
)
def test_what_does_not_fit_is_refused(raw: bytes) -> None:
    with pytest.raises(ContentError):
        read_answer(raw, TEXT)


@pytest.mark.parametrize(
    "changes",
    [{"text": ""}, {"text": 1}, {"text": "a" * 100_001}, {"platform": None}, {"platform": "x" * 900}],
)
def test_a_question_that_does_not_fit_is_refused(changes: dict[str, object]) -> None:
    raw = json.dumps({**json.loads(write_question(ColleagueQuestion(TEXT, "x"))), **changes}).encode()
    with pytest.raises(ContentError):
        read_question(raw)


def test_a_file_of_a_newer_version_is_told_apart() -> None:
    with pytest.raises(NewerDataError):
        read_answer(answer(format=2), TEXT)
    assert fingerprint("a") != fingerprint("b")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(ContentError):
        read_question(raw)


def test_a_full_draft_of_emoji_can_be_asked_about() -> None:
    question = ColleagueQuestion("👍" * CAPACITY, "linkedin")
    assert read_question(write_question(question)) == question


def test_an_answer_opened_as_a_question_is_led_to_the_right_place() -> None:
    with pytest.raises(ContentError, match="answer to a text of your own"):
        read_question(answer())
