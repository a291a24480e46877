"""Words that one rule's file keeps and another rule needs."""

from functools import cache

from advocacy_trainer.coach.reader import built_in
from advocacy_trainer.coach.rule import RuleText


@cache
def rule_text(rule: str, lang: str) -> RuleText:
    """Return a built-in rule's words in ``da`` or ``en``."""
    return built_in("rules", [rule])[0].texts[lang]
