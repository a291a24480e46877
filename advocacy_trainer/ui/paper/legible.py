"""Signs that no font on this computer can draw: paper gets their names instead of black boxes."""

import functools
import re
import unicodedata

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout

from advocacy_trainer.platforms.graphemes import clusters

# Letters, digits and marks that every text font has are not looked at.
_RARE = re.compile("[^\x00-\u024f\u2010-\u203a\u20ac]")
_SILENT = frozenset(
    "\u200d\ufe0e\ufe0f\u20e3\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
)  # join or colour signs


def legible(text: str, family: str = "") -> str:
    """Return ``text`` (or HTML) with each sign that cannot be drawn told by its name in brackets.

    ``family`` is the font it is drawn in; the system's other fonts help out as they do on the paper.
    """
    if not _RARE.search(text):
        return text
    parts = []
    for start, end in clusters(text):
        sign = text[start:end]
        drawn = not _RARE.search(sign) or sign.isspace() or _can_be_drawn(sign, family)
        parts.append(sign if drawn else _named(sign))
    return "".join(parts)


@functools.cache
def _can_be_drawn(sign: str, family: str) -> bool:
    layout = QTextLayout(sign, QFont(family) if family else QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _named(sign: str) -> str:
    names = [unicodedata.name(point, "").lower() for point in sign if point not in _SILENT]
    known = ", ".join(name.replace("regional indicator symbol letter ", "") for name in names if name)
    if not known:
        return QCoreApplication.translate("paper", "[a symbol]")
    return QCoreApplication.translate("paper", "[symbol: {name}]").format(name=known)
