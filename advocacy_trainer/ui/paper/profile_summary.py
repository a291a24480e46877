"""The answers of the profile check on paper: items and answers, never the notes."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from advocacy_trainer.files import write_atomically
from advocacy_trainer.ui.application import Context
from advocacy_trainer.ui.profile_words import checklist_of, choice_words


def summary_document(context: Context, place: str) -> QTextDocument:
    """Return the summary of one place's answers as a document, black on white."""
    checklist = checklist_of(context)
    name = next(one.name for one in checklist.places if one.id == place)
    title = QCoreApplication.translate("profile-summary", "Profile check: {place}").format(place=name)
    lead = QCoreApplication.translate(
        "profile-summary",
        "“Is to stay empty” is an answer like the others. Your notes are not on this sheet.",
    )
    unanswered = QCoreApplication.translate("profile-summary", "No answer yet")
    rows = []
    for item in checklist.of(place):
        answer = context.answers.of(place, item.id).choice
        box = "☑" if answer in ("done", "not-relevant", "left-empty") else "☐"
        rows.append(
            f"<tr><td width='24'>{box}</td>"
            f"<td><b>{escape(item.title)}</b><br>{escape(item.how[place])}</td>"
            f"<td width='110'>{escape(choice_words(answer) or unanswered)}</td></tr>"
        )
    document = QTextDocument()
    document.setDefaultFont(QFont(context.application.font().family(), 10))
    document.setHtml(
        f"<h2>{escape(title)}</h2><p>{escape(lead)}</p>"
        f"<table width='100%' cellspacing='0' cellpadding='5'>{''.join(rows)}</table>"
    )
    return document


def summary_pdf(context: Context, place: str, path: Path) -> None:
    """Save the summary as a PDF on A4. Raises StorageError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(path.stem)
    writer.setCreator("Advocacy Trainer")
    document = summary_document(context, place)
    document.print_(writer)
    del writer
    buffer.close()
    write_atomically(path, bytes(buffer.data().data()))
