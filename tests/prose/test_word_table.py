"""Words packed in a table, and their baked form: read where it fits, passed over where it does not."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.framed import frame_source
from advocacy_trainer.prose.reading import lexicon_source
from advocacy_trainer.prose.word_table import PackedWords, TableSource, bake, packed, table_of

WORDS = st.dictionaries(st.text("abæø", min_size=1, max_size=6), st.integers(1, 9), max_size=30)


@given(WORDS, st.text("abæø", max_size=6))
def test_a_packed_word_has_its_number_and_others_none(words: dict[str, int], other: str) -> None:
    numbers = PackedWords(packed(words))
    assert {word: numbers.number(word) for word in words} == words
    assert numbers.number(other) == words.get(other, 0)


def test_an_end_of_compounds_has_two_letters() -> None:
    assert packed({"læge": 1, "kage": 2}, by_end=True) == {"ge": "\nlæge 1\nkage 2"}
    with pytest.raises(ValueError, match="too short"):
        packed({"e": 1}, by_end=True)


def source(folder: Path) -> TableSource:
    words, program = folder / "words.txt", folder / "program.py"

    def made() -> dict[str, object]:
        said = words.read_text("utf-8")
        return {"words": said, "late": {"a": [said], "b": [said, said]}}

    return TableSource("own", [words], [program], made, "late")


@pytest.fixture
def baked(tmp_path: Path) -> TableSource:
    (tmp_path / "words.txt").write_text("en", encoding="utf-8")
    (tmp_path / "program.py").write_text("1", encoding="utf-8")
    assert bake(source(tmp_path), tmp_path) == tmp_path / "coach" / "own.table"
    assert bake(source(tmp_path), tmp_path) is None
    return source(tmp_path)._replace(made=lambda: {"words": "anew", "late": {"a": "a", "b": "b"}})


def test_a_baked_table_is_read(baked: TableSource, tmp_path: Path) -> None:
    assert table_of(baked, tmp_path)["words"] == "en"
    (tmp_path / "program.py").unlink()  # as in a frozen app
    assert table_of(baked, tmp_path)["words"] == "en"


def test_a_value_in_parts_is_read_one_by_one(baked: TableSource, tmp_path: Path) -> None:
    assert table_of(baked, tmp_path)["late"] == {"a": ["en"], "b": ["en", "en"]}
    place = tmp_path / "coach" / "own.table"
    place.write_bytes(place.read_bytes()[:-1] + b"?")  # the last of them is damaged, and made anew
    late = table_of(baked, tmp_path)["late"]
    assert (late["a"], late["b"], len(late)) == (["en"], "b", 2)


def test_what_seems_unchanged_is_not_read_again(baked: TableSource, tmp_path: Path) -> None:
    words, now = tmp_path / "words.txt", (tmp_path / "coach" / "own.table").stat().st_mtime_ns
    for said, when, found in (
        ("to", now, "en"),  # nothing tells that it is another
        ("en", now + 1, "en"),  # newer, and still the same
        ("to", now + 1, "anew"),
        ("enten", now - 1, "anew"),
    ):
        words.write_text(said, encoding="utf-8")
        os.utime(words, ns=(when, when))
        assert table_of(baked, tmp_path)["words"] == found


@pytest.mark.parametrize("changed", ["words.txt", "program.py", "coach/own.table"])
def test_a_table_baked_from_something_else_is_passed_over(
    changed: str, baked: TableSource, tmp_path: Path
) -> None:
    place = tmp_path / changed
    place.write_bytes(place.read_bytes().replace(b"en", b"to").replace(b"1", b"2"))
    os.utime(tmp_path / "coach" / "own.table", ns=(1, 1))
    assert table_of(baked, tmp_path)["words"] == "anew"
    assert bake(baked, tmp_path) is not None
    assert table_of(baked._replace(made=dict), tmp_path)["words"] == "anew"


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("made_from", [frame_source, lexicon_source])
def test_what_is_baked_is_what_the_files_say(made_from, lang: str, tmp_path: Path) -> None:
    place = bake(made_from(lang), tmp_path)
    assert place is not None
    table = table_of(made_from(lang)._replace(made=dict), tmp_path)
    assert table == made_from(lang).made()
