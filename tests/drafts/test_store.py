import datetime as dt
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.drafts import model
from advocacy_trainer.drafts.model import CAPACITY, fits, title_of
from advocacy_trainer.drafts.store import FOLDER, Drafts
from advocacy_trainer.errors import NewerDataError, StorageError


@pytest.fixture(params=["folder", "memory"])
def drafts(request: pytest.FixtureRequest, tmp_path: Path) -> Drafts:
    return Drafts(tmp_path if request.param == "folder" else None)


def test_a_draft_is_a_folder_that_anyone_can_read(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(("linkedin", "x")), "Blåbærgrød\n\nanden linje").head
    folder = tmp_path / FOLDER / head.id
    assert (folder / "text.txt").read_text(encoding="utf-8") == "Blåbærgrød\n\nanden linje"
    assert json.loads((folder / "draft.json").read_text())["format"] == 1
    assert drafts.folder(head) == folder
    again = Drafts(tmp_path)
    assert again.heads() == [head]
    assert again.text(again.heads()[0]) == "Blåbærgrød\n\nanden linje"


def test_nothing_is_written_for_a_draft_that_was_only_begun(tmp_path: Path) -> None:
    Drafts(tmp_path).new()
    assert list(tmp_path.rglob("*")) == []


def test_in_memory_nothing_touches_the_disk(tmp_path: Path) -> None:
    drafts = Drafts(None)
    head = drafts.save(drafts.new(), "hej").head
    assert drafts.text(head) == "hej"
    assert drafts.folder(head) is None
    assert [one.title for one in drafts.heads()] == ["hej"]
    assert list(tmp_path.rglob("*")) == []


def test_versions_are_named_kept_and_read_back(drafts: Drafts) -> None:
    head = drafts.save(drafts.new(), "første").head
    head = drafts.keep_version(head, "første", "  Før\nkaffe ")
    head = drafts.save(head, "anden").head
    head = drafts.keep_version(head, "anden", "")
    assert [(one.number, one.name) for one in head.versions] == [(1, "Før kaffe"), (2, "")]
    assert [drafts.version(head, one) for one in head.versions] == ["første", "anden"]
    assert drafts.heads()[0].versions == head.versions


def test_a_copy_has_the_text_and_pictures_and_goes_its_own_way(drafts: Drafts) -> None:
    head = drafts.save(drafts.new(), "hej").head
    head = drafts.add_picture(head, b"bytes", "jpg")
    copy = drafts.duplicate(head)
    drafts.save(copy, "hej igen")
    assert drafts.text(head) == "hej"
    assert copy.id != head.id
    assert drafts.picture(copy, copy.pictures[0]) == b"bytes"
    head = drafts.drop_picture(head, head.pictures[0])
    assert head.pictures == ()
    assert drafts.picture(copy, copy.pictures[0]) == b"bytes"


def test_archive_and_back(drafts: Drafts) -> None:
    head = drafts.archive(drafts.save(drafts.new(), "hej").head)
    assert (drafts.heads(), [one.id for one in drafts.heads("archived")]) == ([], [head.id])
    assert [one.id for one in [drafts.archive(head, archived=False)]] == [one.id for one in drafts.heads()]


@pytest.mark.holds("bin-seven-days")
def test_the_bin_gives_back_for_seven_days(drafts: Drafts) -> None:
    head = drafts.keep_version(drafts.save(drafts.new(), "hej").head, "hej", "en")
    binned = drafts.bin(head)
    assert drafts.heads() == []
    assert [one.id for one in drafts.heads("binned")] == [head.id]
    assert drafts.text(binned) == "hej"
    assert drafts.empty_bin() == 0
    back = drafts.unbin(binned)
    assert drafts.text(back) == "hej"
    assert drafts.version(back, back.versions[0]) == "hej"
    drafts.bin(back)
    assert drafts.empty_bin(model.now() + dt.timedelta(seconds=1)) == 1
    assert drafts.heads("binned") == []


def test_erasing_leaves_nothing(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.erase(drafts.keep_version(drafts.save(drafts.new(), "hemmeligt").head, "hemmeligt", ""))
    drafts.heads()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"hemmeligt" in path.read_bytes()]


