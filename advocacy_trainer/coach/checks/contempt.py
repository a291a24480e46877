"""Contempt of people: who is insulted by whom.

An insult is no fault of the text where the writer is its target, where it is
denied, asked about, or told of (»blev behandlet som idioter«), and where a
thing or an animal earns it. It is one without any word of the list where
people are looked down on as a kind (»de der polakker kan ikke finde ud af noget«).
"""

from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.checks.heard import clear_signs, joined
from advocacy_trainer.coach.checks.kinds_of_people import as_a_people, detested, is_asked, scorned
from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.scorn import resented, scorned_persons, threats
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_KINDS_OF_PEOPLE = """
colleague worker group nation customer cared-many kin own-kin name cared human
"""
_PEOPLE = frozenset(_KINDS_OF_PEOPLE.split())
_LOOKED_AT = frozenset({"group", "nation", "colleague", "name", "customer", "worker", "post", "met"})
_PRONOUNS = """
han hun de du i he she they you dem jer them he's she's they're you're
"""
_THEY = frozenset(_PRONOUNS.split())
_ONE_OF_THEM = frozenset(
    {"han", "hun", "du", "he", "she", "you", "they", "he's", "she's", "you're", "they're"}
)
_OURSELVES = """
jeg vi mig os min mit mine i i'm me my we we're us our myself
"""
_WE = frozenset(_OURSELVES.split())
_SPEAKERS = frozenset({"jeg", "vi", "mig", "os", "i", "me", "we", "us"})
_SPEAKING = {"da": _SPEAKERS - {"i"}, "en": _SPEAKERS}
_BEING = """
er var blev bliver været være am is are was were be been i'm we're he's she's they're you're
felt feel feels føler følte føle lignede ligner looked look
"""
_LINKING = frozenset(_BEING.split())
_NOT = """
ikke aldrig hverken ingen intet not never no none neither nobody isn't aren't wasn't weren't don't
"""
_DENIED = frozenset(_NOT.split())
_POINTED = """
de disse den din dit dine jeres sikke sikken hvilken hvilke sådan those these you that your what such
absolute total complete utter bloody pure typisk typiske typical
"""
_POINTING = frozenset(_POINTED.split())
_JOINED = """
i på om til fra af ved med og in on at of to for from with the and today
"""
_JOINTS = frozenset(_JOINED.split())
_FOULED = ("møg", "lorte", "skide", "røv", "pisse")  # compounds with these about persons are never kind
_VERBS_TOO = frozenset({"får", "taber", "driver", "stikker", "nasser", "snylter", "slapper"})
_SUBJECTS = frozenset({"der", "som", "jeg", "du", "han", "hun", "de", "vi", "i", "man", "den", "det", "og"})
_INSULTS = frozenset({"insult", "insulting"})
_THINGS = frozenset({"thing", "kind-of-thing"})
_CLOWNS = ("clown", "klovn")  # they visit parties too
_WHICH = frozenset({"which", "hvilken", "hvilket", "hvilke"})
_WHO = frozenset({"der", "som", "who", "that"})
_ALL = frozenset({"de", "alle", "those", "all", "folk", "people", "nurses", "dem"})
_BY_WORDS = 6  # words from people to the insult
_BY_CLAUSE = 12
_HIM = frozenset({"den", "det", "that", "this", "those", "ham", "hende"})
_IF_YOU = frozenset(
    {("if", "you"), ("if", "they"), ("hvis", "du"), ("hvis", "i"), ("hvis", "de"), ("tror", "du")}
)
_WHOSE = frozenset({"my", "her", "jeres"})
_BY = frozenset({"af", "by"})
_EXCLAIMING = frozenset({"what", "such", "sikke", "sikken"})
_LIKE = (["som"], ["as"])
_AND = frozenset({"og", "men", "and", "but"})
_THOSE = frozenset(
    {"de", "disse", "those", "these", "dem", "you"}
)  # nobody asks whether »those useless rats« are
_WHOEVER = frozenset({"whoever", "anyone", "anybody", "enhver", "hvem"})
_NOBODY = frozenset({"ingen", "intet", "hverken", "nobody", "none", "neither", "nogen"})
_MADE_OF = """
fuld full flok bunch samling bande lot pack hob gang fyldt bestå består consists hold kreds
"""
_FULL = frozenset(_MADE_OF.split())
_OF = frozenset({"af", "of", "med", "flok", "with"})
_SAID = """
råbte sagde siger skreg mente hvæsede said says shouted yelled screamed told reckons
"""
_SAYING = frozenset(_SAID.split())
_GENITIVE = {"da": ("s", "'s"), "en": ("'s", "s'")}
_ASIDE = 20  # characters: a person named this close before an insult is its target
_FAR = 120  # characters in which the one who is insulted is looked for
_NEAR = 40  # characters between what describes an insult and the insult


