"""A sentence in the other language is read by that language's rules; a text in neither is said to be so."""

import pytest

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.other_language import SENTENCE_RULES
from advocacy_trainer.coach.rulebook import full_book

BOOK = full_book()


def found(text: str) -> list[tuple[str, str]]:
    return [(one.rule, text[one.start : one.end]) for one in review(text, context_of({}, "da"), BOOK).remarks]


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        (
            "Vi havde en lang dag, og jeg var træt. My boss is an idiot, and he has been for years.",
            "heated",
            "idiot",
        ),
        (
            "It was a long day, and I was tired. Min chef er en idiot, og det ved alle. I went home.",
            "heated",
            "idiot",
        ),
        (
            "Jeg foldede en seng. The girl with leukaemia in my class rang the bell, and she was here.",
            "recognisable-person",
            "girl",
        ),
    ],
)
def test_a_sentence_in_the_other_language_is_read(text: str, rule: str, words: str) -> None:
    assert any(one == rule and words in said for one, said in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Jeg sagde det, som det var: the show must go on. Så gik vi hjem.",
        "I dag stod der »keep calm and carry on« på min kop, og jeg gjorde ingen af delene.",
        "We sang »der er et yndigt land« on the bus, and nobody minded.",
    ],
)
def test_a_few_words_of_the_other_language_change_nothing(text: str) -> None:
    assert not [rule for rule, _ in found(text) if rule in SENTENCE_RULES]


@pytest.mark.parametrize(
    "text",
    [
        "Jag har jobbat här i tio år och det är roligt varje dag.",
        "Jeg har jobbet her i ti år, og det er gøy å hjelpe folk hver eneste uke.",
        "Ik werk hier al tien jaar en het is leuk met deze mensen.",
        "Ich arbeite hier seit zehn Jahren und es macht mir auch Spaß.",
        "Pracuję tu od dziesięciu lat i bardzo lubię to, że jest wesoło.",
    ],
)
def test_other_languages_are_said_to_be_neither(text: str) -> None:
    assert review(text, context_of({}, "da")._replace(lang=None), BOOK).neither
