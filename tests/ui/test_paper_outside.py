"""Poppler opens the papers: words, fonts and pages are what was meant."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.log import certificate, my_log, plan_sheet
from advocacy_trainer.ui.shell.application import ApplicationContext

pytestmark = [
    pytest.mark.outside,
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed"),
]


def poppler(tool: str, path: Path, *rest: str) -> str:
    return subprocess.run([tool, path, *rest], check=True, capture_output=True, text=True, timeout=60).stdout


def test_the_papers_open_with_their_words_and_their_own_fonts(
    make_context: Callable[..., ApplicationContext], tmp_path: Path
) -> None:
    make_context(language="da")
    certificate.save(tmp_path / "c.pdf", "Åse Nørgård")
    plan_sheet.save(tmp_path / "p.pdf", 20)
    texts = [
        Text(str(n), "reflection", "Blåbærgrød. " * 60, "2026-11-04T08:00:00.000Z", "") for n in range(9)
    ]
    my_log.save_journal(tmp_path / "j.pdf", texts)
    expected = {
        "c.pdf": ("Åse Nørgård", "Jeg har taget stilling til", "fortælle om mit arbejde."),
        "p.pdf": ("Aftalen handler om tid, ikke om opslag.", "20 minutter om ugen"),
        "j.pdf": ("Min journal", "Den er til dig selv.", "Blåbærgrød."),
    }
    for name, wanted in expected.items():
        text = " ".join(poppler("pdftotext", tmp_path / name, "-").split())
        for words in wanted:
            assert words in text, name
        fonts = poppler("pdffonts", tmp_path / name).splitlines()[2:]
        assert fonts
        assert all(" yes " in line for line in fonts), fonts
    assert "Pages:           1" in poppler("pdfinfo", tmp_path / "c.pdf")
    assert int(poppler("pdfinfo", tmp_path / "j.pdf").split("Pages:")[1].split()[0]) > 2
