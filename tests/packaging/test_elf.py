"""Libraries look for others beside themselves, and nowhere that somebody else may write."""

import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from tooling import elf
from tooling.places import SetupError

LIBRARY = Path(PySide6.__file__).parent / "QtCore.abi3.so"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these")


def with_path(text: str) -> bytes:
    """Write another search path into a real library, no longer than its own."""
    raw = bytearray(LIBRARY.read_bytes())
    (found,) = elf.search_paths(bytes(raw))
    room = len(found.text)
    assert len(text) <= room
    raw[found.offset : found.offset + room] = text.encode().ljust(room, b"\0")
    return bytes(raw)


def test_a_library_that_looks_beside_itself_is_left_as_it_is() -> None:
    raw = LIBRARY.read_bytes()
    assert [found.kept == found.text for found in elf.search_paths(raw)] == [True]
    assert elf.without_foreign_paths(raw) == raw


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/home/builder/lib", []),
        ("/home/builder/lib:$ORIGIN/", ["$ORIGIN/"]),
        ("$ORIGIN/../x:/opt", ["$ORIGIN/../x"]),
        ("lib:.", []),
        ("", []),
        ("$ORIGINAL/lib", []),
    ],
)
def test_paths_of_the_builder_are_taken_out(before: str, after: list[str], tmp_path: Path) -> None:
    raw = with_path(before)
    (tmp_path / "lib.so").write_bytes(raw)
    if before:
        with pytest.raises(SetupError, match=r"lib\.so"):
            elf.refuse_foreign_paths(tmp_path)
    clean = elf.without_foreign_paths(raw)
    assert len(clean) == len(raw)
    assert [found.text for found in elf.search_paths(clean)] == after
    (tmp_path / "lib.so").write_bytes(clean)
    elf.refuse_foreign_paths(tmp_path)


def test_a_cleaned_library_can_still_be_loaded(tmp_path: Path) -> None:
    import _ctypes

    copy = tmp_path / Path(_ctypes.__file__).name
    copy.write_bytes(elf.without_foreign_paths(Path(_ctypes.__file__).read_bytes()))
    words = [sys.executable, "-c", "import ctypes; ctypes.CDLL(__import__('sys').argv[1])", copy]
    assert subprocess.run(words).returncode == 0


def test_the_newest_c_library_that_is_asked_for_is_found(tmp_path: Path) -> None:
    raw = LIBRARY.read_bytes()
    (tmp_path / "a.so").write_bytes(raw + b"\0GLIBC_2.31\0")
    (tmp_path / "b.txt").write_bytes(b"\0GLIBC_9.9\0")
    low = elf.newest_glibc(tmp_path)
    (tmp_path / "c.so").write_bytes(raw + b"\0GLIBC_2.99\0")
    assert low < elf.newest_glibc(tmp_path) == (2, 99)


def test_what_is_no_library_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"\x7fEL")
    (tmp_path / "other").write_bytes(b"\x7fELF\x01\x01" + struct.pack("<60x"))
    (tmp_path / "link").symlink_to(LIBRARY)
    assert not any(elf.is_elf(path) for path in tmp_path.iterdir())
    assert elf.is_elf(LIBRARY)
