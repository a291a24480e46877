"""The promise as one printed page for the works council (SU/MED)."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.promise_page import promise_page
from advocacy_trainer.ui.paper.sheet import head, items, paragraph, save_pdf

_ROOM = "_" * 64


def promise_html(pack: Pack, lang: str) -> str:
    """Return the page as HTML, in the language that the pack is written in."""
    said = promise_page(pack, lang)
    words = _HEADS[lang]
    ask = [line for line in (said.ask, said.deputy) if line]
    parts = [head(said.title), paragraph(said.about)]
    if said.promised:
        parts += [head(words[0], 2), items(list(said.promised))]
    parts += [paragraph(said.signed)] if said.signed else [paragraph(words[1])]
    if said.time:
        parts.append(paragraph(said.time))
    if said.left_open:
        parts += [head(words[2], 2), items(list(said.left_open))]
    if ask:
        parts += [head(words[3], 2), paragraph("\n".join(ask))]
    parts.append(head(words[4], 2))
    for question in said.questions:
        parts.append(f"<p>{escape(question)}<br><span class='lines'>{_ROOM}</span></p>")
    return "".join(parts)


# The page speaks the pack's language, whatever the form speaks.
_HEADS = {
    "da": (
        "Det er lovet",
        "Der er endnu ikke lovet noget.",
        "Det er ikke lovet",
        "Man kan spørge",
        "Til mødet i SU/MED",
    ),
    "en": (
        "This is promised",
        "Nothing is promised yet.",
        "This is not promised",
        "One can ask",
        "For the meeting with the employees' side",
    ),
}


def save_promise(path: Path, pack: Pack, lang: str) -> None:
    """Save the page as PDF. Raises StorageError."""
    save_pdf(path, promise_html(pack, lang), pack.name)


def file_name(pack: Pack) -> str:
    """Return what the page is called when it is saved."""
    name = QCoreApplication.translate("pack form", "Promise for the works council")
    return f"{name} - {pack.name}" if pack.name else name
