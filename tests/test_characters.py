import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.characters import clean, clean_line


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Hej alle\x0bI dag\x0clærte jeg\x85noget", "Hej alle\nI dag\nlærte jeg\nnoget"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("rød \x1b[31mtekst\x1b[0m \x9b1mfed", "rød tekst fed"),
        ("\x1b]0;titel\x07hej", "hej"),
        ("a\x00b\x07c\x7fd\x9fe\x1f\x1ef", "abcdef"),
        ("halv \ud83d hel \udc4d \U0001f44d", "halv  hel  \U0001f44d"),
        ("\ufeffstart\ufffcbillede\uffff\ufdd0", "startbillede"),
        ("tab\tog linje\n", "tab\tog linje\n"),
        # What is seen or meant stays: hard spaces, joiners in emoji, soft hyphens, marks of direction.
        (
            "10\u00a0kg 👩🏽\u200d🚒 sam\u00adtale \u200fא\u200e",
            "10\u00a0kg 👩🏽\u200d🚒 sam\u00adtale \u200fא\u200e",
        ),
    ],
)
def test_breaks_become_line_feeds_and_other_controls_go(pasted: str, kept: str) -> None:
    assert clean(pasted) == kept


def test_a_line_is_one_line() -> None:
    assert clean_line("en\x0bto\r\n\r\ntre\tfire\x1b[1m") == "en to tre fire"
    assert clean_line("tal: \u202d2106\u202c og \u2068Åse\u2069\u202e!") == "tal: 2106 og Åse!"


@given(st.text(st.characters()))
def test_nothing_unseen_is_left_and_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(unicodedata.category(one) in ("Cc", "Cs") and one not in "\n\t" for one in once)
    assert "\n" not in clean_line(text)
    assert clean_line(clean_line(text)) == clean_line(text)
