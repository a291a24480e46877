"""The card one presses: an answer, a door, an entry of a list. Its words wrap and it paints itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal
from weakref import WeakMethod

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

from advocacy_trainer.ui.kit.buttons import ReaderPress
from advocacy_trainer.ui.kit.labels import WIDTHS_KEPT
from advocacy_trainer.ui.kit.look.type_scale import Role, font_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

    from advocacy_trainer.ui.kit.look.levels import Paint
    from advocacy_trainer.ui.kit.remark import AnswerRemark, PaintedRemark

_MARGINS = QPoint(16, 14)  # px
_LOWER = 3  # px below the words more than above them: the edge
_FLAT_UPRIGHT = 11  # px; an entry of a list is a target high
_APART = 14  # px between a picture and the words
_GAP = 3  # px between the title and the words below it
_CHARACTERS = 60  # the width a card would like to have
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
CardState = Literal["rest", "chosen", "good", "attention", "used", "leading"]


def weakly(method: Callable[..., bool], *first: object) -> Callable[[int], bool]:
    """Return what ``on_arrow`` asks; a card that held its page's own method would keep a left page alive."""
    held = WeakMethod(method)

    def ask(key: int) -> bool:
        found = held()
        return found is not None and found(*first, key)

    return ask


class CardButton(ReaderPress, QPushButton):
    """A wide button with a title, and softer words below it, that wrap.

    Checkable, it is one of several options; its accessible name is its words.
    ``icon`` or ``number`` (the key that presses it, see ``CardGroup``) stands
    before the words, ``end`` after them; ``role`` is what the title is set in:
    »quote« for something that was written. ``flat``, it is a row of a list
    and has no edge; ``flush``, one that is never chosen, whose words stand
    in line with the column. A list of lessons has fifty of
    these, and each would take three labels and two layouts more.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        icon: QIcon | None = None,
        end: QIcon | None = None,
        *,
        number: int = 0,
        role: Role | None = None,
        flat: bool = False,
        flush: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("look", "row")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        height = QFontMetrics(font_of()).height()
        self._role = role
        self._number = number
        self._flat = flat or flush
        self._flush = flush
        self._aside = 0 if flush else _MARGINS.x()
        self._upright = _FLAT_UPRIGHT if self._flat else _MARGINS.y()
        self._lower = 0 if self._flat else _LOWER
        self._state: CardState = "rest"
        self._end_word = ""
        self.on_arrow: Callable[[int], bool] | None = None  # of a group; tells whether the key was one
        badge = round(height * 1.3)
        self._pictures = (
            (icon, badge if number else round(height * 1.1) if icon is not None else 0),
            (end, height if end is not None else 0),
        )
        self._heights: dict[int, int] = {}
        self._lines: list[tuple[QFont, QFontMetrics, str]] = []
        self._words = (title, detail)
        self._foot: PaintedRemark | None = None
        self.ticked_when_chosen = False  # one of several that may be chosen together
        self.say(title, detail)

    # What it says

    def say(self, title: str, detail: str = "") -> None:
        """Show other words; the accessible name is not touched."""
        self._words = (title, detail)
        given: tuple[tuple[Role, str], ...] = (
            (self._role or ("strong" if detail else "body"), title),
            ("help", detail),
        )
        texts = [text for _, text in given if text]
        fonts = [(font_of(role), text) for role, text in given if text]
        self._lines = [(font, QFontMetrics(font), text) for font, text in fonts]
        self._heights.clear()
        if self._foot is not None:
            texts.append(self._foot.remark.spoken)
        self.setText("\n".join(texts).replace("&", "&&"))  # an & in them makes no key
        self.updateGeometry()

    @property
    def remark(self) -> "AnswerRemark | None":
        """Return what was said about it in it."""
        return self._foot.remark if self._foot is not None else None

    def say_remark(self, remark: "AnswerRemark | None") -> None:
        """Show what is said about it at its foot, below a thin rule and on a ground of its own."""
        if remark == self.remark:
            return
        from advocacy_trainer.ui.kit.remark import PaintedRemark

        self._foot = PaintedRemark(remark) if remark is not None and remark.spoken else None
        self.say(*self._words)

    @property
    def number(self) -> int:
        """Return the key that presses it; 0 for none."""
        return self._number

    @property
    def state(self) -> CardState:
        """Return how it looks: a key of ``levels.CARD``."""
        return self._state

    def set_state(self, state: CardState, said: str = "", end: str = "") -> None:
        """Look as ``state`` says; ``said`` tells a screen reader why, ``end`` stands after the words."""
        self._state = state
        self._end_word = end
        self.setAccessibleDescription(said)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def show_end(self, icon: QIcon) -> None:
        """Show another picture after the words; there must have been one."""
        self._pictures = (self._pictures[0], (icon, self._pictures[1][1]))
        self.update()

    # Its size

    def sizeHint(self) -> QSize:
        """Want each of the texts on one line, up to a column's width."""
        longest = max(metrics.horizontalAdvance(text) for _, metrics, text in self._lines)
        room = self._lines[0][1].averageCharWidth() * _CHARACTERS
        width = (room if self._foot is not None else min(longest + 1, room)) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need one line; words that are longer wrap."""
        return QSize(self._beside() + 1, self._lines[0][1].height() + 2 * self._upright + self._lower)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words, and of what is said about them."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= WIDTHS_KEPT:
                self._heights.clear()
            wrapped = sum(rect.height() for rect in self._wrapped(width))
            picture = max(side for _, side in self._pictures)
            needed = max(wrapped + _GAP * (len(self._lines) - 1), picture)
            foot = self._foot_height(width)
            height = self._heights[width] = needed + 2 * self._upright + self._lower + foot
        return height

    def _foot_height(self, width: int) -> int:
        return self._foot.foot_height(width, self._words_at()) if self._foot is not None else 0

    def _words_at(self) -> int:
        """Return how far from its left edge the words begin."""
        side = self._pictures[0][1]
        return _MARGINS.x() + (side + _APART if side else 0)

    def narrowest(self) -> int:
        """Return the width in px below which a word would be cut off."""
        words = (metrics.horizontalAdvance(word) for _, metrics, text in self._lines for word in text.split())
        foot = self._foot.narrowest(self._words_at()) if self._foot is not None else 0
        return max(self._beside() + max(words, default=0), foot)

    def _beside(self) -> int:
        """Return the width that the margins, the pictures and the word at the end take."""
        pictures = sum(side + _APART for _, side in self._pictures if side)
        word = QFontMetrics(font_of("help")).horizontalAdvance(self._end_word) if self._end_word else 0
        return pictures + 2 * self._aside + (word + _APART if word else 0)

    def _wrapped(self, width: int) -> list[QRect]:
        room = QRect(0, 0, max(width - self._beside(), 1), 1 << 20)
        return [metrics.boundingRect(room, _WRAPPED, text) for _, metrics, text in self._lines]

    # Keys and drawing

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Let the arrows go from card to card of a group without choosing one."""
        if self.on_arrow is None or not self.on_arrow(event.key()):
            super().keyPressEvent(event)

    def _paint(self) -> "Paint":
        from advocacy_trainer.ui.kit.look.levels import CARD, DOOR, ROW

        states = DOOR if self._flush else ROW if self._flat else CARD
        state: str = self._state
        if state == "rest" and self.isCheckable() and self.isChecked():
            state = "chosen"
        if not self.isEnabled() and state == "rest":
            state = "disabled"
        if state == "rest" and self.underMouse():
            state = "hover"
        return states.get(state, states["rest"])

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw the card, and on it the pictures and the words."""
        # Late, as the first window may hold no card.
        from PySide6.QtGui import QPainter

        from advocacy_trainer.ui.kit.look.levels import depth_of, draw_shape, ink
        from advocacy_trainer.ui.kit.look.spacing import CARD_RADIUS

        del event
        painter = QPainter(self)
        paint = self._paint()
        foot = self._foot_height(self.width())
        ground = paint if self._foot is None else paint._replace(ground="card")
        down = draw_shape(painter, self.rect(), ground, CARD_RADIUS, depth=depth_of(self))
        face = self.height() - foot
        if self._foot is not None:
            self._foot.draw_foot(painter, self.rect(), paint, foot, down=down, words_at=self._words_at())
        left, right = self._draw_pictures(painter, paint, down, face)
        heights = [rect.height() for rect in self._wrapped(self.width())]
        needed = sum(heights) + _GAP * (len(heights) - 1)
        top = down + max(self._upright, (face - self._lower - needed) // 2)
        for number, ((font, _, text), height) in enumerate(zip(self._lines, heights, strict=True)):
            painter.setFont(font)
            painter.setPen(ink("soft-text" if number else paint.ink))
            painter.drawText(QRect(left, top, right - left, height), _WRAPPED, text)
            top += height + _GAP
        painter.end()

    def _is_ticked(self) -> bool:
        return self._state == "good" or (self.ticked_when_chosen and self.isChecked())

    def _draw_pictures(self, painter: "QPainter", paint: "Paint", down: int, face: int) -> tuple[int, int]:
        """Draw what stands before and after the words, in ``face`` px; return where they begin and end."""
        from advocacy_trainer.ui.kit.look.levels import draw_badge, ink

        left, right = self._aside, self.width() - self._aside
        (icon, side), (end, end_side) = self._pictures
        if side:
            middle = down + (face - self._lower - side) // 2
            tall = face > side * 5  # beside many lines it belongs to the first
            place = QRect(left, down + self._upright if tall else middle, side, side)
            if self._number:
                painter.setFont(font_of("control"))
                draw_badge(painter, place, paint, "✓" if self._is_ticked() else str(self._number))
            elif icon is not None:
                icon.paint(painter, place)
            left += side + _APART
        if self._end_word:
            font = font_of("help")
            width = QFontMetrics(font).horizontalAdvance(self._end_word)
            painter.setFont(font)
            painter.setPen(ink("soft-text"))
            place = QRect(right - width, down, width, face - self._lower)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._end_word)
            right -= width + _APART
        if end is not None:
            middle = down + (face - self._lower - end_side) // 2
            end.paint(painter, QRect(right - end_side, middle, end_side, end_side))
            right -= end_side + _APART
        return left, right
