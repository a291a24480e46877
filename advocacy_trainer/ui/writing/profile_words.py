"""The profile check's words in the person's language, read once."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.profile.answers import CHOICES
from advocacy_trainer.profile.checklist import FILE_NAME, ProfileChecklist, read_checklist
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.kit.context import Context

_CHOICES = dict(
    zip(
        CHOICES,
        (
            QT_TRANSLATE_NOOP("profile", "Done"),
            QT_TRANSLATE_NOOP("profile", "Later"),
            QT_TRANSLATE_NOOP("profile", "Not relevant"),
            QT_TRANSLATE_NOOP("profile", "To stay empty"),
        ),
        strict=True,
    )
)


@cache
def _read(path: Path, modified: int) -> ProfileChecklist:
    del modified  # part of what the cache goes by: a trainer may be editing the file
    return read_checklist(path)


def checklist_of(context: Context) -> ProfileChecklist:
    """Return the checklist in the person's language; raises ContentError where it cannot be used."""
    path = lessons_dir() / context.language / FILE_NAME
    try:
        modified = path.stat().st_mtime_ns
    except OSError:
        modified = 0
    return _read(path, modified)


def choice_words(choice: str) -> str:
    """Return an answer in the person's language, "" for none."""
    return QCoreApplication.translate("profile", _CHOICES[choice]) if choice else ""
