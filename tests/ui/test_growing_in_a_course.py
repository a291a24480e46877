"""The growing text in a course of both formats: lessons passed over, older progress, another language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mixed_course import write_course
from PySide6.QtWidgets import QApplication, QPushButton

from advocacy_trainer.drafts.growing import of_course
from advocacy_trainer.ui.lesson.activities.drafting import DraftActivity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.window import MainWindow

Open = Callable[..., MainWindow]


@pytest.fixture
def opened(make_window: Callable[..., MainWindow], tmp_path: Path) -> Open:
    lessons = write_course(tmp_path / "content")

    def made(folder: str | None = "", **given: str) -> MainWindow:
        window = make_window(folder, **given) if folder is None else make_window(**given)
        window.context.lessons_dir = lessons
        window.context.forget_lessons()
        window.show()  # a page that stands ready is brought up to date when it is shown
        return window

    return made


def stage_of(window: MainWindow, lesson: str) -> DraftActivity:
    page = window.open_page("lesson", {"lesson": lesson, "step": "first"})
    assert isinstance(page, LessonPage)
    QApplication.processEvents()
    activity = page.views["first"].activities["line"]
    assert isinstance(activity, DraftActivity)
    return activity


def write(window: MainWindow, lesson: str, text: str) -> None:
    """Write a stage of the text, as when its step is left."""
    activity = stage_of(window, lesson)
    activity.editor.put(text)
    activity.commit()


@pytest.mark.parametrize("folder", ["", None])
def test_a_stage_passed_over_is_bridged_and_another_language_changes_nothing(
    opened: Open, folder: str | None
) -> None:
    window = opened(folder, language="da")
    assert stage_of(window, "way-03").earlier == ""
    write(window, "way-01", "Om reolen.")
    window.context.choose("language", "en")
    assert stage_of(window, "way-03").earlier == "Om reolen."  # nothing was written in the second lesson
    drafts = window.context.stores.drafts
    drafts.save(drafts.heads()[0], "Om reolen, og videre i rummet.")
    assert stage_of(window, "way-02").earlier == "Om reolen, og videre i rummet."
    begun = stage_of(window, "way-03")
    begun.begin_with_earlier()
    begun.commit()
    assert drafts.text(drafts.heads()[0]) == "Om reolen, og videre i rummet."
    assert stage_of(window, "way-02").earlier == "Om reolen."


def test_a_draft_thrown_away_while_a_lesson_stands_open_is_begun_anew(opened: Open) -> None:
    window = opened(language="en")
    write(window, "way-01", "Om reolen.")
    drafts = window.context.stores.drafts
    drafts.save(drafts.heads()[0], "Om reolen, og videre.")
    activity = stage_of(window, "way-02")
    assert activity.earlier == "Om reolen, og videre."
    thrown = drafts.bin(drafts.heads()[0])
    activity.editor.put("Jeg dytter.")
    activity.commit()
    (head,) = drafts.heads()
    assert (head.id != thrown.id, drafts.text(head), head.versions) == (True, "Jeg dytter.", ())
    assert [one.id for one in drafts.heads("binned")] == [thrown.id]
    window.open_page("home", {})
    assert stage_of(window, "way-02").earlier == "Om reolen."  # as the journal has it


def test_what_is_typed_in_the_room_stands_in_the_lesson_one_comes_back_to(opened: Open) -> None:
    window = opened(language="en")
    write(window, "way-01", "Om reolen.")
    assert stage_of(window, "way-02").earlier == "Om reolen."
    room = window.open_page("sandbox", {"draft": window.context.stores.drafts.heads()[0].id})
    assert isinstance(room, PracticeRoomPage)
    room.editor.insertPlainText("Nu: ")
    assert stage_of(window, "way-02").earlier == "Nu: Om reolen."


@pytest.mark.parametrize("block", ["old", "q1", "line"])
def test_a_text_from_before_has_a_draft_of_its_own_unless_it_is_a_stage(opened: Open, block: str) -> None:
    window = opened(language="en")
    stores = window.context.stores
    lesson = "way-04" if block == "q1" else "way-01"
    stores.journal.write("Fra før.", lesson=lesson, block=block, label="", kind="rewrite")
    page = window.open_page("progress", {"part": "journal"})
    words = "Continue in the practice room"
    next(one for one in page.findChildren(QPushButton) if one.text() == words).click()
    (head,) = stores.drafts.heads()
    grown = of_course(stores.drafts)
    assert (grown == head) is (block == "line")
    assert stage_of(window, "way-02").earlier == ("Fra før." if block == "line" else "")
    write(window, "way-02", "Først.")
    assert len(stores.drafts.heads()) == (1 if block == "line" else 2)
