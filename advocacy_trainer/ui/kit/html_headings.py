"""Headings of HTML in the size that their style sheet names.

Qt gives every <h2> a step of size of its own beside what the style sheet says
(QTextHtmlParser), and draws the step: half as large again as the text, whatever is written.
"""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

_STEP = QTextFormat.Property.FontSizeAdjustment


def size_headings(document: QTextDocument) -> None:
    """Take Qt's own step of size from headings that a style sheet gives a size in points."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            ranges: list[tuple[int, int, QTextCharFormat]] = []
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                ranges.append((part.position(), part.length(), part.charFormat()))
                parts += 1
            for start, length, drawn in ranges:
                if drawn.hasProperty(_STEP) and drawn.fontPointSize() > 0:
                    drawn.clearProperty(_STEP)
                    cursor = QTextCursor(document)
                    cursor.setPosition(start)
                    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(drawn)
        block = block.next()
