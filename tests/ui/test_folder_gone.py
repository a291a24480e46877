"""The data folder deleted, moved, barred or full under the app: words stay, and go along."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.paths import check_data_dir
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell import data_folder_actions
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]
ROOT = Path(__file__).parents[2]


def written_in(window: MainWindow) -> PracticeRoomPage:
    """Write something in every store, and have a draft open."""
    context = window.context
    context.choose("name", "Karla")
    context.stores.log.append("lesson-opened", lesson="core-01")
    context.stores.journal.write("en tanke", lesson="core-02", block="b")
    context.stores.cards.note("i-dared", "sagde det")
    context.stores.resume_points.put("core-03", "s2")
    context.stores.answers.note("linkedin", "photo", "tag et nyt")
    context.stores.profile_card.change(name="K", shown=True)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    QTest.keyClicks(page.editor, "Ni aar paa vejen")
    assert page.session.flush()
    return page


def assert_all_there(folder: Path, words: str) -> None:
    check_data_dir(folder)
    settings = SettingsFile(folder)
    assert settings.load() is None
    assert settings.chosen["name"] == "Karla"
    with Log.open(folder) as log:
        assert "lesson-opened" in {event.kind for event in log.events()}
        assert log.notices == ()
    assert [text.text for text in Journal.open(folder).all()] == ["en tanke"]
    assert [text.text for text in Cards.open(folder).all()] == ["sagde det"]
    drafts = Drafts.open(folder)
    assert [drafts.text(head) for head in drafts.heads()] == [words]


@pytest.mark.parametrize("how", ["deleted", "moved"])
def test_a_folder_that_has_gone_is_made_again_with_what_there_is(
    make_window: MakeWindow, tmp_path: Path, how: str
) -> None:
    window = make_window()
    page = written_in(window)
    folder = tmp_path / "data"
    if how == "deleted":
        shutil.rmtree(folder)
    else:
        folder.rename(tmp_path / "elsewhere")
    assert data_folder_actions.look_for_folder(window)
    assert page.editor.text() == "Ni aar paa vejen"
    assert_all_there(folder, "Ni aar paa vejen")
    assert str(folder) in "|".join(text for text, _ in window.notices.values())
    assert not data_folder_actions.look_for_folder(window)
    QTest.keyClicks(page.editor, " og mere")
    assert page.session.flush()
    assert_all_there(folder, "Ni aar paa vejen og mere")


def test_a_folder_made_again_by_a_single_save_is_known_as_ours(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    page = written_in(window)
    shutil.rmtree(tmp_path / "data")
    QTest.keyClicks(page.editor, " igen")
    assert page.session.flush()
    assert not (tmp_path / "data" / "settings.json").exists()
    check_data_dir(tmp_path / "data")


def test_a_folder_whose_place_has_gone_keeps_the_words_on_the_screen(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window(tmp_path / "stick" / "data")
    page = written_in(window)
    shutil.rmtree(tmp_path / "stick")
    (tmp_path / "stick").write_text("no folder can be made here")
    assert data_folder_actions.look_for_folder(window)
    QTest.keyClicks(page.editor, " stadig")
    assert not page.session.flush()
    assert page.editor.text() == "Ni aar paa vejen stadig"
    (tmp_path / "stick").unlink()
    assert data_folder_actions.look_for_folder(window)
    assert_all_there(tmp_path / "stick" / "data", "Ni aar paa vejen stadig")


def test_the_open_text_goes_along_when_the_disk_is_full(
    make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    window = make_window()
    page = written_in(window)
    real = os.fdatasync if hasattr(os, "fdatasync") else os.fsync
    name = real.__name__

    def full(handle: int) -> None:
        inside = str(Path(f"/proc/self/fd/{handle}").readlink()) if Path("/proc/self/fd").exists() else ""
        if inside.startswith(str(tmp_path / "data")):
            raise OSError(errno.ENOSPC, "full")
        real(handle)

    if not Path("/proc/self/fd").exists():
        pytest.skip("no way to fill one folder alone here")
    monkeypatch.setattr(os, name, full)
    QTest.keyClicks(page.editor, " til i dag")
    assert not page.session.flush()
    window.open_page("preferences")
    monkeypatch.setattr(data_folder_actions, "pointer_file", lambda: tmp_path / "config" / "data-folder")
    data_folder_actions.move_to(window, tmp_path / "new place")
    settle()
    page = window.open_page("sandbox")
    assert isinstance(page, PracticeRoomPage)
    assert page.editor.text() == "Ni aar paa vejen til i dag"
    assert page.session.flush()
    assert_all_there(tmp_path / "new place", "Ni aar paa vejen til i dag")


SHOW = """
import ctypes, sys
head = (ctypes.c_uint32 * 2)(0x20080522, 0)  # give up every privilege over other permissions (capset(2))
ctypes.CDLL(None).capset(head, (ctypes.c_uint32 * 6)())
from PySide6.QtWidgets import QApplication
from advocacy_trainer import app
def stop(self=None):
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")
    context = window.context
    page = window.open_page("sandbox", {"draft": sys.argv[2]})
    print(page.editor.text())
    stores = context.stores
    print([text.text for text in stores.journal.all()], [text.text for text in stores.cards.all()])
    print(sorted({event.kind for event in context.stores.log.events()}), context.settings.text("name"))
    page.editor.insertPlainText("mere ")
    print(page.session.flush())
    print("|".join(text for text, _ in window.notices.values()))
    return 0
QApplication.exec = stop
from advocacy_trainer.cli import main
sys.exit(main(["--data-dir", sys.argv[1], "--lang", "en"]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="privileges are given up by capset")
def test_what_can_be_read_is_shown_where_nothing_can_be_written(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    window = make_window(folder)
    draft = written_in(window).session.head.id
    window.close()
    (folder / "lock").unlink()
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    env.pop("PYTEST_CURRENT_TEST", None)
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(folder), draft],
        capture_output=True,
        text=True,
        env=env,
        cwd=ROOT,
        timeout=60,
    )
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert done.returncode == 0, done.stderr
    shown = done.stdout.splitlines()
    assert shown[0] == "Ni aar paa vejen"
    assert shown[1] == "['en tanke'] ['sagde det']"
    assert "lesson-opened" in shown[2]
    assert shown[2].endswith("Karla")
    assert shown[3] == "True"  # in memory, as the line at the top says
    assert "cannot be written to" in shown[4]
