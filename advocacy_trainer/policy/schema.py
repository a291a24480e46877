"""The keys of the policy as one JSON Schema (draft 2020-12), from which every other form is made."""

from typing import Any

from advocacy_trainer.policy.keys import LANGUAGES, Key, keys, words
from advocacy_trainer.policy.reading import FORMAT
from advocacy_trainer.setting_options import TEXT_LIMIT

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PUBLIC_KEY = "^RW[A-Za-z0-9+/]{54}$"  # 42 bytes that begin with »Ed«


def schema() -> dict[str, Any]:
    """Return the schema of ``policy.json``; texts for people stand under ``x-da`` and ``x-en``."""
    known = list(keys().values())
    return {
        "$schema": DIALECT,
        "title": "Advocacy Trainer: policy.json",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string"},
            "format": {"const": FORMAT},
            "locked": _level(known),
            "recommended": _level([key for key in known if key.managed.recommended]),
        },
    }


def key_schema(key: Key) -> dict[str, Any]:
    """Return what one key may hold, what guards it and what it is called."""
    return {
        **_type(key),
        "x-privacy": key.managed.privacy,
        "x-if-broken": key.managed.if_broken,
        "x-recommended": key.managed.recommended,
        **{f"x-{lang}": words(key.name, lang)._asdict() for lang in LANGUAGES},
    }


def allowed(key: Key) -> list[str]:
    """Return the values of a choice that IT may set: every one but that which says nothing."""
    return [str(value) for value in key.option.choices if value != ""]


def _level(known: list[Key]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: key_schema(key) for key in known},
    }


def _type(key: Key) -> dict[str, Any]:
    option = key.option
    if option.kind == "choice":
        return {"enum": allowed(key)}
    if option.kind == "flag":
        return {"type": "boolean"}
    if option.kind == "number":
        low, high = option.choices
        return {"type": "integer", "minimum": low, "maximum": high}
    if option.kind == "keys":
        return {"type": "array", "items": {"type": "string", "pattern": _PUBLIC_KEY}}
    return {"type": "string", "maxLength": TEXT_LIMIT}
