"""Words packed in a table, and their baked form: read where it fits, passed over where it does not."""

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
    assert packed({"læge": 1, "kage": 2}, by_end=True) == {"ge": "læge 1 kage 2"}
    with pytest.raises(ValueError, match="too short"):
        packed({"e": 1}, by_end=True)


def source(folder: Path) -> TableSource:
    words, program = folder / "words.txt", folder / "program.py"
    return TableSource("own", [words], [program], lambda: {"words": words.read_text("utf-8")})


@pytest.fixture
def baked(tmp_path: Path) -> TableSource:
    (tmp_path / "words.txt").write_text("en", encoding="utf-8")
    (tmp_path / "program.py").write_text("1", encoding="utf-8")
    assert bake(source(tmp_path), tmp_path) == tmp_path / "coach" / "own.table"
    assert bake(source(tmp_path), tmp_path) is None
    return source(tmp_path)._replace(made=lambda: {"words": "anew"})


def test_a_baked_table_is_read(baked: TableSource, tmp_path: Path) -> None:
    assert table_of(baked, tmp_path)["words"] == "en"
    (tmp_path / "program.py").unlink()  # as in a frozen app
    assert table_of(baked, tmp_path)["words"] == "en"


@pytest.mark.parametrize("changed", ["words.txt", "program.py", "coach/own.table"])
def test_a_table_baked_from_something_else_is_passed_over(
    changed: str, baked: TableSource, tmp_path: Path
) -> None:
    place = tmp_path / changed
    place.write_bytes(place.read_bytes().replace(b"en", b"to").replace(b"1", b"2"))
    assert table_of(baked, tmp_path)["words"] == "anew"
    assert bake(baked, tmp_path) is not None
    assert table_of(baked._replace(made=dict), tmp_path)["words"] == "anew"


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("made_from", [frame_source, lexicon_source])
def test_what_is_baked_is_what_the_files_say(made_from, lang: str, tmp_path: Path) -> None:
    place = bake(made_from(lang), tmp_path)
    assert place is not None
    table = table_of(made_from(lang), tmp_path)
    del table["files"], table["programs"]
    assert table == made_from(lang).made()
