"""What is left of what was typed when a real process is killed, told to go, or closed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from disk import on_disk
from finders import wait_until
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from advocacy_trainer.drafts.unsaved import FILE_NAME, UnsavedTexts
from advocacy_trainer.profile.card import CardFile
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.ui.kit.requests import Ask, Erase, MoveData
from advocacy_trainer.ui.lesson.activities.writing import RewriteActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell.ending import end_of_session, watch_signals, what_goes
from advocacy_trainer.ui.shell.window import MainWindow

ROOT = Path(__file__).parents[2]
TYPING = Path(__file__).with_name("typing_to_be_killed.py")
LETTERS = 130
MAY_BE_LOST_S = 2.0


class Typed(NamedTuple):
    at: float
    key: str


def type_until(folder: Path, end: signal.Signals) -> tuple[list[Typed], float, int]:
    """Return what a process typed before it was ended, when it was, and its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [sys.executable, str(TYPING), str(folder)]
    typed: list[Typed] = []
    ended = 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        watch = threading.Timer(60, process.kill)
        watch.start()
        for line in process.stdout or ():
            if not line.endswith("\n"):
                break
            at, key = line.split()
            typed.append(Typed(float(at), key))
            if len(typed) == LETTERS:
                ended = time.monotonic()
                process.send_signal(end)
        code = process.wait()
        watch.cancel()
    return typed, ended, code


def found_in(folder: Path) -> Counter[str]:
    """Count the letters a new start shows in each place."""
    unsaved = UnsavedTexts(folder)
    shown = {
        "glad/words": "",
        "journal/new": "",
        "my-plan/buddy": read_plan(Cards.open(folder)).buddy,
        "profile-card/headline": CardFile.open(folder).card.headline,
    }
    for key in shown:
        if (waits := unsaved.get(key)) is not None:
            shown[key] = waits
    return Counter({key: len(text) for key, text in shown.items()})


def test_a_real_kill_costs_less_than_two_seconds_of_typing(tmp_path: Path) -> None:
    missing: list[Counter[str]] = []
    for attempt in range(3):  # a disk that is busy with something else is not ours
        folder = tmp_path / str(attempt)
        typed, ended, _ = type_until(folder, signal.SIGKILL)
        due = Counter(one.key for one in typed if one.at < ended - MAY_BE_LOST_S)
        assert len(due) >= 3
        missing.append(due - found_in(folder))
        if not missing[-1]:
            return
    raise AssertionError(missing)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_told_to_go_the_app_saves_the_last_letter_and_goes(tmp_path: Path) -> None:
    typed, _, code = type_until(tmp_path / "data", signal.SIGTERM)
    assert code == 0
    assert found_in(tmp_path / "data") == Counter(one.key for one in typed)


