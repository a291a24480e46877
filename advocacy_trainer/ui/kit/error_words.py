"""An error of the core in the person's language."""

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import TrainerError


def error_text(error: TrainerError) -> str:
    """Return the whole message of an error in the person's language, fields filled in."""
    parts = [QCoreApplication.translate("errors", part) for part in (error.sentence, error.remedy) if part]
    return " ".join(parts).format(**error.fields)
