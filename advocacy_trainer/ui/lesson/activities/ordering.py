"""Put things in order by pressing them in that order: order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocacy_trainer.course.marking import AnswerFeedback, mark_order
from advocacy_trainer.course.model import Order
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import button, set_look
from advocacy_trainer.ui.kit.remark import AnswerRemark
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    State,
    headed,
    joined,
    remark_on,
    translate,
)
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.choosing import face_of
from advocacy_trainer.ui.lesson.activities.marked_answers import summary


class OrderActivity(Activity[Order]):
    """Cards that stay where they are and get their numbers as they are pressed one after another.

    Pressed again a card gives its number back; the last one marks the order.
    """

    def build(self) -> None:
        """Add the cards."""
        body = self.body
        how = translate(
            "activities", "Press them in order, the first one first. Press again to take one back."
        )
        self.add_question(body.question, how, body.hint)
        self.order = self.session.shuffled(self.block, len(body.items))
        if self.order == sorted(self.order):
            self.order = self.order[1:] + self.order[:1]  # something is to be done
        texts = [body.items[index].text for index in self.order]
        self.cards = AnswerCards(self.question, texts, several=True, role=face_of(texts))
        for card in self.cards.cards:
            card.ticked_when_chosen = False
        self.cards.toggled.connect(self._pressed)
        self.cards.went_on.connect(self.onward)
        self.column.addWidget(self.cards)
        self.again = button(translate("activities", "Begin again"), self.begin_again, "small-link")
        self.add_said()
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.places: list[int] = [-1] * len(body.items)  # what is put at each place, -1 for nothing yet
        self._marked = False
        self._show()

    @property
    def sequence(self) -> list[int]:
        """Return what was put in order so far, as indexes into the lesson's own order."""
        return [item for item in self.places if item >= 0]

    @property
    def unanswered(self) -> bool:
        """Tell whether the order is not marked yet."""
        return not self._marked

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether a card stands in another place than its own."""
        return self._marked and not mark_order(self.body, self.places).right

    def _pressed(self, card: int) -> None:
        item = self.order[card]
        if item in self.places:
            self.places[self.places.index(item)] = -1
            self._marked = False
            self._show()
            said = translate("activities", "{text} has no number")
            announce(self, said.format(text=self.body.items[item].text))
            self.changed.emit()
            return
        place = self.places.index(-1)
        self.places[place] = item
        if -1 not in self.places:
            self.check_and_show()
            return
        self._show()
        said = translate("activities", "{text} is now number {place}")
        announce(self, said.format(text=self.body.items[item].text, place=place + 1))

    def begin_again(self) -> None:
        """Take all numbers back."""
        self.places = [-1] * len(self.places)
        self._marked = False
        self._show()
        self.cards.cards[0].setFocus()
        self.changed.emit()

    def check(self) -> None:
        """Mark the order once everything has its number."""
        if -1 in self.places:
            return
        self._marked = True
        marked = mark_order(self.body, self.places)
        self.session.answered(self.block, right=marked.right, answer=self.places)
        self._show()
        said = [self._remark(each).spoken for each in marked.remarks if not each.good]
        announce(self, joined([self.said.text, *said]))
        self.changed.emit()

    def results(self) -> list[QWidget]:
        """Return the sum, and below it the way to try again where there is something to try."""
        return [self.said, self.again] if self.may_be_tried_again else [self.said]

    def _remark(self, marked: AnswerFeedback) -> AnswerRemark:
        belongs = translate("activities", "Belongs as number {right}").format(right=marked.item + 1)
        return remark_on(marked.text, good=marked.good, word=belongs if marked.placed else "")

    def _show(self) -> None:
        self.cards.forget_all()
        self.cards.put([card for card, item in enumerate(self.order) if item in self.places])
        for card, item in enumerate(self.order):
            if item in self.places:
                number = self._number(item)
                self.cards.cards[card].set_state("rest", number, number)
        self.said.clear()
        self.again.setVisible(bool(self.sequence))
        set_look(self.again, "primary" if self.may_be_tried_again else "small-link")
        if not self._marked:
            return
        marked = mark_order(self.body, self.places)
        for remark in marked.remarks:
            card = self.order.index(remark.item)
            self.cards.tell(card, self._remark(remark), self._number(remark.item))
        self.said.say(headed(summary(marked, len(self.places)), good=marked.right), aloud=False)

    def _number(self, item: int) -> str:
        return translate("activities", "number {place}").format(place=self.places.index(item) + 1)

    def save_state(self) -> State:
        """Return the order, and whether it has been marked."""
        return {"places": self.places, "checked": self._marked}

    def restore_state(self, state: State) -> None:
        """Bring the order back."""
        given = [item for item in state.get("places", ()) if isinstance(item, int)]
        put = sorted(item for item in given if item >= 0)
        if len(given) != len(self.places) or put != sorted({*put} & {*range(len(given))}):
            return
        self.places = given
        self._marked = bool(state.get("checked")) and -1 not in given
        self._show()
