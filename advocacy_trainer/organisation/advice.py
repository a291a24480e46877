"""What HR is told before it hands a pack out: what is missing, and what would make posts adverts.

Nothing here refuses a pack. Sources: the Consumer Ombudsman's case 18/05035 (what is agreed is an
advert, and must say so first), and the six prerequisites that the product is built on.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.adverts import ADVERT, adverts_in
from advocacy_trainer.organisation.managers import managing_title
from advocacy_trainer.organisation.model import Pack, Text

OLD = dt.timedelta(days=365)


class Advice(NamedTuple):
    """One thing to think of: a short word for it, the field it is about, and the sentence."""

    kind: str
    field: str
    told: ContentError


def advice(pack: Pack, guidelines: dict[str, str], today: dt.date) -> list[Advice]:
    """Return what HR is told of a pack, the most important first."""
    return [
        *_adverts(pack, guidelines),
        *_missing(pack),
        *_promised(pack),
        *_people(pack),
        *_dated(pack, today),
    ]


def _adverts(pack: Pack, guidelines: dict[str, str]) -> Iterator[Advice]:
    seen = set()
    for field, text in _texts(pack, guidelines):
        for one in adverts_in(text):
            if (one.kind, field) not in seen:
                seen.add((one.kind, field))
                yield Advice(one.kind, field, one.told)
    for starter in pack.starters:
        if any("?" not in said for said in starter.text.values()):
            yield Advice(
                "ready",
                "starters",
                ContentError(
                    QT_TRANSLATE_NOOP(
                        "errors", "The starter “{name}” is not a question, so people may copy it as it is."
                    ),
                    ADVERT,
                    name=starter.id,
                ),
            )


def _missing(pack: Pack) -> Iterator[Advice]:
    if not pack.why:
        yield Advice(
            "no-why",
            "why",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "You have not written why you do this."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Then the lessons say that nobody has. Two sentences are enough, and you do not have to.",
                ),
            ),
        )
    if not pack.contact.is_given:
        yield Advice(
            "no-contact",
            "contact",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "You have not named anybody to ask."),
                QT_TRANSLATE_NOOP("errors", "Then the app says “your manager or union representative”."),
            ),
        )
    if not pack.name:
        yield Advice(
            "no-name",
            "name",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "The pack does not say which workplace it comes from."),
                QT_TRANSLATE_NOOP("errors", "Your words are signed with its name."),
            ),
        )
    if pack.tool.name and not pack.tool.say_no:
        yield Advice(
            "no-way-out",
            "tool",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "You name {tool}, but not how to say no to it."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Write whom to tell. Posts that it suggests, and sharing that has been "
                    "agreed, are adverts.",
                ),
                tool=pack.tool.name,
            ),
        )


def _promised(pack: Pack) -> Iterator[Advice]:
    said = pack.promise
    if not said.ticked:
        yield Advice(
            "no-promise",
            "promise",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "You have promised nothing."),
                QT_TRANSLATE_NOOP(
                    "errors", "Then the app says that nobody has written what a no means here."
                ),
            ),
        )
        return
    if not said.by or said.on is None:
        yield Advice("unsigned-promise", "promise", _unsigned(pack))
    if promise.BROKEN in said.ticked and not said.go_to:
        yield Advice(
            "nobody-to-go-to",
            "promise",
            ContentError(
                QT_TRANSLATE_NOOP(
                    "errors", "You have ticked “If we do not keep this”, but have named nobody."
                ),
                QT_TRANSLATE_NOOP("errors", "The sentence is not shown until there is a name."),
            ),
        )
    if said.discussed is None:
        yield Advice(
            "not-discussed",
            "promise",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "The promise has not yet been discussed with the works council."),
                QT_TRANSLATE_NOOP("errors", "Employees will see this until there is a date."),
            ),
        )
    if pack.minutes and "working-time" not in said.ticked:
        yield Advice(
            "whose-time",
            "time",
            ContentError(
                QT_TRANSLATE_NOOP(
                    "errors", "You set time aside, but do not promise that it is working time."
                ),
                QT_TRANSLATE_NOOP("errors", "People will wonder whose time it is."),
            ),
        )


def _unsigned(pack: Pack) -> ContentError:
    if pack.promise.by:
        return ContentError(
            QT_TRANSLATE_NOOP("errors", "The promise does not say from which day it holds."),
            QT_TRANSLATE_NOOP("errors", "Write it once it is agreed."),
        )
    said = (
        QT_TRANSLATE_NOOP("errors", "No one has put their name to the promise.")
        if pack.promise.on is not None
        else QT_TRANSLATE_NOOP("errors", "The promise has no name and no date.")
    )
    return ContentError(said, QT_TRANSLATE_NOOP("errors", "Write who stands by it, once that is agreed."))


def _people(pack: Pack) -> Iterator[Advice]:
    deputy = pack.deputy
    if not deputy.is_given and not pack.contact.is_given:
        return  # it has been said that there is nobody
    if not deputy.is_given:
        yield Advice(
            "no-deputy",
            "deputy",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "There is nobody to ask other than {name}."),
                QT_TRANSLATE_NOOP("errors", "Name one more, who is nobody's manager."),
                name=pack.contact.name or next(iter(pack.contact.role.values()), "–"),
            ),
        )
    elif deputy.name and deputy.name.casefold() == pack.contact.name.casefold():
        yield Advice(
            "same-deputy",
            "deputy",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "The two people to ask are the same person."),
                QT_TRANSLATE_NOOP("errors", "Name one more, who is nobody's manager."),
            ),
        )
    elif role := next(filter(None, map(managing_title, (*deputy.role.values(), deputy.name))), ""):
        yield Advice(
            "managing-deputy",
            "deputy",
            ContentError(
                QT_TRANSLATE_NOOP("errors", "{name} seems to be a manager ({role})."),
                QT_TRANSLATE_NOOP("errors", "The second person to ask should be nobody's manager."),
                name=deputy.name or role,
                role=role,
            ),
        )
    for example in (*([pack.leader] if pack.leader else []), *pack.examples):
        if not example.withdraw:
            yield Advice(
                "no-withdrawal",
                "examples",
                ContentError(
                    QT_TRANSLATE_NOOP("errors", "The example from {name} does not say how to take it back."),
                    QT_TRANSLATE_NOOP("errors", "Write whom to tell; it goes with the next version."),
                    name=next(iter(example.who.values()), example.id),
                ),
            )


def _dated(pack: Pack, today: dt.date) -> Iterator[Advice]:
    for text in pack.legal:
        if text.checked is not None and today - text.checked > OLD:
            yield Advice(
                "old-law",
                "legal",
                ContentError(
                    QT_TRANSLATE_NOOP("errors", "A legal text was last checked on {date}."),
                    QT_TRANSLATE_NOOP("errors", "Have somebody look at it once a year."),
                    date=text.checked.isoformat(),
                ),
            )


def _texts(pack: Pack, guidelines: dict[str, str]) -> Iterator[tuple[str, str]]:
    given: Iterable[tuple[str, Text]] = (
        ("why", pack.why),
        *(("values", one) for one in pack.values),
        *(("goals", one) for one in pack.goals),
        ("gives_back", pack.gives_back),
        ("ai_rule", pack.ai_rule),
        ("time", pack.time_note),
        ("tool", pack.tool.sees),
        ("tool", pack.tool.say_no),
        *(("answers", one.done) for one in pack.answers),
        *(("starters", one.text) for one in pack.starters),
        *(("legal", one.text) for one in pack.legal),
        ("guidelines", guidelines),
    )
    for field, text in given:
        for said in dict.fromkeys(text.values()):
            yield field, said
