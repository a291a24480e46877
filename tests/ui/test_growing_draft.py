"""What is written at a stage of the course lies as one draft in the practice room; nothing is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from advocacy_trainer.course.reader import read_text
from advocacy_trainer.drafts.growing import carry_on, of_course, put, worked_on
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.ui.lesson.session import LessonSession
from advocacy_trainer.ui.practice_room.drafts.versions import DraftVersionsPage
from advocacy_trainer.ui.shell.window import MainWindow

LESSON = """---
id: core-08
format: 2
form: drafts
title: Skriv, som du taler
minutes: 5
teaching: 5
exercises: 5
objectives: o1 Skrive en linje
seeds: 28
checked: 2026-11-29
---
## Først {#first}

::: draft {#my-line stage=first objective=o1}
prompt: Skriv en linje.
:::

::: draft {#my-second stage=second from=first objective=o1}
prompt: Skriv den igen.
:::
"""


def session(window: MainWindow) -> tuple[LessonSession, Any, Any]:
    lesson = read_text(LESSON, "08.md").lesson
    assert lesson is not None
    first, second = lesson.blocks
    return LessonSession(window.context, lesson, 1, {}, {}), first, second


@pytest.mark.holds("draft-in-practice-room")
@pytest.mark.parametrize("folder", ["", None])
def test_a_line_written_in_a_lesson_is_the_draft_in_the_practice_room(
    make_window: Callable[..., MainWindow], folder: str | None
) -> None:
    window = make_window(folder)
    lesson, first, second = session(window)
    assert lesson.wrote(first, "Jeg lytter først.", "")
    drafts = window.context.stores.drafts
    (head,) = drafts.heads()
    page: Any = window.open_page("sandbox", {"draft": head.id})
    assert page.editor.text() == "Jeg lytter først."
    assert lesson.wrote(second, "Jeg lytter, før jeg spørger.", "")
    QApplication.processEvents()
    assert page.editor.text() == "Jeg lytter, før jeg spørger."
    (head,) = drafts.heads()
    assert [drafts.version(head, one) for one in head.versions] == ["Jeg lytter først."]
    page.advice.handle.click()  # how the room is left is kept, and not which draft is the course's
    assert of_course(drafts) is not None
    page.leave()
    assert drafts.text(drafts.heads()[0]) == "Jeg lytter, før jeg spørger."
    lesson.wrote(second, "   ", "")
    assert drafts.text(drafts.heads()[0]) == "Jeg lytter, før jeg spørger."


def test_what_was_written_in_the_practice_room_since_is_kept_as_a_version(
    make_window: Callable[..., MainWindow],
) -> None:
    drafts = make_window().context.stores.drafts
    head = put(drafts, "Først.", "core-08")
    drafts.save(head, "Skrevet videre her.")
    put(drafts, "Anden gang.", "core-09")
    (head,) = drafts.heads()
    assert drafts.text(head) == "Anden gang."
    assert [drafts.version(head, one) for one in head.versions] == ["Skrevet videre her."]
    put(drafts, "Anden gang.", "core-09")
    assert len(drafts.heads()[0].versions) == 1


def test_it_is_the_same_draft_after_a_yes_to_saving(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(None)
    window.context.lock = DataFolderLock(tmp_path / "new")
    put(window.context.stores.drafts, "Først.", "core-08")
    window.keep_from_now_on()
    drafts = window.context.stores.drafts
    put(drafts, "Anden gang.", "core-09")
    (head,) = drafts.heads()
    assert drafts.folder(head) is not None
    assert drafts.text(head) == "Anden gang."
    window.context.lock.release()


def test_what_was_thrown_away_stays_so(make_window: Callable[..., MainWindow]) -> None:
    drafts = make_window().context.stores.drafts
    first = put(drafts, "Først.", "core-08")
    drafts.bin(first)
    assert of_course(drafts) is None
    second = put(drafts, "Anden gang.", "core-09")
    assert [head.id for head in drafts.heads()] == [second.id]
    assert [head.id for head in drafts.heads("binned")] == [first.id]


@pytest.mark.parametrize(
    ("language", "first", "second", "before"),
    [
        ("da", "Din første linje", "Din anden version", "Før lektionen »"),
        ("en", "Your first line", "Your second version", "Before the lesson “"),
    ],
)
def test_a_version_is_called_after_the_stage_it_was_written_at(
    make_window: Callable[..., MainWindow], language: str, first: str, second: str, before: str
) -> None:
    window = make_window(language=language)
    lesson, one, two = session(window)
    drafts = window.context.stores.drafts
    assert lesson.wrote(one, "Først.", "")
    (head,) = drafts.heads()
    assert lesson.wrote(two, "Anden gang.", "")
    assert lesson.wrote(one, "Først, igen.", "")
    head = drafts.keep_version(drafts.heads()[0], "Fra før.", "core-08")  # as older versions were named
    head = drafts.keep_version(head, "Min egen.", "før kaffen")
    drafts.keep_version(head, "Ukendt.", "stage:of-another-course")
    page = window.open_page("draft-versions", {"draft": head.id})
    assert isinstance(page, DraftVersionsPage)
    shown = [page.old.itemText(number).rpartition(" · ")[0] for number in range(page.old.count())]
    assert shown[0] == ""
    assert shown[1] == "før kaffen"
    assert shown[2].startswith(before)
    assert "core-08" not in shown[2]
    assert shown[3:] == [second, first]


def test_the_next_stage_goes_on_from_what_was_written_in_the_practice_room(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    lesson, first, second = session(window)
    drafts = window.context.stores.drafts
    assert lesson.wrote(first, "Først.", "")
    assert lesson.text_up_to("first") == "Først."
    drafts.save(drafts.heads()[0], "Først, og videre i rummet.")
    assert lesson.text_up_to("first") == "Først, og videre i rummet."
    assert lesson.text_up_to("opening") == "Først, og videre i rummet."  # somebody skipped the second
    assert lesson.text_up_to("subject") == ""  # what came later is no beginning
    assert lesson.wrote(second, "Anden gang.", "")
    drafts.save(drafts.heads()[0], "Anden gang, og videre.")
    assert lesson.text_up_to("first") == "Først."
    assert lesson.text_up_to("second") == "Anden gang, og videre."
    drafts.save(drafts.heads()[0], "  ")
    assert lesson.text_up_to("second") == "Anden gang."
    drafts.save(drafts.heads()[0], "Væk.")
    drafts.bin(drafts.heads()[0])
    assert lesson.text_up_to("second") == "Anden gang."
    assert lesson.wrote(first, "Forfra.", "")  # begun anew, at this stage
    drafts.save(drafts.heads()[0], "Forfra i rummet.")
    assert lesson.text_up_to("first") == "Forfra i rummet."


@pytest.mark.parametrize("kept", [None, 3, [], "", "gone"])
def test_a_room_that_does_not_tell_the_stage_is_understood(
    make_window: Callable[..., MainWindow], kept: object
) -> None:
    window = make_window()
    lesson, first, _second = session(window)
    drafts = window.context.stores.drafts
    assert lesson.wrote(first, "Først.", "")
    drafts.keep_room({**drafts.room(), "course_stage": kept})
    drafts.save(drafts.heads()[0], "Videre.")
    assert lesson.text_up_to("first") == ("Først." if kept == "gone" else "Videre.")
    head = put(drafts, "Anden gang.", "core-09", "second")
    assert [one.name for one in head.versions] == ["stage:gone" if kept == "gone" else "core-09"]


def test_what_came_from_a_lesson_is_not_worked_on_until_it_is_another(
    make_window: Callable[..., MainWindow],
) -> None:
    drafts = make_window().context.stores.drafts
    assert worked_on(drafts) == ""
    head = carry_on(drafts, "Linje\nog linje\u2028til \ud83d.", "core-08", stage="first")
    assert worked_on(drafts) == ""
    drafts.save(head, "En anden.")
    assert worked_on(drafts) == "En anden."
