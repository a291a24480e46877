"""README's »How to add ...«, followed: one of each is added in a registry and found wherever it must be."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QTextEdit, QToolButton

from advocacy_trainer.cli import main
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.exports.kinds import EXPORTS, Export, ExportWriter
from advocacy_trainer.setting_options import OPTIONS, OptionName
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.lesson.activities import SHOWN
from advocacy_trainer.ui.log.exports import ExportsPart
from advocacy_trainer.ui.log.page import LogPage
from advocacy_trainer.ui.shell.form_window import FORM
from advocacy_trainer.ui.shell.pages import PAGES, PageEntry
from advocacy_trainer.ui.shell.window import MainWindow

ROOT = Path(__file__).parents[2]
ADDED = (
    "a lesson",
    "a kind of block",
    "a platform",
    "a rule of the coach",
    "a page",
    "a run-sheet",
    "an example of a pack",
    "a key of the policy",
    "an export",
)


def how_to_add() -> dict[str, str]:
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("## How to add")[1]
    return {part[1]: part[2] for part in re.finditer(r"\*\*([a-z -]+)\*\*:(.*?)\n\n", section, re.DOTALL)}


def test_each_is_told_in_five_lines_that_lead_somewhere() -> None:
    told = how_to_add()
    assert tuple(told) == ADDED
    for what, text in told.items():
        assert len(text.splitlines()) <= 5, what
        for path in re.findall(r"`((?:advocacy_trainer|lessons|tests|ui|cli|course)/[^`]*)`", text):
            named = re.split(r"NAME|TRACK", path)[0]
            assert (ROOT / named).exists() or (ROOT / "advocacy_trainer" / named).exists(), (what, path)


def test_no_kind_of_block_is_forgotten_on_screen_or_paper() -> None:
    assert {name for name, kind in KINDS.items() if kind.is_shown} == {*SHOWN} - {"free"}
    assert [name for name, kind in SHOWN.items() if kind.lay is None] == ["confidence", "free"]


def test_the_type_checker_knows_every_page_and_every_option_and_no_other() -> None:
    assert {*get_args(PageName)} == {*PAGES, FORM}
    assert get_args(OptionName) == tuple(OPTIONS)


def test_a_page_stands_in_the_rail_and_opens(
    make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PAGES, "extra", PageEntry("help.page", "HelpPage", "help", "A page more"))
    window = make_window()
    window.open_page("extra")
    assert window.page_name == "extra"
    entries = [" ".join(entry.text().split()) for entry in window.rail.findChildren(QToolButton)]
    assert "A page more" in entries


def test_an_export_is_offered_by_window_and_command_line(
    make_window: Callable[..., MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    writers = {".tab": ExportWriter("exports.text_files:prepare_csv", "A kind of its own")}
    extra = Export("One more", "For a test", "more.tab", writers, ("What it holds.",), ("log",))
    monkeypatch.setitem(EXPORTS, "extra", extra)
    monkeypatch.setenv("COLUMNS", "200")
    window = make_window(language="en")
    window.choose("xapi", True)
    page = window.open_page("progress", {"part": "take", "state": {"format": "extra"}})
    QApplication.processEvents()
    assert isinstance(page, LogPage)
    assert isinstance(page.part, ExportsPart)
    assert [row.accessibleName() for row in page.part.rows.values()] == [
        f"{one.title}. {one.detail}" for one in EXPORTS.values()
    ]
    assert "month,lesson,title,what" in page.part.preview.findChildren(QTextEdit)[0].toPlainText()
    filters: list[list[str]] = []

    def seen(dialog: QFileDialog) -> bool:
        filters.append(dialog.nameFilters())
        return False

    monkeypatch.setattr(QFileDialog, "exec", seen)  # it would wait for a person
    page.part.save.click()
    assert "A kind of its own (*.tab)" in filters[0]
    folder = tmp_path / "elsewhere"
    with pytest.raises(SystemExit):
        main(["--data-dir", str(folder), "log", "export", "--help"])
    told = capsys.readouterr().out
    assert [name for name in EXPORTS if one_line(told, name) == EXPORTS[name].words()] == [*EXPORTS]
    assert main(["--data-dir", str(folder), "--lang", "en", "log", "export", "--format", "extra", "-"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("month,lesson,title,what")
    assert said.err == "What it holds.\n"


def one_line(told: str, name: str) -> str:
    """What the help says of one format."""
    lines = (line.strip().partition(" ") for line in told.splitlines())
    return next(rest.strip() for first, _, rest in lines if first == name)
