"""Whether the first words of a post could stand over any other."""

from collections.abc import Iterator

from advocacy_trainer.coach.checks.abstract import is_abstract
from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_OPENS = frozenset("'‘\"“»„”")
_LEFT = 4  # words that must be left of an only sentence when its first words are crossed out
_FEWEST_LIGHT = 7
_FEW = 2
_YOU = frozenset(["du", "i", "jer", "dig", "you", "your"])
_NUMBERED = ("uge", "week")
_MOST_EMPTY = 25  # words of a sentence that is looked at word by word


def weak_opening(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a first line that could stand over any post.

    Of a post of one sentence only a run-up to something is found: without
    the rest it says nothing.
    """
    del rule
    if not doc.lines:
        return
    line = doc.lines[0]
    first = doc.sentences[0] if doc.sentences else line
    end = min(line.end, first.end)
    said = doc.text[line.start : end]
    lead = line.start + _lead(said)
    if doc.text[max(0, lead - 1) : lead] in _OPENS and lead > line.start:
        return  # said by another
    framed = doc.framed_in("opening", Span(line.start, end))
    runups = [span for span in framed.get("runup", ()) if span.start == lead]
    if len(doc.sentences) == 1:
        if runups and len(doc.words_between(runups[0].end, end)) >= _LEFT:
            yield Hit(lead, runups[0].end)
        return
    if (
        runups
        or any(span.start == lead for span in framed.get("opening", ()))
        or _says_nothing(doc, Span(line.start, end), words)
        or _begins(doc, line, lead, words)
        or _alone(doc, said, words)
    ):
        yield Hit(line.start, end)


def _begins(doc: Document, line: Span, lead: int, words: RuleText) -> bool:
    begins = {start for start in doc.sentence_starts if start <= lead}
    return any(
        line.start <= span.start <= lead and not doc.quoted(*span)
        for span in doc.spans_in(words.patterns, begins)
    )


def _says_nothing(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether each word of a sentence fits any post: time, life, change, small words.

    Where the writer is in it, it takes words greater than a day or a year, and nothing that
    happened once; where no great word is, it takes more of the small ones: in »Nobody came«
    something happens.
    """
    said = doc.words_between(*span)
    written = doc.slice(span).rstrip()
    if not said or len(said) > _MOST_EMPTY or written.endswith(":"):
        return False
    if written.endswith("?") and (len(said) <= _FEW or not _YOU.isdisjoint(said)):
        return False  # asked of somebody
    light, own = words.sets["light"], words.sets["own"]
    great = [word for word in said if word not in light and _is_great(doc, word, words)]
    if not all(
        word in light or word in great or word in own or _numbers(said, at) for at, word in enumerate(said)
    ):
        return False
    if own.isdisjoint(said):
        return bool(great) or len(said) >= _FEWEST_LIGHT
    known = (words.sets["generic"] | words.sets["vague"]) - words.sets["time"]
    return words.sets["event"].isdisjoint(said) and not known.isdisjoint(great)


def _numbers(said: list[str], at: int) -> bool:
    return at > 0 and said[at].isdecimal() and said[at - 1] in _NUMBERED


def _is_great(doc: Document, word: str, words: RuleText) -> bool:
    """Tell whether a word is about life, work and feelings at large, or has no body at all."""
    if word in words.sets["generic"] or word in words.sets["vague"]:
        return True
    abstract = rule_text("corporate-voice", doc.lang).sets
    return word in abstract["strong"] or word in abstract["mild"] or is_abstract(word, abstract)


def _alone(doc: Document, said: str, words: RuleText) -> bool:
    """Tell whether a greeting or a cry has the first sentence to itself."""
    for start, stop in words.lists["alone"].spans(said):
        rest = said[stop:].strip(" !.…?,:;-–—\u200d\ufe0f")
        if (
            start <= _lead(said)
            and not any(letter.isalpha() for letter in rest)
            and len(doc.lines) + len(doc.sentences) > 2
        ):
            return True
    return False


def _lead(said: str) -> int:
    """Return where the first letter stands: emoji and signs before it do not count."""
    return next((place for place, letter in enumerate(said) if letter.isalnum()), 0)
