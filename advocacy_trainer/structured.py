"""Parse TOML and JSON that others wrote, within bounds: a small file may be built to take minutes.

A dotted key of thousands of parts makes tomllib build as many tables, each with a copy of the way to it, and
thousands of open brackets exhaust the stack. Both are counted before anything is parsed.
"""

import re
from typing import Any

DEEPEST = 24  # brackets open at once; our own files need four
MOST_PARTS = 12  # of a dotted key
MOST_KEYS = 20_000

# Strings and comments, each to its end or the text's, so that a search is over in one pass.
_TOML_STRINGS = re.compile(
    r'"""(?:[^\\"]|\\.|"(?!""))*+(?:"{3,5}|\Z)'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]|\\.)*+(?:"|$)'
    r"|'[^'\n]*+(?:'|$)"
    r"|#[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_JSON_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)', re.DOTALL)
_BRACKETS = re.compile(r"[\[\]{}]")
_DOTTED = re.compile(r"[\w\-]++(?:[ \t]*+\.[ \t]*+[\w\-]++)*+")


class TooComplexError(ValueError):
    """The text is built deeper, or of more keys, than anybody writes by hand."""


def toml_table(text: str) -> dict[str, Any]:
    """Return the table of a TOML text. Raises tomllib.TOMLDecodeError, for what is too complex as well."""
    import tomllib

    try:
        _bound_toml(text)
        return tomllib.loads(text)
    except (RecursionError, TooComplexError) as error:
        raise tomllib.TOMLDecodeError(str(error) or "it is nested too deeply") from None


def _bound_toml(text: str) -> None:
    bare = _TOML_STRINGS.sub(lambda found: " " if found[0][0] == "#" else "s", text)
    _bound_depth(bare)
    for found in _DOTTED.finditer(bare):
        if found[0].count(".") >= MOST_PARTS:
            raise TooComplexError(f"a key has more than {MOST_PARTS} parts")
    if bare.count("=") + bare.count("[") > MOST_KEYS:
        raise TooComplexError(f"it has more than {MOST_KEYS} keys")


def bound_json(text: str) -> str:
    """Return the JSON text unchanged; raise TooComplexError where it is nested too deeply to be ours."""
    if text.count("[") + text.count("{") > DEEPEST:
        _bound_depth(_JSON_STRINGS.sub("s", text))
    return text


def _bound_depth(bare: str) -> None:
    depth = 0
    for found in _BRACKETS.finditer(bare):
        depth += 1 if found[0] in "[{" else -1
        if depth > DEEPEST:
            raise TooComplexError(f"it is nested more than {DEEPEST} levels deep")
