"""Answers and the card survive closing, damage, full disks and newer versions."""

import json
from pathlib import Path

import pytest

from advocacy_trainer.errors import NewerDataError, PictureError, StorageError
from advocacy_trainer.profile.answers import CHOICES, ChecklistAnswers
from advocacy_trainer.profile.card import CardFile, ProfileCard


def test_every_answer_is_kept(tmp_path: Path) -> None:
    answers = ChecklistAnswers.open(tmp_path)
    for number, choice in enumerate(CHOICES):
        assert answers.choose("linkedin", f"item-{number}", choice)
        assert not answers.choose("linkedin", f"item-{number}", choice)
    answers.note("linkedin", "item-0", "Spørg Mette om lov til billedet")
    answers.answer_field("work", "kører bus")
    again = ChecklistAnswers.open(tmp_path)
    assert [again.of("linkedin", f"item-{n}").choice for n in range(4)] == list(CHOICES)
    assert again.of("linkedin", "item-0").note.startswith("Spørg Mette")
    assert again.fields == {"work": "kører bus"}
    assert again.of("x", "item-0").choice == ""


def test_left_empty_counts_as_much_as_done(tmp_path: Path) -> None:
    answers = ChecklistAnswers.open(tmp_path)
    answers.choose("x", "photo", "left-empty")
    answers.choose("x", "banner", "done")
    assert answers.tally("x", ["photo", "banner", "about"]) == (2, 1)


def test_a_choice_can_be_taken_back(tmp_path: Path) -> None:
    answers = ChecklistAnswers.open(tmp_path)
    answers.choose("x", "photo", "done")
    assert answers.choose("x", "photo", "")
    assert ChecklistAnswers.open(tmp_path).of("x", "photo").choice == ""
    with pytest.raises(ValueError, match="perfect"):
        answers.choose("x", "photo", "perfect")


def test_memory_only_writes_nothing_and_can_be_kept_later(tmp_path: Path) -> None:
    answers = ChecklistAnswers.open(None)
    answers.choose("x", "photo", "done")
    kept = ChecklistAnswers.open(tmp_path)
    assert not list(tmp_path.iterdir())
    kept.take_in(answers)
    assert ChecklistAnswers.open(tmp_path).of("x", "photo").choice == "done"


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"format": 1}', '{"format": 1, "answers": {"x/y": 3}}', "[" * 5000]
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "profile" / "answers.json"
    path.parent.mkdir()
    path.write_text(content)
    answers = ChecklistAnswers.open(tmp_path)
    assert len(answers.notices) == 1
    assert [one.read_text() for one in path.parent.glob("*.set-aside-*")] == [content]
    answers.choose("x", "photo", "later")
    assert ChecklistAnswers.open(tmp_path).of("x", "photo").choice == "later"


def test_a_newer_file_is_read_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "answers.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"format": 9, "answers": {"x/photo": {"choice": "done", "stars": 3}}}))
    before = path.read_bytes()
    answers = ChecklistAnswers.open(tmp_path)
    assert answers.of("x", "photo").choice == "done"
    with pytest.raises(NewerDataError):
        answers.choose("x", "photo", "later")
    assert path.read_bytes() == before


def test_an_answer_that_cannot_be_saved_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    answers = ChecklistAnswers(None)
    answers.path = tmp_path / "profile" / "answers.json"
    with pytest.raises(StorageError):
        answers.choose("x", "photo", "done")
    assert answers.of("x", "photo").choice == ""


def test_the_card_is_hidden_until_turned_on(tmp_path: Path) -> None:
    file = CardFile.open(tmp_path)
    file.change(name=" Bo  Holm ", headline="Portør på\nRigshospitalet", picture=b"png")
    again = CardFile.open(tmp_path).card
    assert again == ProfileCard("Bo Holm", "Portør på Rigshospitalet", b"png", shown=False)
    assert again.visible == ProfileCard()
    file.change(shown=True)
    assert CardFile.open(tmp_path).card.visible.name == "Bo Holm"
    file.change(picture=b"")
    assert CardFile.open(tmp_path).card.picture == b""


def test_a_damaged_card_begins_anew_and_a_heavy_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "card.json").write_text("{]")
    file = CardFile.open(tmp_path)
    assert file.card == ProfileCard()
    with pytest.raises(PictureError):
        file.change(picture=bytes(1_000_001))
