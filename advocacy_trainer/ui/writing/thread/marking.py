"""Have an answer in a thread read: by the coach, and by the marks of the course."""

from typing import TYPE_CHECKING

from advocacy_trainer.course.answering import MOST_READ, Noticed, marks_of
from advocacy_trainer.ui.writing.review_context import draft_of

if TYPE_CHECKING:
    from advocacy_trainer.course.model import Block, Comment
    from advocacy_trainer.ui.kit.context import Context


class AnswerMarks:
    """The marks of answers to one post; each answer is read once.

    At most ``MOST_READ`` characters are read, on the thread that draws.
    """

    def __init__(self, context: "Context", block: "Block", post: str) -> None:
        self._context = context
        self._block = block
        self._post = post
        self._known: dict[tuple[str, str], frozenset[str]] = {}
        context.coach.warm()

    def of(self, answer: str, comment: "Comment") -> frozenset[str]:
        """Return the marks that may hold of an answer to a comment."""
        key = (comment.id, answer)
        if key not in self._known:
            self._known = {key: self._read(answer, comment)}
        return self._known[key]

    def _read(self, answer: str, comment: "Comment") -> frozenset[str]:
        from advocacy_trainer.coach.engine import review

        context = self._context
        found = review(answer[:MOST_READ], draft_of(self._block, context), context.coach.book())
        noticed = [Noticed(remark.rule, remark.start, remark.end) for remark in found.remarks]
        employer = context.settings.text("employer")
        return marks_of(answer, comment, self._post, noticed, context.language, employer)
