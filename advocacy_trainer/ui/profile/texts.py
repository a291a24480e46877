"""Headline, about and signature as drafts: every variant side by side, each with its count."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QLocale

from advocacy_trainer.drafts.model import DraftHead
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, TrainerError
from advocacy_trainer.platforms.catalog import ids, kind_of, platform
from advocacy_trainer.platforms.measuring import measure
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, own_words, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, TwoColumns, bare, push_down, widget_with
from advocacy_trainer.ui.kit.look.spacing import HAIR, SNUG
from advocacy_trainer.ui.kit.page import Page, Place

_SIGNATURE = "signature"  # stands on no profile, and says who one is as well
# A title and a sentence; a text of a profile that has none here is called what its platform table calls it.
_WORDS = {
    "linkedin-headline": (
        QT_TRANSLATE_NOOP("ProfileTextsPage", "Headline"),
        QT_TRANSLATE_NOOP("ProfileTextsPage", "One line below your name: what you do, and where."),
    ),
    "linkedin-about": (
        QT_TRANSLATE_NOOP("ProfileTextsPage", "About"),
        QT_TRANSLATE_NOOP("ProfileTextsPage", "A few sentences in your own voice."),
    ),
    _SIGNATURE: (
        QT_TRANSLATE_NOOP("ProfileTextsPage", "E-mail signature"),
        QT_TRANSLATE_NOOP("ProfileTextsPage", "Who you are and how to reach you, in three short lines."),
    ),
}
_TWO_COLUMNS = 620  # px in which two variants stand beside one another


class ProfileTextsPage(Page):
    """Show the variants of each text; writing happens in the practice room."""

    help_id = "profile"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Texts")

    def build(self) -> None:
        """Nothing yet: what is shown depends on the drafts."""

    def restore(self, place: Place) -> None:
        """Show the variants as they are now."""
        self.clear()
        self.add_heading(
            self.title(),
            self.tr(
                "Try several side by side. They are drafts like any other and are kept in the practice room."
            ),
        )
        heads = self.context.stores.drafts.heads()
        for identity in ids():
            if kind_of(identity) == "profile" or identity == _SIGNATURE:
                variants = [head for head in heads if identity in head.platforms]
                words = _WORDS.get(identity)
                name = self.tr(words[0]) if words else platform(identity).name[self.context.language]
                self._add_kind(identity, name, self.tr(words[1]) if words else "", variants)
        self.set_actions(button(self.tr("Back"), self.back.emit))
        self.scroll_to(place.get("down"))

    def place(self) -> Place:
        """Return how far down the page is."""
        return {"down": self.scrolled()}

    def _add_kind(self, identity: str, title: str, about: str, variants: list[DraftHead]) -> None:
        said = bare(HAIR)
        said.add(heading(title, 2), *([soft(about)] if about else []))
        if self.column.count() > 1:
            self.column.addSpacing(SNUG)
        self.add(said)
        if variants:
            cards = [self._variant(identity, head) for head in variants]
            for first in range(0, len(cards), 2):
                pair = TwoColumns(even=True, weights=(1, 1), gap=SNUG, spacing=0, together=_TWO_COLUMNS)
                pair.add_main(cards[first])
                pair.add_side(*cards[first + 1 : first + 2])
                self.add(pair)
        new = button(
            self.tr("Another variant") if variants else self.tr("Write one"), partial(self._new, identity)
        )
        new.setAccessibleName(f"{title}: {new.text()}")
        row = Flow()
        row.addWidget(new)
        if identity == "linkedin-headline":
            row.addWidget(button(self.tr("Let three questions help"), self._to_questions, "link"))
        self.add(widget_with(row))

    def _variant(self, identity: str, head: DraftHead) -> Card:
        card = Card()
        text = self.context.stores.drafts.text(head)
        card.add(own_words(text.strip()) if text.strip() else soft(self.tr("Still empty")))
        card.add(soft(self._counted(identity, text)))
        row = Flow(spacing=16)
        row.addWidget(button(self.tr("Keep writing"), partial(self._write, head.id), "link"))
        if identity == "linkedin-headline" and text.strip():
            row.addWidget(button(self.tr("Put it on my card"), partial(self._on_card, text), "link"))
        push_down(card.column)
        card.add(row)
        return card

    def _counted(self, identity: str, text: str) -> str:
        found = measure(text, platform(identity))
        number = QLocale().toString
        if found.limit is None:
            return self.tr("{count} characters").format(count=number(found.length))
        said = (
            self.tr("{count} of about {limit} characters")
            if found.about
            else self.tr("{count} of {limit} characters")
        )
        return said.format(count=number(found.length), limit=number(found.limit))

    def _new(self, identity: str) -> None:
        self.goto.emit("sandbox", {"new": True, "platform": identity})

    def _to_questions(self) -> None:
        self.goto.emit("profile-card", {"questions-first": True})

    def _write(self, draft: str) -> None:
        self.goto.emit("sandbox", {"draft": draft})

    def _on_card(self, text: str) -> None:
        try:
            self.context.stores.profile_card.change(headline=text)
        except TrainerError as error:
            self.tell_error(error)
            return
        self.tell.emit(self.tr("It is on your card."), "good")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show it without a text, and with two headlines beside one another."""
        return {"": lambda page: page.restore({}), "variants": _with_variants}


def _with_variants(page: Page) -> None:
    danish = (
        "Jeg kører ældre hjem fra sygehuset hos Solsiden Transport.",
        "Buschauffør hos Solsiden. Jeg holder øje med, at folk har nøglen i lommen.",
    )
    english = (
        "I drive older people home from the hospital for Sunnyside Transport.",
        "Driver at Sunnyside. I make sure people have their key in their pocket.",
    )
    drafts = page.context.stores.drafts
    for text in danish if page.context.language == "da" else english:
        drafts.save(drafts.new(("linkedin-headline",)), text)
    page.restore({})
