"""What a question is about: a case or a line somebody wrote, on a page of its own, in the book face."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QVBoxLayout

from advocacy_trainer.ui.kit.labels import WIDTHS_KEPT, WrappedLabel
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.kit.look.type_scale import Role, font_of

_LONGEST_LEADING = 80  # characters; a longer question with a case in it is parted
_LONGEST_LARGE = 90  # characters of a case that stands in large letters
_END = re.compile(r"[.!?…][»«”\"’]*\s+(?=\S)")
_OPENING, _CLOSING = "»“‘", "«”’"
_ABBREVIATIONS = ("ca.", "bl.a.", "fx.", "kl.", "nr.", "dvs.", "osv.", "e.g.", "i.e.", "Mr.", "Ms.", "Dr.")


def split_case(text: str) -> tuple[str, str]:
    """Part a long question into its case (empty where it has none) and the question that ends it."""
    if len(text) <= _LONGEST_LEADING or not text.rstrip().endswith("?"):
        return "", text
    for end in reversed(list(_END.finditer(text.rstrip()))):
        case, question = text[: end.end()].rstrip(), text[end.end() :]
        if case.endswith(_ABBREVIATIONS) or not question[:1].isupper():
            continue
        if _is_whole(case) and _is_whole(question):
            return case, question
    return "", text


def _is_whole(text: str) -> bool:
    """Tell whether every quotation mark that opens in ``text`` closes in it."""
    opened = 0
    for sign in text:
        if sign in _OPENING:
            opened += 1
        elif sign in _CLOSING and opened:
            opened -= 1
    return opened == 0


class CaseCard(QFrame):
    """A surface with one of ``texts``, as high as the tallest needs, so that nothing moves between two."""

    def __init__(self, texts: Sequence[str], look: str = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        column = QVBoxLayout(self)
        aside, upright = grown(28), 14
        column.setContentsMargins(aside, upright, aside, upright)
        longest = max((len(text) for text in texts), default=0)
        self.label = _SteadyLabel(texts, "quote-large" if longest <= _LONGEST_LARGE else "page")
        column.addWidget(self.label)

    def say(self, text: str) -> None:
        """Show another of the texts."""
        self.label.setText(text)


class _SteadyLabel(WrappedLabel):
    def __init__(self, texts: Sequence[str], role: Role) -> None:
        super().__init__(texts[0] if texts else "")
        self._texts = tuple(texts)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        font: QFont = font_of(role)
        self.setFont(font)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._metrics = QFontMetrics(font)

    def heightForWidth(self, width: int) -> int:
        """Return the height that the tallest of the texts needs."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= WIDTHS_KEPT:
                self._heights.clear()
            wrapped = Qt.TextFlag.TextWordWrap
            height = self._heights[width] = max(
                (
                    self._metrics.boundingRect(0, 0, max(width - 2, 1), 1 << 16, wrapped, text).height()
                    for text in self._texts
                ),
                default=0,
            )
        return height
