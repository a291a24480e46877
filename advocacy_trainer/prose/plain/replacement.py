"""An edit that makes a text plain."""

from typing import NamedTuple


class Replacement(NamedTuple):
    """What stands from ``start`` up to ``end``, and what is read in its place."""

    start: int
    end: int
    new: str
