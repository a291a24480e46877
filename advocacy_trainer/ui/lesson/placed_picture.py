"""The picture that course.toml gives to a part of the course, or that a lesson ends with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from advocacy_trainer.course.catalogue import PictureEntry
from advocacy_trainer.ui.kit.context import Context


def placed_picture(context: Context, given: PictureEntry | None, width: int) -> QLabel | None:
    """Return the picture ``width`` px wide, what one sees in it as its name; None where none can be shown."""
    if given is None:
        return None
    try:
        drawn = context.appearance.illustration(given.name, width)
    except OSError:
        return None
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPixmap(drawn)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAccessibleName(given.seen)
    return made
