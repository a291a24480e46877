"""How many words of a body are seen, as lessons.md (second edition, point 1) counts them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from advocacy_trainer.course import model
from advocacy_trainer.course.blocks.pieces import TextPiece
from advocacy_trainer.course.blocks.seconds import longest_way

BodyT = TypeVar("BodyT", bound=model.Body)


class WordCount(NamedTuple):
    """How words are counted: ``prose`` those of Markdown, ``plain`` those of a text as written."""

    prose: Callable[[str], int]
    plain: Callable[[str], int]

    def total(self, *texts: str) -> int:
        """Count the words of texts as written."""
        return sum(self.plain(text) for text in texts)


def every_text(
    pieces: Callable[[BodyT, int], Iterator[TextPiece]],
) -> Callable[[BodyT, WordCount], int]:
    """Return the count of a kind that shows all its texts."""

    def count_all(body: BodyT, count: WordCount) -> int:
        return sum(
            count.prose(piece.text) if piece.prose else count.plain(piece.text)
            for piece in pieces(body, 0)
            if piece.text
        )

    return count_all


def of_choice(body: model.Choice, count: WordCount) -> int:
    """Count the longest feedback of all."""
    return _options(body.question, body.options, count)


def of_pick(body: model.Pick, count: WordCount) -> int:
    """Count the longest feedback of all, that of leaving the question among them."""
    return _options(body.question, (*body.options, *([body.leave] if body.leave is not None else [])), count)


def of_sort(body: model.Sort, count: WordCount) -> int:
    """Count all cases, and of each the longest feedback."""
    cards = sum(count.plain(case.text) + _longest_told(case, count) for case in body.cases)
    return count.prose(body.question) + count.total(*body.groups) + cards


def of_match(body: model.Match, count: WordCount) -> int:
    """Count all pairs, and of each the longest feedback."""
    cards = sum(count.total(pair.left, pair.right) + _longest_told(pair, count) for pair in body.pairs)
    return count.prose(body.question) + cards


def of_order(body: model.Order, count: WordCount) -> int:
    """Count all items, and of each the longest feedback."""
    cards = sum(count.plain(item.text) + _longest_told(item, count) for item in body.items)
    return count.prose(body.question) + cards


def of_gap(body: model.Gap, count: WordCount) -> int:
    """Count the longest feedback."""
    told = max(count.plain(body.otherwise), *(count.plain(answer.why) for answer in body.answers), 0)
    return count.prose(body.question) + count.total(body.before, body.after) + told


def of_scenario(body: model.Scenario, count: WordCount) -> int:
    """Count the longest way."""
    return count.prose(body.intro) + longest_way(body, count.plain)[0]


def of_thread(body: model.Thread, count: WordCount) -> int:
    """Count all comments, and of each the longest consequence."""
    comments = sum(
        count.total(comment.who, comment.says)
        + max((count.plain(each.text) for each in comment.consequences), default=0)
        + sum(count.total(reply.name, reply.work, reply.words, reply.why) for reply in comment.models)
        + (count.total(*comment.leaves[:2], comment.leaves.why) if comment.leaves is not None else 0)
        for comment in body.comments
    )
    return count.prose(body.intro) + count.total(body.who, body.post) + comments


def _options(question: str, options: tuple[model.Option, ...], count: WordCount) -> int:
    told = max((count.plain(option.why) for option in options), default=0)
    return count.prose(question) + count.total(*(option.text for option in options)) + told


def _longest_told(item: model.OrderItem | model.Pair | model.Case, count: WordCount) -> int:
    return max(count.plain(item.why), *(count.plain(near.why) for near in item.near), 0)
