"""What a lesson is made of: frozen values, in the words of lessons.md."""

import datetime as dt
from typing import NamedTuple, TypeAlias

LANGUAGES = ("da", "en")
PLACEHOLDERS = ("why", "promise", "contact", "workplace", "ai-rule")
SECTORS = ("private", "public", "care", "school", "social")
REGIONS = ("uk", "us")


class Objective(NamedTuple):
    """What the learner can do afterwards: ``o1`` and its words."""

    id: str
    text: str


class Head(NamedTuple):
    """The first lines of a lesson file; times in minutes."""

    id: str
    title: str
    minutes: int
    teaching: int
    exercises: int
    objectives: tuple[Objective, ...]
    seeds: tuple[int, ...]
    checked: dt.date


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


class CardField(NamedTuple):
    """A named line to fill in on a card."""

    name: str
    label: str


class Card(NamedTuple):
    """A card the learner fills in; empty is an answer."""

    intro: str
    fields: tuple[CardField, ...]


class OrderItem(NamedTuple):
    """One item, in its right place in the list."""

    text: str
    why: str


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


class Span(NamedTuple):
    """Words of a spot text that do something; ``start:end`` in the text."""

    start: int
    end: int
    why: str


class Spot(NamedTuple):
    """A text in which some words are to be found."""

    question: str
    text: str
    spans: tuple[Span, ...]
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
    """Two or three people who chose differently."""

    intro: str
    voices: tuple[Voice, ...]


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


class Example(NamedTuple):
    """A post shown as a preview card, with notes in its margin."""

    intro: str
    text: str
    notes: tuple[MarginNote, ...]


class Aside(NamedTuple):
    """Prose in a frame: note, tip, law, story or trainer (the block's kind)."""

    text: str


Body: TypeAlias = (
    Choice
    | Pick
    | Card
    | Order
    | Match
    | Sort
    | Gap
    | BeforeAfter
    | Spot
    | Rewrite
    | Scenario
    | Voices
    | Reflect
    | Plan
    | Confidence
    | Checklist
    | Example
    | Aside
)


class Block(NamedTuple):
    """An activity or a frame; ``id`` is empty where none is required."""

    kind: str
    id: str
    line: int
    attributes: dict[str, str]
    body: Body

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

    head: Head
    steps: tuple[Step, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return every block of the lesson in reading order."""
        return tuple(block for step in self.steps for block in step.blocks)


class Fault(NamedTuple):
    """Something to mend; a note (``strict``) keeps no lesson out."""

    file: str
    line: int
    what: str
    remedy: str
    strict: bool = False

    def __str__(self) -> str:
        """Give it as ``file:line: what is wrong: what to do``."""
        return f"{self.file}:{self.line}: {self.what}: {self.remedy}"


class Reading(NamedTuple):
    """What a reader made of a file; no lesson, only its steps, where the head is unusable."""

    lesson: Lesson | None
    faults: tuple[Fault, ...]
    steps: tuple[Step, ...] = ()
