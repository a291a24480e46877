"""What the workplace sets: its policy, its machine settings, its advice and what it changes about platforms.

All of it enters the program here. Nothing is set until the machine's policy and pack are read; at a start
where there is neither, nothing is imported for them.
"""

import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError
from advocacy_trainer.json_reading import UnfitError, fields, seal, unseal
from advocacy_trainer.paths import POLICY_NAME

if TYPE_CHECKING:
    from advocacy_trainer.coach.custom import Custom
    from advocacy_trainer.coach.engine import Rulebook
    from advocacy_trainer.course.catalogue import TrackEntry
    from advocacy_trainer.organisation.in_force import InForce
    from advocacy_trainer.organisation.shown import ShownWords
    from advocacy_trainer.platforms.model import Platform
    from advocacy_trainer.policy.reading import Policy


# As in organisation.in_force and installing, which are not imported to find nothing.
FOR_ALL, OWN, STATE = "packs", "workplace", "installed.json"
_CACHE = "start.json"
LANGUAGES = ("da", "en")


class Workplace:
    """What the organisation's pack and the machine's settings say; ``failed`` is told what cannot be used."""

    def __init__(self, failed: Callable[[ContentError], object]) -> None:
        self.decided: Policy | None = None  # all that IT set, with where it stands and what is wrong
        self.policy: dict[str, object] = {}
        self._recommended: dict[str, object] = {}
        self._suggested: dict[str, dict[str, object]] = {}  # by the pack, for each language
        self._sources: list[object] = []  # what tells whether the pack is still the one that was read
        self._cache: Path | None = None
        self.in_force: InForce | None = None  # the pack that holds, None where there is none
        self.platform_changes: list[dict[str, Any]] = []  # tables as in platforms/rules
        self.advice: Custom | None = None  # rules, words and switches for the coach, once they are read
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
        self.policy, self._recommended = self.decided.values("locked"), self.decided.values("recommended")
        if not self.decided.problems:
            return None
        return ContentError(
            QT_TRANSLATE_NOOP("errors", "Something that IT has set on this computer cannot be read."),
            QT_TRANSLATE_NOOP(
                "errors", "Settings shows what applies until IT puts it right; nothing is erased."
            ),
        )

    def recall_pack(self, machine: Path, data: Path | None, *, saves: bool = True) -> bool:
        """Take what the pack suggests for the settings, as it was last read; tell whether there is a pack.

        This is all that a start pays for. ``machine`` is the folder where IT lays things, ``data`` the
        person's data folder; nothing is written there unless it ``saves``.
        """
        installed = [machine / FOR_ALL, *([data / OWN] if data is not None else [])]
        if not self.policy.get("pack") and not any(os.path.lexists(one / STATE) for one in installed):
            return False
        self._sources = _seen(
            [Path(str(self.policy.get("pack") or ".")), *(one / STATE for one in installed)],
            self.policy.get("signers"),
        )
        self._cache = data / OWN / _CACHE if saves and data is not None and data.is_dir() else None
        if self._cache is not None:
            try:
                content = unseal(self._cache.read_bytes())
                if content.get("seen") == self._sources:
                    stored = fields(content.get("settings"))
                    self._suggested = {lang: fields(stored.get(lang)) for lang in LANGUAGES}
            except (OSError, UnfitError):
                pass
        return True

    def pack_reader(self, machine: Path, data: Path | None) -> "Callable[[], InForce]":
        """Return what reads and verifies the pack; a worker may call it, ``take_pack`` takes it."""
        from advocacy_trainer.organisation.in_force import pack_in_force

        return partial(pack_in_force, dict(self.policy), machine, data)

    def take_pack(self, found: "InForce") -> bool:
        """Let a pack's words hold; tell whether what it suggests for the settings is new.

        Why one cannot be used stands in ``in_force.told``.
        """
        self.in_force, self.advice, self._platforms, self.platform_changes = found, None, None, []
        before, self._suggested = self._suggested, {}
        if found.pack is not None:
            from advocacy_trainer.organisation.shown import settings_from

            self._suggested = {lang: dict(settings_from(found.pack, lang)) for lang in LANGUAGES}
        if self._cache is not None and before != self._suggested:
            from advocacy_trainer.files import write_atomically

            try:
                write_atomically(self._cache, seal({"seen": self._sources, "settings": self._suggested}))
            except StorageError:
                pass  # it is a cache
        return before != self._suggested

    @property
    def recommended(self) -> "Mapping[str, object]":
        """Return what IT recommends for the settings."""
        return self._recommended

    def machine_settings(self, lang: str) -> dict[str, object]:
        """Return what the pack suggests for the settings in ``da`` or ``en``, and what IT recommends."""
        return {**self._suggested.get(lang, {}), **self._recommended}

    def read_pack(self, machine: Path, data: Path | None) -> None:
        """Read the pack that holds on this machine at once, after the policy."""
        self.in_force, self.advice, self._platforms, self.platform_changes = None, None, None, []
        self._suggested = {}
        if self.recall_pack(machine, data):
            self.take_pack(self.pack_reader(machine, data)())

    def words(self, lang: str) -> "ShownWords | None":
        """Return what is shown of the pack in ``da`` or ``en``, signed with its name; None without a pack."""
        if self.in_force is None or self.in_force.pack is None:
            return None
        from advocacy_trainer.organisation.shown import shown_words

        return shown_words(self.in_force.pack, lang)

    def placeholders(self, lang: str) -> dict[str, str]:
        """Return what the pack says in the place of ``{why}`` and the others; "" for the app's own."""
        if self.in_force is None or self.in_force.pack is None:
            return {}
        from advocacy_trainer.organisation.shown import placeholders

        return placeholders(self.in_force.pack, lang)

    def guidelines(self, lang: str) -> str:
        """Return the workplace's guidelines in Markdown, "" where it has none."""
        if self.in_force is None or self.in_force.files is None:
            return ""
        from advocacy_trainer.organisation.reading import read_guidelines

        return read_guidelines(self.in_force.files, lang)

    def own_track(self, lang: str) -> "TrackEntry | None":
        """Return the workplace's own lessons in ``lang`` as a track; None where it has none."""
        found = self.in_force
        if found is None or found.files is None or found.folder is None or found.pack is None:
            return None
        if not any(name.startswith("lessons/") for name in found.files.names):
            return None
        from advocacy_trainer.organisation.own_lessons import own_track

        try:
            return own_track(found.files, found.folder, lang, found.pack.name)
        except ContentError as error:
            self._failed(error)
            return None

    def advice_reader(self) -> "Callable[[], Custom | None]":
        """Return what reads the pack's rules and words for the coach; a worker may call it.

        What it gives belongs in ``advice``, put there by the thread that draws.
        """
        found = self.in_force
        if found is None or found.files is None or found.pack is None:
            return lambda: None
        from advocacy_trainer.organisation.reading import read_coach

        return partial(read_coach, found.files, found.pack.name)

    @property
    def platforms(self) -> "dict[str, Platform]":
        """Return every platform by id, with what the pack changes or adds."""
        from advocacy_trainer.platforms.catalog import platforms

        if self._platforms is None:
            if self.in_force is not None and self.in_force.files is not None:
                from advocacy_trainer.organisation.reading import read_platforms

                self.platform_changes = list(read_platforms(self.in_force.files, []))
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


def _seen(paths: list[Path], *more: object) -> list[object]:
    """Return the size and time of each file, 0 for one that is not there, and ``more``."""
    found: list[object] = list(more)
    for path in paths:
        try:
            status = path.stat()
            found += [str(path), status.st_size, status.st_mtime_ns]
        except OSError:
            found += [str(path), 0, 0]
    return found
