"""What befell somebody (death, debt, arrest, illness in everyday words), and whose it is.

Frames find it. It is none of the writer's own, of the writer's family or of
colleagues: those are told from the ones one meets at work.
"""

from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

LIKENESSES = (
    *("age", "place", "relation", "habit", "mark", "event"),
    *("grim", "spot", "clause", "known", "care"),
)
_WHO = frozenset({"speak", "we", "human", "kin", "cared", "met", "customer", "name", "colleague", "worker"})
_SPOKEN_OF = _WHO | {"they", "own-kin"}
_WHO_ELSE = _WHO | {"they", "own-kin", "group", "cared-many"}
_OTHERS = frozenset({"human", "cared", "met", "customer", "kin"})
_ACTING = """
jeg vi i we i'm i've i'd we've we're i'll we'll
"""
_THE_WRITER = frozenset(_ACTING.split())
_MINE = frozenset({"my", "our", "min", "mit", "mine", "vores"})
_THEIRS = frozenset({"he", "she", "his", "her", "him", "he's", "she's"})
_THE_LAW = frozenset({"police", "officers", "cops", "guards", "gardai", "detectives", "court", "judge"})
_ARRESTED = frozenset({"arrested", "charged", "named", "jailed", "sentenced", "remanded", "convicted"})
_FAR = 40  # characters in which who arrested somebody stands
_CHILD = frozenset({"boy", "girl", "baby", "kid", "child", "toddler"})
_SEVERAL = frozenset({"of"})  # "one of my mums" is no mother of the writer's
_FORMER = frozenset({"former", "retired", "ex", "was", "be", "a", "an"})
_THE = frozenset({"the", "a", "an", "that", "this", "our"})
_IN_THE_PAPERS = """
prime president minister ex-minister king queen prince princess pope paper papers news telly tv radio
according
"""
_PUBLIC = frozenset(_IN_THE_PAPERS.split())
_AT_OURS = frozenset({"lead", "head", "new", "deputy", "duty", "my"})
_OF_THE_PLACE = frozenset({"vicar", "priest", "mayor", "councillor", "mp", "curate", "rector", "bishop"})
_LOCAL = frozenset({"local", "village", "church", "parish", "town", "old", "former", "retired", "island"})
_HEALERS = frozenset({"gp", "dentist", "vet", "chemist", "pharmacist", "consultant", "nurse", "doctor"})
_PART = """
jeg vi min mit mine vores os mig i we my our us me i'm i've i'd we've we're i'll we'll
"""
_WRITERS_PART = frozenset(_PART.split())
_MONTHS = frozenset({"april", "may", "june", "august", "january"})
_DETERMINED = frozenset({"the", "a", "an", "my", "our", "another", "this", "that"})
_SAINTS = frozenset({"st", "saint", "sankt", "since"})
_SUBJECT = 4  # words of a sentence in which its subject stands
_UNSAID_I = """
had met saw sat got took gave drove cut found sold did told fed lost held spent been heard made went put
ran read sent stood taught wrote brought bought caught felt kept left paid rang said shown sang swept won
woke just today currently still off
"""
_DID = frozenset(_UNSAID_I.split())  # "Drove a man last night"
MOST_ON = 3  # sentences after somebody's in which more may be told of them
_NEAR = 30  # characters in which the writer's pronoun stands before what befell the writer
_WORD = 6  # characters in which a pronoun stands right before
_BACK = 14  # characters before a noun in which its owner stands


def known_by(doc: Document) -> dict[str, list[Span]]:
    """Return what befell somebody, and by kind what else frames find that people are known by."""
    likenesses = {kind: doc.framed("likeness", kind, quoted=True) for kind in LIKENESSES}
    return {"befell": _befallen(doc), **likenesses}


def _befallen(doc: Document) -> list[Span]:
    """Return what befell somebody who is neither the writer nor the writer's own."""
    found = {*doc.framed("befell", "befell", quoted=True)}
    found |= {Span(one.start, one.end) for one in doc.reading.having("fate")}
    return sorted(span for span in found if not _is_the_writers(doc, span))


def is_in_the_news(doc: Document, role: Span) -> bool:
    """Tell whether others than the writer are said to have arrested somebody: "The police arrested a man"."""
    if _THE_LAW.isdisjoint(doc.word_set):
        return False
    before = doc.words_between(max(doc.sentence_at(role.start).start, role.start - _FAR), role.start)[-4:]
    return bool(_THE_LAW & set(before) and _ARRESTED & set(before))


