"""Read ``pack.toml``: what it says, and every fault of it in one sentence."""

import re
import unicodedata
from typing import NamedTuple

from advocacy_trainer.encoding import decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.model import (
    FORMAT,
    KINDS,
    MOST_GOALS,
    ColleagueExample,
    Contact,
    EmployeeAnswer,
    Legal,
    Pack,
    PackStarter,
    ReadOn,
    Text,
    Tool,
    WorkplaceLook,
    WorkplacePromise,
    in_language,
)
from advocacy_trainer.organisation.tables import TableReader
from advocacy_trainer.organisation.unread import Unread
from advocacy_trainer.setting_options import PUBLIC, WORKS
from advocacy_trainer.structured import toml_table

NAME = "pack.toml"
STARTER_KINDS = ("everyday", "expert", "cause")
LOGOS = ("logo.png", "logo.jpg", "logo.svg")
MOST_VERSION = 1_000_000
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
LONGEST_ID = 60
NO_COLOUR = QT_TRANSLATE_NOOP("errors", "In {file}, the colour is not written as #1f6f78; it is left out.")
_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "ð": "d", "þ": "th"})


class PackToml(NamedTuple):
    """What the file says, and what of it could not be read; ``pack`` is None where nothing can be used."""

    pack: Pack | None
    faults: tuple[ContentError, ...] = ()
    unread: tuple[Unread, ...] = ()


def read_pack_toml(raw: bytes, *, half_written: bool = False) -> PackToml:
    """Return what ``pack.toml`` says; a file that is no TOML, or of a newer format, says nothing.

    ``half_written`` keeps a contact, an example and the like that lacks something, or is too much:
    whoever writes the pack is not done with it. An id that is none is mended then.
    """
    try:
        table = toml_table(decode(raw, NAME))
    except ContentError as error:  # of the encoding
        return PackToml(None, (error,))
    except ValueError as error:
        return PackToml(
            None,
            (
                ContentError(
                    QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {what}."),
                    QT_TRANSLATE_NOOP("errors", "Open it with “pack edit”, or correct the line named here."),
                    file=NAME,
                    what=str(error)[:120],
                ),
            ),
        )
    number = table.get("format", FORMAT)
    if number != FORMAT:
        return PackToml(
            None,
            (
                ContentError(
                    QT_TRANSLATE_NOOP(
                        "errors", "The pack has format {number}; this app reads format {known}."
                    ),
                    QT_TRANSLATE_NOOP("errors", "Update the app, or ask for a pack of format {known}."),
                    number=str(number)[:20],
                    known=FORMAT,
                ),
            ),
        )
    faults: list[ContentError] = []
    read = TableReader(table, NAME, "", faults, half_written)
    pack = pack_in(read)
    return PackToml(pack, tuple(faults), tuple(read.unread))


def id_from(name: str, otherwise: str = "workplace") -> str:
    """Return an id made of a name: »Fjordby Sygehus« becomes ``fjordby-sygehus``."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_DANISH))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())
    return "-".join(words)[:LONGEST_ID].rstrip("-") or otherwise


def is_id(text: str) -> bool:
    """Tell whether a text may be an id: small letters, digits and hyphens, at most 60."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def pack_in(read: TableReader) -> Pack:
    """Read the pack out of its table."""
    read.number("format", 1, FORMAT)
    workplace, about = read.table("workplace"), read.table("about")
    found = Pack(
        id=_id_of(read),
        version=read.number("version", 1, MOST_VERSION, 1),
        made=read.date("made"),
        name=workplace.line("name"),
        work=workplace.choice("work", WORKS),
        public=workplace.choice("public", PUBLIC, "unknown"),
        contact=_person(read.table("contact")),
        deputy=_person(read.table("deputy")),
        contacts=read.rows("contacts", _contact),
        promise=_promise(read.table("promise")),
        minutes=(time := read.table("time")).number("minutes", 0, 600),
        time_note=time.text("note"),
        why=about.text("why"),
        values=about.texts("values"),
        goals=_goals(about),
        gives_back=about.text("gives_back"),
        ai_rule=about.text("ai_rule"),
        answers=read.rows("answers", _answer),
        tool=_tool(read.table("tool")),
        leader=_leader(read),
        examples=read.rows("examples", _example),
        starters=read.rows("starters", _starter),
        begin=about.choice("begin", KINDS),
        read_on=read.rows("read_on", _read_on),
        legal=read.rows("legal", _legal),
        look=_look(read.table("look")),
    )
    for one in (workplace, about, time, read):
        one.done()
    return found


