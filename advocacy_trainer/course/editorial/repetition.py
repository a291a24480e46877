"""Phrases said too often over the whole course, with counts."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from advocacy_trainer.course.checks_style import own_words
from advocacy_trainer.course.content_words import content_words
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.model import Lesson

LONGEST, SHORTEST = 6, 4  # words of a phrase
MOST_LESSONS = 4  # in which one phrase may stand
MOST_LISTED = 20
_WORD = re.compile(r"\{?[^\W_]+(?:[-'’][^\W_]+)*\}?")


def often_said(lessons: Sequence[tuple[str, Lesson]], lang: str) -> Iterator[Fault]:
    """Give notes on the phrases that stand in more than a few lessons, the longest wording of each."""
    where: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    count: Counter[tuple[str, ...]] = Counter()
    for name, lesson in lessons:
        for text, line in own_words(lesson):
            words = [word.casefold() for word in _WORD.findall(text)]
            for length in range(SHORTEST, LONGEST + 1):
                for start in range(len(words) - length + 1):
                    phrase = tuple(words[start : start + length])
                    where[phrase].setdefault(name, line)
                    count[phrase] += 1
    often = [phrase for phrase, files in where.items() if len(files) > MOST_LESSONS]
    told: list[tuple[str, ...]] = []
    for phrase in sorted(often, key=lambda each: (-len(each), -count[each], each)):
        if any(" ".join(phrase) in " ".join(other) for other in told) or not content_words(
            " ".join(phrase), lang
        ):
            continue
        told.append(phrase)
    for phrase in sorted(told, key=lambda each: (-count[each], each))[:MOST_LISTED]:
        name, line = max(where[phrase].items())
        said = f"“{' '.join(phrase)}” stands {count[phrase]} times in {len(where[phrase])} lessons"
        yield Fault(name, line, said, "say it otherwise here", strict=True)
