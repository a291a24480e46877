"""What home and the log say before anything goes by a shorter time that IT has set."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from advocacy_trainer.errors import StorageError
from advocacy_trainer.progress.folding import first_retained_month
from advocacy_trainer.progress.retention import Retention, mark_shown, read_retention
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import heading, label
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.writing.log_words import month_inside

if TYPE_CHECKING:
    from advocacy_trainer.ui.kit.context import Context
    from advocacy_trainer.ui.kit.page_signals import GoTo


def coming_retention(context: "Context") -> Retention | None:
    """Return the shorter time that comes, None where none does."""
    folder = context.stores.folder
    if folder is None or not context.settings.caps.get("keep_months"):
        return None
    found = read_retention(folder)
    return found if found.coming and found.day is not None else None


def day_in_words(day: dt.date) -> str:
    """Return a day as the language writes it, at length."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def coming_in_words(context: "Context") -> str:
    """Return the sentence that says when a shorter time begins, empty where none comes."""
    found = coming_retention(context)
    if found is None or found.day is None:
        return ""
    said = QCoreApplication.translate(
        "retention", "It takes effect on {day}. Nothing is removed before then, and you can take a copy."
    )
    return said.format(day=day_in_words(found.day))


def retention_notice(context: "Context", go: "GoTo") -> Card | None:
    """Return the notice, and remember that it has been shown; None where nothing comes.

    ``go`` leads to a page: to the copies she can take, and to what IT has set.
    """
    found = coming_retention(context)
    if found is None or found.day is None or context.stores.folder is None:
        return None
    translate = QCoreApplication.translate
    card = Card("tint")
    card.setObjectName("retention-notice")
    title = translate("retention", "From {day} your log goes back {count} months at most")
    first = first_retained_month(f"{found.day:%Y-%m}", found.coming)
    said = translate(
        "retention",
        "IT has set a shorter time. Nothing is removed before that day. After that, "
        "anything older than {month} becomes one line for each lesson you finished. "
        "Your drafts and your journal stay. A copy you take yourself stays yours.",
    )
    card.add(
        heading(title.format(day=day_in_words(found.day), count=found.coming), 2),
        label(said.format(month=month_inside(first))),
    )
    ways = Flow()
    take = translate("retention", "Take a copy")
    decided = translate("retention", "What has IT decided?")
    ways.addWidget(button(take, lambda: go("progress", {"part": "take"}), "on-ground"))
    ways.addWidget(button(decided, lambda: go("it-decided", {}), "link"))
    card.add(ways)
    try:
        mark_shown(context.stores.folder, dt.datetime.now().astimezone().date())
    except StorageError as error:
        context.tell_error(error)
    return card
