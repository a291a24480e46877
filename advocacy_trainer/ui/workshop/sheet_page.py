"""One run-sheet: its items with start times, changed by keyboard or mouse, saved, printed, and begun."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.accessibility import announce, form_row
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.choice_box import ChoiceBox
from advocacy_trainer.ui.kit.file_dialog import ask_for_folder
from advocacy_trainer.ui.kit.focus.guard import hand_to
from advocacy_trainer.ui.kit.labels import label, soft
from advocacy_trainer.ui.kit.layouts import Card, Flow
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.print_dialog import in_the_corridor
from advocacy_trainer.ui.kit.reveal import reveal
from advocacy_trainer.ui.workshop.item_list import ItemList
from advocacy_trainer.ui.workshop.item_panel import SheetItemPanel
from advocacy_trainer.ui.workshop.leader_card import LeaderCard
from advocacy_trainer.ui.workshop.place_keeping import hold
from advocacy_trainer.ui.workshop.running import Origin, RunningWorkshop
from advocacy_trainer.ui.workshop.sheet_plan import SheetPlan, file_of, plan_from
from advocacy_trainer.ui.writing.writer import region_of, words_of
from advocacy_trainer.workshop.changing import dropped, lasting, may_be_dropped, moved, noted
from advocacy_trainer.workshop.checking import missing_places, parts_of
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.own_sheet import save_own
from advocacy_trainer.workshop.papers import Material, papers, read_material
from advocacy_trainer.workshop.timetable import clock_text

_QUARTER = dt.timedelta(minutes=15)
_TIMES = 48  # quarters of an hour to choose among, the plan's own first


class RunSheetPage(Page):
    """Look through a run-sheet, fit it to the day and the room, and begin."""

    help_id = "workshop"
    private = False
    wide = True

    def title(self) -> str:
        """Return the run-sheet's title."""
        plan = self.plan
        return plan.sheet.title if plan is not None and plan.sheet is not None else self.tr("Run-sheet")

    def build(self) -> None:
        """Add nothing yet: ``restore`` knows which run-sheet."""
        self.plan: SheetPlan | None = None
        self._listen("Alt+Up", lambda: self.move_item(-1))
        self._listen("Alt+Down", lambda: self.move_item(1))
        self._listen("-", lambda: self.lengthen(-1))
        self._listen("+", lambda: self.lengthen(1))
        self._listen("Del", self.drop)
        self._listen("Ctrl+Z", self.undo)

    def _listen(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def place(self) -> Place:
        """Return the run-sheet as it is now."""
        return {} if self.plan is None else self.plan.place()

    def restore(self, place: Place) -> None:
        """Show a run-sheet, as it was changed where the place tells of that."""
        if self.plan is not None and place == self.plan.place():
            return
        self.clear()
        self.set_panel(None)
        self.plan = plan_from(self.context, place)
        if self.plan.sheet is None:
            self._show_faults(self.plan)
            return
        self._make(self.plan.sheet, self.plan)
        self.show_plan()

    def _show_faults(self, plan: SheetPlan) -> None:
        self.add_heading(self.title(), self.tr("The run-sheet cannot be used yet. What needs putting right:"))
        for fault in plan.faults[:12]:
            self.add(label(str(fault), "attention"))
        self.set_actions(button(self.tr("Back"), self.back.emit, "primary"))

    def _make(self, sheet: RunSheet, plan: SheetPlan) -> None:
        self.add_heading(sheet.title, sheet.about)
        try:
            self._material: Material | None = read_material(self.context.lessons_dir, sheet)
        except TrainerError as error:
            self._material = None
            self.tell_error(error)
        self._add_missing(sheet)
        self._leader = LeaderCard(plan.presence, self.say_presence)
        self._leader.group.take_keys(wanted=True)
        self.add(self._leader)
        self._times = ChoiceBox()
        when = Card("quiet-ground")
        form_row(when.column, self.tr("Starts at"), self._times)
        self._ends = soft("")
        when.add(self._ends)
        self.add(when)
        self._fill_times(plan.begins)
        self._list = ItemList(self.tr("The items"), self.select, self.move_to)
        self._undo = button(self.tr("Undo the last change"), self.undo, "quiet")
        self.add(self._list, self._undo)
        self._progress = soft("")
        self._progress.hide()
        self.add(self._progress)
        row = Flow()
        row.addWidget(button(self.tr("Save all papers …"), self.save_papers))
        row.addWidget(button(self.tr("Print the trainer's sheet"), self.print_guide))
        if self.context.stores.folder is not None:
            row.addWidget(button(self.tr("Save as mine"), self.save_mine))
        self.column.addLayout(row)
        self.add(soft(in_the_corridor()))
        self._panel_of_item = SheetItemPanel(
            self.tr("The item"), self.move_item, self.lengthen, self.drop, self.note, self.begin_here
        )
        self.set_panel(self._panel_of_item)
        self._begin = button(self.tr("Begin"), self.begin, "primary")
        self.set_actions(
            button(self.tr("All run-sheets"), lambda: self.goto.emit("workshop", {})), self._begin
        )

    def _add_missing(self, sheet: RunSheet) -> None:
        if self._material is None:
            return
        places = {name: parts_of(lesson) for name, lesson in self._material.lessons.items()}
        missing = missing_places(sheet, places)
        if missing:
            card = Card("attention")
            told = self.tr("These lessons are missing: {places}. Their items keep their own words.")
            card.add(label(told.format(places=", ".join(map(str, missing)))))
            self.add(card)

    def _fill_times(self, begins: dt.datetime) -> None:
        start = begins.replace(hour=6, minute=0)
        times = sorted({begins, *(start + _QUARTER * number for number in range(_TIMES + 16))})
        for when in times:
            self._times.addItem(clock_text(when, self.context.language), when)
        self._times.setCurrentIndex(times.index(begins))
        self._times.currentIndexChanged.connect(self._timed)

    def _timed(self, _index: int) -> None:
        when = self._times.currentData()
        if self.plan is not None and isinstance(when, dt.datetime):
            self.plan.begins = when
            self.show_plan()

    def show_plan(self) -> None:
        """Show what the plan is now."""
        plan = self.plan
        if plan is None or plan.sheet is None or plan.for_room is None:
            return
        self._leader.show_plan(plan.for_room, plan.presence)
        slots = plan.slots
        names = [slot.item.id for slot in slots]
        if plan.selected not in names:
            plan.selected = names[0]
        at = names.index(plan.selected)
        clock = partial(clock_text, lang=self.context.language)
        self._list.show_items([slot.item for slot in slots], [slot.begins for slot in slots], -1, clock)
        self._list.mark(at)
        self._undo.setVisible(bool(plan.before))
        self._ends.setText(
            self.tr("Until {time}, {count} min. in all.").format(
                time=clock(slots[-1].ends), count=plan.for_room.sheet.minutes
            )
        )
        self._panel_of_item.show_item(slots[at].item, first=not at, last=at == len(slots) - 1)

    # What the trainer changes

    def say_presence(self, presence: str) -> None:
        """Take the answer to whether a leader is there."""
        if self.plan is not None:
            self.plan.presence = presence
            self.show_plan()
            announce(self, f"{self._leader.rule.text()}\n{self._leader.gone.text()}".strip())

    def select(self, index: int) -> None:
        """Show another item."""
        if self.plan is not None:
            self.plan.selected = self.plan.slots[index].item.id
            self.show_plan()

    def _change(self, change: Callable[[RunSheet, str], RunSheet]) -> None:
        plan = self.plan
        if plan is None or plan.sheet is None:
            return
        plan.change(change(plan.sheet, plan.selected))
        self.show_plan()

    def undo(self) -> None:
        """Take the last change of the plan back."""
        if self.plan is not None and self.plan.undo():
            self.show_plan()
            at = [slot.item.id for slot in self.plan.slots].index(self.plan.selected)
            hand_to(self._list.rows[at])
            self._say_time()

    def move_item(self, by: int) -> None:
        """Move the item past the one that stands before or after it in this room."""
        if self.plan is not None:
            at = [slot.item.id for slot in self.plan.slots].index(self.plan.selected)
            self.move_to(at, at + by)

    def move_to(self, at: int, to: int) -> None:
        """Move the item at a place in this room to another place; the item is then the one that is shown."""
        plan = self.plan
        if plan is None or plan.sheet is None:
            return
        names = [slot.item.id for slot in plan.slots]
        if 0 <= to < len(names):
            plan.selected = names[at]
            target = plan.sheet.place_of(names[to])
            self._change(lambda sheet, name: moved(sheet, name, target))
            self._list.rows[to].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._say_time()

    def lengthen(self, by: int) -> None:
        """Give the item a minute more or less."""
        plan = self.plan
        item = plan.sheet.item(plan.selected) if plan is not None and plan.sheet is not None else None
        if item is not None:
            self._change(lambda sheet, name: lasting(sheet, name, item.minutes + by))
            self._say_time()

    def _say_time(self) -> None:
        if self.plan is not None:
            at = [slot.item.id for slot in self.plan.slots].index(self.plan.selected)
            announce(self, f"{self._list.rows[at].accessibleName()} {self._ends.text()}")

    def drop(self) -> None:
        """Leave the item out, where it may be."""
        plan = self.plan
        if plan is None or plan.sheet is None:
            return
        item = plan.sheet.item(plan.selected)
        if item is None or not may_be_dropped(item) or len(plan.sheet.items) == 1:
            return
        at = [slot.item.id for slot in plan.slots].index(item.id)
        self._change(dropped)
        self.select(min(at, len(self._list.rows) - 1))
        hand_to(self._list.rows[min(at, len(self._list.rows) - 1)])
        announce(self, self._ends.text())

    def note(self, mine: str) -> None:
        """Keep what the trainer notes to the item."""
        plan = self.plan
        if plan is not None and plan.sheet is not None:
            plan.sheet = noted(plan.sheet, plan.selected, mine)

    # What is made of it

    def begin(self) -> None:
        """Begin with the first item, once it has been said whether a leader is there."""
        self._begin_at(0)

    def begin_here(self) -> None:
        """Begin, or go on, with the item that is shown."""
        if self.plan is not None:
            self._begin_at([slot.item.id for slot in self.plan.slots].index(self.plan.selected))

    def _begin_at(self, at: int) -> None:
        plan = self.plan
        if plan is None or plan.for_room is None or self._material is None:
            return
        if not plan.presence:
            reveal(self._leader)
            hand_to(self._leader.group.cards[0])
            announce(self, self.tr("Say first whether there is a leader in the room."), urgent=True)
            return
        if plan.sheet is None:
            return
        running = RunningWorkshop(
            plan.for_room.sheet,
            plan.begins,
            self._material,
            words_of(self.context),
            self._audience(),
            at,
            origin=Origin(plan.sheet, file_of(plan), plan.presence),
        )
        hold(self.context, running)
        self.goto.emit("workshop-run", {})

    def save_papers(self) -> None:
        """Save every paper, as PDF and as pages for a screen reader, in a folder."""
        folder = ask_for_folder(self, self.tr("Save all papers …"))
        if folder is not None:
            self.save_papers_in(folder)

    def save_papers_in(self, folder: Path) -> None:
        """Save every paper in ``folder``, and tell of each."""
        from advocacy_trainer.ui.workshop.paper_saving import PaperSaving

        plan = self.plan
        if plan is None or plan.for_room is None or self._material is None:
            return
        sheet = plan.for_room.sheet
        made = papers(sheet, self._material, plan.begins, words_of(self.context), self._audience())
        saving = PaperSaving(self, folder, made, sheet.lang, dict(self._material.words))
        self._progress.show()
        saving.saved.connect(lambda count, title: self._progress.setText(f"{count}. {title}"))
        saving.failed.connect(self.tell_error)
        saving.done.connect(lambda count: self._papers_saved(count, folder))

    def _audience(self) -> LearnerProfile:
        return LearnerProfile(self.context.settings.text("work"), region=region_of(self.context))

    def _papers_saved(self, count: int, folder: Path) -> None:
        told = self.tr("{count} papers are saved in {folder}, as PDF and for screen readers.")
        self._progress.setText(told.format(count=count, folder=folder.name))
        announce(self, self._progress.text())

    def print_guide(self) -> None:
        """Print the trainer's sheet."""
        from advocacy_trainer.ui.paper.printing import print_html
        from advocacy_trainer.ui.paper.workshop_papers import paper_html

        plan = self.plan
        if plan is not None and plan.for_room is not None and self._material is not None:
            made = papers(plan.for_room.sheet, self._material, plan.begins, words_of(self.context))
            print_html(self, paper_html(next(made)))

    def save_mine(self) -> None:
        """Keep the run-sheet as it is now among the trainer's own."""
        plan, data = self.plan, self.context.stores.folder
        if plan is None or plan.sheet is None or data is None:
            return
        try:
            own = save_own(data, file_of(plan), plan.sheet)
        except TrainerError as error:
            self.tell_error(error)
            return
        plan.source = {"file": str(own.sheet)}
        self.tell.emit(self.tr("Saved among your own run-sheets, as {name}.").format(name=own.called), "good")

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show a run-sheet, and what a leader in the room makes of it."""
        return {
            "": lambda page: page.restore(_AT_NINE),
            "leader": lambda page: page.restore({**_AT_NINE, "presence": "stays", "item": "pairs"}),
        }


_AT_NINE = {"sheet": "sixty", "begins": "2026-11-26T09:45:00+01:00"}
