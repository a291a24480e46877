"""Take it with you: files the person asks for, each shown before it is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, assert_never

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QVBoxLayout, QWidget

from advocacy_trainer.errors import StorageError, TrainerError
from advocacy_trainer.exports.kinds import EXPORTS, Export
from advocacy_trainer.exports.source import (
    PREVIEW_LINES,
    Drawing,
    ExportOptions,
    Pages,
    Prepared,
    TextPreview,
)
from advocacy_trainer.progress.importing import Taken, keep_texts, take_file
from advocacy_trainer.ui.kit.accessibility import announce
from advocacy_trainer.ui.kit.buttons import WordCheck, button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.file_dialog import ask_for_file, ask_where
from advocacy_trainer.ui.kit.file_kinds import ARCHIVE, LOG, FileFilter
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, add, bare, clear_layout, name_bars, rule
from advocacy_trainer.ui.kit.look.spacing import NEAR, SNUG, WIDE
from advocacy_trainer.ui.kit.look.type_scale import heading_css
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.kit.standard_folders import saved_as
from advocacy_trainer.ui.kit.tasks import Task, start
from advocacy_trainer.ui.kit.text_views import BrowserView
from advocacy_trainer.ui.log import everything
from advocacy_trainer.ui.log.part import Part

_PAGES: "dict[str, PageName]" = {"certificate": "certificate"}  # files that are shown on a page of their own


class ExportsPart(Part):
    """The files to choose among; the chosen one says exactly what it holds."""

    def build(self) -> None:
        """Add the offers, and a place for the preview."""
        self.chosen = ""
        self._journal_too = False
        self.task: Task | None = None
        self._saving = ("", Path())
        self._view: QWidget | None = None  # of the preview
        self.group = QButtonGroup(self)
        self.rows: dict[str, CardButton] = {}
        self.add(
            soft(
                self.tr(
                    "Only the certificate is meant for others. "
                    "Every file is shown here before it is saved."  # holds=file-shown-first
                )
            )
        )
        self.column.setSpacing(SNUG)
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        for name, offer in self._offers().items():
            row = self.rows[name] = self._row(name, offer)
            add(self.list, row, rule())
        self.preview = Card("bare")
        self.preview.column.setContentsMargins(NEAR, SNUG, NEAR, WIDE)
        self.list.addWidget(self.preview)
        self.preview.hide()
        self.add(self.list)
        self.column.addSpacing(NEAR)
        self.add(self._bring_in())
        self.column.addSpacing(NEAR)
        self.add(self._xapi())

    def _row(self, name: str, offer: Export) -> CardButton:
        own_page = _PAGES.get(name)
        icon = self.context.appearance.icon("next" if own_page else "unfold", "primary")
        row = CardButton(_tr(offer.title), _tr(offer.detail), end=icon, flat=True)
        if own_page:
            row.clicked.connect(lambda *_: self.page.goto.emit(own_page, {}))
            return row
        row.setCheckable(True)
        self.group.addButton(row)
        row.clicked.connect(lambda *_: self._choose_offer(name))
        return row

    def _offers(self) -> dict[str, Export]:
        flag = self.context.settings.flag
        return {name: one for name, one in EXPORTS.items() if not one.permission or flag(one.permission)}

    def _bring_in(self) -> Card:
        card = bare()
        card.add(
            heading(self.tr("From another computer"), 2),
            soft(
                self.tr(
                    "Bring in a file saved as “Everything, to move to another computer”. Nothing is replaced."
                )
            ),
        )
        self._choose = button(self.tr("Choose the file …"), self._ask_for_file)
        self._bringing = soft(self.tr("One moment. The file is being brought in."))
        self._bringing.hide()
        card.add(self._choose, self._bringing)
        return card

    def _ask_for_file(self) -> None:
        found = ask_for_file(self, self.tr("From another computer"), [ARCHIVE, LOG])
        if found is not None:
            self.take_in(found)

    def take_in(self, path: Path) -> None:
        """Take in a file of another computer, off the thread that draws; the page says what came of it."""
        if everything.is_archive(path):
            self._take_in_archive(path)
            return
        log, cards, page = self.context.stores.log, self.context.stores.cards, self.page
        self._choose.setEnabled(False)
        self._bringing.show()
        announce(self._bringing, self._bringing.text())
        reveal(self._bringing)
        self.task = task = start(lambda task: take_file(path, log, task.report))

        def keep(taken: Taken) -> None:
            task.done.disconnect(keep)  # which kept the task alive, though the page may be gone
            try:
                keep_texts(taken.texts, cards)
            except StorageError as error:
                self.context.tell_error(error)

        task.done.connect(keep)
        task.done.connect(page.brought_in)  # the page is there longer than its parts
        task.failed.connect(page.not_brought_in)
        task.done.connect(self._brought)
        task.failed.connect(self._brought)

    def _take_in_archive(self, path: Path) -> None:
        context, page = self.context, self.page
        self._choose.setEnabled(False)
        self._bringing.show()
        announce(self._bringing, self._bringing.text())
        reveal(self._bringing)
        self.task = task = start(lambda task: everything.read(path, task.report))

        def keep(unpacked: everything.Unpacked) -> None:
            task.done.disconnect(keep)  # which kept the task alive, though the page may be gone
            try:
                refused = everything.take_in(context, unpacked, page.choose.emit)
            except StorageError as error:
                context.tell_error(error)
            else:
                page.brought_in(Taken(0, 0, refused, ()))

        task.done.connect(keep)
        task.failed.connect(page.not_brought_in)
        task.done.connect(self._brought)
        task.failed.connect(self._brought)

    def _brought(self, _result: object) -> None:
        self.task = None
        self._bringing.hide()
        self._choose.setEnabled(True)

    def _xapi(self) -> Card:
        card = bare()
        self.allow = WordCheck(self.tr("Allow xAPI files"))
        self.allow.setChecked(self.context.settings.flag("xapi"))
        self.allow.setEnabled("xapi" not in self.context.settings.locked)
        self.allow.toggled.connect(self._allowed)
        card.add(
            self.allow,
            soft(self.tr("Files about your lessons for a learning system at work. The app sends nothing.")),
        )
        return card

    def _allowed(self, on: object) -> None:
        self.page.choose.emit("xapi", bool(on))
        QTimer.singleShot(0, self, self.again)  # after the click that asked for it

    def show_offer(self, wanted: str) -> None:
        """Show what a file would hold."""
        offer = self._offers().get(wanted)
        if offer is None or wanted in _PAGES:
            return
        self.chosen = wanted
        row = self.rows[wanted]
        row.setChecked(True)
        clear_layout(self.preview.column)
        self.list.removeWidget(self.preview)
        self.list.insertWidget(self.list.indexOf(row) + 1, self.preview)
        card = self.preview
        sentences = [_tr(line) for line in offer.contents]
        for sentence in sentences:
            card.add(label(sentence))
        if offer.asks == "journal":
            self._ask_about_journal()
        self._view = None
        self._show_preview()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the file"))
        self.bar.hide()
        self.save = button(self.tr("Save the file …"), lambda: self._ask(wanted, offer), "primary")
        self.stop = button(self.tr("Stop"), self._stop)
        self.page.set_actions(self.stop, self.save)
        self.stop.hide()
        card.add(self.bar)
        card.show()
        announce(card, " ".join(sentences))

    def prepared(self, wanted: str, ending: str = "") -> Prepared:
        """Gather a file of that ending, or the one that is previewed; it holds plain values."""
        options = ExportOptions(journal=self._journal_too)
        return EXPORTS[wanted].writer(ending).prepare(self.context, options)

    def _ask_about_journal(self) -> None:
        self.with_journal = WordCheck(self.tr("The journal too"))
        self.with_journal.setChecked(self._journal_too)
        self.preview.add(self.with_journal)

        def choose(on: object) -> None:
            self._journal_too = bool(on)
            self._show_preview()

        self.with_journal.toggled.connect(choose)

    def _show_preview(self) -> None:
        """Show what the file would hold as things are said now."""
        preview = self.prepared(self.chosen).preview()
        match preview:
            case TextPreview():
                self._show_text(preview.text)
            case Pages():
                self._show_pages(preview.html)
            case Drawing():
                raise ValueError(self.chosen)  # a drawn file has a page of its own
            case _:
                assert_never(preview)

    def _show_pages(self, html: str) -> None:
        """Show what the pages say, as they say it."""
        from PySide6.QtGui import QTextDocument

        from advocacy_trainer.ui.kit.html_headings import size_headings

        view = BrowserView()
        name_bars(view)
        view.setOpenLinks(False)
        view.setAccessibleName(self.tr("What the file holds"))
        document = QTextDocument(view)
        document.setDefaultFont(view.font())
        document.setDefaultStyleSheet(heading_css())
        document.setHtml(html)
        size_headings(document)
        view.setDocument(document)
        view.setFixedHeight(self.fontMetrics().lineSpacing() * 14)
        self._add_view(view)

    def _show_text(self, text: str) -> None:
        lines = text.splitlines()
        view = self._view if isinstance(self._view, BrowserView) else BrowserView()
        view.setPlainText("\n".join(lines[:PREVIEW_LINES]) or self.tr("Nothing yet."))
        if view is self._view:
            return
        name_bars(view)
        view.setTabChangesFocus(True)
        view.setAccessibleName(self.tr("What the file holds"))
        view.setFixedHeight(self.fontMetrics().lineSpacing() * 9)
        self._add_view(view)
        if len(lines) > PREVIEW_LINES:
            self.preview.add(soft(self.tr("The file is longer; this is how it begins.")))

    def _add_view(self, view: QWidget) -> None:
        self._view = view
        page = Card()
        page.add(view)
        self.preview.add(page)

    def _choose_offer(self, wanted: str) -> None:
        self.show_offer(wanted)
        reveal(self.preview)

    def _ask(self, wanted: str, offer: Export) -> None:
        kinds = [FileFilter(one.kind, (ending.lstrip("."),)) for ending, one in offer.writers.items()]
        path = ask_where(self, _tr(offer.title), _tr(offer.file), kinds)
        if path is not None:
            self.save_to(wanted, path)

    def save_to(self, wanted: str, path: Path) -> None:
        """Write the file off the thread that draws, with progress and a way to stop."""
        self.save.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        reveal(self.bar)
        self.task = start(self._work(wanted, path))
        self.task.progress.connect(self._tell_progress)
        self._saving = (wanted, path)
        self.task.done.connect(self._saved)  # bound, so that Qt drops it with a page that is left
        self.task.failed.connect(self._failed)
        self.task.stopped.connect(self._rest)

    def _tell_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)

    def _work(self, wanted: str, path: Path) -> Callable[[Task], None]:
        save = self.prepared(wanted, path.suffix).save
        return lambda task: save(path, task.report)

    def _saved(self, _result: object) -> None:
        wanted, path = self._saving
        self._rest()
        if event := EXPORTS[wanted].event:
            self.happened(event, **{"as": path.suffix.lower().lstrip(".")})
        self.page.tell.emit(saved_as(path), "good")

    def _failed(self, error: object) -> None:
        self._rest()
        if not isinstance(error, TrainerError):
            raise error if isinstance(error, BaseException) else TypeError(error)
        self.page.tell_error(error)

    def _stop(self) -> None:
        if self.task is not None:
            self.task.stop()

    def _rest(self) -> None:
        self.task = None
        self.bar.hide()
        self.stop.hide()
        self.save.setEnabled(True)

    def save_state(self) -> dict[str, Any]:
        """Return which file is shown."""
        return {"format": self.chosen, "journal": self._journal_too}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Show it again."""
        self._journal_too = state.get("journal") is True
        self.show_offer(str(state.get("format", "")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)
