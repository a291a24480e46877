"""The window stands after everything it does by itself: the bench »soak« in small."""

import importlib.util
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench"


@pytest.mark.timeout(180)
def test_twenty_starts_all_end_when_they_are_asked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("soak", BENCH / "soak.py")
    assert spec is not None
    assert spec.loader is not None
    soak = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "soak", soak)
    spec.loader.exec_module(soak)
    assert soak.starts(20, 1.4, 250, 400, 60, screens=False) == []