def is_the_writers_age(doc: Document, span: Span) -> bool:
    """Tell whether an age is the writer's own: "I was nineteen when"."""
    return doc.last_word(max(0, span.start - _WORD), span.start) in _THE_WRITER


def _is_the_writers(doc: Document, span: Span) -> bool:
    """Tell whether the nearest before it is the writer, the writer's own or a colleague."""
    if doc.first_word(span.start, span.end) in _THEIRS:
        return False
    sentence = doc.sentence_at(span.start)
    if doc.last_word(max(sentence.start, span.start - _BACK), span.start) in _THE_LAW:
        return not _WRITERS_PART & set(doc.words_between(sentence.start, span.start))
    before = doc.reading.last(_SPOKEN_OF, sentence.start, span.start)
    if not before:
        return False
    (last,) = before
    if _THE_WRITER & set(doc.words_between(last.start, last.end)):
        return span.start - last.end < _NEAR
    return _is_own(doc, last)


def _is_own(doc: Document, one: Mention) -> bool:
    """Tell whether somebody is the writer's family or colleague: "my own mum", "our driver"."""
    before = set(doc.words_between(max(0, one.start - _BACK), one.start)[-3:])
    if {"colleague", "worker"} & one.tags and not _OTHERS & one.tags:
        return "post" not in one.tags and not _FORMER & before
    if {"cared", "met", "customer"} & one.tags:
        return False
    if {"kin", "own-kin"} & one.tags:
        return bool(_MINE & before) and not _SEVERAL & before
    return doc.text[one.start : one.end].lower() in _CHILD and "my" in before


def posts_met(doc: Document) -> list[Span]:
    """Return those known by their post whom the writer has to do with: "the vicar", not the papers'."""
    if "posts_met" not in doc.memo:
        doc.memo["posts_met"] = list(_posts_met(doc)) if doc.lang == "en" else []
    return doc.memo["posts_met"]


def _posts_met(doc: Document) -> Iterator[Span]:
    if _PUBLIC & doc.word_set:
        return
    for one in doc.reading.having("post"):
        said = doc.text[one.start : one.end].lower()
        if said in _HEALERS or said.endswith("s"):
            continue
        sentence = doc.sentence_at(one.start)
        before = doc.words_between(max(sentence.start, one.start - _BACK), one.start)
        if (
            before
            and _THE & set(before[-2:])
            and before[-1] not in _AT_OURS
            and ("our" not in before[-2:] or said in _OF_THE_PLACE or before[-1] in _LOCAL)
            and writer_has_part(doc, Span(one.start, one.end))
        ):
            yield Span(one.start, one.end)


def writer_has_part(doc: Document, role: Span) -> bool:
    """Tell whether the writer is in somebody's sentence or one beside it: then it is work, and no news."""
    number = doc.sentence_number(role.start)
    known: dict[int, bool] = doc.tables.setdefault("the writer's part", {})
    if number not in known:
        known[number] = _writer_is_in(doc, doc.sentences[max(0, number - 2) : number + 1])
    return known[number]


def _writer_is_in(doc: Document, said: list[Span]) -> bool:
    if not said:
        return False
    told = [doc.words_between(one.start, one.end) for one in said]
    return any(
        not _WRITERS_PART.isdisjoint(words) or words[0] in _DID or words[0].endswith(("ed", "ing"))
        for words in told
        if words
    )


def sentences_that_go_on(doc: Document, number: int) -> list[int]:
    """Return the numbers of the sentences after one that tell more of its person: "He's 88.", "Liver."."""
    found = []
    for each in range(number + 1, min(number + MOST_ON, len(doc.sentences)) + 1):
        span = doc.sentences[each - 1]
        first = bisect_left(doc.scan.starts, span.start)
        subject = doc.scan.starts[min(first + _SUBJECT, len(doc.scan.starts)) - 1]
        who = next(
            (one for one in doc.reading.between(span.start, subject + 1) if _is_someone(doc, one)), None
        )
        if who is not None and "they" not in who.tags:
            break
        found.append(each)
    return found


def _is_someone(doc: Document, one: Mention) -> bool:
    """Tell whether a word begins to tell of another: not "Former headteacher", "April", "St Mary's"."""
    if "post" in one.tags or doc.text[one.start : one.end].lower() in _MONTHS:
        return False
    if {"worker", "colleague"} & one.tags and not _DETERMINED & set(
        doc.small_words[max(0, one.number - 2) : one.number]
    ):
        return False  # "45, lorry driver"
    return bool(_WHO_ELSE & one.tags) and doc.small_words[max(0, one.number - 1)] not in _SAINTS
