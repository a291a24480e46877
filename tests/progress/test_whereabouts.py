import ctypes
import sys
from pathlib import PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from advocacy_trainer.progress.whereabouts import SHARED, copier_of, notice_about, notice_here

MOUNTS = "/dev/sda1 / ext4 rw 0 0\n//srv/home /home cifs rw 0 0\n/dev/sdb1 /home/disk\\040two ext4 rw 0 0\n"


@pytest.mark.parametrize(
    ("folder", "word"),
    [
        (r"C:\Users\Åse\OneDrive - Region Nord\AdvocacyTrainer", "OneDrive"),
        (r"C:\Users\Åse\OneDrive\AdvocacyTrainer", "OneDrive"),
        (r"C:\Users\Åse\Dropbox\x", "Dropbox"),
        (r"C:\Users\Åse\AppData\Roaming\AdvocacyTrainer", "server"),
        (r"\\server\home$\åse\AdvocacyTrainer", "shared drive"),
        ("/srv/åse/Nextcloud/AdvocacyTrainer", "Nextcloud"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/home/a/AdvocacyTrainer", "shared drive"),
        (r"D:\Work\Mine\AdvocacyTrainer", "OneDrive"),
    ],
)
def test_a_place_that_others_may_see_is_told(folder: str, word: str) -> None:
    path = PureWindowsPath(folder) if "\\" in folder else PurePosixPath(folder)
    notice = notice_about(path, {"OneDriveCommercial": r"D:\Work\Mine"}, MOUNTS)  # type: ignore[arg-type]
    assert notice is not None
    assert word in str(notice)


@pytest.mark.parametrize(
    "folder",
    [
        r"C:\Users\Åse\AppData\Local\AdvocacyTrainer",
        "/home/disk two/AdvocacyTrainer",
        "/var/data/dropboxes/x",
        "/var/syncing/x",
        r"D:\Work\Minerals\x",
    ],
)
def test_an_ordinary_place_is_not_remarked_on(folder: str) -> None:
    path = PureWindowsPath(folder) if "\\" in folder else PurePosixPath(folder)
    assert notice_about(path, {"OneDrive": r"D:\Work\Mine"}, MOUNTS) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(("folder", "told"), [(r"H:\AdvocacyTrainer", True), (r"C:\AdvocacyTrainer", False)])
def test_a_letter_that_stands_for_a_share_is_a_share(
    folder: str, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = {"H:\\": 4, "C:\\": 3}
    kernel = SimpleNamespace(GetDriveTypeW=kinds.__getitem__)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    notice = notice_here(PureWindowsPath(folder))  # type: ignore[arg-type]
    assert (notice is not None) is told
    if told:
        assert "shared drive" in str(notice)


def test_it_can_be_asked_of_this_very_system(tmp_path_factory: pytest.TempPathFactory) -> None:
    notice_here(tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize(
    ("folder", "copier"),
    [
        (r"C:\Users\Åse\OneDrive - Region Nord\Dokumenter", "OneDrive"),
        (r"C:\Users\Åse\Dropbox (Privat)\Dokumenter", "Dropbox"),
        (r"G:\Mit drev\Billeder", "Google Drive"),
        (r"\\server\hjem$\åse\Documents", SHARED),
        ("/home/a/Documents", SHARED),
        ("/srv/åse/Nextcloud/Documents", "Nextcloud"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b.dk/x", "Google Drive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/Documents", "iCloud"),
        ("/var/data/Documents", ""),
        (r"C:\Users\Åse\Documents", ""),
    ],
)
def test_what_copies_a_folder_is_known_by_its_path(folder: str, copier: str) -> None:
    path = PureWindowsPath(folder) if "\\" in folder else PurePosixPath(folder)
    assert copier_of(path, {}, MOUNTS) == copier  # type: ignore[arg-type]
