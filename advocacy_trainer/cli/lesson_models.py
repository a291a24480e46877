"""Hold the course's own models and examples to the coach: ``lessons check`` joins the two here.

A model that gets a remark teaches the opposite of its lesson. ``remarks=``
names every remark a text is to get (``none`` for none at all); where it is not
set, the text may get remarks that are a matter of taste, and no other.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course import model
from advocacy_trainer.course.editorial import LessonFile, weighed
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Block
from advocacy_trainer.platforms import DEFAULT_PLATFORM
from advocacy_trainer.settings import work_and_public

TASTE = frozenset(
    [
        "jargon",
        "weak-opening",
        "no-invitation",
        "hashtag-case",
        "bare-link",
        "hard-to-read",
        "self-erasing",
        "spelling",
    ]
)
"""The rules on which a good text may differ."""

_QUOTES = '»«“”"'


class Claim(NamedTuple):
    """A text, how it is to be read, and the remarks it claims (None: none but of taste)."""

    text: str
    context: ReviewContext
    remarks: tuple[str, ...] | None
    line: int


def claims_of(file: LessonFile) -> Iterator[Claim]:
    """Give every text of a lesson that sets an example."""
    for block in file.lesson.all_variants:
        said = block.attributes.get("remarks")
        remarks = None if said is None else () if said == "none" else tuple(said.split())
        for text, line in _texts(block):
            yield Claim(text, context_of(block, file.lang), remarks, line or block.line)


def context_of(block: Block, lang: str) -> ReviewContext:
    """Return what a block's attributes tell the coach of its text."""
    said = block.attributes
    work, public = work_and_public(said.get("sector", "").partition(" ")[0])
    return ReviewContext(
        platform=said.get("platform", DEFAULT_PLATFORM),
        lang=lang,
        say=lang,
        employer=said.get("employer"),
        product=block.has("product"),
        asked=block.has("asked"),
        rewarded=block.has("rewarded"),
        work=(said.get("work") or work).split()[0] if said.get("work") or work else "",
        public=(said.get("public") or public).split()[0],
        region=said["region"].split()[0] if "region" in said else None,
    )


def _texts(block: Block) -> Iterator[tuple[str, int]]:
    match block.body:
        case model.ExamplePost(text=text) | model.Rewrite(model=text):
            yield text, block.line
        case model.BeforeAfter(after=text):
            yield text, block.line
        case model.Draft(model=text) if text:
            yield text, block.line
        case model.Complete(rounds=rounds):
            for each in rounds:
                yield " ".join((*each.lines, *each.write)), each.line
        case model.Voices(who=who, voices=voices) if who and voices:
            yield voices[-1].words, block.line
        case model.Thread() as thread:
            yield from _answers_in(thread)
        case model.Recall(variants=variants):
            for variant in variants:
                if isinstance(variant.body, model.Free):
                    yield variant.body.model, variant.line


def _answers_in(thread: model.Thread) -> Iterator[tuple[str, int]]:
    for comment in (each for base in thread.comments for each in (base, *base.variants)):
        for reply in comment.models:
            if reply.words.startswith(tuple(_QUOTES)):  # without quotes it says what somebody did
                yield reply.words.strip(_QUOTES), reply.line


def _unknown_rules(file: LessonFile, known: Collection[str]) -> Iterator[Fault]:
    """Give the rules that look= or remarks= names and the coach does not have."""
    for block in file.lesson.all_variants:
        for attribute in ("look", "remarks"):
            for rule in block.words_of(attribute):
                if rule not in known and (attribute, rule) != ("remarks", "none"):
                    said = f"the coach has no rule {rule[:40]}, which {attribute}= names"
                    remedy = "name one of the coach’s rules, as long-sentences"
                    yield weighed(Fault(file.name, block.line, said, remedy), file.lesson)


def differing(claim: Claim, book: Rulebook) -> list[tuple[str, str]]:
    """Return what the coach says that a text does not claim, rule and words, and what it claims in vain."""
    found = review(claim.text, claim.context, book)
    said = {one.rule: claim.text[one.start : one.end] for one in found.remarks}
    if claim.remarks is None:
        return sorted((rule, words) for rule, words in said.items() if rule not in TASTE)
    unclaimed = [(rule, words) for rule, words in said.items() if rule not in claim.remarks]
    return sorted(unclaimed + [(rule, "") for rule in claim.remarks if rule not in said])


def check_models(files: list[LessonFile]) -> Iterator[Fault]:
    """Give every text that sets an example and gets other remarks than it claims."""
    book = full_book()
    known = set(rule_ids())
    for file in files:
        yield from _unknown_rules(file, known)
        for claim in claims_of(file):
            for rule, words in differing(claim, book):
                said = f"the coach says {rule} of “{words[:40]}”" if words else f"the coach never says {rule}"
                remedy = "mend the text, or name the remark in remarks= where it is meant"
                yield weighed(Fault(file.name, claim.line, said, remedy), file.lesson)
