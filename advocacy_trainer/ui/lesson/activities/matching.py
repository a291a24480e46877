"""Find what belongs together, one thing at a time: match."""

from collections.abc import Mapping

from advocacy_trainer.course.marking import Marked, mark_match
from advocacy_trainer.course.model import Match
from advocacy_trainer.ui.lesson.activities.activity import quoted, translate
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.case_card import CaseCard
from advocacy_trainer.ui.lesson.activities.choosing import face_of
from advocacy_trainer.ui.lesson.activities.marked_answers import shortened
from advocacy_trainer.ui.lesson.activities.piecewise import PiecewiseActivity

_LONGEST_BESIDE = 44  # characters of answers that stand in two columns
_MOST_IN_A_COLUMN = 3


class MatchActivity(PiecewiseActivity[Match]):
    """One left side at a time, and below it what may belong to it; what has found its place goes quiet."""

    def build(self) -> None:
        """Add the first left side."""
        body = self.body
        self.add_question(body.question, " ", body.hint)
        self.order = self.session.shuffled(self.block, len(body.pairs))
        texts = [body.pairs[index].right for index in self.order]
        self.rights = list(dict.fromkeys(texts))  # equal words on the right are as good as each other
        short = max(map(len, self.rights)) <= _LONGEST_BESIDE
        columns = 2 if short and len(self.rights) > _MOST_IN_A_COLUMN else 1
        cards = AnswerCards(self.question, self.rights, columns=columns, role=face_of(self.rights))
        cards.picked.connect(self.pair)
        left = CaseCard([pair.left for pair in body.pairs], "quiet-ground")
        self.add_pieces(left, cards, range(len(body.pairs)), len(body.pairs))

    def piece_text(self, piece: int) -> str:
        """Return a left side."""
        return self.body.pairs[piece].left

    def mark(self, given: Mapping[int, int]) -> Marked:
        """Mark left index to right index."""
        return mark_match(self.body, given)

    def card_of(self, answer: int) -> int:
        """Return the place of the card with the words of a pair's right side."""
        return self.rights.index(self.body.pairs[answer].right)

    def belongs(self, piece: int) -> str:
        """Return what a left side goes with."""
        right = shortened(self.body.pairs[piece].right)
        return translate("activities", "Goes with {right}").format(right=quoted(right))

    def pair(self, card: int) -> None:
        """Put what stands on a card with the left side that is shown, and say what is seen in it."""
        words = self.rights[card]
        right = next(index for index, each in enumerate(self.body.pairs) if each.right == words)
        self.give(self.shown if self.body.pairs[self.shown].right == words else right)

    def refresh_cards(self) -> None:
        """Let the cards go quiet that have found all they belong to."""
        for card, words in zip(self.cards.cards, self.rights, strict=True):
            used = self._is_used(words)
            card.setEnabled(not used)
            word = translate("activities", "used") if used else ""
            card.set_state("used" if used else "rest", word, word)

    def _is_used(self, words: str) -> bool:
        """Tell whether every left side these words belong to has found them."""
        pairs = self.body.pairs
        belongs = [index for index, pair in enumerate(pairs) if pair.right == words]
        placed = [
            index for index in belongs if index in self.given and pairs[self.given[index]].right == words
        ]
        return len(placed) == len(belongs) and self.shown not in placed
