"""First names are read out of the wheel as data, and baked with its licence."""

import sys
import zipfile
from pathlib import Path

import pytest

from advocacy_trainer.prose.word_file import WordFile

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from tooling import first_names  # noqa: E402

SOURCE = """
from . import ProviderThatDoesNotExist
raise RuntimeError("run")
class Provider:
    first_names_male = ("Oluf", "Bjarke", "Hans-Peter", "A", "van", "X1")
    first_names_female: tuple = {"Vibe": 0.3, "Og": 0.1}
    last_names = ("Jensen",)
"""


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    path = tmp_path / "faker.whl"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("faker/providers/person/da_DK/__init__.py", SOURCE)
        packed.writestr("faker-37.0.0.dist-info/LICENSE.txt", "MIT")
    return path


def test_names_are_read_and_nothing_is_run(wheel: Path, tmp_path: Path) -> None:
    first_names.bake_names(wheel, {"vibe", "og", "gulv"}, tmp_path / "out")
    baked = WordFile(tmp_path / "out" / first_names.BAKED, "en")
    assert all(baked.has(name) for name in ("oluf", "bjarke", "hans-peter", "vibe"))
    assert not any(baked.has(word) for word in ("og", "jensen", "van", "x1", "a"))
    assert [name for name in ("oluf", "vibe", "gulv") if baked.begins_compound(name)] == ["vibe"]
    assert "MIT" in (tmp_path / "out" / first_names.NOTICE).read_text(encoding="utf-8")
