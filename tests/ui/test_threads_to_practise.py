"""A thread to practise on: one comment at a time, every ending equal, and whatever its file may hold."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from advocacy_trainer.course.answering import MOST_READ
from advocacy_trainer.ui.practice_room.threads.page import ThreadListPage
from advocacy_trainer.ui.practice_room.threads.thread import PracticeThreadPage
from advocacy_trainer.ui.shell.window import MainWindow

LESSONS = Path(__file__).parents[2] / "lessons"
HEAD = "---\nthread: {name}\nformat: 2\nplace: forum\ntitle: {title}\nabout: About.\n---\n"
COMMENT = "== {name} [kind={kind}]\nwho: {who}\nsays: {says}\n" + "".join(
    f"- [{mark}] It was {mark}.\n" for mark in ("heated", "too-long", "answered", "waited", "left")
)
REPLIES = "model: Kim, clerk: “No.” > It is short.\nleaves: Ida, driver > She read on.\n"


def write_thread(
    folder: Path, name: str, *, title: str = "A thread", says: str = "Nice.", who: str = "Karen, clerk"
) -> None:
    (folder / "threads").mkdir(parents=True, exist_ok=True)
    body = f"::: thread {{#{name} post=mine}}\npost: My post.\n"
    body += COMMENT.format(name="first", kind="kind", who=who, says=says) + REPLIES
    body += (
        COMMENT.format(name="last", kind="sour", who="Troels, follows you", says="An ugly line.") + REPLIES
    )
    text = HEAD.format(name=name, title=title) + body + ":::\n"
    (folder / "threads" / f"{name}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def room(make_window: Callable[..., MainWindow], tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Return what opens a window over lessons of the test's own."""

    def opened(**given: str | int) -> MainWindow:
        window = make_window(**given)
        window.context.lessons_dir = tmp_path / "content"
        window.context.forget_lessons()
        return window

    return opened


