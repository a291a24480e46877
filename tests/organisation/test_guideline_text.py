"""Guidelines that are pasted keep their lines and lists, and say nothing that the workplace has not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.organisation.beginning import guidelines_to_start_from
from advocacy_trainer.organisation.guideline_text import as_markdown, without_unfilled

WORD = """RETNINGSLINJER FOR SOCIALE MEDIER
Godkendt af direktionen.

1.\tFormål
Rammen gælder for alle.
2.\tTavshedspligt
\u2022\tDu må aldrig omtale patienter.
\uf0b7\tDel aldrig en journal.
a)\tSpørg altid en kollega.
Linjen her går videre på
den næste linje.
"""


def test_what_a_word_processor_gives_becomes_headings_paragraphs_and_lists() -> None:
    assert as_markdown(WORD) == (
        "## RETNINGSLINJER FOR SOCIALE MEDIER\n\nGodkendt af direktionen.\n\n### 1. Formål\n\n"
        "Rammen gælder for alle.\n\n### 2. Tavshedspligt\n\n- Du må aldrig omtale patienter.\n"
        "- Del aldrig en journal.\n\na) Spørg altid en kollega.\n\n"
        "Linjen her går videre på den næste linje.\n"
    )


def test_a_part_that_is_pasted_into_a_text_gets_no_title() -> None:
    assert as_markdown("Kort linje\nEn sætning til.", is_whole=False) == "Kort linje\n\nEn sætning til.\n"


@pytest.mark.parametrize("text", ["", "Et ord", "1. januar", "# Titel\nLinje\nLinje", "**Fed.** Ja.\nNej."])
def test_a_single_line_and_markdown_are_left_as_they_are(text: str) -> None:
    assert as_markdown(text) == text


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_apps_own_suggestion_is_left_as_it_is(lang: str) -> None:
    text = guidelines_to_start_from(lang)
    assert as_markdown(text) == text


@given(st.text(alphabet=st.sampled_from("aZæ.:1) \n\t\u2022-#*"), max_size=60))
def test_no_word_is_lost_and_what_is_pasted_twice_is_the_same(text: str) -> None:
    once = as_markdown(text)
    letters = [sign for sign in text if sign.isalnum()]
    assert [sign for sign in once if sign.isalnum()] == letters
    assert as_markdown(once) == once


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_the_workplace_has_not_said_is_left_out_of_its_own_guidelines(lang: str) -> None:
    text = guidelines_to_start_from(lang)
    bare = without_unfilled(text, {"contact": "Karin Holm"})
    assert "{why}" not in bare
    assert "{promise}" not in bare
    assert "{contact}" in bare
    assert bare.count("\n\n") == text.count("\n\n") - 1  # »what it is good for« said nothing else
    filled = {"why": "Fordi.", "promise": "Det er frivilligt."}
    assert without_unfilled(text, filled) == text
