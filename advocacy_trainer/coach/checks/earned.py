"""Whether what sounds like something to praise is meant: not mocked, sold, supposed or said by others."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.prose.sentences import Span

_IN_SENTENCE = ("airy", "said")  # what the frames of ``hollow`` are called
_BEFORE = ("supposed", "reported")
_NEAR = 2  # sentences over which mockery goes
# What takes back a single kind of praise, in the same sentence.
_TAKES_BACK = {
    "named-doubt": "doubtless",
    "owned-mistake": "blameless",
    "plain-word": "notword",
    "protected-person": "unguarded",
    "says-where-I-work": "outside",
}
_ALONE = frozenset({"plain-word", "says-where-I-work"})  # what the sentence beside says does not matter
_MAY_ASK = frozenset({"named-doubt", "real-question"})
_ONESELF = frozenset({"jeg", "mig", "selv", "i", "i'm", "me", "myself"})
_JUST_BEFORE = 20  # characters in which the writer speaks of herself: »jeg følte mig dum«


def earned(doc: Document, rule: Rule, found: list[Span]) -> Iterator[Hit]:
    """Yield the first of the places that a rule praises where nothing takes the praise back."""
    if not found:
        return
    says_where = rule.id == "says-where-I-work"  # is as well worth saying beside an offer
    mocked = {doc.sentence_number(one.start) for one in _mocked(doc, offers=not says_where)}
    spoilt = {doc.sentence_number(one.start) for name in _IN_SENTENCE for one in doc.framed("hollow", name)}
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


def is_hollow(doc: Document) -> bool:
    """Tell whether a text mocks, sells, or talks big."""
    return bool(_mocked(doc, offers=True) or any(doc.framed("hollow", name) for name in _IN_SENTENCE))


def _mocked(doc: Document, *, offers: bool) -> list[Span]:
    """Return where the text mocks or despises others, or offers something."""
    found = [*doc.framed("hollow", "mocking"), *_of_others(doc, doc.framed("hollow", "contempt"))]
    return found + doc.framed("hollow", "offer") + doc.framed("voice", "selling") if offers else found


def _of_others(doc: Document, found: list[Span]) -> list[Span]:
    """Return contempt of others: who calls herself a fool holds nobody in contempt."""
    return [
        one for one in found if not _ONESELF & set(doc.words_between(one.start - _JUST_BEFORE, one.start))
    ]
