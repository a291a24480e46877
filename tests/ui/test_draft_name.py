"""A draft has a name of its own choosing, written in the bar, and its first words until then."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from advocacy_trainer.drafts.model import DraftHead, from_json
from advocacy_trainer.drafts.model import as_json as plain
from advocacy_trainer.ui.practice_room.draft_out import file_name_of, text_as_html
from advocacy_trainer.ui.shell.window import MainWindow

TEXT = "Jeg turde ikke sige det højt.\n\nNu siger jeg det."


def room(window: MainWindow) -> Any:
    page: Any = window.open_page("sandbox", {"new": True})
    page.editor.insertPlainText(TEXT)
    page.session.flush()
    return page


def stored(page: Any) -> DraftHead:
    assert page.session.flush()
    head: DraftHead = page.context.stores.drafts.head(page.session.head.id)
    return head


def test_the_first_words_stand_for_it_until_it_has_a_name(
    make_window: Callable[..., MainWindow], settle: Callable[[], None]
) -> None:
    page = room(make_window(language="da"))
    settle()
    assert page.draft_name.text() == ""
    assert page.draft_name.placeholderText() == "Jeg turde ikke sige det højt."
    page.draft_name.setFocus()
    QTest.keyClicks(page.draft_name, "Det ved jeg ikke")
    assert stored(page).title == "Det ved jeg ikke"
    QTest.keyClick(page.draft_name, Qt.Key.Key_Return)
    assert page.editor.hasFocus()
    page.editor.insertPlainText(" Mere.")
    assert stored(page).title == "Det ved jeg ikke"  # whatever is written
    page.draft_name.clear()
    assert stored(page).title == "Jeg turde ikke sige det højt."


def test_it_comes_back_with_its_draft_and_goes_with_it(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="da")
    page = room(window)
    page.draft_name.setText("Første gang")
    first = stored(page).id
    page.restore({"new": True})
    assert page.draft_name.text() == ""
    page.restore({"draft": first})
    assert page.draft_name.text() == "Første gang"
    drafts: Any = window.open_page("drafts", {})
    assert "Første gang" in [label.text() for label in drafts.findChildren(QLabel)]
    done: Any = window.open_page("draft-done", {"draft": first})
    done.write_for("x")
    assert {one.title for one in page.context.stores.drafts.rows()} == {"Første gang"}


def test_a_name_alone_is_kept_too(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(language="da")
    page: Any = window.open_page("sandbox", {"new": True})
    page.draft_name.setText("Noget om nattevagten")
    assert stored(page).title == "Noget om nattevagten"


@pytest.mark.parametrize("size", [(800, 600), (1180, 760), (1366, 768)])
def test_naming_moves_nothing_else(
    make_window: Callable[..., MainWindow], settle: Callable[[], None], size: tuple[int, int]
) -> None:
    window = make_window(language="da")
    window.resize(*size)
    page = room(window)
    settle()
    parts = [one for one in (page.head.platform_box, page.head.more, page.editor) if one.isVisible()]
    before = [one.mapTo(window, QPoint(0, 0)) for one in parts]
    for name in ("D", "Det ved jeg ikke, og det siger jeg", "W" * 60):
        page.draft_name.setText(name)
        settle()
        assert [one.mapTo(window, QPoint(0, 0)) for one in parts] == before
        assert page.draft_name.isVisible()
        shown = page.draft_name.geometry()
        assert not any(one.geometry().intersects(shown) for one in parts if one.parent() is page.head)


def test_a_head_written_before_names_is_read(make_window: Callable[..., MainWindow]) -> None:
    head = stored(room(make_window()))
    old = {key: value for key, value in plain(head).items() if key != "named"}
    assert from_json({"format": 1, **old}).named == ""


@pytest.mark.parametrize(
    ("named", "file"),
    [
        ("Det ved jeg ikke", "Det ved jeg ikke"),
        ('En/to\\tre: »ja?« <"|*>', "En to tre »ja «"),
        ("../../etc", "etc"),
        ("con", ""),
        ("Version 2.0", "Version 2 0"),
        ("...", ""),
    ],
)
def test_a_name_becomes_a_file_name_on_any_system(named: str, file: str) -> None:
    assert file_name_of(named) == file


def test_paper_has_a_heading_only_where_there_is_a_name() -> None:
    assert "<h2>" not in text_as_html("", TEXT)
    assert "<h2>Det &amp; hint</h2>" in text_as_html("Det & hint", TEXT)
