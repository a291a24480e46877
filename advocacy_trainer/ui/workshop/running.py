"""A workshop under way: the clock, the item, the step on the wall, the cards counted; no widgets."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol
from weakref import WeakKeyDictionary

from advocacy_trainer.course.placeholders import fill_lesson
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.ui.workshop.projector.slide import Slide
from advocacy_trainer.ui.workshop.projector.slides import (
    SETTINGS,
    Remarks,
    say,
    slides_of,
    steps_of,
    wall_step,
)
from advocacy_trainer.workshop import pace
from advocacy_trainer.workshop.cards import CardCount, asked
from advocacy_trainer.workshop.changing import NO_LEADER, noted
from advocacy_trainer.workshop.kept_place import KeptCards, KeptWorkshop, counted, going_on, times_of
from advocacy_trainer.workshop.model import Item, RunSheet
from advocacy_trainer.workshop.papers import Material
from advocacy_trainer.workshop.timetable import clock_text
from advocacy_trainer.workshop.wall import Wall, WallDrafts, WallQuestion, wall_of
from advocacy_trainer.workshop.writing import sheet_text

if TYPE_CHECKING:
    import datetime as dt

    from advocacy_trainer.ui.kit.context import Context


class Keeper(Protocol):
    """What keeps where a workshop is."""

    def take(self, running: "RunningWorkshop") -> None:
        """Take where it is now."""

    def flush(self) -> None:
        """Save now what waits."""

    def end(self) -> None:
        """Save no more: the workshop is over."""


class Origin(NamedTuple):
    """What a workshop was begun from.

    ``whole`` is the run-sheet before a leader in the room changed it, ``file``
    where it lies (None for one of ours), ``presence`` the answer about a leader.
    """

    whole: RunSheet
    file: Path | None = None
    presence: str = NO_LEADER


class RunningWorkshop:
    """A workshop that has begun.

    ``origin`` is None for one that is shown and not held; such a one is kept nowhere.
    ``clocks`` reads both clocks. ``is_dark`` says that the wall is black and
    ``is_coached`` that the coach looks at the sample drafts.
    """

    def __init__(
        self,
        sheet: RunSheet,
        planned: "dt.datetime",
        material: Material,
        values: Mapping[str, str],
        audience: LearnerProfile,
        at: int = 0,
        clocks: Callable[[], pace.Clocks] = pace.reading,
        origin: Origin | None = None,
    ) -> None:
        self.clocks = clocks
        self.origin = origin
        self.keeper: Keeper | None = None
        self.values = values
        self.going = pace.begin(sheet, planned, clocks(), at)
        self._lessons = {name: fill_lesson(lesson, values) for name, lesson in material.lessons.items()}
        self._samples = material.samples
        self._handouts = {name: title for name, (title, _body) in material.handouts.items()}
        self._audience = audience
        self._walls: dict[Item, Wall] = {}
        self._cards: dict[str, CardCount] = {}
        self._slides: tuple[object, tuple[Slide, ...]] = (None, ())
        self.step = 0
        self.is_dark = False
        self.is_coached = False

    def go_on(self, kept: KeptWorkshop) -> None:
        """Go on where a workshop was when it was cut short."""
        self.going = going_on(kept, self.going.sheet, self.clocks())
        self.step = min(kept.step, self.steps - 1)
        self.is_dark, self.is_coached = kept.is_dark, kept.is_coached
        for item in self.going.sheet.items:
            wall = self.wall(item)
            if isinstance(wall, WallQuestion):
                found = counted(kept.cards, item.id, wall.options)
                if found is not None:
                    self._cards[item.id] = found

    def kept(self) -> KeptWorkshop | None:
        """Return where it is, to be kept; None for one that is kept nowhere."""
        if self.origin is None:
            return None
        clocks = self.clocks()
        began, before, promised = times_of(self.going, clocks)
        cards = {name: KeptCards(each.counts, each.revealed) for name, each in self._cards.items()}
        return KeptWorkshop(
            self.going.sheet.lang,
            sheet_text(self.going.sheet),
            sheet_text(self.origin.whole),
            "" if self.origin.file is None else str(self.origin.file),
            self.origin.presence,
            self.going.item.id,
            self.step,
            began,
            promised,
            clocks.wall,
            before,
            cards,
            self.is_dark,
            self.is_coached,
        )

    def note(self, name: str, mine: str) -> None:
        """Take what the trainer notes at an item, also at one that has been left out meanwhile."""
        if self.going.sheet.item(name) is not None:
            self.going = pace.change(self.going, noted(self.going.sheet, name, mine))
        if self.origin is not None and self.origin.whole.item(name) is not None:
            self.origin = self.origin._replace(whole=noted(self.origin.whole, name, mine))

    def wall(self, item: Item | None = None) -> Wall:
        """Return what the wall shows of an item, of the one that is on unless another is named."""
        item = item or self.going.item
        if item not in self._walls:
            lesson = self._lessons.get(item.shows.lesson) if item.shows is not None else None
            self._walls[item] = wall_of(item, lesson, self._samples, self._audience)
        return self._walls[item]

    def is_missing(self, item: Item) -> bool:
        """Tell whether the item names a lesson that cannot be opened; it then stands with its own words."""
        return item.shows is not None and item.shows.lesson not in self._lessons

    def to_put_out(self, item: Item) -> tuple[str, ...]:
        """Return what lies ready for an item: its things, and the titles of its hand-outs."""
        return (*item.materials, *(self._handouts[name] for name in item.handouts if name in self._handouts))

    @property
    def steps(self) -> int:
        """Return how many steps the item has."""
        return steps_of(self.going.item, self.wall(), self.values)

    def forward(self) -> bool:
        """Go a step on, or to the next item; tell whether there was one."""
        self.is_dark = False
        if self.step + 1 < self.steps:
            self.step += 1
            return True
        return self.go_to(self.going.at + 1)

    def back(self) -> bool:
        """Go a step back, or to the last step of the item before; tell whether there was one."""
        self.is_dark = False
        if self.step:
            self.step -= 1
            return True
        if self.go_to(self.going.at - 1):
            self.step = self.steps - 1
            return True
        return False

    def go_to(self, index: int) -> bool:
        """Begin another item at its first step; tell whether there is one."""
        if not 0 <= index < len(self.going.sheet.items) or index == self.going.at:
            return False
        self.going = pace.go_to(self.going, index, self.clocks())
        self.step = 0
        self.is_coached = False
        return True

    @property
    def cards(self) -> CardCount | None:
        """Return the cards counted for the question that is on, None where there is no question."""
        wall = self.wall()
        if not isinstance(wall, WallQuestion):
            return None
        return self._cards.get(self.going.item.id) or asked(wall.options)

    def count(self, cards: CardCount) -> None:
        """Keep the cards counted for the question that is on."""
        self._cards[self.going.item.id] = cards

    @property
    def drafts(self) -> tuple[str, ...]:
        """Return the sample drafts that are on the wall; the coach sees no others."""
        wall = self.wall()
        if not isinstance(wall, WallDrafts):
            return ()
        at = min(wall_step(self.going.item, self.step), len(wall.pages) - 1)
        return tuple(draft.text for draft in wall.pages[at])

    def slide(self, remarks: Remarks = ()) -> Slide:
        """Return what stands on the wall now."""
        item = self.going.item
        made_of = (item, self.cards, remarks, say(SETTINGS[item.setting]))  # in the window's language
        if self._slides[0] != made_of:
            self._slides = (made_of, slides_of(item, self.wall(), self.values, self.cards, remarks))
        return self._slides[1][self.step]

    def clock(self, when: "dt.datetime") -> str:
        """Return a time as the run-sheet's language writes it."""
        return clock_text(when, self.going.sheet.lang)


_running: "WeakKeyDictionary[Context, RunningWorkshop]" = WeakKeyDictionary()


def running_in(context: "Context") -> RunningWorkshop | None:
    """Return the workshop that is under way in a window, None where there is none."""
    return _running.get(context)


def run_in(context: "Context", workshop: RunningWorkshop | None) -> None:
    """Begin a workshop in a window, or end the one that is under way."""
    before = _running.get(context)
    if before is not None and before is not workshop and before.keeper is not None:
        before.keeper.end()
    if workshop is None:
        _running.pop(context, None)
    else:
        _running[context] = workshop
