"""The certificate's own page: the sheet follows the name, and each way to have it gives the same sheet."""

from pathlib import Path
from typing import Any

import pytest
from finders import labels, press, settle, wait_until

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.log import certificate
from advocacy_trainer.ui.shell.window import MainWindow


def opened(window: MainWindow, wide: int = 1180, high: int = 760) -> Any:
    window.resize(wide, high)
    page = window.open_page("certificate")
    settle()
    return page


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_the_sheet_is_saved_with_the_name_that_stands_on_it(
    window: MainWindow, data: Path, tmp_path: Path, ending: str
) -> None:
    page = opened(window)
    before = page.sheet.pixmap().toImage()
    page.name.setText("Åse Holm")
    assert page.sheet.accessibleName() == f"{certificate.statement()} Åse Holm"
    assert page.sheet.pixmap().toImage() != before
    path = tmp_path / f"bevis æøå.{ending}"
    page.save_to(path)
    wait_until(lambda: page.task is None)
    if ending == "png":
        assert path.read_bytes() == certificate.to_png("Åse Holm")
    else:
        assert path.read_bytes().startswith(b"%PDF")
    entries = [each for each in Log.open(data, read_only=True).events() if each.kind == "certificate-saved"]
    assert [each.data for each in entries] == [{"as": ending}]


def test_a_sheet_that_cannot_be_saved_is_told_and_leaves_no_entry(
    window: MainWindow, data: Path, tmp_path: Path
) -> None:
    page = opened(window)
    told: list[object] = []
    page.context.error_told.connect(lambda error, _of_page: told.append(error))
    (tmp_path / "in the way").write_text("")
    page.save_to(tmp_path / "in the way" / "x.pdf")
    wait_until(lambda: page.task is None)
    assert [isinstance(each, TrainerError) for each in told] == [True]
    assert "certificate-saved" not in [each.kind for each in Log.open(data, read_only=True).events()]


@pytest.mark.parametrize(("wide", "high"), [(1180, 760), (1366, 768), (1920, 1080)])
def test_the_whole_sheet_is_in_sight_and_leads_where_there_is_room(
    window: MainWindow, wide: int, high: int
) -> None:
    page = opened(window, wide, high)
    sheet = page.sheet
    assert page.scroller.verticalScrollBar().maximum() == 0
    assert sheet.width() > 2 * page.name.width()
    shown = sheet.pixmap().deviceIndependentSize()
    assert (
        abs(shown.width() * certificate.HEIGHT - shown.height() * certificate.WIDTH) <= 2 * certificate.WIDTH
    )


def test_the_words_come_before_the_sheet_in_a_narrow_window(window: MainWindow) -> None:
    page = opened(window, 800, 600)
    words, sheet, form = (
        part.mapTo(page, part.rect().topLeft()) for part in (page.words, page.sheet, page.form)
    )
    assert words.y() < sheet.y() < form.y()
    assert words.x() == sheet.x() == form.x()
    assert sheet.y() - page.words.geometry().height() - words.y() <= 24  # no empty ground between them


def test_one_comes_to_it_from_the_files_and_from_the_plan(window: MainWindow) -> None:
    for part in ("take", "plan"):
        page = window.open_page("progress", {"part": part})
        settle()
        press(page, "The certificate")
        assert window.page_name == "certificate"
        assert any("yes, a not now or a no" in text for text in labels(window.page))
