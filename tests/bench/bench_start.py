"""First interactive window against a bare PySide6 window: time and memory."""

import os
import tempfile
import time
from pathlib import Path

from harness import FOLDER, ROOT, Measure, in_own_process, series

ROUNDS = 11
SCRIPT = FOLDER / "first_window.py"


def run() -> list[Measure]:
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    env.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # what is handed out is compiled; so are we, in a folder of our own
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as compiled:
        env["PYTHONPYCACHEPREFIX"] = compiled
        # Somebody who has been here before: the first page is home, not the first questions.
        (Path(folder) / "settings.json").write_text('{"format": 1, "values": {"welcomed": true}}')
        words = ["--data-dir", folder, "--lang", "da", "--theme", "light"]

        def once(kind: str) -> dict[str, float]:
            rest = words if kind == "app" else []
            return in_own_process(SCRIPT, kind, repr(time.monotonic()), *rest, env=env)

        once("bare"), once("app")  # the disk's cache and our own caches are warm from here on
        rounds = [(once("bare"), once("app")) for _ in range(ROUNDS)]
    measures = []
    for key, unit, limit, name in (("ms", "ms", 1.6, "time"), ("mb", "MB", 1.7, "memory (PSS)")):
        bare, ours = (series([pair[side][key] for pair in rounds]) for side in (0, 1))
        ratio = series([pair[1][key] / pair[0][key] for pair in rounds])
        sizes = f"{ours.median:.0f} to {bare.median:.0f} {unit}"
        note = f"{sizes}; ratio ± {ratio.spread:.2f}, {ROUNDS} pairs"
        measures.append(Measure(f"first window: {name}, ours to bare", ratio.median, "times", limit, note))
    sharing = _others_with_qt()
    note = f"{sharing} other processes hold Qt: PSS is then too low for both" if sharing else ""
    measures.append(
        Measure("our modules before the first window", rounds[0][1]["modules"], "modules", 40, note)
    )
    return measures


def _others_with_qt() -> int:
    count = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        try:
            count += "libQt6Core" in maps.read_text(errors="replace")
        except OSError:
            continue
    return count
