"""When an answer that is given piece by piece is written down, and what is said about the whole of it."""

from collections.abc import Mapping, Sequence

from advocacy_trainer.course.marking import Marked
from advocacy_trainer.course.model import Block
from advocacy_trainer.ui.lesson.activities.activity import number_word, translate
from advocacy_trainer.ui.lesson.session import LessonSession

SHORTENED = 46  # characters of something named in passing


class PiecewiseAnswer:
    """An answer of ``count`` pieces: the first tries are one attempt, the whole put right is the next.

    ``given`` are the pieces as they stand, by their place in the lesson's own order.
    """

    def __init__(self, session: LessonSession, block: Block, count: int) -> None:
        self._session = session
        self._block = block
        self._count = count
        self.given: dict[int, int] = {}
        self.first: dict[int, int] = {}
        self._whole = False
        self._right = False

    def give(self, piece: int, answer: int) -> None:
        """Take an answer to one piece; a later one takes its place."""
        self.given[piece] = answer
        self.first.setdefault(piece, answer)

    @property
    def is_whole(self) -> bool:
        """Tell whether every piece has an answer."""
        return len(self.given) == self._count

    def write_down(self, first: Marked, now: Marked) -> bool:
        """Write down the first tries, once all are given, then all of it put right; tell whether it was."""
        if not self.is_whole:
            return False
        if not self._whole:
            self._whole, self._right = True, first.right
            self._note(self.first, right=first.right)
            return True
        if now.right and not self._right:
            self._right = True
            self._note(self.given, right=True)
            return True
        return False

    def _note(self, answer: Mapping[int, int], *, right: bool) -> None:
        self._session.answered(self._block, right=right, answer=[answer[each] for each in range(self._count)])

    def save_state(self) -> dict[str, list[int]]:
        """Return the answers, -1 for none."""
        return {
            "given": [self.given.get(each, -1) for each in range(self._count)],
            "first": [self.first.get(each, -1) for each in range(self._count)],
        }

    def restore_state(self, given: Sequence[object], first: Sequence[object], allowed: int) -> None:
        """Bring back the answers below ``allowed``; what was written down is not written again."""
        for store, values in ((self.given, given), (self.first, first)):
            for piece, answer in enumerate(values[: self._count]):
                if isinstance(answer, int) and 0 <= answer < allowed:
                    store[piece] = answer
        for piece, answer in self.given.items():
            self.first.setdefault(piece, answer)
        self._whole = self.is_whole

    def remember_right(self, *, right: bool) -> None:
        """Say whether what was brought back stands right."""
        self._right = right


def summary(marked: Marked, total: int) -> str:
    """Return how many stand right, in words."""
    if marked.right:
        return translate("activities", "Everything is in its place.")
    found = sum(remark.good for remark in marked.remarks)
    if not found:
        return translate("activities", "Nothing is in its place yet. Read what each one says, and try again.")
    return translate(
        "activities", "In place: {found} of {total}. Read what the others say, and try again."
    ).format(found=number_word(found), total=number_word(total))


def still_to_find(found: int, total: int) -> str:
    """Return how many of several are found while some are not, in words."""
    if not found:
        text = translate("activities", "There are still {total} to find.")
        return text.format(total=number_word(total))
    text = translate("activities", "You have found {found} of {total}. There is more to find.")
    return text.format(found=number_word(found), total=number_word(total))


def shortened(text: str) -> str:
    """Return the beginning of what is named in passing."""
    return text if len(text) <= SHORTENED else text[: SHORTENED - 2].rstrip(" ,.;:") + " …"
