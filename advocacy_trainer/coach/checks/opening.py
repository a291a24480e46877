"""Whether the first words of a post could stand over any other."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_OPENS = frozenset("'‘\"“»„”")
_LEFT = 4  # words that must be left of an only sentence when its first words are crossed out
_FEWEST_LIGHT = 8
_FEWEST_OWN = 7
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

    Where the writer is in it, or none of the great words is, it takes more of them: in »Nobody came«
    something happens.
    """
    said = doc.words_between(*span)
    if not said or len(said) > _MOST_EMPTY or doc.slice(span).endswith(":"):
        return False
    light, generic, own = words.sets["light"], words.sets["generic"], words.sets["own"]
    fewest = 1
    if generic.isdisjoint(said):
        if not own.isdisjoint(said):
            return False
        fewest = _FEWEST_LIGHT
    elif not own.isdisjoint(said):
        fewest = _FEWEST_OWN
    if len(said) < fewest:
        return False
    numbered = ("uge", "week")
    return all(
        word in light or word in generic or word in own or (word.isdecimal() and said[at - 1] in numbered)
        for at, word in enumerate(said)
    )


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
