"""The first version of the growing text beside the last, what changed in it, and one question."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from advocacy_trainer.drafts.side_by_side import SideBySide, side_by_side
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, TwoColumns
from advocacy_trainer.ui.kit.look.type_scale import line_percent
from advocacy_trainer.ui.lesson.activities.activity import translate
from advocacy_trainer.ui.writing.stage_words import stage_words

MOST_SHOWN = 6_000  # characters of a version


class TwoVersions(QWidget):
    """Two versions side by side, below one another where it is narrow; what is answered is kept nowhere.

    Words that only the newer one has are underlined, those that went are struck out in the older one.
    """

    def __init__(self, first: str, last: str) -> None:
        super().__init__()
        shown = side_by_side(first[:MOST_SHOWN], last[:MOST_SHOWN])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = TwoColumns(weights=(50, 50), together=620)
        row.add_main(_version(stage_words("first"), shown, older=True))
        row.add_side(_version(stage_words("third"), shown, older=False))
        column.addWidget(row)
        changed = (
            translate("activities", "The two are the same.")
            if shown.is_same
            else translate("activities", "What is new is underlined, and what has gone is struck out.")
        )
        column.addWidget(soft(changed))
        asked = translate("activities", "Which of them sounds most like you?")
        column.addWidget(heading(asked, 3, "strong"))
        ways = Flow(spacing=8)
        self.answers = [
            button(text, look="answer")
            for text in (
                translate("activities", "The first"),
                translate("activities", "The one you have now"),
            )
        ]
        for answer in self.answers:
            answer.setCheckable(True)
            answer.setAutoExclusive(True)
            ways.addWidget(answer)
        column.addLayout(ways)


def _version(title: str, shown: SideBySide, *, older: bool) -> Card:
    card = Card()
    card.add(over(title), _marked(shown, older=older))
    return card


def _marked(shown: SideBySide, *, older: bool) -> QLabel:
    left_out = "new" if older else "gone"
    mark = "text-decoration: line-through" if older else "text-decoration: underline"
    paragraphs: list[str] = []
    for part in shown.parts:
        said = "".join(
            escape(piece.text)
            if piece.kind == "same"
            else f'<span style="{mark}">{escape(piece.text)}</span>'
            for piece in part.pieces
            if piece.kind != left_out
        )
        if not said:
            continue
        if part.begins or not paragraphs:
            paragraphs.append(said)
        else:
            paragraphs[-1] += f" {said}"
    words = label("", role="quote")
    words.setTextFormat(Qt.TextFormat.RichText)
    percent = line_percent(words.font(), page=True)
    words.setText(
        "".join(f'<p style="line-height:{percent}%; margin:0 0 8px 0">{one}</p>' for one in paragraphs)
    )
    return words
