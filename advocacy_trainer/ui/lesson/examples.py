"""Examples by colleagues: posts, comments, messages and mails with notes on why they work."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.course.examples import ExampleText, examples_for, read_examples
from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.chunked import ChunkedBuilder
from advocacy_trainer.ui.kit.labels import heading, lead, over, soft
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.lesson.activities.example_card import ExampleCard, brand_of
from advocacy_trainer.ui.lesson.own_examples import add_own_example
from advocacy_trainer.ui.writing.workplace_words import signed

if TYPE_CHECKING:
    from advocacy_trainer.organisation.shown import ShownWords
    from advocacy_trainer.platforms.model import Platform

FORMS = {"post": "post", "comment": "comment", "chat": "message", "email": "mail", "forum": "forum"}
"""The form an example is listed under, by the kind of its platform."""
OWN = "own"  # texts by colleagues at the person's own workplace
AT_ONCE = 5  # cards; the next ones come when they are asked for


def form_of(example: ExampleText, platforms: "Mapping[str, Platform]") -> str:
    """Return the form an example is listed under; an answer on a network is a comment."""
    platform = platforms.get(example.platform)
    form = FORMS.get(platform.kind, "post") if platform is not None else "post"
    return "comment" if form == "post" and example.answers else form


class ExamplesPage(Page):
    """Show a few examples of one form at a time."""

    help_id = "examples"
    private = False

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Examples by colleagues")

    def build(self) -> None:
        """Add the choice of form; the cards come with ``restore``."""
        self.add_heading(self.title())
        self._said = lead("")
        self.add(self._said)
        self.form = ChoiceBox()
        form_row(self.column, self.tr("What would you like to read?"), self.form)
        self._cards = QWidget()
        self.column.addWidget(self._cards)
        self._shown = AT_ONCE
        self._builder = ChunkedBuilder(self)
        self._builder.done.connect(self.bar_last)
        self.examples: list[ExampleText] = []
        self.form.currentIndexChanged.connect(self._change)
        self.set_actions(button(self.tr("To the lessons"), lambda: self.goto.emit("lessons", {})))

    def _said_of(self, own: "ShownWords | None") -> str:
        if own is None:
            return self.tr(
                "The people and their workplaces are invented. None of the texts is meant to be copied."
            )
        said = self.tr(
            "The people and their workplaces are invented, except for what is from "
            "{workplace}. None of the texts is meant to be copied."
        )
        return said.format(workplace=own.name or self.tr("your workplace"))

    def _own(self) -> "ShownWords | None":
        """Return the workplace's words where there are texts of colleagues among them."""
        words = self.context.workplace.words(self.context.language)
        return words if words is not None and (words.leader is not None or words.examples) else None

    def _forms(self) -> dict[str, str]:
        own = self._own()
        return {
            **({OWN: signed(own.name)} if own is not None else {}),
            "post": self.tr("Posts"),
            "comment": self.tr("Comments"),
            "message": self.tr("Chat messages"),
            "mail": self.tr("E-mails and signatures"),
            "forum": self.tr("Forum replies"),
        }

    def place(self) -> Place:
        """Return which form is shown, and how many."""
        return {"form": self.form.currentData(), "shown": self._shown}

    def restore(self, place: Place) -> None:
        """Read the examples and show those of the place's form."""
        try:
            read = read_examples(self.context.lessons_dir / self.context.language)
            self.examples = examples_for(read, self.context.settings.text("work"))
        except ContentError as error:
            self.tell_error(error)
        shown = place.get("shown")
        self.form.blockSignals(True)
        self.form.clear()
        for form, text in self._forms().items():
            self.form.addItem(text, form)
        self._said.setText(self._said_of(self._own()))
        self.form.setCurrentIndex(max(self.form.findData(place.get("form")), 0))
        self.form.blockSignals(False)
        self._shown = shown if isinstance(shown, int) else AT_ONCE
        self._show()

    def _change(self) -> None:
        self._shown = AT_ONCE
        self._show()

    def _more(self) -> None:
        self._shown += AT_ONCE
        self._show()

    def _show(self) -> None:
        form = str(self.form.currentData())
        own = self._own()
        platforms = self.context.workplace.platforms
        fitting = [example for example in self.examples if form_of(example, platforms) == form]
        old, self._cards = self._cards, QWidget()
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.column.replaceWidget(old, self._cards)
        old.hide()
        old.deleteLater()
        pieces = [partial(self._add_example, column, example) for example in fitting[: self._shown]]
        if form == OWN and own is not None:
            column.addWidget(over(signed(own.name)))
            texts = ([own.leader] if own.leader is not None else []) + list(own.examples)
            pieces = [partial(add_own_example, self.context, column, each) for each in texts]
            fitting = fitting[:0]
        if len(fitting) > self._shown:
            pieces.append(partial(self._add_more, column))
        self._builder.begin(pieces)
        announce(self, self.tr("%n shown", "", min(self._shown, len(fitting))))

    def _add_more(self, column: QVBoxLayout) -> None:
        column.addWidget(button(self.tr("Show more"), self._more))

    def _add_example(self, column: QVBoxLayout, example: ExampleText) -> None:
        column.addSpacing(8)
        column.addWidget(heading(f"{example.name}, {example.work}", 3))
        if example.answers:
            column.addWidget(soft(self.tr("In reply to: {text}").format(text=example.answers)))
        text = example.text
        if example.subject:
            column.addWidget(over(self.tr("Subject: {text}").format(text=example.subject)))
        platform = brand_of(self.context, example.platform)
        column.addWidget(ExampleCard(self.context, example.name, platform, text, example.notes))

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show each form once."""
        return {"" if form == "post" else form: partial(_at, form=form) for form in FORMS.values()}


def _at(page: Page, form: str) -> None:
    page.restore({"form": form})
