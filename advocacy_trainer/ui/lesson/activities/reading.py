"""Read and compare: before-after, voices, example, and the framed asides."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from advocacy_trainer.course.markup import render
from advocacy_trainer.course.model import Aside, BeforeAfter, ExamplePost, Voices
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.ui.kit.accessibility import decorative
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.labels import over, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, push_down
from advocacy_trainer.ui.kit.markdown_view import MarkdownView
from advocacy_trainer.ui.lesson.activities.activity import Activity, flowing, quoted, translate
from advocacy_trainer.ui.lesson.activities.card_grid import CardGrid
from advocacy_trainer.ui.lesson.activities.example_card import ExampleCard, brand_of


def titled(context: Context, icon: str, title: str) -> QHBoxLayout:
    """Return a small title with its icon."""
    row = QHBoxLayout()
    row.setSpacing(8)
    picture = QLabel()
    picture.setTextFormat(Qt.TextFormat.PlainText)
    side = round(picture.fontMetrics().height() * 1.1)
    picture.setPixmap(context.appearance.icon(icon, "primary").pixmap(QSize(side, side)))
    decorative(picture)
    row.addWidget(picture)
    row.addWidget(over(title), 1)
    return row


class BeforeAfterReading(Activity[BeforeAfter]):
    """The same thing said twice, and why the second carries further."""

    def build(self) -> None:
        """Add the two texts and the reasons."""
        body = self.body
        self.add_intro(body.intro)
        for title, text in (
            (translate("activities", "Before"), body.before),
            (translate("activities", "After"), body.after),
        ):
            card = Card()
            card.add(over(title), flowing(text))
            self.column.addWidget(card)
        why = Card("tint")
        why.add(over(translate("activities", "What happened?")), flowing(body.why))
        self.column.addWidget(why)


class VoicesReading(Activity[Voices]):
    """Two or three people who chose differently, each with a reason."""

    def build(self) -> None:
        """Add a card for each person."""
        body = self.body
        self.add_intro(body.intro)
        if body.who:
            self.column.addLayout(titled(self.context, "person", body.who))
        cards = []
        for voice in body.voices:
            card = Card()
            card.column.setContentsMargins(20, 14, 20, 14)
            card.column.setSpacing(6)
            card.add(
                over(voice.name)
                if body.who
                else titled(self.context, "person", f"{voice.name}, {voice.work}")
            )
            card.add(own_words(voice.words if voice.words.startswith(("»", "“")) else quoted(voice.words)))
            card.add(soft(voice.reason))
            push_down(card.column)
            cards.append(card)
        self.column.addWidget(CardGrid(cards))


class ExampleReading(Activity[ExamplePost]):
    """A post as a preview card, clearly a drawing, with numbered notes in its margin."""

    def build(self) -> None:
        """Add the post and its notes."""
        body = self.body
        self.add_intro(body.intro)
        platform = brand_of(self.context, self.block.attributes.get("platform", ""))
        self.column.addWidget(
            ExampleCard(self.context, translate("activities", "A colleague"), platform, body.text, body.notes)
        )


class AsideReading(Activity[Aside]):
    """Prose in a frame: a note, a tip, a story, or the law with its date and its contact."""

    def build(self) -> None:
        """Add the frame and its title."""
        body = self.body
        titles = {
            "note": ("note", translate("activities", "Worth knowing")),
            "tip": ("tip", translate("activities", "A tip")),
            "story": ("story", translate("activities", "A story")),
            "law": ("law", translate("activities", "The law")),
        }
        icon, title = titles.get(self.block.kind, ("note", ""))
        region = {
            "dk": translate("activities", "Denmark"),
            "uk": translate("activities", "United Kingdom"),
            "us": translate("activities", "United States"),
        }
        for name in self.block.words_of("region"):
            title += f" · {region.get(name, name)}"
        card = Card("tint" if self.block.kind in ("tip", "note") else "card")
        card.add(titled(self.context, icon, title))
        view = MarkdownView(self.context, title)
        view.followed.connect(self.followed)
        view.show_html(fill_html(render(body.text).html, self.session.placeholders))
        if "<a " not in view.toHtml():
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.add(view)
        if self.block.kind == "law":
            card.add(soft(self._caution()))
        self.column.addWidget(card)

    def _caution(self) -> str:
        checked = self.session.checked
        stated = self.block.attributes.get("checked")
        if stated is not None:
            try:
                checked = dt.date.fromisoformat(stated)
            except ValueError:
                pass  # the checker tells the writer; the lesson's own date stands in
        day = QLocale().toString(QDate(checked.year, checked.month, checked.day), "d. MMMM yyyy")
        if self.context.language == "en":
            day = day.replace(".", "")
        text = translate("activities", "Checked on {date}. This is not legal advice; ask {contact}.").format(
            date=day, contact=self.session.placeholders["contact"]
        )
        source = self.block.attributes.get("source", "")
        if source:
            text += " " + translate("activities", "Source: {source}.").format(source=source)
        return text
