"""Words on the screen: labels, headings, prose, and pictures that say nothing of their own.

All take their colours from the style sheet through the property ``look`` and
their sizes from the application's font; none needs to know the theme.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from advocacy_trainer.ui.kit.look.type_scale import Role, font_of, line_percent

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context

WIDTHS_KEPT = 16  # while a window is drawn larger, each of its widths is asked for


def picture(context: "Context", name: str, width: int = 280) -> QLabel:
    """Return an illustration that says nothing the words do not say."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPixmap(context.appearance.own_illustration(name, width))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setProperty("decorative", True)
    return made


class WrappedLabel(QLabel):
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
            if len(self._heights) >= WIDTHS_KEPT:
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


def label(text: str, look: str = "", role: Role = "body") -> QLabel:
    """Return wrapped plain text; ``look`` is its ink: soft, over, good, attention or empty."""
    made = WrappedLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setMinimumWidth(1)  # a long word may not push the page sideways
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if look:
        made.setProperty("look", look)
    if role != "body":
        made.setFont(font_of(role))
    return made


def soft(text: str) -> QLabel:
    """Return help beside or below something: softer, and a little smaller."""
    return label(text, "soft", "help")


def lead(text: str) -> QLabel:
    """Return the sentence below a page's title that says what the page is for."""
    return label(text, "soft")


def own_words(text: str, role: Role = "quote") -> QLabel:
    """Return what the person wrote, or is asked to read, in the book face, line by line.

    Paragraphs part at blank lines.
    """
    made = label("", role=role)
    made.setTextFormat(Qt.TextFormat.RichText)
    shown = paragraphs(text, line_percent(made.font(), page=True))
    made.setText(shown.replace("\n", "<br>"))  # a signature's three lines are three
    return made


class OneLineLabel(WrappedLabel):
    """Soft words that stand on one line where there is room, and wrap where there is not."""

    def __init__(self, text: str, role: Role = "body") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setProperty("look", "soft")
        self.setFont(font_of(role))

    def sizeHint(self) -> QSize:
        """Want the whole text on one line."""
        metrics, margins = self.fontMetrics(), self.contentsMargins()
        width = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(width, metrics.height() + margins.top() + margins.bottom() + 2)


def over(text: str) -> QLabel:
    """Return the small line above a card's title that says what the card is."""
    return label(text, "over", "over")


def prose(text: str) -> QLabel:
    """Return paragraphs (parted by blank lines) with open line spacing."""
    made = label("")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(paragraphs(text, line_percent(made.font())))
    return made


def paragraphs(text: str, line: int) -> str:
    """Return plain text as HTML with lines ``line`` percent apart; paragraphs part at blank lines."""
    from html import escape  # late: the first window needs none of it

    parts = [part for part in text.split("\n\n") if part]
    last = len(parts) - 1
    return "".join(
        f'<p style="line-height:{line}%; margin:0 0 {0 if number == last else 10}px 0">{escape(part)}</p>'
        for number, part in enumerate(parts)
    )


def heading(text: str, level: int = 1, role: Role | None = None) -> QLabel:
    """Return a heading of level 1 (a page's title), 2 (a card's or a part's) or 3.

    ``role`` sets it in another size: the welcome's, or a question's.
    """
    sizes: dict[int, Role] = {1: "title", 2: "section"}
    made = label(text, role=role or sizes.get(level, "strong"))
    made.setProperty("heading", level)
    return made
