"""Between Qt's pictures and files: the same pixels, and no waiting for ever between two threads."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from advocacy_trainer.ui.kit.pixels import file_bytes
from advocacy_trainer.ui.practice_room.pictures.draft_images import decoded, encoded

ROOT = Path(__file__).parents[2]

BESIDE_A_PICTURE = """
import threading
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QImage
application = QApplication([])
from advocacy_trainer.resources import assets_dir
from advocacy_trainer.ui.feed.portrait import Portrait
from advocacy_trainer.ui.practice_room.pictures.draft_images import decoded, encoded
from advocacy_trainer.ui.profile.photo_bench.clipboard_picture import as_png
image = QImage(90, 60, QImage.Format.Format_RGB32)
image.fill(0xFF336699)
drawn = threading.Event()
def work():
    while not drawn.is_set():
        data, _ = encoded(image)
        decoded(data)
        decoded(as_png(image))
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
figures = [place.stem for place in (assets_dir() / "figures").glob("*.svg")]
for number in range(600):
    Portrait(figures[number % len(figures)], side=20 + number % 50)
drawn.set()
for thread in threads:
    thread.join()
print("all drawn")
"""


def test_figures_are_drawn_while_pictures_are_read_and_written_beside() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BESIDE_A_PICTURE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stdout.strip(), done.stderr) == ("all drawn", "")


def test_no_picture_file_is_read_or_written_through_a_device_of_ours() -> None:
    found = []
    for place in sorted((ROOT / "advocacy_trainer").rglob("*.py")):
        text = place.read_text(encoding="utf-8")
        devices = re.findall(r"\bQ(?:Buffer|File|SaveFile|TemporaryFile)\b", text)
        if "QImageReader" in text or "QImageWriter" in text or (devices and "QPdfWriter" not in text):
            found.append(place.name)
    assert found == []


@pytest.mark.parametrize("kind", [QImage.Format.Format_RGB32, QImage.Format.Format_RGB16])
def test_a_picture_without_holes_comes_back_as_it_was(kind: QImage.Format) -> None:
    image = QImage(31, 7, kind)
    for across in range(31):
        for down in range(7):
            image.setPixelColor(across, down, QColor(across * 8, down * 32, 128))
    wanted = image.convertToFormat(QImage.Format.Format_RGB32)
    for quick in (False, True):
        data = file_bytes(image, quick=quick)
        assert QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32) == wanted
        assert decoded(data) == wanted


def test_what_can_be_seen_through_stays_so_in_a_png_and_lies_on_white_in_a_jpeg() -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    assert decoded(file_bytes(image)).pixelColor(3, 3).alpha() == 0
    data, shown = encoded(image)
    assert shown.pixelColor(3, 3) == QColor("white")
    assert data[:2] == b"\xff\xd8"


def test_a_jpeg_keeps_its_limit_and_what_is_no_picture_is_none() -> None:
    noise = QImage(os.urandom(300 * 200 * 4), 300, 200, QImage.Format.Format_RGB32)
    assert len(file_bytes(noise, "JPEG", 20_000)) <= 20_000
    assert decoded(b"").isNull()
    assert decoded(b"no picture").isNull()