WHILE_QT_IS_READ = """
import signal, sys
from advocacy_trainer.cli import main
class Interrupted:
    def find_spec(self, name, *_):
        if name == "PySide6.QtGui":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupted())
sys.exit(main(sys.argv[1:]))
"""
WHILE_QT_CALLS_THE_WINDOW = """
import signal, sys
from advocacy_trainer.ui.shell.window import MainWindow
MainWindow.showEvent = lambda *_: signal.raise_signal(signal.SIGINT)
from advocacy_trainer.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize(
    ("program", "words"),
    [
        (WHILE_QT_IS_READ, []),
        (WHILE_QT_IS_READ, ["tour", "drawn", "--page", "help"]),
        (WHILE_QT_CALLS_THE_WINDOW, []),
    ],
    ids=["reading Qt", "reading Qt for a command", "called by Qt"],
)
def test_ctrl_c_ends_a_program_that_is_still_starting(tmp_path: Path, program: str, words: list[str]) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program, "--data-dir", str(tmp_path / "data"), *words],
        timeout=60,
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (-signal.SIGINT, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("told", ["SIGTERM", "SIGINT"])
def test_a_signal_is_heard_on_the_thread_that_draws(application: QApplication, told: str) -> None:
    from PySide6.QtCore import QObject

    owner, heard = QObject(), []
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    try:
        watch_signals(owner, lambda: heard.append("gå"))
        signal.raise_signal(signal.Signals[told])
        wait_until(lambda: heard)
        assert heard == ["gå"]
    finally:
        signal.set_wakeup_fd(-1)
        for each, handler in before.items():
            signal.signal(each, handler)
        owner.deleteLater()


class SessionManager:
    """What Qt hands over at a log-off; it cannot be made without a session."""

    def __init__(self, *, interaction: bool) -> None:
        self.interaction = interaction
        self.cancelled = False

    def allowsInteraction(self) -> bool:  # noqa: N802 - as Qt calls it
        return self.interaction

    def release(self) -> None:
        pass

    def cancel(self) -> None:
        self.cancelled = True


@pytest.mark.parametrize("interaction", [True, False])
def test_a_log_off_saves_first_and_asks_only_where_nothing_is_saved(
    make_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    interaction: bool,
) -> None:
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    window = make_window(tmp_path / "data")
    page = window.open_page("progress", {"part": "journal"})
    page.part.fresh.put("Sidste ord")  # type: ignore[attr-defined]
    manager = SessionManager(interaction=interaction)
    end_of_session(window, manager)  # type: ignore[arg-type]  # a stand-in for Qt's own
    assert UnsavedTexts(tmp_path / "data").get("journal/new") == "Sidste ord"
    assert (manager.cancelled, asked, window.ending) == (False, [], True)
    window.ending = False
    window.handle_request(Ask.SAVE_NOTHING)
    end_of_session(window, manager)  # type: ignore[arg-type]
    assert manager.cancelled == interaction
    assert len(asked) == int(interaction)
    assert window.ending != interaction


# Where something cannot be saved


def test_a_rewrite_that_cannot_be_kept_is_known_as_such(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("lesson")
    assert isinstance(page, LessonPage)
    page.tour()["rewrite"](page)
    rewrite = page.findChildren(RewriteActivity)[0]
    path = window.context.stores.journal.path
    assert path is not None
    waiting = path.parent.parent / FILE_NAME
    for each in (path, waiting):
        each.unlink(missing_ok=True)
        each.mkdir(parents=True)  # in the way of the file
    assert not page.unsaved()
    QTest.keyClicks(rewrite.editor, "I was late")
    page.leave()
    assert page.unsaved()
    waiting.rmdir()
    page.leave()
    assert not page.unsaved()  # its place is barred, but the words wait on the disk
    path.rmdir()
    page.leave()
    assert "I was late" in path.read_text(encoding="utf-8")
    assert not waiting.exists()


# Where nothing is saved


def test_with_nothing_saved_words_stay_until_the_close_which_says_what_goes(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(tmp_path / "data")
    window.handle_request(Ask.SAVE_NOTHING)
    before = on_disk(tmp_path)
    assert what_goes(window.context) == []
    journal = window.open_page("progress", {"part": "journal"})
    journal.part.fresh.put("Kun her")  # type: ignore[attr-defined]
    card = window.open_page("profile-card")
    card.headline.put("Jeg kører bus")  # type: ignore[attr-defined]
    window.open_page("progress", {"part": "plan"})
    window.choose("language", "da")
    QTest.qWait(1200)
    journal = window.open_page("progress", {"part": "journal"})
    assert journal.part.fresh.text == "Kun her"  # type: ignore[attr-defined]
    assert window.open_page("profile-card").headline.text() == "Jeg kører bus"  # type: ignore[attr-defined]
    assert on_disk(tmp_path) == before
    said: list[str] = []

    def stay(box: QMessageBox) -> int:
        said.append(f"{box.text()}\n{box.informativeText()}")
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    assert not window.close()
    assert window.open_page("progress", {"part": "journal"}).part.fresh.text == "Kun her"  # type: ignore[attr-defined]
    assert len(said) == 1
    assert "det, du har skrevet i profiltjekket" in said[0]
    assert "det, du har skrevet i felter og ikke gemt endnu" in said[0]
    assert on_disk(tmp_path) == before


def test_what_only_the_window_held_is_saved_from_then_on(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(tmp_path / "data")
    window.handle_request(Ask.SAVE_NOTHING)
    page = window.open_page("progress", {"part": "journal"})
    page.part.fresh.put("Kun her")  # type: ignore[attr-defined]
    window.keep_from_now_on()
    assert UnsavedTexts(tmp_path / "data").get("journal/new") == "Kun her"
    window.choose("language", "da")
    wait_until(lambda: window.page not in (page, None))
    page = window.open_page("progress", {"part": "journal"})
    assert page.part.fresh.text == "Kun her"  # type: ignore[attr-defined]


def test_erasing_everything_forgets_what_is_typed(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(tmp_path / "data")
    page = window.open_page("progress", {"part": "journal"})
    page.part.fresh.put("qwerty")  # type: ignore[attr-defined]
    window.handle_request(Erase(for_good=True))
    QTest.qWait(1200)
    assert not any(b"qwerty" in text for text in on_disk(tmp_path).values())
    assert window.context.stores.unsaved.keys() == []
    page = window.open_page("progress", {"part": "journal"})
    assert page.part.fresh.text == ""  # type: ignore[attr-defined]


def test_what_is_typed_goes_along_to_another_folder(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "advocacy_trainer.ui.shell.data_folder_actions.pointer_file", lambda: tmp_path / "pointer"
    )
    window = make_window(tmp_path / "data")
    page = window.open_page("progress", {"part": "journal"})
    page.part.fresh.put("Tag mig med")  # type: ignore[attr-defined]
    window.handle_request(MoveData(tmp_path / "other"))
    page = window.open_page("progress", {"part": "journal"})
    assert page.part.fresh.text == "Tag mig med"  # type: ignore[attr-defined]
    assert UnsavedTexts(tmp_path / "other").get("journal/new") == "Tag mig med"
