"""A stick with a room's sealed files: the sum as a stream, at a hundred, a thousand and ten thousand."""

import os
import random
import secrets
import sys
import tempfile
from pathlib import Path

from harness import ROOT, Measure, in_own_process

from advocacy_trainer.workshop.answer_file import ENDING, WorkshopAnswer, answer_bytes
from advocacy_trainer.workshop.session import Keyed, new_session, write_key

SIZES = (100, 1_000, 10_000)
SUM = """
import json, resource, sys, time
from pathlib import Path
from advocacy_trainer.workshop.session import read_key
from advocacy_trainer.workshop.summing import sum_folder
keyed = read_key(Path(sys.argv[2]))
started = time.perf_counter()
count = sum_folder(Path(sys.argv[1]), keyed).answers.handed_in
taken = time.perf_counter() - started
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"s": taken, "count": count, "mb": kilobytes / 1024}))
"""
PAPERS = """
import json, os, sys, tempfile, time
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.paper.workshop_papers import save_without_window
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.papers import papers, read_material
started = time.perf_counter()
sheet = read_shelf(lessons_dir(), "da").sheets["hundred-eighty"]
material = read_material(lessons_dir(), sheet)
heard = []
with tempfile.TemporaryDirectory() as folder:
    save_without_window(Path(folder), papers(sheet, material), "", lambda number, title: heard.append(title))
print(json.dumps({"s": time.perf_counter() - started, "count": len(heard)}))
"""


def fill(folder: Path, count: int, keyed: Keyed) -> None:
    """Write sealed files as a room would, without what a stick is asked for each."""
    folder.mkdir()
    chance = random.Random(7)
    for _ in range(count):
        before, after = (tuple(chance.randint(low, low + 6) for _ in range(3)) for low in (0, 4))
        raw = answer_bytes(WorkshopAnswer(before, after), keyed.session)
        (folder / f"{secrets.token_hex(8)}{ENDING}").write_bytes(raw)


def run() -> list[Measure]:
    if sys.platform == "win32":  # which has no resource module to ask for the most that was used
        return []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        keyed = new_session()
        key = write_key(place, keyed)
        script = place / "sum.py"
        script.write_text(SUM)
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        taken = {}
        for count in SIZES:
            fill(place / str(count), count, keyed)
            runs = [in_own_process(script, str(place / str(count)), str(key), env=env) for _ in range(3)]
            taken[count] = min(runs, key=lambda one: float(one["s"]))
        paper_script = place / "papers.py"
        paper_script.write_text(PAPERS)
        printed = min(
            (in_own_process(paper_script, env=env) for _ in range(3)), key=lambda one: float(one["s"])
        )
        each = {count: 1e6 * float(one["s"]) / count for count, one in taken.items()}
    note = ", ".join(f"{value:.0f} µs a file at {count}" for count, value in each.items())
    most = taken[SIZES[-1]]
    return [
        Measure("sum of 1e4 sealed files", float(most["s"]), "s", 10, note),
        Measure("memory at 1e4 sealed files", float(most["mb"]), "MB", 150, f"{taken[100]['mb']:.0f} at 100"),
        Measure(
            "all papers of 180 minutes as PDF", float(printed["s"]), "s", 5, f"{printed['count']} papers"
        ),
        Measure("a file at 1e4 to a file at 1e3", each[10_000] / each[1_000], "times", 1.5),
    ]
