"""Read what a command is given as JSON, one object a line."""

import json
import math
from typing import Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.json_reading import is_too_deep


def read_object(line: str) -> dict[str, Any]:
    """Return the object in a line; raise ContentError where there is none that could be written back."""
    try:
        entry = json.loads(line, parse_constant=_refuse_number, parse_float=_number)
    except (ValueError, RecursionError) as error:
        raise ContentError(QT_TRANSLATE_NOOP("errors", "The line is not JSON.")) from error
    if is_too_deep(entry, line):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "The line is nested too deeply."))
    if not isinstance(entry, dict):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "The line is JSON but not an object in braces."))
    return entry


def text_of(entry: dict[str, Any]) -> str:
    """Return the object's text; raise ContentError where it has none."""
    text = entry.get("text")
    if not isinstance(text, str):
        raise ContentError(QT_TRANSLATE_NOOP("errors", "The line has no “text”, or it is not a string."))
    return text


def _refuse_number(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON


def _number(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):  # 1e999 could be read, but not written back
        raise ContentError(QT_TRANSLATE_NOOP("errors", "A number in the line is too large."))
    return value
