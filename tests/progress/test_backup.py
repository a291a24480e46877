import datetime as dt
from pathlib import Path

import pytest

from advocacy_trainer.data_folder import what_is
from advocacy_trainer.progress.backup import check, copies, keep_copies, restore
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.erasing import (
    binned,
    empty_old_bin,
    erase_everything,
    erase_kinds,
    put_in_bin,
    take_from_bin,
    what_lies_here,
)
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.reading import SNAPSHOT, TAIL
from advocacy_trainer.progress.tidying import tidy

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)


def lived(folder: Path) -> list[str]:
    with Log.open(folder) as log:
        ids = [log.append("lesson-opened", lesson="core-01").id]
        log.compact()
        ids.append(log.append("note-added", starter="i-dared").id)
    Journal.open(folder).write("hemmeligt")
    Cards.open(folder).note("i-dared", "Jeg turde sende det.")
    return ids


def ids_in(folder: Path) -> list[str]:
    with Log.open(folder) as log:
        return [event.id for event in log.events()]


def test_a_copy_is_kept_each_day_and_once(tmp_path: Path) -> None:
    lived(tmp_path)
    log = tmp_path / "log"
    assert sorted(path.name for path in keep_copies(log, TODAY)) == [
        f"{stem}-2026-11-22.json" for stem in ("cards", "events", "journal")
    ]
    assert keep_copies(log, TODAY) == []
    for day in range(1, 40):
        keep_copies(log, TODAY + dt.timedelta(days=day))
    assert 7 <= len(copies(log)) <= 11
    assert copies(log)[0].entries == 2


@pytest.mark.parametrize("name", [SNAPSHOT, TAIL])
def test_a_spoilt_file_is_never_copied(tmp_path: Path, name: str) -> None:
    lived(tmp_path)
    path = tmp_path / "log" / name
    path.write_bytes(path.read_bytes().replace(b"i-dared", b"I-dared").replace(b"core-01", b"core-0x"))
    (tmp_path / "log" / "journal.json").write_bytes(b"\0\0")
    written = keep_copies(tmp_path / "log", TODAY)
    assert [copy.name for copy in written] == ["cards-2026-11-22.json"]


def test_a_check_tells_everything_and_changes_nothing(tmp_path: Path) -> None:
    lived(tmp_path)
    keep_copies(tmp_path / "log", TODAY)
    assert check(tmp_path / "log").faults == ()
    tail = tmp_path / "log" / TAIL
    tail.write_bytes(tail.read_bytes()[:-4])
    (tmp_path / "log" / "cards.json").write_text("{")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    report = check(tmp_path / "log")
    assert (report.entries, len(report.faults), len(report.copies)) == (1, 2, 1)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_restoring_brings_back_what_is_missing_and_keeps_what_is_new(tmp_path: Path) -> None:
    ids = lived(tmp_path)
    keep_copies(tmp_path / "log", TODAY)
    (tmp_path / "log" / SNAPSHOT).write_bytes(b"")
    (tmp_path / "log" / TAIL).unlink()
    with Log.open(tmp_path) as log:
        new = log.append("pause-held").id
    assert ids_in(tmp_path) == [new]
    assert restore(tmp_path / "log", copies(tmp_path / "log")[0]) == (2, 3)
    assert ids_in(tmp_path) == [*ids, new]
    assert restore(tmp_path / "log", copies(tmp_path / "log")[0]) == (0, 3)
    assert ids_in(tmp_path) == [*ids, new]


