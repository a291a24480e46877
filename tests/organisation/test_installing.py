"""One pack takes another's place whole or not at all, whatever happens on the way."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from advocacy_trainer.errors import InUseError, StorageError
from advocacy_trainer.files import lock_stream
from advocacy_trainer.organisation import installing
from advocacy_trainer.organisation.installing import (
    EARLIER,
    STATE,
    Installed,
    current_pack,
    install,
    read_installed,
    rollback,
)
from advocacy_trainer.organisation.names import PackError


def contents(version: int) -> dict[str, bytes]:
    return {
        "pack.toml": f'id = "a"\nversion = {version}\n'.encode(),
        "coach/words.toml": b"known = 'x'",
        "coach/rules/r.toml": b"",
    }


def in_force(root: Path) -> bytes:
    folder = current_pack(root)
    assert folder is not None
    return (folder / "pack.toml").read_bytes()


def test_a_pack_is_installed_and_another_takes_its_place(tmp_path: Path) -> None:
    assert current_pack(tmp_path / "packs") is None
    for version in (1, 2, 3, 4, 5):
        install(tmp_path / "packs", "a", version, contents(version))
        assert in_force(tmp_path / "packs") == contents(version)["pack.toml"]
    folders = [path for path in (tmp_path / "packs").iterdir() if path.is_dir()]
    assert len(folders) == EARLIER + 1


def test_an_older_version_is_refused_and_going_back_is_said_outright(tmp_path: Path) -> None:
    for version in (1, 2):
        install(tmp_path, "a", version, contents(version))
    with pytest.raises(PackError) as caught:
        install(tmp_path, "a", 1, contents(1))
    assert caught.value.kind == "older"
    rollback(tmp_path)
    assert in_force(tmp_path) == contents(1)["pack.toml"]
    with pytest.raises(PackError):
        rollback(tmp_path)
    with pytest.raises(PackError):
        install(tmp_path, "a", 1, contents(1))
    install(tmp_path, "a", 2, contents(2))
    assert in_force(tmp_path) == contents(2)["pack.toml"]
    install(tmp_path, "b", 1, contents(1))  # another workplace's counts for itself


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("breaks", [OSError(28, "no space"), KeyboardInterrupt()])
def test_what_stops_an_installation_leaves_the_old_pack_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, breaks: BaseException
) -> None:
    install(tmp_path, "a", 1, contents(1))
    count = 0
    real = os.fdopen

    def fdopen(handle: int, *rest: object, **more: object) -> object:
        nonlocal count
        if count == at + 1:  # the first opens the lock
            os.close(handle)
            raise breaks
        count += 1
        return real(handle, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(installing.os, "fdopen", fdopen)
    if at == 3:
        monkeypatch.setattr(installing, "put_in_place", lambda *_: (_ for _ in ()).throw(breaks))
    with pytest.raises((StorageError, KeyboardInterrupt)):
        install(tmp_path, "a", 2, contents(2))
    monkeypatch.undo()
    assert in_force(tmp_path) == contents(1)["pack.toml"]
    assert not list(tmp_path.glob(".new-*"))
    install(tmp_path, "a", 2, contents(2))
    assert in_force(tmp_path) == contents(2)["pack.toml"]


def test_a_kill_in_the_middle_leaves_the_old_pack_and_the_next_installation_sweeps(tmp_path: Path) -> None:
    install(tmp_path, "a", 1, contents(1))
    code = (
        "import os, sys; from pathlib import Path\n"
        "from advocacy_trainer.organisation import installing\n"
        "installing.put_in_place = lambda *_: os._exit(9)\n"
        "installing.install(Path(sys.argv[1]), 'a', 2, {'pack.toml': b'id'})\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=Path(__file__).parents[2])
    assert done.returncode == 9
    assert in_force(tmp_path) == contents(1)["pack.toml"]
    assert list(tmp_path.glob(".new-*"))
    install(tmp_path, "a", 2, contents(2))
    assert not list(tmp_path.glob(".new-*"))


IN_TURN = """\
import sys, time
from pathlib import Path
from advocacy_trainer.errors import InUseError
from advocacy_trainer.organisation.installing import install
while True:
    try:
        install(Path(sys.argv[1]), "a", 7, {"pack.toml": b'id = "a"', "coach/words.toml": b""})
    except InUseError:
        time.sleep(0.01)
    else:
        break
"""


def test_several_installations_at_once_end_with_one_whole_pack(tmp_path: Path) -> None:
    words = [sys.executable, "-c", IN_TURN, str(tmp_path)]
    running = [subprocess.Popen(words, cwd=Path(__file__).parents[2]) for _ in range(3)]
    assert [one.wait(timeout=120) for one in running] == [0, 0, 0]
    assert in_force(tmp_path) == b'id = "a"'
    assert len([path for path in tmp_path.iterdir() if path.is_dir()]) == 1


def test_one_that_is_under_way_is_waited_for_by_nobody(tmp_path: Path) -> None:
    with (tmp_path / installing.LOCK).open("w+b") as under_way:
        lock_stream(under_way)
        with pytest.raises(InUseError):
            install(tmp_path, "a", 1, contents(1))


def test_a_damaged_copy_is_made_anew(tmp_path: Path) -> None:
    folder = install(tmp_path, "a", 1, contents(1))
    (folder / "pack.toml").write_bytes(b"")
    (folder / "coach" / "words.toml").unlink()
    assert install(tmp_path, "a", 1, contents(1)) == folder
    assert in_force(tmp_path) == contents(1)["pack.toml"]


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b'{"format": 2}',
     b'{"format": 1, "current": "../../etc", "earlier": [], "highest": {}}',
     b'{"format": 1, "current": "/etc", "earlier": [], "highest": {}}',
     b'{"format": 1, "current": 1, "earlier": [], "highest": {}}'],
)  # fmt: skip
def test_a_state_that_cannot_be_read_names_no_pack(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / STATE).write_bytes(raw)
    assert read_installed(tmp_path) == Installed()
    assert current_pack(tmp_path) is None
    install(tmp_path, "a", 1, contents(1))


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX'")
@pytest.mark.parametrize("for_all", [True, False])
def test_everybody_reads_the_machines_pack_and_nobody_else_ones_own(tmp_path: Path, for_all: bool) -> None:
    folder = install(tmp_path / "packs", "a", 1, contents(1), for_all=for_all)
    for path in (folder, *folder.rglob("*"), tmp_path / "packs" / STATE):
        mode = stat.S_IMODE(path.stat().st_mode)
        wanted = (0o755 if path.is_dir() else 0o644) if for_all else (0o700 if path.is_dir() else 0o600)
        assert mode == wanted, path


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("a file")
    with pytest.raises(StorageError):
        install(tmp_path / "packs", "a", 1, contents(1))
