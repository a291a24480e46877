"""One line of words with a sign before it: what is fine, what is worth a look, what is known."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label


def signed_line(context: Context, text: str, icon: str = "check", ink: str = "good") -> QWidget:
    """Return the words with the icon before their first line; the icon says nothing of its own."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    sign = QLabel()
    sign.setTextFormat(Qt.TextFormat.PlainText)
    side = round(line.fontMetrics().height() * 1.1)
    sign.setPixmap(context.appearance.icon(icon, ink).pixmap(QSize(side, side), line.devicePixelRatioF()))
    decorative(sign)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text), 1)
    return line
