"""Write for oneself: rewrite, reflect, card, plan, confidence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from advocacy_trainer.course.blocks.writing import plan_part
from advocacy_trainer.course.model import Confidence, FillInCard, Plan, Reflect, Rewrite
from advocacy_trainer.progress.plan import IfThen
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import label, over, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, bare
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.slider import Slider
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    BodyT,
    State,
    flowing,
    rich,
    translate,
)
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.carrying_on import carry_on_button
from advocacy_trainer.ui.lesson.activities.second_look import SecondLook
from advocacy_trainer.ui.writing.fields import Editor, LineField
from advocacy_trainer.ui.writing.plan_rehearsal_card import RehearsalCard
from advocacy_trainer.ui.writing.saved_line import SavedLabel


class WritingActivity(Activity[BodyT]):
    """A question and a place to write; the text is kept in the journal, and only there."""

    lines = 4

    def add_editor(self, prompt: str) -> None:
        """Add the question, the editor and what was written before."""
        self.prompt = prompt
        self.add_question(prompt)
        self._saved = self.session.text_of(self.block)
        self.editor = Editor(self.session.autosaved_as(self.block), prompt, self.lines, self._saved)
        self.column.addWidget(self.editor)
        self.saved = SavedLabel()
        self.editor.textChanged.connect(self.saved.clear)
        self.editor.textChanged.connect(self.tell_waiting)

    @property
    def waits(self) -> bool:
        """Tell whether nothing is written."""
        return not self.editor.text.strip()

    def commit(self) -> None:
        """Keep the text where it has changed; an emptied one is taken away."""
        text = self.editor.text
        if text != self._saved and self.session.wrote(self.block, text, self.prompt):
            self._saved = text
            self.editor.autosave.settle()
            self.saved.tell(self.context)

    def unsaved(self) -> bool:
        """Tell whether the text is neither in the journal nor among the unsaved ones on the disk."""
        written = self.editor.text
        return written != self.session.text_of(self.block) and not self.editor.autosave.is_safe


class ReflectActivity(WritingActivity[Reflect]):
    """A question to write about, privately."""

    def build(self) -> None:
        """Add the question, the editor and the button."""
        body = self.body
        self.add_editor(body.prompt)
        row = Flow(spacing=16)
        row.addWidget(button(translate("activities", "Save"), self.commit))
        row.addWidget(self.saved)
        self.column.addLayout(row)
        self.column.addWidget(
            soft(
                translate(
                    "activities",
                    "Only for you. Names of patients, service users or customers do not belong here.",
                )
            )
        )


class ComparedWriting(WritingActivity[BodyT]):
    """A writing task; afterwards one way of doing it, and questions to oneself. Never a score."""

    def add_writing(
        self, prompt: str, model: str, check: tuple[str, ...], *, who: str = "", before: str = ""
    ) -> None:
        """Add the task; the model, if there is one, stays closed until it is asked for."""
        self.add_editor(prompt)
        self.model_text = model
        row = Flow(spacing=16)
        self.compare = button("", self.check_and_show)
        self.editor.textChanged.connect(self._offer)
        row.addWidget(self.compare)
        self.carry = carry_on_button(self, lambda: self.editor.text)
        row.addWidget(self.carry)
        row.addWidget(self.saved)
        self.column.addLayout(row)
        self.model = QWidget()
        column = QVBoxLayout(self.model)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        if model:
            column.addWidget(_model_card(model, who, before))
        self.own_text_checks = QWidget()  # what is asked of her own text, once there is one
        checks = QVBoxLayout(self.own_text_checks)
        checks.setContentsMargins(0, 0, 0, 0)
        checks.setSpacing(10)
        if check:
            checks.addWidget(label(translate("activities", "Look at your own text. What is true of it?")))
        asked = translate("activities", "Look at your own text. What is true of it?")
        self.ticks = AnswerCards(asked, check, several=True)
        checks.addWidget(self.ticks)
        self.second_look = SecondLook(self.context, self.block)
        checks.addWidget(self.second_look)
        column.addWidget(self.own_text_checks)
        self.model.hide()
        self.column.addWidget(self.model)
        self._offer()

    @property
    def waits(self) -> bool:
        """Tell whether nothing is written, and no example looked at."""
        return super().waits and self.model.isHidden()

    def _offer(self) -> None:
        """Name the button after what it can do: compare with a text, or show an example of one."""
        written = bool(self.editor.text.strip())
        self.carry.setVisible(written)
        if not self.model_text:
            self.compare.setText(translate("activities", "Save"))
            self.compare.setEnabled(written)
            return
        self.compare.setText(
            translate("activities", "Save, and compare")
            if written
            else translate("activities", "Show me an example")
        )

    def check(self) -> None:
        """Keep the text, then show the model, and the questions where there is a text to ask about."""
        self.commit()
        self.second_look.text = self.editor.text
        self.own_text_checks.setVisible(bool(self.editor.text.strip()))
        self.model.show()
        self.tell_waiting()
        if self.model_text:
            announce(self.model, translate("activities", "One way of doing it") + f": {self.model_text}")

    def results(self) -> list[QWidget]:
        """Return the model."""
        return [self.model]

    def save_state(self) -> State:
        """Return whether the model is open, and what is ticked."""
        return {
            "open": not self.model.isHidden(),
            "ticks": self.ticks.chosen,
        }

    def restore_state(self, state: State) -> None:
        """Open the model again."""
        self.second_look.text = self.editor.text
        self.own_text_checks.setVisible(bool(self.editor.text.strip()))
        self.model.setVisible(bool(state.get("open")))
        self.ticks.put([index for index in state.get("ticks", ()) if isinstance(index, int)])


class RewriteActivity(ComparedWriting[Rewrite]):
    """A writing task of a lesson, kept in the journal."""

    def build(self) -> None:
        """Add the task."""
        body = self.body
        self.add_writing(body.prompt, body.model, body.check)


def _model_card(model: str, who: str, before: str) -> Card:
    card = Card("tint")
    if before:
        card.add(over(translate("activities", "Before")), flowing(before))
    title = translate("activities", "One way of doing it")
    card.add(over(f"{title} · {who}" if who else title), flowing(model))
    return card


class CardActivity(Activity[FillInCard]):
    """A card with named lines; an empty line is an answer too."""

    def build(self) -> None:
        """Add a field for each line, with what was written before."""
        body = self.body
        self.add_intro(body.intro)
        self._saved = self.session.card_of(self.block)
        self.labels = {field.name: field.label for field in body.fields}
        self.fields: dict[str, Editor] = {}
        card = bare()
        self.saved = SavedLabel()
        for field in body.fields:
            keep = self.session.autosaved_as(self.block, field.name)
            editor = Editor(keep, field.label, 1, self._saved.get(field.name, ""))
            editor.textChanged.connect(self.saved.clear)
            editor.textChanged.connect(self.tell_waiting)
            form_row(card.column, field.label, editor)
            self.fields[field.name] = editor
        row = Flow(spacing=16)
        row.addWidget(button(translate("activities", "Save the card"), self.keep))
        row.addWidget(self.saved)
        card.add(row)
        self.column.addWidget(card)

    @property
    def waits(self) -> bool:
        """Tell whether every line is empty."""
        return not any(text.strip() for text in self._written().values())

    def _written(self) -> dict[str, str]:
        return {name: editor.text for name, editor in self.fields.items()}

    def keep(self) -> None:
        """Keep the card, empty lines and all."""
        if self.session.filled(self.block, self._written(), self.labels):
            self._saved = self._written()
            for editor in self.fields.values():
                editor.autosave.settle()
            self.saved.tell(self.context)

    def commit(self) -> None:
        """Keep the card where a line has changed."""
        written = self._written()
        if any(self._saved.get(name, "") != text for name, text in written.items()):
            self.keep()

    def unsaved(self) -> bool:
        """Tell whether a line of the card is kept nowhere."""
        return any(
            self._saved.get(name, "") != editor.text and not editor.autosave.is_safe
            for name, editor in self.fields.items()
        )


class PlanActivity(Activity[Plan]):
    """A plan »If ... then I will ...«, kept and then rehearsed once."""

    def build(self) -> None:
        """Add the two lines with their starters, and the rehearsal below, closed."""
        body = self.body
        self.add_intro(body.intro)
        self._saved = self.session.card_of(self.block)
        card = bare()
        self.when, self.then = self._line("if", body.when), self._line("then", body.then)
        self.saved = SavedLabel()
        for caption, field in (
            (translate("activities", "If …"), self.when),
            (translate("activities", "… then I will …"), self.then),
        ):
            field.setCursorPosition(0)
            field.textChanged.connect(self.saved.clear)
            form_row(card.column, caption, field)
        row = Flow(spacing=16)
        row.addWidget(button(translate("activities", "Save the plan"), self.keep))
        row.addWidget(self.saved)
        card.add(row)
        self.column.addWidget(card)
        self.rehearsal = RehearsalCard(lambda _plan: self.session.rehearsed(self.block))
        self.column.addWidget(self.rehearsal)

    @property
    def waits(self) -> bool:
        """Tell whether no plan is kept."""
        return not self._saved

    def _line(self, key: str, starter: str) -> LineField:
        return LineField(
            self.session.autosaved_as(self.block, key), self._saved.get(key, starter), longest=300
        )

    def _written(self) -> dict[str, str]:
        return {"if": plan_part(self.when.text()), "then": plan_part(self.then.text())}

    def keep(self) -> None:
        """Keep the plan, then offer to rehearse it."""
        labels = {"if": translate("activities", "If …"), "then": translate("activities", "… then I will …")}
        if self.session.filled(self.block, self._written(), labels):
            self._saved = self._written()
            self.when.autosave.settle()
            self.then.autosave.settle()
            self.saved.tell(self.context)
        self._offer()
        self.tell_waiting()
        reveal(self.rehearsal)

    def _offer(self) -> None:
        written = self._written()
        self.rehearsal.offer(IfThen(self.session.lesson, self.block.id, written["if"], written["then"]))

    def commit(self) -> None:
        """Keep a plan that was made before and has been changed; starters alone are no plan."""
        if self._saved and self._saved != self._written():
            self.keep()

    def save_state(self) -> State:
        """Return whether the plan is being rehearsed."""
        return {"rehearsing": not self.rehearsal.isHidden()}

    def restore_state(self, state: State) -> None:
        """Go on rehearsing."""
        if state.get("rehearsing"):
            self._offer()


class ConfidenceActivity(Activity[Confidence]):
    """One sentence and a slider from 0 to 10; nobody else sees it, and no answer is fine."""

    def build(self) -> None:
        """Add the sentence and the slider."""
        body = self.body
        self.item = body.item
        sentence = self.session.confidence_text(body.item)
        self.add_intro(body.intro)
        card = Card()
        card.add(rich(sentence))
        self.slider = Slider()
        self.slider.setRange(0, 10)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setAccessibleName(sentence)
        self._saved = self.session.rating_of(self.block)
        self._touched = self._saved is not None
        self.slider.setValue(5 if self._saved is None else self._saved)
        self.slider.set_answered(self._touched)
        self.value = QLabel()
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ends = QHBoxLayout()
        least, most = (
            soft(translate("activities", "0: not at all")),
            soft(translate("activities", "10: completely sure")),
        )
        most.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.addWidget(least, 1)
        ends.addWidget(most, 1)
        self.value.setProperty("look", "soft")
        self.value.setFont(font_of("help"))
        ends.insertWidget(1, self.value, 1)
        card.column.setContentsMargins(20, 10, 20, 8)
        card.column.setSpacing(2)
        card.add(self.slider, ends)
        self.column.addWidget(card)
        self._tell()
        self.slider.valueChanged.connect(self._changed)
        self.slider.sliderPressed.connect(self._changed)

    def _changed(self, *_: object) -> None:
        self._touched = True
        self.slider.set_answered(answered=True)
        self._tell()
        self.tell_waiting()

    @property
    def waits(self) -> bool:
        """Tell whether the slider has not been touched."""
        return not self._touched

    def _tell(self) -> None:
        text = (
            translate("activities", "You: {value}").format(value=self.slider.value())
            if self._touched
            else translate("activities", "Not answered")
        )
        self.value.setText(text)
        self.slider.setAccessibleDescription(text)

    def commit(self) -> None:
        """Keep the answer, if there is a new one."""
        if self._touched and self.slider.value() != self._saved:
            self.session.rated(self.block, self.item, self.slider.value())
            self._saved = self.slider.value()

    def save_state(self) -> State:
        """Return the answer."""
        return {"value": self.slider.value() if self._touched else None}

    def restore_state(self, state: State) -> None:
        """Bring the answer back."""
        value = state.get("value")
        if isinstance(value, int):
            self.slider.setValue(value)
            self._changed()
