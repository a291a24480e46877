"""No text of others is ever taken for HTML: every label says what it shows, on every page."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from test_looks import guessing

import advocacy_trainer
from advocacy_trainer.ui.kit.accessibility import form_row, tool_tip
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.shell.window import MainWindow

HOSTILE = "<b>fed</b> <img src='file:///etc/hostname'>"
SOURCES = sorted((Path(advocacy_trainer.__file__).parent / "ui").rglob("*.py"))


@pytest.mark.parametrize("lesson", ["core-01", "core-08"])
def test_no_label_of_a_lesson_guesses(make_window: Callable[..., MainWindow], lesson: str) -> None:
    window = make_window()
    window.open_page("lesson", {"lesson": lesson})
    finish_all(window)
    QApplication.processEvents()
    assert list(guessing(window)) == []


def test_parts_show_what_is_written(application: QApplication) -> None:
    made = label(HOSTILE)
    assert made.textFormat() == Qt.TextFormat.PlainText
    card = Card()
    assert form_row(card.column, HOSTILE, QPushButton()).textFormat() == Qt.TextFormat.PlainText
    tool_tip(card, HOSTILE)
    assert "<img" not in card.toolTip()
    assert "&lt;img" in card.toolTip()


def test_a_drawing_that_reaches_out_is_not_drawn(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from advocacy_trainer.ui.kit import icons

    theme = make_window().context.appearance.theme
    (tmp_path / "illustrations").mkdir()
    monkeypatch.setattr(icons, "assets_dir", lambda: tmp_path)
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">'
    for inside in (
        '<image href="file:///etc/hostname" width="9" height="9"/>',
        '<g id="a"><use href="#a"/></g>',
        '<rect style="fill:url(http://x.dk/y)"/>',
        "<g>" * 60 + "</g>" * 60,
    ):
        (tmp_path / "illustrations" / "x.svg").write_text(f"{head}{inside}</svg>")
        with pytest.raises(OSError):  # noqa: PT011 - each says what it holds
            icons.illustration("x", theme, 20)
    (tmp_path / "illustrations" / "x.svg").write_text(f'{head}<rect width="9" height="9"/></svg>')
    assert isinstance(icons.illustration("x", theme, 20), QPixmap)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_label_is_given_its_words_after_its_format(path: Path) -> None:
    """``QLabel(text)`` would guess what the text is; a tool tip always does."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel":
            assert not node.args, f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setToolTip":
            said = getattr(getattr(node.args[0], "func", None), "attr", "")
            assert path.stem == "accessibility" or said in ("tr", "translate"), f"{path.name}:{node.lineno}"
