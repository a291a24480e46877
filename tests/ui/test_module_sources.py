"""What is imported once the window is there is not read a second time by Qt for Python."""

import linecache
import sys
from pathlib import Path

import pytest

from advocacy_trainer.ui.shell import window


def test_an_imported_module_is_not_read_for_features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window
    place = tmp_path / "imported_after_the_window.py"
    place.write_text("WORD = 'PySide6'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    # As an import statement does it, which Qt listens to.
    assert __import__("imported_after_the_window").WORD == "PySide6"
    assert str(place) not in linecache.cache
    features = sys.modules["shibokensupport.feature"].pyside_feature_dict
    assert features["imported_after_the_window"] == -1
    del sys.modules["imported_after_the_window"]
