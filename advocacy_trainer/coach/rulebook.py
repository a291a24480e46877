"""Gather the rules in force."""

from collections.abc import Iterable

from advocacy_trainer.coach.engine import Rulebook
from advocacy_trainer.coach.reader import QUIET, built_in
from advocacy_trainer.coach.rule import Rule


def full_book(extra: Iterable[Rule] = (), off: Iterable[str] = ()) -> Rulebook:
    """Return every rule and praise, with the workplace's ``extra`` ones and without those ``off``."""
    left_out = frozenset(off)
    rules = [rule for rule in [*built_in("rules"), *extra] if rule.id not in left_out]
    return Rulebook(rules, built_in("praise"))


def quiet_book() -> Rulebook:
    """Return the five rules that speak while somebody writes in peace."""
    return Rulebook(built_in("rules", QUIET))
