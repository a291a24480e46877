"""The small files in which a colleague is asked, and answers.

Format 1. A question holds the text; an answer holds up to three marks in it,
and a name only if the colleague typed one. Files come from elsewhere: every
value is checked, and what does not fit is refused with a sentence.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeGuard

from advocacy_trainer import json_reading
from advocacy_trainer.characters import clean_line
from advocacy_trainer.drafts.model import CAPACITY
from advocacy_trainer.encoding import decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, NewerDataError
from advocacy_trainer.structured import bound_json

FORMAT = 1
QUESTION = "advocacy-trainer-question"
ANSWER = "advocacy-trainer-answer"
MOST_MARKS = 3
SAYS = ("hear-you", "curious", "lost-me")
MOST_BYTES = 2_000_000  # a full draft of emoji takes 1.2 million as JSON
_LONGEST_NAME = 80


class ColleagueQuestion(NamedTuple):
    """What a colleague is asked to read."""

    text: str
    platform: str


class Mark(NamedTuple):
    """A place in a text and what the colleague felt there (one of ``SAYS``), in code points."""

    start: int
    end: int
    says: str


class ColleagueAnswer(NamedTuple):
    """What a colleague gives back; ``of`` is the fingerprint of the text they read."""

    of: str
    marks: tuple[Mark, ...]
    name: str


class Begun(NamedTuple):
    """An answer that is begun and not saved: what is read, and the marks so far."""

    question: ColleagueQuestion
    marks: tuple[Mark, ...]


def write_begun(begun: Begun) -> str:
    """Return what keeps an answer that is begun."""
    return json.dumps([list(begun.question), [list(mark) for mark in begun.marks]])


def read_begun(text: str) -> Begun | None:
    """Return the answer that was begun, or None where there is none, or it cannot be read."""
    try:
        match json_reading.parse(text or "null"):
            case [[str() as read, str() as platform], list() as marks]:
                marked = tuple(Mark(*mark) for mark in marks[:MOST_MARKS])
                whole = all(
                    type(one.start) is type(one.end) is int
                    and 0 <= one.start < one.end <= len(read)
                    and one.says in SAYS
                    for one in marked
                )
                return Begun(ColleagueQuestion(read, platform), marked) if whole else None
            case _:
                return None
    except (ValueError, TypeError):
        return None


def fingerprint(text: str) -> str:
    """Return what tells one text from another without holding it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_question(question: ColleagueQuestion) -> bytes:
    """Return the bytes of a question."""
    data = {"format": FORMAT, "kind": QUESTION, "platform": question.platform, "text": question.text}
    return json.dumps(data, indent=1).encode()


def write_answer(text: str, marks: tuple[Mark, ...], name: str = "") -> bytes:
    """Return the bytes of an answer to ``text``."""
    data = {
        "format": FORMAT,
        "kind": ANSWER,
        "of": fingerprint(text),
        "marks": [mark._asdict() for mark in marks[:MOST_MARKS]],
        "name": " ".join(name.split())[:_LONGEST_NAME],
    }
    return json.dumps(data, indent=1).encode()


def read_question(raw: bytes) -> ColleagueQuestion:
    """Return the question in ``raw``; raise ContentError if it is none."""
    data = _opened(raw, QUESTION, ANSWER)
    if data["kind"] == ANSWER:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file is an answer to a text of your own."),
            QT_TRANSLATE_NOOP(
                "errors", "Open that text, choose “Ask a colleague”, and take the answer in there."
            ),
        )
    text, platform = data.get("text"), data.get("platform")
    if not isinstance(text, str) or not text.strip() or len(text) > CAPACITY:
        raise _unfit()
    if not isinstance(platform, str) or len(platform) > _LONGEST_NAME:
        raise _unfit()
    return ColleagueQuestion(text, clean_line(platform))


def read_answer(raw: bytes, text: str) -> ColleagueAnswer:
    """Return the answer in ``raw`` to ``text``; raise ContentError if it is none, or to another text."""
    data = _opened(raw, ANSWER)
    of, marks, name = data.get("of"), data.get("marks"), data.get("name", "")
    if not isinstance(of, str) or not isinstance(marks, list) or not isinstance(name, str):
        raise _unfit()
    if of != fingerprint(text):
        raise ContentError(
            QT_TRANSLATE_NOOP(
                "errors", "The answer belongs to another text, or to an earlier version of this one."
            ),
            QT_TRANSLATE_NOOP("errors", "Open the version that you sent, and take the answer in there."),
        )
    if len(marks) > MOST_MARKS or len(name) > _LONGEST_NAME:
        raise _unfit()
    return ColleagueAnswer(
        of, tuple(_mark(mark, len(text)) for mark in marks), " ".join(clean_line(name).split())
    )


def _mark(data: object, length: int) -> Mark:
    if not isinstance(data, dict):
        raise _unfit()
    start, end, says = data.get("start"), data.get("end"), data.get("says")
    if not _is_place(start) or not _is_place(end) or says not in SAYS:
        raise _unfit()
    if not 0 <= start < end <= length:
        raise _unfit()
    return Mark(start, end, says)


def _is_place(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _opened(raw: bytes, *kinds: str) -> Mapping[str, Any]:
    if len(raw) > MOST_BYTES:
        raise _unfit()
    try:
        data = json.loads(bound_json(decode(raw, "")))
    except (ValueError, RecursionError) as error:
        raise _unfit() from error
    if not isinstance(data, dict) or data.get("kind") not in kinds:
        raise _unfit()
    number = data.get("format")
    if not _is_place(number) or number < 1:
        raise _unfit()
    if number > FORMAT:
        raise NewerDataError(
            QT_TRANSLATE_NOOP("errors", "The file comes from a newer version of the app."),
            QT_TRANSLATE_NOOP("errors", "Ask your colleague for the printed sheet, or update the app."),
        )
    return data


def _unfit() -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The file is neither a question to a colleague nor an answer from one."),
        QT_TRANSLATE_NOOP("errors", "Choose the file your colleague gave you; nothing was changed."),
    )
