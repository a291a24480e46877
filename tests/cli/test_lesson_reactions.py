"""``lessons check`` tells what is wrong with the invented readers."""

from pathlib import Path

from advocacy_trainer.cli.lesson_reactions import check_reactions
from advocacy_trainer.coach.reactions.file import NAME
from advocacy_trainer.resources import lessons_dir


def changed(tmp_path: Path, **changes: tuple[str, str]) -> Path:
    for lang in ("da", "en"):
        text = (lessons_dir() / lang / NAME).read_text(encoding="utf-8")
        before, after = changes.get(lang, ("", ""))
        assert before in text
        (tmp_path / lang).mkdir()
        (tmp_path / lang / NAME).write_text(text.replace(before, after) if before else text, encoding="utf-8")
    return tmp_path


def test_an_example_that_does_not_hold_is_told_at_its_group(tmp_path: Path) -> None:
    root = changed(tmp_path, da=("Jeg låser altid skabet.", "Skabet er låst."))
    (fault,) = check_reactions(root)
    lines = (root / "da" / NAME).read_text(encoding="utf-8").splitlines()
    assert lines[fault.line - 1] == 'id = "always"'
    assert "does not hold" in fault.what


def test_an_example_that_must_not_hold_and_does_is_told(tmp_path: Path) -> None:
    (fault,) = check_reactions(changed(tmp_path, en=("We always lock the cupboard.", "I always lock it.")))
    assert "always holds of" in fault.what


def test_what_stands_in_one_language_alone_is_told(tmp_path: Path) -> None:
    root = changed(tmp_path, en=('id = "always"', 'id = "every-time"'))
    assert {(fault.file[:2], fault.what.partition("-")[0]) for fault in check_reactions(root)} == {
        ("da", "every"),
        ("en", "always"),
    }


def test_a_language_without_readers_is_told_and_so_is_a_file_of_no_use(tmp_path: Path) -> None:
    root = changed(tmp_path)
    (root / "en" / NAME).unlink()
    assert [fault.what for fault in check_reactions(root)] == ["there are no readers in en"]
    (root / "en" / NAME).write_text("[[", encoding="utf-8")
    assert "cannot be used" in next(iter(check_reactions(root))).what


def test_a_course_without_readers_is_no_fault(tmp_path: Path) -> None:
    assert list(check_reactions(tmp_path)) == []
