"""What a worker tells is told on the thread that draws, whole and in its order."""

import gc
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from advocacy_trainer.drafts.store import Drafts, Saved
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.mailbox import Mailbox
from advocacy_trainer.ui.practice_room.draft_session import DraftSession
from advocacy_trainer.ui.shell.window import MainWindow


class Listener(QObject):
    """Note what arrives, and on which thread."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, bool]] = []
        self.mailbox: Mailbox[object] = Mailbox(self.hear)

    def hear(self, value: object) -> None:
        self.heard.append((value, threading.current_thread() is threading.main_thread()))


def on_another_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def deliver() -> None:
    QCoreApplication.sendPostedEvents()


def test_what_another_thread_posts_arrives_here_in_its_order(application: QApplication) -> None:
    listener = Listener()
    on_another_thread(lambda: [listener.mailbox.post(number) for number in range(3)])
    assert listener.heard == []
    listener.mailbox.post("last")  # what is posted here does not overtake
    assert listener.heard == [(0, True), (1, True), (2, True), ("last", True)]
    deliver()
    assert len(listener.heard) == 4


def test_many_threads_may_post_at_once(application: QApplication) -> None:
    listener = Listener()
    gate = threading.Barrier(4)

    def run(number: int) -> None:
        gate.wait()
        for turn in range(50):
            listener.mailbox.post((number, turn))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    deliver()
    assert all(here for _, here in listener.heard)
    values: list[Any] = [value for value, _ in listener.heard]
    assert [[turn for who, turn in values if who == number] for number in range(4)] == [list(range(50))] * 4


def test_a_worker_does_not_keep_the_listener_alive(application: QApplication) -> None:
    listener = Listener()
    mailbox, heard, gone = listener.mailbox, listener.heard, []
    listener.destroyed.connect(lambda: gone.append(threading.current_thread()))
    on_another_thread(lambda: mailbox.post("before"))
    del listener
    gc.collect()
    on_another_thread(lambda: mailbox.post("after"))
    deliver()
    assert heard == []
    assert gone == [threading.main_thread()]


def test_a_save_on_another_thread_is_told_on_the_one_that_draws(
    make_window: Callable[..., MainWindow],
) -> None:
    session = DraftSession(make_window().context)
    told: list[tuple[str, bool]] = []

    def note(name: str) -> Callable[[object], None]:
        return lambda _value: told.append((name, threading.current_thread() is threading.main_thread()))

    for name in ("saved", "failed", "foreign_saved"):
        getattr(session, name).connect(note(name), Qt.ConnectionType.DirectConnection)
    session.write("mine")
    on_another_thread(session.flush)
    assert told == []
    deliver()
    assert told == [("saved", True)]
    folder = session.store.folder(session.head)
    assert isinstance(folder, Path)
    (folder / "text.txt").write_text("another program's")
    session.write("mine, and more")
    on_another_thread(session.flush)
    deliver()
    assert told[1:] == [("foreign_saved", True), ("saved", True)]

    def refuse(head: object, text: str) -> Saved:
        raise StorageError("The disk is full.")

    session.store.save = refuse  # type: ignore[assignment,method-assign]  # the disk
    session.write("not to be saved")
    on_another_thread(session.flush)
    deliver()
    assert set(told[3:]) == {("failed", True)}  # the autosave may have tried as well
    del session.store.save  # type: ignore[method-assign]
    assert session.close()


def test_what_a_store_tells_from_another_thread_is_shown_here(
    make_window: Callable[..., MainWindow],
) -> None:
    context = make_window().context
    told: list[bool] = []
    context.error_told.connect(
        lambda _error: told.append(threading.current_thread() is threading.main_thread()),
        Qt.ConnectionType.DirectConnection,
    )
    listener = context.stores.drafts.listener
    assert isinstance(context.stores.drafts, Drafts)
    assert listener is not None
    on_another_thread(lambda: listener(StorageError("A file could not be read.")))
    assert told == []
    deliver()
    assert told == [True]
