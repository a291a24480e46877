"""A draft that something outside the room changes: another program, a newer version, a folder taken away."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from advocacy_trainer.drafts.model import CAPACITY, DraftHead
from advocacy_trainer.drafts.store import Saved
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]


def test_a_text_changed_by_another_program_is_shown_and_mine_is_a_version(
    room: PracticeRoomPage, tmp_path: Path
) -> None:
    room.editor.insertPlainText("mit")
    room.session.flush()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    file.write_text("dit fra et andet program")
    room.editor.setFocus()
    room.outside.look()
    assert room.editor.text() == "dit fra et andet program"
    room.session.flush()
    head = room.context.stores.drafts.heads()[0]
    assert [room.context.stores.drafts.version(head, one) for one in head.versions] == ["mit"]


def test_a_draft_whose_folder_was_taken_away_is_saved_again(room: PracticeRoomPage, tmp_path: Path) -> None:
    room.editor.insertPlainText("bliver her")
    room.session.flush()
    (folder,) = (path.parent for path in tmp_path.glob("data/drafts/*/text.txt"))
    shutil.rmtree(folder)
    room.editor.setFocus()
    room.outside.look()
    assert room.editor.text() == "bliver her"
    room.leave()
    assert (folder / "text.txt").read_text(encoding="utf-8") == "bliver her"


def test_a_draft_a_newer_version_takes_over_is_left_alone_and_mine_goes_on(
    room: PracticeRoomPage, tmp_path: Path, settle: Settle
) -> None:
    QTest.keyClicks(room.editor, "Mine ord")
    assert room.session.flush()
    (head,) = tmp_path.glob("data/drafts/*/draft.json")
    head.write_text('{"format": 2}', encoding="utf-8")
    told: list[str] = []
    room.context.error_told.connect(lambda error: told.append(str(error)))
    QTest.keyClicks(room.editor, " og flere")
    assert room.session.flush()
    settle()
    assert head.read_text(encoding="utf-8") == '{"format": 2}'
    assert head.with_name("text.txt").read_text(encoding="utf-8") == "Mine ord"
    texts = {file.read_text(encoding="utf-8") for file in tmp_path.glob("data/drafts/*/text.txt")}
    assert texts == {"Mine ord", "Mine ord og flere"}
    assert len(told) == 1
    assert "a separate draft" in told[0]
    assert room.session.head.id != head.parent.name


def test_a_change_outside_leaves_mine_alone_while_it_cannot_be_kept(
    room: PracticeRoomPage, tmp_path: Path
) -> None:
    room.editor.insertPlainText("mit")
    room.session.flush()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    file.write_text("dit")
    (file.parent / "versions").write_text("in the way of the folder of versions")
    room.editor.setFocus()
    room.outside.look()
    assert room.editor.text() == "mit"


def test_a_text_made_too_long_outside_stays_whole_as_a_version(
    room: PracticeRoomPage, tmp_path: Path
) -> None:
    room.editor.insertPlainText("mit")
    room.session.flush()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    long = "ord og tal\n" * 20_000
    file.write_text(long)
    room.editor.setFocus()
    room.outside.look()
    room.session.flush()
    head = room.context.stores.drafts.heads()[0]
    kept = [room.context.stores.drafts.version(head, one) for one in head.versions]
    assert kept == ["mit", long]
    assert room.editor.text() + room.rest.rest == long
    assert len(room.editor.text()) <= CAPACITY


def test_a_long_text_found_on_the_disk_is_kept_whole_once(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    room = window.open_page("sandbox", {"new": True})
    assert isinstance(room, PracticeRoomPage)
    room.editor.insertPlainText("mit")
    place = room.place()
    room.restore({"new": True})
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    file.write_text("ord og tal\n" * 20_000)
    for _ in range(2):
        room.restore(place)
        assert len(room.editor.text()) <= CAPACITY
        room.restore({"new": True})
    (head,) = room.context.stores.drafts.heads()
    assert len(head.versions) == 1


def test_a_version_that_is_kept_while_the_autosave_writes_stays_one_of_the_draft(
    room: PracticeRoomPage,
) -> None:
    room.editor.insertPlainText("mit")
    session = room.session
    assert session.flush()
    inside, on = threading.Event(), threading.Event()
    real = session.store.save

    def slow(head: DraftHead, text: str) -> Saved:
        inside.set()
        on.wait(0.3)  # the window goes on meanwhile, unless it waits its turn
        return real(head, text)

    session.store.save = slow  # type: ignore[method-assign]  # the true one, later
    session.write("mit, og mere")
    saving = threading.Thread(target=session.flush)
    saving.start()
    assert inside.wait(5)
    session.keep_whole("et andet program skrev", "")
    on.set()
    saving.join()
    assert [session.version(one) for one in session.head.versions] == ["et andet program skrev"]
