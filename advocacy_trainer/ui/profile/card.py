"""How the person is seen beside a post, and whether previews may show it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.profile.answers import MOST_NOTE
from advocacy_trainer.profile.card import MOST_WORDS
from advocacy_trainer.ui.feed.face import Face
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.labels import heading, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, widget_with
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.writing.field_autosave import Autosaved
from advocacy_trainer.ui.writing.fields import LineField
from advocacy_trainer.ui.writing.profile_words import checklist_of


class ProfileCardPage(Page):
    """Fill in name and headline, see them beside a post, and turn them on or not."""

    help_id = "profile"

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Your card beside a post")

    def build(self) -> None:
        """Add the fields, the sentence from questions, and the drawing."""
        self.add_heading(
            self.title(),
            self.tr(
                "Previews in the practice room show a silhouette and “Your name”. "
                "Fill this in and turn it on if you want to see yourself there."
            ),
        )
        card = self.context.stores.profile_card.card
        drawing = Card()
        drawing.add(over(self.tr("Example")))
        self.face = Face(self.context)
        drawing.add(self.face, soft(self.tr("What you write appears here.")))
        self.add(drawing)
        self.name = LineField(self._autosaved_as("name"), card.name, longest=MOST_WORDS)
        self.headline = LineField(self._autosaved_as("headline"), card.headline, longest=MOST_WORDS)
        for field, label in ((self.name, self.tr("Name")), (self.headline, self.tr("Headline"))):
            field.textChanged.connect(lambda *_: self._redraw())
            form_row(self.column, label, field)
        self.shown = WordCheck(self.tr("Show this in previews"))
        self.shown.setChecked(card.shown)
        self.shown.toggled.connect(lambda *_: self._keep(shown=self.shown.isChecked()))
        self.column.addWidget(self.shown)
        row = Flow()
        row.addWidget(button(self.tr("Choose a picture"), lambda: self.goto.emit("photo-bench", {})))
        self.without = button(self.tr("Without a picture"), self._without_picture)
        self.without.setVisible(bool(card.picture))
        row.addWidget(self.without)
        self.add(widget_with(row))
        self._add_questions()
        self.set_actions(button(self.tr("Done"), self._done, "primary"))
        self._redraw()

    def _autosaved_as(self, field: str) -> Autosaved:
        return Autosaved(self.context, f"profile-card/{field}")

    def _add_questions(self) -> None:
        """Add three questions that make a sentence of the person's own words."""
        checklist = checklist_of(self.context)
        card = Card()
        card.add(
            heading(self.tr("A sentence that says where you work"), 2),
            soft(
                self.tr(
                    "Answer what you like. The sentence is made from your own words, and you can change it."
                )
            ),
        )
        self.questions: dict[str, LineField] = {}
        for question in checklist.questions:
            answer = self.context.stores.answers.fields.get(question.id, "")
            field = LineField(self._autosaved_as(f"question/{question.id}"), answer, longest=MOST_NOTE)
            field.setPlaceholderText(question.example)
            field.textChanged.connect(lambda *_: self._compose())
            form_row(card.column, question.ask, field)
            self.questions[question.id] = field
        self.sentence = heading("", 3)
        self.use = button(self.tr("Use it as a headline"), self._use)
        self.write = button(self.tr("Keep working on it"), self._write_on)
        uses = Flow()
        uses.addWidget(self.use)
        uses.addWidget(self.write)
        self._uses = widget_with(uses)
        card.add(self.sentence, self._uses)
        self._questions_card = card
        self.add(card)
        self._compose()

    def _compose(self) -> None:
        fields = {name: field.text() for name, field in self.questions.items()}
        made = checklist_of(self.context).compose(fields)
        self.sentence.setText(made)
        self.sentence.setVisible(bool(made))
        self._uses.setVisible(bool(made))

    def _use(self) -> None:
        self.headline.setText(self.sentence.text())
        self.headline.setFocus()
        reveal(self.headline)

    def _write_on(self) -> None:
        """Begin a headline's draft with the sentence, and go there."""
        drafts = self.context.stores.drafts
        head = drafts.new(("linkedin-headline",))
        try:
            drafts.save(head, self.sentence.text())
        except TrainerError as error:
            self.tell_error(error)
            return
        self.context.stores.note_down("draft-started", draft=head.id)
        self.goto.emit("sandbox", {"draft": head.id})

    def _redraw(self) -> None:
        card = self.context.stores.profile_card.card
        self.face.show_card(card._replace(name=self.name.text(), headline=self.headline.text(), shown=True))

    def _without_picture(self) -> None:
        self._keep(picture=b"")
        self.without.hide()
        self._redraw()

    def _keep(self, **fields: object) -> bool:
        try:
            self.context.stores.profile_card.change(**fields)
        except TrainerError as error:
            self.tell_error(error)
            return False
        return True

    def _done(self) -> None:
        self.back.emit()

    def place(self) -> Place:
        """Return nothing: what is typed is kept as it is typed."""
        return {}

    def restore(self, place: Place) -> None:
        """Fill in what the place brings; draw the picture that may have come since."""
        if "name" in place:
            self.name.put(str(place["name"]))
            self.headline.put(str(place.get("headline", "")))
            for name, words in dict(place.get("questions", {})).items():
                if name in self.questions:
                    self.questions[name].put(str(words))
        self.without.setVisible(bool(self.context.stores.profile_card.card.picture))
        self._redraw()
        if place.get("questions-first") and self.questions:
            QTimer.singleShot(0, self, self._go_to_questions)

    def _go_to_questions(self) -> None:
        first = next(iter(self.questions.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(self._questions_card, 0, 16)

    def leave(self) -> None:
        """Keep the card and the answers."""
        if self._keep(name=self.name.text(), headline=self.headline.text(), shown=self.shown.isChecked()):
            self.name.autosave.settle()
            self.headline.autosave.settle()
        try:
            for name, field in self.questions.items():
                self.context.stores.answers.answer_field(name, field.text().strip())
                field.autosave.settle()
        except TrainerError as error:
            self.tell_error(error)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show it empty, and with an invented person."""
        danish = {
            "name": "Karen Vinther",
            "headline": "Jeg holder styr på telefonen og printeren på en skole i Vejle.",
            "questions": {"work": "kører ældre hjem fra sygehuset", "place": "hos Solsiden Transport"},
        }
        english = {
            "name": "Karen Vinther",
            "headline": "I look after the phone and the printer at a school.",
            "questions": {"work": "drive older people home", "place": "for Sunnyside Transport"},
        }
        return {
            "": lambda page: page.restore({}),
            "filled-in": lambda page: page.restore(danish if page.context.language == "da" else english),
        }
