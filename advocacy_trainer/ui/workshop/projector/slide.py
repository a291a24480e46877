"""A slide as plain values: what stands on the wall now, whatever it is drawn on."""

from typing import NamedTuple

from advocacy_trainer.ui.kit.look.type_scale import Role

READ: Role = "projected"  # writing that is there to be read
SAID: Role = "projector-text"
STRONG: Role = "projector-strong"
SMALL: Role = "projector-small"
HELP: Role = "projector-help"


class SlideLine(NamedTuple):
    """One paragraph: its role and ink, a letter before it, words behind it, and words in it to mark."""

    text: str
    role: Role = SAID
    ink: str = "text"
    letter: str = ""
    end: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class Slide(NamedTuple):
    """What the wall shows of an item at one step.

    ``ways`` are boxes of equal worth at the foot (how the room works), of which
    ``way`` is on; ``foot`` says how and about how long. ``beside`` are all steps
    of the item: they are drawn as large as one another.
    """

    over: str = ""
    title: str = ""
    lines: tuple[SlideLine, ...] = ()
    ways: tuple[str, ...] = ()
    way: int = -1
    foot: str = ""
    beside: tuple["Slide", ...] = ()

    def spoken(self) -> str:
        """Return all of it as text, for who does not see it."""
        said = [self.over, self.title]
        said += [" ".join(part for part in (each.letter, each.text, each.end) if part) for each in self.lines]
        said += [*self.ways, self.foot]
        return "\n".join(part for part in said if part)


class SlideTime(NamedTuple):
    """The bar and »until«: the share that has gone and a time in words, never seconds."""

    share: float = 0.0
    until: str = ""
