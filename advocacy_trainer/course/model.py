"""What a lesson is made of: frozen values, in the words of lessons.md."""

import datetime as dt
from typing import Any, NamedTuple, TypeAlias

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.vocabulary import Conditions


class Objective(NamedTuple):
    """What the learner can do afterwards: ``o1`` and its words."""

    id: str
    text: str


class LessonHead(NamedTuple):
    """The first lines of a lesson file; times in minutes."""

    id: str
    title: str
    minutes: int
    teaching: int
    exercises: int
    objectives: tuple[Objective, ...]
    seeds: tuple[int, ...]
    checked: dt.date
    format: int = 1
    form: str = ""


class Option(NamedTuple):
    """One option of a choice or a pick; ``right`` is unused in a pick."""

    text: str
    why: str
    right: bool = False
    line: int = 0


class Choice(NamedTuple):
    """A question with one or several right options."""

    question: str
    options: tuple[Option, ...]
    hint: str = ""


class Pick(NamedTuple):
    """A question where nothing is right or wrong."""

    question: str
    options: tuple[Option, ...]
    leave: Option | None = None
    """What one may press to leave the question; nothing is written down then."""


class CardField(NamedTuple):
    """A named line to fill in on a card."""

    name: str
    label: str


class FillInCard(NamedTuple):
    """A card the learner fills in; empty is an answer."""

    intro: str
    fields: tuple[CardField, ...]


class Near(NamedTuple):
    """What a likely slip is told: the index of the group, pair or place it was put in."""

    given: int
    why: str
    line: int = 0


class OrderItem(NamedTuple):
    """One item, in its right place in the list."""

    text: str
    why: str
    near: tuple[Near, ...] = ()
    line: int = 0


class Order(NamedTuple):
    """Things to put in order; ``items`` stand in the right one."""

    question: str
    items: tuple[OrderItem, ...]
    hint: str = ""


class Pair(NamedTuple):
    """Two things that belong together."""

    left: str
    right: str
    why: str
    near: tuple[Near, ...] = ()
    line: int = 0


class Match(NamedTuple):
    """Things to pair."""

    question: str
    pairs: tuple[Pair, ...]
    hint: str = ""


class Case(NamedTuple):
    """One case and the index of the group it belongs to."""

    text: str
    group: int
    why: str
    near: tuple[Near, ...] = ()
    line: int = 0


class Sort(NamedTuple):
    """Cases to sort into two or more groups."""

    question: str
    groups: tuple[str, ...]
    cases: tuple[Case, ...]
    hint: str = ""


class GapAnswer(NamedTuple):
    """A group of words and the feedback they share; ``near`` ones leave the question open."""

    accepted: tuple[str, ...]
    why: str
    near: bool = False


class Gap(NamedTuple):
    """A text with one gap, ``before ___ after``."""

    question: str
    before: str
    after: str
    answers: tuple[GapAnswer, ...]
    otherwise: str
    hint: str = ""


class BeforeAfter(NamedTuple):
    """The same thing said twice, and why the second carries further."""

    intro: str
    before: str
    after: str
    why: str


class SpotSpan(NamedTuple):
    """Words of a spot text that do something; ``start:end`` in the text."""

    start: int
    end: int
    why: str


class Spot(NamedTuple):
    """A text in which some words are to be found."""

    question: str
    text: str
    spans: tuple[SpotSpan, ...]
    hint: str = ""


class Rewrite(NamedTuple):
    """A writing task with a model and a self-check."""

    prompt: str
    model: str
    check: tuple[str, ...]


class Way(NamedTuple):
    """A choice in a scene and the scene it leads to."""

    to: str
    text: str
    why: str
    line: int = 0


class Scene(NamedTuple):
    """One moment of a scenario; ``end`` is empty, ``fine`` or ``retry``."""

    id: str
    text: str
    ways: tuple[Way, ...]
    end: str = ""
    line: int = 0
    conditions: Conditions = ()
    variants: tuple["Scene", ...] = ()


class Scenario(NamedTuple):
    """A small branching story; it begins at the first scene."""

    intro: str
    scenes: tuple[Scene, ...]


class Voice(NamedTuple):
    """One person who chose, in their words, and their reason."""

    name: str
    work: str
    words: str
    reason: str


class Voices(NamedTuple):
    """Two to four people who chose differently, or (``who``) one person's drafts of one text."""

    intro: str
    voices: tuple[Voice, ...]
    who: str = ""


class Reflect(NamedTuple):
    """A question to write about, privately."""

    prompt: str


class Plan(NamedTuple):
    """Starters of an if-then plan."""

    intro: str
    when: str
    then: str


class Confidence(NamedTuple):
    """A 0-10 scale of one item of confidence.toml."""

    intro: str
    item: str


