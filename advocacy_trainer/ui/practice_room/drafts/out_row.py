"""One thing one may do with a draft that is done for now: what it is, and one line of help."""

from collections.abc import Callable

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.context import Context


class OutRow(CardButton):
    """A row of a list, pressed anywhere; ``tell`` says in it that it is done, and it can be done again."""

    def __init__(
        self, context: Context, title: str, detail: str, icon: str, deed: Callable[["OutRow"], object]
    ) -> None:
        super().__init__(title, detail, end=context.appearance.icon(icon, "primary"), flat=True)
        self._context = context
        self._title = title
        self.clicked.connect(lambda *_: deed(self))

    def tell(self, said: str) -> None:
        """Say that it is done."""
        self.say(self._title, said)
        self.show_end(self._context.appearance.icon("check", "good"))
        self.setAccessibleDescription(said)