@pytest.fixture
def english(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "en"
    shutil.copytree(LESSONS / "en", folder, ignore=shutil.ignore_patterns("threads"))
    return folder


def open_thread(window: MainWindow, name: str) -> PracticeThreadPage:
    page = window.open_page("thread", {"thread": name})
    assert isinstance(page, PracticeThreadPage)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_five_threads_open_from_the_list(make_window: Callable[..., MainWindow], language: str) -> None:
    window = make_window(language=language)
    page = window.open_page("threads", {})
    assert isinstance(page, ThreadListPage)
    assert len(page.cards) == 5
    for number in range(5):
        page.cards[number].click()
        thread = window.page
        assert isinstance(thread, PracticeThreadPage)
        assert thread.talk is not None
        assert "{" not in shown(thread)
        window.open_page("threads", {})


def test_comments_come_when_one_asks_and_shrink_when_they_are_over(
    room: Callable[..., MainWindow], english: Path
) -> None:
    write_thread(english, "one")
    page = open_thread(room(), "one")
    talk = page.talk
    assert talk is not None
    assert (talk.next.isHidden(), talk.views[1].isHidden(), page.again.isHidden()) == (True, True, True)
    talk.step_on()  # nothing was done with the first: it stays
    assert talk.reached == 0
    talk.current.rows["left"].click()
    assert "It was left." in shown(talk)
    assert {"Kim", "Ida"} <= set(shown(talk).split("\n"))
    talk.next.click()
    assert "An ugly line." not in shown(talk)
    assert "You left it" in shown(talk.views[0])
    assert talk.views[0].editor.isVisibleTo(talk) is False
    talk.views[1].open()
    talk.views[1].rows["waited"].click()
    assert talk.is_over
    assert (talk.next.isHidden(), page.again.isHidden(), talk.closing.isHidden()) == (True, False, False)
    page.again.click()
    assert page.talk is not None
    assert page.talk.reached == 0


def test_what_leaving_would_have_led_to_is_shown_and_changes_nothing(
    room: Callable[..., MainWindow], english: Path
) -> None:
    write_thread(english, "one")
    page = open_thread(room(), "one")
    talk = page.talk
    assert talk is not None
    talk.current.rows["answered"].click()
    assert talk.current.deed == ""  # an answer takes a word
    talk.current.editor.put("Thank you.")
    talk.current.rows["answered"].click()
    assert "It was answered." in shown(talk.consequence)
    links = talk.consequence.findChildren(QPushButton)
    links[-1].click()
    assert "It was left." in shown(talk.consequence)
    assert talk.current.deed == "answered"
    talk.consequence.other.click()
    assert (talk.current.deed, talk.current.editor.text) == ("", "Thank you.")


def test_every_ending_looks_alike(room: Callable[..., MainWindow], english: Path) -> None:
    write_thread(english, "one")
    talk = open_thread(room(), "one").talk
    assert talk is not None
    assert len({str(button.property("look")) for button in talk.current.rows.values()}) == 1
    assert all(button.isEnabled() for button in talk.current.rows.values())


def test_a_comment_is_shown_as_it_was_written(room: Callable[..., MainWindow], english: Path) -> None:
    hostile = "<b>bold</b> <img src='file:///x'> &amp; \u05d0\u05d1 [link](file:///x)"
    write_thread(english, "one", says=hostile, who="<i>Eve</i>, <u>clerk</u>")
    talk = open_thread(room(), "one").talk
    assert talk is not None
    plain = [each for each in talk.findChildren(QLabel) if each.text() == hostile]
    assert [each.textFormat() for each in plain] == [Qt.TextFormat.PlainText]
    talk.current.act("left")
    talk.step_on()
    short = [each for each in talk.views[0].findChildren(QLabel) if "bold" in each.text()]
    rich = [each.text() for each in short if each.textFormat() == Qt.TextFormat.RichText]
    assert all("<img" not in text and "&lt;img" in text for text in rich)
    assert rich


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u2066"])
def test_what_cannot_be_seen_keeps_a_thread_out(
    room: Callable[..., MainWindow], english: Path, sign: str
) -> None:
    write_thread(english, "one", who=f"{sign}eve, clerk")
    page = room().open_page("threads", {})
    assert isinstance(page, ThreadListPage)
    assert page.cards == []
    assert "en/threads/one.md" in shown(page)


def test_a_broken_thread_is_left_out_and_named(room: Callable[..., MainWindow], english: Path) -> None:
    write_thread(english, "one")
    (english / "threads" / "broken.md").write_text("---\nthread: broken\n---\n", encoding="utf-8")
    (english / "threads" / "bytes.md").write_bytes(b"\xff\xfe\x00\x00")
    page = room().open_page("threads", {})
    assert isinstance(page, ThreadListPage)
    assert len(page.cards) == 1
    assert "en/threads/broken.md, en/threads/bytes.md" in shown(page)


@pytest.mark.parametrize(
    ("place", "opens"),
    [
        ({}, False),
        ({"thread": "gone"}, False),
        ({"thread": 3}, False),
        ({"thread": "one", "state": {"reached": 99, "deeds": [7], "opened": 3, "texts": [None]}}, True),
    ],
)
def test_a_place_that_fits_no_thread_opens_something(
    room: Callable[..., MainWindow], english: Path, place: dict[str, object], opens: bool
) -> None:
    write_thread(english, "one")
    window = room()
    page = window.open_page("thread", place)
    assert isinstance(page, PracticeThreadPage)
    assert (page.talk is not None) is opens
    assert page.talk is None or page.talk.reached == 0


def test_an_answer_as_long_as_a_draft_may_be_is_read_as_far_as_an_answer_is(
    room: Callable[..., MainWindow], english: Path
) -> None:
    write_thread(english, "one")
    talk = open_thread(room(), "one").talk
    assert talk is not None
    talk.current.editor.put("Thank you. " * (100_000 // 11) + "You are an idiot.")
    assert len(talk.current.editor.text) > MOST_READ
    talk.current.act("answered")
    assert "It was too-long." in shown(talk.consequence)


def test_the_thread_stands_where_it_was_after_a_change_of_language(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="da")
    page = open_thread(window, "own-text")
    talk = page.talk
    assert talk is not None
    talk.current.act("waited")
    talk.step_on()
    talk.current.editor.put("Skabet.")
    window.context.choose("language", "en")
    QApplication.processEvents()
    page = window.page  # type: ignore[assignment]  # checked in the next line
    assert isinstance(page, PracticeThreadPage)
    assert page.talk is not None
    assert (page.talk.reached, page.talk.views[0].deed) == (1, "waited")
    assert page.talk.current.editor.text == "Skabet."


def test_what_was_typed_is_there_again_and_goes_when_the_thread_is_over(
    room: Callable[..., MainWindow], english: Path
) -> None:
    write_thread(english, "one")
    window = room()
    page = open_thread(window, "one")
    assert page.talk is not None
    page.talk.current.editor.put("Half a line")
    window.open_page("threads", {})
    assert window.context.stores.unsaved.get("thread/one/first") == "Half a line"
    page = open_thread(window, "one")
    talk = page.talk
    assert talk is not None
    assert talk.current.editor.text == "Half a line"
    talk.current.act("answered")
    talk.step_on()
    talk.current.act("left")
    window.open_page("threads", {})
    assert window.context.stores.unsaved.keys("thread/") == []


def test_the_keyboard_alone_goes_through_a_thread(room: Callable[..., MainWindow], english: Path) -> None:
    write_thread(english, "one")
    window = room()
    window.show()
    page = open_thread(window, "one")
    talk = page.talk
    assert talk is not None
    talk.current.rows["left"].setFocus()
    QTest.keyClick(talk.current.rows["left"], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert QApplication.focusWidget() is talk.next
    QTest.keyClick(talk.next, Qt.Key.Key_Return)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert talk.views[1].isAncestorOf(focused)
