"""What the projector shows of an item: lesson material in large, in a fixed order, never anybody's own words.

A wall has steps that the trainer goes through one at a time. What a learner
writes, picks for themselves or says of their confidence shows as its question alone.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from advocacy_trainer.course import model
from advocacy_trainer.course.model import Block, Lesson, Prose
from advocacy_trainer.course.variants import LearnerProfile, tailored
from advocacy_trainer.workshop.model import Item
from advocacy_trainer.workshop.samples import SampleDraft


class Words(NamedTuple):
    """The item's own words for the wall, or a question that each answers alone."""

    text: str


class WallText(NamedTuple):
    """A step's prose, as Markdown."""

    title: str
    markdown: str


class WallQuestion(NamedTuple):
    """A choice: options in the lesson's order, answered on cards; ``right`` shows only in its last step."""

    question: str
    options: tuple[str, ...]
    right: tuple[bool, ...]
    why: tuple[str, ...]


class Piles(NamedTuple):
    """Cases to sort together: a step a case, then a step for where it belongs and why."""

    question: str
    groups: tuple[str, ...]
    cases: tuple[model.Case, ...]


class WallPair(NamedTuple):
    """The same thing said twice: before, then after, then why."""

    before: str
    after: str
    why: str


class Versions(NamedTuple):
    """People's words beside one another: one person's drafts (``who``) or several voices.

    ``choices`` are the answers to what the lesson asks of them, each with what it costs.
    """

    who: str
    voices: tuple[model.Voice, ...]
    choices: tuple[model.Option, ...] = ()


class WallThread(NamedTuple):
    """A post and its comments: a step each, and after each comment what two people did with it."""

    who: str
    post: str
    comments: tuple[model.Comment, ...]


class Spots(NamedTuple):
    """A text in which the room says stop; the words to find show in its last step."""

    question: str
    text: str
    spans: tuple[model.SpotSpan, ...]


class WallDrafts(NamedTuple):
    """Invented sample drafts; a step each, near twins together.

    The coach may look at these, and at nothing else on a wall.
    """

    drafts: tuple[SampleDraft, ...]

    @property
    def pages(self) -> tuple[tuple[SampleDraft, ...], ...]:
        """Return the drafts that stand beside one another, step by step."""
        pages: list[tuple[SampleDraft, ...]] = []
        for draft in self.drafts:
            if pages and len(pages[-1]) == 1 and pages[-1][0].twin == draft.id:
                pages[-1] = (*pages[-1], draft)
            else:
                pages.append((draft,))
        return tuple(pages)


Wall: TypeAlias = (
    Words | WallText | WallQuestion | Piles | WallPair | Versions | WallThread | Spots | WallDrafts
)


def wall_of(
    item: Item,
    lesson: Lesson | None,
    samples: Mapping[str, SampleDraft],
    audience: LearnerProfile | None = None,
) -> Wall:
    """Return what the wall shows of an item: its drafts, else its place in a lesson, else its own words.

    ``lesson`` is the one the item names, None where it cannot be opened;
    ``audience`` says for which kind of work the room is.
    """
    drafts = tuple(samples[name] for name in item.drafts if name in samples)
    if drafts:
        return WallDrafts(drafts)
    if lesson is None or item.shows is None or not item.shows.part:
        return Words(item.screen)
    lesson = tailored(lesson, audience or LearnerProfile())
    for step in lesson.steps:
        blocks = [part for part in step.parts if not isinstance(part, Prose)]
        for at, block in enumerate(blocks):
            if block.id == item.shows.part:
                return _of_block(block, item, blocks[at + 1 :])
    for step in lesson.steps:
        if step.id == item.shows.part:
            prose = "\n\n".join(part.text for part in step.parts if isinstance(part, Prose))
            return WallText(step.title, prose) if prose.strip() else Words(item.screen or step.title)
    return Words(item.screen)


def _of_block(block: Block, item: Item, following: Sequence[Block]) -> Wall:
    match block.body:
        case model.Choice(question=question, options=options):
            return WallQuestion(
                question,
                tuple(option.text for option in options),
                tuple(option.right for option in options),
                tuple(option.why for option in options),
            )
        case model.Sort(question=question, groups=groups, cases=cases):
            return Piles(question, groups, cases)
        case model.BeforeAfter(before=before, after=after, why=why):
            return WallPair(before, after, why)
        case model.Voices(voices=voices, who=who):
            asked = (each.body.options for each in following if isinstance(each.body, model.Choice))
            return Versions(who, voices, next(asked, ()))
        case model.Thread(who=who, post=post, comments=comments):
            return WallThread(who, post, comments)
        case model.Spot(question=question, text=text, spans=spans):
            return Spots(question, text, spans)
        case model.Aside(text=text) if block.kind != "trainer":
            return WallText(item.title, text)
        case _:
            return Words(item.screen)


def has_opening(item: Item, wall: Wall) -> bool:
    """Tell whether what the room is to do comes as a step of its own before the lesson's material."""
    is_silent = isinstance(wall, WallText | Piles | WallPair | Spots)
    return is_silent and bool(item.screen) and item.setting != "1-2-4-all"


def step_count(wall: Wall) -> int:
    """Return how many steps the trainer goes through; at least one."""
    match wall:
        case WallQuestion() | Spots():
            return 2
        case WallPair():
            return 3
        case Piles(cases=cases):
            return max(1, 2 * len(cases))
        case Versions(voices=voices):
            return max(1, len(voices))
        case WallThread(comments=comments):
            return 1 + 2 * len(comments)
        case WallDrafts(pages=pages):
            return max(1, len(pages))
        case Words() | WallText():
            return 1
