"""Grapheme clusters, against Unicode's own cases."""

from collections.abc import Callable
from pathlib import Path

import regex
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.platforms import graphemes

# Where ``regex`` joins a consonant to a virama that follows no consonant
# (rule GB9c asks for one): text no language writes.
KNOWN = {"\u094d\u0915", "\u094d\u0308\u0915", "a\u094d\u0924", "?\u094d\u0924"}


def test_unicode_17_but_for_the_four_we_know(vector_file: Callable[[str], Path]) -> None:
    lines = vector_file("unicode/GraphemeBreakTest.txt").read_text(encoding="utf-8").splitlines()
    cases = [line.partition("#")[0].split() for line in lines if line.startswith("÷")]
    assert len(cases) == 766
    wrong = set()
    for case in cases:
        expected = [
            "".join(chr(int(code, 16)) for code in part.split("×"))
            for part in " ".join(case).split("÷")[1:-1]
        ]
        text = "".join(expected)
        got = [text[start:end] for start, end in graphemes.clusters(text)]
        assert graphemes.count(text) == len(got)
        if got != expected:
            wrong.add(text)
    assert wrong == KNOWN


def test_a_virama_between_consonants_joins_them() -> None:
    assert graphemes.count("नमस्ते") == 3


@given(st.text())
def test_the_short_cut_counts_as_the_clusters_do(text: str) -> None:
    assert graphemes.count(text) == len(list(graphemes.clusters(text)))


@given(st.text(alphabet="a\r\n\u0301\u200d👍🏽é»\u0600\u1100\u1161🇩🇰"))
def test_the_short_cut_counts_joiners_as_the_clusters_do(text: str) -> None:
    assert graphemes.count(text) == len(list(graphemes.clusters(text)))


def test_the_characters_of_the_short_cut_join_nothing() -> None:
    simple = regex.compile(f"[{graphemes.SIMPLE}]")
    lonely = regex.compile(
        r"(?=[\p{Grapheme_Cluster_Break=Other}\r\n\p{Grapheme_Cluster_Break=Control}])[^\p{InCB=Consonant}]"
    )
    pictures = regex.compile(r"\p{Extended_Pictographic}")
    for code in range(0x300, 0xFFFF):
        character = chr(code)
        if simple.match(character):
            assert lonely.match(character), hex(code)
            assert not pictures.match(character), hex(code)


@given(st.text(alphabet="a\r\n»–…漢かЖ\u0301\u200d\ufe0f👍🏽\u0600\u1100\u1161क\u094d©\xad"))
def test_the_short_cut_agrees_where_scripts_meet(text: str) -> None:
    assert graphemes.count(text) == len(list(graphemes.clusters(text)))
