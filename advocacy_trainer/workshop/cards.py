"""Answers on cards: laid face down, counted, typed in, and shown when the trainer says so, never before."""

from typing import NamedTuple

MOST = 999  # cards of one kind


class CardCount(NamedTuple):
    """A question whose options stand in a fixed order, and the cards counted for each.

    A count is None until it is typed in. While not ``revealed`` nothing of the counts may stand on the wall.
    """

    options: tuple[str, ...]
    counts: tuple[int | None, ...]
    revealed: bool = False

    @property
    def is_complete(self) -> bool:
        """Tell whether every option has its count."""
        return all(count is not None for count in self.counts)

    @property
    def total(self) -> int:
        """Return how many cards have been counted."""
        return sum(count or 0 for count in self.counts)


def asked(options: tuple[str, ...]) -> CardCount:
    """Begin to count a question, in the order in which its options stand on the wall."""
    return CardCount(options, (None,) * len(options))


def typed(count: CardCount, option: int, cards: int | None) -> CardCount:
    """Type in one option's cards; None takes the number back, and what was revealed is covered again.

    Raises ValueError for a number that no pile has, and IndexError for an option that is not there.
    """
    if cards is not None and not 0 <= cards <= MOST:
        raise ValueError(f"{cards} is not from 0 to {MOST}")
    if not 0 <= option < len(count.counts):
        raise IndexError(option)
    counts = (*count.counts[:option], cards, *count.counts[option + 1 :])
    return count._replace(counts=counts, revealed=False)


def reveal(count: CardCount) -> CardCount:
    """Show the counts on the wall; nothing happens until every option has one."""
    return count._replace(revealed=True) if count.is_complete else count


def cover(count: CardCount) -> CardCount:
    """Take the counts off the wall again."""
    return count._replace(revealed=False)


def on_wall(count: CardCount) -> tuple[int, ...] | None:
    """Return the counts as the wall shows them, None while they are covered."""
    if not count.revealed:
        return None
    return tuple(each or 0 for each in count.counts)
