"""Every format the log has ever had can be read for ever; a new one gets a folder here."""

import shutil
from pathlib import Path

import pytest

from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress import migrations, snapshot
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.place import ResumePoint, ResumePoints
from advocacy_trainer.progress.snapshot import SCHEMA

FORMATS = Path(__file__).parent / "formats"


def test_there_is_a_sample_of_every_format() -> None:
    assert {path.name for path in FORMATS.iterdir()} == {str(number) for number in range(1, SCHEMA + 1)}
    assert set(migrations.STEPS) == set(range(1, SCHEMA))


@pytest.mark.parametrize("number", range(1, SCHEMA + 1))
def test_a_log_of_any_format_is_read_whole(number: int, tmp_path: Path) -> None:
    shutil.copytree(FORMATS / str(number), tmp_path / "log")
    with Log.open(tmp_path) as log:
        events = log.events()
        assert [event.kind for event in events] == ["lesson-opened", "step-done", "lesson-done", "note-added"]
        assert (events[2].lesson, events[2].data["minutes"], events[2].offset) == ("core-01", 6, 60)
        log.append("pause-held")
    assert len(Log.open(tmp_path).events()) == 5
    assert [text.text for text in Journal.open(tmp_path).all()] == ["Jeg tør lidt mere. Æøå."]
    assert [text.text for text in Cards.open(tmp_path).of_kind("reason")] == ["Fordi."]
    assert ResumePoints.open(tmp_path).last == ResumePoint("core-02", "s2")


def older(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write a log as a format 0 might have looked, with the kind under another name."""
    (folder / "log").mkdir()
    with monkeypatch.context() as past:
        past.setattr(snapshot, "SCHEMA", 0)
        old = {
            "id": "0b9a4c3e-52a5-4a3e-9f0d-3c1b6d1f7a11",
            "at": "2026-01-01T00:00:00.000Z",
            "what": "pause",
        }
        (folder / "log" / "events.json").write_bytes(snapshot.encode_snapshot({1: old}, 1))
        (folder / "log" / "events.tail").write_bytes(snapshot.tail_opening())


def test_an_older_log_is_brought_to_today_after_its_files_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(tmp_path, monkeypatch)
    before = (tmp_path / "log" / "events.json").read_bytes()

    def step(document: migrations.Document) -> migrations.Document:
        return {"id": document["id"], "at": document["at"], "kind": f"{document['what']}-held"}

    monkeypatch.setattr(migrations, "STEPS", {0: step})
    assert Log.open(tmp_path, read_only=True).events()[0].kind == "pause-held"
    assert (tmp_path / "log" / "events.json").read_bytes() == before
    with Log.open(tmp_path) as log:
        assert len(log.notices) == 1
        log.append("draft-started")
    kept = tmp_path / "log" / "copies" / "format-0" / "events.json"
    assert kept.read_bytes() == before
    with Log.open(tmp_path) as log:
        assert [event.kind for event in log.events()] == ["pause-held", "draft-started"]
        assert log.notices == ()


def test_a_format_nobody_knows_is_told_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(tmp_path, monkeypatch)
    before = {path: path.read_bytes() for path in (tmp_path / "log").iterdir()}
    with Log.open(tmp_path) as log:
        assert len(log.notices) == 1
        with pytest.raises(StorageError, match="does not know"):
            log.append("pause-held")
    assert {path: path.read_bytes() for path in (tmp_path / "log").iterdir()} == before
