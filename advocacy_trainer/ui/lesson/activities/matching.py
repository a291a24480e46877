"""Find what belongs together, one thing at a time: match."""

from advocacy_trainer.course.marking import AnswerFeedback, mark_match
from advocacy_trainer.course.model import Match
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import Activity, State, joined, quoted, translate
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.case_card import CaseCard
from advocacy_trainer.ui.lesson.activities.choosing import face_of
from advocacy_trainer.ui.lesson.activities.marked_answers import PiecewiseAnswer, both, summary

_LONGEST_BESIDE = 44  # characters of answers that stand in two columns
_MOST_IN_A_COLUMN = 3


class MatchActivity(Activity[Match]):
    """One left side at a time, and below it what may belong to it; what has found its place goes quiet."""

    def build(self) -> None:
        """Add the first left side."""
        body = self.body
        self.add_question(body.question, " ", body.hint)
        self.order = self.session.shuffled(self.block, len(body.pairs))
        texts = [body.pairs[index].right for index in self.order]
        self.rights = list(dict.fromkeys(texts))  # equal words on the right are as good as each other
        self.answer = PiecewiseAnswer(self.session, self.block, len(body.pairs))
        self.at = 0
        self.left = CaseCard([pair.left for pair in body.pairs], "quiet-ground")
        self.column.addWidget(self.left)
        short = max(map(len, self.rights)) <= _LONGEST_BESIDE
        columns = 2 if short and len(self.rights) > _MOST_IN_A_COLUMN else 1
        self.cards = AnswerCards(self.question, self.rights, columns=columns, role=face_of(self.rights))
        self.cards.picked.connect(self.pair)
        self.cards.went_on.connect(self.onward)
        self.column.addWidget(self.cards)
        self.add_said()
        self._show()

    @property
    def chosen(self) -> dict[int, int]:
        """Return left index to right index, where something was chosen."""
        return self.answer.given

    @property
    def unanswered(self) -> bool:
        """Tell whether nothing was tried for the left side that is shown."""
        return self.at not in self.chosen

    def card_of(self, right: int) -> int:
        """Return the place of the card with the words of a pair's right side."""
        return self.rights.index(self.body.pairs[right].right)

    def pair(self, card: int) -> None:
        """Put what stands on a card with the left side that is shown, and say what is seen in it."""
        words = self.rights[card]
        right = next(index for index, each in enumerate(self.body.pairs) if each.right == words)
        if self.body.pairs[self.at].right == words:
            right = self.at
        if self.chosen.get(self.at) == right:
            return
        self.answer.give(self.at, right)
        written = self.answer.write_down(
            mark_match(self.body, self.answer.first), mark_match(self.body, self.chosen)
        )
        self._show()
        announce(self, joined([self.said.text] if not written else [self.said.text, self._sum()]))
        reveal(self.said)
        self.changed.emit()

    def _sum(self) -> str:
        return summary(mark_match(self.body, self.chosen), len(self.body.pairs))

    def _is_used(self, words: str) -> bool:
        """Tell whether every left side these words belong to has found them."""
        belongs = [index for index, pair in enumerate(self.body.pairs) if pair.right == words]
        found = [index for index in belongs if index in self.chosen]
        placed = [index for index in found if self.body.pairs[self.chosen[index]].right == words]
        return len(placed) == len(belongs) and self.at not in placed

    def _show(self) -> None:
        pair = self.body.pairs[self.at]
        where = translate("activities", "{number} of {count}")
        if not self.hint_is_shown:
            self.how.setText(where.format(number=self.at + 1, count=len(self.body.pairs)))
        self.left.say(pair.left)
        self.cards.setAccessibleName(f"{self.question} {pair.left}")
        self.cards.forget_all()
        for number, words in enumerate(self.rights):
            used = self._is_used(words)
            card = self.cards.cards[number]
            card.setEnabled(not used)
            word = translate("activities", "used") if used else ""
            card.set_state("used" if used else "rest", word, word)
        self.said.clear()
        if self.at not in self.chosen:
            return
        given = self.card_of(self.chosen[self.at])
        remark = next(each for each in mark_match(self.body, self.chosen).remarks if each.item == self.at)
        text = self._said(remark)
        self.cards.put([given])
        self.cards.said.add(given)
        self.cards.cards[given].set_state("good" if remark.good else "attention", text)
        if self.answer.is_whole and self.at == len(self.body.pairs) - 1:
            text = f"{text}\n\n{self._sum()}"
        self.said.show_text(text, good=remark.good, aloud=False)

    def _said(self, remark: AnswerFeedback) -> str:
        if not remark.placed:
            return remark.text
        chosen, right = self.body.pairs[self.chosen[remark.item]].right, self.body.pairs[remark.item].right
        where = translate("activities", "You put it with {chosen}. It goes with {right}.")
        return both(where.format(chosen=quoted(chosen), right=quoted(right)), remark.text)

    # One left side at a time

    @property
    def has_more(self) -> bool:
        """Tell whether another one follows."""
        return self.at + 1 < len(self.body.pairs)

    @property
    def is_under_way(self) -> bool:
        """Tell whether one came before."""
        return self.at > 0

    def go_on(self) -> bool:
        """Show the next left side."""
        return self._go_to(self.at + 1)

    def go_back(self) -> bool:
        """Show the left side before."""
        return self._go_to(self.at - 1)

    def _go_to(self, at: int) -> bool:
        if not 0 <= at < len(self.body.pairs):
            return False
        self.at = at
        self._show()
        announce(self, joined([self.how.text(), self.body.pairs[at].left]))
        self.changed.emit()
        return True

    def save_state(self) -> State:
        """Return the pairs, and which left side is shown."""
        return {**self.answer.save_state(), "at": self.at}

    def restore_state(self, state: State) -> None:
        """Bring the pairs back."""
        self.answer.restore_state(state.get("given", ()), state.get("first", ()), len(self.body.pairs))
        self.answer.remember_right(right=mark_match(self.body, self.chosen).right)
        at = state.get("at")
        self.at = at if isinstance(at, int) and 0 <= at < len(self.body.pairs) else 0
        self._show()
