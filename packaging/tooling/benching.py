"""Run the measures of tests/bench."""

from tooling.environment import prepare
from tooling.places import ROOT, call
from tooling.translations import build_outdated


def run_bench(names: list[str], *, may_install: bool) -> int:
    """Set up, measure, and return 1 where something is over its limit."""
    python = prepare("bench", may_install=may_install)
    build_outdated(python)
    script = ROOT / "tests" / "bench" / "harness.py"
    return call([python, script, *names], env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"})
