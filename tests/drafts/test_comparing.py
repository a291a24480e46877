import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.drafts.comparing import DiffPiece, compare


def test_words_that_changed_are_shown() -> None:
    assert compare("Jeg er ny her.", "Jeg er ikke ny her!") == [
        DiffPiece("same", "Jeg er "),
        DiffPiece("new", "ikke "),
        DiffPiece("same", "ny her"),
        DiffPiece("gone", "."),
        DiffPiece("new", "!"),
    ]
    assert compare("", "") == []


@given(st.text(alphabet="ab .\n\rå👍", max_size=60), st.text(alphabet="ab .\n\rå👍", max_size=60))
def test_both_versions_can_be_read_from_the_pieces(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "new") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == new


@pytest.mark.timeout(60)  # that it ends; how soon, the bench says
def test_two_full_drafts_are_compared() -> None:
    old = "".join(f"Linje {number} om noget.\n" for number in range(5000))
    pieces = compare(old, old.replace("4000", "fire tusind"))
    assert [(piece.kind, piece.text) for piece in pieces if piece.kind != "same"] == [
        ("gone", "Linje 4000 om noget.\n"),
        ("new", "Linje fire tusind om noget.\n"),
    ]
