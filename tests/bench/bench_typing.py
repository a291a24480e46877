"""From a keypress to the painted text, counter and preview, at 3,000 characters, on the real page."""

import json
import os
import sys
from pathlib import Path

from harness import FOLDER, ROOT, Measure, in_own_process

SCRIPT = FOLDER / "typing_in_room.py"
LIMITS = {"plain": 16, "drawers": 16, "full": 100}
NAMES = {
    "plain": "keypress to painted text and counter, p95 at 3,000 characters",
    "drawers": "the same with every drawer open and a preview",
    "full": "the same in a draft of 100,000 characters",
}


def run() -> list[Measure]:
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    measures = []
    for what, limit in LIMITS.items():
        found = in_own_process(SCRIPT, what, env=env)
        note = f"median {found['median']:.1f} ms of {found['count']:.0f} keys"
        measures.append(Measure(NAMES[what], found["p95"], "ms", limit=limit, note=note))
    return measures


if __name__ == "__main__":
    print(json.dumps([measure._asdict() for measure in run()]), Path(sys.argv[0]).name)
