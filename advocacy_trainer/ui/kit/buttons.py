"""Buttons whose words wrap: to press, to choose, to tick, and as wide as a row."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QSizePolicy

from advocacy_trainer.ui.kit.labels import WIDTHS_KEPT, font_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ROW_MARGINS = QPoint(16, 12)  # px
_ROW_APART = 12  # px between a picture and the words
_ROW_GAP = 2  # px between the title and the words below it
_ROW_CHARACTERS = 60  # the width a row would like to have
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class _Wrapping:
    """Words of a button that stand on more lines where one is too narrow for them.

    For a class that derives from one of Qt's buttons too, which has ``super``.
    """

    _whole = ""

    def begin(self: Any, text: str) -> None:
        """Take the words, and let the layout ask for the height at a width."""
        self._whole = text
        self._sizes: dict[object, Any] = {}  # what was measured since words or font were last others
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Give the button other words."""
        self._whole = text
        self._sizes.clear()
        super().setText(text)  # type: ignore[misc]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        self._sizes.clear()
        super().changeEvent(event)  # type: ignore[misc]

    def sizeHint(self) -> QSize:
        """Want all words on one line, as high as they stand now."""
        hint: QSize = self._once("hint", self._measured)
        return hint

    def _measured(self) -> QSize:
        shown: QSize = super().sizeHint()  # type: ignore[misc]
        return QSize(self._hint(self._whole).width(), shown.height())

    def minimumSizeHint(self) -> QSize:
        """Need room for the longest word, and for a third of the whole."""
        least: QSize = self._once("least", self._measured_least)
        return least

    def _measured_least(self) -> QSize:
        whole = self._hint(self._whole)
        words = self._advance(self._whole)
        longest = max((self._advance(word) for word in self._whole.split()), default=0)
        return QSize(whole.width() - words + max(longest, words // 3), whole.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are needed."""
        height: int = self._once(width, lambda: self._hint(self._fitting(width)).height())
        return height

    def _once(self, key: object, measure: Callable[[], Any]) -> Any:
        """Measure, or return what was measured: layouts ask dozens of times before a page stands."""
        if key not in self._sizes:
            self._sizes[key] = measure()
        return self._sizes[key]

    def resizeEvent(self: Any, event: QResizeEvent) -> None:
        """Break the words where they do not fit."""
        super().resizeEvent(event)  # type: ignore[misc]
        fitting = self._fitting(event.size().width())
        if fitting != self.text():
            super().setText(fitting)  # type: ignore[misc]
            self._sizes.clear()
            self.updateGeometry()
            self.setAccessibleName(self.accessibleName() or self._whole)

    def _fitting(self, width: int) -> str:
        """Return the words on one line, on two of like length, or on as many as are needed."""
        whole = self._hint(self._whole).width()
        if width >= whole:
            return self._whole
        room = width - whole + self._advance(self._whole)
        each = self._whole.split(" ")
        pairs = [" ".join(each[:cut]) + "\n" + " ".join(each[cut:]) for cut in range(1, len(each))]
        even = min(pairs, key=self._advance, default=self._whole)
        if self._advance(even) <= room:
            return even
        lines = each[:1]
        for word in each[1:]:
            longer = f"{lines[-1]} {word}"
            if self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def _advance(self: Any, text: str) -> int:
        metrics: QFontMetrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(line) for line in text.split("\n"))

    def _hint(self: Any, text: str) -> QSize:
        """Return the size the style would give to ``text``, from the one it gives to what is shown."""
        shown = self.text()
        hint = super().sizeHint()  # type: ignore[misc]
        lines = max(1, text.count("\n") + 1) - max(1, shown.count("\n") + 1)
        height = hint.height() + lines * self.fontMetrics().lineSpacing()
        return QSize(hint.width() + self._advance(text) - self._advance(shown), height)


class WordButton(_Wrapping, QPushButton):
    """A button whose words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)


class WordRadio(_Wrapping, QRadioButton):
    """One of several options, whose words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)


