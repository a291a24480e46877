import datetime as dt
import errno
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from advocacy_trainer.errors import InUseError, StorageError
from advocacy_trainer.files import (
    DataFolderLock,
    copy_whole,
    fingerprint,
    outdated_copies,
    set_aside,
    write_atomically,
)
from advocacy_trainer.progress.log import Log


def test_a_write_makes_the_folder_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "en mappe" / "æøå.txt"
    write_atomically(target, "blåbærgrød")
    write_atomically(target, "kaffe")
    assert target.read_text(encoding="utf-8") == "kaffe"
    assert [path.name for path in target.parent.iterdir()] == ["æøå.txt"]


def test_a_write_that_fails_says_so_and_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file in the way")
    with pytest.raises(StorageError):
        write_atomically(tmp_path / "folder" / "x.txt", "new")
    assert (tmp_path / "folder").read_text() == "a file in the way"


def test_a_foreign_change_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert fingerprint(path) is None
    path.write_text("one")
    seen = fingerprint(path)
    assert fingerprint(path) == seen
    write_atomically(path, "two")
    assert fingerprint(path) != seen


def test_set_aside_keeps_every_file(tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        (tmp_path / "log").write_text(text)
        set_aside(tmp_path / "log")
    assert sorted(path.read_text() for path in tmp_path.iterdir()) == ["one", "three", "two"]


def test_copies_of_seven_days_and_four_weeks_are_kept(tmp_path: Path) -> None:
    start = dt.date(2026, 9, 1)
    for number in range(60):
        (tmp_path / f"log-{start + dt.timedelta(days=number)}.jsonl").write_text("x")
    (tmp_path / "log-by-hand.jsonl").write_text("x")
    outdated = set(outdated_copies(tmp_path, "log"))
    kept = sorted(path.name for path in tmp_path.iterdir() if path not in outdated)
    assert kept == ["log-2026-10-11.jsonl", "log-2026-10-18.jsonl"] + [
        f"log-2026-10-{day}.jsonl" for day in range(24, 31)
    ] + ["log-by-hand.jsonl"]


def test_one_lock_per_folder(tmp_path: Path) -> None:
    first = DataFolderLock(tmp_path)
    with first, pytest.raises(InUseError):
        DataFolderLock(tmp_path).acquire()
    with DataFolderLock(tmp_path):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, "æ")
    assert os.read(reader, 10) == "æ".encode()
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_half_a_character_does_not_keep_the_rest_from_being_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_atomically(path, "før \ud83d efter")
    assert path.read_text(encoding="utf-8") == "før ? efter"


NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EIO, errno.ENOSYS, errno.EINVAL, errno.EBADF)


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl is POSIX")
@pytest.mark.parametrize("number", NO_LOCKS)
def test_a_drive_without_locks_is_not_taken_for_an_open_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    import fcntl

    def refuses(*_: object) -> None:
        raise OSError(number, "flock")

    monkeypatch.setattr(fcntl, "flock", refuses)
    with DataFolderLock(tmp_path) as lock:
        assert lock.notice is not None
        assert str(tmp_path) in str(lock.notice)
    monkeypatch.undo()
    with DataFolderLock(tmp_path) as lock:
        assert lock.notice is None


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl is POSIX")
@pytest.mark.parametrize("number", [errno.EWOULDBLOCK, errno.EACCES])
def test_a_lock_that_is_held_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    import fcntl

    def refuses(*_: object) -> None:
        raise OSError(number, "flock")

    monkeypatch.setattr(fcntl, "flock", refuses)
    with pytest.raises(InUseError):
        DataFolderLock(tmp_path).acquire()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fsync of a folder")
@pytest.mark.parametrize("call", ["open", "fsync"])
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR])
def test_a_folder_that_cannot_be_synced_costs_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    real_open, real_fsync = os.open, os.fsync

    def opened(path: str, flags: int, *how: int, **named: int) -> int:
        if call == "open" and Path(path).is_dir():
            raise OSError(number, "open")
        return real_open(path, flags, *how, **named)

    def synced(handle: int) -> None:
        if call == "fsync" and stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, "fsync")
        real_fsync(handle)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "fsync", synced)
    write_atomically(tmp_path / "a" / "b.txt", "words")
    with Log.open(tmp_path / "data") as log:
        log.append("lesson-opened", lesson="core-01")
    with Log.open(tmp_path / "data") as log:
        assert [event.lesson for event in log.events()] == ["core-01"]


def test_a_disk_that_fails_is_still_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_handle: int) -> None:
        raise OSError(errno.EIO, "fsync")

    for name in ("fsync", "fdatasync"):
        monkeypatch.setattr(os, name, fails, raising=False)
    with pytest.raises(StorageError):
        write_atomically(tmp_path / "b.txt", "words")


@pytest.mark.skipif(not hasattr(os, "fdatasync"), reason="there is no fdatasync here")
def test_a_file_that_cannot_be_synced_is_still_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_handle: int) -> None:
        raise OSError(errno.EINVAL, "sync")

    monkeypatch.setattr(os, "fsync", unknown)
    monkeypatch.setattr(os, "fdatasync", unknown)
    write_atomically(tmp_path / "b.txt", "words")
    with Log.open(tmp_path) as log:
        log.append("lesson-opened", lesson="core-01")
        assert log.notices == ()


def test_a_drive_without_permissions_gets_the_whole_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_atomically(tmp_path / "old" / "drafts" / "a" / "text.txt", "words")

    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "chmod")

    monkeypatch.setattr(shutil, "copystat", refuses)
    copy_whole(tmp_path / "old", tmp_path / "new")
    assert (tmp_path / "new" / "drafts" / "a" / "text.txt").read_text() == "words"


def test_only_what_must_last_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[int] = []
    for name in ("fsync", "fdatasync"):
        monkeypatch.setattr(os, name, waited.append, raising=False)
    write_atomically(tmp_path / "cache.json", b"{}", durable=False)
    assert not waited
    assert (tmp_path / "cache.json").read_bytes() == b"{}"
    write_atomically(tmp_path / "words.txt", b"mine")
    assert waited
