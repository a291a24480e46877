"""What a screen reader is told: names, announcements, and rows of forms."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text`` (feedback, »saved«, a count that changed)."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Give a widget its accessible name and, if wanted, its description."""
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)


def tool_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip that shows ``text`` as it is, whatever looks like HTML in it."""
    from html import escape

    widget.setToolTip(f"<p>{escape(text)}</p>" if text else "")


def decorative(widget: QWidget) -> None:
    """Mark a picture that says nothing the words do not say."""
    widget.setAccessibleName("")
    widget.setProperty("decorative", True)


def form_row(layout: QVBoxLayout, label: str, field: QWidget, hint: str = "") -> QLabel:
    """Add a labelled field: label close above it, buddy, accessible name and description at once.

    Whatever the space between the parts of ``layout``, a label stands nearer to its own field
    than to the one before.
    """
    from advocacy_trainer.ui.kit.labels import soft
    from advocacy_trainer.ui.kit.look.spacing import HAIR, SNUG, TIGHT

    words = QLabel()
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setText(label)
    words.setWordWrap(True)
    words.setBuddy(field)
    name(field, label, hint)
    row = QVBoxLayout()
    row.setSpacing(HAIR)
    row.addWidget(words)
    if hint:
        row.addWidget(soft(hint))
    row.addWidget(field)
    if layout.count() and layout.spacing() < SNUG:
        layout.addSpacing(TIGHT)
    layout.addLayout(row)
    return words
