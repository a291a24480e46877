"""What holds of every option, and the file that keeps what the person chose.

An option has a value from the policy (which nobody can change), else from the
person, else from the machine's administrator, else the default. Options are
declared in ``setting_options``.
"""

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, NewerDataError, StorageError, TrainerError
from advocacy_trainer.files import set_aside, write_atomically
from advocacy_trainer.json_reading import UnfitError, fields, parse, whole
from advocacy_trainer.setting_options import (
    OPTIONS,
    PUBLIC,
    REGIONS,
    TEXT_LIMIT,
    WORKS,
    OptionName,
    SettingOption,
    Value,
    is_valid,
    locks,
)

__all__ = ["OPTIONS", "PUBLIC", "REGIONS", "TEXT_LIMIT", "WORKS", "SettingOption", "Value", "is_valid"]

FORMAT = 1
FILE_NAME = "settings.json"

# Until the two were asked apart, one setting held the work or the employer.
_WORK_OF_SECTOR = {"care": "care", "school": "school", "social": "social"}
_PUBLIC_OF_SECTOR = {"public": "yes", "private": "no"}
SECTORS = (*_PUBLIC_OF_SECTOR, *_WORK_OF_SECTOR)
_REGION_OF_TERRITORY = {"DK": "dk", "FO": "dk", "GL": "dk", "US": "us"}


class Settings(NamedTuple):
    """The values in force, the names of those that IT has locked, and what the person chose.

    ``caps`` holds the highest number that IT allows, by name; the person may choose a lower one.
    """

    values: Mapping[str, Value]
    locked: frozenset[str] = frozenset()
    chosen: Mapping[str, object] = {}  # never written to
    caps: Mapping[str, int] = {}

    def text(self, name: str) -> str:
        """Return a choice or a text."""
        return str(self.values[name])

    def number(self, name: str) -> int:
        """Return a number."""
        return int(self.values[name])

    def flag(self, name: str) -> bool:
        """Return whether a flag is set."""
        return bool(self.values[name])


def resolve(
    policy: Mapping[str, object], machine: Mapping[str, object], user: Mapping[str, object]
) -> Settings:
    """Join what IT set, what the machine suggests and what the person chose.

    Unknown names and values that do not fit are passed over, level by level;
    the old ``sector`` is read as ``work`` and ``public``. A policy locks only
    what its option lets it; what it caps, the person may still lower.
    """
    policy, machine, user = map(with_old_names, (policy, machine, user))
    values: dict[str, Value] = {}
    locked = set()
    caps: dict[str, int] = {}
    for option in OPTIONS.values():
        values[option.name] = _found(option, [*([user] if option.personal else []), machine])
        if option.name not in policy or not locks(option, policy[option.name]):
            continue
        told = policy[option.name]
        if option.caps and isinstance(told, int):
            caps[option.name] = told
            own = values[option.name]
            values[option.name] = min(own, told) if isinstance(own, int) and own else told
        else:
            values[option.name] = told  # type: ignore[assignment]  # locks() has narrowed it
            locked.add(option.name)
    return Settings(values, frozenset(locked), caps=caps)


def _found(option: SettingOption, levels: list[Mapping[str, object]]) -> Value:
    for level in levels:
        value = level.get(option.name)
        if value is not None and is_valid(option, value):
            return value  # type: ignore[return-value]  # is_valid has narrowed it
    return option.default


def work_and_public(sector: str) -> tuple[str, str]:
    """Return the work (or "") and the employer (or ``unknown``) that an old ``sector`` told of."""
    return _WORK_OF_SECTOR.get(sector, ""), _PUBLIC_OF_SECTOR.get(sector, "unknown")


def with_old_names(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return settings in which an old ``sector`` also stands as ``work`` and ``public``."""
    sector = values.get("sector")
    if not isinstance(sector, str) or sector not in SECTORS:
        return values
    work, public = work_and_public(sector)
    told: dict[str, object] = {}
    if work:
        told["work"] = work
    if public != "unknown":
        told["public"] = public
    return {**told, **values}


def region_in_force(chosen: str, language: str, territory: str) -> str:
    """Return whose law holds: as chosen, Denmark for Danish, else by the system's territory (ISO 3166)."""
    if chosen in REGIONS:
        return chosen
    if language == "da":
        return "dk"
    return _REGION_OF_TERRITORY.get(territory.upper(), "uk")


class SettingsFile:
    """What the person chose, kept in ``settings.json`` of the data folder.

    With ``folder`` None (nothing is to be saved) the choices live in memory.
    Names this version does not know are kept as they stand. Several threads may
    choose and read at once: ``chosen`` is replaced whole, never changed.
    """

    def __init__(self, folder: Path | None) -> None:
        self.path = folder / FILE_NAME if folder else None
        self.chosen: Mapping[str, object] = {}
        self.read_only = False
        self._turn = threading.RLock()

    def load(self, *, set_broken_aside: bool = True) -> TrainerError | None:
        """Read the file; return what the person must be told, or None.

        A broken file is set aside (unless it is only looked at) and the defaults hold; a file from
        a newer version is read as far as it goes and never written.
        """
        if self.path is None:
            return None
        try:
            raw = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self.read_only = True
            return StorageError(
                QT_TRANSLATE_NOOP(
                    "errors", "Your settings in {folder} could not be read (system error {number})."
                ),
                QT_TRANSLATE_NOOP("errors", "The app uses its own for now, and leaves the file alone."),
                folder=str(self.path.parent),
                number=error.errno,
            )
        try:
            content = fields(parse(raw))
            number, values = whole(content.get("format"), 1), fields(content.get("values"))
        except UnfitError:
            return self._set_aside() if set_broken_aside else None
        self.chosen = values
        if number > FORMAT:
            self.read_only = True
            return NewerDataError(
                QT_TRANSLATE_NOOP("errors", "Your data was last used by a newer version of the app."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The log and the settings can be read but not changed; drafts are saved as "
                    "before. Update the app to carry on.",
                ),
            )
        return None

    def _set_aside(self) -> TrainerError:
        assert self.path is not None  # noqa: S101 - load returns before this without a path
        try:
            aside = set_aside(self.path)
        except StorageError as error:
            self.read_only = True
            return error
        return StorageError(
            QT_TRANSLATE_NOOP("errors", "Your settings could not be read, so the app starts with its own."),
            QT_TRANSLATE_NOOP("errors", "The old file is kept as {name}. Your log is not touched."),
            name=aside.name,
        )

    def choose(self, name: OptionName, value: Value) -> None:
        """Keep one choice, on disk before this returns.

        Raises ValueError for a value that does not fit or is not a person's to choose,
        StorageError when it cannot be saved (it then holds until the window closes).
        """
        if not OPTIONS[name].personal or not is_valid(OPTIONS[name], value):
            raise ValueError(name)
        with self._turn:
            self.chosen = {**self.chosen, name: value}
            self.save()

    def save(self) -> None:
        """Write the choices; does nothing where nothing is to be saved."""
        with self._turn:
            if self.path is None or self.read_only:
                return
            content = {"format": FORMAT, "values": dict(self.chosen)}
            text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
            write_atomically(self.path, f"{text}\n")
