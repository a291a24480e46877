"""The words, buttons and cards that every page is made of.

All take their colours from the style sheet through the property ``look`` and
their sizes from the application's font; none needs to know the theme.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from advocacy_trainer.ui.application import Context

LINE_HEIGHT = 145  # percent; with the font's own leading this reads as 1.5
_ROW_MARGINS = QPoint(16, 12)  # px
_ROW_APART = 12  # px between a picture and the words
_ROW_GAP = 2  # px between the title and the words below it
_ROW_CHARACTERS = 60  # the width a row would like to have
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_WIDTHS_KEPT = 16  # while a window is drawn larger, each of its widths is asked for


def font_of(factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the application's font, larger by ``factor``."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


def picture(context: "Context", name: str, width: int = 280) -> QLabel:
    """Return an illustration that says nothing the words do not say."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setPixmap(context.illustration(name, width))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setProperty("decorative", True)
    return label


def scroll_area() -> QScrollArea:
    """Return an area that scrolls down, never sideways, with a bar that a screen reader can name."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    name_bars(area)
    return area


def name_bars(area: QAbstractScrollArea) -> None:
    """Give the scroll bar of an area or a text a name that a screen reader can say."""
    area.verticalScrollBar().setAccessibleName(QCoreApplication.translate("parts", "Scroll up and down"))


class Words(QLabel):
    """Wrapped words that remember how high they stand at a width.

    Until a page stands, layouts within layouts ask each label some thirty
    times, at five widths in all, and Qt sets the text anew each time (20 µs).
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)  # what others wrote may look like HTML
        super().setText(text)
        self._heights: dict[int, int] = {}
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= _WIDTHS_KEPT:
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def setText(self, text: str) -> None:
        """Take other words."""
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        self._heights.clear()
        super().changeEvent(event)


def words(text: str, look: str = "", factor: float = 1.0) -> QLabel:
    """Return wrapped plain text; ``look`` is soft, over, good, attention or empty."""
    label = Words(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumWidth(1)  # a long word may not push the page sideways
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if look:
        label.setProperty("look", look)
    if factor != 1.0:
        label.setFont(font_of(factor))
    return label


def soft(text: str) -> QLabel:
    """Return wrapped text in the softer ink."""
    return words(text, "soft")


class Line(Words):
    """Soft words that stand on one line where there is room, and wrap where there is not."""

    def __init__(self, text: str, factor: float = 1.0) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setProperty("look", "soft")
        self.setFont(font_of(factor))

    def sizeHint(self) -> QSize:
        """Want the whole text on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)


def over(text: str) -> QLabel:
    """Return the small line above a card's title that says what the card is."""
    return words(text, "over", 0.9)


def prose(text: str) -> QLabel:
    """Return paragraphs (parted by blank lines) with open line spacing."""
    from html import escape  # late: the first window needs none of it

    label = words("")
    label.setTextFormat(Qt.TextFormat.RichText)
    parts = [part for part in text.split("\n\n") if part]
    last = len(parts) - 1
    label.setText(
        "".join(
            f'<p style="line-height:{LINE_HEIGHT}%; margin:0 0 {0 if number == last else 10}px 0">'
            f"{escape(part)}</p>"
            for number, part in enumerate(parts)
        )
    )
    return label


def heading(text: str, level: int = 1) -> QLabel:
    """Return a heading of level 1 (a page's title), 2 (a card's or a part's) or 3."""
    label = words(text)
    label.setFont(font_of({1: 1.7, 2: 1.25}.get(level, 1.0), QFont.Weight.DemiBold))
    label.setProperty("heading", level)
    return label


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
    """Return a button; ``look`` is primary, link or empty (secondary). One primary per screen."""
    made = WordButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())  # without Qt's »checked«
    return made


class Card(QFrame):
    """A quiet box with a column of parts; ``look`` is card, tint, good or attention."""

    def __init__(self, look: str = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 18, 22, 20)
        self.column.setSpacing(8)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets and layouts below one another."""
        add(self.column, *parts)


def add(layout: QVBoxLayout, *parts: QWidget | QLayout) -> None:
    """Add widgets and layouts to a column; a button keeps its own width."""
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        elif isinstance(part, QPushButton) and not isinstance(part, RowButton):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(part)


class Column(QVBoxLayout):
    """A column that begins at the top and takes the height its wrapped words need.

    ``setAlignment(AlignTop)`` would do the first, but gives a narrow column no
    more than the height of a wide one (QLayout::alignmentRect), and cuts words off.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Leave what is not needed empty, below."""
        if not self.expandingDirections() & Qt.Orientation.Vertical:
            needed = self.totalHeightForWidth(rect.width()) if self.hasHeightForWidth() else -1
            if needed < 0:
                needed = self.sizeHint().height()
            rect = QRect(rect.x(), rect.y(), rect.width(), min(rect.height(), needed))
        super().setGeometry(rect)


def held(layout: QLayout) -> QWidget:
    """Return a widget that holds a layout and grows no taller than it needs."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    wraps = layout.hasHeightForWidth()
    # Fixed would hold what wraps to the height of a single line.
    upright = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
    policy.setHeightForWidth(wraps)
    holder.setSizePolicy(policy)
    return holder


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


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
            if len(self._heights) >= _WIDTHS_KEPT:
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


class Flow(QLayout):
    """Put widgets side by side, and on the next line where there is no room.

    ``right`` pushes each line to the right edge.
    """

    def __init__(self, *, right: bool = False, spacing: int = 12) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._right = right
        self._heights: dict[int, int] = {}  # at each width asked for
        self._hint = self._least = QSize()  # none yet
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Measure anew: something in here is another, or has another size."""
        self._heights.clear()
        self._hint = self._least = QSize()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = width - margins.left() - margins.right()
            height = self._lay_out(QRect(0, 0, inner, 0), move=False)
            self._heights[width] = height + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._lay_out(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Want all items on one line."""
        if not self._hint.isValid():
            hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
            width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
            size = QSize(width, max((hint.height() for hint in hints), default=0))
            self._hint = size.grownBy(self.contentsMargins())
        return self._hint

    def minimumSize(self) -> QSize:
        """Need the widest item."""
        if not self._least.isValid():
            size = QSize(0, 0)
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            self._least = size.grownBy(self.contentsMargins())
        return self._least

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), rect.width()), hint.height())
            if item.hasHeightForWidth():
                size.setHeight(max(item.heightForWidth(size.width()), item.minimumSize().height()))
            if lines[-1] and used + self.spacing() + size.width() > rect.width():
                lines.append([])
                used = 0
            used += size.width() + (self.spacing() if lines[-1] else 0)
            lines[-1].append((item, size))
        top = rect.y()
        for line in lines:
            if not line:
                continue
            height = max(size.height() for _, size in line)
            if move:
                width = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
                left = rect.right() + 1 - width if self._right else rect.x()
                for item, size in line:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                    left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - rect.y() - self.spacing())
