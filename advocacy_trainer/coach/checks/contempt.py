"""Contempt of people: who is insulted by whom.

An insult is no fault of the text where the writer is its target, where it is
denied, asked about, or told of (»blev behandlet som idioter«), and where a
thing or an animal earns it. It is one without any word of the list where
people are looked down on as a kind (»de der polakker kan ikke finde ud af noget«).
"""

from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import clear_signs, joined
from advocacy_trainer.coach.checks.insulted import (
    ASIDE,
    DENIED,
    FAR,
    LINKING,
    NEAR,
    NOBODY,
    PEOPLE,
    SPEAKERS,
    THEY,
    insulted,
    is_a_verb,
)
from advocacy_trainer.coach.checks.kinds_of_people import as_a_people, detested, is_asked, scorned
from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.scorn import resented, scorned_persons, threats
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_ONE_OF_THEM = frozenset(
    {"han", "hun", "du", "he", "she", "you", "they", "he's", "she's", "you're", "they're"}
)
_OURSELVES = """
jeg vi mig os min mit mine i i'm me my we we're us our myself
"""
_WE = frozenset(_OURSELVES.split())
_SPEAKING = {"da": SPEAKERS - {"i"}, "en": SPEAKERS}
_JOINED = """
i på om til fra af ved med og in on at of to for from with the and today
"""
_JOINTS = frozenset(_JOINED.split())
_FOULED = ("møg", "lorte", "skide", "røv", "pisse")  # compounds with these about persons are never kind
_INSULTS = frozenset({"insult", "insulting"})
_THINGS = frozenset({"thing", "kind-of-thing"})
_HIM = frozenset({"den", "det", "that", "this", "those", "ham", "hende"})
# What speaks to somebody and tells of nobody: "if you think so, ...", "say that again and ...".
_TO_YOU = """
if you, if they, hvis du, hvis i, hvis de, tror du, say that, say it, sig det
"""
_IF_YOU = frozenset(tuple(one.split()) for one in _TO_YOU.split(","))
_WHOSE = frozenset({"my", "her", "jeres"})
_BY = frozenset({"af", "by"})
_EXCLAIMING = frozenset({"what", "such", "sikke", "sikken"})
_WHOEVER = frozenset({"whoever", "anyone", "anybody", "enhver", "hvem"})
_SAID = """
råbte sagde siger skreg mente hvæsede said says shouted yelled screamed told reckons
"""
_SAYING = frozenset(_SAID.split())
_NAMES_IT = frozenset({"siger", "sagde", "sige", "says", "said", "saying"})
_NOBODY_IS = 5  # words before an insult in which nobody is said to be it


