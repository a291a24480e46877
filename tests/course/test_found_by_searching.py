"""What a search finds of the newer blocks, and what it must not give away."""

from pathlib import Path

import pytest

from advocacy_trainer.course.search import SearchIndex, documents_of
from advocacy_trainer.course.variants import LearnerProfile

ROOT = Path(__file__).parent / "sample" / "lessons"


def index(lang: str = "da", work: str = "", region: str = "dk") -> SearchIndex:
    file = f"{lang}/sample/03-newer-blocks.md"
    return SearchIndex(documents_of(ROOT, lang, [file], LearnerProfile(work, region=region)))


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("lytter efter vand", "n1"),  # a draft's model
        ("radiatoren klukker", "n1"),  # a line to go on from
        ("klokkeslæt sedler", "n2"),  # the post of a thread
        ("har andet at lave", "n2"),  # a comment
        ("svarer på spørgsmålet", "n2"),  # why somebody answered so
        ("klar kommunikation", "n3"),  # a draft of three
        ("spørgsmål ligge", "n3"),  # what a slip is told
    ],
)
def test_the_newer_blocks_are_found(words: str, step: str) -> None:
    assert [hit.step for hit in index().find(words) if hit.kind == "lesson"] == [step]


@pytest.mark.parametrize("words", ["hvor mange gange svarer", "printeren", "en hel arbejdsplads"])
def test_a_question_that_comes_back_is_not_given_away(words: str) -> None:
    assert not [hit for hit in index().find(words) if hit.kind == "lesson"]


def test_one_finds_what_one_would_meet() -> None:
    assert [bool(index(work=work).find("betaler skat")) for work in ("care", "")] == [True, False]
    assert [bool(index(work=work).find("truckfører")) for work in ("trade", "")] == [True, False]
    assert [bool(index(region=region).find("britisk")) for region in ("uk", "dk")] == [True, False]


def test_a_promise_is_shown_without_its_mark() -> None:
    found = [hit for hit in index().find("gemmer dit svar") if hit.kind == "lesson"]
    assert "Appen gemmer dit svar." in found[0].excerpt
    assert "holds" not in found[0].excerpt
    assert not index().find("holds")


def test_a_placeholder_is_shown_as_what_it_stands_for(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text(
        "---\nid: core-01\ntitle: Ord\nminutes: 5\nteaching: 5\nexercises: 5\nobjectives: o1 Se\nseeds:\n"
        "checked: 2026-11-29\n---\n## Trin {#s1}\n\nSpørg {contact} om lov.\n",
        encoding="utf-8",
    )
    found = SearchIndex(documents_of(tmp_path, "da", ["x.md"], values={"contact": "Karin"})).find("lov")
    assert found[0].excerpt == "Spørg Karin om lov."
