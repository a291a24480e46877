"""What a run-sheet is made of, as plain values."""

from typing import NamedTuple

FORMAT = 1
LANGUAGES = ("da", "en")

# What an item is; the window draws each in its own way.
STEP = "step"  # a step of a lesson, gone through together
EXERCISE = "exercise"
THREAD = "thread"  # a lesson's thread, on the wall
DISCUSSION = "discussion"
OWN_SCREEN = "own-screen"  # everyone at their own machine, or on paper
BREAK = "break"
BUFFER = "buffer"  # spare minutes; the first to go
KINDS = (STEP, EXERCISE, THREAD, DISCUSSION, OWN_SCREEN, BREAK, BUFFER)

# How the room works on an item. In pairs one may always read in silence.
SETTINGS = ("together", "alone", "pairs", "threes", "1-2-4-all")

# What an item asks of people that they may not want their manager to see.
TOUCHES = ("barriers", "confidence", "reading-aloud", "decision")

FOR = ("everyone", "leaders")

# What goes out before and after a workshop, to everyone who is invited.
SENDS = ("invitation", "follow-up")


class Place(NamedTuple):
    """A place in a lesson: its id, and a step's or block's id, empty for the whole lesson."""

    lesson: str
    part: str = ""

    def __str__(self) -> str:
        """Give it as a run-sheet writes it, ``core-08#s2``."""
        return f"{self.lesson}#{self.part}" if self.part else self.lesson


class Item(NamedTuple):
    """One item of a run-sheet.

    ``minutes`` is how long it is meant to take and ``least`` what it can be
    shortened to (the same where it cannot). ``screen`` is what the projector
    says, ``quiet`` what helps where nobody speaks, ``paper`` what is done
    without computers, ``instead`` what the projector says where a leader is in
    the room; with ``instead`` an item stays that would drop out, and
    ``instead_notes`` are its notes then. ``notes`` is Markdown for the trainer
    alone, ``mine`` what this trainer adds to it. ``drafts`` and ``handouts`` are ids.
    """

    id: str
    title: str
    kind: str
    minutes: int
    least: int = 0
    optional: bool = False
    goal: str = ""
    materials: tuple[str, ...] = ()
    handouts: tuple[str, ...] = ()
    shows: Place | None = None
    drafts: tuple[str, ...] = ()
    setting: str = "together"
    touches: tuple[str, ...] = ()
    instead: str = ""
    instead_notes: str = ""
    screen: str = ""
    quiet: str = ""
    paper: str = ""
    notes: str = ""
    mine: str = ""
    line: int = 0


class RunSheet(NamedTuple):
    """A run-sheet in one language.

    ``series`` and ``number`` join the meetings of a workshop held in parts;
    ``computers`` tells whether anybody needs one, ``sends`` which of SENDS belong to it.
    """

    id: str
    title: str
    lang: str
    audience: str
    items: tuple[Item, ...]
    about: str = ""
    series: str = ""
    number: int = 0
    computers: bool = True
    sends: tuple[str, ...] = SENDS

    @property
    def minutes(self) -> int:
        """Return how long it takes."""
        return sum(item.minutes for item in self.items)

    def item(self, name: str) -> Item | None:
        """Return the item with this id, None where there is none."""
        return next((item for item in self.items if item.id == name), None)

    def place_of(self, name: str) -> int:
        """Return where the item with this id stands. Raises ValueError."""
        return [item.id for item in self.items].index(name)
