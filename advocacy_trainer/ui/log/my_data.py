"""»Hvad ligger der om mig her?«: every file in plain words, how long it stays, and the way to erase it."""

import datetime as dt
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QComboBox

from advocacy_trainer.progress.backup import Copy, copies, restore
from advocacy_trainer.progress.erasing import Mine, what_lies_here
from advocacy_trainer.progress.folding import first_retained_month, fold
from advocacy_trainer.settings import Settings
from advocacy_trainer.ui.kit.accessibility import form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.folders import open_folder
from advocacy_trainer.ui.kit.labels import heading, label, prose, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow, bare, clear_layout, rule
from advocacy_trainer.ui.kit.look.spacing import WIDE
from advocacy_trainer.ui.kit.requests import Erase
from advocacy_trainer.ui.log.part import Part
from advocacy_trainer.ui.writing.log_words import month_inside
from advocacy_trainer.ui.writing.retention_notice import coming_in_words

NAMED_FILES = 4
MONTHS_OFFERED = (0, 36, 24, 12, 6, 3)


def months_offered(settings: Settings) -> list[int]:
    """Return the months one can keep: no more than IT has set, and what is chosen."""
    most = settings.caps.get("keep_months", 0)
    usual = {most, *(count for count in MONTHS_OFFERED if 0 < count < most)} if most else MONTHS_OFFERED
    return sorted({*usual, settings.number("keep_months")}, key=lambda count: -count or -1_000)


