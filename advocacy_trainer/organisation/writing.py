"""Write a pack's words as ``pack.toml``, so that reading it gives the same pack back.

Only what says something is written, in a fixed order, so that two versions can be compared.
"""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from advocacy_trainer.organisation.model import FORMAT, ColleagueExample, Contact, Pack, Text

_Value: TypeAlias = (
    str | int | dt.date | Mapping[str, str] | tuple[str, ...] | tuple[Mapping[str, str], ...] | None
)
_Table: TypeAlias = Mapping[str, _Value]


def pack_toml(pack: Pack) -> str:
    """Return the text of ``pack.toml``."""
    return _Toml().write(pack)


class _Toml:
    def __init__(self) -> None:
        self.lines = [f"format = {FORMAT}"]

    def write(self, pack: Pack) -> str:
        self._keys({"id": pack.id, "version": pack.version, "made": pack.made})
        self._table(
            "workplace", {"name": pack.name, "work": pack.work, "public": _unless(pack.public, "unknown")}
        )
        self._table("contact", _person(pack.contact))
        self._table("deputy", _person(pack.deputy))
        for contact in pack.contacts:
            self._table("[contacts]", {"subject": contact.subject, **_person(contact)})
        self._table("promise", pack.promise._asdict())
        self._table("time", {"minutes": pack.minutes or None, "note": pack.time_note})
        self._table(
            "about",
            {
                "why": pack.why,
                "values": pack.values,
                "goals": pack.goals,
                "gives_back": pack.gives_back,
                "ai_rule": pack.ai_rule,
                "begin": pack.begin,
            },
        )
        self._rows("answers", (one._asdict() for one in pack.answers))
        self._table("tool", pack.tool._asdict())
        if pack.leader is not None:
            self._table("leader", _example(pack.leader))
        self._rows("examples", (_example(one) for one in pack.examples))
        self._rows("starters", (one._asdict() for one in pack.starters))
        self._rows("read_on", (one._asdict() for one in pack.read_on))
        self._rows("legal", (one._asdict() for one in pack.legal))
        self._table("look", pack.look._asdict())
        return "\n".join(self.lines) + "\n"

    def _rows(self, name: str, rows: Iterable[_Table]) -> None:
        for row in rows:
            self._table(f"[{name}]", row)

    def _table(self, name: str, values: _Table) -> None:
        if any(_says(value) for value in values.values()):
            self.lines += ["", f"[{name}]"]
            self._keys(values)

    def _keys(self, values: _Table) -> None:
        self.lines += [f"{key} = {_written(value)}" for key, value in values.items() if _says(value)]


def _says(value: _Value) -> bool:
    return value is not None and value not in ("", (), {})


def _unless(value: str, default: str) -> str:
    return "" if value == default else value


def _person(one: Contact) -> _Table:
    return {"name": one.name, "role": one.role, "phone": one.phone, "email": one.email, "hours": one.hours}


def _example(one: ColleagueExample) -> _Table:
    return one._asdict()


def _written(value: _Value) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return _text(value)
    assert value is not None  # noqa: S101 - what says nothing is not written
    return f"[{', '.join(_written(one) for one in value)}]"


def _text(text: Text) -> str:
    if text.keys() == {"da", "en"} and text["da"] == text["en"]:
        return _quoted(text["da"])
    return "{ " + ", ".join(f"{lang} = {_quoted(said)}" for lang, said in sorted(text.items())) + " }"


def _quoted(text: str) -> str:
    """Return a basic string of TOML, which JSON's escapes are a part of; DEL and its kin are escaped too."""
    return "".join(
        f"\\u{ord(letter):04x}" if "\x7f" <= letter <= "\x9f" else letter
        for letter in json.dumps(text, ensure_ascii=False)
    )
