"""Beside the lessons: examples to read, and what goes on paper."""

from pathlib import Path

import pytest
from finders import press, wait_until
from PySide6.QtGui import QTextDocument

from advocacy_trainer.course.examples import read_examples
from advocacy_trainer.course.handouts import read_handout, read_handouts
from advocacy_trainer.course.next import lessons_of
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.step_pages import is_shown
from advocacy_trainer.course.variants import tailored
from advocacy_trainer.course_progress import next_step
from advocacy_trainer.errors import ContentError
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import OPTIONS
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.requests import OpenHandout
from advocacy_trainer.ui.lesson.activities.example_card import ExampleCard
from advocacy_trainer.ui.lesson.booklet import booklet_html
from advocacy_trainer.ui.lesson.opening import audience_of


def test_every_sheet_is_shown_and_saved(make_window, tmp_path: Path) -> None:
    window = make_window()
    sheets = read_handouts(lessons_dir() / window.context.language)
    assert sheets
    for sheet in sheets:
        page = window.open_page("on-paper", {"handout": sheet.id})
        assert sheet.title in page.view.toPlainText()
        page.save_to(tmp_path / f"{sheet.id}.pdf")
        assert (tmp_path / f"{sheet.id}.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sheet_for_the_growing_text_is_one_page_to_fold(
    make_window, tmp_path: Path, language: str
) -> None:
    page = make_window(language=language).open_page("on-paper", {"handout": "growing-text"})
    page.save_to(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_the_booklet_holds_every_core_lesson_with_its_answers_but_no_trainer_notes(make_window) -> None:
    context = make_window().context
    folder = lessons_dir() / context.language / "core"
    read = [read_file(path, path.name).lesson for path in sorted(folder.glob("*.md"))]
    lessons = [tailored(lesson, audience_of(context)) for lesson in read if lesson is not None]
    assert len(lessons) == 15
    values = {
        "contact": "Karin",
        "promise": "PROMISED",
        "why": "w",
        "workplace": "p",
        "ai-rule": "r",
        "rep": "t",
    }
    html = booklet_html("Booklet", lessons, is_shown, values)
    document = QTextDocument()
    document.setHtml(html)
    shown = document.toPlainText()
    assert "PROMISED" in shown
    assert "{" not in shown
    for lesson in lessons:
        assert lesson.head.title in shown
        for block in lesson.blocks:
            if block.kind == "choice":
                assert block.body.options[0].why[:40] in shown, lesson.head.id
            if block.kind == "trainer":
                assert block.body.text[:40] not in shown, lesson.head.id


def test_the_booklet_is_saved_off_the_thread_that_draws(make_window, settle, tmp_path: Path) -> None:
    window = make_window()
    page = window.open_page("on-paper", {"handout": "booklet"})
    assert "It's your choice" in page.view.toPlainText()
    page.save_to(tmp_path / "booklet.pdf")
    wait_until((tmp_path / "booklet.pdf").exists)
    settle()
    assert (tmp_path / "booklet.pdf").stat().st_size > 50_000


def test_a_sheet_that_is_none_is_named_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "handouts").mkdir()
    (tmp_path / "handouts" / "broken.md").write_bytes(b"\xff\x00---")
    (tmp_path / "handouts" / "good.md").write_text(
        "---\nid: good\ntitle: Good\nchecked: 2026-11-22\n---\n____\n"
    )
    assert [sheet.id for sheet in read_handouts(tmp_path)] == ["good"]
    with pytest.raises(ContentError, match=r"broken\.md"):
        read_handout(tmp_path / "handouts" / "broken.md")


def test_examples_are_shown_a_few_at_a_time_and_more_when_asked(make_window, settle) -> None:
    window = make_window()
    page = window.open_page("examples", {})
    settle()
    settle()
    assert len(page.findChildren(ExampleCard)) == 5
    press(page, "Show more")
    page.restore({"form": "forum"})
    settle()
    cards = page.findChildren(ExampleCard)
    forum = [e for e in read_examples(lessons_dir() / window.context.language) if e.platform == "forum"]
    assert len(cards) == len(forum)


def test_a_broken_example_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "odd.toml").write_text("[[example]]\nid = 3\n")
    with pytest.raises(ContentError, match=r"odd\.toml"):
        read_examples(tmp_path)


def test_a_link_to_a_sheet_in_a_lesson_opens_it(make_window) -> None:
    window = make_window()
    page = window.open_page("lessons", {})
    page.ask(OpenHandout("decision-card"))
    assert window.page_name == "on-paper"


def test_a_chosen_path_is_what_home_proposes_until_its_end(make_window, settle) -> None:
    window = make_window()
    page = window.open_page("lessons", {})
    finish_all(window)
    index = page.path.findData("leaders")
    minutes = sum(one.minutes for one in lessons_of(window.context.catalogue, "leaders"))
    assert page.path.itemText(index) == f"For leaders (about {minutes} min)"
    page.path.setCurrentIndex(index)
    page.path.activated.emit(index)
    assert window.context.settings.text("path") == "leaders"
    assert next_step(window.context).lesson == "leaders-01"
    for lesson in ("leaders-01", "leaders-02", "leaders-03"):
        window.context.stores.log.append("lesson-done", lesson=lesson, minutes=1)
    assert next_step(window.context).why == "through"
    home = window.open_page("home", {})
    settle()
    home.refresh()
    assert home.step.why == "through"


def test_the_paths_that_can_be_chosen_are_those_of_the_course() -> None:
    course = read_course(lessons_dir())
    known = {path.id for path in course.paths} | {track.id for track in course.tracks}
    assert set(OPTIONS["path"].choices) - {""} <= known
