"""Min logbog: what was done, month by month, and everything that belongs to it."""

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.frame.page_head import PageHead
from advocacy_trainer.ui.kit.frame.tab_row import TabRow
from advocacy_trainer.ui.kit.labels import soft
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.tasks import Task, read_log
from advocacy_trainer.ui.log.part import LogPartsPage
from advocacy_trainer.ui.writing.retention_notice import retention_notice

if TYPE_CHECKING:
    from advocacy_trainer.ui.log.part import Part

# The parts in the order they are offered: module and class in ui/log.
PARTS = {
    "months": ("months", "MonthsPart"),
    "plan": ("plan", "PlanPart"),
    "journal": ("journal", "JournalPart"),
    "take": ("exports", "ExportsPart"),
    "mine": ("my_data", "MyDataPart"),
}


_CHARACTERS = 92  # of a part that is one column
_HEAD = 44  # px: a button's height, whether one stands there or not


class LogPage(LogPartsPage):
    """One part of the log at a time, chosen at the top."""

    help_id = "log"
    characters = 132  # a part with a column beside it; the others keep to ``_CHARACTERS``

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("My log")

    def build(self) -> None:
        """Show nothing yet; ``restore`` follows."""
        self.part: Part | None = None
        self.part_name = ""
        self._reading: Task | None = None
        self._awaited: Place = {}
        self._waited = False
        self.remembered: dict[str, Any] = {}  # what a part has found out and would find out again

    def _labels(self) -> dict[str, str]:
        return {
            "months": self.tr("Month"),
            "plan": self.tr("My plan"),
            "journal": self.tr("Journal"),
            "take": self.tr("Take along"),
            "mine": self.tr("What is kept here about me?"),
        }

    def restore(self, place: Place) -> None:
        """Show a part, with what was written there; a long log is read first, off the thread that draws."""
        if self.context.stores.log.takes_time and not self._waited:
            self._wait(place)
            return
        name = str(place.get("part", ""))
        state = place.get("state")
        self.show_part(name if name in PARTS else "months", state if isinstance(state, dict) else {})
        self.scroll_to(place.get("down"))

    def _wait(self, place: Place) -> None:
        """Say that the log is being read, and read it off the thread that draws."""
        self._awaited = place
        if self._reading is not None:
            return
        self.add_heading(self.title(), self.tr("It is yours, and the app sends nothing."))
        self.add(soft(self.tr("One moment. Your log is being read.")))
        self._reading = read_log(self.context.stores.log)
        self._reading.done.connect(self._when_read)  # bound, so that Qt drops it with the page
        self._reading.failed.connect(self._when_read)

    def _when_read(self, _result: object) -> None:
        self._waited = True
        self.restore(self._awaited)

    def show_part(self, name: str, state: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Show one part, with what was written there."""
        self.clear()
        self.part_name = name
        module, class_name = PARTS[name]
        made = getattr(import_module(f"advocacy_trainer.ui.log.{module}"), class_name)
        part: Part = made(self)
        self.part = part
        if state:
            # Before it is laid out: Qt remembers the height of a part not yet shown.
            part.restore_state(dict(state))
        row = QHBoxLayout()
        row.addStrut(grown(_HEAD))  # the tabs below it keep their place from part to part
        row.addWidget(PageHead(self.title(), "", part.head_actions()), 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.add(self._choice(name))
        if (notice := retention_notice(self.context, self.goto.emit)) is not None:
            self.add(notice)
        self.add(self._framed(part))

    def _framed(self, part: "Part") -> QWidget:
        """Keep a part that is one column as wide as text is read."""
        if part.wide:
            return part
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        part.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        row.addWidget(part, 1000)
        row.addStretch(1)
        return holder

    def _choice(self, chosen: str) -> QWidget:
        names = list(PARTS)
        labels = self._labels()
        tabs = TabRow(self.tr("Parts of the log"), [labels[name] for name in names], names.index(chosen))
        tabs.picked.connect(lambda index: self._go(names[index]))
        return tabs

    def _go(self, name: str) -> None:
        self.tell.emit("", "tint")  # what was told belongs to the part that is left
        self.leave()
        QTimer.singleShot(0, self, lambda: self.show_part(name))  # after the click that asked for it

    def brought_in(self, taken: object) -> None:
        """Say what came of a file of another computer."""
        if getattr(taken, "refused", 0):
            text = self.tr(
                "Some lines in the file are not log entries and were left out. The rest are in your log."
            )
            self.tell.emit(text, "attention")
        else:
            self.tell.emit(self.tr("Everything in the file is now in your log."), "good")

    def not_brought_in(self, error: object) -> None:
        """Say why a file could not be brought in."""
        if not isinstance(error, TrainerError):
            raise error if isinstance(error, BaseException) else TypeError(error)
        self.tell_error(error)

    def place(self) -> Place:
        """Return the part and what is unsaved there."""
        if self.part is None:
            return self._awaited
        return {"part": self.part_name, "state": self.part.save_state(), "down": self.scrolled()}

    def leave(self) -> None:
        """Keep what is written, and the summary for the next start, which nobody waits for."""
        if self.part is not None:
            self.part.commit()
            read_log(self.context.stores.log)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show every part, what is open in them, and each file to take along."""
        everything = ["plans", "reason", "pause", "refresher", "calendar"]
        states: dict[str, Callable[[Page], None]] = {
            "plan-open": partial(_show, "plan", {"opened": everything}),
            **{name: partial(_show, name, {}) for name in PARTS},
        }
        states["months-open"] = partial(_show, "months", {"whole": True, "sure": True, "glad": True})
        for wanted in ("pdf", "csv", "everything"):
            states[f"take-{wanted}"] = partial(_show, "take", {"format": wanted})
        states["plan-rehearse"] = _rehearse_a_plan
        states["journal-edit"] = _edit_a_text
        states["months-change"] = partial(_show, "months", {"changing": True})
        states["mine-erase"] = partial(_show, "mine", {"asking": True})
        return states


def _rehearse_a_plan(page: Page) -> None:
    danish = page.context.language == "da"
    plan = (
        ["det er fredag efter frokost", "skrive tre linjer"] if danish else ["it is Friday", "write a line"]
    )
    _show("plan", {"rehearsing": ["my-log", "plan-1", *plan]}, page)


def _edit_a_text(page: Page) -> None:
    newest = page.context.stores.journal.all()[-1:]
    _show("journal", {"editing": newest[0].id if newest else ""}, page)


def _show(name: str, state: Mapping[str, Any], page: Page) -> None:
    page.restore({"part": name, "state": dict(state)})
