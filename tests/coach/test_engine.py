"""The engine: the cache changes nothing, spans point where they say, and no text is too odd."""

import json
import random
from importlib.resources import files

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import MOST_CHARACTERS, Rulebook, review
from advocacy_trainer.coach.helps.lengths import too_long_by
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import QUIET
from advocacy_trainer.coach.rulebook import full_book, quiet_book
from advocacy_trainer.platforms.catalog import platforms

BOOK = full_book()
COLD = Rulebook(BOOK.rules, BOOK.praise)
CRITICISM = [
    json.loads(line)
    for line in (files("advocacy_trainer.coach") / "lawful_criticism.jsonl").read_text("utf-8").splitlines()
]
NEVER_ON_CRITICISM = {
    "heated",
    "confidential",
    "employer-disclosure",
    "asked-say-so",
    "colleague-health",
    "unannounced",
}
PIECES = st.sampled_from(
    [
        "Vi er stolte af at kunne præsentere ",
        "I'm humbled and honoured to share ",
        "010190-1234 ",
        "DK50 0040 0440 1162 43",
        "ring til Hanne på 94 55 10 20",
        "😀👨‍👩‍👧‍👦",
        "𝗧𝗿𝗲 𝗸𝗼𝗹𝗱𝗲",
        "a\u030a",
        "\u202e",
        "\u200d\u200d",
        "\r\n",
        "\n\n",
        "«»“”\"'",
        "#hverdagmedkunder ",
        "https://eksempel.dk/a?b=c#d ",
        "@a@b.c ",
        "!!!???",
        "\x00",
        "\ud800",
        "ALDRIG ",
        "(((((",
        "............",
        "idiot ",
        "Det er fortroligt endnu. ",
        "İ",
        "ﬃ",
        "١٢٣٤٥٦-١٢٣٤",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=30)), max_size=14).map("".join)
CONTEXTS = st.builds(
    ReviewContext,
    platform=st.sampled_from(["linkedin", "x", "mastodon", "email", "nowhere", ""]),
    lang=st.sampled_from([None, "da", "en"]),
    say=st.sampled_from(["da", "en"]),
    employer=st.sampled_from([None, "", "Å", "Tre (kolde) A/S", "Vestermarken Kommune", "((("]),
    product=st.booleans(),
    asked=st.booleans(),
    work=st.sampled_from(["", "care", "trade"]),
    public=st.sampled_from(["yes", "no", "unknown"]),
    region=st.sampled_from([None, "dk", "uk", "us"]),
    source=st.sampled_from([None, "", "Vi er stolte af at kunne præsentere en ny ting i dag."]),
)


@settings(max_examples=800, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS, CONTEXTS)
def test_no_text_is_too_odd(text, context):
    found = review(text, context, BOOK)
    assert not found.silenced
    for one in (*found.remarks, *found.praise):
        assert 0 <= one.start <= one.end <= len(text)
    assert found.lang in ("da", "en")


def plain(found):
    return found.remarks, found.praise, found.lang


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), TEXTS, st.sampled_from(CRITICISM))
def test_a_review_from_the_cache_is_a_full_review(chance: random.Random, odd, sample):
    text = sample["text"] + "\n\n" + odd
    context = ReviewContext(employer="Vestermarken Kommune", say="da")
    for _ in range(6):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(12))
        text = text[:start] + chance.choice(["", ".", " nej ", "\n", "ALDRIG", "😀", odd[:5]]) + text[end:]
        COLD.forget()
        assert plain(review(text, context, BOOK)) == plain(review(text, context, COLD))


@pytest.mark.parametrize("sample", CRITICISM, ids=lambda sample: sample["id"])
def test_lawful_criticism_is_left_in_peace(sample):
    found = review(sample["text"], context_of(sample, "da"), BOOK)
    assert "stop" not in {remark.level for remark in found.remarks}
    assert not NEVER_ON_CRITICISM & {remark.rule for remark in found.remarks}


def test_there_are_enough_critical_posts():
    assert len(CRITICISM) >= 100
    assert min(sum(one["lang"] == lang for one in CRITICISM) for lang in ("da", "en")) >= 50


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "Jeg gik hjem. " * 80_000,
        "\x00\xff\ufffd" * 300_000,
        "😀" * 30_000,
        " " * 1_000_000,
        "-" * 100_000,
        "(" * 50_000,
        "a\u0301" * 20_000,
        "1" * 100_000,
        "A " * 20_000,
        "jeg er " * 5_000,
        "@a." * 20_000,
        "#" * 30_000,
        "www." * 10_000,
        "Karla fik sin medicin " * 1_000,
        "må ikke sige det men " * 1_000,
    ],
    ids=lambda text: repr(text[:8]),
)
@pytest.mark.timeout(60)  # that it ends; how soon, the bench says
def test_a_text_made_to_be_slow_is_read_to_its_end(text):
    assert review(text, ReviewContext(lang="da"), BOOK).cut == (len(text) > MOST_CHARACTERS)


def test_the_quiet_rules_are_five():
    assert {rule.id for rule in quiet_book().rules} == set(QUIET)


def test_spans_count_code_points():
    text = "👨‍👩‍👧‍👦 e\u0301 𝗧𝗿𝗲 𝗸𝗼𝗹𝗱𝗲\r\nKan nogen tage over på 010190-1234?"
    found = {
        remark.rule: text[remark.start : remark.end] for remark in review(text, ReviewContext(), BOOK).remarks
    }
    assert found["personal-id"] == "010190-1234"
    assert found["styled-letters"] == "𝗧𝗿𝗲 𝗸𝗼𝗹𝗱𝗲"


def test_the_work_changes_level_and_the_employer_words():
    text = "En 84-årig patient med demens sang for os i går."
    care = review(text, ReviewContext(work="care", say="da"), BOOK).remarks
    shop = review(text, ReviewContext(work="service", say="da"), BOOK).remarks
    assert [remark.level for remark in care if remark.rule == "recognisable-person"] == ["stop"]
    assert [remark.level for remark in shop if remark.rule == "recognisable-person"] == ["hint"]
    heated = BOOK.rule("heated")
    assert "behøver ikke spørge om lov" in heated.texts["da"].said("why", ReviewContext(public="yes"))


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("JEG ER SÅ GLAD for den nye lift.", ["JEG ER SÅ GLAD"]),
        ("HUSK KAGE I MORGEN, alle sammen.", ["HUSK KAGE I MORGEN"]),
        ("Jeg er MEGET glad, og du er MEGET sød.", ["MEGET", "MEGET"]),
        ("REKLAME – Brød fra bageriet, bagt i nat.", []),
    ],
)
def test_what_is_shouted_in_a_row_is_one_shout_and_a_label_is_none(text: str, shouted: list[str]) -> None:
    found = review(text, ReviewContext(lang="da"), full_book()).remarks
    assert [text[one.start : one.end] for one in found if one.rule == "shouting"] == shouted


@pytest.mark.parametrize("blank", [" ", "\n", "\t", "\u00a0", "\u2028", "\x0b", "\x1c"])
@pytest.mark.parametrize("name", [*platforms()])
def test_a_blank_text_over_a_limit_is_read(name: str, blank: str) -> None:
    for length in (230, 3_100, 6_000):
        found = review(blank * length, ReviewContext(platform=name), BOOK)
        assert {one.rule for one in found.remarks} <= {"too-long"}
        assert too_long_by(blank * length, name) is None
