"""What looks a few words or places up finds what a look at all of them finds."""

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.engine import AS_WRITTEN
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.prose.sentences import Span

TEXTS = st.text("ab .!\n»«", max_size=40)
WORDS = frozenset({"a", "ab"})


def document(text: str) -> Document:
    return Document(text, "da", ReviewContext(lang="da"))


@given(TEXTS, st.integers(-5, 45), st.integers(-5, 45))
def test_one_word_of_a_stretch_is_among_its_words(text: str, start: int, end: int) -> None:
    doc = document(text)
    words = doc.words_between(start, end)
    assert doc.first_word(start, end) == (words[0] if words else "")
    assert doc.last_word(start, end) == (words[-1] if words else "")
    assert doc.holds_word(WORDS, start, end) == (not WORDS.isdisjoint(words))


@given(TEXTS)
def test_the_first_word_of_a_sentence_is_where_it_begins_or_after_it(text: str) -> None:
    doc = document(text)
    for start, number in zip(doc.sentence_starts, doc.opening_words, strict=True):
        assert [at for at in doc.scan.starts if at >= start][:1] == doc.scan.starts[number : number + 1]


SAID = "Min makker er syg. Ring til mig! Hun er sygemeldt med stress, og Bo er på stue 4.\nJeg bor i Ribe."


@pytest.mark.parametrize("others", [[], [Span(3, 9)], [Span(25, 60)], [Span(90, 94)], [Span(0, len(SAID))]])
def test_what_stands_beside_places_is_what_their_sentences_hold(others: list[Span]) -> None:
    doc = document(SAID)
    full_book().read(doc)
    starts = doc.sentence_starts
    held = {
        number
        for one in others
        for number in range(bisect_right(starts, one.start), bisect_right(starts, one.end - 1) + 1)
    }
    found = 0
    for several in dict.fromkeys(doc.list_of.values()):
        here = doc.spans_beside(several, others)
        assert here == [one for one in doc.spans(several) if doc.sentence_number(one.start) in held]
        found += len(here)
    assert bool(found) == bool(others)


@pytest.mark.parametrize("text", ["Se https://a.dk og WWW.b.dk", "Skriv til a@b.dk, @bo #ro", "＃ro", "Hej"])
def test_links_and_tags_are_found_by_their_signs(text: str) -> None:
    doc = document(text)
    for kind in ("url", "email", "mention", "hashtag"):
        assert doc.of_kind(kind) == [one for one in doc.scan.others if one.kind == kind]


def test_what_looks_at_a_text_as_it_was_written_looks_for_no_patterns() -> None:
    book = full_book()
    rules = [rule for rule in book.everything if rule.id in AS_WRITTEN]
    assert {rule.id for rule in rules} == AS_WRITTEN
    for rule in rules:
        assert rule.check
        for lang in ("da", "en"):
            assert not any(rule.texts[lang].searched())
