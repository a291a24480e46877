"""What a pack says. Everything is optional, and an empty field says nothing."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

FORMAT = 1
MOST_GOALS = 3
KINDS = ("cause", "expert", "everyone")  # the three kinds of employees, as the lessons name them

Text = Mapping[str, str]
"""A text by language (``da``, ``en``); one that stands without a language holds for both."""

NO_TEXT: Text = MappingProxyType({})


def in_language(text: Text, lang: str) -> str:
    """Return the text in ``lang``, or in the other language where it stands in one alone."""
    other = "en" if lang == "da" else "da"
    return text.get(lang, "").strip() or text.get(other, "").strip()


def both(text: str) -> Text:
    """Return a text that holds for both languages."""
    return {"da": text, "en": text} if text else NO_TEXT


class Contact(NamedTuple):
    """Somebody to ask; ``subject`` is what about, empty for the first one.

    A telephone number is words, too: lokal 4120, ext. 4120.
    """

    name: str = ""
    role: Text = NO_TEXT
    phone: Text = NO_TEXT
    email: str = ""
    hours: Text = NO_TEXT
    subject: Text = NO_TEXT

    @property
    def is_given(self) -> bool:
        """Tell whether it says of anybody how to get hold of them."""
        return any((self.name, self.role, self.phone, self.email))

    def line(self, lang: str) -> str:
        """Return who it is on one line: Karin Holm, Kommunikation, lokal 4120."""
        phone = in_language(self.phone, lang)
        parts = (self.name, in_language(self.role, lang), phone or self.email)
        return ", ".join(part for part in parts if part)


class WorkplacePromise(NamedTuple):
    """What the workplace promises: ids of ``promise.SENTENCES``, who stands by it, and when it was discussed.

    ``go_to`` is whom to go to where it is not kept; ``discussed`` is the day it
    was discussed in the works council (SU/MED), None for not yet.
    """

    ticked: tuple[str, ...] = ()
    go_to: Text = NO_TEXT
    by: Text = NO_TEXT
    on: dt.date | None = None
    discussed: dt.date | None = None


class EmployeeAnswer(NamedTuple):
    """Something employees said, and what is done about it: »Det har I sagt, og det gør vi ved det«."""

    said: Text
    done: Text


class Tool(NamedTuple):
    """The workplace's own advocacy tool, if any: what it sees, and how one says no."""

    name: str = ""
    sees: Text = NO_TEXT
    say_no: Text = NO_TEXT


class ColleagueExample(NamedTuple):
    """A colleague's text: ``yes`` is the day of the written yes, ``withdraw`` how to take it back.

    ``draft`` is the clumsy first version, which a leader's example shows.
    """

    id: str
    who: Text
    work: Text = NO_TEXT
    text: Text = NO_TEXT
    draft: Text = NO_TEXT
    why: Text = NO_TEXT
    yes: dt.date | None = None
    withdraw: Text = NO_TEXT


class PackStarter(NamedTuple):
    """A question to begin with in the practice room; ``kind`` as in ``starters.toml``."""

    id: str
    text: Text
    kind: str = "everyday"


class ReadOn(NamedTuple):
    """Something to read on with; ``where`` is an address or a place to find it."""

    title: Text
    where: Text = NO_TEXT


class Legal(NamedTuple):
    """The workplace's own legal text about a subject, with the day it was checked."""

    subject: Text
    text: Text
    checked: dt.date | None = None


class OwnLesson(NamedTuple):
    """A lesson of the pack that may be shown: its file, its language and its id."""

    file: str
    lang: str
    id: str


class WorkplaceLook(NamedTuple):
    """The workplace's colour (``#rrggbb``) and its logo, a file of the pack."""

    colour: str = ""
    logo: str = ""


class Pack(NamedTuple):
    """All that ``pack.toml`` says; lessons, guidelines, the coach's words and platforms lie beside it.

    Progress hangs on ``id`` and the ids of lessons and examples, never on ``version``, which only grows.
    """

    id: str = ""
    version: int = 1
    made: dt.date | None = None
    name: str = ""
    work: str = ""
    public: str = "unknown"
    contact: Contact = Contact()
    deputy: Contact = Contact()
    contacts: tuple[Contact, ...] = ()
    promise: WorkplacePromise = WorkplacePromise()
    minutes: int = 0
    time_note: Text = NO_TEXT
    why: Text = NO_TEXT
    values: tuple[Text, ...] = ()
    goals: tuple[Text, ...] = ()
    gives_back: Text = NO_TEXT
    ai_rule: Text = NO_TEXT
    answers: tuple[EmployeeAnswer, ...] = ()
    tool: Tool = Tool()
    leader: ColleagueExample | None = None
    examples: tuple[ColleagueExample, ...] = ()
    starters: tuple[PackStarter, ...] = ()
    begin: str = ""
    read_on: tuple[ReadOn, ...] = ()
    legal: tuple[Legal, ...] = ()
    look: WorkplaceLook = WorkplaceLook()
