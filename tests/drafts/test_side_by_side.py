"""The first version beside the third: what stands, what became another, which words went and came."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.drafts.side_by_side import side_by_side

FIRST = "Vi er stolte af vores arbejde. Jeg kører truck om natten. Det er koldt."
THIRD = "Jeg kører truck om natten på lageret i Skive. Det er koldt.\n\nHvad gør du mod kulden?"


def test_sentences_that_belong_together_stand_beside_one_another() -> None:
    found = side_by_side(FIRST, THIRD)
    assert [(part.kind, part.before, part.after) for part in found.parts] == [
        ("gone", "Vi er stolte af vores arbejde.", ""),
        ("changed", "Jeg kører truck om natten.", "Jeg kører truck om natten på lageret i Skive."),
        ("same", "Det er koldt.", "Det er koldt."),
        ("new", "", "Hvad gør du mod kulden?"),
    ]
    assert [part.begins for part in found.parts] == [True, True, False, True]
    assert found.gone == ("Vi", "stolte", "af", "vores", "arbejde")
    assert found.new == ("på", "lageret", "i", "Skive", "Hvad", "gør", "du", "mod", "kulden")


def test_the_words_of_a_changed_sentence_are_told_apart() -> None:
    (part,) = side_by_side("Jeg er træt i dag.", "Jeg er vågen i dag.").parts
    assert [(piece.kind, piece.text) for piece in part.pieces] == [
        ("same", "Jeg er "),
        ("gone", "træt"),
        ("new", "vågen"),
        ("same", " i dag."),
    ]


@pytest.mark.parametrize("text", ["", "  \n", "En linje", FIRST])
def test_a_text_beside_itself_has_no_change(text: str) -> None:
    found = side_by_side(text, text + "\n\n")
    assert found.is_same
    assert (found.gone, found.new) == ((), ())


def test_with_no_first_version_all_is_new_and_the_other_way_round() -> None:
    assert {part.kind for part in side_by_side("", THIRD).parts} == {"new"}
    assert {part.kind for part in side_by_side(FIRST, "").parts} == {"gone"}


def test_a_draft_as_long_as_a_draft_may_be_is_held_against_another() -> None:
    long = "".join(f"Sætning nummer {number} står her. " for number in range(3_000))
    found = side_by_side(long, long.replace("står", "stod"))
    assert len(found.parts) == 6_000


TEXT = st.lists(st.sampled_from([*FIRST.split(), *THIRD.split(), "\n\n", "Ja!"]), max_size=30).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT)
def test_every_word_of_both_versions_stands_once_and_in_order(before: str, after: str) -> None:
    found = side_by_side(before, after)
    assert " ".join(part.before for part in found.parts).split() == before.split()
    assert " ".join(part.after for part in found.parts).split() == after.split()
    for part in found.parts:
        assert "".join(piece.text for piece in part.pieces if piece.kind != "new") == part.before
        assert "".join(piece.text for piece in part.pieces if piece.kind != "gone") == part.after
