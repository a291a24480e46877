"""Write a pack's words as ``pack.toml``, so that reading it gives the same pack back.

Only what says something is written, in a fixed order, so that two versions can be compared. What could
not be read is written back as it stood.
"""

import datetime as dt
import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from advocacy_trainer.organisation.model import FORMAT, Contact, Pack
from advocacy_trainer.organisation.unread import Unread

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def pack_toml(pack: Pack, unread: Iterable[Unread] = ()) -> str:
    """Return the text of ``pack.toml``."""
    content = _content(pack)
    for one in unread:
        _put_back(content, one)
    said = {key: kept for key, value in content.items() if _says(kept := _without_empty(value))}
    lines = [f"{_key(key)} = {_written(value)}" for key, value in said.items() if not _is_table(value)]
    for key, value in said.items():
        if isinstance(value, dict):
            lines += ["", f"[{_key(key)}]", *_lines(value)]
        elif _is_table(value):
            for row in value:
                lines += ["", f"[[{_key(key)}]]", *_lines(row)]
    return "\n".join(lines) + "\n"


def _content(pack: Pack) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": pack.id,
        "version": pack.version,
        "made": pack.made,
        "workplace": {
            "name": pack.name,
            "work": pack.work,
            "public": "" if pack.public == "unknown" else pack.public,
        },
        "contact": _person(pack.contact),
        "deputy": _person(pack.deputy),
        "contacts": [{"subject": one.subject, **_person(one)} for one in pack.contacts],
        "promise": pack.promise._asdict(),
        "time": {"minutes": pack.minutes or None, "note": pack.time_note},
        "about": {
            "why": pack.why,
            "values": pack.values,
            "goals": pack.goals,
            "gives_back": pack.gives_back,
            "ai_rule": pack.ai_rule,
            "begin": pack.begin,
        },
        "answers": [one._asdict() for one in pack.answers],
        "tool": pack.tool._asdict(),
        "leader": pack.leader._asdict() if pack.leader is not None else {},
        "examples": [one._asdict() for one in pack.examples],
        "starters": [one._asdict() for one in pack.starters],
        "read_on": [one._asdict() for one in pack.read_on],
        "legal": [one._asdict() for one in pack.legal],
        "look": pack.look._asdict(),
    }


def _person(one: Contact) -> dict[str, Any]:
    return {"name": one.name, "role": one.role, "phone": one.phone, "email": one.email, "hours": one.hours}


def _put_back(content: Any, one: Unread) -> None:
    """Lay a raw value where it stood; what was said there since has taken it out of ``unread``."""
    *above, last = one.path
    for part in above:
        if isinstance(content, list) and isinstance(part, int) and part < len(content):
            content = content[part]
        elif isinstance(content, dict) and isinstance(part, str):
            content = content.setdefault(part, {})
        else:
            return  # what it stood in has been answered
    if not isinstance(content, dict):
        return
    content[str(last)] = [*(content.get(str(last)) or ()), one.raw] if one.more else one.raw


def _without_empty(value: Any) -> Any:
    """Return a table or a list of tables without what says nothing."""
    if isinstance(value, dict):
        return {key: kept for key, each in value.items() if _says(kept := _without_empty(each))}
    if isinstance(value, list):
        return [kept for each in value if (kept := _without_empty(each)) or not isinstance(each, dict)]
    return value


def _says(value: Any) -> bool:
    return value is not None and (isinstance(value, bool | int | float) or bool(value))


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
    )


def _lines(values: Mapping[str, Any]) -> list[str]:
    return [f"{_key(key)} = {_written(value)}" for key, value in values.items()]


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else str(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return _text(value)
    return f"[{', '.join(_written(one) for one in value)}]"


def _text(text: Mapping[str, Any]) -> str:
    if text.keys() == {"da", "en"} and isinstance(text["da"], str) and text["da"] == text["en"]:
        return _quoted(text["da"])
    return "{ " + ", ".join(f"{_key(key)} = {_written(said)}" for key, said in sorted(text.items())) + " }"


def _quoted(text: str) -> str:
    """Return a basic string of TOML, which JSON's escapes are a part of; DEL and its kin are escaped too."""
    return "".join(
        f"\\u{ord(letter):04x}" if "\x7f" <= letter <= "\x9f" else letter
        for letter in json.dumps(text, ensure_ascii=False)
    )
