"""What employees see of a pack in one language: whole sentences, and what stands for each placeholder.

Everything is signed with the workplace's name where it is shown (»Fra {name}«). An empty field means
that the app's own words stand there.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import NamedTuple

from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.model import ColleagueExample, Contact, Pack, in_language

_MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_SIGNED = {"da": "Fra {name}: {text}", "en": "From {name}: {text}"}
_REPRESENTATIVE = re.compile(
    r"tillids|fagforening|arbejdsmiljørep|union|\brep(?:resentative)?\b|shop steward", re.IGNORECASE
)


class ShownAnswer(NamedTuple):
    """What employees said, and what is done about it."""

    said: str
    done: str


class ShownExample(NamedTuple):
    """A colleague's text; ``draft`` is the clumsy first version, if it is shown."""

    id: str
    who: str
    work: str
    text: str
    draft: str
    why: str
    withdraw: str


class ShownWords(NamedTuple):
    """The workplace's words in one language; an empty one is not shown."""

    name: str
    promise: tuple[str, ...] = ()
    promised_by: str = ""
    """Who stands by the promise, since when, and when it was discussed in SU/MED."""
    ask: str = ""
    hours: str = ""
    deputy: str = ""
    contacts: tuple[tuple[str, str], ...] = ()
    """Whom to ask by subject."""
    why: str = ""
    values: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    gives_back: str = ""
    ai_rule: str = ""
    minutes: int = 0
    time_note: str = ""
    answers: tuple[ShownAnswer, ...] = ()
    tool: str = ""
    tool_sees: str = ""
    tool_no: str = ""
    leader: ShownExample | None = None
    examples: tuple[ShownExample, ...] = ()
    starters: tuple[tuple[str, str, str], ...] = ()
    """Questions to begin with: id, kind (as in starters.toml) and text."""
    begin: str = ""
    read_on: tuple[tuple[str, str], ...] = ()
    legal: tuple[tuple[str, str, str], ...] = ()
    """Subject, text, and the day it was checked."""


def shown_words(pack: Pack, lang: str) -> ShownWords:
    """Return what is shown of a pack in ``da`` or ``en``."""
    return ShownWords(
        pack.name,
        tuple(promise.said(pack.promise.ticked, lang, in_language(pack.promise.go_to, lang))),
        _promised_by(pack, lang),
        pack.contact.line(lang),
        in_language(pack.contact.hours, lang),
        pack.deputy.line(lang),
        tuple((in_language(one.subject, lang), one.line(lang)) for one in pack.contacts),
        in_language(pack.why, lang),
        tuple(in_language(one, lang) for one in pack.values),
        tuple(in_language(one, lang) for one in pack.goals),
        in_language(pack.gives_back, lang),
        in_language(pack.ai_rule, lang),
        pack.minutes,
        in_language(pack.time_note, lang),
        tuple(ShownAnswer(in_language(one.said, lang), in_language(one.done, lang)) for one in pack.answers),
        pack.tool.name,
        in_language(pack.tool.sees, lang),
        in_language(pack.tool.say_no, lang),
        _example(pack.leader, lang) if pack.leader is not None else None,
        tuple(_example(one, lang) for one in pack.examples),
        tuple((one.id, one.kind, in_language(one.text, lang)) for one in pack.starters),
        pack.begin,
        tuple((in_language(one.title, lang), in_language(one.where, lang)) for one in pack.read_on),
        tuple(
            (in_language(one.subject, lang), in_language(one.text, lang), day(one.checked, lang))
            for one in pack.legal
        ),
    )


def placeholders(pack: Pack, lang: str) -> dict[str, str]:
    """Return what stands for ``{contact}`` and the others in lessons and hand-outs; "" for the app's own.

    What the workplace itself says is signed with its name, so that nobody takes it for the app's.
    """
    said = shown_words(pack, lang)

    def signed(text: str) -> str:
        return _SIGNED[lang].format(name=said.name, text=text) if text and said.name else text

    return {
        "why": signed(said.why),
        "promise": signed(" ".join(said.promise)),
        "contact": said.ask,
        "rep": said.deputy if _is_representative(pack.deputy) else "",
        "workplace": said.name,
        "ai-rule": signed(said.ai_rule),
    }


def settings_from(pack: Pack, lang: str) -> Mapping[str, object]:
    """Return what a pack suggests for the person's settings in ``da`` or ``en``; they may change it."""
    found = {"employer": pack.name, "contact": pack.contact.line(lang), "work": pack.work}
    if pack.public != "unknown":
        found["public"] = pack.public
    return {name: value for name, value in found.items() if value}


def day(date: dt.date | None, lang: str) -> str:
    """Return a day as it is written in the language, "" for none: 29. november 2026."""
    if date is None:
        return ""
    month = _MONTHS[lang].split()[date.month - 1]
    return f"{date.day}. {month} {date.year}" if lang == "da" else f"{date.day} {month} {date.year}"


def _promised_by(pack: Pack, lang: str) -> str:
    said = pack.promise
    if not said.ticked:
        return ""
    by = ", ".join(part for part in (in_language(said.by, lang), day(said.on, lang)) if part)
    if said.discussed is not None:
        when = day(said.discussed, lang)
        discussed = (
            f"Drøftet i SU/MED {when}." if lang == "da" else f"Discussed with the employees' side {when}."
        )
    else:
        discussed = (
            "Endnu ikke drøftet i SU/MED." if lang == "da" else "Not yet discussed with the employees' side."
        )
    return f"{by}. {discussed}" if by else discussed


def _is_representative(one: Contact) -> bool:
    return any(_REPRESENTATIVE.search(role) for role in one.role.values())


def _example(one: ColleagueExample, lang: str) -> ShownExample:
    return ShownExample(
        one.id,
        in_language(one.who, lang),
        in_language(one.work, lang),
        in_language(one.text, lang),
        in_language(one.draft, lang),
        in_language(one.why, lang),
        in_language(one.withdraw, lang),
    )
