"""Read JSON that anything may have happened to: values of the shape that is asked for, or ``UnfitError``.

``parse`` takes what RFC 8259 calls JSON and a program can use: no NaN, no
number beyond a double or 19 digits (a time in nanoseconds), nothing nested deeper than 64, no half
characters. What it holds is then asked for by its type, so that a changed bit
ends in ``UnfitError`` and never in a surprise further on.

A cache is sealed besides: it begins with a checksum (CRC-32 as in zlib) of all
that follows, so that one that has changed is thrown away and made anew.
"""

import json
import math
import re
import zlib
from collections.abc import Mapping
from typing import NoReturn

DEEPEST = 64
MOST_DIGITS = 19
YEARS = range(1900, 9000)  # far enough from the ends that a local time can always be told
_SEAL = re.compile(rb'\{"crc":"([0-9a-f]{8})",?')


class UnfitError(ValueError):
    """What was read is not what it has to be."""


def parse(raw: bytes | str) -> object:
    """Return the value of a JSON text in UTF-8. Raises UnfitError."""
    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8-sig")
        value: object = json.loads(text, parse_constant=_refused, parse_float=_finite, parse_int=_short)
    except (ValueError, RecursionError):
        raise UnfitError("not JSON") from None
    if is_too_deep(value, text):
        raise UnfitError("nested too deep")
    if "\\u" in text or isinstance(raw, str):  # half a character has no place in UTF-8
        value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    return value


def _refused(name: str) -> NoReturn:
    raise UnfitError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _refused(digits)


def _short(digits: str) -> int:
    return int(digits) if len(digits) <= MOST_DIGITS else _refused("a long number")


def is_too_deep(value: object, text: str | bytes) -> bool:
    """Tell whether the value of a JSON ``text`` is nested deeper than can be written back and shown."""
    opened = (
        text.count("[") + text.count("{") if isinstance(text, str) else text.count(b"[") + text.count(b"{")
    )
    if opened <= DEEPEST:
        return False
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return False
    return True


def fields(value: object) -> dict[str, object]:
    """Return an object's fields. Raises UnfitError."""
    if not isinstance(value, dict):
        raise UnfitError("no object")
    return value


def entry(value: object, *names: str) -> dict[str, object]:
    """Return an object that has fields called ``names``. Raises UnfitError.

    One that lacks a field may come from an older version; one that has an
    unknown field as well has had a letter changed in its name.
    """
    found = fields(value)
    if not found.keys() <= set(names) and not set(names) <= found.keys():
        raise UnfitError("a field has another name")
    return found


def items(value: object) -> list[object]:
    """Return a list. Raises UnfitError."""
    if not isinstance(value, list):
        raise UnfitError("no list")
    return value


def text(value: object) -> str:
    """Return a text. Raises UnfitError."""
    if not isinstance(value, str):
        raise UnfitError("no text")
    return value


def texts(value: object) -> list[str]:
    """Return a list of texts. Raises UnfitError."""
    return [text(one) for one in items(value)]


def texts_by_name(value: object) -> dict[str, str]:
    """Return an object whose fields are all texts. Raises UnfitError."""
    return {name: text(one) for name, one in fields(value).items()}


def whole(value: object, low: int = 0, high: int = 10**MOST_DIGITS) -> int:
    """Return a whole number from ``low`` to ``high``; true and false are none. Raises UnfitError."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise UnfitError("no such number")
    return value


def flag(value: object) -> bool:
    """Return a truth value. Raises UnfitError."""
    if not isinstance(value, bool):
        raise UnfitError("no truth value")
    return value


def one_of(value: object, *allowed: str) -> str:
    """Return a text that is among ``allowed``. Raises UnfitError."""
    if value not in allowed:
        raise UnfitError("none of the words")
    return text(value)


def seal(content: Mapping[str, object]) -> bytes:
    """Return the file of a cache: JSON as well, the checksum its first field."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")[1:]
    return b'{"crc":"%08x"%b' % (zlib.crc32(body), (b"," if content else b"") + body)


def unseal(raw: bytes) -> dict[str, object]:
    """Return what a cache holds; one without a seal is read as it is. Raises UnfitError."""
    found = _SEAL.match(raw)
    if found is None:
        content = fields(parse(raw))
        if "crc" in content:
            raise UnfitError("the seal is broken")
        return content
    if zlib.crc32(raw[found.end() :]) != int(found[1], 16):
        raise UnfitError("changed since it was written")
    try:
        content = fields(json.loads(raw))
    except (ValueError, RecursionError):
        raise UnfitError("not JSON") from None
    content.pop("crc", None)
    return content
