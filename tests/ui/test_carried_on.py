"""What is written in a lesson is carried on in the practice room, and a way leads back to the same place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from disk import as_killed
from finders import wait_until
from PySide6.QtWidgets import QApplication, QLabel

from advocacy_trainer.drafts.growing import carry_on, of_course, put
from advocacy_trainer.drafts.store import Drafts
from advocacy_trainer.drafts.unsaved import UnsavedTexts
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.ui.lesson.activities.drafting import DraftActivity
from advocacy_trainer.ui.lesson.activities.writing import RewriteActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

REWRITE = ("coordinators-06", "first-lines")


def lesson_with_rewrite(window: MainWindow) -> tuple[LessonPage, RewriteActivity]:
    lesson, block = REWRITE
    page = window.open_page("lesson", {"lesson": lesson, "block": block})
    assert isinstance(page, LessonPage)
    QApplication.processEvents()
    found = page.views[page.step].activities[block]
    assert isinstance(found, RewriteActivity)
    return page, found


def room_of(window: MainWindow) -> PracticeRoomPage:
    QApplication.processEvents()
    assert isinstance(window.page, PracticeRoomPage)
    return window.page


@pytest.mark.parametrize("folder", ["", None])
def test_a_rewrite_is_carried_on_and_the_way_back_leads_to_the_same_step(
    make_window: Callable[..., MainWindow], folder: str | None
) -> None:
    window = make_window(folder, language="da") if folder is None else make_window(language="da")
    page, written = lesson_with_rewrite(window)
    step = page.step
    assert written.carry.isHidden()
    written.editor.put("Jeg åbner døren først.")
    assert not written.carry.isHidden()
    written.carry.click()
    room = room_of(window)
    assert room.editor.text() == "Jeg åbner døren først."
    assert not room.way_back.isHidden()
    room.editor.insertPlainText("Nu: ")
    room.way_back.link.click()
    QApplication.processEvents()
    back = window.page
    assert isinstance(back, LessonPage)
    assert back.step == step
    again = back.views[step].activities[REWRITE[1]]
    assert isinstance(again, RewriteActivity)
    assert again.editor.text == "Jeg åbner døren først."
    again.carry.click()
    assert room_of(window).editor.text() == "Nu: Jeg åbner døren først."  # as it was left there
    assert len(window.context.stores.drafts.heads()) == 1


def test_the_way_back_stands_after_a_change_of_language_and_goes_with_the_rail(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window(language="da")
    page, written = lesson_with_rewrite(window)
    step = page.step
    written.editor.put("Jeg åbner døren først.")
    written.carry.click()
    window.context.choose("language", "en")
    room = room_of(window)
    assert room.editor.text() == "Jeg åbner døren først."
    assert not room.way_back.isHidden()
    room.way_back.link.click()
    QApplication.processEvents()
    back = window.page
    assert isinstance(back, LessonPage)
    assert (back.place()["lesson"], back.step) == (REWRITE[0], step)
    window.open_page("sandbox", {})
    assert room_of(window).way_back.isHidden()


def test_a_draft_that_was_thrown_away_is_begun_anew_and_one_changed_outside_is_not_overwritten(
    make_window: Callable[..., MainWindow],
) -> None:
    drafts = make_window().context.stores.drafts
    first = carry_on(drafts, "En.", "way-01", "line")
    assert carry_on(drafts, "En.", "way-01", "line").id == first.id
    drafts.bin(first)
    second = carry_on(drafts, "En.", "way-01", "line")
    assert second.id != first.id
    folder = drafts.folder(second)
    assert folder is not None
    (text,) = folder.glob("*.txt")
    text.write_text("Skrevet udenfor.", encoding="utf-8")
    third = carry_on(drafts, "En anden.", "way-01", "line")
    assert third.id == second.id
    assert drafts.text(third) == "En anden."
    assert "Skrevet udenfor." in [drafts.version(third, one) for one in third.versions]
    assert carry_on(drafts, "Et andet sted.", "way-01", "other").id != third.id


def test_the_growing_text_is_carried_on_where_it_lies(make_window: Callable[..., MainWindow]) -> None:
    drafts = make_window().context.stores.drafts
    head = put(drafts, "Først.", "core-08")
    drafts.save(head, "Skrevet videre her.")
    assert carry_on(drafts, "Først.", "core-08").id == head.id
    assert drafts.text(drafts.heads()[0]) == "Skrevet videre her."
    grown = of_course(drafts)
    assert grown is not None
    drafts.bin(grown)
    assert carry_on(drafts, "Først.", "core-08").id != head.id


def test_what_the_room_remembers_may_be_anything(make_window: Callable[..., MainWindow]) -> None:
    drafts = make_window().context.stores.drafts
    for odd in ([], "x", {"way-01/line": 3}, {"way-01/line": "../.."}, None):
        drafts.keep_room({**drafts.room(), "carried_on": odd})
        assert drafts.text(carry_on(drafts, "En.", "way-01", "line")) == "En."


def test_at_ten_places_of_the_way_there_and_back_every_letter_is_on_the_disk(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(language="da")
    folder = tmp_path / "data"
    key = "/".join(("rewrite", *REWRITE))

    def typed_in_lesson() -> str:
        copy = as_killed(folder, tmp_path / "killed")
        waits = UnsavedTexts(copy).get(key)
        if waits is not None:
            return waits
        saved = Journal.open(copy).of(*REWRITE)
        return "" if saved is None else saved.text

    def typed_in_room() -> str:
        drafts = Drafts(as_killed(folder, tmp_path / "killed"))
        return drafts.text(drafts.heads()[0])

    _, written = lesson_with_rewrite(window)
    for number in range(5):
        lesson_text = f"{written.editor.text}a"
        written.editor.put(lesson_text)
        wait_until(lambda expected=lesson_text: typed_in_lesson() == expected)
        written.carry.click()
        room = room_of(window)
        room.editor.insertPlainText("b")
        room_text = room.editor.text()
        wait_until(lambda expected=room_text: typed_in_room() == expected)
        if number == 2:
            window.context.choose("language", "en")
            room = room_of(window)
        room.way_back.link.click()
        QApplication.processEvents()
        _, written = lesson_with_rewrite(window)


@pytest.mark.parametrize("first", ["", "Jeg hilser på alle."])
def test_the_last_stage_shows_the_first_beside_it_and_asks_one_thing(
    make_window: Callable[..., MainWindow], first: str
) -> None:
    window = make_window(language="da")
    if first:
        window.context.stores.journal.write(
            first, lesson="core-08", block=_block_of(window, "first"), label="", kind="rewrite"
        )
    page = window.open_page("lesson", {"lesson": "core-13", "block": "my-third"})
    assert isinstance(page, LessonPage)
    QApplication.processEvents()
    third = page.views[page.step].activities["my-third"]
    assert isinstance(third, DraftActivity)
    third.editor.put("Jeg hilser på alle om morgenen.")
    third.check()
    QApplication.processEvents()
    if not first:
        assert third.versions is None
        assert not third.own_text_checks.isHidden()
        return
    assert third.versions is not None
    assert third.own_text_checks.isHidden()
    said = [each.text() for each in third.versions.findChildren(QLabel)]
    assert "Hvilken af dem lyder mest som dig?" in said
    assert {"Din første linje", "Din tredje version"} <= set(said)
    assert any("underline" in text for text in said)
    before = len(window.context.stores.log.events())
    third.versions.answers[0].click()
    assert len(window.context.stores.log.events()) == before  # what she answers is kept nowhere


def _block_of(window: MainWindow, stage: str) -> str:
    entry = next(each for each in window.context.catalogue.lessons if each.id == "core-08")
    return next(block for block, its_stage in entry.drafts if its_stage == stage)
