"""One piece of others' work."""

from typing import NamedTuple


class Part(NamedTuple):
    """What ships of one project: its name, version, licence (SPDX), and the words its licence asks for.

    ``url`` is a package URL (purl) where there is one; ``within`` holds the
    projects it was built from, which ship in its files.
    """

    name: str
    version: str
    licence: str
    notice: str
    url: str = ""
    within: tuple["Part", ...] = ()
    note: str = ""
