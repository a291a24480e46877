"""Sample drafts for the tour: an invented pharmacy, and nobody who exists.

Each is given the practice room's own page; where its parts are touched it is Any, for it imports this module.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.page import Page

TEXTS = {
    "da": "Jeg har arbejdet på apotek i ni år. Det første år turde jeg ikke sige »det ved jeg ikke«.\n\n\n"
    "Nu siger jeg det hver uge: »Det ved jeg ikke, men vi slår det op sammen.«\n\n"
    "Jeg troede, folk ville miste tilliden. De fleste bliver stående og kigger med.\n\n"
    "Hvad var du bange for at sige i starten? 🙂\n\nhttps://example.com/apotek #farmaci #123",
    "en": "I have worked at a pharmacy for nine years. The first year I did not dare say “I don't know”."
    "\n\n\n"
    "Now I say it every week: “I don't know, but let us look it up together.”\n\n"
    "I thought people would lose their trust. Most of them stay and look over my shoulder.\n\n"
    "What were you afraid to say at first? 🙂\n\nhttps://example.com/pharmacy #pharmacy #123",
}


def write_sample(page: Any) -> None:
    """Open the practice room on a new draft with a text."""
    page.restore({"new": True})
    page.editor.set_text("")
    page.editor.insertPlainText(TEXTS[page.context.language])


def _open_all(page: Any) -> None:
    write_sample(page)
    for drawer in page.panel.by_key.values():
        drawer.set_open(True)


def _several(page: Any) -> None:
    write_sample(page)
    page.looks.set_open(True)
    page.use_platforms(("linkedin", "x", "mastodon"))


_STIFF = {
    "da": "\n\nVi sikrer altid en professionel rådgivning med kunden i centrum.",
    "en": "\n\nWe always ensure professional advice with the customer at the centre.",
}


def _suggestions(page: Any) -> None:
    write_sample(page)
    page.editor.insertPlainText(_STIFF[page.context.language])
    page.advice.set_open(True)
    page.coach.read_through()


def _near_limit(page: Any) -> None:
    write_sample(page)
    page.use_platforms(("x",))


def _with_picture(page: Any) -> None:
    from PySide6.QtCore import QMimeData, QPointF, QRectF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

    write_sample(page)
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 900))
    sky.setColorAt(0, QColor("#9ecad0"))
    sky.setColorAt(1, QColor("#f1dfc8"))
    painter.fillRect(image.rect(), sky)
    painter.fillRect(QRectF(420, 250, 360, 650), QColor("#7a5c48"))
    painter.fillRect(QRectF(470, 320, 260, 220), QColor("#c9e4e6"))
    painter.end()
    data = QMimeData()
    data.setImageData(image)
    page.editor.insertFromMimeData(data)
    page.looks.set_open(True)


def _with_notes(page: "Page") -> None:
    from advocacy_trainer.drafts.model import DraftNote

    identity = _sample(page)
    store = page.context.stores.drafts
    head = store.head(identity)
    if head is not None:
        text = store.text(head)
        notes = tuple(DraftNote(start, end, says, text[start:end], "Bo") for start, end, says in _marks(page))
        store.save_head(head._replace(notes=notes))
    page.restore({"draft": identity})


def sandbox_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the practice room's states."""
    return {
        "": lambda page: page.restore({"new": True}),
        "text": write_sample,
        "limit": _near_limit,
        "drawers": _open_all,
        "several": _several,
        "suggestions": _suggestions,
        "picture": _with_picture,
        "notes": _with_notes,
        "invented": _invented,
        "stopped": _stopped,
    }


def _invented(page: Any) -> None:
    write_sample(page)
    page.readers.set_open(opened=True)
    page.readers.fill()
    page.panel.made_readers.ask.click()


def _stopped(page: Any) -> None:
    _invented(page)
    page.editor.replace_text(
        {
            "da": "Fru Hansen på stue 12 er 83 år og fik i går en blodprop. Jeg holdt hendes hånd.",
            "en": "Mrs Hughes in room 12 is 83 and had a stroke yesterday. I held her hand.",
        }[page.context.language]
    )
    page.panel.made_readers.ask.click()


def _sample(page: "Page") -> str:
    """Put a sample draft with a version into the store and return its id."""
    store = page.context.stores.drafts
    text = TEXTS[page.context.language]
    head = store.save(store.new(), text).head
    head = store.keep_version(head, text.replace("ni", "otte").replace("nine", "eight"), "")
    store.save(head, text)
    return head.id


def _few(page: "Page") -> None:
    for _ in range(3):
        _sample(page)
    page.restore({})


def _done(page: "Page") -> None:
    page.restore({"draft": _sample(page)})


def _sharing(page: Any) -> None:
    _done(page)
    page.copy()


def _thanks(page: Any) -> None:
    _done(page)
    page.keep()


_MARKED = {  # what a colleague has marked, and what is marked next
    "da": ("Det første år turde jeg ikke", "De fleste bliver stående og kigger med", "bange for at sige"),
    "en": ("The first year I did not dare", "Most of them stay and look over my shoulder", "afraid to say"),
}


def _marks(page: "Page") -> list[tuple[int, int, str]]:
    language = page.context.language
    found = zip(_MARKED[language], ("hear-you", "curious"), strict=False)
    starts = [(TEXTS[language].index(words), words, says) for words, says in found]
    return [(start, start + len(words), says) for start, words, says in starts]


def _marked(page: "Page") -> None:
    page.restore({"question": [TEXTS[page.context.language], "linkedin"], "marks": _marks(page)})


def _asked(page: Any) -> None:
    _marked(page)
    words = _MARKED[page.context.language][-1]
    start = TEXTS[page.context.language].index(words)
    page.reader.select(start, start + len(words))


def list_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the states of the list of drafts."""
    return {"": lambda page: page.restore({}), "few": _few}


def done_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the states of being done for now."""
    return {"": _done, "sharing": _sharing, "thanks": _thanks}


def version_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the states of the versions."""
    return {"": _done}


def ask_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the states of asking a colleague."""
    return {"": _done}


def colleague_states() -> Mapping[str, Callable[["Page"], None]]:
    """Return the states of reading for a colleague."""
    return {"": lambda page: page.restore({}), "marked": _marked, "asked": _asked}
