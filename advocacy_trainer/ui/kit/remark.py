"""What is said about an answer, in one form wherever it stands: in the card that was pressed, or below it.

A ground of its own, an icon, a small line that says what it is, and below that line what is said.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPainterPath, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from advocacy_trainer.ui.kit import icons
from advocacy_trainer.ui.kit.accessibility import announce, decorative
from advocacy_trainer.ui.kit.labels import label, paragraphs
from advocacy_trainer.ui.kit.look.levels import LOWER, Paint, ink
from advocacy_trainer.ui.kit.look.spacing import CARD_RADIUS
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.kit.motion import appear

Tone = Literal["good", "attention", "plain"]
_LOOK = {"good": "good", "attention": "attention", "plain": "tint"}  # the surface it stands on
_INK = {"good": "good", "attention": "attention", "plain": "deep"}
_ICON = {"good": "check", "attention": "tip", "plain": "note"}
_ASIDE, _UPRIGHT = 16, 10  # px
_APART = 10  # px between icon and words
_BELOW_WORD = 2  # px
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class AnswerRemark(NamedTuple):
    """What is said: ``word`` tells what it is (»That fits«), ``text`` is plain, either may be empty.

    ``good`` is a find, ``attention`` what one may look at again, ``plain`` where nothing is right or wrong.
    """

    text: str
    tone: Tone = "plain"
    word: str = ""

    @property
    def spoken(self) -> str:
        """Return all of it as one text, as a screen reader says it."""
        head = f"{self.word}." if self.word and not self.word.endswith((".", "?")) else self.word
        return f"{head} {self.text}".strip()


def icon_of(tone: Tone) -> QIcon:
    """Return the icon that stands before it, in its ink."""
    return icons.icon(_ICON[tone], ink(_INK[tone]))


def icon_side() -> int:
    """Return the width and height of the icon in px: a little more than the line beside it."""
    return round(QFontMetrics(font_of("over")).height() * 1.1)


def _html(text: str) -> str:
    return paragraphs(text, line_percent(font_of())).replace("\n", "<br>")


class PaintedRemark:
    """A remark as a card paints it at its foot; the card gives the ground."""

    def __init__(self, remark: AnswerRemark) -> None:
        self.remark = remark
        self._icon = icon_of(remark.tone)
        self._word_font = font_of("over")
        self._word_metrics = QFontMetrics(self._word_font)
        self._text = QTextDocument()
        self._text.setDocumentMargin(0)
        self._text.setDefaultFont(font_of())
        self._text.setHtml(f'<div style="color:{ink("text").name()}">{_html(remark.text)}</div>')

    def foot_height(self, width: int, words_at: int) -> int:
        """Return the height of a card's foot that holds it, in a card of ``width`` px."""
        word, text = self._heights(width - self._words_at(words_at) - _ASIDE)
        between = _BELOW_WORD if word and text else 0
        return max(word + between + text, icon_side()) + 2 * _UPRIGHT

    def narrowest(self, words_at: int) -> int:
        """Return the width in px of a card below which a word of it would be cut off."""
        metrics = QFontMetrics(font_of())
        longest = max((metrics.horizontalAdvance(word) for word in self.remark.text.split()), default=0)
        words = (self._word_metrics.horizontalAdvance(word) for word in self.remark.word.split())
        return self._words_at(words_at) + max(longest, max(words, default=0)) + _ASIDE

    def _words_at(self, words_at: int) -> int:
        """Return where its words begin: below the card's own, but for a card with nothing before them."""
        return max(words_at, _ASIDE + icon_side() + _APART)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(width, 1), 1 << 20)
        word = self._word_metrics.boundingRect(room, _WRAPPED, self.remark.word)
        if not self.remark.text:
            return word.height(), 0
        self._text.setTextWidth(max(width, 1))
        return (word.height() if self.remark.word else 0), round(self._text.size().height())

    def draw_foot(
        self, painter: QPainter, card: QRect, paint: Paint, height: int, *, down: int, words_at: int
    ) -> None:
        """Draw the foot of a card: a thin rule, the ground of its state within its corners, and the words.

        ``down`` is how many px the card is pressed, ``words_at`` where its own words begin.
        """
        lower = LOWER - down if paint.lower else 0
        foot = QRect(0, card.bottom() + 1 - lower - height, card.width(), height)
        inner, corner = QPainterPath(), CARD_RADIUS - 1
        inner.addRoundedRect(QRectF(card.adjusted(1, 1 + down, -1, -1 - lower)), corner, corner)
        painter.save()
        painter.setClipPath(inner)
        painter.fillRect(foot, ink(paint.ground))
        painter.fillRect(QRect(0, foot.top(), card.width(), 1), ink(paint.edge))
        painter.restore()
        self._draw_words(painter, foot, self._words_at(words_at))

    def _draw_words(self, painter: QPainter, foot: QRect, at: int) -> None:
        width = foot.right() + 1 - _ASIDE - at
        word, text = self._heights(width)
        top, side, line = foot.top() + _UPRIGHT, icon_side(), self._word_metrics.height()
        left = _ASIDE + max(0, at - _APART - _ASIDE - side) // 2
        self._icon.paint(painter, QRect(left, top + (line - side) // 2, side, side))
        if word:
            painter.setFont(self._word_font)
            painter.setPen(ink(_INK[self.remark.tone]))
            painter.drawText(QRect(at, top, width, word), _WRAPPED, self.remark.word)
            top += word + _BELOW_WORD
        if text:
            painter.save()
            painter.translate(QPoint(at, top))
            self._text.drawContents(painter)
            painter.restore()


class RemarkBox(QFrame):
    """A remark that stands by itself; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(_ASIDE, _UPRIGHT, _ASIDE, _UPRIGHT)
        row.setSpacing(_APART)
        self.icon = QLabel()
        self.icon.setTextFormat(Qt.TextFormat.PlainText)
        decorative(self.icon)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(_BELOW_WORD)
        self.word = label("", role="over")
        self.label = label("")
        self.label.setTextFormat(Qt.TextFormat.RichText)
        words.addWidget(self.word)
        words.addWidget(self.label)
        row.addLayout(words, 1)
        self.remark = AnswerRemark("")
        self.hide()

    def say(self, remark: AnswerRemark, *, aloud: bool = True) -> None:
        """Show ``remark``, and have it said; an empty one takes away what was shown."""
        self.remark = remark
        if not remark.spoken:
            self.clear()
            return
        for widget, look in ((self, _LOOK[remark.tone]), (self.word, _INK[remark.tone])):
            widget.setProperty("look", look)
            widget.style().unpolish(widget)  # the style sheet looks at a property only then
            widget.style().polish(widget)
        side = icon_side()
        self.icon.setPixmap(icon_of(remark.tone).pixmap(QSize(side, side)))
        self.word.setText(remark.word)
        self.word.setVisible(bool(remark.word))
        self.label.setText(_html(remark.text))
        self.label.setVisible(bool(remark.text))
        self.show()
        appear(self)
        if aloud:
            announce(self, remark.spoken)

    @property
    def text(self) -> str:
        """Return what is shown; empty where nothing is."""
        return self.remark.spoken if not self.isHidden() else ""

    def clear(self) -> None:
        """Take it away."""
        self.remark = AnswerRemark("")
        self.word.clear()
        self.label.clear()
        self.hide()
