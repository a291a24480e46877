"""What each platform counts, colours and allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.platforms import grammars, model
from advocacy_trainer.platforms.bounds import at_most
from advocacy_trainer.platforms.catalog import ids, platform
from advocacy_trainer.platforms.measuring import CountedEntity, TextMeasure, measure


def on(name: str, text: str) -> TextMeasure:
    return measure(text, platform(name))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("🥷🏽", 2),
        ("🫱🏻‍🫲🏿", 2),
        ("🐦‍🔥", 2),
        ("©", 1),
        ("©️", 2),
        ("®™", 3),
        ("♟", 2),
        ("❤", 2),
        ("❤︎", 4),
        ("1️⃣", 2),
        ("#⃣", 2),
        ("🇩🇰", 2),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("🫈", 2),  # new in Unicode 17
        ("🏽", 2),
        ("𝗯𝗼𝗹𝗱", 8),
        ("café", 4),
        ("cafe\u0301", 4),
        ("a\r\nb", 3),
        ("dr.dk", 23),
        ("»hej« – ja …", 13),
        ("漢字", 4),
    ],
)
def test_x(text: str, length: int) -> None:
    assert on("x", text).length == length


def test_x_refuses_an_empty_text_and_forbidden_characters() -> None:
    assert not on("x", "").valid
    assert not on("x", "a\ufeff").valid
    assert "invisible" in str(on("x", "a\ufeff").why[-1])
    assert on("linkedin", "").valid


def test_x_says_where_a_text_passes_its_limit() -> None:
    assert on("x", "a" * 280).over_from is None
    assert on("x", "a" * 281).over_from == 280
    assert on("x", "👍" * 141).over_from == 140
    assert on("x", "e\u0301" * 281).over_from == 560
    assert on("x", "a\r\n" * 141).over_from == 420
    assert on("x", "a" * 270 + " https://example.com/").over_from == 271


@pytest.mark.parametrize(
    ("text", "length"),
    [("नमस्ते", 3), ("👨‍👩‍👧‍👦", 1), ("a\r\nb", 3), ("https://example.com/en/lang/sti", 31), ("e\u0301", 1)],
)
def test_bluesky_counts_graphemes_and_links_in_full(text: str, length: int) -> None:
    assert on("bluesky", text).length == length


def test_bluesky_has_a_limit_of_bytes_too() -> None:
    family = "👨‍👩‍👧‍👦"
    assert on("bluesky", family * 120).valid
    refused = on("bluesky", family * 121)
    assert (refused.length, refused.bytes, refused.valid) == (121, 3025, False)
    assert str(refused.why[1]) == "It takes 3,025 bytes, and 3,000 are allowed."


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("start @handle.com end", "mention", ["@handle.com"]),
        ("not@right", "mention", []),
        ("@full123-chars.test", "mention", ["@full123-chars.test"]),
        ("@handle.com!@#$chars", "mention", ["@handle.com"]),
        ("(@handle.com)", "mention", ["@handle.com"]),
        ("start middle.com/foo?a=b#c end", "url", ["middle.com/foo?a=b#c"]),
        ("something-cool.jpg e.g. website.com.jpg", "url", []),
        ("see https://foo.com, https://bar.com/x; (https://baz.com)", "url",
         ["https://foo.com", "https://bar.com/x", "https://baz.com"]),
        ("except https://foo.com/thing_(cool)", "url", ["https://foo.com/thing_(cool)"]),
        ("#a #1 #a_b, #b_ ##x", "hashtag", ["#a", "#a_b", "#b", "##x"]),
        ("#🦋 #butter🦋fly", "hashtag", ["#🦋", "#butter🦋fly"]),
        ("#like. #this!", "hashtag", ["#like", "#this"]),
        (f"#{'a' * 64} #{'b' * 65}", "hashtag", [f"#{'a' * 64}"]),
        ("bsky.app/profile#header", "hashtag", []),
    ],
)  # fmt: skip
def test_bluesky_colours(text: str, kind: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in on("bluesky", text).spans if one.kind == kind] == found


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("a" * 476 + " http://" + "b" * 30 + ".com/example", 500),
        ("a" * 475 + " @alice@" + "b" * 30 + ".com", 482),
        ("a" * 476 + "http://" + "b" * 30 + ".com/example", 476 + 7 + 30 + 12),
        ("example.com", 11),
        ("https://example.com", 23),
        ("@alice@" + "b" * 500 + ".com", 511),
        ("✨" * 500, 500),
        ("🏳️‍⚧️" * 500, 500),
        ("http://example.com/valid?" + "#foo?" * 1000, 5025),
        ("https://example.com/blåbær_(grød)", 23),
        ("xmpp:nej @a_b-c@e.dk.", len("xmpp:nej @a_b-c.")),
    ],
)
def test_mastodon(text: str, length: int) -> None:
    assert on("mastodon", text).length == length


def test_mastodon_colours_hashtags_after_white_space() -> None:
    text = "#ordblind #123 x#nej #a·b #hejhttps://example.com #_ #1_2"
    found = [text[one.start : one.end] for one in on("mastodon", text).spans if one.kind == "hashtag"]
    assert found[:3] == ["#ordblind", "#a·b", "#hej"]


def test_threads_counts_the_bytes_of_emoji() -> None:
    assert on("threads", "æøå 👍").length == 4 + 4
    assert on("threads", "👨‍👩‍👧‍👦").length == 25
    assert str(on("threads", "#a #b").why[-1]) == "Only one hashtag works here."


def test_linkedin_counts_utf16_units() -> None:
    assert on("linkedin", "𝗯𝗼𝗹𝗱").length == 8
    assert not on("linkedin", "a" * 2999 + "👍").valid
    assert on("linkedin", "a" * 2998 + "👍").valid
    assert on("linkedin", "a" * 2999 + "👍").over_from == 2999


def test_a_limit_that_is_only_about_never_fails() -> None:
    for name in ("facebook", "email-subject"):
        long = on(name, "a" * 70_000)
        assert (long.about, long.valid) == (True, True)
        assert "about" in str(long.why[0])


def test_instagram_takes_five_hashtags_and_says_so() -> None:
    six = on("instagram", "#a #b #c #d #e #f")
    assert six.valid
    assert str(six.why[-1]) == "6 hashtags; 5 are accepted here."


def test_an_invalid_hashtag_is_not_coloured() -> None:
    for name in ("linkedin", "x", "facebook", "instagram", "threads", "bluesky", "mastodon"):
        spans = on(name, "Se #123 og #ordblind").spans
        assert [(one.kind, one.start) for one in spans] == [("hashtag", 11)], name


def test_why_is_a_sentence_a_person_can_read() -> None:
    links = on("x", "dr.dk og tv2.dk 👍👍 漢")
    assert [str(one) for one in links.why] == [
        "58 of 280 characters.",
        "2 links count 23 characters each.",
        "2 emoji count 2 each.",
        "1 special character counts 2.",
    ]
    assert str(on("chat", "hej").why[0]) == "3 characters. There is no limit here."
    assert str(on("teams", "å").why[0]) == "2 of 28,672 bytes."
    assert str(on("mastodon", "@a@b.dk").why[1]) == "In @name@server, only @name counts."
    assert str(on("linkedin", "a" * 3001).why[0]) == "1 over the limit of 3,000 characters."


def test_spans_are_in_code_points_of_the_text_as_typed() -> None:
    text = "👍e\u0301\r\n#grød"
    assert on("x", text).spans == (CountedEntity("emoji", 0, 1, 2), CountedEntity("hashtag", 5, 10, 5))


ODD = st.text(
    alphabet=st.one_of(
        st.characters(), st.sampled_from("\ud800\udfff\0\r\n\u0301\u200d\ufe0f\u202e@#./:-_ a1ø👍🇩日")
    ),
    max_size=60,
)


MARKS = st.sampled_from(["#grød ", "@a@b.dk ", " @karin", "https://a.dk/x ", "👍🏽", "🇩🇰", " dr.dk"])


@pytest.mark.parametrize("name", ids())
@given(text=st.lists(MARKS | ODD, max_size=6).map("".join))
def test_any_text_is_measured_on_every_platform(name: str, text: str) -> None:
    result = on(name, text)
    assert 0 <= result.length <= 24 * len(text)  # a link counts 23 on some
    assert all(0 <= one.start < one.end <= len(text) for one in result.spans)
    assert all(a.end <= b.start for a, b in zip(result.spans, result.spans[1:], strict=False))
    assert all(str(sentence) for sentence in result.why)


def test_half_a_pair_and_a_nul_count_and_harm_nothing() -> None:
    for name in ids():
        assert on(name, "a\ud800b\0c").length >= 5


ODD = st.sampled_from("aæ🔥é#@. /:\n\u0301\u200d👩\U0001d15e\ufb2c") | st.characters()


@given(st.sampled_from(ids()), st.text(ODD, max_size=80))
def test_no_text_is_longer_than_it_may_be_at_most(name: str, text: str) -> None:
    for said in (text, text + " a.dk http://b.dk/" + text):
        assert on(name, said).length <= at_most(said, platform(name))


def test_every_grammar_that_a_platform_may_name_is_there() -> None:
    assert tuple(grammars.LINKS) == model.LINK_GRAMMARS
    assert tuple(grammars.MENTIONS) == model.MENTION_GRAMMARS
    assert tuple(grammars.HASHTAGS) == model.HASHTAG_GRAMMARS
