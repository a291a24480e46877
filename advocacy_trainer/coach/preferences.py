"""What the writer prefers of the coach: manner, advice not wanted again, own words; and each draft's answers.

``coach.json`` in the data folder holds the first (format 1), a file of the
same name in a draft's folder the answers about that draft, so that they are
deleted with it. Without a folder all is forgotten when the window closes.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from advocacy_trainer.coach.manners import MANNERS
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import set_aside, unreadable, write_atomically
from advocacy_trainer.json_reading import UnfitError, entry, fields, parse, whole

FORMAT = 1
FILE_NAME = "coach.json"
LONGEST_SOURCE = 20_000


Tell = Callable[[TrainerError], object]


def _to_nobody(_error: TrainerError) -> None:
    """Tell nobody: the window reads the file as well, and tells it there."""


class CoachAnswers(NamedTuple):
    """What the writer said of one draft; None where it was not asked or answered."""

    product: bool | None = None
    asked: bool | None = None
    source: str = ""


class CoachPreferences(NamedTuple):
    """What the writer wants of the coach; ``manner`` is empty until chosen."""

    manner: str = ""
    off: frozenset[str] = frozenset()
    own_words: frozenset[str] = frozenset()


def read_preferences(folder: Path | None, tell: Tell = _to_nobody) -> CoachPreferences:
    """Read the preferences; one from a newer version is left alone.

    A damaged file is set aside, what fits of it is written anew, and ``tell``
    is given the sentence for the person. Never raises.
    """
    data, whole_file = _read(folder, tell)
    manner, off, own = data.get("manner", ""), data.get("off", []), data.get("own_words", [])
    preferences = CoachPreferences(
        manner if isinstance(manner, str) and manner in MANNERS else "", _strings(off), _strings(own)
    )
    fits = (
        manner in ("", *MANNERS) and _are_strings(off) and _are_strings(own) and _fits(data, CoachPreferences)
    )
    if whole_file and not fits:
        _mend(folder, tell, _preferences_data(preferences))
    return preferences


def save_preferences(folder: Path | None, preferences: CoachPreferences) -> None:
    """Write them; raises StorageError where the disk says no, or a newer version has written there."""
    if folder is not None:
        _write(folder, _preferences_data(preferences))


def _preferences_data(preferences: CoachPreferences) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "manner": preferences.manner,
        "off": sorted(preferences.off),
        "own_words": sorted(preferences.own_words),
    }


def read_answers(folder: Path | None, tell: Tell = _to_nobody) -> CoachAnswers:
    """Read what was said of the draft in ``folder``; a damaged file is treated as by ``read_preferences``."""
    data, whole_file = _read(folder, tell)
    product, asked, source = data.get("product"), data.get("asked"), data.get("source", "")
    answers = CoachAnswers(
        product if isinstance(product, bool) else None,
        asked if isinstance(asked, bool) else None,
        source[:LONGEST_SOURCE] if isinstance(source, str) else "",
    )
    fits = (product, asked, source) == answers and _fits(data, CoachAnswers)
    if whole_file and not fits:
        _mend(folder, tell, {"format": FORMAT, **answers._asdict()})
    return answers


def save_answers(folder: Path | None, answers: CoachAnswers) -> None:
    """Write what was said of a draft; raises StorageError where the disk says no."""
    if folder is not None and folder.is_dir():
        data = {"format": FORMAT, **answers._asdict()}
        _write(folder, data)


def _write(folder: Path, data: dict[str, Any]) -> None:
    """Write the file, but never over one from a newer version."""
    path = folder / FILE_NAME
    try:
        number = fields(parse(path.read_bytes())).get("format")
    except (OSError, UnfitError):
        number = None
    if isinstance(number, int) and number > FORMAT:
        raise _newer()
    write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1))


def _read(folder: Path | None, tell: Tell) -> tuple[dict[str, Any], bool]:
    """Return the file's fields, and whether there is one of this version that can be read."""
    if folder is None:
        return {}, False
    try:
        data = fields(parse((folder / FILE_NAME).read_bytes()))
        number = whole(data.get("format"), 1)
    except FileNotFoundError:
        return {}, False
    except OSError as error:
        tell(unreadable(folder / FILE_NAME, error))
        return {}, False
    except UnfitError:
        _mend(folder, tell, None)
        return {}, False
    if number > FORMAT:
        tell(_newer())
        return {}, False
    return data, True


def _fits(data: dict[str, Any], kind: type[CoachPreferences | CoachAnswers]) -> bool:
    try:
        entry(data, "format", *kind._fields)
    except UnfitError:
        return False
    return True


def _mend(folder: Path | None, tell: Tell, fits: dict[str, Any] | None) -> None:
    """Set a damaged file aside and write what fits of it anew."""
    if folder is None:
        return
    try:
        name = set_aside(folder / FILE_NAME).name
        if fits is not None:
            _write(folder, fits)
    except StorageError as error:
        tell(error)
        return
    tell(
        StorageError(
            QT_TRANSLATE_NOOP("errors", "Part of what you told the coach could not be read."),
            QT_TRANSLATE_NOOP(
                "errors", "What could be read still applies. The file is kept as {name} in {folder}."
            ),
            name=name,
            folder=str(folder),
        )
    )


def _newer() -> NewerDataError:
    return NewerDataError(
        QT_TRANSLATE_NOOP("errors", "What you told the coach was last saved by a newer version of the app."),
        QT_TRANSLATE_NOOP(
            "errors", "It is left as it is, and what you choose now applies until you close the app."
        ),
    )


def _are_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one for one in value)


def _strings(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(one for one in value if isinstance(one, str) and 0 < len(one) <= 200)
