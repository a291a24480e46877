"""One suggestion of the coach, with its reasons and what can be done about it."""

from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.coach.explain import Explanation
from advocacy_trainer.coach.model import Remark
from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.prose.quoted_words import within_marks
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import heading, label, over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Flow, add
from advocacy_trainer.ui.kit.look.levels import ink
from advocacy_trainer.ui.kit.look.spacing import SURFACE_RADIUS
from advocacy_trainer.ui.kit.reveal import reveal

LEVELS = {
    "stop": QT_TRANSLATE_NOOP("coach", "Think about this before you share"),
    "hint": QT_TRANSLATE_NOOP("coach", "You might consider"),
    "tip": QT_TRANSLATE_NOOP("coach", "A small thing"),
}
NOTCH = 10  # px wide, and half its height
_SHOWN_WORDS = 80
Where = Literal["here", "above", "below", "nowhere"]  # its words are, seen from what is shown of the text
_ON_BUTTON = 26  # characters; a button does not wrap


def level_words(level: str) -> str:
    """Return what a level says in the person's language."""
    return QCoreApplication.translate("coach", LEVELS[level])


def shortened(said: str, most: int = _SHOWN_WORDS) -> str:
    """Return words on one line, cut after ``most`` characters."""
    line = " ".join(said.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


class RemarkCard(QFrame):
    """One line about some words, and what can be done; the reasons come when they are asked for.

    A notch at its left points to the line in the text (``point_to``), and a line above
    all says where that is (``say_where``). ``picked`` selects the words in the text,
    ``sought`` asks to see them, ``applied`` carries a replacement, ``later``
    lets the words stand, ``never`` hides this advice for good, ``learn`` opens
    the lesson and ``explain`` the page about the advice, ``add_word`` puts a
    word in the writer's own list.
    """

    picked = Signal()
    sought = Signal()
    applied = Signal(str)
    later = Signal()
    never = Signal()
    learn = Signal(str)
    explain = Signal(str)
    add_word = Signal()

    def __init__(self, remark: Remark, said: str, about: Explanation, lesson_title: str | None) -> None:
        super().__init__()
        self.remark = remark
        self.notch: int | None = None  # px below the card's top
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20 + NOTCH, 16, 20, 12)
        self.column.setSpacing(8)
        self.setAccessibleName(f"{level_words(remark.level)}: {remark.message}")
        self._place = self._place_line()
        self.column.addWidget(self._place)
        add(self.column, heading(remark.message, 3))
        if about.how:
            add(self.column, label(about.how))
        self.why = button(self.tr("Why?"), self.show_reasons, "link")
        add(self.column, self.why)
        self.reasons = self._reasons(remark, said, about, lesson_title)
        self.reasons.hide()
        self.column.addWidget(self.reasons)
        self._actions(remark, said)

    def _place_line(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._where = over("")
        self.seek = button(self.tr("Go to it"), self._seek, "small-link")
        row.addWidget(self._where, 1)
        row.addWidget(self.seek)
        holder.hide()
        return holder

    def _seek(self) -> None:
        hand_to(self)
        self.sought.emit()

    def say_where(self, where: Where) -> None:
        """Say whether its words are in sight, and lead to them where they are not."""
        self._where.setText(
            {
                "here": self.tr("One place to consider"),
                "above": self.tr("Further up in the text"),
                "below": self.tr("Further down in the text"),
                "nowhere": self.tr("Something you can consider"),
            }[where]
        )
        self.seek.setVisible(where in ("above", "below"))
        self._place.show()

    def _actions(self, remark: Remark, said: str) -> None:
        row = Flow(spacing=4)
        if remark.suggestions:
            words = remark.suggestions[0]
            text = self.tr("Write “{words}”").format(words=within_marks(shortened(words, _ON_BUTTON)))
            made = button(text, partial(self.applied.emit, words))
            made.setToolTip(self.tr("Ctrl+Enter in the text does the same"))
            row.addWidget(made)
        elif said.strip():
            row.addWidget(button(self.tr("Write it differently"), self.picked.emit))
        row.addWidget(button(self.tr("Leave it"), self.later.emit, "quiet"))
        self.column.addLayout(row)

    def _reasons(self, remark: Remark, said: str, about: Explanation, lesson_title: str | None) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if remark.signed:
            add(column, soft(self.tr("From {workplace}").format(workplace=remark.signed)))
        if said.strip():
            add(column, own_words(self.tr("“{words}”").format(words=within_marks(shortened(said)))))
        if about.why:
            add(column, label(about.why))
        for words in remark.suggestions[1:3]:
            text = self.tr("Write “{words}”").format(words=within_marks(shortened(words, _ON_BUTTON)))
            add(column, button(text, partial(self.applied.emit, words)))
        if about.before and about.after:
            add(
                column,
                soft(about.who),
                label(self.tr("Before: {text}").format(text=about.before)),
                label(self.tr("After: {text}").format(text=about.after)),
                soft(self.tr("You may wonder: {text}").format(text=about.doubt)),
            )
        links = Flow(spacing=12)
        if said.strip():
            links.addWidget(button(self.tr("Show me where"), self.picked.emit, "link"))
        if remark.rule == "spelling":
            links.addWidget(button(self.tr("Add to my word list"), self.add_word.emit, "link"))
        if remark.lesson and lesson_title:
            text = self.tr("Lesson: {title}").format(title=shortened(lesson_title, _ON_BUTTON))
            links.addWidget(button(text, lambda: self.learn.emit(remark.lesson), "link"))
        if not remark.signed:
            made = button(self.tr("Why this advice?"), lambda: self.explain.emit(about.id), "link")
            links.addWidget(made)
        links.addWidget(button(self.tr("Don't show this suggestion again"), self.never.emit, "link"))
        column.addLayout(links)
        if remark.lesson and lesson_title is None:
            add(column, soft(self.tr("A lesson about this is on its way.")))
        return holder

    def show_reasons(self) -> None:
        """Show why, what somebody else did, and what is seldom wanted."""
        self.reasons.show()
        hand_to(self.reasons)
        self.why.hide()
        reveal(self)

    def point_to(self, y: int | None) -> None:
        """Let the notch stand at ``y`` px below the card's top, or nowhere."""
        if y != self.notch:
            self.notch = y
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its notch as one shape."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(NOTCH + 0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(body, SURFACE_RADIUS, SURFACE_RADIUS)
        if self.notch is not None:
            at = min(max(self.notch, SURFACE_RADIUS + NOTCH), self.height() - SURFACE_RADIUS - NOTCH)
            notch = QPainterPath()
            notch.addPolygon(
                QPolygonF(
                    [
                        QPointF(body.left() + 1, at - NOTCH),
                        QPointF(body.left() - NOTCH + 1, at),
                        QPointF(body.left() + 1, at + NOTCH),
                    ]
                )
            )
            notch.closeSubpath()
            shape = shape.united(notch)
        role = "attention" if self.remark.level == "stop" else "mark"
        painter.setBrush(ink("card"))
        painter.setPen(QPen(ink(role), 1.5 if self.remark.level == "stop" else 1))
        painter.drawPath(shape)
        painter.end()
