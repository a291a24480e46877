import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent / "sample"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of the sample's lessons folder, with its assets beside it."""
    shutil.copytree(SAMPLE, tmp_path / "content")
    return tmp_path / "content" / "lessons"
