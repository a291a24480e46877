import errno
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import new_id
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> tuple[int, str, str]:
        code = main(["--data-dir", str(tmp_path / "data"), "log", *map(str, words)])
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with Log.open(folder) as log:
        log.append("lesson-opened", lesson="core-01")
        log.append("lesson-done", lesson="core-01", minutes=6)
        log.append("note-added", starter="i-dared")
    Journal.open(folder).write("helt privat", label="Hvad tænkte du?")
    Cards.open(folder).note("i-dared", "Jeg turde sende det.")
    return folder


def line(**more: object) -> str:
    return json.dumps(
        {"id": new_id(), "kind": "step-done", "at": "2026-11-22T09:15:00Z", "lesson": "core-01", **more}
    )


def test_show_prints_each_entry(run: Run, data: Path) -> None:
    code, out, _ = run("show")
    assert code == 0
    assert [row.split()[2] for row in out.splitlines()] == ["lesson-opened", "lesson-done", "note-added"]
    assert len(run("show", "--kind", "note-added")[1].splitlines()) == 1


def test_an_empty_log_is_shown_and_checked_without_making_a_folder(run: Run, tmp_path: Path) -> None:
    assert run("show")[:2] == (0, "")
    assert run("check")[:2] == (0, "0 entries read well.\n")
    assert not (tmp_path / "data").exists()


def test_check_tells_a_fault_by_its_exit_code(run: Run, data: Path) -> None:
    assert run("check")[0] == 0
    tail = data / "log" / "events.tail"
    tail.write_bytes(tail.read_bytes()[:-3])
    code, out, _ = run("check")
    assert code == 1
    assert "half written" in out
    assert "2 entries" in out


