"""Expressions compiled beforehand are those that ``re.compile`` makes, or are not used at all."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose import compiled_patterns
from advocacy_trainer.prose.compiled_patterns import PackedPatterns, bake_patterns, compiled

WANTED = [
    (r"(?<!\w)(?:stue\s+(\d+)|(?-i:[A-ZÆØÅ])\w*)(?!\w)", int(re.IGNORECASE)),
    (r"(?P<line>\n)|(?P<mark>[»«„“”])", 0),
    (r"(?i)ſ|K|µ|[\U0001f300-\U0001faff]+", 0),
    (r"[.!?…]*+(?=\s|$)", int(re.DOTALL)),
    ("stue", 0),
    ("stue", int(re.IGNORECASE)),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    place = tmp_path / "coach" / "patterns.codes"
    monkeypatch.setattr(compiled_patterns, "patterns_path", lambda: place)
    compiled_patterns.packed_patterns.cache_clear()
    yield place
    compiled_patterns.packed_patterns.cache_clear()


def test_one_that_was_compiled_beforehand_is_as_the_library_makes_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bake_patterns(WANTED, place)
    plain = [re.compile(*one) for one in WANTED]
    made: list[str] = []
    monkeypatch.setattr(re, "compile", lambda *one: made.append(one[0]))
    for wanted, want in zip(WANTED, plain, strict=True):
        found = compiled(*wanted)
        assert (found.pattern, found.flags, found.groupindex) == (want.pattern, want.flags, want.groupindex)
        for text in ("På STUE 12 lå Åse.\n»Stue«", "ſKk µ 😀😀", "Hvad?!… ja", "stue"):
            assert [(one.span(), one.groupdict()) for one in found.finditer(text)] == [
                (one.span(), one.groupdict()) for one in want.finditer(text)
            ]
    assert made == []


def test_one_that_is_not_there_is_compiled_with_its_errors(place: Path) -> None:
    bake_patterns(WANTED, place)
    assert compiled("stuen", re.IGNORECASE).match("STUEN")
    with pytest.raises(re.error):
        compiled("stue(")


def test_what_the_file_has_is_taken_over(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bake_patterns(WANTED, place)
    before = place.read_bytes()
    monkeypatch.setattr(compiled_patterns, "pack", lambda *one: pytest.fail(f"compiled anew: {one}"))
    bake_patterns(reversed(WANTED), place)
    assert place.read_bytes() == before


def test_a_file_for_another_python_is_not_used(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bake_patterns(WANTED, place)
    assert compiled_patterns.is_made_for_this_python(place)
    monkeypatch.setattr(compiled_patterns, "made_for", lambda: b"another ")
    assert not compiled_patterns.is_made_for_this_python(place)
    assert PackedPatterns(place.read_bytes()).of(compiled_patterns.checksum_of(*WANTED[0])) is None


@cache
def baked(place: Path) -> bytes:
    bake_patterns(WANTED[:3], place)
    return place.read_bytes()


@given(st.data())
def test_a_damaged_file_finds_what_it_would_or_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    place = tmp_path_factory.getbasetemp() / "damaged" / "patterns.codes"
    whole = bytearray(baked(place))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    place.write_bytes(whole[: data.draw(st.integers(at, len(whole)))])
    packed = PackedPatterns(place.read_bytes())
    for wanted in WANTED[:3]:
        one = packed.of(compiled_patterns.checksum_of(*wanted))
        found = compiled_patterns.unpacked(one, *wanted) if one is not None else None
        sound = compiled_patterns.unpacked(compiled_patterns.pack(*wanted), *wanted)
        assert sound is not None
        assert found is None or found == sound
