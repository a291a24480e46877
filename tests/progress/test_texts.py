import datetime as dt
from pathlib import Path

import pytest

from advocacy_trainer.errors import NewerDataError, StorageError
from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.place import ResumePoint, ResumePoints


def test_a_reflection_can_be_written_again_searched_edited_and_deleted(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path)
    first = journal.write(
        "Jeg tør ikke endnu.", lesson="core-02", block="r1", label="Hvad holder dig tilbage?"
    )
    again = journal.write("Jeg tør lidt.", lesson="core-02", block="r1")
    assert (again.id, again.at, again.label) == (first.id, first.at, first.label)
    other = journal.write("Mødet med ÅSE i dag.")
    journal = Journal.open(tmp_path)
    assert [text.id for text in journal.search("åse mødet")] == [other.id]
    assert [text.id for text in journal.search("tilbage")] == [first.id]
    assert journal.edit(other.id, "Rettet.").at == other.at
    journal.delete(first.id)
    assert [text.text for text in Journal.open(tmp_path).all()] == ["Rettet."]


def test_a_reflection_in_the_bin_is_out_of_sight_and_goes_after_seven_days(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path)
    text = journal.write("Det her vil jeg glemme.", lesson="core-02", block="r1")
    keep_copies(tmp_path / "log", dt.date(2026, 11, 22))
    journal.put_in_bin(text.id, dt.date(2026, 11, 22))
    assert (journal.all(), journal.search("glemme"), journal.of("core-02", "r1")) == ([], [], None)
    journal = Journal.open(tmp_path)
    assert journal.empty_bin(dt.date(2026, 11, 28)) == []
    journal.bring_back(text.id)
    assert journal.all() == [text]
    journal.put_in_bin(text.id, dt.date(2026, 11, 22))
    assert journal.empty_bin(dt.date(2026, 11, 29)) == [text.id]
    assert all("glemme" not in path.read_text() for path in tmp_path.rglob("*.json"))


def test_an_empty_reflection_is_forgotten(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path)
    journal.write("noget", lesson="a", block="r1")
    journal.write("  ", lesson="a", block="r1")
    assert journal.write("", lesson="a", block="r2").text == ""
    assert Journal.open(tmp_path).all() == []


def test_a_card_keeps_each_field_and_an_empty_one_is_an_answer(tmp_path: Path) -> None:
    cards = Cards.open(tmp_path)
    cards.fill("core-03", "c1", {"reason": "Fordi.", "more": ""}, labels={"reason": "Min grund"})
    cards.fill("core-03", "c1", {"reason": "Derfor."})
    cards.note("someone-replied", "Karen skrev tilbage.")
    cards = Cards.open(tmp_path)
    assert cards.of("core-03", "c1") == {"reason": "Derfor.", "more": ""}
    assert cards.of("core-03", "c2") == {}
    assert [text.text for text in cards.of_kind("note")] == ["Karen skrev tilbage."]
    assert [text.label for text in cards.of_kind("card")] == ["Min grund", ""]


def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Journal.open(None).write("hemmeligt")
    Cards.open(None).fill("a", "b", {"c": "d"})
    ResumePoints.open(None).put("core-01", "s2")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 500, b"{}", b"[1]", b'{"format": "advocacy-trainer-texts"', b"[" * 9999]
)
def test_an_unreadable_file_is_set_aside_and_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "journal.json").write_bytes(raw)
    journal = Journal.open(tmp_path)
    assert len(journal.notices) == 1
    journal.write("nyt")
    kept = [path for path in (tmp_path / "log").iterdir() if "set-aside" in path.name]
    assert [path.read_bytes() for path in kept] == [raw]


def test_a_newer_file_is_read_and_not_changed(tmp_path: Path) -> None:
    Journal.open(tmp_path).write("gammel tekst")
    path = tmp_path / "log" / "journal.json"
    path.write_text(path.read_text().replace('"schema": 1', '"schema": 2'))
    before = path.read_bytes()
    journal = Journal.open(tmp_path)
    assert [text.text for text in journal.all()] == ["gammel tekst"]
    with pytest.raises(NewerDataError):
        journal.write("ny")
    assert path.read_bytes() == before


def test_a_text_that_cannot_be_saved_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    journal = Journal(tmp_path)
    with pytest.raises(StorageError):
        journal.write("nyt")
    assert journal.all() == []


def test_one_resumes_at_the_very_step(tmp_path: Path) -> None:
    places = ResumePoints.open(tmp_path)
    assert places.last is None
    places.put("core-01", "s3")
    places.put("core-02", "s1")
    again = ResumePoints.open(tmp_path)
    assert again.last == ResumePoint("core-02", "s1")
    assert again.of("core-01") == "s3"
    again.forget("core-02")
    assert ResumePoints.open(tmp_path).last is None
    assert ResumePoints.open(tmp_path).of("core-01") == "s3"


@pytest.mark.parametrize("raw", ["", "{}", '{"steps": 1, "last": 2, "schema": 1}', "\0\0"])
def test_a_spoilt_place_is_begun_anew(tmp_path: Path, raw: str) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "place.json").write_text(raw)
    places = ResumePoints.open(tmp_path)
    assert places.last is None
    places.put("core-01", "s1")
    assert ResumePoints.open(tmp_path).last == ResumePoint("core-01", "s1")


@pytest.mark.parametrize("raw", ["", "{", "[1]", "null", '{"schema": 1, "last": 5, "steps": {}}'])
def test_a_place_that_cannot_be_read_is_kept_beside_and_told(tmp_path: Path, raw: str) -> None:
    path = tmp_path / "log" / "place.json"
    path.parent.mkdir()
    path.write_text(raw)
    places = ResumePoints.open(tmp_path)
    (notice,) = places.notices
    assert "place.json.set-aside" in str(notice)
    places.put("core-01", "s2")
    assert [kept.read_text() for kept in path.parent.glob("place.json.set-aside-*")] == [raw]
    assert not ResumePoints.open(tmp_path).notices


def test_a_place_of_a_newer_version_is_left_alone_whatever_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "log" / "place.json"
    path.parent.mkdir()
    path.write_text('{"schema": 2, "where": []}')
    places = ResumePoints.open(tmp_path)
    assert not places.notices
    places.put("core-01", "s2")
    assert path.read_text() == '{"schema": 2, "where": []}'
    assert list(path.parent.iterdir()) == [path]


def test_one_spoilt_text_costs_no_other_and_keeps_its_words(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path)
    for number in range(5):
        journal.write(f'tanke {number} med {{ og "', lesson="core-02", block=f"b{number}")
    path = tmp_path / "log" / "journal.json"
    raw = path.read_bytes()
    spoilt = raw.replace(b'"lesson": "core-02"', b'"lesson": core-02"', 1)
    path.write_bytes(spoilt)
    again = Journal.open(tmp_path)
    assert [text.text for text in again.all()] == [f'tanke {number} med {{ og "' for number in range(5)]
    (kept,) = again.set_aside_files()
    assert kept.read_bytes() == spoilt
    assert kept.name in str(again.notices[0])
    assert Journal.open(tmp_path).notices == []


def test_a_changed_letter_in_a_text_is_told(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path)
    journal.write("en lang tanke")
    path = tmp_path / "log" / "journal.json"
    path.write_bytes(path.read_bytes().replace(b"lang", b"lant"))
    again = Journal.open(tmp_path)
    assert [text.text for text in again.all()] == ["en lant tanke"]
    assert len(again.notices) == 1
    assert Journal.open(tmp_path).notices == []
