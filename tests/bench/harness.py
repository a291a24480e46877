"""Measure speed and memory in one run and print ratios: ``python3 packaging/dev.py bench``.

To add measures, put a file ``bench_<what>.py`` in this folder with one function::

    from harness import Measure

    def run() -> list[Measure]:
        return [Measure("search over 200 lessons", 4.1, "ms", limit=10, note="median of 50")]

``dev.py bench`` runs every such file in a process of its own (so that one
cannot warm up or crowd the other), ``dev.py bench start search`` only those
named. A limit is an upper one; ``at_least=True`` turns it round (for shares,
such as how many remarks were right). A run that is over a limit ends with
exit code 1. Nothing here is a unit test: times differ from machine to machine,
so say a ratio to something measured in the same run wherever there is one.
"""

import importlib.util
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]


class Measure(NamedTuple):
    """One number, what it may be, and how sure it is."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    note: str = ""
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Tell whether the limit is kept; without one it always is."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit


class Series(NamedTuple):
    """The middle of repeated values and how far the half of them lie from it."""

    median: float
    spread: float
    count: int

    def __str__(self) -> str:
        """Give the middle, the spread and the count in words."""
        return f"{self.median:.4g} ± {self.spread:.2g}, {self.count} runs"


def series(values: Sequence[float]) -> Series:
    """Return the median of ``values`` and their median distance from it."""
    middle = statistics.median(values)
    return Series(middle, statistics.median(abs(value - middle) for value in values), len(values))


def timed(action: Callable[[], object], times: int = 20, warm: int = 2) -> Series:
    """Return how many milliseconds ``action`` takes, after ``warm`` runs that do not count."""
    taken = []
    for number in range(times + warm):
        started = time.perf_counter()
        action()
        if number >= warm:
            taken.append((time.perf_counter() - started) * 1000)
    return series(taken)


def pss_megabytes() -> float:
    """Return this process's share of memory (PSS), which counts shared pages in parts."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel tells no PSS")


def in_own_process(script: Path, *words: str, env: dict[str, str]) -> dict[str, Any]:
    """Run a script and return the JSON object in its last line; started at its ``started`` word."""
    done = subprocess.run(
        [sys.executable, str(script), *words], capture_output=True, text=True, env=env, cwd=ROOT, timeout=120
    )
    if done.returncode:
        raise RuntimeError(f"{script.name} {' '.join(words)} failed:\n{done.stderr}")
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def names() -> list[str]:
    """Return what there is to measure."""
    return sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))


def run_one(name: str) -> list[Measure]:
    """Import and run one bench module."""
    spec = importlib.util.spec_from_file_location(f"bench_{name}", FOLDER / f"bench_{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    measures: list[Measure] = module.run()
    return measures


def line(measure: Measure) -> str:
    """Return a measure as a line of the report."""
    if measure.limit is None:
        verdict = ""
    else:
        word = "at least" if measure.at_least else "at most"
        verdict = f"{'ok  ' if measure.holds else 'OVER'} {word} {measure.limit:g}"
    number = f"{measure.value:9.3g}" if measure.value < 1000 else f"{measure.value:9.0f}"
    return f"  {measure.name:<52}{number} {measure.unit:<10}{verdict:<18}{measure.note}".rstrip()


def main(chosen: list[str]) -> int:
    """Run the chosen modules (all where none is named), each in its own process, and report."""
    if chosen[:1] == ["--one"]:
        print(json.dumps([measure._asdict() for measure in run_one(chosen[1])]))
        return 0
    unknown = set(chosen) - set(names())
    if unknown:
        print(f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(names())}", file=sys.stderr)
        return 2
    well = True
    for name in chosen or names():
        print(f"{name}", flush=True)
        done = subprocess.run(
            [sys.executable, __file__, "--one", name], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        if done.returncode:
            well = False
            print("  FAILED", flush=True)
            continue
        for fields in json.loads(done.stdout.splitlines()[-1]):
            measure = Measure(**fields)
            well = well and measure.holds
            print(line(measure), flush=True)
    return 0 if well else 1


if __name__ == "__main__":
    sys.path.insert(0, str(FOLDER))
    sys.exit(main(sys.argv[1:]))
