"""Files that mean harm end in a sentence, in time and within memory."""

import io
import os
import random
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from advocacy_trainer.errors import PictureError
from advocacy_trainer.pictures.opening import open_picture
from advocacy_trainer.pictures.reading import Allowance, TooSlowError

Save = Callable[..., Path]
ROOT = Path(__file__).parents[2]


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *chunks: bytes, colour: int = 2, depth: int = 8) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IEND", b"")


def zeros(count: int) -> bytes:
    squeeze = zlib.compressobj(9)
    return (
        b"".join(squeeze.compress(bytes(1_000_000)) for _ in range(count // 1_000_000 + 1)) + squeeze.flush()
    )


def many_scans(scans: int) -> bytes:
    stream = io.BytesIO()
    Image.new("L", (6000, 6000), 128).save(stream, "JPEG", progressive=True, quality=50)
    data = stream.getvalue()
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * scans + b"\xff\xd9"


def exif_that_points_everywhere() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (64, 64)).save(stream, "JPEG")
    data = stream.getvalue()
    entries = b"".join(struct.pack("<HHII", tag, 7, 4_000_000, 8) for tag in range(1, 5001))
    directory = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 5000) + entries
    segments = [directory, *([b"Exif\0\0" + bytes(64000)] * 80)]
    return data[:2] + b"".join(b"\xff\xe1" + struct.pack(">H", len(s) + 2) + s for s in segments) + data[2:]


def tags_that_point_everywhere() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (64, 64)).save(stream, "TIFF")
    data = stream.getvalue()
    (at,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, at)
    own = data[at + 2 : at + 2 + 12 * count]
    padding = bytes(4_000_000)
    more = b"".join(struct.pack("<HHII", 40000 + n, 7, 3_900_000, 8) for n in range(3000))
    directory = struct.pack("<H", count + 3000) + own + more + bytes(4)
    return data[:4] + struct.pack("<I", len(data) + len(padding)) + data[8:] + padding + directory


def slow_runs() -> bytes:
    rows = (b"\1\5" * 7900 + b"\0\0") * 500
    head = struct.pack("<IiiHHIIiiII", 40, 7900, 7900, 1, 8, 1, len(rows), 0, 0, 256, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 1024 + len(rows), 0, 0, 1078) + head + bytes(1024) + rows


HARMFUL = {
    "bomb.png": lambda: png(60000, 60000, chunk(b"IDAT", zeros(1_000_000))),
    "flat.png": lambda: png(8000, 8000, chunk(b"IDAT", zeros(8000 * 24001))),
    "deep.png": lambda: png(7000, 7000, chunk(b"IDAT", zeros(7000 * 56001)), colour=6, depth=16),
    "text.png": lambda: png(8, 8, chunk(b"iTXt", b"x\0\1\0\0\0" + zeros(50_000_000)) * 40),
    "pieces.png": lambda: png(7000, 7000, chunk(b"IDAT", b"") * 300_000),
    "names.png": lambda: png(8, 8, chunk(b"teXt", b"") * 300_000),
    "bomb.gif": lambda: (
        b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
    ),
    "bomb.webp": lambda: b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\x3f\0\xff\x3f\0",
    "bomb.bmp": lambda: b"BM" + bytes(12) + struct.pack("<IiiHH", 40, -(2**31), -(2**31), 1, 24) + bytes(24),
    "runs.bmp": slow_runs,
    "scans.jpg": lambda: many_scans(2000),
    "exif.jpg": exif_that_points_everywhere,
    "segments.jpg": lambda: b"\xff\xd8" + b"\xff\xe5\0\2" * 300_000,
    "tags.tif": tags_that_point_everywhere,
}
JUDGE = """
import sys
from pathlib import Path
from advocacy_trainer.errors import PictureError
from advocacy_trainer.pictures.opening import open_picture
try:
    print(open_picture(Path(sys.argv[1])).size)
except PictureError as error:
    print(error)
status = Path("/proc/self/status")  # what getrusage tells holds the peak of whoever started us as well
if status.exists():
    memory = next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line) // 1024
else:
    import resource
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024)
print(memory)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory as Unix tells it")
@pytest.mark.parametrize("name", HARMFUL)
def test_harm_ends_and_in_memory_that_is_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(HARMFUL[name]())
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", JUDGE, str(path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert done.stderr == ""
    assert int(done.stdout.splitlines()[-1]) < 370  # megabytes


def test_every_cut_of_every_kind_is_a_picture_or_a_sentence(saved: Save, portrait: Image.Image) -> None:
    small = portrait.resize((60, 60))
    for name in ("a.jpg", "a.png", "a.gif", "a.webp", "a.bmp", "a.tif"):
        path = saved(small, name)
        whole = path.read_bytes()
        for end in range(0, len(whole), max(1, len(whole) // 40)):
            path.write_bytes(whole[:end])
            try:
                assert open_picture(path).size == (60, 60)
            except PictureError:
                pass


def test_damaged_bytes_are_a_picture_or_a_sentence(
    saved: Save, portrait: Image.Image, telling_exif: bytes
) -> None:
    chance, opened, refused = random.Random(6), 0, 0
    small = portrait.resize((60, 60))
    variants = [
        ("a.jpg", {"exif": telling_exif}),
        ("b.jpg", {"progressive": True}),
        ("a.png", {"exif": telling_exif}),
        ("a.gif", {}),
        ("a.webp", {"exif": telling_exif}),
        ("b.webp", {"lossless": True}),
        ("a.bmp", {}),
        ("a.tif", {}),
        ("b.tif", {"compression": "tiff_adobe_deflate"}),
    ]
    for name, how in variants:
        path = saved(small, name, **how)
        whole = path.read_bytes()
        for _ in range(60):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 12)):
                data[chance.randrange(min(len(data), 600) if chance.random() < 0.7 else len(data))] = (
                    chance.randrange(256)
                )
            path.write_bytes(data)
            try:
                opened += min(open_picture(path).size) > 0
            except PictureError:
                refused += 1
    assert opened + refused == 60 * len(variants)
    assert opened
    assert refused


def test_a_busy_machine_is_not_taken_for_a_slow_picture() -> None:
    allowance = Allowance(seconds=0.2, file_bytes=100)
    time.sleep(0.25)  # the others have the machine
    allowance.spend(10)
    time.sleep(0.2)
    with pytest.raises(TooSlowError):
        allowance.spend(0)
    at_work = Allowance(seconds=0.05, file_bytes=100)
    until = time.thread_time() + 0.06
    while time.thread_time() < until:
        pass
    with pytest.raises(TooSlowError):
        at_work.spend(0)