def _id_of(read: TableReader) -> str:
    identity = read.line("id")
    if not is_id(identity):
        read.lack(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} needs an id of lower-case letters, digits and hyphens, such as “fjordby-hospital”.",
            )
        )
        return id_from(identity) if read.half_written else ""
    return identity


def _goals(read: TableReader) -> tuple[Text, ...]:
    goals = read.texts("goals")
    if len(goals) > MOST_GOALS:
        read.lack(
            QT_TRANSLATE_NOOP(
                "errors", "In {file} there are more than three goals; the first three are shown."
            )
        )
    return goals if read.half_written else goals[:MOST_GOALS]


def _contact_of(read: TableReader) -> Contact:
    return Contact(
        read.line("name"),
        read.words("role"),
        read.words("phone"),
        read.line("email"),
        read.words("hours"),
    )


def _person(read: TableReader) -> Contact:
    found = _contact_of(read)
    read.done()
    return found


def _contact(read: TableReader) -> Contact | None:
    found = _contact_of(read)._replace(subject=read.words("subject"))
    return found if found.is_given or read.half_written else None


def _promise(read: TableReader) -> WorkplacePromise:
    found = WorkplacePromise(
        read.names("ticked", promise.IDS),
        read.words("go_to"),
        read.words("by"),
        read.date("on"),
        read.date("discussed"),
    )
    read.done()
    return found


def _answer(read: TableReader) -> EmployeeAnswer | None:
    found = EmployeeAnswer(read.text("said"), read.text("done"))
    return found if found.said or read.half_written else None


def _tool(read: TableReader) -> Tool:
    found = Tool(read.line("name"), read.text("sees"), read.text("say_no"))
    read.done()
    return found


def _example(read: TableReader) -> ColleagueExample | None:
    found = ColleagueExample(
        read.line("id"),
        read.words("who"),
        read.words("work"),
        read.text("text"),
        read.text("draft"),
        read.text("why"),
        read.date("yes"),
        read.text("withdraw"),
    )
    if not is_id(found.id):
        read.lack(
            QT_TRANSLATE_NOOP(
                "errors",
                "In {file}, {where} needs an id of lower-case letters, digits and hyphens; it is left out.",
            )
        )
        if not read.half_written:
            return None
        found = found._replace(id=id_from(found.id or in_language(found.who, "da"), "example"))
    if not found.text:
        read.lack(QT_TRANSLATE_NOOP("errors", "In {file}, {where} has no text; it is left out."))
        return found if read.half_written else None
    if found.yes is None:
        read.lack(
            QT_TRANSLATE_NOOP(
                "errors", "In {file}, {where} has no date for a written yes, so it is not shown to anybody."
            )
        )
        return found if read.half_written else None
    return found


def _leader(read: TableReader) -> ColleagueExample | None:
    table = read.table("leader")
    if not read.has_table("leader"):
        return None
    found = _example(table)
    table.done()
    return found


def _starter(read: TableReader) -> PackStarter | None:
    found = PackStarter(
        read.line("id"), read.text("text"), read.choice("kind", STARTER_KINDS, STARTER_KINDS[0])
    )
    if not is_id(found.id) or not found.text:
        read.lack(QT_TRANSLATE_NOOP("errors", "In {file}, {where} needs an id and a text; it is left out."))
        return found._replace(id=id_from(found.id, "question")) if read.half_written else None
    return found


def _read_on(read: TableReader) -> ReadOn | None:
    found = ReadOn(read.text("title"), read.words("where"))
    return found if found.title or read.half_written else None


def _legal(read: TableReader) -> Legal | None:
    found = Legal(read.text("subject"), read.text("text"), read.date("checked"))
    if found.text and found.checked is None:
        read.lack(
            QT_TRANSLATE_NOOP(
                "errors", "In {file}, {where} has no date on which it was checked; it is left out."
            )
        )
        return found if read.half_written else None
    return found if found.text or read.half_written else None


def _look(read: TableReader) -> WorkplaceLook:
    colour, logo = read.line("colour"), read.choice("logo", LOGOS)
    if colour and not _COLOUR.fullmatch(colour):
        read.lack(NO_COLOUR)
        read.drop("colour")
        colour = ""
    read.done()
    return WorkplaceLook(colour.lower(), logo)
