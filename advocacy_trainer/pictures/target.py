"""A size that a platform asks for."""

from typing import NamedTuple


class Target(NamedTuple):
    """One platform's size in pixels for one use (``profile``, ``banner``); ``about`` if uncertain."""

    platform: str
    name: str
    use: str
    width: int
    height: int
    most_bytes: int | None
    about: bool
    round: bool = True  # every network shows profile pictures round
