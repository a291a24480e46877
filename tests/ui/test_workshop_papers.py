"""A workshop's papers as PDF: A4, in one language, with a foot on every page."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.paper.workshop_papers import save_papers
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.papers import papers, read_material

HELD = """
import sys
from pathlib import Path
from advocacy_trainer.cli.workshop_papers import save_all
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.workshop.model import RunSheet
sheet = RunSheet("mine", "Mine", "en", "everyone", (), sends=())
save_all(sheet, Path(sys.argv[1]), "pdf", "", LearnerProfile())
assert sys.version_info >= (3, 12) or sys.getrefcount(None) > 1 << 30
"""
LESSONS = Path(__file__).parents[2] / "lessons"


def test_every_paper_is_a_pdf_of_a4_pages(application: QApplication, tmp_path: Path) -> None:
    sheet = read_shelf(LESSONS, "da").sheets["sixty"]
    material = read_material(LESSONS, sheet)
    heard: list[int] = []
    written = save_papers(
        tmp_path, papers(sheet, material), material.words["foot"], lambda number, title: heard.append(number)
    )
    assert heard == list(range(1, len(written) + 1))
    assert len(written) >= 12
    for path in written:
        raw = path.read_bytes()
        assert raw.startswith(b"%PDF")
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", raw)
        assert boxes
        assert all((round(float(w)), round(float(h))) == (595, 842) for w, h in boxes)


def test_four_slips_to_cut_apart_stand_on_one_page(application: QApplication, tmp_path: Path) -> None:
    for lang in ("da", "en"):
        sheet = read_shelf(LESSONS, lang).sheets["sixty"]
        slips = [paper for paper in papers(sheet, read_material(LESSONS, sheet)) if paper.id == "slips"]
        (written,) = save_papers(tmp_path, slips, "")
        assert len(re.findall(rb"/Type /Page\b", written.read_bytes())) == 1


def test_a_command_that_saves_pdfs_does_not_use_up_what_python_counts(tmp_path: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(LESSONS.parent)}
    done = subprocess.run(
        [sys.executable, "-c", HELD, str(tmp_path)], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
