"""The counter: a ring that fills, what is left, and a sentence that says why."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocacy_trainer.platforms.measuring import TextMeasure
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.wording import number, say

_SAYS_AFTER = 200  # ms
SHOWS_FROM = 0.8  # of the limit; before that only who asks sees a number


class Ring(QWidget):
    """A ring filled to the share of the limit, with what is left in its middle."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._share = 0.0
        self._left = ""
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("decorative", True)  # the sentence beside it says the same

    def sizeHint(self) -> QSize:
        """Be as large as two lines."""
        side = round(self.fontMetrics().height() * 2.6)
        return QSize(side, side)

    def show_measure(self, measure: TextMeasure) -> None:
        """Show another length."""
        limit = measure.limit or 0
        self._share = measure.likely / limit if limit else 0.0
        self._left = number(limit - measure.likely) if limit else ""
        self._over = bool(limit) and measure.likely > limit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(3.0, self.height() / 14)
        circle = QRectF(self.rect()).adjusted(width, width, -width, -width)
        theme = self.context.appearance.theme
        painter.setPen(QPen(theme.colour("line"), width))
        painter.drawEllipse(circle)
        role = "attention" if self._over or self._share >= 1 else "primary"
        pen = QPen(theme.colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(min(1.0, self._share) * 360 * 16))
        font = font_of("drawn")
        painter.setFont(font)
        painter.setPen(theme.colour("attention" if self._over else "soft-text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._left)
        painter.end()


class Counter(QWidget):
    """How many words there are, the ring, and the sentences; ``near`` carries what is said on the page."""

    near = Signal(str)  # from 80 % of the limit on; empty before

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._measure: TextMeasure | None = None
        self._was_over = False
        self._said = ""
        self._near = ""
        self._text = ""
        # The ring follows every key; the sentence, which lays the panel out anew, a little later.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SAYS_AFTER)
        self._soon.timeout.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.words = label("", role="section")
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.ring = Ring(context)
        self.sentence = label("", "soft", "help")
        row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)

    def show_measure(self, text: str, measure: TextMeasure) -> None:
        """Show how long ``text`` is."""
        elsewhere = self._measure is None or self._measure.limit != measure.limit
        self._measure, self._text = measure, text
        self._said = " ".join(say(sentence) for sentence in measure.why)
        self.ring.show_measure(measure)
        self.ring.setVisible(measure.limit is not None)
        if elsewhere or not self._soon.isActive():
            self._say()
        near = say(measure.why[0]) if _is_near(measure) and measure.why else ""
        if near != self._near:
            self._near = near
            self.near.emit(near)
        over = measure.limit is not None and measure.likely > measure.limit
        if over and not self._was_over:
            announce(self, say(measure.why[0]))
        self._was_over = over

    def showEvent(self, event: QShowEvent) -> None:
        """Say what was written while another part was shown."""
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        if not self.isVisible():
            return
        words = self.tr("%n word(s)", "", len(self._text.split()))
        if (words, self._said) != (self.words.text(), self.sentence.text()):
            self.words.setText(words)
            self.sentence.setText(self._said)
            self._soon.start()


def _is_near(measure: TextMeasure) -> bool:
    return measure.limit is not None and measure.length >= SHOWS_FROM * measure.limit
