"""The checklist's file is read whole, or refused with the place of the fault."""

from pathlib import Path

import pytest

from advocacy_trainer.errors import ContentError
from advocacy_trainer.profile.checklist import read_checklist
from advocacy_trainer.resources import lessons_dir

GOOD = """
format = 1
[[places]]
id = "linkedin"
name = "LinkedIn"
lead = "Her."
[[items]]
id = "photo"
title = "Et billede"
why = "Fordi."
lesson = "core-10"
[items.how]
linkedin = "Sådan."
[[questions]]
id = "work"
ask = "Hvad laver du?"
example = "passer på børn"
[[questions]]
id = "place"
ask = "Hvor?"
example = "Solsikken"
[[sentences]]
pattern = "Jeg {work} i {place}."
[[sentences]]
pattern = "Jeg {work}."
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "checklist.toml"


def test_a_good_file_is_read(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    found = read_checklist(path)
    assert [place.id for place in found.places] == ["linkedin"]
    assert [item.id for item in found.of("linkedin")] == ["photo"]
    assert found.of("x") == []


def test_a_sentence_is_made_of_own_words_only(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    found = read_checklist(path)
    assert (
        found.compose({"work": " passer  på børn", "place": "Solsikken"}) == "Jeg passer på børn i Solsikken."
    )
    assert found.compose({"work": "passer på børn", "place": " "}) == "Jeg passer på børn."
    assert found.compose({"work": "skriver {place}"}) == "Jeg skriver {place}."
    assert found.compose({}) == ""
    assert found.compose({"work": "Jeg passer på børn.", "place": "i Solsikken. "}) == (
        "Jeg passer på børn i Solsikken."
    )
    assert found.compose({"work": "Passer på børn", "place": "Ikast"}) == "Jeg passer på børn i Ikast."
    assert found.compose({"work": "SOSU-hjælper"}) == "Jeg SOSU-hjælper."


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("format = 1", "format = 2", "format"),
        ('id = "photo"', 'id = "Foto 1"', "no id"),
        ('lesson = "core-10"', 'lesson = "ten"', "lesson"),
        ('linkedin = "Sådan."', 'myspace = "Sådan."', "myspace"),
        ('linkedin = "Sådan."', "linkedin = 3", "linkedin"),
        ('why = "Fordi."', 'why = " "', "why"),
        ("{place}.", "{secret}.", "no question"),
        ("[[items]]", "[items]", "does not fit|Cannot|Invalid|cannot"),
        ("format = 1", "format = ", "cannot be used"),
    ],
)
def test_a_fault_is_named(path: Path, old: str, new: str, words: str) -> None:
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError, match=words):
        read_checklist(path)


def test_two_items_may_not_share_an_id(path: Path) -> None:
    begin, end = GOOD.index("[[items]]"), GOOD.index("[[questions]]")
    path.write_text(GOOD + GOOD[begin:end], encoding="utf-8")
    with pytest.raises(ContentError, match="same id"):
        read_checklist(path)


def test_both_languages_ask_the_same() -> None:
    danish, english = (
        read_checklist(lessons_dir() / language / "checklist.toml") for language in ("da", "en")
    )
    assert [place.id for place in danish.places] == [place.id for place in english.places]
    for one, other in zip(danish.items, english.items, strict=True):
        assert (one.id, one.lesson, list(one.how), bool(one.note)) == (
            other.id,
            other.lesson,
            list(other.how),
            bool(other.note),
        )
    assert [question.id for question in danish.questions] == [question.id for question in english.questions]
    assert len(danish.sentences) >= 2
    for checklist in (danish, english):
        assert all(checklist.of(place.id) for place in checklist.places)
