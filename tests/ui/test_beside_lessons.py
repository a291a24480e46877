"""Beside the lessons: examples to read, and what goes on paper."""

from pathlib import Path

import pytest

from advocacy_trainer.course.examples import read_examples
from advocacy_trainer.course.handouts import read_handout, read_handouts
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.errors import ContentError
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.widgets.activities.example_card import ExampleCard


def test_every_sheet_is_shown_and_saved(make_window, tmp_path: Path) -> None:
    window = make_window()
    for sheet in read_handouts(lessons_dir() / window.context.language):
        page = window.open_page("on-paper", {"handout": sheet.id})
        assert sheet.title in page.view.toPlainText()
        page.save_to(tmp_path / f"{sheet.id}.pdf")
        assert (tmp_path / f"{sheet.id}.pdf").read_bytes().startswith(b"%PDF")


def test_the_booklet_holds_every_core_lesson_with_its_answers_but_no_trainer_notes(
    make_window, tmp_path: Path
) -> None:
    window = make_window()
    page = window.open_page("on-paper", {"handout": "booklet"})
    shown = page.view.toPlainText()
    folder = lessons_dir() / window.context.language / "core"
    files = sorted(folder.glob("*.md"))
    assert len(files) == 15
    for path in files:
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        assert lesson.head.title in shown
        for block in lesson.blocks:
            if block.kind == "choice":
                assert block.body.options[0].why[:40] in shown, path
            if block.kind == "trainer":
                assert block.body.text[:40] not in shown, path
    page.save_to(tmp_path / "booklet.pdf")
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


def test_examples_are_shown_a_few_at_a_time_and_more_when_asked(make_window) -> None:
    window = make_window()
    page = window.open_page("examples", {})
    assert len(page.findChildren(ExampleCard)) == 5
    page._more()
    page.restore({"form": "forum"})
    cards = page._cards.findChildren(ExampleCard)
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
    page.wish.emit("handout", "decision-card")
    assert window.page_name == "on-paper"
