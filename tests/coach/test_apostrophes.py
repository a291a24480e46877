import pytest

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.prose.apostrophes import like, straight

STRAIGHT = (
    "I does'nt know why my shift leader did'nt call me. It was'nt her fault.",
    "I can't believe it's here. You won't regret it, so don't miss it today, my friends.",
    "We've got news: it's official. The managers couldn't run a bath, and I don't care who hears.",
    "SOSU'ER og SOSU'EN: Jeg har'nt set det, men de sosu'er er dumme.",
    "Our CEO's synergies don't leverage the customers' low-hanging fruit, I'd say.",
)
OTHERS = "’ʼ＇′´`"


@pytest.mark.parametrize("text", STRAIGHT)
@pytest.mark.parametrize("sign", OTHERS)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_rule_judges_each_apostrophe_alike(text: str, sign: str, lang: str) -> None:
    book, context = full_book(), ReviewContext(lang=lang, say="en", employer="McArthur's", product=True)
    other = text.replace("'", sign)
    expected, found = review(text, context, book), review(other, context, book)
    assert [one[:7] if sign != "’" else one[:6] for one in found.remarks] == [
        one[:7] if sign != "’" else one[:6] for one in expected.remarks
    ]
    assert found.praise == expected.praise


def test_a_suggestion_is_written_as_the_writer_writes() -> None:
    text = "I does’nt know, and I dont know why it was'nt said."
    found = review(text, ReviewContext(lang="en"), full_book()).remarks
    said = {text[one.start : one.end]: one.suggestions[0] for one in found if one.rule == "spelling"}
    assert said == {"does’nt": "doesn’t", "dont": "don’t", "was'nt": "wasn't"}


def test_an_own_word_is_known_however_it_is_written() -> None:
    for own, text in (("sosu’sk", "Det er sosu'sk."), ("sosu'sk", "Det er sosu’sk.")):
        context = ReviewContext(lang="da", own_words=frozenset([own]))
        assert not [one for one in review(text, context, full_book()).remarks if one.rule == "spelling"]


def test_quotation_marks_stay() -> None:
    assert straight("‘the nurses’ room’, don’t") == "‘the nurses’ room’, don't"
    assert like("isnt", "isn't", curly=True) == "isn’t"
    assert like("is'nt", "isn't", curly=True) == "isn't"
