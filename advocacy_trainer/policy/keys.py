"""Which keys a policy may hold, and what IT calls them."""

import base64
import binascii
import sys
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, NamedTuple

from advocacy_trainer.setting_options import OPTIONS, Managed, SettingOption, Value, is_valid
from advocacy_trainer.structured import toml_table

LANGUAGES = ("da", "en")


class KeyLabels(NamedTuple):
    """What a key is called in one language: its title, what it does, and the names of its values."""

    title: str
    about: str
    values: dict[str, str]


class Key(NamedTuple):
    """One key of the policy, with its option."""

    name: str
    option: SettingOption
    managed: Managed


def keys() -> dict[str, Key]:
    """Return every key by its name in small letters, as declared."""
    return {
        option.managed.key.lower(): Key(option.managed.key, option, option.managed)
        for option in OPTIONS.values()
        if option.managed is not None
    }


@cache
def all_words() -> dict[str, dict[str, Any]]:
    """Return what words.toml says of every key."""
    return toml_table((files("advocacy_trainer.policy") / "words.toml").read_text(encoding="utf-8"))


def words(key: str, lang: str) -> KeyLabels:
    """Return what ``key`` is called in ``da`` or ``en``."""
    said = all_words()[key]
    return KeyLabels(said[lang], said[f"{lang}_about"], dict(said.get(f"{lang}_values", {})))


def value_name(key: Key, value: Value, lang: str) -> str:
    """Return what a value is called, or the value itself."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return words(key.name, lang).values.get(text, text)


def as_value(option: SettingOption, raw: object) -> Value | None:
    """Return what IT wrote as a value of the option, None where it does not fit.

    A flag may be 0 or 1 or those words as text, a number may be text, and keys
    a list or a text with one a line.
    """
    if option.kind == "flag":
        known: dict[object, bool] = {"true": True, "1": True, "false": False, "0": False}
        return known.get(str(raw).strip().lower()) if isinstance(raw, bool | int | str) else None
    if option.kind == "number" and isinstance(raw, str) and raw.strip().isascii() and raw.strip().isdigit():
        raw = int(raw.strip()[:9])
    if option.kind == "keys":
        raw = "\n".join(raw) if isinstance(raw, list) and all(isinstance(one, str) for one in raw) else raw
        lines = raw.split() if isinstance(raw, str) else [""]
        if not all(is_public_key(line) for line in lines):
            return None
        raw = "\n".join(lines)
    if option.name == "pack" and isinstance(raw, str) and not _is_local(raw.strip()):
        return None
    value = raw.strip() if isinstance(raw, str) else raw
    return value if is_valid(option, value) else None  # type: ignore[return-value]  # is_valid has narrowed it


def is_public_key(line: str) -> bool:
    """Tell whether a line is a public key of minisign: two letters, eight bytes of name, 32 of Ed25519."""
    try:
        raw = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(raw) == 42 and raw[:2] == b"Ed"


def _is_local(path: str) -> bool:
    """Tell whether a path is whole and on this computer: a share would greet its server with the login."""
    if not path:
        return True
    if sys.platform == "win32":
        return PureWindowsPath(path).is_absolute() and not path.replace("/", "\\").startswith("\\\\")
    return PurePosixPath(path).is_absolute()
