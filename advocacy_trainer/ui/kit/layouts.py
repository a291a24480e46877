"""How parts stand together: columns, lines that wrap, cards, and areas that scroll."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from advocacy_trainer.ui.kit.look.spacing import grown, text_scale


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


def leave_above(holder: QWidget, above: int) -> None:
    """Leave ``above`` px of room above what a widget holds."""
    held = holder.layout()
    if held is not None:
        margins = held.contentsMargins()
        held.setContentsMargins(margins.left(), above, margins.right(), margins.bottom())


def keep_in_line(scroller: QScrollArea, text: QWidget, foot: QWidget, *, still: bool, below: bool) -> None:
    """Give a ``text`` that scrolls and a ``foot`` the right margins with which they stand in line.

    ``below`` tells that the foot does not scroll along; ``still`` that nothing may
    move aside when a scroll bar comes: its room is then kept.
    """
    bar = scroller.verticalScrollBar()
    shown = scroller.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    stands = shown and bar.maximum() > 0
    width = bar.sizeHint().width()
    for part, aside in ((foot, below and (stands or still)), (text, still and not stands)):
        if (layout := part.layout()) is not None:
            margins = layout.contentsMargins()
            margins.setRight(margins.left() + (width if aside else 0))
            layout.setContentsMargins(margins)


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


def bare(spacing: int = 8) -> Card:
    """Return a part of a page that stands on the paper itself: no surface, no margin."""
    holder = Card("bare")
    holder.column.setContentsMargins(0, 0, 0, 0)
    holder.column.setSpacing(spacing)
    return holder


def add(layout: QVBoxLayout, *parts: QWidget | QLayout) -> None:
    """Add widgets and layouts to a column; a button keeps its own width."""
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        elif isinstance(part, QPushButton) and not _wide(part):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(part)


def _wide(button: QPushButton) -> bool:
    return button.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding


def push_down(layout: QVBoxLayout) -> None:
    """Let what is added next stand at the foot of a card that is higher than it must be.

    What holds the card says how high it may be: the stretch makes it ask for all there is.
    """
    layout.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
    layout.setStretch(layout.count() - 1, 1)


def clear_layout(layout: QLayout, keep: Collection[QWidget] = ()) -> None:
    """Take everything out of a layout, layouts within it too, and delete widgets but those to ``keep``."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            if widget not in keep:
                widget.hide()
                widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner, keep)
            inner.deleteLater()


class Column(QVBoxLayout):
    """A column that begins at the top and takes the height its wrapped words need.

    ``setAlignment(AlignTop)`` would do the first, but gives a narrow column no
    more than the height of a wide one (QLayout::alignmentRect), and cuts words off.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Leave what is not needed empty, below."""
        if not self._grows():
            needed = self.totalHeightForWidth(rect.width()) if self.hasHeightForWidth() else -1
            if needed < 0:
                needed = self.sizeHint().height()
            rect = QRect(rect.x(), rect.y(), rect.width(), min(rect.height(), needed))
        super().setGeometry(rect)

    def _grows(self) -> bool:
        """Tell whether something in it takes all the height it is given."""
        for at in range(self.count()):
            item = self.itemAt(at)
            if item is None or not item.expandingDirections() & Qt.Orientation.Vertical:
                continue
            widget = item.widget()
            if widget is None or widget.minimumHeight() < widget.maximumHeight():
                return True
        return False


class _EvenRow(QBoxLayout):
    """As high as the highest of its parts must be: what is pushed down in one asks for all there is."""

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more height than is needed."""
        return Qt.Orientation.Horizontal


class TwoColumns(QWidget):
    """A main column and one beside it, read in that order; below one another under ``together`` px of width.

    ``main`` and ``side`` are columns to add to; ``weights`` share the width
    between them; ``even`` makes what stands in them as high as the row. The
    width at which they part grows with the text.
    """

    def __init__(
        self,
        *,
        together: int = 760,
        weights: tuple[int, int] = (63, 40),
        gap: int = 24,
        spacing: int = 20,
        even: bool = False,
    ) -> None:
        super().__init__()
        self._together = together
        self._even = even
        self._weights = weights
        kind = _EvenRow if even else QBoxLayout
        self._row = kind(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.main, self.side = (self._column(weight, spacing) for weight in weights)

    def _column(self, weight: int, spacing: int) -> QVBoxLayout:
        holder = QWidget()
        holder.setMinimumWidth(1)
        column = QVBoxLayout(holder) if self._even else Column(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grown(spacing))
        self._row.addWidget(holder, weight)
        return column

    def add_main(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the main column."""
        add(self.main, *parts)

    def add_side(self, *parts: QWidget | QLayout) -> None:
        """Add parts to the column beside it."""
        add(self.side, *parts)

    @property
    def side_by_side(self) -> bool:
        """Tell whether the columns stand beside one another."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own: what does not fit goes below."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside one another, or below."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = event.size().width() >= self._together * text_scale()
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            for at, weight in enumerate(self._weights):  # below one another a weight would be height
                self._row.setStretch(at, weight if beside else 0)
            self.updateGeometry()


def widget_with(layout: QLayout) -> QWidget:
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


class LinesLayout(QLayout):
    """Hold items in their order, for a layout that puts them on lines: narrower means taller."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

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


class Flow(LinesLayout):
    """Put widgets side by side, and on the next line where there is no room.

    ``right`` pushes each line to the right edge.
    """

    def __init__(self, *, right: bool = False, spacing: int = 12) -> None:
        super().__init__()
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
