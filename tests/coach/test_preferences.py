"""What the writer told the coach, and how it is kept."""

from pathlib import Path

import pytest

from advocacy_trainer.coach.preferences import (
    FILE_NAME,
    CoachAnswers,
    CoachPreferences,
    read_answers,
    read_preferences,
    save_answers,
    save_preferences,
)
from advocacy_trainer.errors import NewerDataError, TrainerError


def test_wishes_and_answers_come_back(tmp_path: Path) -> None:
    preferences = CoachPreferences("along", frozenset({"jargon"}), frozenset({"ærø"}))
    save_preferences(tmp_path, preferences)
    assert read_preferences(tmp_path) == preferences
    draft = tmp_path / "draft"
    draft.mkdir()
    answers = CoachAnswers(product=True, asked=False, source="Vi glæder os.")
    save_answers(draft, answers)
    assert read_answers(draft) == answers


def test_without_a_folder_nothing_is_kept() -> None:
    save_preferences(None, CoachPreferences("along"))
    assert read_preferences(None) == CoachPreferences()
    assert read_answers(None) == CoachAnswers()


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b"[" * 100_000, b"[1]", b'{"format": 1e999}', b"{}"])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    told: list[TrainerError] = []
    assert read_preferences(tmp_path, told.append) == CoachPreferences()
    (aside,) = tmp_path.glob("*.set-aside-*")
    assert aside.read_bytes() == raw
    assert aside.name in str(told[0])
    save_preferences(tmp_path, CoachPreferences("along"))
    assert read_preferences(tmp_path, told.append).manner == "along"
    assert len(told) == 1


def test_what_fits_of_a_damaged_file_still_holds_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"format": 1, "manner": "along", "off": 5, "own_words": ["sosu", 3]}')
    told: list[TrainerError] = []
    for _ in range(2):
        assert read_preferences(tmp_path, told.append) == CoachPreferences(
            "along", frozenset(), frozenset({"sosu"})
        )
    assert len(told) == 1


def test_a_file_of_a_newer_version_is_read_past_and_never_written_over(tmp_path: Path) -> None:
    newer = '{"format": 2, "manner": "sung"}'
    (tmp_path / FILE_NAME).write_text(newer, encoding="utf-8")
    assert read_preferences(tmp_path) == CoachPreferences()
    with pytest.raises(NewerDataError):
        save_preferences(tmp_path, CoachPreferences("along"))
    with pytest.raises(NewerDataError):
        save_answers(tmp_path, CoachAnswers(product=True))
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == newer


def test_odd_values_are_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"format": 1, "manner": 5, "off": "jargon", "own_words": [1, "ja", ""], "product": 1, "source": []}',
        encoding="utf-8",
    )
    assert read_preferences(tmp_path) == CoachPreferences("", frozenset(), frozenset({"ja"}))
    assert read_answers(tmp_path) == CoachAnswers()
