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


@pytest.mark.parametrize(
    "text",
    [
        "Jeg kom 2 spsk. salt i i stedet for 2 tsk. sukker.",
        "Lad det stå ca. 10 min. i ovnen.",
        "Rør en knsp. salt og 3dl. mælk i.",
        "Vi ses tirs. 14.30 i kælderen, 2. th. bag lågen.",
        "Se s. 12 og kap. 4.",
        "Vi er 12 stk. kolleger m.h.t. planen.",
        "Det koster 40 kr. pr. dag, dvs. 200 kr. om ugen.",
        "Løn, ferie, pauser osv. står på tavlen.",
        "Jeg stod hos fhv. smed Holm på Sdr. Landevej.",
        "Vi er ca. Åbys største hold.",
        "Add approx. 3 tbsp. of oil and ½ tsp. salt.",
        "Bake it for 10 min. in the oven, 6 in. from the top.",
        "The dept. meets Tues. 14 and Thurs. at two.",
        "See fig. 3 and pp. 4 of the chart, vol. 2.",
        "Rev. Hill and Sgt. Pike came with Dr. Moss.",
        "My mate, a.k.a. the kettle, laughed.",
        "Ring 3 hrs. before, or 2 wks. after.",
        "Item No. 5 vs. mine.",
    ],
)
def test_a_point_of_an_abbreviation_ends_nothing(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Den var min. Jeg tog den.",
        "den var min. så gik jeg.",
        "Jeg hedder Max. Han hedder Bo.",
        "Jeg fik fri. 3 kom.",
        "Jeg sagde det til HR. De grinede.",
        "We got in. It rained.",
        "we got in. it rained.",
        "I told HR. They laughed.",
        "The answer is no. Five left.",
        "He sat. then he left.",
        "Rør 2 spsk. Tag den ud.",
        "Stir for 10 min. Take it out.",
        "So I fell. a.k.a. me.",
        "Det tager to timer. så er det slut.",
        "Spørg mine kolleger.Så. ja tak.",
    ],
)
def test_a_word_that_is_an_abbreviation_elsewhere_ends_a_sentence(text):
    assert len(split(text)) == 2


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
