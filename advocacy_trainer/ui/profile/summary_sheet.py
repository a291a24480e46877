"""The answers of the profile check on paper: items and answers, never the notes."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from advocacy_trainer.files import write_atomically
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.paper.document import sheet_document
from advocacy_trainer.ui.paper.sheet import head, paragraph, to_pdf
from advocacy_trainer.ui.writing.profile_words import checklist_of, choice_words


def title_of(context: Context, place: str) -> str:
    """Return the sheet's title in the person's language."""
    name = next(one.name for one in checklist_of(context).places if one.id == place)
    return QCoreApplication.translate("profile-summary", "Profile check: {place}").format(place=name)


def summary_html(context: Context, place: str) -> str:
    """Return the summary of one place's answers as the HTML of a sheet."""
    lead = QCoreApplication.translate(
        "profile-summary",
        "“To stay empty” is an answer like any other. Your notes are not on this sheet.",
    )
    rows = []
    for item in checklist_of(context).of(place):
        answer = context.stores.answers.of(place, item.id).choice
        box = "☑" if answer in ("done", "not-relevant", "left-empty") else "☐"
        said = escape(choice_words(answer))  # without an answer the empty box says so
        rows.append(
            f"<tr><td width='6%'>{box}</td>"
            f"<td><b>{escape(item.title)}</b><br>{escape(item.how[place])}</td>"
            f"<td width='22%'>{said}</td></tr>"
        )
    table = f"<table width='100%' cellspacing='0' cellpadding='6'>{''.join(rows)}</table>"
    return head(title_of(context, place)) + paragraph(lead, "soft") + table


def summary_document(context: Context, place: str) -> QTextDocument:
    """Return the summary as a document for a printer, black on white."""
    return sheet_document(summary_html(context, place))


def summary_pdf(context: Context, place: str, path: Path) -> None:
    """Save the summary as a PDF on A4. Raises StorageError."""
    write_atomically(path, to_pdf(summary_html(context, place), "Advocacy Trainer"))
