"""The post that a thread stands below, and a comment as it stands there when it is over with."""

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.characters import clean_line
from advocacy_trainer.ui.feed.portrait import SMALL, Portrait
from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.look.type_scale import font_of

translate = QCoreApplication.translate


def person_line(name: str, work: str) -> QWidget:
    """Return a name with the kind of work below it; what would turn the line round is taken out."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(clean_line(name), role="strong"))
    if work:
        column.addWidget(soft(clean_line(work)))
    return holder


def with_portrait(portrait: Portrait, *parts: QWidget) -> QHBoxLayout:
    """Return a portrait with what is said beside it."""
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(portrait, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(6)
    for part in parts:
        column.addWidget(part)
    row.addLayout(column, 1)
    return row


class ThreadPost(Card):
    """A post: who wrote it, that it is an exercise, and what it says."""

    def __init__(self, name: str, work: str, text: str, tone: int = 0) -> None:
        super().__init__()
        head = with_portrait(Portrait("", tone), person_line(name, work))
        exercise = soft(translate("thread", "Exercise"))
        exercise.setWordWrap(False)
        head.addWidget(exercise, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head, own_words(text))


class AnsweredComment(QWidget):
    """A comment that is over with: small, with what one did with it."""

    def __init__(self, context: Context, name: str, says: str, did: str, icon: str, tone: int) -> None:
        super().__init__()
        self.did = did
        said = label("")
        said.setTextFormat(Qt.TextFormat.RichText)
        who = f"<b>{escape(clean_line(name))}</b>&nbsp; " if name else ""
        said.setText(who + escape(says).replace("\n", "<br>"))
        mark = QLabel()
        mark.setTextFormat(Qt.TextFormat.PlainText)
        side = round(label("", role="help").fontMetrics().height() * 0.8)
        mark.setPixmap(context.appearance.icon(icon, "soft-text").pixmap(QSize(side, side)))
        decorative(mark)
        done = QWidget()
        row = QHBoxLayout(done)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(mark)
        words = soft(did)
        words.setFont(font_of("help"))
        row.addWidget(words, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 0, 0, 0)
        outer.addLayout(with_portrait(Portrait("", tone, SMALL), said, done))
