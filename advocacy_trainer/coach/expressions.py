"""Which regular expressions a build compiles beforehand."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from advocacy_trainer.coach import checks
from advocacy_trainer.coach.reader import QUIET, built_in
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.compiled_patterns import Wanted
from advocacy_trainer.prose.lazy_pattern import made


def expressions() -> list[Wanted]:
    """Return those of the quiet rules, and all that the modules hold which rules may need, each once."""
    import_module("advocacy_trainer.coach.engine")
    for module in iter_modules(checks.__path__):  # what a rule needs is imported when it is needed
        import_module(f"{checks.__name__}.{module.name}")
    rules = built_in("rules", QUIET)
    tables = (words for rule in rules for words in rule.texts.values())
    return list(dict.fromkeys([*made, *(one for words in tables for one in _of(words))]))


def _of(words: RuleText) -> Iterator[Wanted]:
    for several in (words.patterns, words.weak, words.exceptions, *words.lists.values()):
        yield from (pattern.wanted for pattern in several.patterns)
    yield from (pattern.wanted for pattern, _ in words.swaps)
