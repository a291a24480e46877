"""Words bend by rule, and what is made of known words is known."""

import pytest

from advocacy_trainer.prose.inflection import forms_of
from advocacy_trainer.prose.reading import Reading, lexicon
from advocacy_trainer.prose.words import scan


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("tåbe/+n", ["tåbe", "tåben", "tåber", "tåberne"]),
        ("løgner/+er", ["løgner", "løgneren", "løgnere", "løgnerne"]),
        ("hoved/+t", ["hoved", "hovedet", "hoveder", "hovederne"]),
        ("dum/t/me", ["dum", "dumt", "dumme"]),
        ("toady/+s", ["toady", "toadies"]),
        ("faint/+v", ["faint", "faints", "fainted", "fainting"]),
    ],
)
def test_words_bend_by_rule(entry: str, forms: list[str]) -> None:
    assert forms_of(entry) == forms


@pytest.mark.parametrize("word", ["møgchef", "lortekunder", "kæmpeidioter", "skrivebordsidioten"])
def test_danish_compounds_that_scorn_people_are_insults(word: str) -> None:
    assert "insult" in lexicon("da").tags(word)


@pytest.mark.parametrize("word", ["møgvejr", "lortesystem", "røveri", "narkose", "skideballe"])
def test_compounds_about_things_are_none(word: str) -> None:
    assert "insult" not in lexicon("da").tags(word)


@pytest.mark.parametrize("word", ["studentermedhjælperne", "indkøbere", "konsulenter"])
def test_a_plural_of_a_trade_is_a_group(word: str) -> None:
    assert "group" in lexicon("da").tags(word)


def test_english_nouns_in_two_words_are_read_as_one() -> None:
    text = "He came with a hearing aid and a guide dog."
    found = Reading(text, scan(text), "en", [0]).having("mark")
    assert [text[one.start : one.end] for one in found] == ["hearing aid", "guide dog"]
