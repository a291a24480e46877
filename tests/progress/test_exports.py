import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.errors import StorageError
from advocacy_trainer.exports.kinds import EXPORTS
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import KINDS, Event, new_id
from advocacy_trainer.progress.export import (
    SHOWN,
    newer_texts,
    read_line,
    rows,
    safe_cell,
    to_csv,
    to_json_lines,
)
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.progress.xapi import local_id, statements, to_lines
from advocacy_trainer.settings import OPTIONS

WHO = "6f0f3c4e-0d2a-4a5e-9c0e-0d9b8f7a6c5d"
SECRETS = ("blåbær", "only-like", "own-words", "someone-replied", "q-secret", "2026-11-22", "09:15", "+01:00")


def event(kind: str, lesson: str = "core-01", **data: object) -> Event:
    return Event(new_id(), kind, "2026-11-22T09:15:00.000Z", 60, "0.1.0", lesson, "s1", "q-secret", data)


SECRET_DATA = {
    "set": "participation",
    "chosen": "only-like",
    "item": "own-words",
    "value": 3,
    "starter": "someone-replied",
    "text": "blåbær",
    "minutes": 6,
    "right": True,
}


def everything() -> list[Event]:
    told_by_their_name = [event("lesson-done", "kinds-02"), event("lesson-done", "tone-05")]
    return [event(kind, **SECRET_DATA) for kind in KINDS] + told_by_their_name


def test_every_format_says_what_it_holds() -> None:
    for name, kind in EXPORTS.items():
        assert all((kind.title, kind.detail, kind.file, kind.contents)), name
        assert kind.file.endswith(next(iter(kind.writers))), name
        assert not kind.permission or OPTIONS[kind.permission].kind == "flag", name


def test_csv_and_xapi_hold_lessons_and_nothing_else() -> None:
    table = to_csv(everything())
    assert list(csv.reader(io.StringIO(table))) == [
        ["month", "lesson", "what"],
        ["2026-11", "core-01", "done"],
        ["2026-11", "core-01", "opened"],
    ]
    lines = to_lines(statements(everything(), WHO))
    assert len(lines.splitlines()) == 2
    for kind in KINDS.keys() - SHOWN.keys():
        assert kind not in table
        assert kind not in lines
    for secret in SECRETS:
        assert secret not in table
        assert secret not in lines
    for line in lines.splitlines():
        assert set(json.loads(line)) == {"id", "actor", "verb", "object"}


def test_a_lesson_can_be_left_out() -> None:
    assert rows(everything(), without=["core-01"]) == []


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=cmd|' /C calc'!A0", "|x", "%x", "\uff1d1", "\uff201"],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert safe_cell(cell).startswith("'")


@given(st.text(max_size=30))
def test_a_table_reads_back_and_no_cell_of_it_is_a_formula(lesson: str) -> None:
    table = to_csv([event("lesson-done", lesson)])
    for row in csv.reader(io.StringIO(table)):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
        assert len(row) == 3


def test_the_same_log_gives_the_same_statements_and_another_person_others() -> None:
    assert statements(everything(), WHO) == statements(everything(), WHO)
    assert statements(everything(), WHO)[0]["id"] != statements(everything(), new_id())[0]["id"]


def test_the_random_id_stays(tmp_path: Path) -> None:
    made = local_id(tmp_path)
    assert local_id(tmp_path) == made
    (tmp_path / "xapi.json").write_text("[]")
    assert local_id(tmp_path) != made


def test_the_whole_log_moves_to_another_computer(tmp_path: Path) -> None:
    cards = Cards.open(tmp_path)
    cards.fill("core-03", "c1", {"reason": "Fordi."}, labels={"reason": "Min grund"}, sets="reason")
    cards.note("i-dared", "blåbær")
    events = everything()
    told: list[tuple[int, int]] = []
    lines = to_json_lines(events, cards.all(), lambda done, whole: told.append((done, whole)))
    back = [read_line(line.encode()) for line in lines.splitlines()]
    leaving = [event for event in events if event.kind != "text-published"]
    assert len(leaving) < len(events)
    assert back[: len(leaving)] == leaving
    assert back[len(leaving) :] == cards.all()
    assert told == [(0, len(leaving) + 2)]
    for line in lines.splitlines():
        assert {"id", "kind", "at"} <= set(json.loads(line))


def test_the_later_of_two_texts_wins() -> None:
    old = Text("a", "card", "før", "2026-01-01", "2026-01-01")
    new = old._replace(text="efter", changed="2026-02-02")
    assert list(newer_texts([old], [new])) == [new]
    assert list(newer_texts([new], [old])) == []
    assert list(newer_texts([new], [new])) == []


@pytest.mark.parametrize(
    "line", [b"x", b"[]", b"{}", b"[" * 99999, b'"' + b"x" * 2_000_000 + b'"', b"\xff\xfe", b"NaN"]
)
def test_a_line_that_is_not_an_entry_is_refused(line: bytes) -> None:
    with pytest.raises(StorageError):
        read_line(line)


@pytest.mark.parametrize("value", [b"NaN", b"-Infinity", b"1e999"])
def test_a_number_that_is_no_json_is_refused(value: bytes) -> None:
    row = b'{"id":"%s","kind":"time-spent","at":"2026-01-01T00:00:00Z","data":{"minutes":%s}}'
    with pytest.raises(StorageError):
        read_line(row % (new_id().encode(), value))


def test_half_a_character_can_be_written_out_again() -> None:
    row = b'{"id":"%s","kind":"lesson-done","at":"2026-01-01T00:00:00Z","lesson":"a\\ud800b"}'
    event = read_line(row % new_id().encode())
    assert isinstance(event, Event)
    assert event.lesson == "a?b"
    to_json_lines([event]).encode()


def test_empty_lines_and_a_byte_order_mark_are_no_fault() -> None:
    assert read_line(b"  \r") is None
    good = json.dumps({"id": new_id(), "kind": "x", "at": "2026-11-22T09:15:00Z"})
    assert read_line(f"\ufeff{good}\r".encode()) is not None


def test_words_that_a_clock_ahead_has_dated_replace_no_others() -> None:
    mine = Text("a", "card", "mine", "2026-09-01T08:00:00Z", "2026-09-02T08:00:00Z")
    ahead = mine._replace(text="before mine", changed="9036-01-01T08:00:00Z")
    later = mine._replace(text="after mine", changed="2026-09-03T08:00:00Z")
    assert list(newer_texts([mine], [ahead, later])) == [later]
    assert list(newer_texts([ahead], [mine])) == [mine]


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_a_line_that_is_nested_too_deep_is_refused_whole(opening: bytes) -> None:
    def line(deep: int) -> bytes:
        closing = (b"]" if opening == b"[" else b"}") * deep
        row = b'{"id":"%b","kind":"pause-held","at":"2026-09-01T08:00:00Z","data":{"x":%b1%b}}'
        return row % (new_id().encode(), opening * deep, closing)

    assert read_line(line(40)) is not None
    for deep in (80, 400, 5000):
        with pytest.raises(StorageError):
            read_line(line(deep))
