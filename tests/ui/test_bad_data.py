"""Data and lessons that are not as they should be: told, kept, and every page still opens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.window import MainWindow

MakeWindow = Callable[..., MainWindow]
Settle = Callable[[], None]
NUL = bytes(5000)  # what a power cut leaves on some disks
WELCOMED = '{"format": %d, "values": {"welcomed": true}}'
PLACES = (
    ("lesson", {"lesson": "core-01"}),
    ("help", {"topic": "guidelines"}),
    ("on-paper", {"handout": "booklet"}),
    ("on-paper", {"handout": "time-plan"}),
)


def data(folder: Path, settings: str, **files: bytes) -> Path:
    for name, content in {"settings.json": settings.encode(), **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def visit_all(window: MainWindow, settle: Settle) -> str:
    for name, place in (*((name, None) for name in PAGES), *PLACES):
        window.open_page(name, place)
        settle()
    return "|".join(text for text, _ in window.notices.values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_opens_without_any_lessons(
    make_window: MakeWindow, settle: Settle, tmp_path: Path, language: str
) -> None:
    window = make_window(language=language, welcomed=False)
    window.context.lessons_dir = tmp_path / "nowhere"
    said = visit_all(window, settle)
    assert str(tmp_path / "nowhere") in said
    assert "Errno" not in said


def test_files_full_of_zeros_are_told_and_kept(
    make_window: MakeWindow, settle: Settle, tmp_path: Path
) -> None:
    own = ("log/events.json", "log/events.tail", "log/journal.json", "log/cards.json", "profile/answers.json")
    comforts = ("log/place.json", "log/summary.json", "cache/home.json", "profile/card.json")
    folder = data(tmp_path / "data", WELCOMED % 1, **dict.fromkeys((*own, *comforts), NUL))
    window = make_window(folder)
    said = visit_all(window, settle)
    said += str([notice.fields for notice in window.context.stores.journal.notices])
    for name in own:
        (kept,) = folder.glob(f"{name}.set-aside-*")
        assert kept.read_bytes() == NUL
        assert kept.name in said


def test_a_newer_versions_folder_is_not_written_to(
    make_window: MakeWindow, settle: Settle, tmp_path: Path
) -> None:
    folder = data(tmp_path / "data", WELCOMED % 99, **{"log/place.json": b"{}"})
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    window = make_window(folder)
    said = visit_all(window, settle)
    assert "reading only" in said  # opening the lesson could not be written down
    window.context.stores.resume_points.put("core-01", "s2")
    with pytest.raises(StorageError):
        window.context.stores.journal.write("words")
    with pytest.raises(StorageError):
        window.context.stores.cards.note("something-else", "words")
    window.close()
    assert {path: path.read_bytes() for path in before} == before
    assert {path.name for path in folder.rglob("*") if path.is_file()} <= {path.name for path in before} | {
        "lock"
    }
