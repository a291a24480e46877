import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose.sentences import sentences


def split(text, **options):
    return [text[span.start : span.end] for span in sentences(text, **options)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hej. Dav!", ["Hej.", "Dav!"]),
        ("Den 1. marts åbner vi. Kom.", ["Den 1. marts åbner vi.", "Kom."]),
        ("Vi er på 3. sal. Tag trappen.", ["Vi er på 3. sal.", "Tag trappen."]),
        ("Jeg er 31. Du er 30.", ["Jeg er 31.", "Du er 30."]),
        ("Brød, mælk osv. Det var alt.", ["Brød, mælk osv.", "Det var alt."]),
        ("Brød osv. blev købt.", ["Brød osv. blev købt."]),
        ("»Er I der?« spurgte hun.", ["»Er I der?« spurgte hun."]),
        ("Frk. Lund sover. Jeg går.", ["Frk. Lund sover.", "Jeg går."]),
        ("Mr. Smith called. I hid.", ["Mr. Smith called.", "I hid."]),
        ("J. K. Holm kom. Alle gik.", ["J. K. Holm kom.", "Alle gik."]),
        ("En\r\nto", ["En", "to"]),
        ("Vent ... hvad? Nå!", ["Vent ...", "hvad?", "Nå!"]),
        ("Klokken 17.30 gik vi.", ["Klokken 17.30 gik vi."]),
        ("  ", []),
    ],
)
def test_sentences(text, parts):
    assert split(text) == parts


def test_colons():
    assert split("Husk: mel og æg.") == ["Husk:", "mel og æg."]
    assert split("Husk: mel og æg.", every_colon=False) == ["Husk: mel og æg."]
    assert split("Husk: Kom til tiden.", every_colon=False) == ["Husk:", "Kom til tiden."]


@given(st.text(max_size=300))
def test_spans_are_ordered_and_lose_no_letters(text):
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    kept = "".join(text[span.start : span.end] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())


def test_signs_in_a_row_end_a_sentence_only_before_white_space() -> None:
    text = "Navn...Adresse. Nej!?! Ja"
    assert [text[each.start : each.end] for each in sentences(text)] == ["Navn...Adresse.", "Nej!?!", "Ja"]
