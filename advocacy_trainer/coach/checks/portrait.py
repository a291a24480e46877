"""Who is pictured without a name: one person whom one meets at work, and what is told of them.

Words do it here, by their classes in ``prose/lexicon``: whom one meets, what
befalls few, what somebody is seen by, where they come from, what the place knows
them as. The phrases of the rule's file come on top.
"""

from itertools import pairwise

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_MET = frozenset({"met", "human", "customer"})
_WORK = frozenset({"colleague", "worker", "post"})
_HIM_DANISH = frozenset({"ham", "hende"})
_SOMEBODY = frozenset({"name", "human", "kin", "own-kin", "colleague", "worker", "cared", "met", "group"})
_HE_OR_SHE = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_ONE = """
en et én ét den det denne vores min mit ham hende a an the our my this that another
"""
_A = frozenset({"en", "et", "én", "ét"})
_ADJECTIVE = frozenset({"gammel", "ung", "unge", "gamle", "lille", "voksen"})
_AFTER_ADJECTIVE = frozenset({"på", "fra", "i", "med", "der", "som", "hos", "er", "har"})
_DETERMINERS = frozenset(_ONE.split())
_WRITERS = """
jeg er var været bliver blev som i i'm am was were be being been as
"""
_BEING_IT = frozenset(_WRITERS.split())  # »jeg var en dreng«, "as a child"
_DEFINITE = ("en", "et", "n", "t", "ne")
_RELATED = frozenset({"kin", "own-kin", "human"})
_MINE = frozenset({"my", "our", "min", "mit", "vores"})
_AFTER_NOUN = """
in on at from with who that whose off of came rang called told asked said was got had lost has next today this
på i fra med der som kom ringede sagde spurgte var fik havde har mistede døde faldt
died fell left just up down outside by near behind opposite above over aged old brought admitted found
"""
_TOLD_NEXT = frozenset(_AFTER_NOUN.split())
_ADJECTIVES = """
ung gammel ældre lille stor gravid fuld beruset
old young wee little elderly big poor lovely new another ps today tonight yesterday had met saw sad lost
"""
_NOT_ONE = """
ingen hver alle nogle mange min din sin hans hendes vores kære hej tak hvis når hvad hvem hvor
no every each any some all many most dear hello hi thanks my your his her their our if when where what who how
"""
_NO_HEADLINE = frozenset(_NOT_ONE.split())
_LOOKS = frozenset(_ADJECTIVES.split())
_WITH = frozenset({"med", "with"})
_BROUGHT = """
mig os dig jer hende ham dem sig det den denne disse vilje rette kage blomster tak smil humor et en
me us you him her them it this that love joy care pleasure thanks cake flowers a an the my our
"""
_NO_MARK = frozenset(_BROUGHT.split())
_ARTICLES = frozenset({"et", "en", "den", "det", "de", "a", "an", "the"})
_FEELINGS = """
smil kage blomster humor tårer blik ansigt hjerte ønske spørgsmål vilje tak energi glimt tålmodighed
overskud
smile cake flowers humour tears look face heart wish question thanks energy twinkle patience grin laugh
"""
_OF_ANYBODY = frozenset(_FEELINGS.split())
_BESIDE = 4  # characters from a person in which »med« begins
_AFTER = 40  # characters after a person in which what they are seen by stands


def persons_met(doc: Document) -> list[Span]:
    """Return the single persons one meets at work, article and all: »en passager«, "that cyclist"."""
    found = []
    for one in doc.reading.tagged(_MET):
        if "cared" not in one.tags and ("customer" in one.tags or _WORK.isdisjoint(one.tags)):
            start = _article_of(doc, one)
            if start is None:
                start = _headline_of(doc, one)
            if start is not None:
                found.append(Span(start, one.end))
    return found


def _headline_of(doc: Document, one: Mention) -> int | None:
    """Return where a person begins without an article: "Gentleman on my round", "Young lad in bed 4"."""
    words, starts = doc.small_words, doc.scan.starts
    told = _TOLD_NEXT & set(words[one.number + 1 : one.number + 2]) or doc.text[one.end : one.end + 1] == ","
    if words[one.number].endswith("s") or not told:
        return None
    sentence = doc.sentence_at(one.start).start
    for number in range(one.number, max(-1, one.number - 3), -1):
        if starts[number] == sentence:
            return sentence if number == one.number or words[number] not in _NO_HEADLINE else None
        if number < one.number and words[number] not in _LOOKS:
            break
    return None


