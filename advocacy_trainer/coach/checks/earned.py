"""Whether what sounds like something to praise is meant: not mocked, sold, supposed or said by others."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.prose.sentences import Span

_IN_SENTENCE = ("airy", "said")  # what the frames of ``hollow`` are called
_BEFORE = ("supposed", "reported")
_NEAR = 2  # sentences over which mockery goes
# What takes back a single kind of praise, in its sentence or beside it.
_TAKES_BACK = {
    "own-moment": "preached",
    "named-doubt": "doubtless",
    "owned-mistake": "blameless",
    "plain-word": "notword",
    "protected-person": "unguarded",
    "says-where-I-work": "outside",
    "real-question": "barbed",
}
# What is taken back in its own sentence alone.
_ALONE = frozenset({"own-moment", "plain-word", "says-where-I-work"})
_MAY_ASK = frozenset({"named-doubt", "real-question"})
_ONESELF = frozenset({"jeg", "mig", "selv", "i", "i'm", "me", "myself"})
_NEXT_TO_IT = 20  # characters in which the writer speaks of herself: »jeg følte mig dum«, "stupid of me"


def earned(doc: Document, rule: Rule, found: list[Span]) -> Iterator[Hit]:
    """Yield the first of the places that a rule praises where nothing takes the praise back."""
    if not found:
        return
    says_where = rule.id == "says-where-I-work"  # is as well worth saying beside an offer
    mocked = {doc.sentence_number(one.start) for one in _mocked(doc, offers=not says_where)}
    spoilt = {number for name in _IN_SENTENCE for number in _numbers(doc, doc.framed("hollow", name))}
    for one in doc.framed("hollow", _TAKES_BACK.get(rule.id, "")):
        number = doc.sentence_number(one.start)
        spoilt |= {number} if rule.id in _ALONE else {number - 1, number, number + 1}
    spoilt |= {doc.sentence_number(one.start) for one in doc.framed("voice", "corporate")}
    before = [one for name in _BEFORE for one in doc.framed("hollow", name)]
    for span in sorted(found):
        sentence = doc.sentence_at(span.start)
        number = doc.sentence_number(span.start)
        if (
            number not in spoilt
            and not any(abs(number - other) <= _NEAR for other in mocked)
            and not any(sentence.start <= one.start < span.start for one in before)
            and (rule.id in _MAY_ASK or not doc.slice(sentence).endswith("?"))
        ):
            yield Hit(span.start, span.end)
            return


def _numbers(doc: Document, spans: list[Span]) -> Iterator[int]:
    """Yield the numbers of the sentences in which spans stand, and of those whose colon leads to them."""
    for span in spans:
        number = doc.sentence_number(span.start)
        yield number
        start = doc.sentence_at(span.start).start
        if doc.text[max(0, start - 3) : start].rstrip().endswith(":"):
            yield number - 1


def is_hollow(doc: Document) -> bool:
    """Tell whether a text mocks, sells, or talks big."""
    return bool(_mocked(doc, offers=True) or any(doc.framed("hollow", name) for name in _IN_SENTENCE))


def _mocked(doc: Document, *, offers: bool) -> list[Span]:
    """Return where the text mocks or despises others, or offers something."""
    found = [*doc.framed("hollow", "mocking"), *_of_others(doc, doc.framed("hollow", "contempt"))]
    found += [one for one in doc.framed("hollow", "sighed") if not _is_of_the_writer(doc, one)]
    return found + doc.framed("hollow", "offer") + doc.framed("voice", "selling") if offers else found


def _is_of_the_writer(doc: Document, sigh: Span) -> bool:
    """Tell whether »Igen.« stands after what the writer did: she smiles at herself, and mocks nobody."""
    before = doc.sentence_at(max(0, sigh.start - 2))
    return not _ONESELF.isdisjoint(doc.words_between(before.start, sigh.start))


def _of_others(doc: Document, found: list[Span]) -> list[Span]:
    """Return contempt of others: who calls herself a fool holds nobody in contempt."""
    return [
        one
        for one in found
        if _ONESELF.isdisjoint(doc.words_between(one.start - _NEXT_TO_IT, one.start))
        and _ONESELF.isdisjoint(doc.words_between(one.end, one.end + _NEXT_TO_IT)[:2])
    ]
