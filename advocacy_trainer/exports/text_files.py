"""Gather the exports that are plain text; the drawn ones stand in ui/log."""

from collections.abc import Callable
from pathlib import Path

from advocacy_trainer.exports.source import ExportOptions, ExportSource, Prepared, Report, TextPreview, untold
from advocacy_trainer.files import write_atomically
from advocacy_trainer.progress import export, xapi
from advocacy_trainer.progress.events import new_id


def prepare_journal(source: ExportSource, _options: ExportOptions) -> Prepared:
    """Gather the journal as plain text."""
    texts = source.stores.journal.all()
    return _prepared(lambda _report: export.journal_text(texts))


def prepare_json(source: ExportSource, _options: ExportOptions) -> Prepared:
    """Gather the log and its cards as JSON Lines."""
    events, cards = source.stores.log.events(), source.stores.cards.all()
    return _prepared(lambda report: export.to_json_lines(events, cards, report))


def prepare_csv(source: ExportSource, options: ExportOptions) -> Prepared:
    """Gather the table of lessons in the person's language."""
    events, titles = source.stores.log.events(), source.catalogue.titles
    language, without = source.language, options.without
    return _prepared(lambda _report: export.to_csv(events, without, language, titles))


def prepare_xapi(source: ExportSource, options: ExportOptions) -> Prepared:
    """Gather the xAPI statements. Raises TrainerError where the person has not switched them on."""
    if not source.settings.flag("xapi"):
        raise xapi.switched_off()
    events, folder = source.stores.log.events(), source.stores.folder
    who = xapi.local_id(folder / "log") if folder is not None else new_id()
    titles = {lesson: {source.language: title} for lesson, title in source.catalogue.titles.items()}
    without = options.without
    return _prepared(lambda _report: xapi.to_lines(xapi.statements(events, who, titles, without)))


def _prepared(text_of: Callable[[Report], str]) -> Prepared:
    def save(path: Path, report: Report) -> None:
        write_atomically(path, text_of(report))

    return Prepared(lambda: TextPreview(text_of(untold).removeprefix(export.MARK)), save)
