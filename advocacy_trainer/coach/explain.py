"""Say in words what a rule is, for the command line and for the page in the app."""

from typing import NamedTuple

from advocacy_trainer.coach.rule import Rule


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
    source: str
    lesson: str
    speaks: str
    signed: str


def explain(rule: Rule, say: str, sector: str | None = None) -> Explanation:
    """Return the rule's reasons in ``say`` (da or en), as they sound in ``sector``."""
    words = rule.words.get(say) or next(iter(rule.words.values()))
    example = words.example
    return Explanation(
        rule.id,
        words.said("title", sector),
        rule.level,
        words.said("why", sector),
        words.said("how", sector),
        example.who,
        example.before,
        example.after,
        example.doubt,
        rule.evidence,
        rule.source,
        rule.lesson,
        rule.speaks,
        rule.signed,
    )
