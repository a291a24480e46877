from pathlib import Path

import pytest

from advocacy_trainer.progress.events import new_event
from advocacy_trainer.progress.log import Log


def test_what_is_appended_is_there_after_reopening(tmp_path: Path) -> None:
    folder = tmp_path / "Mine æøå data"
    with Log.open(folder) as log:
        opened = log.append("lesson-opened", lesson="core-01")
        done = log.append("step-done", lesson="core-01", step="s1", minutes=2)
        assert log.events() == [opened, done]
        assert log.notices == ()
    with Log.open(folder) as log:
        assert log.events() == [opened, done]
        assert log.append("step-done", lesson="core-01", step="s2") in log.events()
        assert len(log.events()) == 3
        assert log.notices == ()


def test_it_is_on_the_disk_before_append_returns(tmp_path: Path) -> None:
    log = Log.open(tmp_path)
    for number in range(5):
        event = log.append("note-added", starter=f"s{number}")
        assert Log.open(tmp_path, read_only=True).events()[-1] == event


def test_nothing_is_written_where_nothing_is_to_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Log.open(None) as log:
        event = log.append("opted-out", answer="not-now")
        assert log.events() == [event]
        assert not log.remembers
    assert list(tmp_path.iterdir()) == []


def test_an_event_is_taken_in_once(tmp_path: Path) -> None:
    event = new_event("lesson-opened", lesson="core-01")
    for folder in (tmp_path, None):
        log = Log.open(folder)
        assert log.take_in([event, event]) == [event]
        assert log.take_in([event]) == []
        assert log.events() == [event]
        log.close()


def test_opening_touches_nothing(tmp_path: Path) -> None:
    log = Log.open(tmp_path)
    log.load()
    assert log.events() == []
    assert list(tmp_path.iterdir()) == []


def test_a_log_opened_for_reading_writes_nothing(tmp_path: Path) -> None:
    from advocacy_trainer.errors import StorageError

    with Log.open(tmp_path) as log:
        log.append("lesson-opened")
    reader = Log.open(tmp_path, read_only=True)
    with pytest.raises(StorageError):
        reader.append("lesson-opened")
    assert len(reader.events()) == 1
