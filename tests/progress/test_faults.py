"""What the log survives: torn lines, changed bits, full disks, folders that go."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advocacy_trainer.errors import NewerDataError, StorageError
from advocacy_trainer.progress import store
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.reading import SNAPSHOT, TAIL
from advocacy_trainer.progress.snapshot import SCHEMA


def filled(folder: Path, in_snapshot: int, in_tail: int) -> list[Event]:
    """Make a log with some events compacted and some not."""
    with Log.open(folder) as log:
        events = [log.append("step-done", lesson="core-01", step=f"s{n}") for n in range(in_snapshot)]
        log.compact()
        events += [log.append("step-done", lesson="core-02", step=f"æ{n}") for n in range(in_tail)]
    return events


def reopened(folder: Path) -> tuple[list[Event], int]:
    """Open the log anew; return its events and how many notices it gave."""
    with Log.open(folder) as log:
        return list(log.events()), len(log.notices)


def test_a_power_cut_at_any_byte_of_the_last_three_records_costs_only_what_was_not_written(
    tmp_path: Path,
) -> None:
    events = filled(tmp_path, 4, 5)
    tail = tmp_path / "log" / TAIL
    raw = tail.read_bytes()
    starts = [0]
    for line in raw.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for length in range(starts[-4], len(raw) + 1):
        tail.write_bytes(raw[:length])
        whole = sum(start <= length for start in starts[2:])
        found, told = reopened(tmp_path)
        assert found == events[: 4 + whole], length
        assert told == (length not in starts), length
        assert tail.stat().st_size == max(start for start in starts if start <= length)


def test_after_a_torn_line_one_goes_on(tmp_path: Path) -> None:
    events = filled(tmp_path, 0, 3)
    tail = tmp_path / "log" / TAIL
    tail.write_bytes(tail.read_bytes()[:-7])
    with Log.open(tmp_path) as log:
        new = log.append("pause-held")
    assert reopened(tmp_path) == ([*events[:2], new], 0)


@pytest.mark.parametrize("rest", [b"\0" * 4096, b'["00000000",9,{"id":"x"}]', b"\xff\xfe"])
def test_what_a_power_cut_leaves_after_the_last_record_is_cut_off(tmp_path: Path, rest: bytes) -> None:
    events = filled(tmp_path, 2, 2)
    tail = tmp_path / "log" / TAIL
    tail.write_bytes(tail.read_bytes() + rest)
    assert reopened(tmp_path) == (events, 1)
    assert reopened(tmp_path) == (events, 0)


@pytest.mark.parametrize("name", [SNAPSHOT, TAIL])
def test_a_changed_bit_costs_one_entry_at_most_and_the_file_is_kept(tmp_path: Path, name: str) -> None:
    events = filled(tmp_path / "first", 4, 4)
    raw = (tmp_path / "first" / "log" / name).read_bytes()
    other = TAIL if name == SNAPSHOT else SNAPSHOT
    for place in range(0, len(raw), 3):
        folder = tmp_path / f"at-{place}"
        (folder / "log").mkdir(parents=True)
        spoilt = bytearray(raw)
        spoilt[place] ^= 1 << place % 7
        (folder / "log" / name).write_bytes(spoilt)
        (folder / "log" / other).write_bytes((tmp_path / "first" / "log" / other).read_bytes())
        found, told = reopened(folder)
        lost = [event for event in events if event not in found]
        assert len(lost) <= 2, place  # two where the bit was the line break between them
        assert [event for event in events if event in found] == found
        assert told >= 1
        kept = [path.read_bytes() for path in (folder / "log").iterdir() if "set-aside" in path.name]
        assert bytes(spoilt) in kept or (lost == events[-1:] and spoilt[-1:] != b"\n")
        assert reopened(folder) == (found, 0)


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 3000, b"hello", b'{"_default": {}}', b'{"format":"advocacy-trainer-log"']
)
@pytest.mark.parametrize("name", [SNAPSHOT, TAIL])
def test_an_empty_or_foreign_file_is_set_aside_and_told(tmp_path: Path, name: str, raw: bytes) -> None:
    events = filled(tmp_path, 3, 3)
    (tmp_path / "log" / name).write_bytes(raw)
    found, told = reopened(tmp_path)
    assert found == (events[3:] if name == SNAPSHOT else events[:3])
    assert told == 1
    kept = [path for path in (tmp_path / "log").iterdir() if path.name.startswith(f"{name}.set-aside")]
    assert [path.read_bytes() for path in kept] == [raw]


def test_a_newer_log_is_shown_and_not_touched(tmp_path: Path) -> None:
    from advocacy_trainer.progress import snapshot

    events = filled(tmp_path, 2, 2)
    real = snapshot.SCHEMA
    snapshot.SCHEMA = real + 1
    try:
        newer = snapshot.encode_snapshot(
            {1: {"id": "x", "kind": "tea-made", "at": "2027-01-01T00:00:00Z"}}, 1
        )
    finally:
        snapshot.SCHEMA = real
    assert real == SCHEMA
    (tmp_path / "log" / SNAPSHOT).write_bytes(newer)
    before = {path.name: path.read_bytes() for path in (tmp_path / "log").iterdir()}
    with Log.open(tmp_path) as log:
        assert "tea-made" in [event.kind for event in log.events()]
        assert log.events()[-1] == events[-1]
        assert [type(notice) for notice in log.notices] == [NewerDataError]
        with pytest.raises(NewerDataError):
            log.append("pause-held")
    assert {path.name: path.read_bytes() for path in (tmp_path / "log").iterdir()} == before


def test_the_folder_is_made_again_with_everything_when_it_goes(tmp_path: Path) -> None:
    import shutil

    events = filled(tmp_path, 3, 3)
    log = Log.open(tmp_path)
    events.append(log.append("pause-held"))
    shutil.rmtree(tmp_path / "log")
    events.append(log.append("pause-held"))
    assert len(log.notices) == 1
    (tmp_path / "log").rename(tmp_path / "elsewhere")
    events.append(log.append("pause-held"))
    log.close()
    assert reopened(tmp_path) == (events, 0)


def test_two_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    one, two = Log.open(tmp_path), Log.open(tmp_path)
    events = []
    for _ in range(4):
        events += [one.append("pause-held"), two.append("draft-started")]
    one.close()
    two.close()
    found, _ = reopened(tmp_path)
    assert sorted(found) == sorted(events)


class FullDisk:
    """Let ``allow`` bytes through, then say there is no room: a disk that fills up."""

    def __init__(self, allow: int, number: int = errno.ENOSPC) -> None:
        self.left, self.number, self.write = allow, number, os.write

    def __call__(self, handle: int, data: bytes | memoryview) -> int:
        if self.left <= 0:
            raise OSError(self.number, os.strerror(self.number))
        written = self.write(handle, bytes(data)[: self.left])
        self.left -= written
        return written


@pytest.mark.parametrize("allow", [0, 1, 40, 150])
def test_a_full_disk_refuses_the_entry_keeps_the_others_and_goes_on_later(
    tmp_path: Path, allow: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log.open(tmp_path)
    events = [log.append("pause-held")]
    with monkeypatch.context() as full:
        full.setattr(store.os, "write", FullDisk(allow))
        with pytest.raises(StorageError, match="disk is full"):
            log.append("note-added", starter="x" * 200)
    assert log.events() == events
    events.append(log.append("pause-held"))
    log.close()
    assert reopened(tmp_path) == (events, 0)


def test_a_disk_that_cannot_flush_has_not_taken_the_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log.open(tmp_path)
    events = [log.append("pause-held")]

    def fails(handle: int) -> None:
        raise OSError(errno.EIO, "flush")

    with monkeypatch.context() as broken:
        broken.setattr(store, "sync_file", fails)
        with pytest.raises(StorageError):
            log.append("pause-held")
    events.append(log.append("pause-held"))
    log.close()
    assert reopened(tmp_path) == (events, 0)


FILLS_UP = """
import resource, sys
from pathlib import Path
from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress.log import Log

resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
log = Log.open(Path(sys.argv[1]))
try:
    while True:
        print(log.append("note-added", starter="x" * 90).id, flush=True)
except StorageError as error:
    print(error, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_file_that_the_system_lets_grow_no_further_is_one_sentence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLS_UP, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    *acknowledged, sentence = done.stdout.splitlines()
    assert "could not be saved" in sentence
    found, told = reopened(tmp_path)
    assert ([event.id for event in found], told) == (acknowledged, 0)
    assert len(acknowledged) > 3


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    events = filled(tmp_path, 2, 2)
    for path in (tmp_path / "log").iterdir():
        path.chmod(0o400)
    (tmp_path / "log").chmod(0o500)
    try:
        with Log.open(tmp_path) as log:
            assert log.events() == events
            with pytest.raises(StorageError, match="cannot be written"):
                log.append("pause-held")
    finally:
        (tmp_path / "log").chmod(0o700)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EIO])
def test_a_folder_that_says_no_is_one_sentence_and_reading_works(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = filled(tmp_path, 2, 2)
    really = os.open

    def refuses(path: str | Path, flags: int, *rest: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(number, os.strerror(number), str(path))
        return really(path, flags, *rest)

    monkeypatch.setattr(os, "open", refuses)
    log = Log.open(tmp_path)
    assert log.events() == events
    with pytest.raises(StorageError) as caught:
        log.append("pause-held")
    assert str(caught.value)


def test_a_log_that_cannot_be_read_is_told_and_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "log" / SNAPSHOT).mkdir(parents=True)
    log = Log.open(tmp_path)
    assert log.events() == []
    assert len(log.notices) == 1
    with pytest.raises(StorageError):
        log.append("pause-held")


def test_a_clock_set_back_changes_no_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from advocacy_trainer.progress import events as module

    with Log.open(tmp_path) as log:
        log.append("lesson-opened", lesson="core-01")
        with monkeypatch.context() as clock:
            clock.setattr(module, "now_stamp", lambda: "2001-01-01T00:00:00.000Z")
            log.append("lesson-done", lesson="core-01")
        log.append("lesson-opened", lesson="core-02")
    found, _ = reopened(tmp_path)
    assert [event.kind for event in found] == ["lesson-opened", "lesson-done", "lesson-opened"]


@pytest.mark.parametrize("step", range(3))
def test_a_crash_anywhere_in_compaction_loses_nothing(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = filled(tmp_path, 3, 3)
    log = Log.open(tmp_path)
    log.load()
    real, calls = store.write_atomically, [0]

    def dies(path: Path, data: bytes | str) -> None:
        if calls[0] == step:
            raise KeyboardInterrupt
        calls[0] += 1
        real(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(store, "write_atomically", dies)
        if step < 2:
            with pytest.raises(KeyboardInterrupt):
                log.compact()
        else:
            log.compact()
    assert reopened(tmp_path) == (events, 0)


def test_what_is_found_while_the_app_is_open_is_told_at_once(tmp_path: Path) -> None:
    told: list[str] = []
    with Log.open(tmp_path) as log:
        log.listener = lambda notice: told.append(str(notice))
        log.append("lesson-opened")
        assert told == []
        shutil.rmtree(tmp_path / "log")
        log.append("lesson-opened")
        assert len(told) == 1
        assert "disappeared" in told[0]
        log.append("lesson-opened")
    assert len(told) == 1
    tail = tmp_path / "log" / "events.tail"
    with tail.open("ab") as stream:
        stream.write(b'["0000')
    with Log.open(tmp_path) as log:
        log.listener = lambda notice: told.append(str(notice))
        assert log.is_read is False
        log.events()
        assert log.is_read is True
    assert "half written" in told[1]
