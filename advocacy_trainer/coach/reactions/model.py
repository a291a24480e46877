"""What the file of reactions holds, and what comes of a text."""

from typing import NamedTuple

DOES = ("stops", "unfolds", "passes")
"""What a reader may do: write or ask something, read on in silence, go on without."""
PLACES = ("post", "comment", "mail", "chat", "forum")
"""Where a text may stand."""
LINES = ("about", "stop", "read-first", "trusted", "empty", "not-here", "language")
"""The app's own lines: what the readers are, and why none came."""
LAST_RANK = 3
RANKS = (1, 2, LAST_RANK)
FIGURES = (
    "bob",
    "long",
    "bun",
    "curly",
    "hijab",
    "short",
    "bald",
    "cap",
    "helmet",
    "glasses",
    "beard",
    "straight",
)
"""The silhouettes a person may be drawn as."""


class InventedReader(NamedTuple):
    """An invented reader: a name, what they do, their kind of work (one of WORKS) and their silhouette.

    One from ``outside`` meets what anybody may read, never a mail or a message.
    """

    id: str
    name: str
    job: str
    work: str
    figure: str
    outside: bool = False


class Reaction(NamedTuple):
    """What one reader may do with a text; ``{quote}`` in ``acts`` stands for its words."""

    id: str
    reader: str
    does: str
    acts: str
    writes: str = ""


class Group(NamedTuple):
    """Reactions that hang on the same conditions.

    ``when``: ``praise:id``, ``rule:id``, ``fact:id``, each perhaps after ``no ``; all must hold,
    and the first gives the quoted words. ``critical``: fit for criticism of work, on which nobody comments.
    """

    id: str
    rank: int
    when: tuple[str, ...]
    reactions: tuple[Reaction, ...]
    places: tuple[str, ...] = ()
    critical: bool = False
    must_match: tuple[str, ...] = ()
    must_not_match: tuple[str, ...] = ()


class ReactionFault(NamedTuple):
    """What is wrong in the file, and what to do; the group it stands in is left out."""

    line: int
    what: str
    remedy: str


class Reactions(NamedTuple):
    """One language's readers and their reactions."""

    lang: str
    people: tuple[InventedReader, ...]
    groups: tuple[Group, ...]
    lines: dict[str, str]
    does: dict[str, str]
    faults: tuple[ReactionFault, ...] = ()

    def person(self, name: str) -> InventedReader | None:
        """Return the reader with this id."""
        return next((each for each in self.people if each.id == name), None)


class ReaderReaction(NamedTuple):
    """What one reader did; ``start:end`` are the quoted words in the text (code points), equal where none."""

    person: InventedReader
    reaction: str
    does: str
    title: str
    acts: str
    writes: str
    start: int = 0
    end: int = 0


class Audience(NamedTuple):
    """What came of a text: three readers, or one line of ``LINES`` that says why none came.

    ``reason`` is empty where readers came; ``places`` are the words that a stop is about.
    """

    reason: str
    line: str
    answers: tuple[ReaderReaction, ...] = ()
    places: tuple[tuple[int, int], ...] = ()