def test_import_answers_each_line_and_is_idempotent(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    lines = [line(), line(step="s2"), "", line()]
    file.write_text("\n".join(lines), encoding="utf-8")
    ids = [json.loads(row)["id"] for row in lines if row]
    assert run("import", file)[:2] == (0, "".join(f"{one} kept\n" for one in ids))
    assert run("import", file)[:2] == (0, "".join(f"{one} known\n" for one in ids))
    _, out, _ = run("export", "--format", "json", "-")
    assert [json.loads(row)["id"] for row in out.splitlines()] == ids


def test_that_a_text_was_published_is_taken_in_and_told_nobody(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "old.jsonl"
    file.write_text(line(kind="text-published") + "\n", encoding="utf-8")
    assert run("import", file)[0] == 0
    assert "text-published" not in run("show")[1]
    assert "text-published" not in run("export", "--format", "json", "-")[1]


def test_import_refuses_a_bad_line_and_takes_the_others(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    file.write_text(f"{line()}\nnot json\n{line(id='7')}\n{line()}\n")
    code, out, err = run("import", file)
    assert code == 1
    assert [row.split(":")[0] for row in err.splitlines()] == ["line 2", "line 3"]
    assert len(out.splitlines()) == 2, "stdout holds a line for each entry on disk, and nothing else"


def test_import_of_a_folder_is_one_sentence(run: Run, tmp_path: Path) -> None:
    code, out, err = run("import", tmp_path)
    assert (code, out) == (2, "")
    assert "cannot be read" in err


def test_import_tells_of_a_torn_line_it_removed(run: Run, data: Path, tmp_path: Path) -> None:
    tail = data / "log" / "events.tail"
    tail.write_bytes(tail.read_bytes()[:-3])
    (tmp_path / "e.jsonl").write_text(line())
    code, out, err = run("import", tmp_path / "e.jsonl")
    assert code == 0
    assert out.endswith(" kept\n")
    assert "half written" in err


def test_a_line_without_end_is_refused_and_the_next_is_kept(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "e.jsonl"
    file.write_bytes(b'{"id":"' + b"x" * 3_000_000 + b'"}\n' + line().encode() + b"\n")
    code, out, err = run("import", file)
    assert code == 1
    assert err.startswith("line 1: refused")
    assert len(out.splitlines()) == 1


@pytest.mark.parametrize(("what", "name"), [("journal", "journal"), ("json", "cards"), ("pdf", "cards")])
def test_no_file_is_made_of_what_cannot_be_read(
    run: Run, data: Path, tmp_path: Path, what: str, name: str
) -> None:
    (data / "log" / f"{name}.json").write_bytes(b"\0\0")
    code, _, err = run("export", "--format", what, tmp_path / "out.pdf")
    assert code == 1
    assert "could not be read" in err
    assert not (tmp_path / "out.pdf").exists()
    assert (data / "log" / f"{name}.json").read_bytes() == b"\0\0", "a command that reads changes nothing"


@pytest.mark.parametrize("what", ["pdf", "certificate"])
def test_what_is_drawn_needs_a_file(run: Run, what: str) -> None:
    code, out, err = run("export", "--format", what, "-")
    assert (code, out) == (2, "")
    assert "needs the name of a file" in err


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("certificate", "considered whether"),
        ("pdf", "My log"),
        ("everything", "log.jsonl"),
        ("json", "turde"),
    ],
)
def test_every_file_can_be_looked_at_first(run: Run, data: Path, what: str, shown: str) -> None:
    before = sorted(data.rglob("*"))
    code, out, _ = run("export", "--format", what, "--preview")
    assert code == 0
    assert shown in out
    assert sorted(data.rglob("*")) == before


def test_import_answers_a_pipe_line_by_line_as_each_is_on_disk(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "advocacy_trainer", "--data-dir", str(tmp_path), "log", "import", "-"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            one = line()
            process.stdin.write(one.encode() + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline().decode()
            assert answer == f"{json.loads(one)['id']} kept\n"
            events = Log.open(tmp_path, read_only=True).events()
            assert events[-1].id == json.loads(one)["id"]
        process.kill()
    assert len(Log.open(tmp_path).events()) == 3


def test_two_at_once_is_one_sentence(run: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "e.jsonl").write_text(line())
    with DataFolderLock(data):
        code, out, err = run("import", tmp_path / "e.jsonl")
    assert (code, out) == (1, "")
    assert "already open" in err


def test_what_was_exported_can_be_taken_in_elsewhere(run: Run, data: Path, tmp_path: Path) -> None:
    out_file = tmp_path / "mit æøå.jsonl"
    code, _, said = run("export", "--format", "json", out_file)
    assert code == 0
    assert "for you" in said
    assert "helt privat" not in out_file.read_text(encoding="utf-8")
    assert main(["--data-dir", str(tmp_path / "other"), "log", "import", str(out_file)]) == 0
    assert [text.text for text in Cards.open(tmp_path / "other").all()] == ["Jeg turde sende det."]
    assert Log.open(tmp_path / "other").events() == Log.open(data).events()


def test_xapi_is_off_until_switched_on(run: Run, data: Path, tmp_path: Path) -> None:
    code, _, err = run("export", "--format", "xapi", tmp_path / "x.jsonl")
    assert code == 1
    assert "switched off" in err
    assert not (tmp_path / "x.jsonl").exists()
    (data / "settings.json").write_text('{"format": 1, "values": {"xapi": true}}')
    assert run("export", "--format", "xapi", tmp_path / "x.jsonl")[0] == 0
    assert len((tmp_path / "x.jsonl").read_text().splitlines()) == 2


def test_a_preview_writes_nothing_and_shows_everything(run: Run, data: Path) -> None:
    code, out, err = run("export", "--format", "csv", "--preview")
    assert code == 0
    assert "core-01,It's your choice,done" in out
    assert "Which lessons" in err


def test_the_journal_is_its_own_export(run: Run, data: Path, tmp_path: Path) -> None:
    assert run("export", "--format", "journal", tmp_path / "j.txt")[0] == 0
    text = (tmp_path / "j.txt").read_text(encoding="utf-8")
    assert "helt privat" in text
    assert "Hvad tænkte du?" in text


def test_erase_asks_and_a_no_erases_nothing(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("no\n"))
    assert run("erase")[0] == 1
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run("erase", "--kind", "note-added")[0] == 1
    assert len(Log.open(data).events()) == 3
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    assert run("erase", "--kind", "note-added")[0] == 0
    assert len(Log.open(data).events()) == 2
    assert run("erase", "--yes")[0] == 0
    assert {path.name for path in data.iterdir()} <= {"lock"}


def test_restore_needs_a_copy(run: Run, data: Path) -> None:
    code, _, err = run("restore")
    assert code == 1
    assert "no copy" in err
    assert run("restore", "--list")[:2] == (0, "")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read anywhere")
def test_a_log_that_may_not_be_read_is_one_sentence(run: Run, data: Path) -> None:
    (data / "log" / "events.tail").chmod(0)
    code, _, err = run("check")
    assert code == 1
    assert len(err.splitlines()) == 1


def test_a_log_that_cannot_be_read_is_one_sentence_and_no_empty_export(
    run: Run, data: Path, tmp_path: Path
) -> None:
    (data / "log" / "events.json").mkdir()
    for words in (["show"], ["export", "--format", "csv", str(tmp_path / "x.csv")], ["check"]):
        code, _, err = run(*words)
        assert code == 1
        assert "could not be read" in err.splitlines()[-1]
    assert not (tmp_path / "x.csv").exists()


def test_a_data_folder_that_is_a_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    for words in (["show"], ["import", "-"], ["erase", "--yes"]):
        assert main(["--data-dir", str(tmp_path / "file"), "log", *words]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_export_needs_a_file(run: Run, data: Path) -> None:
    assert run("export", "--format", "csv")[0] == 2


def test_somebody_elses_folder_is_never_erased_or_written_to(run: Run, tmp_path: Path) -> None:
    foreign = tmp_path / "data"
    foreign.mkdir()
    (foreign / "letter.docx").write_text("dear")
    lines = tmp_path / "lines.jsonl"
    lines.write_text(line())
    for words in (["erase", "--yes"], ["restore"], ["import", lines]):
        code, _, err = run(*words)
        assert code == 1
        assert "leaves it alone" in err
    assert [path.name for path in foreign.iterdir()] == ["letter.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl is POSIX")
def test_a_drive_without_locks_is_written_to_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import fcntl

    def refuses(*_: object) -> None:
        raise OSError(errno.ENOLCK, "flock")

    monkeypatch.setattr(fcntl, "flock", refuses)
    file = tmp_path / "one.jsonl"
    file.write_text(
        '{"id":"0b6f0f5e-2222-4a5e-9c0e-000000000009","kind":"lesson-opened","at":"2026-09-01T08:00:00Z"}\n'
    )
    assert main(["--data-dir", str(tmp_path / "data"), "log", "import", str(file)]) == 0
    assert "cannot tell whether the app is open twice" in capsys.readouterr().err


def in_danish() -> str:
    return json.dumps({**json.loads(line()), "data": {"note": "grød på bænken"}}, ensure_ascii=False)


def as_lines(count: int = 3) -> str:
    return "".join(f"{in_danish()}\n" for _ in range(count))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_whole_file_is_taken_in_whatever_mark_it_bears(run: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(as_lines().encode(encoding))
    code, out, err = run("import", path)
    assert (code, out.count(" kept"), err) == (0, 3, "")
    assert run("import", path)[1].count(" known") == 3


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-32"])
def test_of_any_other_encoding_no_line_is_taken_and_it_is_named(
    run: Run, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(f"{line()}\n{in_danish()}\n".encode(encoding))
    code, out, err = run("import", path)
    assert (code, out) == (1, "")
    assert "it seems to be" in err
    assert run("show")[1] == ""


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_pipe_follows_the_same_rule(data: Path, encoding: str) -> None:
    fed = f"{in_danish()}\n{in_danish()}\n"
    words = [sys.executable, "-m", "advocacy_trainer", "--data-dir", str(data), "log", "import", "-"]
    done = subprocess.run(words, input=fed.encode(encoding), capture_output=True)
    assert done.stdout.count(b" kept") == (2 if encoding == "utf-16" else 0)
    assert (b"Windows-1252" in done.stderr) == (encoding == "cp1252")


def test_no_control_character_comes_in_with_a_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    note = {"kind": "note", "text": "en\x0bto\x1b[31m\x07", "label": "hvad\x0c"}
    path.write_text(line(kind="text-kept", data=note) + "\n")
    assert run("import", path)[0] == 0
    (kept,) = Cards.open(tmp_path / "data").all()
    assert (kept.text, kept.label) == ("en\nto", "hvad\n")


@pytest.mark.parametrize("more", [(), ("--with-journal",)])
def test_everything_can_be_moved_by_the_command_too(
    run: Run, data: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    out = tmp_path / "everything.zip"
    assert run("export", "--format", "everything", *more, out)[0] == 0
    with zipfile.ZipFile(out) as archive:
        assert "log.jsonl" in archive.namelist()
        assert ("journal.jsonl" in archive.namelist()) == bool(more)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("csv", "--without", "core-1"), "core-1"),
        (("json", "--without", "core-01"), "--without"),
        (("csv", "--name", "Ida"), "--name"),
        (("journal", "--with-journal"), "--with-journal"),
        (("pdf", "x.txt"), "x.txt"),
        (("everything", "all.tar"), ".zip"),
        (("everything", "-"), ".zip"),
    ],
)
def test_what_an_export_cannot_heed_is_told(
    run: Run, data: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    more = words if words[-1] in ("-", "x.txt", "all.tar") else (*words, "out")
    code, out, err = run("export", "--format", *(str(tmp_path / one) if "." in one else one for one in more))
    assert (code, out) == (2, "")
    assert said in err.splitlines()[-1] or said in err
    assert not list(tmp_path.glob("*.*"))


def test_a_lesson_of_the_log_or_of_the_course_can_be_left_out(run: Run, data: Path) -> None:
    code, out, _ = run(
        "export", "--format", "csv", "--preview", "--without", "core-01", "--without", "core-15"
    )
    assert code == 0
    assert "core-01" not in out
