"""The sentences of a text that are in the other language, to be read by that language's rules."""

from collections import Counter

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.language import OWN_WORDS
from advocacy_trainer.prose.sentences import Span

OTHER = {"da": "en", "en": "da"}
# What is said in one sentence, whatever the rest of the text is written in.
SENTENCE_RULES = frozenset(
    {"recognisable-person", "heated", "confidential", "colleague-health", "sales-talk", "self-erasing"}
    | {"green-claim", "unannounced"}
)
_SMALL_WORDS = 2  # of the other language alone, from which a sentence may be in it
_TWICE = 2  # and how many times those of the text's own


def other_sentences(doc: Document) -> list[Span]:
    """Return the sentences whose small words are the other language's."""
    own, theirs = OWN_WORDS[doc.lang], OWN_WORDS[OTHER[doc.lang]]
    said = doc.word_set & theirs
    if len(said) < _SMALL_WORDS:
        return []
    strange = Counter(map(doc.sentence_number, doc.places_of(said)))
    found = []
    for number, count in strange.items():
        if count >= _SMALL_WORDS:
            span = doc.sentences[number - 1]
            if count >= _TWICE * sum(word in own for word in doc.words_between(span.start, span.end)):
                found.append(span)
    return [] if len(found) == len(doc.sentences) else found


def alone(doc: Document, spans: list[Span]) -> Document:
    """Return a document in the other language that holds only these sentences, each where it stands."""
    blank = [" "] * len(doc.text)
    for span in spans:
        blank[span.start : span.end] = doc.text[span.start : span.end]
        if span.end < len(blank):
            blank[span.end] = "\n"
    other = OTHER[doc.lang]
    return Document("".join(blank), other, doc.context._replace(lang=other))
