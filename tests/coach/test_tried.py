"""Suggestions read when they are put in."""

import pytest

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import Hit, Remark, ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.coach.tried import fits

BOOK = full_book()


def remarks(text: str, rule: str, **told: str) -> list[Remark]:
    found = review(text, ReviewContext(**{"lang": "da", **told}), BOOK)  # type: ignore[arg-type]
    return [one for one in found.remarks if one.rule == rule]


@pytest.mark.parametrize(
    ("lang", "text", "quiet"),
    [
        ("da", "Vi fik ny lift. TAK METTE OG KIRSTEN, alle sammen.", "Tak Mette og Kirsten"),
        ("da", "Det er ALDRIG for sent.", "aldrig"),
        (
            "en",
            "A new lift. THANK YOU MEGAN AND I MEAN THIS, all.",
            "Thank you Megan and I mean this",
        ),
    ],
)
def test_a_quiet_word_keeps_names_and_beginnings(lang: str, text: str, quiet: str) -> None:
    (remark,) = remarks(text, "shouting", lang=lang)
    assert remark.suggestions == (quiet,)


@pytest.mark.parametrize(
    ("text", "said", "suggestion", "fitting"),
    [
        ("Ring til Mette i morgen.", "Mette", "mette", False),
        ("Ring til Mette i morgen.", "i morgen", "imorgen", True),
        ("Hej!", "Hej", "", False),
        ("Vi ses klokken 7 her.", "klokken 7", "klokken", False),
        ("Vi ses igår.", "igår", "i går", True),
        ("Vi ses igår.", "igår", "igår", False),
    ],
)
def test_no_name_is_lost_and_nothing_emptied(text: str, said: str, suggestion: str, fitting: bool) -> None:
    start = text.index(said)
    assert fits(text, Hit(start, start + len(said)), suggestion, "da") == fitting


def test_too_long_says_by_how_much_and_names_a_sentence() -> None:
    text = "Jeg talte skuffer i dag. " * 11 + "Så gik jeg hjem igen."
    (remark,) = remarks(text, "too-long", platform="x", say="da")
    over = len(text) - 280
    assert remark.message.startswith(f"{over} tegn for mange.")
    assert "»" in remark.message
    (remark,) = remarks(text * 10, "too-long", platform="x", say="en")
    assert remark.message.startswith(f"{len(text) * 10 - 280:,} characters too many.")