def heated(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find insults of people by the writer, and contempt of people as a kind."""
    del rule
    found = clear_signs(doc, words)
    signs = list(found)
    insults = [one for one in doc.reading.tagged(_INSULTS) if not _is_a_verb(doc, one)]
    if insults:
        # A soft word of itself is no contempt: rules and rotas are that too.
        found += [
            Span(one.start, one.end)
            for one in insults
            if {"insult"} == one.tags & {"insult", "beast"}
            and doc.small_words[one.number].startswith(_FOULED)
        ]
        found += _framed(doc, [one for one in insults if "insult" in one.tags or "soft" not in one.tags])
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
    menaced += [one for one in doc.framed("scorn", "wish") if not _DENIED & set(doc.words_between(*one))]
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
        if _NOBODY & set(first_words(doc, sentence.start, span.start, 1)) and not _addressed(doc, span):
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
    if _WHOSE & set(words[:1]) and not any(_PEOPLE & one.tags for one in doc.reading.between(*span)):
        return False  # "My suggestion was stupid": My is a name elsewhere
    return not _DENIED & set(doc.words_between(sentence.start, span.start)[-4:])


def _of_people_before(doc: Document, span: Span) -> bool:
    """Tell whether people are named before an aside that ends in no thing: »de folk, de forkælede dukker«."""
    begin = doc.sentence_at(span.start).start
    named = any(_PEOPLE & one.tags for one in doc.reading.between(begin, span.start))
    last = doc.reading.between(span.start, span.end)[-1:]
    thing = last and last[0].end == span.end and _THINGS & last[0].tags
    return not thing and (named or bool(_THEY & set(doc.words_between(begin, span.start))))


def _addressed(doc: Document, span: Span) -> bool:
    """Tell whether somebody is pointed at, whatever nobody does: »ingen kan lide den nar«."""
    before = doc.words_between(doc.sentence_at(span.start).start, span.start)[-1:]
    return bool({"you", "du", *_HIM} & {*doc.words_between(*span), *before})


def _others_act(doc: Document, span: Span) -> bool:
    """Tell whether others are spoken of where somebody is like a fool: "I think you act like a moron"."""
    others = _THEY & set(doc.words_between(*span)[1:])
    named = any({"name", "colleague", "worker"} & one.tags for one in doc.reading.between(*span))
    return bool(others - {"i", "jeg"}) or named


def _follows(insult: Mention, named: list[Span]) -> bool:
    """Tell whether an insult is what the writer calls somebody: "or as I call them, the clowns"."""
    return any(0 <= insult.start - one.end <= _ASIDE for one in named)


def _framed(doc: Document, insults: list[Mention]) -> list[Span]:
    """Return insults that people are called: »min chef er en klovn«, »dovne skrivebordsidioter«."""
    found: list[Span] = []
    for one in insults:
        sentence = doc.sentence_at(one.start)
        nearby = doc.reading.between(max(sentence.start, one.start - _FAR), one.start)
        start = first_words(doc, sentence.start, one.start, 4)
        # »De sygeplejersker, der går hjem til tiden, er nogle egoister«: the clause stands between.
        within = _BY_CLAUSE if _WHO & set(start[1:4]) and _ALL & set(start[:1]) else _BY_WORDS
        before = [each for each in nearby if one.number - each.number <= within]
        words_before = doc.words_between(max(sentence.start, one.start - _NEAR), one.start)
        denied = _DENIED & set(words_before[-4:]) or _NOBODY & set(words_before[:1])
        beside = next(
            (each for each in reversed(before) if "insulting" in each.tags and one.number - each.number <= 2),
            None,
        )
        asked = is_asked(doc, sentence)
        pointed = beside is not None and _THOSE & set(
            doc.words_between(max(sentence.start, beside.start - _ASIDE), beside.start)[-1:]
        )
        if _WHICH & set(words_before[-1:]) and _is_never_meant_well(doc, one):
            found.append(Span(one.start, one.end))
            continue
        if denied or (asked and not pointed):
            continue
        if "insult" in one.tags and beside is not None:
            found.append(Span(beside.start, one.end))
            continue
        if asked:
            continue
        made_of = _FULL & set(words_before[-4:]) and _OF & set(words_before[-3:])
        if "insult" in one.tags and "beast" not in one.tags and made_of:
            found.append(Span(one.start, one.end))
            continue
        if "insult" in one.tags and "beast" not in one.tags and _POINTING & set(words_before[-2:]):
            found.append(Span(one.start, one.end))
            continue
        linking = next(
            (at for at in range(len(words_before) - 1, -1, -1) if words_before[at] in _LINKING), None
        )
        if linking is None or len(words_before) - linking > 5:
            continue
        if "beast" in one.tags and (_AND & set(words_before[linking:]) or words_before[-2:-1] in _LIKE):
            continue  # "were sweet, and the apes ...", "stubborn as a donkey"
        subject = words_before[linking - 1] if linking else ""
        if words_before[linking] in _THEY:
            subject = words_before[linking]  # "he's"
        if not (doc.lang == "en" and subject == "i") and _called(doc, one, subject, before):
            found.append(Span(one.start, one.end))
    return found


def _is_a_verb(doc: Document, insult: Mention) -> bool:
    """Tell whether a word is no animal but what somebody does: »Sanne, der får teamet«."""
    if doc.small_words[insult.number] not in _VERBS_TOO or not insult.number:
        return False
    before = doc.scan.starts[insult.number - 1]
    named = any(_PEOPLE & one.tags for one in doc.reading.between(before, before + 1))
    return named or doc.small_words[insult.number - 1] in _SUBJECTS


def _called(doc: Document, insult: Mention, subject: str, before: list[Mention]) -> bool:
    """Tell whether the insult is said of people: of a pronoun, or of those named before it."""
    people = [each for each in before if _PEOPLE & each.tags and "kind-of-thing" not in each.tags]
    if people and doc.text[people[-1].start : people[-1].end].lower().endswith(_GENITIVE["en"]):
        return False  # "management's answer was arrogant"
    of_people = "insult" in insult.tags or bool(people and _LOOKED_AT & people[-1].tags)
    return subject in _THEY or (bool(people) and of_people and subject not in _SPEAKERS)


def _is_never_meant_well(doc: Document, insult: Mention) -> bool:
    return "beast" not in insult.tags and not doc.text[insult.start : insult.end].lower().startswith(_CLOWNS)


def _told_of(doc: Document, span: Span, described: list[Span]) -> bool:
    sentence = doc.sentence_at(span.start)
    after = doc.words_between(span.end, min(sentence.end, span.end + _ASIDE))
    if _SAYING & set(after[:1]) and not _SPEAKERS & set(after[1:2]):
        return True  # »chefen er ond, råbte drengen«
    last = doc.scan.starts[bisect_left(doc.scan.starts, span.end) - 1]
    end = span.end if last <= span.start else last  # »so dim she thinks ...« tells of nothing
    return any(
        sentence.start <= one.start < end
        and span.start - one.end < _NEAR
        and doc.text[one.start - 1 : one.start] != "-"  # "so-called"
        and doc.last_word(sentence.start, one.start) not in _WHOEVER  # "whoever wrote this"
        and tuple(first_words(doc, sentence.start, one.end, 2)) not in _IF_YOU  # "if you think so, ..."
        for one in described[bisect_left(described, sentence[:1]) : bisect_left(described, (end,))]
    )


def _of_oneself(doc: Document, span: Span) -> bool:
    """Tell whether the writer is said to be it: »idioten er mig«, »vi er idioter«."""
    sentence = doc.sentence_at(span.start)
    after = doc.words_between(span.end, min(sentence.end, span.end + 25))
    if len(after) > 1 and after[0] in _LINKING and after[1] in _WE - ({"i"} if doc.lang == "da" else set()):
        return True
    before = doc.words_between(max(sentence.start, span.start - _NEAR), span.start)
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _LINKING), -1)
    if at < 0:
        return False
    inverted = at == 0 or doc.lang == "da"  # »uden kaffe er jeg en ...«
    if inverted and {*before[at + 1 : at + 2]} & (_SPEAKERS - ({"i"} if doc.lang == "da" else set())):
        return True  # "are we just leeches?"
    if _BY & set(before[at + 1 :]):
        return False  # »vi bliver ledet af en mand med ...«
    speaks = before[at] in ("i'm", "we're") or (at > 0 and before[at - 1] in _SPEAKERS)
    if doc.lang == "da" and at > 0 and before[at - 1] == "i":
        speaks = False  # »I er«: you are
    people = doc.reading.between(max(sentence.start, span.start - _ASIDE), span.start)
    return speaks and not any(_PEOPLE & one.tags for one in people)


def _of_a_thing(doc: Document, span: Span) -> bool:
    """Tell whether a thing or an animal is said to be it: the last that is named before it."""
    within = doc.words_between(*span)
    if _ONE_OF_THEM & set(within[:1]):
        return False  # "a plan, you must be dim"
    sentence = doc.sentence_at(span.start)
    begin = max(sentence.start, span.start - _FAR)
    last = doc.reading.between(*span)[-1:] if _EXCLAIMING & set(within[:1]) else []
    if last and last[0].end == span.end and _THINGS & last[0].tags and "insult" not in last[0].tags:
        return True  # "what a rubbish system"
    around = doc.reading.between(begin, span.start)
    named = [one for one in around if (_PEOPLE | {"kind-of-thing"}) & one.tags and "insult" not in one.tags]
    if not named or "kind-of-thing" not in named[-1].tags or _PEOPLE & named[-1].tags:
        return False
    first = doc.reading.between(span.start, span.start + 1)
    if first and _PEOPLE & first[0].tags and first[0].number - named[-1].number == 1:
        return False  # "the rota planner"
    between = doc.words_between(named[-1].end, span.start)
    return not (_THEY & set(between) or _WHOEVER & set(doc.words_between(begin, span.start)))


def _before_a_thing(doc: Document, span: Span) -> bool:
    """Tell whether the last word is an adjective of the thing after it: "that brain-dead robot hoover"."""
    last = doc.reading.between(span.start, span.end)
    if not last or "insulting" not in last[-1].tags or "insult" in last[-1].tags or last[-1].end < span.end:
        return False
    after = doc.reading.between(span.end, min(doc.sentence_at(span.start).end, span.end + _NEAR))
    if not after or not _THINGS & after[0].tags or _PEOPLE & after[0].tags:
        return False
    between = doc.words_between(span.end, after[0].start)
    if len(between) > 1 or _JOINTS & set(between) or "," in doc.text[span.end : after[0].start]:
        return False
    sentence = doc.sentence_at(span.start)
    before = doc.words_between(sentence.start, span.start)
    people = any(_PEOPLE & one.tags for one in doc.reading.between(sentence.start, span.start))
    return not (people and _LINKING & set(before[-4:]))  # »Kim er en doven hund«
