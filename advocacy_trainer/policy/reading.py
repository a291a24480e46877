"""Read the policy of a machine: what it says, and what of it cannot be read.

The file is ``{"format": 1, "locked": {"Language": "da"}, "recommended": {}}``.
The registry wins over it, key by key. A key that cannot be read holds as its
``if_broken`` says where it guards what a person writes, and as though it were
not there otherwise; a file that cannot be read at all does so with every key.
"""

import difflib
from collections.abc import Container, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.encoding import EncodingError, decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.json_reading import UnfitError, fields, parse
from advocacy_trainer.policy import registry
from advocacy_trainer.policy.keys import Key, as_value, keys
from advocacy_trainer.policy.places import Places, is_anything_set
from advocacy_trainer.policy.rights import changed_by_others
from advocacy_trainer.regular_files import regular_bytes
from advocacy_trainer.setting_options import Value

FORMAT = 1
LARGEST = 256 * 1024  # bytes
LEVELS = ("locked", "recommended")
_SHOWN = 60  # characters of a value that cannot be read


class Entry(NamedTuple):
    """One key as it stands: its option, the value that holds, its level, and where it was read.

    ``fault`` says what could not be read; ``value`` is then what holds until it
    is mended, None where nothing does.
    """

    key: str
    option: str
    value: Value | None
    level: str
    source: str
    fault: ContentError | None = None


class Policy(NamedTuple):
    """All that IT set, and what is wrong with it as a whole (``faults``)."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[ContentError, ...] = ()

    def values(self, level: str) -> dict[str, object]:
        """Return what holds at ``locked`` or ``recommended``, by the option's name."""
        return {one.option: one.value for one in self.entries if one.level == level and one.value is not None}

    @property
    def problems(self) -> tuple[ContentError, ...]:
        """Return every fault, of single keys as well."""
        single = (one.fault for one in self.entries if one.fault is not None)
        return tuple({id(fault): fault for fault in (*self.faults, *single)}.values())


def read_policy(places: Places, owners: Container[int] = (0,)) -> Policy:
    """Return what IT set on this machine; ``owners`` are the users whose file is followed, beside root."""
    if not is_anything_set(places):
        return Policy()
    found: list[Policy] = []
    if places.registry:
        source = rf"HKLM\{registry.KEY}"
        try:
            locked, recommended = registry.read_registry()
        except OSError as error:
            found.append(_closed(_unreadable(source, error.errno), source))
        else:
            found.append(take(locked, recommended, source))
    found.append(_read_machine_file(places.file, owners))
    return _joined(found)


def read_file(path: Path) -> Policy:
    """Return what a policy file says, whoever can write it; one that is not there says nothing."""
    source = str(path)
    try:
        content = fields(parse(decode(regular_bytes(path, LARGEST), path.name)))
        number = content.get("format", FORMAT)
        levels = [fields(content.get(level, {})) for level in LEVELS]
    except FileNotFoundError:
        return Policy()
    except EncodingError as error:
        return _closed(error, source)
    except OSError as error:
        return _closed(_unreadable(source, error.errno), source)
    except UnfitError:
        return _closed(
            ContentError(
                QT_TRANSLATE_NOOP("errors", "The policy in {source} is not readable JSON."),
                _UNTIL_MENDED,
                source=source,
            ),
            source,
        )
    strange = sorted(set(content) - {"format", *LEVELS, "$schema"})
    said = take(levels[0], levels[1], source)
    faults = [_unknown(name, source, ("format", *LEVELS)) for name in strange]
    if number != FORMAT:
        faults.append(
            ContentError(
                QT_TRANSLATE_NOOP("errors", "The policy in {source} has format {number}; this app reads 1."),
                QT_TRANSLATE_NOOP("errors", "What it says in format 1 applies."),
                source=source,
                number=str(number)[:_SHOWN],
            )
        )
    return Policy(said.entries, (*said.faults, *faults))


def take(locked: Mapping[str, object], recommended: Mapping[str, object], source: str) -> Policy:
    """Return what raw values say, each key checked."""
    known = keys()
    entries: list[Entry] = []
    faults: list[ContentError] = []
    for level, given in zip(LEVELS, (locked, recommended), strict=True):
        for name, raw in given.items():
            key = known.get(name.lower())
            if key is None:
                faults.append(_unknown(name, source, [one.name for one in known.values()]))
            elif level == "recommended" and not key.managed.recommended:
                faults.append(
                    ContentError(
                        QT_TRANSLATE_NOOP("errors", "{key} in {source} can be locked, but not recommended."),
                        QT_TRANSLATE_NOOP("errors", "It is skipped."),
                        key=key.name,
                        source=source,
                    )
                )
            else:
                entries.append(_entry(key, raw, level, source))
    return Policy(tuple(entries), tuple(faults))


_UNTIL_MENDED = QT_TRANSLATE_NOOP(
    "errors",
    "Until IT puts it right, everything that protects your words is on, the rest "
    "is as you choose; nothing is erased.",
)


def _entry(key: Key, raw: object, level: str, source: str) -> Entry:
    value = as_value(key.option, raw)
    if value is not None:
        return Entry(key.name, key.option.name, value, level, source)
    fault = ContentError(
        QT_TRANSLATE_NOOP("errors", "{key} in {source} says “{value}”, which cannot be read."),
        QT_TRANSLATE_NOOP("errors", "IT can put it right; nothing is erased."),
        key=key.name,
        source=source,
        value=str(raw)[:_SHOWN],
    )
    holds = key.managed.if_broken if level == "locked" and key.managed.privacy else None
    return Entry(key.name, key.option.name, holds, level, source, fault)


def _closed(fault: ContentError, source: str) -> Policy:
    """Return what holds where nothing can be read: every key that guards something is on."""
    entries = [
        Entry(key.name, key.option.name, key.managed.if_broken, "locked", source, fault)
        for key in keys().values()
        if key.managed.privacy and key.managed.if_broken is not None
    ]
    return Policy(tuple(entries), (fault,))


def _read_machine_file(path: Path, owners: Container[int]) -> Policy:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError:
        return read_file(path)
    if (open_at := changed_by_others(path, owners)) is not None:
        return _closed(
            ContentError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The policy in {source} is not followed: people who are not administrators "
                    "can change {place}.",
                ),
                _UNTIL_MENDED,
                source=str(path),
                place=str(open_at),
            ),
            str(path),
        )
    return read_file(path)


def _joined(policies: list[Policy]) -> Policy:
    """Join from the strongest to the weakest; a key of a stronger one hides the same of a weaker."""
    entries: dict[tuple[str, str], Entry] = {}
    faults: list[ContentError] = []
    for policy in policies:
        for entry in policy.entries:
            entries.setdefault((entry.level, entry.key), entry)
        faults += policy.faults
    return Policy(tuple(entries.values()), tuple(faults))


def _unreadable(source: str, number: int | None) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The policy in {source} cannot be read (system error {number})."),
        _UNTIL_MENDED,
        source=source,
        number=number,
    )


def _unknown(name: str, source: str, known: list[str] | tuple[str, ...]) -> ContentError:
    near = difflib.get_close_matches(name[:_SHOWN], known, 1)
    if near:
        return ContentError(
            QT_TRANSLATE_NOOP("errors", "There is no key called “{name}” in {source}; did you mean {near}?"),
            QT_TRANSLATE_NOOP("errors", "It is skipped."),
            name=name[:_SHOWN],
            source=source,
            near=near[0],
        )
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "There is no key called “{name}”, as written in {source}."),
        QT_TRANSLATE_NOOP("errors", "It is skipped."),
        name=name[:_SHOWN],
        source=source,
    )
