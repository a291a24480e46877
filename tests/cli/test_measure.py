"""The command ``measure``, run as a program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def command(*arguments: str, fed: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "advocacy_trainer", "measure", *arguments],
        input=fed,
        capture_output=True,
        timeout=60,
    )


def lines(*entries: object) -> bytes:
    return b"\n".join(entry if isinstance(entry, bytes) else json.dumps(entry).encode() for entry in entries)


def answers(done: "subprocess.CompletedProcess[bytes]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_text_in_a_file_is_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "opslag.txt"
    file.write_text("Se dr.dk 👍\n", encoding="utf-8")
    done = command(str(file), "--platform", "x")
    assert done.returncode == 0
    assert done.stdout.decode().splitlines() == [
        "X (formerly Twitter): 29 of 280 characters.",
        "  1 link counts 23 characters.",
        "  1 emoji counts 2.",
        "  url 3-8, counts 23: dr.dk",
        "  emoji 9-10, counts 2: 👍",
    ]


def test_standard_input_as_json() -> None:
    done = command("--platform", "linkedin", "--json", fed="blåbærgrød\r\n".encode())
    (answer,) = answers(done)
    assert (answer["length"], answer["limit"], answer["valid"], answer["unit"]) == (10, 3000, True, "utf16")
    assert answer["why"] == ["10 of 3,000 characters."]


def test_lines_of_json_go_on_after_a_bad_one() -> None:
    fed = lines(
        {"id": "a", "text": "hej #ordblind", "platform": "mastodon"},
        b"not json",
        b"",
        [1],
        {"id": 7, "platform": "x"},
        {"id": 8, "text": "x"},
        {"id": 9, "text": "x", "platform": "myspace"},
        b"[" * 100_000,
        b'{"id": "half", "text": "\\ud800", "platform": "bluesky"}',
        b"\xff",
        b'{"id": 1e999, "text": "x", "platform": "x"}',
        b'{"id": ' + b"[" * 300 + b"]" * 300 + b', "text": "x", "platform": "x"}',
        {"id": "z", "text": "👍", "platform": "x", "more": 1},
    )
    done = command("--jsonl", fed=fed)
    assert done.returncode == 1
    got = answers(done)
    assert got[0] == {
        "id": "a",
        "length": 13,
        "limit": 500,
        "valid": True,
        "spans": [{"kind": "hashtag", "start": 4, "end": 13, "counts": 9}],
    }
    assert [(one["id"], one["line"]) for one in got if "error" in one] == [
        (None, 2), (None, 4), (7, 5), (8, 6), (9, 7), (None, 8), (None, 10), (None, 11), (None, 12),
    ]  # fmt: skip
    assert "myspace" in got[5]["error"]
    assert got[-5]["length"] == 1
    assert got[-1]["length"] == 2


def test_a_platform_for_all_lines() -> None:
    done = command("--jsonl", "--platform", "x", fed=b"\xef\xbb\xbf" + lines({"id": 1, "text": "漢"}))
    assert done.returncode == 0
    assert answers(done)[0]["length"] == 2


def test_what_is_missing_or_wrong_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes("blåbær".encode("latin-1"))
    for arguments, code, words in (
        ((), 2, "--platform"),
        (("--platform", "myspace"), 2, "linkedin-comment"),
        ((str(tmp_path / "nothing"), "--platform", "x"), 1, "cannot be read"),
        ((str(tmp_path), "--platform", "x"), 1, "cannot be read"),
        ((str(tmp_path / "latin"), "--platform", "x"), 1, "UTF-8"),
        (("--jsonl", "--platform", "y"), 2, "There is no platform"),
    ):
        done = command(*arguments)
        assert done.returncode == code, arguments
        assert words in done.stderr.decode(), arguments
        assert b"Traceback" not in done.stderr
        assert done.stdout == b""


def test_what_is_no_json_is_never_written_back() -> None:
    done = command("--jsonl", fed=b'{"id":NaN,"text":"a","platform":"x"}')
    assert done.returncode == 1
    assert answers(done) == [{"id": None, "line": 1, "error": "The line is not JSON."}]
