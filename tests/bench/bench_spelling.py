"""Right suggestions first, on the lists of tests/prose/spelling, and what a suggestion costs."""

import time
from pathlib import Path

from harness import ROOT, Measure

from advocacy_trainer.prose.spelling import checker
from advocacy_trainer.prose.words import scan

LISTS = ROOT / "tests" / "prose" / "spelling"
LEAST = {"wrong": 0.9, "by-ear": 0.85, "written-last": 0.8}


def pairs(path: Path) -> list[tuple[str, str]]:
    """Return what is written and what is meant, a pair a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(said, meant) for line in lines if line[:1] != "#" for said, _, meant in [line.partition("=")]]


def run() -> list[Measure]:
    measures = []
    for lang in ("da", "en"):
        spelled = checker(lang)
        if not spelled.available:
            continue
        spelled.suggest("tset")  # reads the lists
        for kind, least in LEAST.items():
            listed = pairs(LISTS / f"{kind}-{lang}.txt")
            begun = time.process_time()
            found = [spelled.check(said, scan(said)) for said, _ in listed]
            taken = (time.process_time() - begun) * 1000 / len(listed)
            right = sum(
                bool(slips and slips[0].suggestions and slips[0].suggestions[0].lower() == meant.lower())
                for slips, (_, meant) in zip(found, listed, strict=True)
            )
            marked = sum(map(bool, found)) / len(listed)
            note = f"of {len(listed)} words, {marked:.0%} marked; {taken:.1f} ms CPU a word"
            name = f"right suggestion first, {kind}, {lang}"
            measures.append(Measure(name, right / len(listed), "of all", least, note, at_least=True))
    return measures
