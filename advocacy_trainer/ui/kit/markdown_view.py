"""Prose of lessons and help in a real text widget that loads nothing from anywhere."""

from typing import Any

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.html_headings import size_headings
from advocacy_trainer.ui.kit.layouts import name_bars
from advocacy_trainer.ui.kit.look.type_scale import book_face_css, font_of, heading_css, line_percent
from advocacy_trainer.ui.kit.text_views import NoZoom

_SCHEMES = ("lesson", "word", "handout", "help", "topic")


class MarkdownView(NoZoom, QTextBrowser):
    """Show safe HTML (what ``course.markup.render`` returns), as tall as its text.

    ``followed`` carries a link such as ``help:practice-room`` or
    ``word:tag``; links of any other kind do nothing. Name the view after its
    step with ``setAccessibleName``: a screen reader has nothing else to call it.
    """

    followed = Signal(str)
    picture_width = 560  # px, at most

    def __init__(self, context: Context, accessible_name: str) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(accessible_name)
        name_bars(self)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(self.verticalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(font_of())
        self.document().setDefaultStyleSheet(self._style())
        self.anchorClicked.connect(self._follow)

    def _style(self) -> str:
        colours = self.context.appearance.theme.colours
        return (
            f"a {{ color: {colours['primary']}; }}"
            f"{heading_css()}"
            f"th {{ text-align: left; padding: 4px 12px 4px 0; }}"
            f"td {{ padding: 4px 12px 4px 0; }}"
            f"blockquote {{ {book_face_css()} }}"  # what is there to be read
            f"code {{ background: {colours['tint']}; }}"
        )

    def show_html(self, html: str) -> None:
        """Show a piece of safe HTML with open line spacing."""
        self.setHtml(html)
        size_headings(self.document())
        self._space_lines()
        self._fit()

    def _space_lines(self) -> None:
        """Open the lines, but not those that hold a picture; nothing hangs below the last."""
        percent = line_percent(self.document().defaultFont())
        block = self.document().begin()
        while block.isValid():
            spacing = QTextBlockFormat()
            if "\ufffc" not in block.text():
                proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                spacing.setLineHeight(percent, proportional)
            if not block.next().isValid():
                spacing.setBottomMargin(0)
            QTextCursor(block).mergeBlockFormat(spacing)
            block = block.next()

    def loadResource(self, kind: int, url: QUrl | str) -> Any:  # the type Qt itself gives
        """Give our own illustrations; anything else, near or far, is left unread."""
        url = QUrl(url)
        image = QTextDocument.ResourceType.ImageResource.value
        if kind == image and url.scheme() == "illustration":
            name = url.path()
            if name.replace("-", "").isalnum() and name.isascii():
                try:
                    return self.context.appearance.illustration(
                        name, min(self.picture_width, max(240, self.width() - 8))
                    )
                except OSError:
                    return None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the text at this width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(320, round(self.document().size().height()))

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(120, 24)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in _SCHEMES:
            self.followed.emit(url.toString())