def test_what_another_program_wrote_is_kept_as_a_version(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "mit").head
    assert not drafts.changed_outside(head)
    (tmp_path / FOLDER / head.id / "text.txt").write_text("dit")
    assert drafts.changed_outside(head)
    saved = drafts.save(head, "mit igen")
    assert saved.foreign is not None
    assert drafts.version(saved.head, saved.foreign) == "dit"
    assert drafts.text(saved.head) == "mit igen"
    assert drafts.save(saved.head, "nu").foreign is None


def test_a_text_file_from_elsewhere_is_read_whatever_its_letters(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "x").head
    for raw, text in ((b"\xef\xbb\xbfa\r\nb", "a\nb"), ("blåbær".encode("cp1252"), "blåbær")):
        (tmp_path / FOLDER / head.id / "text.txt").write_bytes(raw)
        assert drafts.text(head) == text


def test_a_damaged_head_is_set_aside_and_made_anew(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.keep_version(drafts.save(drafts.new(), "Titel\nmere").head, "gammel", "navn")
    folder = tmp_path / FOLDER / head.id
    (folder / "draft.json").write_text("{")
    later = Drafts(tmp_path)
    told: list[str] = []
    later.listener = lambda error: told.append(str(error))
    found = later.heads()
    assert len(told) == 1
    assert "draft.json.set-aside" in told[0]
    assert [(one.title, len(one.versions)) for one in found] == [("Titel", 1)]
    assert [path.read_text() for path in folder.glob("draft.json.set-aside*")] == ["{"]


def test_a_newer_draft_can_be_read_and_is_not_written_over(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "Titel").head
    path = tmp_path / FOLDER / head.id / "draft.json"
    path.write_text('{"format": 2, "new": true}')
    later = Drafts(tmp_path)
    (found,) = later.heads()
    assert later.text(found) == "Titel"
    for change in (lambda: later.save(found, "x"), lambda: later.bin(found), lambda: later.archive(found)):
        with pytest.raises(NewerDataError):
            change()
    assert path.read_text() == '{"format": 2, "new": true}'
    assert later.text(found) == "Titel"


def test_a_draft_that_a_newer_version_takes_over_meanwhile_is_left_alone(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "Titel").head
    path = tmp_path / FOLDER / head.id / "draft.json"
    path.write_text('{"format": 2, "new": true}')
    with pytest.raises(NewerDataError):
        drafts.save(head, "Mine ord")
    with pytest.raises(NewerDataError):
        drafts.save_head(head)
    copy = drafts.duplicate(head, "Mine ord")
    assert drafts.text(copy) == "Mine ord"
    assert path.read_text() == '{"format": 2, "new": true}'
    assert drafts.text(head) == "Titel"


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere; permissions differ on Windows"
)
def test_a_folder_that_may_only_be_read_says_so_and_loses_nothing(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "gammelt").head
    (tmp_path / FOLDER / head.id).chmod(0o500)
    with pytest.raises(StorageError):
        drafts.save(head, "nyt")
    assert drafts.text(head) == "gammelt"
    (tmp_path / FOLDER / head.id).chmod(0o700)


