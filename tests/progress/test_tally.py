import datetime as dt
from pathlib import Path

from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.summary import Summary, read_summary, write_summary
from advocacy_trainer.progress.tally import (
    confidence,
    glad,
    months,
    summarise,
    week,
)


def event(kind: str, at: str, lesson: str | None = None, offset: int = 60, **data: object) -> Event:
    return Event(new_id(), kind, f"{at}:00.000Z", offset, "", lesson, None, None, data)


LIFE = [
    event("lesson-opened", "2026-10-05T08:00", "core-01"),
    event("choice-made", "2026-10-05T08:03", "core-01", set="participation", chosen=["yes"]),
    event("lesson-done", "2026-10-05T08:06", "core-01", minutes=6),
    event("confidence-rated", "2026-10-05T08:07", item="own-words", when="before", value=3),
    event("lesson-opened", "2026-10-31T23:30", "core-08"),
    event("draft-started", "2026-11-02T09:00"),
    event("draft-started", "2026-11-02T10:00"),
    event("lesson-done", "2026-11-03T09:00", "core-08", minutes=7),
    event("lesson-done", "2026-11-04T09:00", "core-01", minutes=6),
    event("note-added", "2026-11-04T09:01", starter="someone-replied", note="n1"),
    event("note-added", "2026-11-04T09:02", starter="i-dared", note="n2"),
    event("confidence-rated", "2026-11-05T08:07", item="own-words", when="after", value=6),
    event("time-spent", "2026-11-05T08:08", minutes=10),
]


def test_the_log_in_short() -> None:
    summary = summarise(LIFE)
    assert summary.done == {"core-01": "2026-10", "core-08": "2026-11"}
    assert summary.begun == ("core-01", "core-08")
    assert summary.participation == "yes"
    assert summary.last_at == LIFE[-1].at


def test_a_change_of_mind_is_the_standing() -> None:
    no = event("opted-out", "2026-11-06T08:00", answer="not-now")
    assert summarise([*LIFE, no]).participation == "not-now"
    assert summarise([*LIFE, no, event("opted-in", "2026-11-07T08:00")]).participation == "yes"
    pick = event("choice-made", "2026-11-08T08:00", set="worries", chosen=["no"])
    assert summarise([*LIFE, pick]).participation == "yes"


def test_months_are_those_of_the_wall_calendar_newest_first_and_a_lesson_counts_once() -> None:
    found = months(LIFE)
    assert [(month.month, month.done, month.minutes) for month in found] == [
        ("2026-11", ("core-08",), 23),
        ("2026-10", ("core-01",), 6),
    ]
    assert found[0].days == (1, 2, 3, 4, 5)


def test_gladness_is_once_a_day_and_every_note() -> None:
    kinds = [(one.day.day, one.kind, one.note) for one in glad(LIFE)]
    assert kinds == [
        (5, "participation-asked", ""),
        (2, "draft-started", ""),
        (4, "note-added", "n1"),
        (4, "note-added", "n2"),
    ]


def test_minutes_of_this_week_against_the_persons_own_plan() -> None:
    assert week(LIFE, dt.date(2026, 11, 8), 20) == (23, 20)
    assert week(LIFE, dt.date(2026, 11, 9), 20) == (0, 20)


def test_confidence_before_and_after() -> None:
    assert confidence(LIFE) == [("own-words", 3, 6)]


def test_welcome_back_after_two_weeks_and_not_before() -> None:
    summary = Summary(last_at="2026-11-01T08:00:00.000Z")
    assert not summary.was_away(dt.datetime(2026, 11, 15, 7, tzinfo=dt.UTC))
    assert summary.was_away(dt.datetime(2026, 11, 15, 9, tzinfo=dt.UTC))
    assert not Summary().was_away(dt.datetime(2026, 11, 15, tzinfo=dt.UTC))


def test_the_cached_summary_is_believed_only_while_the_log_is_the_same(tmp_path: Path) -> None:
    assert read_summary(tmp_path) == Summary()
    log = Log.open(tmp_path)
    log.append("lesson-opened", lesson="core-01")
    assert read_summary(tmp_path) is None
    log.save_summary()
    cached = read_summary(tmp_path)
    assert cached == log.summary()
    assert cached is not None
    assert cached.begun == ("core-01",)
    log.append("lesson-done", lesson="core-01", minutes=5)
    assert read_summary(tmp_path) is None
    assert list(Log.open(tmp_path).summary().done) == ["core-01"]
    log.close()


def test_a_cached_summary_is_read_without_tinydb(tmp_path: Path) -> None:
    import subprocess
    import sys

    with Log.open(tmp_path) as log:
        log.append("lesson-done", lesson="core-01")
        log.append("activity-answered", lesson="core-01", block="q", right=True, attempt=1, recall=True)
        log.save_summary()
    code = (
        "import sys, pathlib; sys.modules['tinydb'] = sys.modules['fsrs'] = None\n"
        "from advocacy_trainer.progress.log import Log\n"
        "summary = Log.open(pathlib.Path(sys.argv[1])).summary()\n"
        "print(list(summary.done), summary.refreshers[0].block)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['core-01'] q"


def test_a_spoilt_summary_is_made_anew(tmp_path: Path) -> None:
    with Log.open(tmp_path) as log:
        log.append("lesson-done", lesson="core-01")
        log.save_summary()
    path = tmp_path / "log" / "summary.json"
    for raw in (b"", b"[]", b"{}", path.read_bytes()[:-9], path.read_bytes().replace(b"begun", b"begin")):
        path.write_bytes(raw)
        assert read_summary(tmp_path) is None
        assert list(Log.open(tmp_path).summary().done) == ["core-01"]
    write_summary(tmp_path, Summary())
    assert read_summary(tmp_path) == Summary()
