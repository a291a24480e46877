"""Headings of HTML have the size their style sheet names, on the page and on paper."""

from collections.abc import Callable

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.paper.document import sheet_document
from advocacy_trainer.ui.shell.window import MainWindow

HTML = "<h1>one</h1><h2>two <em>leans</em></h2><h3>three</h3><p>words</p>"


def sizes(document: QTextDocument) -> dict[str, float]:
    """Return the size in points each run of words is drawn in."""
    found: dict[str, float] = {}
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            found[part.text().strip()] = part.charFormat().font().pointSizeF()
            parts += 1
        block = block.next()
    return found


def test_a_sheets_headings_are_as_large_as_its_style_says(application: QApplication) -> None:
    document = sheet_document(HTML)
    assert sizes(document) == {"one": 20, "two": 14, "leans": 14, "three": 11, "words": 11}


def test_a_heading_within_a_page_is_smaller_than_the_pages_title(
    make_window: Callable[..., MainWindow],
) -> None:
    view = MarkdownView(make_window().context, "words")
    view.show_html(HTML)
    drawn = sizes(view.document())
    body, title = font_of().pointSizeF(), font_of("title").pointSizeF()
    assert body < drawn["two"] < title - 2
    assert drawn["leans"] == drawn["two"]
    assert abs(drawn["three"] - body) < 0.1
