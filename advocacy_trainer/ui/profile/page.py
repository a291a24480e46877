"""The profile check's front door: the list, the picture and the card, each on its own page."""

from functools import partial

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.layouts import Card
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.writing.profile_words import checklist_of


class ProfilePage(Page):
    """Say what can be done here, and what is begun."""

    help_id = "profile"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Profile check")

    def build(self) -> None:
        """Nothing yet: what is shown depends on the answers."""

    def restore(self, place: Place) -> None:
        """Show the parts as they stand now."""
        del place
        self.clear()
        self.add_heading(
            self.title(),
            self.tr(
                "Get your profiles in order here first, in peace. Nothing here reaches the "
                "real ones; you copy over what you want, when you want."
            ),
        )
        self._add_row(self.tr("Checklist"), self._how_far(), "check", "profile-items")
        self._add_row(
            self.tr("Texts"),
            self.tr("Headline, “About” text and e-mail signature: several of each, side by side."),
            "note",
            "profile-texts",
        )
        self._add_row(
            self.tr("Get a picture ready"),
            self.tr(
                "Crop your picture, see it as small as others will, and save it without hidden information."
            ),
            "picture",
            "photo-bench",
        )
        self._add_row(self.tr("Your card beside a post"), self._card_words(), "person", "profile-card")
        note = Card("tint")
        note.add(
            soft(
                self.tr(
                    "A field you choose to leave empty counts as answered too. Some people have "
                    "good reasons not to show their face or where they work."
                )
            )
        )
        self.add(note)

    def _add_row(self, title: str, detail: str, icon: str, page: PageName) -> None:
        row = CardButton(title, detail, self.context.appearance.icon(icon, "primary"))
        row.clicked.connect(partial(self._go, page))
        self.add(row)

    def _go(self, page: PageName, *_: object) -> None:
        self.goto.emit(page, {})

    def _how_far(self) -> str:
        checklist = checklist_of(self.context)
        answers = self.context.stores.answers
        begun = [
            place.name
            for place in checklist.places
            if answers.tally(place.id, [item.id for item in checklist.of(place.id)]).answered
        ]
        if not begun:
            return self.tr("Photo, headline, settings and the rest, one thing at a time, place by place.")
        return self.tr("Begun: {places}").format(places=", ".join(begun))

    def _card_words(self) -> str:
        if self.context.stores.profile_card.card.shown:
            return self.tr("Previews of your posts show your own name and picture.")
        return self.tr("Previews of your posts show a silhouette and “Your name” until you choose otherwise.")
