import datetime as dt
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.files import DataFolderLock, write_atomically
from advocacy_trainer.privacy import make_folder, make_private
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.erasing import put_in_bin
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.tidying import tidy
from advocacy_trainer.settings import SettingsFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows hands a folder's rights down")


@pytest.fixture(params=[0o000, 0o002, 0o022], ids=oct, autouse=True)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def open_to_others(folder: Path) -> list[str]:
    return [f"{path} {mode(path):o}" for path in (folder, *folder.rglob("*")) if mode(path) & 0o077]


def fill(folder: Path) -> None:
    with Log.open(folder) as log:
        log.append("lesson-done", lesson="core-01", minutes=6)
        assert not tidy(folder, log, dt.datetime.now(dt.UTC))
    Journal.open(folder).write("helt privat")
    Cards.open(folder).note("i-dared", "Jeg turde.")
    SettingsFile(folder).save()
    drafts = Drafts(folder)
    head = drafts.keep_version(drafts.save(drafts.new(), "udkast").head, "før", "navn")
    drafts.bin(drafts.add_picture(head, b"x", "jpg"))


@pytest.mark.holds("own-rights")
def test_nobody_else_can_read_what_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "data"
    with DataFolderLock(folder):
        fill(folder)
        assert len(list(folder.rglob("*"))) > 10
        assert open_to_others(tmp_path / "deep") == []
        put_in_bin(folder, dt.datetime.now(dt.UTC))
        assert open_to_others(tmp_path / "deep") == []


def test_what_was_open_is_closed_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    fill(folder)
    outside = tmp_path / "outside"
    outside.write_text("x")
    outside.chmod(0o644)
    (folder / "link").symlink_to(outside)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o777 if path.is_dir() else 0o666)
    with DataFolderLock(folder):
        assert [one for one in open_to_others(folder) if "link" not in one] == []
    assert mode(outside) == 0o644


def test_somebody_elses_folder_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("x")
    (tmp_path / "letter.docx").chmod(0o644)
    tmp_path.chmod(0o755)
    with DataFolderLock(tmp_path):
        assert (mode(tmp_path), mode(tmp_path / "letter.docx")) == (0o755, 0o644)


@pytest.mark.parametrize("format_", ["csv", "json", "journal"])
def test_an_export_is_its_writers_unless_the_folder_is_shared(tmp_path: Path, format_: str) -> None:
    fill(tmp_path / "data")
    mine, shared = tmp_path / "mine", tmp_path / "shared"
    for folder, bits in ((mine, 0o755), (shared, 0o2775)):
        folder.mkdir()
        folder.chmod(bits)
        words = ["--data-dir", str(tmp_path / "data"), "log", "export", "--format", format_]
        assert main([*words, str(folder / "file.txt")]) == 0
    assert mode(mine / "file.txt") == 0o600
    umask = os.umask(0)
    os.umask(umask)
    assert mode(shared / "file.txt") == 0o666 & ~umask


def test_a_data_folder_in_a_shared_one_is_private_all_the_same(tmp_path: Path) -> None:
    tmp_path.chmod(0o2777)
    folder = tmp_path / "data"
    with DataFolderLock(folder):
        fill(folder)
        assert open_to_others(folder) == []


def test_a_file_that_was_open_is_closed_when_it_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("x")
    path.chmod(0o666)
    write_atomically(path, "y")
    assert mode(path) == 0o600


def test_making_private_never_widens(tmp_path: Path) -> None:
    make_folder(tmp_path / "a")
    (tmp_path / "a" / "b").write_text("x")
    (tmp_path / "a" / "b").chmod(0o400)
    make_private(tmp_path / "a")
    assert mode(tmp_path / "a" / "b") == 0o400
