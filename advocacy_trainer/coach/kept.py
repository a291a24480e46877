"""What the writer told the coach: manner, advice not wanted again, own words; and each draft's answers.

``coach.json`` in the data folder holds the first (format 1), a file of the
same name in a draft's folder the answers about that draft, so that they are
deleted with it. Without a folder all is forgotten when the window closes.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.coach.manners import MANNERS
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError
from advocacy_trainer.files import set_aside, write_atomically

FORMAT = 1
FILE_NAME = "coach.json"
LONGEST_SOURCE = 20_000


class Answers(NamedTuple):
    """What the writer said of one draft; None where it was not asked or answered."""

    product: bool | None = None
    asked: bool | None = None
    source: str = ""


class Wishes(NamedTuple):
    """What the writer wants of the coach; ``manner`` is empty until chosen."""

    manner: str = ""
    off: frozenset[str] = frozenset()
    own_words: frozenset[str] = frozenset()


def read_wishes(folder: Path | None) -> Wishes:
    """Read the wishes; a damaged file is set aside, one from a newer version is left alone."""
    data = _read(folder)
    manner = data.get("manner", "")
    return Wishes(
        manner if manner in MANNERS else "", _strings(data.get("off")), _strings(data.get("own_words"))
    )


def keep_wishes(folder: Path | None, wishes: Wishes) -> None:
    """Write the wishes; raises StorageError where the disk says no, or a newer version has written there."""
    if folder is not None:
        data = {
            "format": FORMAT,
            "manner": wishes.manner,
            "off": sorted(wishes.off),
            "own_words": sorted(wishes.own_words),
        }
        _write(folder, data)


def read_answers(folder: Path | None) -> Answers:
    """Read what was said of the draft in ``folder``."""
    data = _read(folder)
    product, asked, source = data.get("product"), data.get("asked"), data.get("source")
    return Answers(
        product if isinstance(product, bool) else None,
        asked if isinstance(asked, bool) else None,
        source[:LONGEST_SOURCE] if isinstance(source, str) else "",
    )


def keep_answers(folder: Path | None, answers: Answers) -> None:
    """Write what was said of a draft; raises StorageError where the disk says no."""
    if folder is not None and folder.is_dir():
        data = {"format": FORMAT, **answers._asdict()}
        _write(folder, data)


def _write(folder: Path, data: dict[str, Any]) -> None:
    """Write the file, but never over one from a newer version."""
    path = folder / FILE_NAME
    try:
        there = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        there = None
    number = there.get("format") if isinstance(there, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise NewerDataError(
            QT_TRANSLATE_NOOP(
                "errors", "What you told the coach was last saved by a newer version of the app."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "It is left as it is, and what you choose now holds until you close."
            ),
        )
    write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1))


def _read(folder: Path | None) -> dict[str, Any]:
    if folder is None:
        return {}
    path = folder / FILE_NAME
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        if path.is_file():
            set_aside(path)
        return {}
    return data if isinstance(data, dict) and data.get("format") == FORMAT else {}


def _strings(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(one for one in value if isinstance(one, str) and 0 < len(one) <= 200)
