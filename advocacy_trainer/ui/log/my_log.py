"""My log and the journal on paper. Both are for the person alone, and say so."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from advocacy_trainer.exports.source import Pages, Prepared
from advocacy_trainer.progress.plan import LearningPlan, read_plan
from advocacy_trainer.progress.tally import Feeling, Month, confidence, months
from advocacy_trainer.progress.text_file import Text
from advocacy_trainer.ui.paper.sheet import head, items, paragraph, save_pdf
from advocacy_trainer.ui.writing import log_words

if TYPE_CHECKING:
    from advocacy_trainer.exports.source import ExportOptions, ExportSource


class Whole(NamedTuple):
    """All that stands on the paper."""

    months: Sequence[Month]
    titles: dict[str, str]
    notes: dict[str, Text]
    plan: LearningPlan
    cards: Sequence[Text]
    feelings: Sequence[Feeling]
    items: dict[str, str]


def gather(context: "ExportSource") -> Whole:
    """Collect what stands in the log, in the language of the window."""
    from advocacy_trainer.course.wordlists import read_confidence

    events = context.stores.log.events()
    return Whole(
        months(events),
        context.catalogue.titles,
        {note.id: note for note in context.stores.cards.of_kind("note")},
        read_plan(context.stores.cards),
        other_cards(context.stores.cards.all()),
        confidence(events),
        read_confidence(context.lessons_dir / context.language, context.language)[0],
    )


def other_cards(texts: Sequence[Text]) -> list[Text]:
    """Return the cards that are no part of the plan and no note, those that hold words."""
    of_plan = {"note", "plan", "reason", "time", "buddy", "pause"}
    return [text for text in texts if not of_plan & {text.kind, text.set} and text.text.strip()]


def for_yourself() -> str:
    """Return the sentence that stands on both."""
    return QCoreApplication.translate("paper", "It is for you.")


def my_log_html(whole: Whole) -> str:
    """Return the log as HTML for the sheet."""
    translate = QCoreApplication.translate
    parts = [head(translate("paper", "My log")), paragraph(for_yourself(), "soft")]
    for month in whole.months:
        parts.append(head(log_words.month_name(month.month), 2))
        parts.append(items(log_words.month_lines(month, whole.titles, whole.notes)))
    parts += plan_html(whole.plan)
    if whole.cards:
        parts.append(head(translate("paper", "My cards"), 2))
        for text in whole.cards:
            parts += [head(text.label, 3) if text.label else "", paragraph(text.text)]
    felt = [
        feeling_line(whole.items.get(feeling.item, feeling.item), feeling.before, feeling.after)
        for feeling in whole.feelings
    ]
    if felt:
        parts += [head(translate("paper", "How sure I felt, 0 to 10"), 2), items(felt)]
    return "".join(parts)


def plan_html(plan: LearningPlan) -> list[str]:
    """Return the plan's parts as HTML; nothing where nothing is planned."""
    translate = QCoreApplication.translate
    named = (
        (translate("paper", "My reason"), plan.reason),
        (
            translate("paper", "Time"),
            translate("paper", "{minutes} min. a week").format(minutes=plan.minutes) if plan.minutes else "",
        ),
        (translate("paper", "My partner"), plan.buddy),
        (translate("paper", "Breaks"), plan.pause),
    )
    found = [head(name, 3) + paragraph(words) for name, words in named if words.strip()]
    found += [paragraph(log_words.if_then_line(one.when, one.then)) for one in plan.if_thens]
    return [head(translate("paper", "My plan"), 2), *found] if found else []


def feeling_line(item: str, before: int | None, after: int | None) -> str:
    """Return one item with what was said before and after."""
    translate = QCoreApplication.translate
    if before is not None and after is not None:
        said = translate("paper", "before {before}, after {after}").format(before=before, after=after)
    else:
        said = str(before if after is None else after)
    return f"{item} {said}"


def journal_html(texts: Sequence[Text]) -> str:
    """Return the journal as HTML for the sheet, oldest first."""
    parts = [
        head(QCoreApplication.translate("paper", "My journal")),
        paragraph(for_yourself(), "soft"),
    ]
    for text in texts:
        day = dt.datetime.fromisoformat(text.at).astimezone().date()
        written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        parts.append(head(text.label, 3) if text.label else "")
        parts += [paragraph(written, "soft"), paragraph(text.text)]
    return "".join(parts)


def prepare(source: "ExportSource", _options: "ExportOptions") -> Prepared:
    """Gather the log as it is printed."""
    whole = gather(source)
    return Prepared(lambda: Pages(my_log_html(whole)), lambda path, _report: save(path, whole))


def prepare_journal(source: "ExportSource", _options: "ExportOptions") -> Prepared:
    """Gather the journal as it is printed."""
    texts = source.stores.journal.all()
    return Prepared(lambda: Pages(journal_html(texts)), lambda path, _report: save_journal(path, texts))


def save(path: Path, whole: Whole) -> None:
    """Save the log as PDF. Raises StorageError."""
    title = QCoreApplication.translate("paper", "My log")
    save_pdf(path, my_log_html(whole), f"{title}. {for_yourself()}")


def save_journal(path: Path, texts: Sequence[Text]) -> None:
    """Save the journal as PDF. Raises StorageError."""
    title = QCoreApplication.translate("paper", "My journal")
    save_pdf(path, journal_html(texts), f"{title}. {for_yourself()}")
