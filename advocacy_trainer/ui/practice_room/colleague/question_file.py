"""Read a file that came from a colleague."""

from pathlib import Path

from advocacy_trainer.drafts import colleague
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.regular_files import regular_bytes


def read_small(path: Path) -> bytes:
    """Return a file's bytes, of which there are no more than ours may hold; raise ContentError."""
    try:
        return regular_bytes(path, colleague.MOST_BYTES)
    except OSError as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that it is still there, and try again."),
            name=path.name,
        ) from error
