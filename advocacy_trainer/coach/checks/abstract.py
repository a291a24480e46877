"""Sentences that are about no thing and no person: abstract words close together."""

from collections import Counter
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
    strong_here, mild_here = strong & doc.word_set, mild & doc.word_set
    if not strong_here and len(mild_here) < 2:
        return
    critical = words.sets["critical"]
    weights = Counter(map(doc.sentence_number, doc.places_of(mild_here | strong_here)))
    for place in doc.places_of(strong_here):
        weights[doc.sentence_number(place)] += _STRONG - 1
    for number, known in weights.items():
        if known < _KNOWN:
            continue
        sentence = doc.sentences[number - 1]
        said = doc.words_between(*sentence)
        asked = doc.slice(sentence).endswith("?")
        if asked or len(said) < _FEWEST or doc.quoted(*sentence) or not critical.isdisjoint(said):
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
