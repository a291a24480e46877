"""One piece of an answer at a time, and below it the cards it may go to: what match and sort share."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from advocacy_trainer.course.marking import Marked
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.remark import AnswerRemark
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.lesson.activities.activity import (
    Activity,
    BodyT,
    State,
    headed,
    joined,
    remark_on,
    translate,
)
from advocacy_trainer.ui.lesson.activities.answer_cards import AnswerCards
from advocacy_trainer.ui.lesson.activities.case_card import CaseCard
from advocacy_trainer.ui.lesson.activities.marked_answers import PiecewiseAnswer, summary


class PiecewiseActivity(Activity[BodyT]):
    """A piece on its card, the cards it may go to, and what was seen in the answer.

    A kind says what its pieces read (``piece_text``), how they are marked (``mark``), which card an
    answer stands on (``card_of``) and where a wrong one belongs (``belongs``).
    """

    def add_pieces(self, shown: CaseCard, cards: AnswerCards, pieces: Sequence[int], answers: int) -> None:
        """Add the parts.

        ``pieces`` are the pieces in the order they are asked in, each by its place in the lesson's own
        order; ``answers`` is how many different answers a piece may get.
        """
        self.pieces = list(pieces)
        self._answers = answers
        self.answer = PiecewiseAnswer(self.session, self.block, len(self.pieces))
        self.at = 0
        self.piece_card = shown
        self.column.addWidget(shown)
        self.cards = cards
        cards.went_on.connect(self.onward)
        self.column.addWidget(cards)
        self.add_said()
        self._show()

    def piece_text(self, piece: int) -> str:
        """Return what a piece reads."""
        raise NotImplementedError

    def mark(self, given: Mapping[int, int]) -> Marked:
        """Mark the pieces that have an answer."""
        raise NotImplementedError

    def card_of(self, answer: int) -> int:
        """Return the place of the card an answer stands on."""
        raise NotImplementedError

    def belongs(self, piece: int) -> str:
        """Return the short line that says where a piece belongs."""
        raise NotImplementedError

    def refresh_cards(self) -> None:
        """Bring up to date what the cards show beside the feedback."""

    @property
    def shown(self) -> int:
        """Return the piece that is shown, as its place in the lesson's own order."""
        return self.pieces[self.at]

    @property
    def given(self) -> dict[int, int]:
        """Return the answer to each piece that has one."""
        return self.answer.given

    @property
    def unanswered(self) -> bool:
        """Tell whether the piece that is shown has no answer yet."""
        return self.shown not in self.given

    @property
    def may_be_tried_again(self) -> bool:
        """Tell whether the piece that is shown lies where it does not belong."""
        return not self.unanswered and self._remark().tone != "good"

    def give(self, answer: int) -> None:
        """Answer the piece that is shown, and say what is seen in it."""
        if self.given.get(self.shown) == answer:
            return
        self.answer.give(self.shown, answer)
        written = self.answer.write_down(self.mark(self.answer.first), self.mark(self.given))
        self._show()
        announce(self, joined([self.told, self._sum()] if written else [self.told]))
        for result in self.results():
            reveal(result)
        self.changed.emit()

    @property
    def told(self) -> str:
        """Return what is said about the piece that is shown; empty before it has an answer."""
        return "" if self.unanswered else self._remark().spoken

    def results(self) -> list[QWidget]:
        """Return where the sum stands, and where it stands what is said about the piece that is shown."""
        if self.unanswered:
            return []
        at = self.cards.told_at(self.card_of(self.given[self.shown]))
        return [at] if self.said.isHidden() else [self.said, at]

    def _sum(self) -> str:
        return summary(self.mark(self.given), len(self.pieces))

    def _show(self) -> None:
        if not self.hint_is_shown:
            where = translate("activities", "{number} of {count}")
            self.how.setText(where.format(number=self.at + 1, count=len(self.pieces)))
        text = self.piece_text(self.shown)
        self.piece_card.say(text)
        self.cards.setAccessibleName(f"{self.question} {text}")
        self.cards.forget_all()
        self.refresh_cards()
        self.said.clear()
        if self.unanswered:
            return
        card = self.card_of(self.given[self.shown])
        self.cards.put([card])
        self.cards.tell(card, self._remark())
        if self.answer.is_whole and not self.has_more:
            whole = self.mark(self.given)
            self.said.say(headed(summary(whole, len(self.pieces)), good=whole.right), aloud=False)

    def _remark(self) -> AnswerRemark:
        marked = next(each for each in self.mark(self.given).remarks if each.item == self.shown)
        word = self.belongs(marked.item) if marked.placed else ""
        return remark_on(marked.text, good=marked.good, word=word)

    @property
    def has_more(self) -> bool:
        """Tell whether another piece follows."""
        return self.at + 1 < len(self.pieces)

    @property
    def is_under_way(self) -> bool:
        """Tell whether a piece came before."""
        return self.at > 0

    def go_on(self) -> bool:
        """Show the next piece."""
        return self._go_to(self.at + 1)

    def go_back(self) -> bool:
        """Show the piece before."""
        return self._go_to(self.at - 1)

    def _go_to(self, at: int) -> bool:
        if not 0 <= at < len(self.pieces):
            return False
        self.at = at
        self._show()
        announce(self, joined([self.how.text(), self.piece_text(self.shown)]))
        self.changed.emit()
        return True

    def save_state(self) -> State:
        """Return the answers, and which piece is shown."""
        return {**self.answer.save_state(), "at": self.at}

    def restore_state(self, state: State) -> None:
        """Bring the answers back."""
        self.answer.restore_state(state.get("given", ()), state.get("first", ()), self._answers)
        self.answer.remember_right(right=self.mark(self.given).right)
        at = state.get("at")
        self.at = at if isinstance(at, int) and 0 <= at < len(self.pieces) else 0
        self._show()
