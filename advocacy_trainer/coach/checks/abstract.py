"""Sentences that are about no thing and no person: abstract words close together."""

from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.sentences import Span

_FEWEST = 6  # words of a sentence that is weighed
_STRONG = 2
_ENOUGH = 4  # what the abstract words of a sentence must weigh together
_ENOUGH_WITH_I = 5
_KNOWN = 3  # of that, what the lists know
_SHARE = 0.28  # of its words
_LONGEST_END = 10
_SHORTEST_STEM = 3  # letters before an ending that makes a word abstract
_I = frozenset(["jeg", "mig", "min", "mit", "mine", "i", "me", "my", "i'm", "i've"])


def abstract_sentences(doc: Document, words: RuleText) -> Iterator[Span]:
    """Yield the sentences, quotations apart, in which abstract words outweigh the rest."""
    strong, mild = words.sets["strong"], words.sets["mild"]
    if strong.isdisjoint(doc.word_set) and len(mild & doc.word_set) < 2:
        return
    critical = words.sets["critical"]
    for sentence in doc.sentences:
        said = doc.words_between(*sentence)
        asked = doc.slice(sentence).endswith("?")
        if asked or len(said) < _FEWEST or doc.quoted(*sentence) or not critical.isdisjoint(said):
            continue
        known = sum(_STRONG if word in strong else word in mild for word in said)
        if known < _KNOWN:
            continue
        personal = not _I.isdisjoint(said)
        others = (word for word in said if word not in strong and word not in mild)
        weight = known if personal else known + sum(is_abstract(word, words.sets) for word in others)
        enough = _ENOUGH_WITH_I if personal else _ENOUGH
        if weight >= enough and weight >= _SHARE * len(said):
            yield sentence


def is_abstract(word: str, sets: dict[str, frozenset[str]]) -> bool:
    """Tell by its ending whether a word is the name of something that has no body."""
    if word in sets["concrete"]:
        return False
    endings = sets["endings"]
    return any(
        word[-size:] in endings for size in range(3, min(_LONGEST_END, len(word) - _SHORTEST_STEM) + 1)
    )