class MyDataPart(Part):
    """A list of what is kept, and two ways to be rid of it."""

    def build(self) -> None:
        """Add the list, the keeping and the erasing."""
        self.asking = False
        self.column.setSpacing(WIDE)
        folder = self.context.stores.folder
        if folder is None:
            nothing = bare()
            nothing.add(heading(self.tr("Nothing"), 2))
            nothing.add(
                prose(self.tr("Nothing is being saved. What you write will be gone when the app closes."))
            )
            self.add(nothing, rule(), self._answer())
            return
        parts = (self._list(), self._answer(), self._older(), self._keeping())
        for part in parts:
            self.add(part, rule())
        self.holder = bare()
        self.add(self.holder)
        self._fill()

    def _answer(self) -> Card:
        """Lead to the question whether one wants this, where the answer is changed, kept or taken out."""
        card = bare()
        card.add(
            heading(self.tr("My answer"), 2),
            soft(
                self.tr(
                    "Whether you want to take part at all. You can change it whenever you like, "
                    "and decide whether the app keeps it."  # holds=answer-can-change
                )
            ),
            button(
                self.tr("To my answer"),
                lambda: self.page.goto.emit("lesson", {"lesson": "core-01", "block": "participation"}),
            ),
        )
        return card

    def _list(self) -> Card:
        folder = self.context.stores.folder
        assert folder is not None  # noqa: S101 - build asked first
        card = bare()
        card.add(heading(self.tr("What is in your folder"), 2))
        card.add(soft(str(folder)))
        found: dict[str, list[Mine]] = {}
        for mine in what_lies_here(folder):
            found.setdefault(mine.what, []).append(mine)
        for what, files in found.items():
            size = sum(mine.size for mine in files)
            shown = QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            paths = self._paths(files)
            card.add(
                label(QCoreApplication.translate("mine", what)), label(f"{shown} · {paths}", "soft", "help")
            )
            card.column.addSpacing(4)
        card.add(
            soft(
                self.tr(
                    "If this is a work computer, IT may have access to these files, and a backup "
                    "may hold them."
                )
            )
        )
        card.add(button(self.tr("Open the folder"), self._open))
        return card

    def _paths(self, files: list[Mine]) -> str:
        """Name the files; where they are many, the folder and how many."""
        if len(files) <= NAMED_FILES:
            return ", ".join(mine.path.as_posix() for mine in files)
        folder = Path(os.path.commonpath([mine.path.parent for mine in files])).as_posix()
        return self.tr("{folder}/ ({count} files)").format(folder=folder, count=len(files))

    def _open(self) -> None:
        folder = self.context.stores.folder
        if folder is not None and not open_folder(folder):
            told = self.tr("The folder could not be opened. It is at {folder}").format(folder=folder)
            self.page.tell.emit(told, "tint")

    def _older(self) -> Card:
        card = bare()
        card.add(
            heading(self.tr("Older copies"), 2),
            soft(
                self.tr(
                    "If something is missing from the log, a copy may have it. You lose nothing "
                    "that is there today."
                )
            ),
        )
        self.copies = ChoiceBox()
        self.copies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copies.setMinimumContentsLength(10)  # a long date may not push the page sideways
        found = copies(self._log_folder())
        for copy in found:
            day = QDate(copy.day.year, copy.day.month, copy.day.day)
            self.copies.addItem(QLocale().toString(day, QLocale.FormatType.LongFormat), copy)
        form_row(card.column, self.tr("The copy from"), self.copies)
        bring = button(self.tr("Bring back what is missing"), self._restore)
        bring.setEnabled(bool(found))
        self.copies.setEnabled(bool(found))
        card.add(bring)
        return card

    def _log_folder(self) -> Path:
        folder = self.context.stores.folder
        assert folder is not None  # noqa: S101 - build asked first
        return folder / "log"

    def _restore(self) -> None:
        copy: Copy = self.copies.currentData()
        back: list[int] = []
        self.context.stores.log.close()  # it is read anew after the files are exchanged
        if self.safely(lambda: back.extend(restore(self._log_folder(), copy))):
            texts = (self.context.stores.cards, self.context.stores.journal)
            before = [len(each.everything()) for each in texts]
            for each in texts:
                each.reload()
            if back[0] or before != [len(each.everything()) for each in texts]:
                self.happened("restored", day=copy.day.isoformat())
                self.page.tell.emit(self.tr("What was missing is in your log again."), "good")
            else:
                self.page.tell.emit(
                    self.tr("Nothing was missing: the log has everything the copy has."), "good"
                )

    def _keeping(self) -> Card:
        card = bare()
        card.add(heading(self.tr("How long it stays"), 2))
        self.months = ChoiceBox()
        for count in months_offered(self.context.settings):
            caption = self.tr("{count} months").format(count=count) if count else self.tr("Everything")
            self.months.addItem(caption, count)
        self.months.setCurrentIndex(max(self.months.findData(self.context.settings.number("keep_months")), 0))
        self.months.setEnabled("keep_months" not in self.context.settings.locked)
        form_row(card.column, self.tr("Keep in my log"), self.months)
        if most := self.context.settings.caps.get("keep_months"):
            card.add(
                soft(self.tr("IT has set the longest it can be kept: {count} months.").format(count=most))
            )
            if coming := coming_in_words(self.context):
                card.add(soft(coming))
        self.said = soft("")
        self.keep = button(self.tr("Choose this"), self._choose)
        card.add(self.said, self.keep)
        self.months.currentIndexChanged.connect(lambda *_: self._say())
        self._say()
        return card

    def _say(self) -> None:
        """Say beforehand what folding leaves."""
        count = int(self.months.currentData())
        self.keep.setVisible(count != self.context.settings.number("keep_months"))
        if not count:
            self.said.setText(self.tr("Nothing is shortened."))
            return
        first = first_retained_month(f"{dt.datetime.now().astimezone():%Y-%m}", count)
        folding = fold(self.context.stores.log.events(), first)
        text = self.tr(
            "Anything older than {month} becomes one line for each lesson you finished. "
            "Days, drafts, breaks and notes from that time leave the log. Your "
            "refreshers carry on."
        )
        text = text.format(month=month_inside(first))
        self.said.setText(text if folding.goes else text + " " + self.tr("Nothing is that old yet."))

    def _choose(self) -> None:
        self.page.choose.emit("keep_months", int(self.months.currentData()))
        self._say()
        self.page.tell.emit(self.tr("It takes effect the next time the app opens."), "good")

    def _fill(self) -> None:
        clear_layout(self.holder.column)
        card = Card("attention") if self.asking else bare()
        card.add(heading(self.tr("Get rid of it"), 2))
        row = Flow()
        if self.asking:
            card.add(
                label(
                    self.tr("Erase everything the app has saved: log, journal, drafts, settings and copies?")
                )
            )
            row.addWidget(
                self.large_button(
                    self.tr("Put it in the bin for 7 days"), lambda: self.page.ask(Erase(for_good=False))
                )
            )
            row.addWidget(
                self.large_button(
                    self.tr("Erase now, cannot be undone"), lambda: self.page.ask(Erase(for_good=True))
                )
            )
            self._first = button(self.tr("Keep it"), self._ask)
        else:
            card.add(
                soft(
                    self.tr(
                        "You can put everything in the bin for 7 days, or erase it at once, copies and all."
                    )
                )
            )
            self._first = button(self.tr("Erase everything …"), self._ask)
        row.addWidget(self._first)
        card.add(row)
        self.holder.add(card)

    def _ask(self) -> None:
        self.asking = not self.asking
        self._fill()
        hand_to(self._first)

    def save_state(self) -> dict[str, Any]:
        """Return whether the question stands."""
        return {"asking": self.asking}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Ask it again."""
        if state.get("asking") and not self.asking and self.context.stores.folder is not None:
            self.asking = True
            self._fill()
