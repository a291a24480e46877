"""Read a file that came from a colleague."""

from pathlib import Path

from advocacy_trainer.drafts import colleague
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError


def read_small(path: Path) -> bytes:
    """Return a file's bytes, a little more at most than any of ours may hold; raise ContentError."""
    try:
        with path.open("rb") as stream:
            return stream.read(colleague.MOST_BYTES + 1)
    except OSError as error:
        raise ContentError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that it is still there, and try again."),
            name=path.name,
        ) from error
