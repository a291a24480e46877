from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.drafts.colleague import Begun, ColleagueQuestion, Mark, read_begun, write_begun
from advocacy_trainer.drafts.unsaved import FILE_NAME, UnsavedTexts, encode, parse
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.erasing import erase_everything, what_is


def reopened(folder: Path) -> dict[str, str | None]:
    """Return what a new start finds, whatever the old one still meant to do."""
    found = UnsavedTexts(folder)
    assert not found.notices
    return {key: found.get(key) for key in sorted(found.keys())}


def test_what_is_typed_is_there_at_the_next_start_and_empty_is_a_value(tmp_path: Path) -> None:
    typed = UnsavedTexts(tmp_path)
    typed.put("journal/new", "I går\nkom mor 🙂")
    typed.put("settings/name", "")
    assert typed.flush()
    assert reopened(tmp_path) == {"journal/new": "I går\nkom mor 🙂", "settings/name": ""}
    typed.put("journal/new", "Nej")
    assert typed.close()
    assert reopened(tmp_path)["journal/new"] == "Nej"


def test_what_has_reached_its_place_leaves_no_file(tmp_path: Path) -> None:
    typed = UnsavedTexts(tmp_path)
    typed.put("card/a/b/c", "x")
    typed.put("card/a/b/d", "y")
    typed.put("note/1", "z")
    typed.flush()
    assert typed.drop("note/1")
    assert typed.drop_under("card/a/b/")
    assert list(tmp_path.iterdir()) == []
    typed.close()


def test_what_may_be_on_no_disk_is_not(tmp_path: Path) -> None:
    typed = UnsavedTexts(tmp_path)
    typed.put("welcome/name", "Mette", durable=False)
    assert typed.close()
    assert typed.get("welcome/name") == "Mette"
    assert list(tmp_path.iterdir()) == []
    nowhere = UnsavedTexts(None)
    nowhere.put("journal/new", "ord")
    assert nowhere.close()
    assert not nowhere.is_kept("journal/new")


def test_from_the_choice_to_save_nothing_on_no_word_is_written(tmp_path: Path) -> None:
    typed = UnsavedTexts(tmp_path)
    typed.put("journal/new", "før")
    typed.flush()
    typed.stay_in_memory()
    typed.put("journal/new", "efter")
    assert typed.flush()
    assert typed.get("journal/new") == "efter"
    assert reopened(tmp_path) == {"journal/new": "før"}


@pytest.mark.parametrize("newer", [True, False])
def test_what_cannot_be_written_is_known(tmp_path: Path, newer: bool) -> None:
    path = tmp_path / FILE_NAME
    if newer:
        path.write_bytes(encode({"a": "b"}).replace(b'"schema": 1', b'"schema": 2'))
    before = path.read_bytes() if newer else b""
    typed = UnsavedTexts(tmp_path, read_only=not newer)
    assert typed.flush()
    typed.put("journal/new", "ord")
    assert not typed.flush()
    assert (path.read_bytes() if newer else b"") == before


def test_a_failing_disk_is_told_once_and_tried_again(tmp_path: Path) -> None:
    told: list[TrainerError] = []
    typed = UnsavedTexts(tmp_path, failed=told.append)
    in_the_way = tmp_path / FILE_NAME
    in_the_way.mkdir()
    for word in ("et", "to", "tre"):
        typed.put("journal/new", word)
        assert not typed.flush()
    assert len(told) == 1
    in_the_way.rmdir()
    assert typed.close()
    assert reopened(tmp_path) == {"journal/new": "tre"}


@given(st.dictionaries(st.text(min_size=1), st.text()), st.data())
def test_of_a_damaged_file_the_other_texts_are_read(texts: dict[str, str], data: st.DataObject) -> None:
    whole = encode(texts)
    read = parse(whole)
    clean = {
        key.encode("utf-8", "replace").decode(): text.encode("utf-8", "replace").decode()
        for key, text in texts.items()
    }
    assert read.texts == clean
    assert read.whole
    lines = whole.split(b"\n")
    hit = data.draw(st.integers(1, len(lines) - 1))
    lines[hit] = lines[hit][: len(lines[hit]) // 2]
    left = parse(b"\n".join(lines))
    assert left.texts.items() <= clean.items()
    assert len(left.texts) >= len(clean) - 1
    assert left.whole == (not lines[hit])


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xfe", b"[" * 100_000, b'{"format": "else"}\n', b'{"schema": 1e999}', b"null"]
)
def test_a_file_that_is_none_of_ours_is_set_aside_and_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    typed = UnsavedTexts(tmp_path)
    assert len(typed.notices) == 1
    typed.put("journal/new", "ord")
    assert typed.close()
    assert reopened(tmp_path) == {"journal/new": "ord"}
    aside = [path for path in tmp_path.iterdir() if "set-aside" in path.name]
    assert [path.read_bytes() for path in aside] == [raw]


def test_erasing_everything_takes_it_too_and_the_list_of_files_knows_it(tmp_path: Path) -> None:
    typed = UnsavedTexts(tmp_path)
    typed.put("journal/new", "ord")
    typed.close()
    assert what_is(Path(FILE_NAME)) == "What you have typed and not yet saved"
    erase_everything(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_answer_that_is_begun_is_read_again_and_nothing_else() -> None:
    begun = Begun(ColleagueQuestion("Min tekst 🙂", "linkedin"), (Mark(0, 3, "curious"),))
    assert read_begun(write_begun(begun)) == begun
    for broken in ("", "{", "[[1, 2], []]", '[["a", "b"], [[0, 9, "curious"]]]', '[["ab", "b"], [[0, 1]]]'):
        assert read_begun(broken) is None
