"""A search that leaps over what no match begins with finds what ``re`` finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose.compiled_patterns import pack, unpacked

LEAPT = [
    (r"(?<!\w)(?:i|på|fra) (?:\w+ )?stue(?!\w)", re.IGNORECASE),
    (r"(?<!\w)(?:(?:min |vores )?kone|(?-i:Bo))(?!\w)", re.IGNORECASE),
    (r"(?:(?<!\w)|(?='))(?:'s|is not)(?!\w)", re.IGNORECASE),
    (r"(?<!\d)\d{2}(?:[ -]?\d{2}){3}", 0),
    (r"(?<=x)[k-sÆ](?i:a)+", 0),
    (r"(?<!a)[k-s\d ]b", re.IGNORECASE),
    (r"(?i)(?<!\w)(?:ß|ŉ|ǰ|ΐ|ς|ſt|µ)", 0),
    (r"(?:a|b)?(?:k|İ|ı)(?!x)", re.IGNORECASE),
    (r"\b(?>s+)t|(?<!s)k*+s", re.IGNORECASE),
]
ANYWHERE = [(r"(?<!a)\w+", 0), (r"(?<!a)[^b]", 0), (r"(?:a?)(?=b)", 0), (r"(?<!a).b", 0), (r"stue", 0)]
SIGNS = "abiknorstxBIKS 'pÅåæ12-\u212aſµΜμςσßẞİıŉʼΐ\n"


@pytest.mark.parametrize(("pattern", "flags"), LEAPT)
@given(text=st.text(SIGNS, max_size=12))
def test_what_is_found_is_the_same(pattern: str, flags: int, text: str) -> None:
    found = unpacked(pack(pattern, int(flags)), pattern, int(flags))
    assert found is not None
    plain = re.compile(pattern, flags)
    assert found != plain  # its head tells with what a match begins
    for said in (text, f"på {text} Kone. i stue vores BO x{text}"):
        assert [one.span() for one in found.finditer(said)] == [one.span() for one in plain.finditer(said)]


@pytest.mark.parametrize(("pattern", "flags"), ANYWHERE)
def test_where_a_match_may_begin_with_anything_the_codes_are_as_ever(pattern: str, flags: int) -> None:
    assert unpacked(pack(pattern, flags), pattern, flags) == re.compile(pattern, flags)
