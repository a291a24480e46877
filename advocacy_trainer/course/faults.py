"""Something to mend in a lessons folder, as the checker tells it."""

from typing import NamedTuple


class Fault(NamedTuple):
    """Something to mend; a note (``strict``) keeps no lesson out.

    ``second`` marks a rule of the second edition seen in a lesson of format 1,
    which is written anew later: always a note, and none that strictness stops at.
    """

    file: str
    line: int
    what: str
    remedy: str
    strict: bool = False
    second: bool = False

    def __str__(self) -> str:
        """Give it as ``file:line: what is wrong: what to do``."""
        return f"{self.file}:{self.line}: {self.what}: {self.remedy}"