def test_a_file_in_the_folders_way_says_so(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    drafts = Drafts(tmp_path)
    assert drafts.heads() == []
    with pytest.raises(StorageError):
        drafts.save(drafts.new(), "x")


def test_strangers_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.save(drafts.new(), "x")
    for name in ("notes.txt", "..x", "20261122-101500-zzzzzz"):
        (tmp_path / FOLDER / name).mkdir()
    (tmp_path / FOLDER / "index.json").write_text("[1]")
    assert len(Drafts(tmp_path).heads()) == 1


def test_a_list_of_drafts_opens_none_that_has_not_changed(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    heads = []
    for number in range(50):
        identity = f"20261122-101500-{number:06x}"
        folder = tmp_path / FOLDER / identity
        folder.mkdir(parents=True)
        head = drafts.new()._replace(id=identity, title=f"Udkast {number}")
        heads.append(folder / "draft.json")
        heads[-1].write_bytes(model.encode(head))
    assert len(Drafts(tmp_path).rows()) == 50
    for path in heads:  # as large and as old as it was, and no draft
        stamp = path.stat()
        path.write_bytes(b"x" * stamp.st_size)
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert {row.title for row in Drafts(tmp_path).rows()} == {f"Udkast {number}" for number in range(50)}


@given(st.text(alphabet=st.characters(exclude_characters="\r"), max_size=200))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    drafts = Drafts(None)
    head = drafts.save(drafts.new(), text).head
    expected = text.removeprefix("\ufeff")
    assert drafts.text(head) == expected
    assert len(head.title) <= model.TITLE_LENGTH


def test_half_a_pair_and_a_nul_come_back(drafts: Drafts) -> None:
    head = drafts.save(drafts.new(), "a\ud800\0b").head
    assert drafts.text(head) == "a\ud800\0b"
    assert drafts.heads()[0].title == title_of("a\ud800\0b")


def test_a_draft_holds_a_hundred_thousand_characters_and_the_rest_is_given_back() -> None:
    assert fits("a" * CAPACITY) == ("a" * CAPACITY, "")
    kept, rest = fits("ord " * 50_000)
    assert kept + rest == "ord " * 50_000
    assert len(kept) <= CAPACITY
    assert kept.endswith(" ")
    kept, rest = fits("a" * (CAPACITY + 1))
    assert (len(kept), rest) == (CAPACITY, "a")


@pytest.mark.parametrize("unit", [1_000_000, 1_000_000_000, 2_000_000_000])
def test_a_drive_that_rounds_the_time_is_no_other_program(tmp_path: Path, unit: int) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "første").head
    for words in ("første og andet", "første og tredje"):
        file = tmp_path / FOLDER / head.id / "text.txt"
        rounded = file.stat().st_mtime_ns // unit * unit
        os.utime(file, ns=(rounded, rounded - unit))
        assert not drafts.changed_outside(head)
        saved = drafts.save(head, words)
        head = saved.head
        assert saved.foreign is None
    assert head.versions == ()


def test_another_program_that_writes_as_many_letters_is_seen(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    head = drafts.save(drafts.new(), "mine ord").head
    file = tmp_path / FOLDER / head.id / "text.txt"
    file.write_text("dine ord", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert drafts.changed_outside(head)
    saved = drafts.save(head, "mine ord igen")
    assert saved.foreign is not None
    assert drafts.version(saved.head, saved.foreign) == "dine ord"


def test_two_threads_that_save_one_draft_take_each_other_for_no_other_program(drafts: Drafts) -> None:
    head = drafts.save(drafts.new(), "tekst").head
    kept: list[object] = []
    failed: list[BaseException] = []
    gate = threading.Barrier(3)

    def run(number: int) -> None:
        try:
            gate.wait()
            for turn in range(15):
                if number:
                    kept.append(drafts.save(head, f"{number} {turn}").foreign)
                else:
                    kept.append(drafts.changed_outside(head) or None)
                    drafts.rows()
        except BaseException as error:  # noqa: BLE001 - shown below
            failed.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert set(kept) == {None}


@pytest.mark.parametrize("method", [name for name in vars(Drafts) if not name.startswith("_")])
def test_every_method_that_reaches_what_is_kept_waits_its_turn(method: str, drafts: Drafts) -> None:
    if method in ("open", "close", "new", "folder", "room"):  # which read or change one value, or nothing
        return
    assert getattr(getattr(Drafts, method), "__wrapped__", None) is not None


def test_a_room_that_is_left_as_it_was_is_not_written_again(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep_room({"open": ["notes"]})
    path = next(tmp_path.rglob("room.json"))
    before = path.stat().st_ino
    beside = path.with_name("held")
    os.link(path, beside)  # so that a new file cannot get the number of the old one
    drafts.keep_room({"open": ["notes"]})
    assert path.stat().st_ino == before
    drafts.keep_room({"open": []})
    assert path.stat().st_ino != before
    assert drafts.room() == {"open": []}
