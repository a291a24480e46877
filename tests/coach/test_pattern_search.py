"""What is left out for speed is never what would have been found."""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.chunking import chunks
from advocacy_trainer.coach.letter_index import letter_index
from advocacy_trainer.coach.patterns import SHORT_TEXT, Pattern
from advocacy_trainer.coach.prefilter import Prefilter
from advocacy_trainer.coach.required_literals import required_literals
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.prose.sentences import sentences

LANGUAGES = ("da", "en")


@cache
def drafts(lang: str) -> list[str]:
    lines = (Path(__file__).parent / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
    return [draft["text"] for draft in map(json.loads, lines) if draft["lang"] == lang]


@cache
def book_patterns(lang: str) -> tuple[Pattern, ...]:
    return tuple(pattern for several in full_book().language(lang).owners for pattern in several.patterns)


def samples(lang: str) -> list[str]:
    """Return what the rules say they find, and some whole drafts."""
    told = [
        sample.text
        for rule in full_book().everything
        for sample in (*rule.texts[lang].must_match, *rule.texts[lang].must_not_match)
    ]
    return [*told, *drafts(lang)[:25]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_pattern_that_matches_is_worth_trying(lang: str) -> None:
    language = full_book().language(lang)
    checked = 0
    for text in samples(lang)[::3]:
        for start, end in sentences(text):
            said = text[start:end]
            worth = set(language.patterns.active(said.lower()))
            idle = [one for one in book_patterns(lang) if one.line not in {two.line for two in worth}]
            missed = [one.line for one in idle if one.found_in(said)]
            assert not missed, said
            checked += 1
    assert checked > 100


@pytest.mark.parametrize(
    ("line", "required"),
    [
        # A space tells where the word begins and ends.
        (r"(er|var) (\w+ )?(død|gået bort)", [{" død ", " bort "}, {" død ", " gået "}, {" er ", " var "}]),
        (r"arbejd\w*", [{" arbejd"}]),
        (r"patient(en|et)? \w+", [{" patient"}]),
        (r"\w*kage\w*", [{"kage"}]),
        (r"(jo |nok )*(ikke)(?=[.,])", [{" ikke "}]),
        (r"ikke ?(mere)", [{"mere "}, {" ikke"}]),
        (r"(nu )+(sådan)", [{" sådan "}, {" nu "}]),
        (r"(na)+(så)", [{"så "}, {"na"}]),
        # A sign stands beside words.
        (r"don't (tell|say)", [{"don't"}, {" tell ", " say "}]),
        (r"'s|is not", [{"'s", " not "}, {"'s", " is "}]),
        (r", ?[1-9]\d?,", [set("0123456789"), {","}]),
        (r",nu|her", [{",nu", "her "}]),
        (r"[:–] nu", [{" nu "}, {":", "–"}]),
        (r"(?-i:[Ff]ru [A-Z]\w+)", [{" fru "}]),
        # What is not surely understood requires nothing.
        (r"(nogen){e<=1}", []),
        (r"nogen(?#om det)", []),
        (r"\Snogen|[[:alpha:]]nogen", []),
    ],
)
def test_what_a_pattern_cannot_do_without(line: str, required: list[set[str]]) -> None:
    found = [set(group) for group in required_literals(line)]
    assert sorted(map(sorted, found)) == sorted(map(sorted, required))


SIGNS = ["er", "var", " ", ",", "-", "a", "b", "1"]
MARKS = ["(", ")", "|", "?", "*", "+", r"\w", r"\d", r"\b", "[ab]", "[,-]", "(er|var) ", "(a )?"]


@given(
    st.lists(st.sampled_from([*SIGNS, *MARKS]), max_size=7),
    st.lists(st.sampled_from(SIGNS), max_size=6).map("".join),
)
def test_any_pattern_that_matches_is_worth_trying(parts: list[str], text: str) -> None:
    line = "".join(parts).strip()
    pattern = Pattern(line, trusted=True)
    try:
        matches = pattern.found_in(text)
    except re.error:
        return
    if matches:
        index = letter_index([required_literals(line)])
        assert Prefilter([pattern], [index]).active(text.lower()) == [pattern]


@given(st.lists(st.sampled_from(["a", "b ", " ", ".", "ord " * 40, "x" * 300, "🔥", "\n"])).map("".join))
def test_chunks_hold_all_words_once_and_are_short(text: str) -> None:
    spans = sentences(text)
    cut = list(chunks(text, spans))
    assert all(0 < span.end - span.start <= SHORT_TEXT for span in cut)
    assert all(first.end <= second.start for first, second in pairwise(cut))
    kept = "".join(text[span.start : span.end] for span in cut)
    whole = "".join(text[span.start : span.end] for span in spans)
    assert kept.replace(" ", "") == whole.replace(" ", "")
    assert {span for span in spans if span.end - span.start <= SHORT_TEXT} <= set(cut)


@given(st.text("ab []?+*{(|)^-", max_size=30))
def test_a_space_means_the_same_whether_a_look_behind_stands_before_it_or_not(line: str) -> None:
    plain, after_look = Pattern(f"q{line}", trusted=True), Pattern(f"(?<!q){line}", trusted=True)
    assert after_look.wanted[0].replace("(?:(?<!q)", "(?:q", 1) == plain.wanted[0]
