"""Two threads may ask for the same rules, patterns and pages at once: each is built whole, and once."""

from collections.abc import Callable

import pytest

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.patterns import PatternList
from advocacy_trainer.coach.reader import built_in
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.markup import render

THREADS = 4
AtOnce = Callable[[int, Callable[[int], object]], list[object]]
TEXT = (
    "Jeg er stolt af mit team!!! Vi er markedsledende og brænder for synergi. Kontakt mig på 12 34 56 78.\n"
    "Fru Jensen på stue 4 har det bedre. #job #ledelse #team"
)


@pytest.mark.parametrize("round_", range(3))
def test_a_book_that_several_read_with_at_once_finds_what_it_finds_alone(
    round_: int, at_once: AtOnce
) -> None:
    alone = review(TEXT, ReviewContext(lang="da"), full_book())
    assert alone.remarks
    book = full_book()
    found = at_once(THREADS, lambda number: review(TEXT, ReviewContext(lang="da"), book))
    assert found == [alone] * THREADS
    assert review(TEXT + f"\nMere {round_}.", ReviewContext(lang="da"), book).remarks  # and ever after


def test_two_books_over_the_same_rules_do_not_disturb_each_other(at_once: AtOnce) -> None:
    """A book made for a rewrite and the window's may hold the very same rules."""
    rules = built_in("rules")
    from advocacy_trainer.coach.engine import Rulebook

    books = [Rulebook(rules) for _ in range(THREADS)]
    found = at_once(THREADS, lambda number: review(TEXT, ReviewContext(lang="da"), books[number]))
    assert found == [review(TEXT, ReviewContext(lang="da"), Rulebook(built_in("rules")))] * THREADS


def test_patterns_are_built_once_whoever_asks(at_once: AtOnce) -> None:
    lines = [f"word{number} (one|two|three) {number}" for number in range(60)]
    for _ in range(20):
        several = PatternList(lines)
        first, *others = at_once(THREADS, lambda number, several=several: several.patterns)  # type: ignore[misc]
        assert all(other is first for other in others)
        assert several.members == set(first)  # type: ignore[call-overload]


def test_prose_is_rendered_as_alone_while_others_render(at_once: AtOnce) -> None:
    """Its writer keeps what it knows of a text in itself: headings of one must not turn up in another."""
    texts = [
        f"# Title {number}\n\n1. one *{number}*\n2. two\n\n| a | b |\n|---|---|\n| {number} | [x](y) |"
        for number in range(60)
    ]
    alone = []
    for text in texts:
        render.cache_clear()
        alone.append(render(text))
    render.cache_clear()
    found = at_once(THREADS, lambda number: [render(f"{text}\n\n{number}").html for text in texts])
    for number, several in enumerate(found):
        render.cache_clear()
        assert several == [render(f"{text}\n\n{number}").html for text in texts]
