"""Hold a workshop: choose a run-sheet, and what belongs to the days before and after."""

from collections.abc import Callable, Mapping
from functools import partial

from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.file_dialog import ask_for_file
from advocacy_trainer.ui.kit.file_kinds import RUN_SHEET
from advocacy_trainer.ui.kit.labels import heading, label, soft
from advocacy_trainer.ui.kit.layouts import Card, TwoColumns
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.workshop.cut_short_card import CutShortCard
from advocacy_trainer.ui.workshop.place_keeping import cut_short, forget, go_on
from advocacy_trainer.ui.workshop.running import running_in
from advocacy_trainer.workshop.kept_place import KeptWorkshop
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.practice import workshops_in

PREPARATION = "coordinators-06"  # the lesson on how to hold the room


class WorkshopPage(Page):
    """List the run-sheets and the trainer's other doors."""

    help_id = "workshop"
    private = False
    wide = True

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Hold a workshop")

    def build(self) -> None:
        """Add nothing yet: what is shown may have changed at each visit."""

    def restore(self, place: Place) -> None:
        """Show the run-sheets; ``ended`` says first what comes after a workshop."""
        self.clear()
        if not self.context.settings.flag("trainer_mode"):
            self.add_heading(self.title(), self.tr("IT has switched this off on this computer."))
            self.set_actions(button(self.tr("Help"), lambda: self.goto.emit("help", {}), "primary"))
            return
        self.add_heading(
            self.title(),
            self.tr("Choose a run-sheet. You can change it before you begin, and nothing begins by itself."),
        )
        columns = TwoColumns()
        self.add(columns)
        if running_in(self.context) is not None:
            card = CardButton(self.tr("Back to the workshop that is under way"))
            card.set_state("leading")
            card.clicked.connect(partial(self._go, "workshop-run", {}))
            columns.add_main(card)
        elif (kept := cut_short(self.context)) is not None:
            columns.add_main(CutShortCard(self.context, kept, self.go_on, self.begin_again))
        if place.get("ended"):
            card_after = Card("warm")
            card_after.add(
                heading(self.tr("Afterwards"), 2),
                label(
                    self.tr(
                        "Stay for ten minutes, so that anyone who wants to ask something can do so "
                        "alone. Count the slips when the room is empty."
                    )
                ),
            )
            columns.add_main(card_after)
        shelf = read_shelf(self.context.lessons_dir, self.context.language)
        for sheet in shelf.sheets.values():
            columns.add_main(self._row(sheet))
        if not shelf.sheets:
            columns.add_main(
                soft(self.tr("The run-sheets are missing. Install the app again, or open your own."))
            )
        columns.add_side(*self._doors())

    def go_on(self, kept: KeptWorkshop) -> None:
        """Go on with the workshop that was cut short, where it was."""
        try:
            went_on = go_on(self.context, kept)
        except TrainerError as error:
            self.tell_error(error)
            return
        self._go("workshop-run" if went_on else "workshop", {})

    def begin_again(self, kept: KeptWorkshop) -> None:
        """Show the run-sheet as it was before the beginning, and forget how far it had come."""
        if self.context.stores.folder is not None:
            forget(self.context.stores.folder)
        place = {"text": kept.whole, "presence": kept.presence, **({"file": kept.file} if kept.file else {})}
        self._go("workshop-sheet", place)

    def _row(self, sheet: RunSheet) -> CardButton:
        told = [self.tr("{count} min.").format(count=sheet.minutes), sheet.about]
        row = CardButton(sheet.title, " · ".join(part for part in told if part))
        row.clicked.connect(partial(self._go, "workshop-sheet", {"sheet": sheet.id}))
        return row

    def _doors(self) -> list[CardButton]:
        doors: list[CardButton] = []

        def door(title: str, detail: str, do: Callable[..., object]) -> None:
            row = CardButton(title, detail, flush=True)
            row.clicked.connect(do)
            doors.append(row)

        data = self.context.stores.folder
        for workshop in workshops_in(data) if data is not None else []:
            if workshop.sheet.is_file():
                mine = partial(self._go, "workshop-sheet", {"file": str(workshop.sheet)})
                door(workshop.called, self.tr("Your own run-sheet"), mine)
        door(
            self.tr("Open a run-sheet from a file …"),
            self.tr("A text file you have written"),
            self._open,
        )
        if self.context.catalogue.find(PREPARATION) is not None:
            prepare = partial(self._go, "lesson", {"lesson": PREPARATION})
            door(self.tr("Prepare: hold the room"), self.tr("A lesson of twenty minutes"), prepare)
        door(
            self.tr("Before and after"),
            self.tr("Type in the slips, or add up the files on a stick"),
            partial(self._go, "workshop-answers", {}),
        )
        door(
            self.tr("Ready for the next group"),
            self.tr("A practice profile for each workshop"),
            partial(self._go, "workshop-groups", {}),
        )
        return doors

    def _open(self, *_: object) -> None:
        path = ask_for_file(self, self.tr("Open a run-sheet from a file …"), [RUN_SHEET])
        if path is not None:
            self._go("workshop-sheet", {"file": str(path)})

    def _go(self, page: PageName, place: Place, *_: object) -> None:
        self.goto.emit(page, place)

    @classmethod
    def tour(cls) -> Mapping[str, Callable[[Page], None]]:
        """Show the list, and what stands there after a workshop."""
        return {
            "": lambda page: page.restore({}),
            "ended": lambda page: page.restore({"ended": True}),
        }
