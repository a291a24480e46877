from pathlib import Path

import pytest

from advocacy_trainer.drafts.starters import (
    KINDS,
    Reader,
    Starter,
    for_work,
    read_readers,
    read_starters,
)
from advocacy_trainer.errors import ContentError
from advocacy_trainer.resources import lessons_dir


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_words_that_come_with_the_app_can_be_read(language: str) -> None:
    starters = read_starters(lessons_dir() / language)
    assert {starter.kind for starter in starters} == set(KINDS)
    assert all(starter.text.endswith("?") for starter in starters)
    assert len({starter.id for starter in starters}) == len(starters)
    assert all(reader.asks.endswith("?") for reader in read_readers(lessons_dir() / language))


def test_both_languages_ask_the_same() -> None:
    da, en = (read_starters(lessons_dir() / language) for language in ("da", "en"))
    assert [(one.id, one.kind) for one in da] == [(one.id, one.kind) for one in en]


def test_the_shape(tmp_path: Path) -> None:
    (tmp_path / "starters.toml").write_text('format=1\n[[starters]]\nid="a"\nkind="expert"\ntext="Hvad?"')
    (tmp_path / "readers.toml").write_text('format=1\n[[readers]]\nid="a"\nname="Jonas"\nasks="Hvad?"')
    assert read_starters(tmp_path) == (Starter("a", "expert", "Hvad?"),)
    assert read_readers(tmp_path) == (Reader("a", "Jonas", "Hvad?"),)


@pytest.mark.parametrize(
    "text",
    ["", "x = ", "format=2\n[[starters]]\nid='a'\nkind='expert'\ntext='b'", "format=1\nstarters=[]",
     "format=1\nstarters=[1]", "format=1\n[[starters]]\nid='a'\nkind='hero'\ntext='b'",
     "format=1\n[[starters]]\nid='a'\nkind='expert'\ntext=' '",
     "format=1\n[[starters]]\nid='a'\nkind='expert'\ntext='b'\nwork=['sea']",
     "format=1\n[[starters]]\nid='a'\nkind='expert'\ntext='b'\nwork='care'"],
)  # fmt: skip
def test_a_file_that_does_not_fit_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "starters.toml").write_text(text)
    with pytest.raises(ContentError, match=r"starters\.toml"):
        read_starters(tmp_path)
    with pytest.raises(ContentError, match=r"readers\.toml"):
        read_readers(tmp_path)


def test_what_is_for_one_kind_of_work_comes_first_there_and_nowhere_else() -> None:
    every = (
        Starter("all", "expert", "A?"),
        Starter("care", "expert", "B?", ("care",)),
        Starter("both", "expert", "C?", ("care", "school")),
    )
    assert [one.id for one in for_work(every, "care")] == ["care", "both", "all"]
    assert [one.id for one in for_work(every, "school")] == ["both", "all"]
    assert [one.id for one in for_work(every, "trade")] == ["all"]
    assert [one.id for one in for_work(every, "")] == ["all"]


@pytest.mark.parametrize("language", ["da", "en"])
def test_an_unknown_work_meets_no_question_of_somebody_elses(language: str) -> None:
    starters, readers = read_starters(lessons_dir() / language), read_readers(lessons_dir() / language)
    assert not any(one.work for one in for_work(starters, ""))
    assert not any(one.work for one in for_work(readers, ""))
    assert for_work(starters, "care")[0].work == for_work(readers, "care")[0].work == ("care",)