class Checklist(NamedTuple):
    """Things to tick if they are true."""

    intro: str
    items: tuple[str, ...]


class MarginNote(NamedTuple):
    """A note on some words of an example; the words stand in its text."""

    words: str
    note: str


class ExamplePost(NamedTuple):
    """A post shown as a preview card, with notes in its margin."""

    intro: str
    text: str
    notes: tuple[MarginNote, ...]


class Aside(NamedTuple):
    """Prose in a frame: note, tip, law, story or trainer (the block's kind)."""

    text: str


class Draft(NamedTuple):
    """A stage of the text that grows through the course and lives in the practice room.

    ``without`` stands in while the stage it starts from is empty; ``before`` is
    meant to be poor, ``model`` to pass its own ``check``.
    """

    prompt: str
    without: str
    who: str
    before: str
    model: str
    check: tuple[str, ...]


class Round(NamedTuple):
    """A worked text whose end is missing; ``write`` is what one person wrote there."""

    id: str
    more: str
    lines: tuple[str, ...]
    write: tuple[str, ...]
    line: int = 0


class Complete(NamedTuple):
    """Worked texts to finish, each round with less of it given."""

    prompt: str
    rounds: tuple[Round, ...]


class Consequence(NamedTuple):
    """What follows an answer of which ``mark`` holds."""

    mark: str
    text: str
    line: int = 0


class Reply(NamedTuple):
    """What somebody else did with a comment; no ``words`` where they left it."""

    name: str
    work: str
    words: str
    why: str
    line: int = 0


class Comment(NamedTuple):
    """A comment of a thread; without ``who`` the app tells what happens."""

    id: str
    kind: str
    who: str
    says: str
    consequences: tuple[Consequence, ...]
    models: tuple[Reply, ...]
    leaves: Reply | None
    line: int = 0
    conditions: Conditions = ()
    variants: tuple["Comment", ...] = ()


class Thread(NamedTuple):
    """A post and the comments that come to it, one at a time."""

    intro: str
    who: str
    post: str
    comments: tuple[Comment, ...]


class Free(NamedTuple):
    """A question answered from memory, then held against a model."""

    prompt: str
    model: str
    check: tuple[str, ...]
    before: str = ""


class Variant(NamedTuple):
    """One of the questions that bring an objective back."""

    id: str
    kind: str
    attributes: dict[str, str]
    body: "Free | Choice | Match | Sort | Order | Gap"
    line: int = 0


class Recall(NamedTuple):
    """The questions that bring an objective back; never shown in the lesson itself."""

    variants: tuple[Variant, ...]


Body: TypeAlias = tuple[Any, ...]
"""What a block says: a NamedTuple that its kind alone knows, here or beside its reader."""


class Block(NamedTuple):
    """An activity or a frame; ``id`` is empty where none is required.

    ``variants`` are the same block for some readers; ``variants`` of a block are
    none themselves. ``conditions`` say for whom the block itself is.
    """

    kind: str
    id: str
    line: int
    attributes: dict[str, str]
    body: Body
    variants: tuple["Block", ...] = ()

    @property
    def conditions(self) -> Conditions:
        """Return for whom the block is, from its attributes."""
        named = ((name, tuple(sorted(set(self.words_of(name))))) for name in ("work", "public", "region"))
        return tuple((name, values) for name, values in named if values)

    @property
    def every(self) -> tuple["Block", ...]:
        """Return the block's variants and the block itself, in the order in which they are tried."""
        return (*self.variants, self)

    def words_of(self, name: str) -> tuple[str, ...]:
        """Return the words of an attribute, none where it is not set."""
        return tuple(self.attributes.get(name, "").split())

    def has(self, name: str) -> bool:
        """Tell whether the attribute says yes."""
        return self.attributes.get(name) == "yes"


class Prose(NamedTuple):
    """Ordinary Markdown between the blocks; ``line`` is its first."""

    text: str
    line: int


class Step(NamedTuple):
    """One screen of a lesson, in reading order."""

    id: str
    title: str
    line: int
    parts: tuple[Prose | Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the step's blocks without the prose."""
        return tuple(part for part in self.parts if isinstance(part, Block))


class Lesson(NamedTuple):
    """A lesson as one file and language says it."""

    head: LessonHead
    steps: tuple[Step, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return every block of the lesson in reading order, variants inside their block."""
        return tuple(block for step in self.steps for block in step.blocks)

    @property
    def all_variants(self) -> tuple[Block, ...]:
        """Return every block and every variant of it."""
        return tuple(each for block in self.blocks for each in block.every)


class LessonReading(NamedTuple):
    """What a reader made of a file; no lesson, only its steps, where the head is unusable."""

    lesson: Lesson | None
    faults: tuple[Fault, ...]
    steps: tuple[Step, ...] = ()
