import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.platforms.catalog import platform
from advocacy_trainer.platforms.measuring import TextMeasure, measure
from advocacy_trainer.platforms.shortening import shortened

LONG = "https://www.trafikbladet.dk/2026/06/02/derfor-venter-chaufforen-to-sekunder-ekstra"


def on(name: str, text: str) -> TextMeasure:
    return measure(text, platform(name))


def remarks(text: str, name: str) -> list[str]:
    return [one.rule for one in review(text, ReviewContext(platform=name, lang="da"), full_book()).remarks]


@pytest.mark.parametrize(
    ("link", "short"),
    [
        (LONG, "www.trafikbladet.dk/2026/06/02/d..."),
        ("https://dr.dk/", "dr.dk"),
        ("http://dr.dk/nyheder", "dr.dk/nyheder"),
        ("https://dr.dk/12345678901234", "dr.dk/12345678901234"),
        ("https://dr.dk/123456789012345", "dr.dk/123456789012..."),
        ("dr.dk/nyheder?side=2#top-af-siden", "dr.dk/nyheder?side..."),
        ("https://dr.dk?q=1", "dr.dk?q=1"),
        ("ftp://dr.dk/en/meget/lang/sti/her", "ftp://dr.dk/en/meget/lang/sti/her"),
    ],
)
def test_links_are_shortened_as_the_app_does(link: str, short: str) -> None:
    assert shortened(link) == short


def test_a_text_that_fits_by_short_links_alone_is_about_and_not_too_long() -> None:
    text = "a" * 250 + " " + LONG
    found = on("bluesky", text)
    assert (found.length, found.least, found.valid, found.about, found.over_from) == (
        251 + len(LONG), 286, True, True, None,
    )  # fmt: skip
    assert str(found.why[0]) == "About 286 of 300 characters."
    assert "own app shortens links" in str(found.why[1])
    assert found.likely == 286
    assert "too-long" not in remarks(text, "bluesky")


def test_a_text_that_fits_either_way_is_at_most_so_long() -> None:
    found = on("bluesky", f"Se {LONG}")
    assert (found.valid, found.about) == (True, True)
    assert str(found.why[0]) == f"At most {3 + len(LONG)} of 300 characters."


def test_a_text_that_is_too_long_even_so_is_told_and_marked_where_it_passes() -> None:
    text = f"{LONG} " + "a" * 300
    found = on("bluesky", text)
    assert (found.valid, found.about) == (False, True)
    assert found.over_from == len(text) - 36
    assert str(found.why[0]) == "About 36 over the limit of 300 characters."
    assert "too-long" in remarks(text, "bluesky")


def test_bytes_are_counted_of_short_links_too() -> None:
    assert on("bluesky", "https://dr.dk/" + "å" * 2000).valid


def test_without_links_all_is_certain() -> None:
    found = on("bluesky", "a" * 301)
    assert (found.valid, found.about, found.least, found.over_from) == (False, False, None, 300)


def test_mastodons_limit_is_the_servers_own() -> None:
    found = on("mastodon", "a" * 520)
    assert (found.valid, found.about) == (True, True)
    assert str(found.why[0]) == "20 more than about 500 characters."
    assert "Each server sets its own limit" in str(found.why[-1])
    assert "too-long" not in remarks("a" * 520, "mastodon")


PIECES = st.sampled_from(
    ["a", "å👍 ", "\n", f" {LONG} ", " https://dr.dk ", "dr.dk/" + "x" * 40 + " ", "b" * 90]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_the_least_is_never_more_and_the_place_lies_within(text: str) -> None:
    found = on("bluesky", text)
    assert found.least is None or found.least <= found.length
    assert found.about == (found.least is not None)
    if found.over_from is not None:
        assert 0 <= found.over_from < len(text)
        assert on("bluesky", text[: found.over_from]).over_from is None


def test_by_how_much_a_text_is_too_long_is_counted_with_its_links_short() -> None:
    text = "Jeg talte skuffer. " * 16 + LONG
    (remark,) = [
        one
        for one in review(text, ReviewContext(platform="bluesky", lang="da"), full_book()).remarks
        if one.rule == "too-long"
    ]
    over = (on("bluesky", text).least or 0) - 300
    assert 0 < over < len(text) - 300
    assert str(over) in " ".join(str(part) for part in remark)
