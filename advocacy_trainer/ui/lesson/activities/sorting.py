"""Sort cases into groups, one case at a time: sort."""

from advocacy_trainer.course.marking import AnswerFeedback, mark_sort
from advocacy_trainer.course.model import Sort
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import Activity, State, joined, quoted, translate
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.case_card import CaseCard
from advocacy_trainer.ui.lesson.activities.marked_answers import PiecewiseAnswer, both, shortened, summary

_MOST_BESIDE = 4  # groups in one row


class SortActivity(Activity[Sort]):
    """A case on its page, the groups as cards with their piles below, and what was seen in the answer."""

    def build(self) -> None:
        """Add the first case."""
        body = self.body
        self.add_question(body.question, " ", body.hint)
        self.order = self.session.shuffled(self.block, len(body.cases))
        self.answer = PiecewiseAnswer(self.session, self.block, len(body.cases))
        self.at = 0
        self.case = CaseCard([case.text for case in body.cases])
        self.column.addWidget(self.case)
        count = len(body.groups)
        columns = count if count <= _MOST_BESIDE else 2
        self.cards = AnswerCards(self.question, body.groups, columns=columns, feet=True)
        self.cards.picked.connect(self.place)
        self.cards.went_on.connect(self.onward)
        self.column.addWidget(self.cards)
        self.add_said()
        self._show()

    @property
    def shown(self) -> int:
        """Return the case that is shown, as its index in the lesson's own order."""
        return self.order[self.at]

    @property
    def placed(self) -> dict[int, int]:
        """Return case index to group index, where a group is chosen."""
        return self.answer.given

    @property
    def unanswered(self) -> bool:
        """Tell whether the case that is shown has no place yet."""
        return self.shown not in self.placed

    def place(self, group: int) -> None:
        """Put the case that is shown in a group, and say what is seen in it."""
        if self.placed.get(self.shown) == group:
            return
        self.answer.give(self.shown, group)
        written = self.answer.write_down(
            mark_sort(self.body, self.answer.first), mark_sort(self.body, self.placed)
        )
        self._show()
        texts = [self.said.text] if not written else [self.said.text, self._sum()]
        announce(self, joined(texts))
        reveal(self.said)
        self.changed.emit()

    def _sum(self) -> str:
        return summary(mark_sort(self.body, self.placed), len(self.body.cases))

    def _show(self) -> None:
        body, case = self.body, self.body.cases[self.shown]
        where = translate("activities", "{number} of {count}").format(
            number=self.at + 1, count=len(self.order)
        )
        if not self.hint_is_shown:
            self.how.setText(where)
        self.case.say(case.text)
        self.cards.setAccessibleName(f"{self.question} {case.text}")
        given = self.placed.get(self.shown)
        self.cards.forget_all()
        self._pile_up()
        if given is None:
            self.said.clear()
            return
        self.cards.put([given])
        remark = next(each for each in mark_sort(body, self.placed).remarks if each.item == self.shown)
        self.cards.said.add(given)
        self.cards.cards[given].set_state("good" if remark.good else "attention", self._said(remark))
        text = self._said(remark)
        if self.answer.is_whole and self.at == len(self.order) - 1:
            text = f"{text}\n\n{self._sum()}"
        self.said.show_text(text, good=remark.good, aloud=False)

    def _pile_up(self) -> None:
        for group, foot in enumerate(self.cards.feet):
            lying = [case for case in self.order if self.placed.get(case) == group]
            if not lying:
                foot.setText(translate("activities", "None yet"))
                continue
            last = shortened(self.body.cases[lying[-1]].text)
            foot.setText(translate("activities", "{count} here: {text}").format(count=len(lying), text=last))

    def _said(self, remark: AnswerFeedback) -> str:
        if not remark.placed:
            return remark.text
        groups = self.body.groups
        chosen, right = groups[self.placed[remark.item]], groups[self.body.cases[remark.item].group]
        where = translate("activities", "You put it in {chosen}. It belongs in {right}.")
        return both(where.format(chosen=quoted(chosen), right=quoted(right)), remark.text)

    # One case at a time

    @property
    def has_more(self) -> bool:
        """Tell whether another one follows."""
        return self.at + 1 < len(self.order)

    @property
    def is_under_way(self) -> bool:
        """Tell whether one came before."""
        return self.at > 0

    def go_on(self) -> bool:
        """Show the next case."""
        return self._go_to(self.at + 1)

    def go_back(self) -> bool:
        """Show the case before."""
        return self._go_to(self.at - 1)

    def _go_to(self, at: int) -> bool:
        if not 0 <= at < len(self.order):
            return False
        self.at = at
        self._show()
        announce(self, joined([self.how.text(), self.body.cases[self.shown].text]))
        self.changed.emit()
        return True

    def save_state(self) -> State:
        """Return the places, and which case is shown."""
        return {**self.answer.save_state(), "at": self.at}

    def restore_state(self, state: State) -> None:
        """Bring the places back."""
        self.answer.restore_state(state.get("given", ()), state.get("first", ()), len(self.body.groups))
        self.answer.remember_right(right=mark_sort(self.body, self.placed).right)
        at = state.get("at")
        self.at = at if isinstance(at, int) and 0 <= at < len(self.order) else 0
        self._show()
