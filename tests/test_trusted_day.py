"""Nothing that cannot be undone is done because a clock says so once."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advocacy_trainer.drafts import model
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.erasing import binned, put_in_bin
from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.tidying import tidy
from advocacy_trainer.trusted_day import NAME, ClockReading, Seen, look, trusted_day

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def days_seen(folder: Path, *days: dt.date) -> list[ClockReading]:
    return [trusted_day(folder, day) for day in days]


def test_a_day_far_ahead_is_trusted_when_it_has_been_seen_three_times(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    first, far = NOW.date(), NOW.date() + 3650 * DAY
    assert trusted_day(tmp_path, first, [first - DAY]) == ClockReading(first, sure=True)
    assert days_seen(tmp_path, far, far, far + DAY) == [ClockReading(first, sure=False)] * 3
    assert days_seen(tmp_path, far + 2 * DAY) == [ClockReading(far + 2 * DAY, sure=True)]


def test_a_clock_that_is_put_right_is_right_at_once(tmp_path: Path) -> None:
    first, far = NOW.date(), NOW.date() + 365 * DAY
    trusted_day(tmp_path, first, [first - DAY])
    days_seen(tmp_path, far, far + DAY)
    assert trusted_day(tmp_path, first + DAY) == ClockReading(first + DAY, sure=True)
    assert trusted_day(tmp_path, far) == ClockReading(first + DAY, sure=False)


def test_a_clock_set_back_lets_nothing_go_and_dates_nothing_anew(tmp_path: Path) -> None:
    first = NOW.date()
    trusted_day(tmp_path, first, [first - DAY])
    assert trusted_day(tmp_path, dt.date(1970, 1, 1)) == ClockReading(dt.date(1970, 1, 1), sure=False)
    assert trusted_day(tmp_path, first + DAY) == ClockReading(first + DAY, sure=True)


def test_where_nothing_is_known_nothing_goes(tmp_path: Path) -> None:
    assert trusted_day(tmp_path, NOW.date()) == ClockReading(None, sure=False)
    assert trusted_day(tmp_path, NOW.date(), [NOW.date() + DAY]).day is None


@pytest.mark.parametrize("raw", [b"", b"{}", b"[" * 9999, b'{"trusted": "2036", "waiting": 1}', b"\xff"])
def test_a_damaged_file_trusts_nothing(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / NAME).write_bytes(raw)
    assert trusted_day(tmp_path, NOW.date()).day is None
    assert trusted_day(tmp_path, NOW.date() + DAY).day is None


NEAR_OR_FAR = st.builds(int.__add__, st.sampled_from([0, 400, 5000]), st.integers(0, 6))


@example([400, 401, 402])  # the third of them is trusted
@given(st.lists(NEAR_OR_FAR | st.integers(0, 20_000), max_size=30))
def test_a_day_is_never_trusted_on_two_sightings(shown: list[int]) -> None:
    seen = Seen(NOW.date())
    for index, ahead in enumerate(shown):
        today = NOW.date() + ahead * DAY
        near = seen.trusted is not None and abs((today - seen.trusted).days) <= 14
        after = look(seen, today)
        if after.trusted != seen.trusted and not near:
            assert len({*shown[: index + 1]}) >= 3
        seen = after


def events(*months: str) -> list[Event]:
    return [
        Event(new_id(), "draft-started", f"{month}-{day:02}T08:00:00.000Z")
        for month in months
        for day in (1, 2, 20)
    ]


def test_a_start_ten_years_ahead_empties_no_bin_and_folds_no_log(tmp_path: Path) -> None:
    (tmp_path / "coach.json").write_text("{}")
    put_in_bin(tmp_path, NOW)
    with Log.open(tmp_path) as log:
        log.take_in(events("2026-09", "2026-10", "2026-11"))
        for ahead in (365, 3650, 3651):
            assert tidy(tmp_path, log, NOW + ahead * DAY, keep_months=2) == []
            assert {event.month() for event in log.events()} == {"2026-10", "2026-11"}
        assert len(binned(tmp_path)) == 1
        tidy(tmp_path, log, NOW + DAY, keep_months=2)
        assert {event.month() for event in log.events()} == {"2026-10", "2026-11"}
        assert len(binned(tmp_path)) == 1
        tidy(tmp_path, log, NOW + 7 * DAY)
        assert binned(tmp_path) == []


def test_what_a_clock_ahead_put_in_the_bin_goes_seven_days_after_it_is_put_right(tmp_path: Path) -> None:
    (tmp_path / "coach.json").write_text("{}")
    put_in_bin(tmp_path, NOW + 3650 * DAY)
    with Log.open(tmp_path) as log:
        log.take_in(events("2026-11"))
        tidy(tmp_path, log, NOW)
        assert [since for since, _ in binned(tmp_path)] == [NOW]
        tidy(tmp_path, log, NOW + 6 * DAY)
        assert len(binned(tmp_path)) == 1
        tidy(tmp_path, log, NOW + 7 * DAY)
        assert binned(tmp_path) == []


def test_copies_of_a_clock_ahead_take_no_others_place(tmp_path: Path) -> None:
    folder = tmp_path / "log" / "copies"
    with Log.open(tmp_path) as log:
        log.take_in(events("2026-11"))
        for ahead in range(20):
            tidy(tmp_path, log, NOW + (3650 + 40 * ahead) * DAY)
        for day in range(4):
            tidy(tmp_path, log, NOW + day * DAY)
    kept = sorted(path.name[len("events-") : -5] for path in folder.glob("events-*"))
    assert kept[:4] == [str((NOW + day * DAY).date()) for day in range(4)]


def test_copies_are_let_go_as_before_when_the_clock_is_right(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.take_in(events("2026-11"))
    for day in range(30):
        keep_copies(tmp_path / "log", NOW.date() + day * DAY, ClockReading(NOW.date() + day * DAY, sure=True))
    assert len(list((tmp_path / "log" / "copies").glob("events-*"))) in range(8, 12)


def test_drafts_in_the_bin_wait_for_a_day_that_can_be_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = Drafts(tmp_path)
    drafts.bin(drafts.save(drafts.new(), "words").head)
    today = model.now()
    for ahead in (3650, 3650, 3651):
        monkeypatch.setattr(model, "now", lambda ahead=ahead: today + ahead * DAY)
        assert drafts.empty_bin() == 0
    monkeypatch.setattr(model, "now", lambda: today + 8 * DAY)
    assert drafts.empty_bin() == 1


def test_a_binned_draft_whose_head_is_spoilt_gets_its_seven_days(tmp_path: Path) -> None:
    import os

    drafts = Drafts(tmp_path)
    head = drafts.bin(drafts.save(drafts.new(), "words").head)
    folder = tmp_path / "drafts" / "bin" / head.id
    os.utime(folder / "text.txt", (1, 1))
    (folder / "draft.json").write_bytes(bytes(50))
    assert drafts.empty_bin(model.now() - 7 * DAY) == 0
    assert drafts.text(drafts.heads("binned")[0]) == "words"
    assert drafts.empty_bin(model.now() + DAY) == 1
