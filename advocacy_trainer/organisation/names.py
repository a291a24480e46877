"""What a file of a pack may be called: a name that means one and the same file on every system."""

import re
import unicodedata

from advocacy_trainer.characters import clean_line
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.file_names import is_kept_by_windows

LONGEST = 120  # characters of a whole path, so that it fits below any folder
DEEPEST = 4
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_DRIVE = re.compile(r"[A-Za-z]:")


class PackError(ContentError):
    """A pack is refused whole; ``kind`` is a short word for why, the same in every language."""

    def __init__(self, kind: str, sentence: str, remedy: str = "", **fields: object) -> None:
        super().__init__(sentence, remedy, **fields)
        self.kind = kind


def shown(name: str) -> str:
    """Return a file's name as it may stand in a sentence: on one line, steering nothing, not too long."""
    text = clean_line(name)
    return text if len(text) <= 80 else f"{text[:77]}..."


def check_name(name: str) -> None:
    """See that a path, parts joined by ``/``, leads nowhere but into the pack. Raises PackError."""
    if "\\" in name:
        raise _bad(
            "backslash",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: the name “{name}” has a backslash in it."),
            name,
        )
    if name.startswith("/") or _DRIVE.match(name):
        raise _bad(
            "absolute",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” leads to a place outside the pack."),
            name,
        )
    parts = name.split("/")
    if ".." in parts:
        raise _bad(
            "traversal",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” climbs out of the pack."),
            name,
        )
    if not name.isascii() or not all(_PART.fullmatch(part) for part in parts):
        raise _bad(
            "letters",
            QT_TRANSLATE_NOOP(
                "errors",
                "The pack is refused: “{name}” has a character in its name that not every "
                "computer reads the same way.",
            ),
            name,
        )
    if any(part.endswith((".", " ")) for part in parts):
        raise _bad(
            "trailing",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” ends in a dot or a space."),
            name,
        )
    if any(is_kept_by_windows(part) or part.casefold().partition(".")[0] in ("con", "nul") for part in parts):
        raise _bad(
            "reserved",
            QT_TRANSLATE_NOOP("errors", "The pack is refused: Windows keeps the name “{name}” for itself."),
            name,
        )
    if len(name) > LONGEST or len(parts) > DEEPEST:
        raise _bad(
            "long",
            QT_TRANSLATE_NOOP(
                "errors", "The pack is refused: “{name}” is too long a name, or is nested too deeply."
            ),
            name,
        )


def check_distinct(names: list[str]) -> None:
    """See that no two names are one file where capitals or the ways to write a letter make no difference."""
    seen: dict[str, str] = {}
    for name in names:
        folded = unicodedata.normalize("NFKC", name).casefold()
        if folded in seen:
            raise _bad(
                "twice",
                QT_TRANSLATE_NOOP(
                    "errors", "The pack is refused: “{name}” and another file are the same on some computers."
                ),
                name,
            )
        seen[folded] = name


def _bad(kind: str, sentence: str, name: str) -> PackError:
    return PackError(
        kind, sentence, QT_TRANSLATE_NOOP("errors", "None of it was taken in."), name=shown(name)
    )
