import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for the modules that lie beside the tests
SAMPLE = Path(__file__).parent / "sample"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of the sample's lessons folder, with its assets beside it."""
    shutil.copytree(SAMPLE, tmp_path / "content")
    return tmp_path / "content" / "lessons"
