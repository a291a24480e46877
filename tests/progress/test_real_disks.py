"""A disk that is really full and one that is really read-only, where this machine lets us mount one."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress.events import Event
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 96 kB."""
    if sys.platform != "linux":
        pytest.skip("needs Linux to mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", place], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"may not mount a small disk: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(log: Log) -> list[Event]:
    """Append until the disk is full; return what was acknowledged."""
    kept: list[Event] = []
    said = ""
    while not said:
        try:
            kept.append(log.append("step-done", lesson="core-01", step="s" * 100))
        except StorageError as error:
            said = str(error)
    assert "disk is full" in said
    return kept


def test_a_full_disk_loses_nothing_that_was_acknowledged(disk: Path) -> None:
    log = Log.open(disk)
    kept = fill(log)
    assert len(kept) > 100
    assert log.events() == kept
    with pytest.raises(StorageError, match="disk is full"):
        log.compact()
    log.close()
    with Log.open(disk) as log:
        assert log.events() == kept
        assert log.notices == ()
    with pytest.raises(StorageError, match="disk is full"):
        Journal.open(disk).write("x" * 200_000)


def test_room_made_again_is_used_again(disk: Path) -> None:
    (disk / "something else").write_bytes(b"x" * 80_000)
    log = Log.open(disk)
    kept = fill(log)
    (disk / "something else").unlink()
    kept.append(log.append("pause-held"))
    log.close()
    assert Log.open(disk).events() == kept


def test_a_read_only_disk_can_be_read_and_says_so(disk: Path) -> None:
    with Log.open(disk) as log:
        kept = [log.append("pause-held")]
    tail = disk / "log" / "events.tail"
    tail.write_bytes(tail.read_bytes() + b"torn")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with Log.open(disk) as log:
        assert log.events() == kept
        assert log.notices
        with pytest.raises(StorageError, match="cannot be written"):
            log.append("pause-held")
