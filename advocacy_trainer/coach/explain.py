"""Say in words what a rule is, for the command line and for the page in the app."""

import re
from typing import NamedTuple

from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rule import Rule, region_of_text
from advocacy_trainer.coach.samples import Sample

_CONTACT = "{contact}"
_NOBODY_NAMED = {"da": "din leder", "en": "your manager"}  # no course is there to say whom
_VALUE = re.compile(r"\{\w+\}")


class Explanation(NamedTuple):
    """Everything a person may want to know about a rule, in one language."""

    id: str
    title: str
    level: str
    why: str
    how: str
    who: str
    before: str
    after: str
    doubt: str
    evidence: str
    lesson: str
    speaks: str
    signed: str
    remarked: tuple[str, ...]  # texts that it speaks of
    left_alone: tuple[str, ...]  # texts that look alike, of which it says nothing
    also_said: tuple[str, ...] = ()  # what it says instead of the title where it knows more


def explain(rule: Rule, say: str, contact: str, context: ReviewContext | None = None) -> Explanation:
    """Return the rule's reasons in ``say`` (da or en), as they sound to the writer of ``context``.

    ``contact`` is whom one may ask: the person or the workplace says, or else the course in ``say``;
    empty where there is no course.
    """
    context = context or ReviewContext(region=region_of_text(say))
    words = rule.texts.get(say) or next(iter(rule.texts.values()))
    example = words.example
    remarked = _plain(words.must_match)
    return Explanation(
        rule.id,
        words.said("title", context),
        rule.level_in(context),
        words.said("why", context),
        words.said("how", context).replace(_CONTACT, contact or _NOBODY_NAMED[say]),
        example.who,
        example.before,
        example.after,
        example.doubt,
        rule.evidence,
        rule.lesson,
        rule.speaks,
        rule.signed,
        remarked,
        _plain(words.must_not_match) if remarked else (),
        tuple(_VALUE.sub("…", title) for title in words.titles.values()),
    )


def _plain(samples: tuple[Sample, ...]) -> tuple[str, ...]:
    """Return the samples that can be understood without what was told about the draft."""
    return tuple(
        sample.text for sample in samples if sample.context == ReviewContext(employer=sample.context.employer)
    )


def rests_on(rule: Rule, say: str) -> str:
    """Return what the rule rests on, in ``say``."""
    return (say == "da" and rule.source_da) or rule.source