def _article_of(doc: Document, one: Mention) -> int | None:
    """Return where the article of a single person stands, or the noun that holds its own; else None."""
    words, starts = doc.small_words, doc.scan.starts
    sentence = doc.sentence_at(one.start).start
    for number in range(one.number - 1, max(-1, one.number - 5), -1):
        if starts[number] < sentence or doc.text[starts[number] : one.start].count(",") > 0:
            break
        if words[number] in _DETERMINERS:
            if words[number] in _MINE and {"kin", "own-kin"} & one.tags and "cared" not in one.tags:
                return None
            if words[number] in _A and words[one.number] in _ADJECTIVE and not _is_somebody_next(doc, one):
                return None  # »en gammel labrador«
            before = words[number - 1] if number and starts[number - 1] >= sentence else ""
            return None if before in _BEING_IT and _is_about_writer(words, number) else starts[number]
    said = doc.text[one.start : one.end].lower()
    return one.start if doc.lang == "da" and _has_own_article(doc, said) else None


def _is_somebody_next(doc: Document, one: Mention) -> bool:
    """Tell whether an adjective stands for a person: another follows, or no noun does."""
    following = doc.small_words[one.number + 1 : one.number + 2]
    if not following or following[0] in _AFTER_ADJECTIVE or doc.text[one.end : one.end + 1] != " ":
        return True
    beside = doc.reading.between(one.end, one.end + 2)
    return any((_MET | _WORK) & each.tags or "cared" in each.tags for each in beside)


def _is_about_writer(words: list[str], number: int) -> bool:
    return bool({"jeg", "i", "i'm", "vi", "we", "som", "as"} & set(words[max(0, number - 3) : number]))


def _has_own_article(doc: Document, said: str) -> bool:
    """Tell whether a Danish noun ends in its article: »passageren«, »barnet«."""
    from advocacy_trainer.prose.reading import lexicon

    tags = lexicon(doc.lang).tags
    return any(said.endswith(ending) and _MET & tags(said[: -len(ending)]) for ending in _DEFINITE)


def marks_of(doc: Document, roles: list[Span]) -> list[Span]:
    """Return what a person is said to come with: »manden med de fem katte«, "the lady with the harp"."""
    found = []
    for role in roles:
        following = doc.words_between(role.end, role.end + _AFTER)
        if following[:1] and following[0] in _WITH and len(following) > 1:
            noun = next((word for word in following[1:4] if word not in _ARTICLES), "")
            if not noun or noun in _NO_MARK or _OF_ANYBODY & set(following[1:5]):
                continue
            start = doc.text.find(following[0], role.end, role.end + _BESIDE + len(following[0]) - 1)
            if start >= 0:
                found.append(Span(start, min(doc.sentence_at(role.start).end, start + _AFTER // 2)))
    return found


def pictured(doc: Document) -> list[Span]:
    """Return what frames find of one who has no name: »enken i nummer 22«."""
    return doc.framed("portrait", "pictured")


def pronouns(doc: Document) -> list[Span]:
    """Return the pronouns that begin a sentence: »Han sover ikke om natten«.

    Only as sentences are written: without capitals, a name before it is not seen.
    """
    texts, starts, _ = doc.scan
    found = [
        Span(starts[number], starts[number] + len(texts[number]))
        for number in doc.opening_words
        if number < len(texts) and texts[number] in _HE_OR_SHE
    ]
    return found + _spoken_of(doc)


def _spoken_of(doc: Document) -> list[Span]:
    """Return the »ham« or »hende« the writer speaks of where nobody is named before: »jeg husker ham«."""
    words, starts = doc.small_words, doc.scan.starts
    for number, word in enumerate(words) if not _HIM_DANISH.isdisjoint(doc.word_set) else ():
        if word in _HIM_DANISH and {"jeg", "vi"} & set(words[max(0, number - 3) : number]):
            before = doc.reading.between(0, starts[number])
            if any(_SOMEBODY & one.tags for one in before):
                return []
            return [Span(starts[number], starts[number] + len(word))]
    return []


def relatives_of_workers(doc: Document) -> list[Span]:
    """Return English relatives of somebody by their work: "the bus driver's daughter"."""
    if doc.lang != "en":
        return []
    return [
        Span(worker.start, relative.end)
        for worker, relative in pairwise(doc.reading.mentions)
        if relative.number - worker.number == 1
        and not _WORK.isdisjoint(worker.tags)
        and not _RELATED.isdisjoint(relative.tags)
        and doc.text[worker.start : worker.end].endswith(("'s", "s'"))
    ]
