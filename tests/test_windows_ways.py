"""What only Windows does, with something standing in for it; the real calls are tried under wine."""

import errno
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from advocacy_trainer import files
from advocacy_trainer.errors import InUseError, StorageError
from advocacy_trainer.file_names import is_kept_by_windows
from advocacy_trainer.files import DataFolderLock, set_aside, write_atomically
from advocacy_trainer.regular_files import regular_bytes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it is the real thing")


@pytest.fixture
def as_windows(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "platform", "win32")
    return monkeypatch


def held_for(times: int, patch: pytest.MonkeyPatch) -> list[Path]:
    """Have the next replacements refused, as while a scanner has the file open."""
    asked: list[Path] = []
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        asked.append(Path(target))
        if len(asked) <= times:
            raise PermissionError(errno.EACCES, "Access is denied")
        return real(self, target)

    patch.setattr(Path, "replace", replace)
    patch.setattr(files.time, "sleep", lambda seconds: None)
    return asked


@pytest.mark.parametrize("times", [0, 1, 4])
def test_a_file_that_is_open_for_a_moment_is_saved_all_the_same(
    tmp_path: Path, as_windows: pytest.MonkeyPatch, times: int
) -> None:
    path = tmp_path / "log.json"
    path.write_text("old", encoding="utf-8")
    asked = held_for(times, as_windows)
    write_atomically(path, "new")
    assert path.read_text(encoding="utf-8") == "new"
    assert len(asked) == times + 1


def test_a_file_that_stays_open_is_told_and_left_as_it_was(
    tmp_path: Path, as_windows: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.json"
    path.write_text("old", encoding="utf-8")
    held_for(99, as_windows)
    with pytest.raises(StorageError, match=r"Another program has log\.json open"):
        write_atomically(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [left.name for left in tmp_path.iterdir()] == ["log.json"]


@pytest.mark.parametrize(("times", "number"), [(2, 32), (99, 32), (99, 5)])
def test_a_file_that_is_open_elsewhere_is_set_aside_later_or_told_as_what_it_is(
    tmp_path: Path, as_windows: pytest.MonkeyPatch, times: int, number: int
) -> None:
    path = tmp_path / "coach.json"
    path.write_text("{", encoding="utf-8")
    asked: list[Path] = []
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        asked.append(target)
        if len(asked) <= times:
            error = PermissionError(errno.EACCES, "Access is denied")
            error.winerror = number  # type: ignore[attr-defined,unused-ignore]  # as on Windows
            raise error
        return real(self, target)

    as_windows.setattr(Path, "rename", rename)
    as_windows.setattr(files.time, "sleep", lambda seconds: None)
    if times == 2:
        assert set_aside(path).read_text(encoding="utf-8") == "{"
        return
    said = "has coach.json open" if number == 32 else "cannot be written to"
    with pytest.raises(StorageError, match=said):
        set_aside(path)
    assert path.read_text(encoding="utf-8") == "{"


def test_elsewhere_a_refusal_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = held_for(99, monkeypatch)
    with pytest.raises(StorageError, match="cannot be written to"):
        write_atomically(tmp_path / "log.json", "new")
    assert len(asked) == 1


def lock_that_says(number: int, patch: pytest.MonkeyPatch) -> None:
    def locking(*_: object) -> None:
        raise OSError(number, "locking")

    patch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))


@pytest.mark.parametrize("number", [errno.EACCES, errno.EDEADLK, 0])
def test_a_data_folder_that_is_open_already_is_told(
    tmp_path: Path, as_windows: pytest.MonkeyPatch, number: int
) -> None:
    lock_that_says(number, as_windows)
    with pytest.raises(InUseError):
        DataFolderLock(tmp_path).acquire()


def test_a_drive_without_locks_is_told_and_used(tmp_path: Path, as_windows: pytest.MonkeyPatch) -> None:
    lock_that_says(errno.EINVAL, as_windows)
    lock = DataFolderLock(tmp_path)
    lock.acquire()
    lock.release()
    assert lock.notice is not None


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("nul.json", True),
        ("AUX", True),
        ("aux.kollega", True),
        ("Com1.txt", True),
        ("LPT².pdf", True),
        ("prn .txt", True),
        ("con.", True),
        ("nul ", True),
        ("min tekst:2.txt", True),
        ("nul", False),
        ("CON", False),
        ("console.txt", False),
        ("com10.txt", False),
        ("Aux Moulins.pdf", False),
        ("Dækøer æøå.pdf", False),
        (".kollega", False),
    ],
)
def test_names_that_windows_keeps_are_known(name: str, kept: bool) -> None:
    assert is_kept_by_windows(name) is kept


def test_nothing_is_written_to_a_device_by_mistake(tmp_path: Path, as_windows: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageError, match="Windows keeps the name"):
        write_atomically(tmp_path / "aux.json", "words")
    assert list(tmp_path.iterdir()) == []
    as_windows.undo()
    write_atomically(tmp_path / "aux.json", "words")


def test_a_link_in_a_pack_is_never_followed_to_where_it_leads(
    tmp_path: Path, as_windows: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "real.toml").write_text("a = 1", encoding="utf-8")
    (tmp_path / "pack" / "link.toml").symlink_to(tmp_path / "pack" / "real.toml")
    (tmp_path / "pack" / "rules").symlink_to(tmp_path)
    followed: list[Path] = []
    real = Path.resolve
    as_windows.setattr(Path, "resolve", lambda self: followed.append(self) or real(self))
    for name in ("link.toml", "rules/x.toml"):
        with pytest.raises(OSError, match="it is a link"):
            regular_bytes(tmp_path / "pack" / name, 99, tmp_path / "pack")
    assert followed == []
    assert regular_bytes(tmp_path / "pack" / "real.toml", 99, tmp_path / "pack") == b"a = 1"


def test_a_name_that_leads_out_of_its_folder_is_refused_before_it_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "secret.svg").write_text("<svg/>", encoding="utf-8")
    followed: list[Path] = []
    real = Path.resolve
    monkeypatch.setattr(Path, "resolve", lambda self: followed.append(self) or real(self))
    for name in (str(tmp_path / "secret.svg"), "../secret.svg", "/host/share/x.svg", "a/../../secret.svg"):
        with pytest.raises(OSError, match="it leads out of its folder"):
            regular_bytes(tmp_path / "pictures" / name, 99, tmp_path / "pictures")
    assert followed == []
