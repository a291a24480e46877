"""What saves a check looks in a long text must not change what it finds."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.checks.worth import found_in, may_stand
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.patterns import PatternList
from advocacy_trainer.coach.rulebook import quiet_book
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_PLACES = st.integers(0, 30)
_SPANS = st.lists(st.builds(lambda start, size: Span(start, start + size), _PLACES, st.integers(0, 9)))
_PIECES = st.sampled_from(["min ", "mor ", "admin", "or", " ", "\n", "Bo ", "12 ", "mors", "hos ", "§"])


@given(_SPANS, _PLACES, st.integers(0, 9))
def test_spans_that_touch_are_those_a_look_at_each_finds(spans: list[Span], start: int, size: int) -> None:
    end = start + size
    seen = [one for one in spans if one.start < end and one.end > start]
    found = Touching(spans)
    assert found.holds(start, end) == bool(seen)
    assert sorted(found.among(start, end)) == sorted(seen)


@given(st.lists(_PIECES, max_size=40), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_list_finds_as_much_in_stretches_of_a_long_text(
    pieces: list[str], first: int, size: int, then: int
) -> None:
    patterns = PatternList(["min mor", r"\w*mor\w* hos", "min", "or § min"], trusted=True)
    doc = Document("".join(pieces) + "x " * 2_000, "da", ReviewContext())
    one, other = doc.text[first : first + size], doc.text[then : then + 9]
    assert found_in(doc, patterns, one) == patterns.found_in(one)
    assert found_in(doc, patterns, one, "§", other) == patterns.found_in(f"{one} § {other}")


@given(st.lists(_PIECES, max_size=40), _PLACES, _PLACES)
def test_a_place_is_worth_a_look_where_what_leads_it_stands(pieces: list[str], first: int, size: int) -> None:
    lead = lazy("(?=mor|or)")
    doc = Document("".join(pieces) + "x " * 2_000, "da", ReviewContext())
    last = first + size
    stands = any(doc.text.startswith(("mor", "or"), place) for place in range(first, last))
    assert may_stand(doc, lead, first, last) == stands


def test_the_same_sentences_are_judged_alike_however_many_there_are() -> None:
    book, context = quiet_book(), ReviewContext(lang="da", work="care")
    told = "Hun er 87 og fik en blodprop på stue 4. "
    for idle in ("Hun sover. ", "Han er træt. Hun sover. ", "Manden med hunden gik. "):
        found = review(idle * 60 + told + idle * 60, context, book).remarks
        alone = review(idle * 5 + told + idle * 5, context, book).remarks
        moved = len(idle) * 55
        assert [(one.rule, one.start - moved, one.end - moved) for one in found] == [
            (one.rule, one.start, one.end) for one in alone
        ]
        assert found


def calls_of(text: str, lang: str) -> int:
    """Return how many Python functions a review of a text calls, whatever the machine is busy with."""
    book, context = quiet_book(), ReviewContext(lang=lang)
    review(text, context, book)
    book.forget()
    called = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal called
        called += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        review(text, context, book)
    finally:
        sys.setprofile(before)
    return called


@pytest.mark.parametrize(
    ("lang", "said", "many"),
    [
        ("en", "a patient with cancer, ", 50),
        ("da", "en patient med kræft, ", 50),
        ("en", "Emma, ", 50),
        ("da", "fru Holm, ", 200),
    ],
)
def test_twice_as_many_persons_in_a_sentence_take_not_much_more_than_twice_as_long(
    lang: str, said: str, many: int
) -> None:
    assert calls_of(said * 2 * many, lang) < 3 * calls_of(said * many, lang)
