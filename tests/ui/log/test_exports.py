"""What can be taken along from the log, and brought in on another computer."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import labels, nothing_beside, settle, wait_until
from log_events import page_of
from PySide6.QtCore import QThreadPool

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.ui.log import exports
from advocacy_trainer.ui.shell.window import MainWindow


def save(part: exports.ExportsPart, wanted: str, path: Path) -> None:
    part.show_offer(wanted)
    part.save_to(wanted, path)
    wait_for(part)


def wait_for(part: exports.ExportsPart) -> None:
    assert part.task is not None
    wait_until(lambda: part.task is None)


@pytest.mark.parametrize(
    ("wanted", "ending"),
    [("pdf", "pdf"), ("journal", "pdf"), ("journal", "txt"),
     ("everything", "zip"), ("csv", "csv")],
)  # fmt: skip
def test_each_file_is_written_after_saying_what_it_holds(
    window: MainWindow, data: Path, tmp_path: Path, wanted: str, ending: str
) -> None:
    page = page_of(window, "take")
    path = tmp_path / f"fil æøå.{ending}"
    save(page.part, wanted, path)
    assert path.stat().st_size > 20
    assert len(labels(page.part.preview)) >= 2
    kinds = [event.kind for event in Log.open(data, read_only=True).events()]
    assert "certificate-saved" not in kinds
    if wanted == "everything":
        with zipfile.ZipFile(path) as archive:
            held = "".join(archive.read(name).decode() for name in archive.namelist())
        assert "Karen skrev tak." in held
        assert "Jeg tør lidt mere" not in held


def test_a_file_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window, "take")
    told: list[object] = []
    page.context.error_told.connect(lambda error, _of_page: told.append(error))
    (tmp_path / "in the way").write_text("")
    save(page.part, "csv", tmp_path / "in the way" / "x.csv")
    assert [isinstance(each, TrainerError) for each in told] == [True]
    assert page.part.save.isEnabled()


def test_xapi_is_offered_only_when_allowed(
    window: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    assert "xapi" not in page_of(window, "take").part.rows
    window.choose("xapi", value=True)
    page = page_of(window, "take")
    page.part.show_offer("xapi")
    assert page.part.chosen == "xapi"


def test_what_was_saved_on_one_computer_is_brought_in_on_another(
    window: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    save(page_of(window, "take").part, "everything", tmp_path / "all.zip")
    other = make_window(tmp_path / "other")
    page = page_of(other, "take")
    with nothing_beside():
        page.part.take_in(tmp_path / "all.zip")
        assert "One moment. The file is being brought in." in labels(page)
    wait_for(page.part)
    assert "One moment. The file is being brought in." not in labels(page)
    assert other.context.stores.log.events() == window.context.stores.log.events()
    assert read_plan(other.context.stores.cards) == read_plan(window.context.stores.cards)
    told: list[object] = []
    page.context.error_told.connect(lambda error, _of_page: told.append(error))
    page.part.take_in(tmp_path / "not there.jsonl")
    wait_for(page.part)
    assert [isinstance(each, TrainerError) for each in told] == [True]


def test_texts_that_are_brought_in_are_kept_though_the_page_is_drawn_anew_meanwhile(
    window: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    save(page_of(window, "take").part, "everything", tmp_path / "all.zip")
    other = make_window(tmp_path / "other")
    page_of(other, "take").part.take_in(tmp_path / "all.zip")
    other.rebuild()
    QThreadPool.globalInstance().waitForDone()
    settle()
    assert read_plan(other.context.stores.cards) == read_plan(window.context.stores.cards)
