import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress.events import (
    KINDS,
    from_document,
    new_event,
    read_document,
    to_document,
)

GOOD = {"id": "0b9a4c3e-52a5-4a3e-9f0d-3c1b6d1f7a11", "kind": "step-done", "at": "2026-11-22T09:15:00Z"}

# Kinds are promises: this list may grow, and nothing in it may change or go.
PROMISED = (
    "lesson-opened step-done lesson-done activity-answered choice-made card-saved reflection-"
    "saved rewrite-saved checklist-ticked confidence-rated plan-made plan-rehearsed plan-"
    "recalled goal-made-smaller time-spent pause-begun pause-held buddy-agreed recall-answered "
    "recall-switched note-added draft-started draft-finished draft-binned colleague-asked "
    "feedback-received text-published profile-answered opted-out opted-in certificate-saved "
    "folded restored participation-asked "
)


def test_no_kind_is_ever_lost() -> None:
    assert set(PROMISED.split()) <= set(KINDS)


def test_an_event_survives_being_written() -> None:
    event = new_event("lesson-done", lesson="core-01", step="s4", data={"criterion": "last-step"})
    assert from_document(json.loads(json.dumps(to_document(event)))) == event
    assert event.at.endswith("Z")
    assert abs(dt.datetime.now(dt.UTC) - event.local()) < dt.timedelta(seconds=5)


def test_an_unknown_kind_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="lesson-dnoe"):
        new_event("lesson-dnoe")


def test_a_month_is_the_one_on_the_persons_own_calendar() -> None:
    event = from_document({**GOOD, "at": "2026-11-30T23:30:00Z", "offset": 60})
    assert event.month() == "2026-12"


def test_the_least_a_foreign_entry_may_hold() -> None:
    event = read_document(GOOD)
    assert (event.id, event.kind, event.at) == (GOOD["id"], "step-done", GOOD["at"])
    assert event.lesson is None


def test_a_foreign_zone_becomes_utc_and_keeps_its_offset() -> None:
    event = read_document({**GOOD, "at": "2026-11-22T10:15:00.5+01:00"})
    assert (event.at, event.offset) == ("2026-11-22T09:15:00.500Z", 60)


def test_fields_and_kinds_of_a_later_version_are_kept() -> None:
    event = read_document({**GOOD, "kind": "tea-made", "mood": "fine", "data": {"cups": 2}})
    assert event.kind == "tea-made"
    assert dict(event.data) == {"mood": "fine", "cups": 2}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "1"),
        ("id", None),
        ("kind", ""),
        ("kind", "Lesson Done"),
        ("kind", "a" * 65),
        ("at", "yesterday"),
        ("at", 5),
        ("at", "0001-01-01T00:00:00+14:00"),
        ("offset", "60"),
        ("offset", True),
        ("offset", 99999),
        ("data", []),
        ("lesson", 7),
        ("block", "x" * 201),
        ("app", {}),
    ],
)
def test_a_wrong_field_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(StorageError) as caught:
        read_document({**GOOD, field: value})
    assert caught.value.fields["name"] == field


plain = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
json_values = plain | st.lists(plain, max_size=2) | st.dictionaries(st.text(max_size=3), plain, max_size=2)


@given(st.dictionaries(st.sampled_from(["id", "kind", "at", "offset", "data", "lesson", "x"]), json_values))
def test_any_foreign_document_is_read_or_refused(document: dict[str, Any]) -> None:
    for candidate in (document, {**GOOD, **document}):
        try:
            event = read_document(candidate)
        except StorageError:
            continue
        assert read_document(to_document(event)) == event