class WordCheck(_Wrapping, QCheckBox):
    """A box to tick, whose words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)


def button(text: str, clicked: Callable[[], object] | None = None, look: str = "") -> QPushButton:
    """Return a button; ``look`` is primary, link, quiet or empty (secondary). One primary per screen."""
    made = WordButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())  # without Qt's »checked«
    return made


class RowButton(QPushButton):
    """A wide button with a title, and softer words below it, that wrap.

    Checkable, it is one of several options; its accessible name is its words.
    It paints them itself: a list of lessons has fifty rows, and each would
    take three labels and two layouts more. ``icon`` stands before the words,
    ``end`` after them.
    """

    def __init__(
        self, title: str, detail: str = "", icon: QIcon | None = None, end: QIcon | None = None
    ) -> None:
        super().__init__()
        self.setProperty("look", "row")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        height = QFontMetrics(QApplication.font()).height()
        self._pictures = (
            (icon, round(height * 1.2) if icon is not None else 0),
            (end, height if end is not None else 0),
        )
        self._heights: dict[int, int] = {}
        self._lines: list[tuple[QFont, QFontMetrics, str]] = []
        self.say(title, detail)

    def say(self, title: str, detail: str = "") -> None:
        """Show other words; the accessible name is not touched."""
        fonts = [font_of(1.0, QFont.Weight.DemiBold if detail else QFont.Weight.Normal), font_of()]
        texts = [title, detail] if detail else [title]
        self._lines = [(font, QFontMetrics(font), text) for font, text in zip(fonts, texts, strict=False)]
        self._heights.clear()
        self.setText("\n".join(texts).replace("&", "&&"))  # an & in them makes no key

    def sizeHint(self) -> QSize:
        """Want each of the texts on one line, up to a column's width."""
        longest = max(metrics.horizontalAdvance(text) for _, metrics, text in self._lines)
        room = self._lines[0][1].averageCharWidth() * _ROW_CHARACTERS
        width = min(longest + 1, room) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need one line; words that are longer wrap."""
        return QSize(self._beside() + 1, self._lines[0][1].height() + 2 * _ROW_MARGINS.y())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= WIDTHS_KEPT:
                self._heights.clear()
            wrapped = sum(rect.height() for rect in self._wrapped(width))
            picture = max(side for _, side in self._pictures)
            height = max(wrapped + _ROW_GAP * (len(self._lines) - 1), picture) + 2 * _ROW_MARGINS.y()
            self._heights[width] = height
        return height

    def _beside(self) -> int:
        """Return the width that the margins and the pictures take."""
        pictures = sum(side + _ROW_APART for _, side in self._pictures if side)
        return pictures + 2 * _ROW_MARGINS.x()

    def _wrapped(self, width: int) -> list[QRect]:
        room = QRect(0, 0, max(width - self._beside(), 1), 1 << 20)
        return [metrics.boundingRect(room, _WRAPPED, text) for _, metrics, text in self._lines]

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw the button as the style has it, and on it the pictures and the words."""
        # Late, as the first window holds no row; what a style brings along is a twentieth of its time.
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        del event
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        left, right = _ROW_MARGINS.x(), self.width() - _ROW_MARGINS.x()
        heights = [rect.height() for rect in self._wrapped(self.width())]
        needed = sum(heights) + _ROW_GAP * (len(heights) - 1)
        top = max(_ROW_MARGINS.y(), (self.height() - needed) // 2)
        (icon, side), (end, end_side) = self._pictures
        if icon is not None:
            icon.paint(painter, QRect(left, _ROW_MARGINS.y(), side, side))
            left += side + _ROW_APART
        if end is not None:
            end.paint(painter, QRect(right - end_side, (self.height() - end_side) // 2, end_side, end_side))
            right -= end_side + _ROW_APART
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        inks = (QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText)
        for (font, _, text), height, ink in zip(self._lines, heights, inks, strict=False):
            painter.setFont(font)
            painter.setPen(QApplication.palette().color(group, ink))
            painter.drawText(QRect(left, top, right - left, height), _WRAPPED, text)
            top += height + _ROW_GAP
        painter.end()
