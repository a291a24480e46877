"""Regular expressions that are compiled when a text first needs them.

Compiling takes a millisecond where a letter beyond Latin-1 stands in a class;
most texts need few of the patterns that could apply to them.
"""

import re
from typing import cast

from advocacy_trainer.prose.compiled_patterns import Wanted, compiled

made: list[Wanted] = []  # all of them, so that a build can compile them beforehand


class _Lazy:
    """Stand in for a compiled pattern; after its first use the calls go straight through."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._wanted = (pattern, int(flags))
        made.append(self._wanted)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        found = compiled(*self._wanted)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(found, method))
        return getattr(found, name)


def lazy(pattern: str, flags: int = 0) -> "re.Pattern[str]":
    """Return what behaves as ``re.compile(pattern, flags)``, with its errors at the first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))  # it has what is asked of a pattern
