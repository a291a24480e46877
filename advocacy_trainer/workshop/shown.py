"""Remember which summaries of a session have been shown, so that no second one gives a few people away."""

import json
from collections import Counter
from pathlib import Path

from advocacy_trainer.files import set_aside, write_atomically
from advocacy_trainer.json_reading import UnfitError, fields, items, parse, texts_by_name, whole
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.workshop.before_after import FEWEST_FOR_WORDS, RoomAnswers, may_show, told_by

FILE = "shown.json"  # beside the key
FORMAT = 1
_LARGEST = 1 << 20  # bytes
MOST = 50  # summaries of one session


def read_shown(path: Path) -> list[Counter[str]]:
    """Return what has been shown, each as what was handed in; a file nobody can read is set aside.

    Raises StorageError where it cannot be set aside.
    """
    try:
        raw = regular_bytes(path, _LARGEST)
    except FileNotFoundError:
        return []
    except OSError:
        set_aside(path)
        return []
    try:
        content = fields(parse(raw))
        if whole(content.get("format"), 1) != FORMAT:
            raise UnfitError("another format")
        return [
            Counter({key: int(count) for key, count in texts_by_name(one).items()})
            for one in items(content.get("shown"))
        ]
    except (UnfitError, ValueError):
        set_aside(path)
        return []


def show(path: Path, answers: RoomAnswers) -> bool:
    """Tell whether a summary may be shown, and remember that it was. Raises StorageError.

    The same one may always be shown again. Of fewer than five nothing is told, so nothing is remembered.
    """
    if answers.handed_in < FEWEST_FOR_WORDS:
        return True
    before, told = read_shown(path), told_by(answers)
    if told in before:
        return True
    if not may_show(answers, before) or len(before) >= MOST:
        return False
    shown = [{key: str(count) for key, count in sorted(one.items())} for one in (*before, told)]
    write_atomically(path, json.dumps({"format": FORMAT, "shown": shown}))
    return True