def test_erasing_a_kind_reaches_the_copies(tmp_path: Path) -> None:
    ids = lived(tmp_path)
    keep_copies(tmp_path / "log", TODAY)
    assert erase_kinds(tmp_path, {"note-added"}) == 1
    assert ids_in(tmp_path) == ids[:1]
    assert all(b"note-added" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert copies(tmp_path / "log")[0].entries == 1
    with Log.open(tmp_path) as log:
        log.append("pause-held")
    assert len(ids_in(tmp_path)) == 2


def test_erasing_a_kind_takes_its_words_with_it_and_no_others(tmp_path: Path) -> None:
    lived(tmp_path)
    Cards.open(tmp_path).fill("core-15", "p", {"if": "fredag", "then": "tre linjer"}, kind="plan")
    Journal.open(tmp_path).write("omskrevet", kind="rewrite")
    keep_copies(tmp_path / "log", TODAY)
    erase_kinds(tmp_path, {"note-added"})
    assert [text.kind for text in Cards.open(tmp_path).all()] == ["plan", "plan"]
    assert len(Journal.open(tmp_path).all()) == 2
    erase_kinds(tmp_path, {"reflection-saved", "plan-made"})
    assert [text.text for text in Journal.open(tmp_path).all()] == ["omskrevet"]
    left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for words in ("Jeg turde", "hemmeligt", "tre linjer"):
        assert words.encode() not in left
    assert b"omskrevet" in left


def test_erasing_a_kind_reaches_what_lies_in_the_journals_bin(tmp_path: Path) -> None:
    lived(tmp_path)
    journal = Journal.open(tmp_path)
    journal.put_in_bin(journal.all()[0].id, TODAY)
    erase_kinds(tmp_path, {"reflection-saved"})
    assert b"hemmeligt" not in (tmp_path / "log" / "journal.json").read_bytes()


@pytest.mark.parametrize("harm", [b"", b"\0" * 90, None])
def test_a_copy_brings_the_texts_back_too_and_replaces_none(tmp_path: Path, harm: bytes | None) -> None:
    lived(tmp_path)
    log = tmp_path / "log"
    keep_copies(log, TODAY)
    path = log / "cards.json"
    if harm is None:
        path.unlink()
    else:
        path.write_bytes(harm)
    Journal.open(tmp_path).edit(Journal.open(tmp_path).all()[0].id, "nyt")
    restore(log, copies(log)[0])
    assert [text.text for text in Cards.open(tmp_path).all()] == ["Jeg turde sende det."]
    assert [text.text for text in Journal.open(tmp_path).all()] == ["nyt"]
    assert not check(log).faults


def test_everything_can_be_erased_at_once_for_good(tmp_path: Path) -> None:
    lived(tmp_path)
    keep_copies(tmp_path / "log", TODAY)
    (tmp_path / "lock").write_text("")
    put_in_bin(tmp_path, NOW)
    lived(tmp_path)
    erase_everything(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]
    erase_everything(tmp_path / "never made")


@pytest.mark.holds("bin-seven-days")
def test_the_bin_keeps_seven_days_and_gives_back(tmp_path: Path) -> None:
    ids = lived(tmp_path)
    put_in_bin(tmp_path, NOW)
    assert ids_in(tmp_path) == []
    new = lived(tmp_path)
    empty_old_bin(tmp_path, NOW + dt.timedelta(days=6, hours=23))
    empty_old_bin(tmp_path, NOW - dt.timedelta(days=400))
    take_from_bin(tmp_path, binned(tmp_path)[-1][1])
    assert ids_in(tmp_path) == ids
    take_from_bin(tmp_path, binned(tmp_path)[-1][1])
    assert ids_in(tmp_path) == new
    empty_old_bin(tmp_path, NOW + dt.timedelta(days=4000))
    assert binned(tmp_path) == []


def test_every_file_is_named_in_plain_words(tmp_path: Path) -> None:
    lived(tmp_path)
    with Log.open(tmp_path) as log:
        tidy(tmp_path, log, NOW)
    rows = what_lies_here(tmp_path)
    assert {row.path.as_posix() for row in rows} >= {
        "log/events.json",
        "log/journal.json",
        "log/summary.json",
    }
    assert all(row.what != "Something else" and row.size > 0 for row in rows)
    assert what_is(Path("whatever.xyz")) == "Something else"
    assert what_is(Path("coach.json")) == "Suggestions you switched off, and your word list"
    assert what_is(Path("drafts/3/text.txt")) == "Your drafts, with versions and pictures"


def test_tidying_leaves_no_half_written_files_and_tells_what_it_could_not_do(tmp_path: Path) -> None:
    lived(tmp_path)
    (tmp_path / "log" / ".events.json.77.new").write_text("half")
    with Log.open(tmp_path) as log:
        assert tidy(tmp_path, log, NOW) == []
        assert not list((tmp_path / "log").glob(".*.new"))
        (tmp_path / "log" / "copies").rename(tmp_path / "moved")
        (tmp_path / "log" / "copies").write_text("in the way")
        assert len(tidy(tmp_path, log, NOW + dt.timedelta(days=1))) == 1


def test_a_step_that_cannot_be_done_keeps_no_other_from_being_done(tmp_path: Path) -> None:
    lived(tmp_path)
    left = tmp_path / "log" / ".events.json.77.new"
    left.mkdir()  # it cannot be taken away as a file can
    later = NOW + dt.timedelta(days=1)
    with Log.open(tmp_path) as log:
        assert len(tidy(tmp_path, log, later)) == 1
    assert (tmp_path / "log" / "copies" / f"events-{later.date()}.json").exists()
