import codecs
import os
from pathlib import Path

import pytest

from advocacy_trainer.encoding import DAMAGED, EncodingError, decode, decode_file, recoder, utf8_lines

TEXT = "Grød på bænken, sagde Åse.\nØl bagefter.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_these_are_read_whole(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "x") == TEXT
    assert decode(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "x") == TEXT
    assert b"\n".join(utf8_lines(TEXT.encode(encoding), "x")).decode() == TEXT


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("cp1252", "Windows-1252"),
        ("latin-1", "Windows-1252"),
        ("mac-roman", "Mac Roman"),
        ("cp850", "DOS"),
        ("utf-16-le", "UTF-16LE (no BOM)"),
        ("utf-16-be", "UTF-16BE (no BOM)"),
        ("utf-32", "UTF-32"),
    ],
)
def test_all_else_is_refused_whole_by_its_name(encoding: str, named: str) -> None:
    for text in (TEXT, "{}\n" * 40 + TEXT):
        for read in (decode, utf8_lines, recoder):
            with pytest.raises(EncodingError) as raised:
                read(text.encode(encoding), "udkast.txt")
            assert f"seems to be {named}" in str(raised.value)
            assert "udkast.txt" in str(raised.value)


def test_one_damaged_line_is_no_other_encoding() -> None:
    raw = TEXT.encode() + b"{}\xff\n" + TEXT.encode()
    assert len(utf8_lines(raw, "x")) == 6
    with pytest.raises(EncodingError) as raised:
        decode(raw, "x")
    assert raised.value.encoding == DAMAGED


def test_a_stream_is_turned_over_piece_by_piece() -> None:
    raw = TEXT.encode("utf-16")
    over = recoder(raw[:7], "x")
    assert b"".join(over(raw[at : at + 7]) for at in range(0, len(raw), 7)).decode() == TEXT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_only_a_regular_file_within_its_folder_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    os.mkfifo(folder / "pipe")
    (tmp_path / "secret").write_text("x")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "null").symlink_to("/dev/zero")
    (folder / "large").write_bytes(b"x" * 11)
    (folder / "good").write_bytes(b"a\r\nb\rc")
    for name in ("pipe", "link", "null", "large", "."):
        with pytest.raises(OSError):  # noqa: PT011 - each has its own number
            decode_file(folder / name, 10, folder)
    assert decode_file(folder / "good", 10, folder) == "a\nb\nc"
