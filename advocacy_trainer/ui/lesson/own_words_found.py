"""What the search of the lessons finds among one's own words: in the journal, and among the drafts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.kit.wording import time

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.page import Place
    from advocacy_trainer.ui.kit.page_signals import PageName

MOST_DRAFTS, MOST_FOUND = 30, 8
_BEFORE, _LONGEST = 30, 110  # characters before what was looked for, and in all


class OwnHit(NamedTuple):
    """Where one's own words were found: a title, the words around, and the page and place that hold them."""

    title: str
    excerpt: str
    page: "PageName"
    place: "Place"


def own_hits(context: "Context", wanted: str) -> list[OwnHit]:
    """Return where every one of the words stands, at most ``MOST_FOUND``; nothing where nothing is saved."""
    if not wanted.strip() or not context.stores.remembers:
        return []
    hits = [*_in_drafts(context, wanted), *_in_journal(context, wanted)]
    return hits[:MOST_FOUND]


def _in_drafts(context: "Context", wanted: str) -> Iterator[OwnHit]:
    store = context.stores.drafts
    words = wanted.casefold().split()
    try:
        for row in store.rows()[:MOST_DRAFTS]:
            head = store.head(row.id)
            text = store.text(head) if head is not None else ""
            if all(word in text.casefold() for word in words):
                title = QCoreApplication.translate("LessonsPage", "Your draft, {when}")
                excerpt = _around(text, words[0])
                yield OwnHit(title.format(when=time(row.changed)), excerpt, "sandbox", {"draft": row.id})
    except StorageError as error:
        context.tell_error(error)


def _in_journal(context: "Context", wanted: str) -> Iterator[OwnHit]:
    for text in context.stores.journal.search(wanted)[:MOST_FOUND]:
        title = QCoreApplication.translate("LessonsPage", "Your journal")
        if text.label:
            title += f": {text.label}"
        place = {"part": "journal", "state": {"search": wanted.strip()}}
        yield OwnHit(title, _around(text.text, wanted.casefold().split()[0]), "progress", place)


def _around(text: str, word: str) -> str:
    said = " ".join(text.split())
    at = max(0, said.casefold().find(word) - _BEFORE)
    shown = said[at : at + _LONGEST]
    return ("… " if at else "") + shown + (" …" if at + _LONGEST < len(said) else "")
