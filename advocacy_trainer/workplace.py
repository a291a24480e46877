"""What the workplace sets: its policy, its machine settings, its advice and what it changes about platforms.

All of it enters the program here. Nothing is set until the machine's policy is read.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.paths import POLICY_NAME

if TYPE_CHECKING:
    from advocacy_trainer.coach.custom import Custom
    from advocacy_trainer.coach.engine import Rulebook
    from advocacy_trainer.platforms.model import Platform
    from advocacy_trainer.policy.reading import Policy


class Workplace:
    """What the organisation's pack and the machine's settings say; ``failed`` is told what cannot be used."""

    def __init__(self, failed: Callable[[ContentError], object]) -> None:
        self.decided: Policy | None = None  # all that IT set, with where it stands and what is wrong
        self.policy: dict[str, object] = {}
        self.machine: dict[str, object] = {}
        self.platform_changes: list[dict[str, Any]] = []  # tables as in platforms/rules
        self.advice: Custom | None = None  # rules, words and switches for the coach
        self._failed = failed
        self._platforms: dict[str, Platform] | None = None

    def read_policy(self, machine: Path) -> ContentError | None:
        """Read what IT set on this machine; return what the person must be told of it, or None.

        ``machine`` is the folder where IT lays it; Windows' registry is read besides.
        """
        registry = sys.platform == "win32"
        if not registry and not os.path.lexists(machine / POLICY_NAME):
            return None
        from advocacy_trainer.policy.places import Places
        from advocacy_trainer.policy.reading import read_policy

        self.decided = read_policy(Places(machine / POLICY_NAME, registry))
        self.policy, self.machine = self.decided.values("locked"), self.decided.values("recommended")
        if not self.decided.problems:
            return None
        return ContentError(
            QT_TRANSLATE_NOOP("errors", "Something that IT has set on this computer cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Settings show what holds until IT mends it; nothing is erased."),
        )

    @property
    def platforms(self) -> "dict[str, Platform]":
        """Return every platform by id, with what the pack changes or adds."""
        from advocacy_trainer.platforms.catalog import platforms

        if self._platforms is None:
            try:
                self._platforms = platforms(self.platform_changes)
            except ContentError as error:
                self._failed(error)
                self._platforms = platforms()
        return self._platforms

    @property
    def known_words(self) -> frozenset[str]:
        """Return the words that are no slips at this workplace, in small letters."""
        return frozenset() if self.advice is None else self.advice.known_words

    def rulebook_maker(self) -> "Callable[[], Rulebook]":
        """Return what makes a book of all rules, the workplace's in force; a worker may call it."""
        from advocacy_trainer.coach.rulebook import full_book

        advice = self.advice
        return full_book if advice is None else partial(full_book, advice.rules, advice.off)
