"""Save a workshop's papers, as ``advocacy-trainer workshop handouts`` does."""

import datetime as dt
import os
import sys
from pathlib import Path

from advocacy_trainer.course.placeholders import merged
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.paper_files import save_pages
from advocacy_trainer.workshop.papers import papers, read_material


def save_all(sheet: RunSheet, folder: Path, kind: str, begins: str, audience: LearnerProfile) -> int:
    """Save every paper of the run-sheet as ``html`` or ``pdf`` and tell each. Raises TrainerError."""
    root = lessons_dir()
    material = read_material(root, sheet)
    values = merged(read_course(root).fallbacks[sheet.lang], {})
    made = papers(sheet, material, _clock(begins), values, audience)

    def tell(number: int, title: str) -> None:
        print(f"{number}. {title}")
        sys.stdout.flush()

    if kind == "html":
        written = save_pages(folder, made, sheet.lang, material.words, tell)
    else:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from advocacy_trainer.ui.paper.workshop_papers import save_without_window
        from advocacy_trainer.ui.shell.interpreter import hold_singletons

        hold_singletons()  # no window does it here, and long papers ask Qt a few thousand times
        written = save_without_window(folder, made, material.words["foot"], tell)
    print(f"{len(written)} files: {folder}")
    return 0


def _clock(text: str) -> dt.datetime | None:
    if not text:
        return None
    try:
        time = dt.time.fromisoformat(text.replace(".", ":"))
    except ValueError:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "Write a time as 09:45, not as {time}."), time=text[:20]
        ) from None
    return dt.datetime.combine(dt.datetime.now(dt.UTC).date(), time, dt.UTC)
