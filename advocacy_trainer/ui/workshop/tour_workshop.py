"""The states of a workshop under way that the tour draws, with a clock that stands still."""

import datetime as dt

from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.workshop.running import RunningWorkshop, run_in
from advocacy_trainer.ui.writing.writer import region_of, words_of
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.pace import Clocks
from advocacy_trainer.workshop.papers import read_material

BEGINS = dt.datetime(2026, 11, 26, 9, 45, tzinfo=dt.UTC)


class StillClock:
    """Both clocks, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.set_by = dt.timedelta()

    def __call__(self) -> Clocks:
        """Read them."""
        return Clocks(self.seconds, BEGINS + dt.timedelta(seconds=self.seconds) + self.set_by)


def begin(page: Page, sheet: RunSheet | None = None) -> tuple[RunningWorkshop, StillClock] | None:
    """Begin a workshop in a page's window, of ours of sixty minutes unless another is given."""
    context = page.context
    chosen = sheet or read_shelf(context.lessons_dir, context.language).sheets.get("sixty")
    if chosen is None:
        return None
    clock = StillClock()
    running = RunningWorkshop(
        chosen,
        BEGINS,
        read_material(context.lessons_dir, chosen),
        words_of(context),
        LearnerProfile(region=region_of(context)),
        clocks=clock,
    )
    run_in(context, running)
    return running, clock


def none(page: Page) -> None:
    """Show the page without a workshop."""
    run_in(page.context, None)
    page.restore({})


def first(page: Page) -> None:
    """Show the first item as it begins."""
    begin(page)
    page.restore({})


def later(page: Page) -> None:
    """Show a later item, some minutes behind the plan."""
    begun = begin(page)
    if begun is not None:
        running, clock = begun
        for _ in range(3):
            clock.seconds += 5 * 60 + 50
            running.go_to(running.going.at + 1)
        clock.seconds += 9 * 60
        running.step = 1
    page.restore({})
