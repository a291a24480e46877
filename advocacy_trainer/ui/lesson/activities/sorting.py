"""Sort cases into groups, one case at a time: sort."""

from collections.abc import Mapping

from advocacy_trainer.course.marking import Marked, mark_sort
from advocacy_trainer.course.model import Sort
from advocacy_trainer.ui.lesson.activities.activity import quoted, translate
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.case_card import CaseCard
from advocacy_trainer.ui.lesson.activities.marked_answers import shortened
from advocacy_trainer.ui.lesson.activities.piecewise import PiecewiseActivity

_MOST_BESIDE = 4  # groups in one row


class SortActivity(PiecewiseActivity[Sort]):
    """A case on its page, the groups as cards with their piles below, and what was seen in the answer."""

    def build(self) -> None:
        """Add the first case."""
        body = self.body
        self.add_question(body.question, " ", body.hint)
        count = len(body.groups)
        columns = count if count <= _MOST_BESIDE else 2
        cards = AnswerCards(self.question, body.groups, columns=columns, feet=True)
        cards.picked.connect(self.give)
        case = CaseCard([case.text for case in body.cases])
        self.add_pieces(case, cards, self.session.shuffled(self.block, len(body.cases)), count)

    def piece_text(self, piece: int) -> str:
        """Return a case."""
        return self.body.cases[piece].text

    def mark(self, given: Mapping[int, int]) -> Marked:
        """Mark case index to group index."""
        return mark_sort(self.body, given)

    def card_of(self, answer: int) -> int:
        """Return the place of a group's card."""
        return answer

    def belongs(self, piece: int) -> str:
        """Return the group a case belongs in."""
        group = self.body.groups[self.body.cases[piece].group]
        return translate("activities", "Belongs in {right}").format(right=quoted(group))

    def refresh_cards(self) -> None:
        """Say below each group what lies in it."""
        for group, foot in enumerate(self.cards.feet):
            lying = [case for case in self.pieces if self.given.get(case) == group]
            if not lying:
                foot.setText(translate("activities", "None yet"))
                continue
            last = shortened(self.piece_text(lying[-1]))
            foot.setText(translate("activities", "{count} here: {text}").format(count=len(lying), text=last))
