"""Whatever a foreign file holds, if it was taken in, the log can be shown."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress import export, folding, recall, tally, xapi
from advocacy_trainer.progress.events import KINDS, Event, new_id, read_document
from advocacy_trainer.progress.text_file import Text

plain = st.none() | st.booleans() | st.integers(-10, 10**6) | st.floats() | st.text(max_size=6)
values = plain | st.lists(plain, max_size=2) | st.dictionaries(st.text(max_size=4), plain, max_size=2)
names = st.sampled_from(
    [
        "set",
        "chosen",
        "item",
        "when",
        "value",
        "minutes",
        "recall",
        "right",
        "attempt",
        "rating",
        "kept",
        "on",
        "until",
        "answer",
        "starter",
        "note",
    ]
)
documents = st.fixed_dictionaries(
    {
        "id": st.builds(new_id),
        "kind": st.sampled_from(sorted(KINDS)),
        "at": st.datetimes().map(lambda when: f"{when.isoformat()}Z") | st.just("2026-11-22T09:15:00Z"),
        "data": st.dictionaries(names, values, max_size=4),
    },
    optional={
        "lesson": st.text(min_size=1, max_size=6),
        "block": st.text(min_size=1, max_size=6),
        "offset": st.integers(-1560, 1560),
    },
)


states = st.dictionaries(
    st.text(max_size=5),
    st.lists(
        plain | st.just("2026-01-01T00:00:00Z") | st.just("9999-12-31T23:00:00Z") | st.just(2.0),
        min_size=5,
        max_size=5,
    )
    | values,
    max_size=3,
)
folded_lines = st.builds(
    lambda held: {"id": new_id(), "kind": "folded", "at": "2026-11-01T09:15:00Z", "data": {"recall": held}},
    states | values,
)


def taken(rows: list[dict[str, Any]]) -> list[Event]:
    events = []
    for row in rows:
        try:
            events.append(read_document(row))
        except StorageError:
            continue
    return events


@given(st.lists(documents | folded_lines, max_size=6))
def test_every_view_of_a_foreign_log_can_be_made(rows: list[dict[str, Any]]) -> None:
    events = taken(rows)
    now = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
    summary = tally.summarise(events)
    summary.was_away(now)
    summary.refresher_waits(now.date())
    tally.months(events)
    tally.glad(events)
    tally.week(events, now.date())
    tally.confidence(events)
    recall.waiting(events, now)
    folded = folding.fold(events, "2026-11")
    tally.summarise(folded.events)
    at = "2026-01-01T09:00:00Z"
    folding.notes_without_entry([Text("note-1", "note", "", at, at)], events, "2026-11")
    export.to_csv(events)
    export.to_json_lines(events)
    xapi.statements(events, "6f0f3c4e-0d2a-4a5e-9c0e-0d9b8f7a6c5d")


def test_an_older_month_with_lists_for_names_can_be_folded() -> None:
    rows = [
        {
            "id": new_id(),
            "kind": kind,
            "at": "2000-01-01T00:00:00Z",
            "data": {"item": [], "note": [], "when": {}},
        }
        for kind in ("confidence-rated", "note-added")
    ]
    events = taken(rows)
    assert [event.kind for event in folding.fold(events, "2026-11").events] == ["confidence-rated"]
    assert folding.notes_without_entry([], events, "2026-11") == []


def test_what_should_be_a_list_and_is_not_counts_as_none() -> None:
    event = taken(
        [{"id": new_id(), "kind": "choice-made", "at": "2026-01-01T00:00:00Z", "data": {"chosen": 4}}]
    )[0]
    assert event.listed("chosen") == []
    assert event.listed("items") == []
    assert event._replace(data={"chosen": [2, "x"]}).listed("chosen") == [2, "x"]
