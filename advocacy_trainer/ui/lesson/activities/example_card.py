"""An example as a preview card, clearly a drawing, with numbered notes below it."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.look.type_scale import font_of, line_percent
from advocacy_trainer.ui.lesson.activities.activity import flowing, quoted

if TYPE_CHECKING:
    from advocacy_trainer.course.model import MarginNote
    from advocacy_trainer.ui.kit.context import Context


def brand_of(context: "Context", platform: str) -> str:
    """Return a platform's name as it stands on a card, empty for none that is known."""
    known = context.workplace.platforms.get(platform)
    return "" if known is None else known.brand(context.language)


class ExampleCard(QWidget):
    """A post by ``who`` on ``platform`` (its name, or empty), and the notes in its margin."""

    def __init__(
        self, context: "Context", who: str, platform: str, text: str, notes: Sequence["MarginNote"]
    ) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        card = Card()
        card.add(self._head(who, platform))
        shown = label("", role="quote")
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setText(self._numbered(text, notes))
        shown.setAccessibleName(text)
        card.add(shown)
        column.addWidget(card)
        for number, note in enumerate(notes, start=1):
            column.addLayout(self._note(number, note))

    def _head(self, who: str, platform: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        silhouette = QLabel()
        silhouette.setTextFormat(Qt.TextFormat.PlainText)
        side = round(silhouette.fontMetrics().height() * 1.8)
        silhouette.setPixmap(self._context.appearance.icon("person", "soft-text").pixmap(QSize(side, side)))
        decorative(silhouette)
        head.addWidget(silhouette, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        name = label(who)
        name.setFont(font_of("strong"))
        names.addWidget(name)
        example = QCoreApplication.translate("activities", "example")
        names.addWidget(soft(f"{platform} · {example}" if platform else example))
        head.addLayout(names, 1)
        return head

    def _note(self, number: int, note: "MarginNote") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        mark = label(str(number))
        mark.setFont(font_of("control"))
        mark.setProperty("look", "over")
        mark.setWordWrap(False)
        mark.setMinimumWidth(mark.fontMetrics().horizontalAdvance("8"))  # the notes begin below one another
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(flowing(f"{quoted(note.words)}: {note.note}"), 1)
        return row

    def _numbered(self, text: str, notes: Sequence["MarginNote"]) -> str:
        colours = self._context.appearance.theme.colours
        places: list[tuple[int, int, int]] = []
        for number, note in enumerate(notes, start=1):
            start = text.find(note.words)
            end = start + len(note.words)
            if start >= 0 and all(end <= other[0] or start >= other[1] for other in places):
                places.append((start, end, number))
        shown, position = "", 0
        for start, end, number in sorted(places):
            shown += escape(text[position:start])
            shown += (
                f'<span style="background:{colours["tint"]}">{escape(text[start:end])}</span>'
                f'<span style="color:{colours["primary"]}"><b><sup>{number}</sup></b></span>'
            )
            position = end
        shown += escape(text[position:])
        percent = line_percent(font_of("quote"), page=True)
        paragraphs = shown.replace("\n\n", "\0").replace("\n", "<br>").split("\0")
        return "".join(
            f'<p style="line-height:{percent}%; margin:0 0 8px 0">{part}</p>' for part in paragraphs
        )
