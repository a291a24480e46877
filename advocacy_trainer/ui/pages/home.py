"""Home: the next small step, and nothing private."""

from advocacy_trainer.ui.pages import Page
from advocacy_trainer.ui.widgets.parts import Card, button, heading, over, soft


class Home(Page):
    """Greet by the typed name only and offer one thing to do."""

    help_id = "home"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Home")

    def build(self) -> None:
        """Add the greeting and the card of the next step."""
        name = self.context.settings.text("name")
        self.add_heading(
            self.tr("Hello, {name}").format(name=name) if name else self.tr("Hello"),
            self.tr("Stop whenever you like. You will find your place again."),
        )
        card = Card()
        card.add(
            over(self.tr("Your next small step")),
            heading("Fra brochuresprog til dine egne ord", 2),
            soft("Hør forskellen på arbejdspladsens stemme og din egen, og skriv én sætning som dig selv."),
        )
        card.column.addWidget(button(self.tr("Begin"), look="primary"))
        self.add(card)
