"""A screen nobody sees, on which a program under wine is looked at and typed to."""

import os
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
SIZE = "1280x900x24"


class Screen(NamedTuple):
    """A screen of Xvfb's: its name, and the file that holds its picture (XWD, version 7)."""

    name: str
    file: Path

    def picture(self) -> "Picture":
        """Return what is on the screen now."""
        raw = self.file.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        width, height, line, colours = head[4], head[5], head[12], head[19]
        start = head[0] + colours * 12
        return Picture(width, height, [raw[start + line * row :][: width * 4] for row in range(height)])

    def press(self, *keys: str) -> None:
        """Press keys, one after another, as slowly as a person."""
        for key in keys:
            self._tell("key", key)
            time.sleep(0.4)

    def focus(self, title: str, seconds: float) -> None:
        """Give the keyboard to the window whose title holds ``title``; raise TimeoutError if none comes."""
        last = time.monotonic() + seconds
        while time.monotonic() < last:
            found = self._tell("search", "--name", title).split()
            if found:
                self._tell("windowfocus", found[-1])
                return
            time.sleep(0.5)
        raise TimeoutError(f"no window called »{title}« within {seconds:.0f} seconds")

    def _tell(self, *words: str) -> str:
        env = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(["xdotool", *words], env=env, capture_output=True, text=True, check=False)
        return done.stdout


class Picture(NamedTuple):
    """The rows of a picture, each pixel four bytes: blue, green, red, nothing."""

    width: int
    height: int
    rows: list[bytes]

    def changed_from(self, other: "Picture") -> float:
        """Return the share of pixels that differ."""
        count = 0
        for mine, theirs in zip(self.rows, other.rows, strict=True):
            if mine != theirs:
                count += sum(mine[at : at + 3] != theirs[at : at + 3] for at in range(0, len(mine), 4))
        return count / (self.width * self.height)

    def colours(self) -> int:
        """Return how many different colours there are in every eighth row."""
        return len({row[at : at + 3] for row in self.rows[::8] for at in range(0, len(row), 4)})

    def save(self, path: Path) -> None:
        """Write it as PNG."""
        lines = bytearray()
        for row in self.rows:
            line = bytearray(self.width * 3)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + line
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(lines))), (b"IEND", b""))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@contextmanager
def screen() -> Iterator[Screen]:
    """Hold an unseen screen; its number is one that nobody uses."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-fbdir", folder, "-nolisten", "tcp"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(words, pass_fds=[write], stdout=quiet, stderr=quiet) as server:
            os.close(write)
            with os.fdopen(read) as told:
                number = told.readline().strip()
            try:
                yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()
