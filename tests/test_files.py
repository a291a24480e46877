import datetime as dt
import os
import stat
from pathlib import Path

import pytest

from advocacy_trainer.errors import InUseError, StorageError
from advocacy_trainer.files import (
    DataFolderLock,
    fingerprint,
    outdated_copies,
    set_aside,
    write_atomically,
)


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
