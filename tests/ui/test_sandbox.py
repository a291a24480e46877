"""The practice room with real widgets: writing, the panel, counting, saving, ways out."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, shown, wait_until
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.drafts import colleague
from advocacy_trainer.drafts.colleague import Mark, write_answer
from advocacy_trainer.drafts.model import CAPACITY
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.positions import Positions
from advocacy_trainer.ui.kit.requests import Erase
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
Settle = Callable[[], None]


def test_what_is_written_is_on_the_disk_when_the_page_is_left(room: PracticeRoomPage, tmp_path: Path) -> None:
    QTest.keyClicks(room.editor, "Jeg har arbejdet her i ni år.")
    room.leave()
    (file,) = tmp_path.glob("data/drafts/*/text.txt")
    assert file.read_text(encoding="utf-8") == "Jeg har arbejdet her i ni år."
    events = [event.kind for event in room.context.stores.log.events()]
    assert events.count("draft-started") == 1
    assert "ni år" not in (tmp_path / "data").joinpath("log").__str__()
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file() and "drafts" not in path.parts:
            assert "ni år".encode() not in path.read_bytes(), path


def test_a_draft_comes_back_with_its_text_and_place(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("Én 👍 to")
    window.choose("text_scale", 125)
    QApplication.processEvents()
    again = window.page
    assert isinstance(again, PracticeRoomPage)
    assert again.editor.text() == "Én 👍 to"
    assert again.editor.textCursor().position() == 8


def test_nothing_is_written_where_nothing_is_saved(make_window: Make, tmp_path: Path) -> None:
    window = make_window(None)
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("kun her")
    page.leave()
    assert [row.title for row in page.context.stores.drafts.rows()] == ["kun her"]
    assert not list(tmp_path.rglob("*drafts*"))


def test_what_is_over_the_limit_is_marked(room: PracticeRoomPage) -> None:
    room.use_platforms(("x",))
    room.editor.insertPlainText("👍" * 141)
    (mark,) = room.editor.extraSelections()
    assert (mark.cursor.selectionStart(), mark.cursor.selectionEnd()) == (280, 282)


def test_her_last_draft_is_open_when_she_comes_by_the_rail(make_window: Make) -> None:
    window = make_window()
    store = window.context.stores.drafts
    old = store.save(store.new(), "ældre").head
    store.save_head(old._replace(changed=old.changed - dt.timedelta(days=1)))
    store.save(store.new(), "skrevet i en lektion")
    page = window.open_page("sandbox", {})
    assert isinstance(page, PracticeRoomPage)
    assert page.editor.text() == "skrevet i en lektion"
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    window.rebuild()  # an empty page that was wanted stays one
    assert window.page.editor.text() == ""  # type: ignore[union-attr]


def test_several_platforms_are_drawn_at_once(room: PracticeRoomPage) -> None:
    room.looks.set_open(True)
    room.editor.insertPlainText("hej\n\n\n\n#ordblind og #123 https://example.com/sti")
    press(room.previews, "See it on another platform too")
    for name in ("x", "mastodon"):
        room.previews.chips[name].click()
    assert room.session.head.platforms == ("linkedin", "mastodon", "x")
    cards = room.previews.cards
    assert cards.keys() == {"linkedin", "mastodon", "x"}
    shown = cards["x"].text.shown
    assert shown.text.startswith("hej\n\n#ordblind")
    assert [shown.text[one.start : one.end] for one in shown.spans] == [
        "#ordblind",
        "https://example.com/sti",
    ]
    assert cards["linkedin"].link_host.text() == "example.com"
    assert cards["linkedin"].face.accessibleName() == "Your name"


def test_the_fold_is_drawn_from_the_laid_out_lines(room: PracticeRoomPage, settle: Settle) -> None:
    room.looks.set_open(True)
    card = room.previews.cards["linkedin"]
    room.editor.insertPlainText("kort")
    settle()
    assert not card.text.folded
    room.editor.insertPlainText("\nto\ntre\nfire")
    settle()
    assert card.text.folded
    assert "about 3 lines" in card.note.text()
    room.editor.replace_text("Det første år turde jeg ikke sige det ved jeg ikke til nogen af dem. " * 6)
    settle()
    text = card.text
    lines = [layout.lineAt(at) for layout in text.layouts for at in range(layout.lineCount())]
    last, below = lines[text.fold.lines - 1], lines[text.fold.lines]
    column = min(text.width(), text.fold.width * text.scale)
    said = text.fontMetrics().horizontalAdvance("… see more")
    assert last.naturalTextWidth() + said * 0.6 <= column  # the platform's words stand on the line itself
    assert last.y() < text.fold_at < below.y()
    assert last.textStart() + last.textLength() == below.textStart()


def test_a_mail_has_a_subject(room: PracticeRoomPage) -> None:
    room.use_platforms(("email",))
    assert room.subject.isVisible()
    room.subject.setText("Om i går")
    QTest.keyClick(room.subject, Qt.Key.Key_Return)
    room.editor.insertPlainText("Kære alle")
    room.leave()
    assert room.context.stores.drafts.heads()[0].subject == "Om i går"


def test_tab_leaves_the_editor(room: PracticeRoomPage) -> None:
    room.editor.setFocus()
    QTest.keyClick(room.editor, Qt.Key.Key_Tab)
    assert room.editor.text() == ""
    assert not room.editor.hasFocus()


def test_f9_takes_the_words_off_the_screen_and_back(room: PracticeRoomPage) -> None:
    room.editor.insertPlainText("hemmeligt")
    room.hide_text(hidden=True)
    assert not room.editor.isVisible()
    room.hide_text(hidden=False)
    assert room.editor.isVisible()
    assert room.editor.text() == "hemmeligt"


def paste(room: PracticeRoomPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    room.editor.insertFromMimeData(data)


def test_a_large_paste_keeps_what_fits_and_offers_the_rest(room: PracticeRoomPage) -> None:
    paste(room, "ord " * 250_000)
    assert len(room.editor.text()) <= CAPACITY
    assert room.rest.isVisible()
    assert len(room.editor.text()) + len(room.rest.rest) == 1_000_000
    room.editor.undo()
    assert room.editor.text() == ""


@pytest.mark.parametrize(
    "text",
    [
        "a\ud800b",
        "\u202eabc\u202c",
        "\u200b" * 500,
        "a\0b",
        "e" + "\u0301" * 10_000,
        "مرحبا بالعالم",
        "👨‍👩‍👧‍👦" * 200,
    ],
    ids=["half a pair", "bidi", "zero width", "nul", "marks", "arabic", "emoji"],
)
def test_odd_text_harms_nothing(room: PracticeRoomPage, text: str, settle: Settle) -> None:
    for drawer in room.panel.by_key.values():
        drawer.set_open(True)
    paste(room, text)
    settle()
    # Qt's own strings cannot hold half a pair; it is gone before the app sees it.
    assert room.editor.text() == text.replace("\0", "").replace("\ud800", "")
    room.leave()
    head = room.context.stores.drafts.heads()[0]
    assert room.context.stores.drafts.text(head) == room.editor.text()


def test_a_hard_space_stays_one(room: PracticeRoomPage) -> None:
    paste(room, "3\u00a0000 kr.")
    assert room.editor.text() == "3\u00a0000 kr."


def test_done_praises_every_way_out_alike(make_window: Make) -> None:
    window = make_window()
    thanks = set()
    for ways in (("keep",), ("copy", "keep"), ("throw_away",)):
        room = window.open_page("sandbox", {"new": True})
        assert isinstance(room, PracticeRoomPage)
        room.editor.insertPlainText("fem ord om mit arbejde")
        room.done()
        page = window.page
        assert page is not None
        for way in ways:
            getattr(page, way)()
        (line,) = [line for line in shown(page).splitlines() if line.startswith("You found")]
        thanks.add(line)
    assert len(thanks) == 1
    assert QGuiApplication.clipboard().text() == "fem ord om mit arbejde"
    assert len(window.context.stores.drafts.heads("binned")) == 1


def test_a_colleagues_answer_stands_beside_the_text(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    room = window.open_page("sandbox", {"new": True})
    assert isinstance(room, PracticeRoomPage)
    room.editor.insertPlainText("Jeg turde ikke sige det.")
    room.ask_colleague()
    ask = window.page
    ask.save_question_to(tmp_path / "q.kollega")  # type: ignore[union-attr]
    question = colleague.read_question((tmp_path / "q.kollega").read_bytes())
    theirs = window.open_page("colleague", {})
    theirs.open_file(tmp_path / "q.kollega")  # type: ignore[attr-defined]
    theirs.reader.select(0, 3)  # type: ignore[attr-defined]
    press(theirs, "Here I hear you")
    theirs.save_to(tmp_path / "a.kollega")  # type: ignore[attr-defined]
    assert (tmp_path / "a.kollega").read_bytes() == write_answer(question.text, (Mark(0, 3, "hear-you"),))
    ask = window.open_page("ask-colleague", {"draft": room.session.head.id})
    ask.take_answer(tmp_path / "a.kollega")  # type: ignore[attr-defined]
    assert window.page is room
    assert room.notes.isVisible()
    assert "Here I hear you" in shown(room.notes)
    assert room.notes.places() == [(0, 3)]
    kinds = [event.kind for event in room.context.stores.log.events()]
    assert "colleague-asked" in kinds
    assert "feedback-received" in kinds


def test_a_hostile_answer_is_refused(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    room = window.open_page("sandbox", {"new": True})
    assert isinstance(room, PracticeRoomPage)
    room.editor.insertPlainText("tekst")
    room.ask_colleague()
    told: list[object] = []
    window.context.error_told.connect(lambda error, _of_page: told.append(error))
    (tmp_path / "bad").write_bytes(b"[" * 100_000)
    window.page.take_answer(tmp_path / "bad")  # type: ignore[union-attr]
    window.page.take_answer(tmp_path / "none")  # type: ignore[union-attr]
    assert [isinstance(each, TrainerError) for each in told] == [True, True]


def test_a_draft_thrown_away_comes_back_by_undo(make_window: Make) -> None:
    window = make_window()
    store = window.context.stores.drafts
    store.save(store.new(), "et udkast")
    page = window.open_page("drafts", {})
    press(page, "To the bin")
    assert store.rows() == []
    press(page, "Undo")
    assert [row.title for row in store.rows()] == ["et udkast"]


def test_an_older_version_is_brought_back_and_the_newer_kept(make_window: Make) -> None:
    window = make_window()
    store = window.context.stores.drafts
    head = store.keep_version(store.save(store.new(), "gammel").head, "gammel", "")
    store.save(head, "ny")
    page = window.open_page("draft-versions", {"draft": head.id})
    assert "Words added: 1" in page.summary.text()  # type: ignore[attr-defined]
    page.bring_back()  # type: ignore[attr-defined]
    assert store.text(head) == "gammel"
    again = store.head(head.id)
    assert again is not None
    assert [store.version(again, one) for one in again.versions] == ["gammel", "ny"]


@pytest.mark.parametrize("text", ["", "abc", "a👍b👍", "👍👍", "æ\U00010000ø"])
def test_places_go_there_and_back(text: str) -> None:
    places = Positions(text)
    for place in range(len(text) + 1):
        qt = len(text[:place].encode("utf-16-le")) // 2
        assert places.to_qt(place) == qt
        assert places.from_qt(qt) == place


def test_saving_turned_on_carries_the_open_draft_along(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    window.context.keep_nothing()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("først i hukommelsen")
    assert not list(tmp_path.rglob("text.txt"))
    window.keep_from_now_on()
    page.editor.insertPlainText(", så på disken")
    page.leave()
    (file,) = tmp_path.rglob("text.txt")
    assert file.read_text(encoding="utf-8") == "først i hukommelsen, så på disken"


def test_erasing_everything_leaves_no_word_behind(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    page.editor.insertPlainText("slet mig")
    page.ask(Erase(for_good=True))
    QTest.qWait(1300)  # longer than the autosave waits
    for path in tmp_path.rglob("*"):
        assert not (path.is_file() and b"slet mig" in path.read_bytes()), path


def test_pictures_leave_as_files_and_write_nothing_over(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    store = window.context.stores.drafts
    head = store.add_picture(store.save(store.new(), "med billede").head, b"pixels", "jpg")
    out = tmp_path / "ud"
    out.mkdir()
    (out / "Picture 1.jpg").write_bytes(b"mine")
    page = window.open_page("draft-done", {"draft": head.id})
    page.save_pictures_to(out)  # type: ignore[attr-defined]
    assert (out / "Picture 1.jpg").read_bytes() == b"mine"
    assert (out / "Picture 1 (2).jpg").read_bytes() == b"pixels"


def test_done_lets_the_whole_text_be_read_once_and_blocks_nothing(make_window: Make) -> None:
    window = make_window()
    page = window.open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    assert page.coach is not None
    page.editor.insertPlainText("My card number is 4111 1111 1111 1111, said Bo!!!")
    page.done()
    assert window.page is page
    assert page.advice.is_open
    assert page.coach.remarks
    page.done()
    assert window.page is not page


def test_a_full_draft_takes_no_new_line_either(room: PracticeRoomPage) -> None:
    paste(room, "ord " * (CAPACITY // 4))
    QTest.keyClick(room.editor, Qt.Key.Key_Return)
    assert len(room.editor.text()) == CAPACITY


def test_a_word_without_end_is_broken_anywhere_until_it_is_gone(room: PracticeRoomPage) -> None:
    between_words = room.editor.wordWrapMode()
    paste(room, "a" * 50_000)
    assert room.editor.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    room.editor.undo()
    assert room.editor.wordWrapMode() == between_words


def test_a_picture_comes_to_the_draft_it_was_chosen_for(
    room: PracticeRoomPage, tmp_path: Path, settle: Settle
) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    image.save(str(tmp_path / "a.png"))
    room.editor.insertPlainText("den første")
    room.pictures.add_file(tmp_path / "a.png")
    room.restore({"new": True})
    room.editor.insertPlainText("den anden")
    room.session.flush()
    wait_until(lambda: with_picture(room))
    assert with_picture(room) == ["den første"]


def with_picture(room: PracticeRoomPage) -> list[str]:
    return [head.title for head in room.context.stores.drafts.heads() if head.pictures]


def test_words_that_bring_a_picture_of_themselves_are_pasted_as_words(room: PracticeRoomPage) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    data = QMimeData()
    data.setImageData(image)
    data.setText("ord fra et regneark")
    room.editor.insertFromMimeData(data)
    assert room.editor.text() == "ord fra et regneark"
    assert room.session.head.pictures == ()


def test_what_the_coach_said_stands_there_when_one_comes_back_from_a_lesson(make_window: Make) -> None:
    window = make_window()
    room = window.open_page("sandbox", {"new": True})
    assert isinstance(room, PracticeRoomPage)
    assert room.coach is not None
    paste(room, "Vi er stolte af vores innovative løsninger. " * 4)
    room.advice.set_open(True)
    cursor = room.editor.textCursor()
    cursor.setPosition(37)
    room.editor.setTextCursor(cursor)
    room.coach.read_through()
    said_before = [remark.rule for remark in room.coach.remarks]
    assert said_before
    room.goto.emit("lesson", {"lesson": "core-08"})
    window.go_back()
    assert window.page is room
    assert [remark.rule for remark in room.coach.remarks] == said_before
    assert room.editor.textCursor().position() == 37
    room.restore({"new": True})
    assert room.coach.remarks == []
