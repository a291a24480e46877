"""Choose among options: choice, pick, checklist."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from advocacy_trainer.course.marking import mark_choice, mark_pick, right_count
from advocacy_trainer.course.model import Checklist, Choice, Pick
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.type_scale import Role
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    headed,
    joined,
    number_word,
    remark_on,
    translate,
)
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.marked_answers import still_to_find

_MOST_IN_A_COLUMN = 4  # cards; more stand in two columns where there is room
QUOTES = ("»", "“", '"')


class ChoiceActivity(Activity[Choice]):
    """A question with one or several right options; tried as often as one likes.

    One is answered as soon as it is pressed; several when one asks what they show.
    """

    def build(self) -> None:
        """Add the question and the options as cards."""
        body = self.body
        self.either = self.block.has("either")
        self.several = right_count(body) > 1 and not self.either
        if self.several:
            how = translate("activities", "Choose the {count} that fit. Try as often as you like.").format(
                count=number_word(right_count(body))
            )
        else:
            how = translate("activities", "Choose one. Try as often as you like.")
        self.add_question(body.question, how, body.hint, with_case=True)
        self.order = self.session.shuffled(self.block, len(body.options))
        texts = [body.options[index].text for index in self.order]
        self.cards = AnswerCards(self.question, texts, several=self.several, role=face_of(texts))
        self.cards.went_on.connect(self.onward)
        self.column.addWidget(self.cards)
        self._tried: set[int] = set()
        self._last = -1
        self.button: QPushButton | None = None
        if self.several:
            self.button = self.add_check()
            self.button.setEnabled(False)
            self.cards.toggled.connect(lambda _: self._changed())
        else:
            self.add_said()
            self.cards.picked.connect(self._pressed)

    def card(self, option: int) -> CardButton:
        """Return the card of an option, by its index in the lesson's own order."""
        return self.cards.cards[self.order.index(option)]

    def why(self, option: int) -> str:
        """Return what stands in an option's card about it; empty before it is answered."""
        remark = self.card(option).remark
        return remark.text if remark is not None else ""

    @property
    def chosen(self) -> list[int]:
        """Return what is chosen, as indexes into the lesson's own order."""
        return sorted(self.order[place] for place in self.cards.chosen)

    @property
    def unanswered(self) -> bool:
        """Tell whether nothing has been tried yet."""
        return not self._tried

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether the right option, or one of them where several fit, is still to be found."""
        return not mark_choice(
            self.body, self._tried if self.several else self.chosen, either=self.either
        ).right

    def _pressed(self, place: int) -> None:
        if self.order[place] != self._last:  # the same again asks nothing new
            self._last = self.order[place]
            self.check_and_show()

    def check(self) -> None:
        """Mark what is chosen."""
        if not self.chosen:
            return
        marked = mark_choice(self.body, self.chosen, either=self.either)
        self.session.answered(self.block, right=marked.right, answer=self.chosen)
        self._tried = self._tried | set(self.chosen) if not self.several else set(self.chosen)
        self._show()
        texts = [remark_on(remark.text, good=remark.good).spoken for remark in marked.remarks]
        announce(self, joined([*texts, self.said.text]))
        self.changed.emit()

    def results(self) -> list[QWidget]:
        """Return the option that was chosen, which has its feedback in it, or the sum of several."""
        if self.several:
            return super().results()
        return [self.card(index) for index in self.chosen]

    def _show(self) -> None:
        for place, index in enumerate(self.order):
            if index in self._tried:
                option = self.body.options[index]
                self.cards.tell(place, remark_on(option.why, good=option.right))
            else:
                self.cards.forget_why(place)
        if self.several and self._tried:
            found = sum(self.body.options[index].right for index in self._tried)
            total = right_count(self.body)
            whole = found == total and len(self._tried) == total
            if whole:
                text = translate("activities", "You have found them all.")
            elif found == total:
                text = translate(
                    "activities", "They are all here, along with something else. Read what each one says."
                )
            else:
                text = still_to_find(found, total)
            self.said.say(headed(text, good=whole), aloud=False)

    def _changed(self) -> None:
        if self.button is not None:
            self.button.setEnabled(bool(self.chosen))

    def save_state(self) -> State:
        """Return what is chosen and what has been tried."""
        return {"chosen": self.chosen, "tried": sorted(self._tried)}

    def restore_state(self, state: State) -> None:
        """Choose again what was chosen."""
        self.cards.put([self.order.index(index) for index in state.get("chosen", ()) if index in self.order])
        self._tried = {index for index in state.get("tried", ()) if index in self.order}
        self._changed()
        self._show()


class PickActivity(Activity[Pick]):
    """A choice where nothing is right or wrong; it is kept at once and may be changed."""

    def build(self) -> None:
        """Add the options; what was chosen before is chosen."""
        body = self.body
        self.several = self.block.has("many")
        how = (
            translate("activities", "Choose as many as you like.")
            if self.several
            else translate("activities", "Choose the one that is most like you.")
        )
        self.add_question(
            body.question,
            how + " " + translate("activities", "Nothing here is right or wrong."),
            with_case=True,
        )
        texts = [given.text for given in body.options]
        columns = 2 if len(texts) > _MOST_IN_A_COLUMN else 1
        self.cards = AnswerCards(
            self.question or self.session.lesson, texts, several=self.several, columns=columns
        )
        self.cards.put(self.session.choice_of(self.block))
        self.cards.went_on.connect(self.onward)
        self.column.addWidget(self.cards)
        self.left = soft("")
        self.left.hide()
        if body.leave is not None:
            self.column.addWidget(button(body.leave.text, self.leave, "link"), 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addWidget(self.left)
        self._show()
        (self.cards.toggled if self.several else self.cards.picked).connect(lambda _: self._changed())
        if self.block.attributes.get("sets") == "participation" and self.context.stores.remembers:
            self._offer_to_keep()

    def _offer_to_keep(self) -> None:
        """Let the person say whether the answer itself is written down; it is not unless they want it."""
        self.keep = WordCheck(translate("activities", "Keep my answer on this computer"))
        self.keep.setChecked(self.session.keeps_answer())
        self.keep.toggled.connect(lambda on: self.session.keep_answer(self.block, keep=bool(on)))
        self.column.addWidget(self.keep)
        self.column.addWidget(
            soft(
                translate(
                    "activities",
                    "Otherwise the log says that you were asked, in the same words for all four answers.",
                )
            )
        )

    def leave(self) -> None:
        """Leave the question: what was pressed here is taken back, and nothing is written down."""
        if self.body.leave is None:
            return
        self.cards.put(self.session.choice_of(self.block))
        self._show()
        self.left.setText(self.body.leave.why)
        self.left.show()
        announce(self.left, self.body.leave.why)

    @property
    def chosen(self) -> list[int]:
        """Return what is chosen."""
        return self.cards.chosen

    @property
    def waits(self) -> bool:
        """Tell whether nothing is chosen."""
        return not self.chosen

    def _changed(self) -> None:
        self.left.hide()
        self._show()
        remarks = mark_pick(self.body, self.chosen).remarks
        announce(self, joined([remark_on(each.text, good=None).spoken for each in remarks]))
        for index, card in enumerate(self.cards.cards):
            if card.isChecked() and card.hasFocus():
                reveal(self.cards.told_at(index))
        self.tell_waiting()
        if self.several:
            return  # kept when the step is left, so that the log holds one line and not five
        self.commit()

    def commit(self) -> None:
        """Keep the choice, if there is one."""
        if self.chosen or self.session.choice_of(self.block):
            self.session.chose(self.block, self.chosen)

    def _show(self) -> None:
        for index, option in enumerate(self.body.options):
            if index in self.chosen:
                self.cards.tell(index, remark_on(option.why, good=None))
            else:
                self.cards.forget_why(index)

    def save_state(self) -> State:
        """Return what is chosen."""
        return {"chosen": self.chosen}

    def restore_state(self, state: State) -> None:
        """Choose again what was chosen."""
        self.cards.put([index for index in state.get("chosen", ()) if isinstance(index, int)])
        self._show()


class ChecklistActivity(Activity[Checklist]):
    """Things to tick if they are true; none has to be."""

    def build(self) -> None:
        """Add the items; what was ticked before is ticked."""
        body = self.body
        self.add_intro(body.intro)
        self._saved = self.session.ticks_of(self.block)
        columns = 2 if len(body.items) > _MOST_IN_A_COLUMN else 1
        self.cards = AnswerCards(body.intro, body.items, several=True, columns=columns)
        self.cards.put(self._saved)
        self.cards.toggled.connect(self.tell_waiting)
        self.column.addWidget(self.cards)

    @property
    def waits(self) -> bool:
        """Tell whether nothing is ticked."""
        return not self.ticked

    @property
    def ticked(self) -> list[int]:
        """Return what is ticked."""
        return self.cards.chosen

    def commit(self) -> None:
        """Keep the ticks if they have changed."""
        if self.ticked != self._saved:
            self.session.ticked(self.block, self.ticked)
            self._saved = self.ticked

    def save_state(self) -> State:
        """Return what is ticked."""
        return {"ticked": self.ticked}

    def restore_state(self, state: State) -> None:
        """Tick again what was ticked."""
        self.cards.put([index for index in state.get("ticked", ()) if isinstance(index, int)])


def face_of(texts: Sequence[str]) -> Role | None:
    """Return the book face where most of the answers are something that was said or written."""
    return "quote" if sum(text.startswith(QUOTES) for text in texts) * 2 > len(texts) else None
