"""What stands in an empty field is read whole, and in an ink one can read."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from advocacy_trainer.ui.kit.text_views import Inviting
from advocacy_trainer.ui.kit.theme import apply, read_theme
from advocacy_trainer.ui.writing.field_autosave import NotSaved
from advocacy_trainer.ui.writing.fields import Editor

WORDS = "Hvad forklarede du sidst en ny kollega, som ingen havde fortalt dig?"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_its_ink_is_that_of_help_in_every_theme(
    application: QApplication, kind: type[QWidget], theme: str
) -> None:
    found = read_theme(theme)
    try:
        apply(application, found, 100, application.font())
        field = kind()
        field.ensurePolished()
        ink = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert ink == found.colour("soft-text")  # whose contrast is tested with the others
    finally:
        apply(application, read_theme("light"), 100, application.font())


@pytest.mark.parametrize("width", [160, 320, 1200])
def test_all_of_it_is_drawn_at_every_width(application: QApplication, width: int) -> None:
    del application
    field = Editor(NotSaved("a test"), "A field")
    field.setPlaceholderText(WORDS)
    assert isinstance(field, Inviting)
    field.resize(width, 400)
    field.show()
    layout = field.invitation_lines()
    drawn = [layout.lineAt(at) for at in range(layout.lineCount())]
    assert sum(line.textLength() for line in drawn) == len(WORDS)
    assert all(line.naturalTextWidth() <= field.viewport().width() for line in drawn)
    tops = [line.y() for line in drawn]
    assert tops == sorted(set(tops))
    assert (len(drawn) > 1) == (width < 1200)
    invited = field.viewport().grab().toImage()
    field.setPlaceholderText("")
    assert field.viewport().grab().toImage() != invited
    field.close()
