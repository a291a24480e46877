"""A hand-out as a sheet of A4: Markdown, boxes to tick and lines to write on."""

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from advocacy_trainer.course.handouts import Handout
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.placeholders import fill_html
from advocacy_trainer.ui.paper.sheet import head, paragraph, save_pdf

RULED = 3  # lines where a paragraph is nothing but a line to write on
_LINE = "_" * 62
_SHORT = "_" * 28


def handout_html(handout: Handout, values: Mapping[str, str]) -> str:
    """Return the sheet as HTML; ``values`` fill {why}, {promise} and {contact}."""
    body = re.sub(r"(?m)^- \[ \] ", "- ☐ ", handout.body)
    body = re.sub(r"(?m)^____$", "RULED", body).replace("____", "SHORT")
    html = fill_html(render(body).html, values)
    html = re.sub(r"<p>\s*RULED\s*</p>", paragraph("\n".join([_LINE] * RULED), "lines"), html)
    html = html.replace("RULED", _LINE).replace("SHORT", _SHORT)
    html = html.replace("<table>", '<table border="1" cellspacing="0" cellpadding="6" width="100%">')
    return head(handout.title) + html


def foot() -> str:
    """Return what stands at the foot of every hand-out."""
    return QCoreApplication.translate("paper", "In your own words · it's your own choice")


def checked_on(day: dt.date) -> str:
    """Return when facts were looked up, in the window's language."""
    told = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("paper", "Checked {day}").format(day=told)


def save(path: Path, handout: Handout, values: Mapping[str, str]) -> None:
    """Save the sheet as PDF. Raises StorageError."""
    save_pdf(path, handout_html(handout, values), f"{foot()} · {checked_on(handout.checked)}")
