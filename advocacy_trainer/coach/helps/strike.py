"""The pieces that give a person away, to be struck one by one, and what is left without them."""

from typing import NamedTuple

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.prose.apostrophes import straight
from advocacy_trainer.prose.plain.plain_text import plain_text
from advocacy_trainer.prose.reading import Mention

KINDS = ("titled", "age", "room", "class", "floor", "street", "date", "place", "event")


class Piece(NamedTuple):
    """One piece: its kind (name, illness, or one of ``KINDS``) and where it stands."""

    kind: str
    start: int
    end: int


def pieces_in(text: str, lang: str) -> list[Piece]:
    """List names, illnesses, ages, rooms, days and places, in order; of those that overlap the first."""
    placed = plain_text(text, lang)
    doc = Document(straight(placed.text), lang, ReviewContext(lang=lang))
    lists = rule_text("recognisable-person", lang).lists
    found = [Piece(kind, *span) for kind in KINDS for span in doc.spans(lists[kind])]
    found += [
        Piece("name", one.start, one.end) for one in doc.reading.having("name") if not _is_pronoun(one, doc)
    ]
    found += [Piece("illness", one.start, one.end) for one in doc.reading.having("diagnosis")]
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= piece.start:
            kept.append(piece)
    return [Piece(one.kind, *placed.written(one.start, one.end)) for one in kept]


def _is_pronoun(one: Mention, doc: Document) -> bool:
    """Tell whether what could be a name is a pronoun: »My« begins many an English sentence."""
    return doc.lang == "en" and doc.text[one.start : one.end] == "My"


def struck(text: str, pieces: list[Piece], sign: str = "…") -> str:
    """Return what is left: each struck piece stands as one sign."""
    left, at = [], 0
    for piece in sorted(pieces, key=lambda one: one.start):
        left += [text[at : piece.start], sign]
        at = piece.end
    return "".join([*left, text[at:]])
