"""Which files may lie in a pack, and how large each may be."""

import re
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.organisation.names import PackError, shown

SUFFIX = ".medegneord"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"

MOST_FILES = 1_000
LARGEST_PACK = 40 * 1024 * 1024  # bytes, all files together
LARGEST_FILE = 60 * 1024 * 1024  # bytes of a .medegneord itself
_TEXT = 512 * 1024
_PICTURE = 4 * 1024 * 1024


class FileKind(NamedTuple):
    """A kind of file; ``pattern`` fits its whole path, ``largest`` is in bytes."""

    pattern: re.Pattern[str]
    largest: int


_NAME = r"[A-Za-z0-9_][A-Za-z0-9._-]*"
KINDS: dict[str, FileKind] = {
    "words": FileKind(re.compile(r"pack\.toml"), _TEXT),
    "manifest": FileKind(re.compile(re.escape(MANIFEST)), _TEXT),
    "signature": FileKind(re.compile(re.escape(SIGNATURE)), 4 * 1024),
    "guidelines": FileKind(re.compile(r"guidelines\.(?:da|en)\.md"), _TEXT),
    "logo": FileKind(re.compile(r"logo\.(?:png|jpg|svg)"), _PICTURE),
    "lesson": FileKind(re.compile(rf"lessons/(?:da|en)/own/\d\d-{_NAME}\.md"), _TEXT),
    "rule": FileKind(re.compile(rf"coach/rules/{_NAME}\.toml"), 64 * 1024),
    "coach": FileKind(re.compile(r"coach/(?:words|off)\.toml"), 64 * 1024),
    "platform": FileKind(re.compile(rf"platforms/{_NAME}\.toml"), 64 * 1024),
}
# What systems lay into every folder unasked; passed over in a folder, refused nowhere.
_LITTER = re.compile(r"(?:__MACOSX/.*|(?:.*/)?(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini))", re.IGNORECASE)


def is_litter(name: str) -> bool:
    """Tell whether a file is one that a system lays down unasked and nobody means."""
    return _LITTER.fullmatch(name) is not None


def kind_of(name: str) -> FileKind:
    """Return the kind of a file by its path in the pack. Raises PackError for one that has no place there."""
    for kind in KINDS.values():
        if kind.pattern.fullmatch(name):
            return kind
    raise PackError(
        "stranger",
        QT_TRANSLATE_NOOP(
            "errors", "The pack is refused: “{name}” is not a kind of file that belongs in a pack."
        ),
        QT_TRANSLATE_NOOP("errors", "Take it out and build the pack again."),
        name=shown(name),
    )


def too_many() -> PackError:
    """Return the refusal of a pack with too many files."""
    return PackError(
        "many",
        QT_TRANSLATE_NOOP("errors", "The pack is refused: it holds more than {most} files."),
        QT_TRANSLATE_NOOP("errors", "None of it was taken in."),
        most=MOST_FILES,
    )


def too_large(name: str, largest: int) -> PackError:
    """Return the refusal of a file, or a whole pack, that is larger than it may be."""
    return PackError(
        "large",
        QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” is larger than {most} KB."),
        QT_TRANSLATE_NOOP("errors", "None of it was taken in."),
        name=shown(name),
        most=largest // 1024,
    )
