"""X's own conformance vectors, each group under the configuration it was written for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from advocacy_trainer.platforms import grammar_x, weighted
from advocacy_trainer.platforms.catalog import platform
from advocacy_trainer.platforms.characters import utf16_length
from advocacy_trainer.platforms.domains import top_level
from advocacy_trainer.platforms.found import TextEntity, without_overlaps
from advocacy_trainer.platforms.measuring import TextMeasure, measure
from advocacy_trainer.platforms.model import Platform

Groups = dict[str, list[dict[str, Any]]]


def x(version: int = 3) -> Platform:
    today = platform("x")
    unit = dict(zip((3, 2, 1), weighted.UNITS, strict=True))[version]
    limit = 140 if version == 1 else 280
    return today._replace(unit=today.unit._replace(value=unit), limit=today.limit._replace(value=limit))


def parsed(text: str, version: int) -> dict[str, Any]:
    """Say what X's own parser says, in UTF-16 places."""
    result = measure(text, x(version))
    return {
        "weightedLength": result.length,
        "valid": result.valid,
        "permillage": result.length * 1000 // (result.limit or 1),
        "displayRangeStart": 0,
        "displayRangeEnd": utf16_length(text) - 1,
        "validRangeStart": 0,
        "validRangeEnd": utf16_length(text[: fits_until(text, result)]) - 1,
    }


def fits_until(text: str, result: TextMeasure) -> int:
    forbidden = weighted.FORBIDDEN.search(text)
    end = len(text) if result.over_from is None else result.over_from
    return min(end, forbidden.start()) if forbidden else end


@pytest.mark.parametrize(
    ("group", "version", "number"),
    [
        ("WeightedTweetsCounterTest", 2, 20),
        ("WeightedTweetsWithDiscountedEmojiCounterTest", 3, 22),
        ("UnicodeDirectionalMarkerCounterTest", 3, 2),
    ],
)
def test_weighted_counting(group: str, version: int, number: int, validate_groups: Groups) -> None:
    cases = validate_groups[group]
    assert len(cases) >= number
    wrong = [
        (case["description"], got, case["expected"])
        for case in cases
        if (got := parsed(case["text"], version)) != case["expected"]
    ]
    assert not wrong


def test_the_legacy_rule_of_140(validate_groups: Groups) -> None:
    wrong = [
        case["description"]
        for case in validate_groups["tweets"]
        if measure(case["text"], x(1)).valid != case["expected"]
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("group", "check"),
    [
        ("usernames", lambda text: "/" not in text and is_all_of(text, grammar_x.find_mentions)),
        ("hashtags", lambda text: is_all_of(text, grammar_x.find_hashtags)),
    ],
)
def test_whether_it_is_one(group: str, check: Callable[[str], bool], validate_groups: Groups) -> None:
    cases = validate_groups[group]
    assert cases
    wrong = [case["description"] for case in cases if check(case["text"]) != case["expected"]]
    assert not wrong


def is_all_of(text: str, find: Callable[[str], list[TextEntity]]) -> bool:
    return [(one.start, one.end) for one in find(text)] == [(0, len(text))]


def words(kind: str, text: str) -> list[str]:
    """Return what the whole measure colours, without the sign of a tag or mention."""
    spans = [span for span in measure(text, x()).spans if span.kind == kind]
    return [text[span.start + (kind != "url") : span.end] for span in spans]


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("mentions", "mention"),
        ("urls", "url"),
        ("tco_urls_with_params", "url"),
        ("hashtags", "hashtag"),
        ("hashtags_from_astral", "hashtag"),
    ],
)
def test_what_is_found(group: str, kind: str, extract_groups: Groups) -> None:
    cases = extract_groups[group]
    assert cases
    wrong = [
        (case["description"], got, case["expected"])
        for case in cases
        if (got := words(kind, case["text"])) != case["expected"]
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("group", "kind", "key"),
    [
        ("mentions_with_indices", "mention", "screen_name"),
        ("mentions_or_lists_with_indices", "mention", "screen_name"),
        ("urls_with_indices", "url", "url"),
        ("urls_with_directional_markers", "url", "url"),
        ("hashtags_with_indices", "hashtag", "hashtag"),
    ],
)
def test_where_it_is_found(group: str, kind: str, key: str, extract_groups: Groups) -> None:
    cases = extract_groups[group]
    assert cases
    for case in cases:
        text = case["text"]
        spans = [span for span in measure(text, x()).spans if span.kind == kind]
        places = [[utf16_length(text[: span.start]), utf16_length(text[: span.end])] for span in spans]
        expected = case["expected"]
        assert places == [one["indices"] for one in expected], case["description"]
        shown = [text[span.start : span.end] for span in spans]
        wanted = [(one[key] if kind == "url" else one[key] + one.get("list_slug", "")) for one in expected]
        assert [one if kind == "url" else one[1:] for one in shown] == wanted


def test_every_top_level_domain_that_still_exists(vector_file: Callable[[str], Path]) -> None:
    groups = yaml.safe_load(vector_file("twitter-text/tlds.yml").read_text(encoding="utf-8"))["tests"]
    known = top_level()
    exists = 0
    for case in (*groups["country"], *groups["generic"]):
        name = case["text"].rpartition(".")[2].lower()
        found = [case["text"][one.start : one.end] for one in grammar_x.find_links(case["text"])]
        if name in known.ascii or name in known.other:
            assert found == case["expected"], name
            exists += 1
        else:
            assert found == [], name  # given up since 2021
    assert exists > 1400


def test_of_two_that_overlap_the_first_stays() -> None:
    both = [TextEntity("hashtag", 4, 9), TextEntity("url", 0, 9), TextEntity("mention", 9, 12)]
    assert without_overlaps(both) == [TextEntity("url", 0, 9), TextEntity("mention", 9, 12)]
