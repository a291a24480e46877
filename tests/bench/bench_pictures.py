"""A photo of 24 megapixels: opened, checked, cut out and saved, framed; and the memory it takes."""

import os
import tempfile
from pathlib import Path

from harness import FOLDER, ROOT, Measure, in_own_process

SCRIPT = FOLDER / "one_photo.py"


def run() -> list[Measure]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        photo = str(Path(folder) / "photo.jpg")
        in_own_process(SCRIPT, "make", photo, env=env)
        found = in_own_process(SCRIPT, "measure", photo, env=env)
        framed = in_own_process(SCRIPT, "frame", photo, env=env)
    return [
        Measure("24 MP JPEG to preview", found["open"], "ms", 500, "median of 7, draft decoding"),
        Measure("checked", found["check"], "ms", 300, "all checks of an opened picture"),
        Measure("cut out and compressed for a post", found["post"], "ms", 1500, "1,200 × 627 under 5 MB"),
        Measure("memory at its highest", found["peak"], "MB", 300, "the process that did the above"),
        Measure(
            "frame moved and painted, 95 of 100",
            framed["p95"],
            "ms",
            16,
            "with the small previews and checks",
        ),
    ]
