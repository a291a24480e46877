"""A remark on a dressed text is told in the places of that text, and holds the words of the plain one."""

import json
import textwrap
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import AS_WRITTEN, BY_LINES, review
from advocacy_trainer.coach.helps.question import question_about
from advocacy_trainer.coach.helps.strike import pieces_in, struck
from advocacy_trainer.coach.model import Hit, ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.coach.tried import fits
from advocacy_trainer.prose.plain.plain_text import in_plain_signs, in_plain_words

BOOK = full_book()
DRAFTS = [
    json.loads(line)
    for line in (Path(__file__).parent / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
]
CLOTHES = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "wrapped": lambda text: "\n".join(
        "\n".join(textwrap.wrap(line, 72, break_long_words=False)) for line in text.split("\n")
    ),
    "Windows' line ends": lambda text: text.replace("\n", "\r\n"),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "zero-width": "\u200b".join,
    "entities": lambda text: text.replace("å", "&aring;").replace("ø", "&oslash;").replace(" ", "&#160;"),
}
SECRET = "Direktøren stopper til april, men det må I ikke sige til nogen, for det er ikke meldt ud endnu."


def read(text: str) -> str:
    """Return what is said without the white space, which is what clothes are made of here."""
    return "".join(in_plain_words(in_plain_signs(text)).text.split())


@settings(max_examples=60)
@given(st.sampled_from(DRAFTS), st.sampled_from(sorted(CLOTHES)))
def test_a_remark_holds_the_same_words_in_any_clothes(draft: dict, clothes: str) -> None:
    context = context_of(draft, draft["lang"])._replace(source=None)
    dressed = CLOTHES[clothes](draft["text"])
    said = []
    for text in (draft["text"], dressed):
        found = review(text, context, BOOK)
        several = [one for one in found.remarks if one.rule not in AS_WRITTEN | BY_LINES]
        said.append({(one.rule, read(text[one.start : one.end])) for one in several})
    assert said[0] == said[1]


def test_what_counts_sees_the_text_as_written() -> None:
    lines = textwrap.fill("vi vasker gulv og vi vasker op " * 20, 72)
    found = {one.rule for one in review(lines, ReviewContext(lang="da"), BOOK).remarks}
    assert not found & {"wall-of-text", "long-sentences"}
    joined = {one.rule for one in review(lines.replace("\n", " "), ReviewContext(lang="da"), BOOK).remarks}
    assert {"wall-of-text", "long-sentences"} <= joined


@pytest.mark.parametrize("clothes", CLOTHES)
def test_a_secret_is_heard_and_pointed_at(clothes: str) -> None:
    dressed = CLOTHES[clothes](SECRET)
    plain = [one for one in review(SECRET, ReviewContext(lang="da"), BOOK).remarks if one.level == "stop"]
    found = [one for one in review(dressed, ReviewContext(lang="da"), BOOK).remarks if one.level == "stop"]
    assert plain
    assert [(one.rule, read(dressed[one.start : one.end])) for one in found] == [
        (one.rule, read(SECRET[one.start : one.end])) for one in plain
    ]


def test_a_suggestion_is_put_in_the_text_as_written() -> None:
    text = "Vi skal i\u00a0\u00a0gang med at eksek\u00advere på\u00a0planen."
    found = review(text, ReviewContext(lang="da"), BOOK)
    (one,) = (one for one in found.remarks if one.rule == "jargon")
    assert text[one.start : one.end].startswith("eksek\u00advere")
    assert all(fits(text, Hit(one.start, one.end), suggestion, "da") for suggestion in one.suggestions)


@pytest.mark.parametrize("clothes", CLOTHES)
def test_helps_point_at_the_text_as_written(clothes: str) -> None:
    text = "Oliver fra 2.b på Åskolen har fået epilepsi, og det var en hård dag for alle i børnehaven."
    dressed = CLOTHES[clothes](text)
    left = struck(dressed, pieces_in(dressed, "da"))
    assert read(left) == read(struck(text, pieces_in(text, "da")))
    asked, again = question_about(text, "da"), question_about(dressed, "da")
    assert asked is not None
    assert again is not None
    assert read(dressed[again.start : again.end]) == read(text[asked.start : asked.end])


@pytest.mark.parametrize(
    "text", ["Brunsgaard er landets bedste tømrerfirma", "Brunsgaard er landets bedste toemrerfirma"]
)
def test_the_workplace_is_known_by_its_name_with_two_letters_for_one(text: str) -> None:
    context = ReviewContext(lang="da", employer="Brunsgaard")
    assert "employer-disclosure" in {one.rule for one in review(f"{text}.", context, BOOK).remarks}