def heated(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find insults of people by the writer, and contempt of people as a kind."""
    del rule
    found = clear_signs(doc, words)
    signs = list(found)
    insults = [one for one in doc.reading.tagged(_INSULTS) if not is_a_verb(doc, one)]
    if insults:
        # A soft word of itself is no contempt: rules and rotas are that too.
        found += [
            Span(one.start, one.end)
            for one in insults
            if {"insult"} == one.tags & {"insult", "beast"}
            and doc.small_words[one.number].startswith(_FOULED)
        ]
        found += insulted(doc, [one for one in insults if "insult" in one.tags or "soft" not in one.tags])
    scorn = doc.found(words.lists["looked_down_on"])
    scorn += [
        one for one in doc.framed("scorn", "scorn") + doc.framed("abuse", "abuse") if _of_others(doc, one)
    ]
    asides = (one for one in doc.framed("abuse", "aside") if _of_others(doc, one, asked_too=True))
    aside = [one for one in asides if _of_people_before(doc, one)]
    scorn += aside
    found += scorn
    by_me = doc.found(words.lists["by_me"]) if insults else []
    own = [Span(one.start, one.end) for one in insults if "insult" in one.tags and _follows(one, by_me)]
    own += [one for one in aside if is_asked(doc, doc.sentence_at(one.start))]
    own += resented(doc, insults) + doc.framed("scorn", "nickname") + doc.framed("abuse", "outright")
    found += own
    found += scorned_persons(doc, insults)
    menaced = threats(doc, words) + doc.framed("menace", "menace")
    menaced += [one for one in doc.framed("scorn", "wish") if not DENIED & set(doc.words_between(*one))]
    scorn += menaced
    found += menaced
    found += as_a_people(doc, words) + detested(doc, words) + scorned(doc, words)
    if not found:
        return
    described = doc.spans_beside(words.lists["described"], found)
    spared = doc.spans_beside(words.exceptions, found)
    oneself = doc.spans_beside(words.lists["oneself"], found)
    oneself += [one for one in doc.framed("menace", "oneself") if not _others_act(doc, one)]
    of_oneself, let_off, called = Touching(oneself), Touching(spared), Touching(own)
    scornful, threatening = frozenset(scorn), frozenset(menaced)
    for span in joined(found):
        if of_oneself.holds(*span):
            continue
        if doc.quoted(span.start, span.end):
            continue
        if span not in scornful and let_off.holds(*span):
            continue
        sentence = doc.sentence_at(span.start)
        if _is_nobody(doc, sentence, span) and not _addressed(doc, span):
            continue
        if called.holds(*span):
            yield _marked(span, signs)
            continue
        thing = span not in threatening and (_of_a_thing(doc, span) or _before_a_thing(doc, span))
        if not _told_of(doc, span, described) and not _of_oneself(doc, span) and not thing:
            yield _marked(span, signs)


def _marked(span: Span, signs: list[Span]) -> Hit:
    """Return the words of abuse alone where there are any, else all that was found."""
    within = [one for one in signs if span.start <= one.start and one.end <= span.end]
    if not within:
        return Hit(span.start, span.end)
    return Hit(min(one.start for one in within), max(one.end for one in within))


def _of_others(doc: Document, span: Span, *, asked_too: bool = False) -> bool:
    """Tell whether what is said is said of others than the writer, neither asked nor denied."""
    sentence = doc.sentence_at(span.start)
    words = doc.words_between(*span)
    if _SPEAKING[doc.lang] & set(words) or (not asked_too and is_asked(doc, sentence)):
        return False
    if _WHOSE & set(words[:1]) and not any(PEOPLE & one.tags for one in doc.reading.between(*span)):
        return False  # "My suggestion was stupid": My is a name elsewhere
    return not DENIED & set(doc.words_between(sentence.start, span.start)[-4:])


def _of_people_before(doc: Document, span: Span) -> bool:
    """Tell whether people are named before an aside that ends in no thing: »de folk, de forkælede dukker«."""
    begin = doc.sentence_at(span.start).start
    named = any(PEOPLE & one.tags for one in doc.reading.between(begin, span.start))
    last = doc.reading.between(span.start, span.end)[-1:]
    thing = last and last[0].end == span.end and _THINGS & last[0].tags
    return not thing and (named or bool(THEY & set(doc.words_between(begin, span.start))))


def _is_nobody(doc: Document, sentence: Span, span: Span) -> bool:
    """Tell whether nobody is said to be it: »ingen er dum«, »lovet, at ingen mere er klaphat«."""
    if NOBODY & set(first_words(doc, sentence.start, span.start, 1)):
        return True
    before = doc.words_between(max(sentence.start, span.start - NEAR), span.start)
    return bool(LINKING & set(before[-2:]) and NOBODY & set(before[-_NOBODY_IS:]))


def _addressed(doc: Document, span: Span) -> bool:
    """Tell whether somebody is pointed at, whatever nobody does: »ingen kan lide den nar«."""
    before = doc.words_between(doc.sentence_at(span.start).start, span.start)[-1:]
    return bool({"you", "du", *_HIM} & {*doc.words_between(*span), *before})


def _others_act(doc: Document, span: Span) -> bool:
    """Tell whether others are spoken of where somebody is like a fool: "I think you act like a moron"."""
    others = THEY & set(doc.words_between(*span)[1:])
    named = any({"name", "colleague", "worker"} & one.tags for one in doc.reading.between(*span))
    return bool(others - {"i", "jeg"}) or named


def _follows(insult: Mention, named: list[Span]) -> bool:
    """Tell whether an insult is what the writer calls somebody: "or as I call them, the clowns"."""
    return any(0 <= insult.start - one.end <= ASIDE for one in named)


def _told_of(doc: Document, span: Span, described: list[Span]) -> bool:
    sentence = doc.sentence_at(span.start)
    after = doc.words_between(span.end, min(sentence.end, span.end + ASIDE))
    if _SAYING & set(after[:1]) and not SPEAKERS & set(after[1:2]):
        return True  # »chefen er ond, råbte drengen«
    before = doc.words_between(max(sentence.start, span.start - ASIDE), span.start)[-2:]
    if _NAMES_IT & set(before[-1:]) and not SPEAKERS & set(before):
        return True  # »når et barn siger lortevoksen«
    last = doc.scan.starts[bisect_left(doc.scan.starts, span.end) - 1]
    end = span.end if last <= span.start else last  # »so dim she thinks ...« tells of nothing
    return any(
        sentence.start <= one.start < end
        and span.start - one.end < NEAR
        and doc.text[one.start - 1 : one.start] != "-"  # "so-called"
        and doc.last_word(sentence.start, one.start) not in _WHOEVER  # "whoever wrote this"
        and tuple(first_words(doc, sentence.start, one.end, 2)) not in _IF_YOU
        for one in described[bisect_left(described, sentence[:1]) : bisect_left(described, (end,))]
    )


def _of_oneself(doc: Document, span: Span) -> bool:
    """Tell whether the writer is said to be it: »idioten er mig«, »vi er idioter«."""
    sentence = doc.sentence_at(span.start)
    after = doc.words_between(span.end, min(sentence.end, span.end + 25))
    if len(after) > 1 and after[0] in LINKING and after[1] in _WE - ({"i"} if doc.lang == "da" else set()):
        return True
    before = doc.words_between(max(sentence.start, span.start - NEAR), span.start)
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in LINKING), -1)
    if at < 0:
        return False
    inverted = at == 0 or doc.lang == "da"  # »uden kaffe er jeg en ...«
    if inverted and {*before[at + 1 : at + 2]} & (SPEAKERS - ({"i"} if doc.lang == "da" else set())):
        return True  # "are we just leeches?"
    if _BY & set(before[at + 1 :]):
        return False  # »vi bliver ledet af en mand med ...«
    speaks = before[at] in ("i'm", "we're") or (at > 0 and before[at - 1] in SPEAKERS)
    if doc.lang == "da" and at > 0 and before[at - 1] == "i":
        speaks = False  # »I er«: you are
    people = doc.reading.between(max(sentence.start, span.start - ASIDE), span.start)
    return speaks and not any(PEOPLE & one.tags for one in people)


def _of_a_thing(doc: Document, span: Span) -> bool:
    """Tell whether a thing or an animal is said to be it: the last that is named before it."""
    within = doc.words_between(*span)
    if _ONE_OF_THEM & set(within[:1]):
        return False  # "a plan, you must be dim"
    sentence = doc.sentence_at(span.start)
    begin = max(sentence.start, span.start - FAR)
    last = doc.reading.between(*span)[-1:] if _EXCLAIMING & set(within[:1]) else []
    if last and last[0].end == span.end and _THINGS & last[0].tags and "insult" not in last[0].tags:
        return True  # "what a rubbish system"
    around = doc.reading.between(begin, span.start)
    named = [one for one in around if (PEOPLE | {"kind-of-thing"}) & one.tags and "insult" not in one.tags]
    if not named or "kind-of-thing" not in named[-1].tags or PEOPLE & named[-1].tags:
        return False
    first = doc.reading.between(span.start, span.start + 1)
    if first and PEOPLE & first[0].tags and first[0].number - named[-1].number == 1:
        return False  # "the rota planner"
    between = doc.words_between(named[-1].end, span.start)
    return not (THEY & set(between) or _WHOEVER & set(doc.words_between(begin, span.start)))


def _before_a_thing(doc: Document, span: Span) -> bool:
    """Tell whether the last word is an adjective of the thing after it: "that brain-dead robot hoover"."""
    last = doc.reading.between(span.start, span.end)
    if not last or "insulting" not in last[-1].tags or "insult" in last[-1].tags or last[-1].end < span.end:
        return False
    after = doc.reading.between(span.end, min(doc.sentence_at(span.start).end, span.end + NEAR))
    if not after or not _THINGS & after[0].tags or PEOPLE & after[0].tags:
        return False
    between = doc.words_between(span.end, after[0].start)
    if len(between) > 1 or _JOINTS & set(between) or "," in doc.text[span.end : after[0].start]:
        return False
    sentence = doc.sentence_at(span.start)
    before = doc.words_between(sentence.start, span.start)
    people = any(PEOPLE & one.tags for one in doc.reading.between(sentence.start, span.start))
    return not (people and LINKING & set(before[-4:]))  # »Kim er en doven hund«
