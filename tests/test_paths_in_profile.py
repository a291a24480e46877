"""A data folder that somebody else has led out of the person's profile saves nothing; a chosen one does."""

from pathlib import Path

import platformdirs
import pytest

from advocacy_trainer import paths
from advocacy_trainer.errors import StorageError
from advocacy_trainer.paths import check_profile


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "share").mkdir()
    monkeypatch.setattr(paths, "home_dir", lambda: tmp_path / "home")
    return tmp_path / "home"


def named_by_system(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: folder)
    return folder


def test_in_the_profile_and_where_the_person_chose_it_may_lie(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_profile(named_by_system(monkeypatch, home / ".local" / "AdvocacyTrainer"))
    check_profile(tmp_path / "share" / "mine")


@pytest.mark.parametrize("way", ["elsewhere", "link"])
def test_led_out_of_the_profile_it_is_refused(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    folder = tmp_path / "share" / "AdvocacyTrainer"
    if way == "link":
        folder = home / "AdvocacyTrainer"
        folder.symlink_to(tmp_path / "share")
    with pytest.raises(StorageError, match="own profile"):
        check_profile(named_by_system(monkeypatch, folder))
