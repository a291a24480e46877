"""A colleague's illness, absence or trouble, told by somebody else.

The frame: a colleague (by name, or as »min makker«, »chefen«) is the subject,
and what is said of them is a state of the body, the mind or the home. Several
colleagues together, anybody (»en kollega«, »når nogen«), the writer and the
writer's family are other matters.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.checks.alike import Alike, WordsAround
from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.checks.workmates import (
    FAMILY,
    FAR,
    NEAR,
    OURS,
    SENTENCE,
    belongs_to,
    by_department,
    is_one_colleague,
    is_the_writers,
    names_a_thing,
    newcomer,
    shares_work,
    unlisted_name,
    unlisted_name_within,
)
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_PERSONS_TAGS = """
name colleague worker speak we kin own-kin group cared cared-many human
"""
_PERSONS = frozenset(_PERSONS_TAGS.split())
_OTHERS = """
jeg vi man du i nogen alle mange flere i'm i've we you they everyone many some
"""
_PRONOUNS = frozenset(_OTHERS.split())  # of these, and of nobody in particular, the state is then said
_NO_PRONOUN = {"da": frozenset({"i"}), "en": frozenset[str]()}  # »i går«
_NAMED = frozenset({"name", "colleague"})
_AT_WORK = frozenset({"colleague", "worker"})
_HE_OR_SHE = frozenset(["han", "hun", "he", "she", "he's", "she's"])
_HIS_OR_HER = frozenset({"hans", "hendes", "his", "her", "their"})
_LEADING = """
af hos med til fra for på i ved mod om bag under over of with to from for at by next beside behind
without on in under over overfor omkring blandt mellem opposite facing near around alongside
"""
_AFTER_WHICH_NONE_ACTS = frozenset(_LEADING.split())
_NOT_AT_WORK = FAMILY | {"kind-of-thing", "thing", "customer", "met"}
_IT = frozenset({"det", "it", "it's"})  # "it's cancer, what Paul's got"
_THEIRS = frozenset({"barnet", "babyen", "konen", "manden", "kæresten", "baby", "baby's", "kids"})
_AS = frozenset({"som", "as"})
_NEXT = 6  # characters in which the next word begins
_ASIDE = lazy(r",[^,.!?]{1,40},")  # »portøren, I ved godt hvem, er ...«
_BY_TITLE = 2  # words from a name to the trade of who bears it
_LEAD_IN = lazy("[,–—]| - ")
_ILLNESS = frozenset({"health", "diagnosis"})
_THAT = frozenset({"at", "that", "me", "us", "mig", "os"})
_WRITER = frozenset({"i", "we", "jeg", "vi"})
_OPENING = 2  # words in which the subject of a clause stands


def colleague_health(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a colleague and the state they are said to be in."""
    del rule
    states = sorted({*doc.found(words.lists["state"]), *_ill(doc), *doc.framed("ill", "state")})
    spared = doc.spans_beside(words.exceptions, states) if states else []
    if spared:  # »syg efter lakrids«, »går ned på lageret«
        other = Touching(spared)
        states = [one for one in states if not other.holds(*one)]
    if not states:
        return
    agreed = _agreed(doc)
    states = [one for one in states if agreed.isdisjoint(_beside(doc, one))] if agreed else states
    beside = {doc.sentence_at(state.start).start for state in states}
    learned = [
        one
        for one in doc.spans_in(words.lists["learned"], beside)
        if not _is_wont(doc, one) and not _of_the_writer(doc, one)
    ]
    general = Touching(doc.spans_in(words.lists["general"], beside))
    last = -1
    refused: set[Alike | None] = set()
    surroundings = WordsAround(doc, _ones_of_ours(doc))
    for state in states:
        around = surroundings.of(state)
        if state.start < last or around in refused:
            continue
        if around is not None:
            refused.add(around)  # where it is said of a colleague, the next is still to be found
        sentence = doc.sentence_at(state.start)
        if any(sentence.start <= one.start for one in general.among(state.start - FAR, state.start)):
            continue
        person = _subject(doc, sentence, state) or _by_frame(doc, sentence, state)
        if person is None or names_a_thing(doc, person):
            continue
        # Who knows of an illness, treats it or has none is not said to have it.
        told_from = _after_aside(doc, person, state)
        known = learned[bisect_left(learned, (told_from,)) : bisect_left(learned, (state.start,))]
        if not any(not _by_pronoun(doc, one.end, state) for one in known):
            refused.discard(around)
            last = state.end
            yield Hit(min(person.start, state.start), max(person.end, state.end))


def _agreed(doc: Document) -> frozenset[int]:
    """Return the sentences where somebody has told of it themselves, or has said yes."""
    return frozenset(doc.sentence_number(one.start) for one in doc.framed("ill", "consent", quoted=True))


def _beside(doc: Document, state: Span) -> range:
    """Return the numbers of a state's sentence and its neighbours."""
    number = doc.sentence_number(state.start)
    return range(number - 1, number + 2)


def _by_pronoun(doc: Document, start: int, state: Span) -> bool:
    """Tell whether the state is told in a clause of its own: »... kommer ikke, hendes kemo starter«."""
    said = doc.words_between(start, state.start)
    if any(led in _THAT and word in _HE_OR_SHE for led, word in pairwise(said[:_OPENING])):
        return True  # »fortalte, at han har sukkersyge«
    if "," not in doc.text[start : state.start]:
        return False
    clause = doc.words_between(start, state.start)[-_OPENING:]
    return bool(_HE_OR_SHE & set(clause) or doc.first_word(state.start, state.end) in _HIS_OR_HER)


def _of_the_writer(doc: Document, learned: Span) -> bool:
    """Tell whether it is the writer who does it: "the lad I work with"."""
    return bool(_WRITER & set(doc.words_between(max(0, learned.start - _NEXT), learned.start)[-1:]))


def _is_wont(doc: Document, learned: Span) -> bool:
    """Tell whether a verb only says what somebody does as a rule: »plejer at lave vagtplanen«."""
    following = doc.words_between(learned.end, learned.end + _NEXT)
    return doc.slice(learned).lower() == "plejer" and following[:1] == ["at"]


def _ill(doc: Document) -> list[Span]:
    """Return words for illness and trouble outside quotations, whatever verb they come with."""
    return [
        Span(one.start, one.end)
        for one in doc.reading.tagged(_ILLNESS)
        if "unclear" not in one.tags and not doc.quoted(one.start, one.end)
    ]


def _subject(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return the colleague a state is said of: the nearest person before it, if that is one.

    »Hun« and "he" at the beginning stand for the last one of the sentence before.
    """
    before = _persons(doc, sentence.start, state.start)
    other = next((one for one in before if "human" in one.tags and shares_work(doc, one)), None)
    if other is not None:
        return other
    if before and before[-1].tags == {"human"}:
        other = by_department(doc, sentence, state)
    elif not before:
        other = by_department(doc, sentence, state) or unlisted_name(doc, sentence, state)
    elif len(before) == 1 and FAMILY & before[0].tags and not is_the_writers(doc, before[0]):
        other = unlisted_name(doc, sentence, state) or _meant_by_pronoun(doc, sentence, state)
    if other is not None:
        return other
    if not before:
        return _meant_by_pronoun(doc, sentence, state)
    person = before[-1]
    if len(before) > 1 and _THEIRS & set(doc.words_between(person.start, person.end)):
        person = before[-2]  # »Michelle har født, men barnet ligger på neonatal«
    titled = "worker" in person.tags and len(before) > 1 and "name" in before[-2].tags
    if titled and person.number - before[-2].number <= _BY_TITLE:
        person = before[-2]  # "Ali the driver"
    if (FAMILY & person.tags and len(before) > 1 and belongs_to(doc, person, before[-2])) or (
        FAMILY & person.tags
        and len(before) > 1
        and doc.last_word(max(sentence.start, person.start - 8), person.start) in _HIS_OR_HER
    ):
        person = before[-2]
    between = doc.words_between(_after_aside(doc, person, state), state.start)
    pronoun = next((word for word in reversed(between) if word in _PRONOUNS or word in _HE_OR_SHE), "")
    if pronoun in _HE_OR_SHE and not {"name", "colleague"} & person.tags:
        # »Karstens vagter, fordi han er brudt sammen«
        person = next((one for one in reversed(before) if {"name", "colleague"} & one.tags), person)
    if pronoun in _PRONOUNS - {"i"} or state.start - person.end > FAR:
        return None
    return person if is_one_colleague(doc, sentence, person) else None


def _by_frame(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return who is one of the writer's by place, newness or number: »en på holdet«, "the new lad".

    Behind the state it is who »han« and "she" at the beginning stand for.
    """
    is_it = _IT & set(doc.words_between(state.start, state.start + 1))
    inside = doc.reading.first(_NAMED, state.start, state.end if is_it else state.start + 1)
    if inside is not None and is_one_colleague(doc, sentence, inside):
        return inside  # "Pete's back has gone"
    ones = _ones_of_ours(doc)
    first, last = bisect_left(ones, sentence[:1]), bisect_left(ones, (sentence.end,))
    before = bisect_left(ones, state[:1], first, last)
    if before == first:
        name = unlisted_name_within(doc, sentence, state)
        if name is not None:
            return name
    else:
        one = ones[before - 1]
        if (
            state.start - one.end > FAR
            or not (_PRONOUNS - _NO_PRONOUN[doc.lang]).isdisjoint(doc.words_between(one.end, state.start))
            or any(_PERSONS & each.tags for each in doc.reading.between(one.end, state.start))
        ):
            return None
        return _mention(doc, one)
    opening = sentence.start, state.start
    if not doc.holds_word(_HE_OR_SHE, *opening) or doc.holds_word(_PRONOUNS, *opening):
        return None
    if first == last:
        return _ours_behind(doc, sentence, state)
    behind = ones[first]
    led = _LEAD_IN.split(doc.text[max(state.start, behind.start - NEAR) : behind.start])
    return _mention(doc, behind) if len(led) > 1 and len(led[-1].split()) <= _OPENING else None


def _ours_behind(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return who is named behind a comma as one of ours, by any trade: "he had a clot, our ganger"."""
    for mark in _LEAD_IN.finditer(doc.text, state.start, min(sentence.end, state.end + SENTENCE)):
        said = doc.words_between(mark.end(), mark.end() + NEAR)[:3]
        if said and said[0] in OURS:
            named = doc.reading.between(mark.end(), mark.end() + NEAR)
            if not any(_NOT_AT_WORK & one.tags for one in named[:2]):
                return _mention(doc, Span(mark.end(), mark.end()))
    return None


def _ones_of_ours(doc: Document) -> list[Span]:
    """Return where frames find one of the writer's; looked for once."""
    if "ones of ours" not in doc.memo:
        doc.memo["ones of ours"] = doc.framed("ill", "one")
    return doc.memo["ones of ours"]


def _mention(doc: Document, person: Span) -> Mention:
    return Mention(
        frozenset({"colleague"}), person.start, person.end, bisect_left(doc.scan.starts, person.start)
    )


def _meant_by_pronoun(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return whom »hun« or "he" at the beginning stands for: one named behind, or in the sentence before."""
    first = first_words(doc, sentence.start, state.start, 1)
    new = newcomer(doc, sentence, state)
    if new is not None:
        return new
    if not first or first[0] not in _HE_OR_SHE | _HIS_OR_HER:
        return None
    behind = _named_after(doc, sentence, state)
    if behind is not None:
        return behind
    previous = doc.sentence_at(max(0, sentence.start - 2))
    earlier = _persons(doc, previous.start, sentence.start)
    if not earlier or not any({"colleague", "worker", "name"} & one.tags for one in earlier):
        return None
    return earlier[-1] if is_one_colleague(doc, previous, earlier[-1]) else None


def _after_aside(doc: Document, person: Mention, state: Span) -> int:
    """Return where a person's clause goes on: after what stands between two commas."""
    aside = _ASIDE.match(doc.text, person.end, state.start)
    return aside.end() if aside else person.end


def _named_after(doc: Document, sentence: Span, state: Span) -> Mention | None:
    """Return who is named behind what is said of them: »han blev kørt væk, vores gamle værkfører«."""
    one = doc.reading.first(_AT_WORK, state.end, sentence.end)
    if one is None:
        return None
    led = doc.text[max(state.end, one.start - NEAR) : one.start].rpartition(",")
    return one if led[1] and OURS & set(led[2].lower().split()) else None


def _persons(doc: Document, start: int, end: int) -> list[Mention]:
    """Return the persons who may act between two places: none stands after a preposition, but for names."""
    found = []
    start = max(start, end - SENTENCE)
    for one in doc.reading.between(start, end):
        if not _PERSONS & one.tags:
            continue
        led = doc.words_between(max(start, one.start - 12), one.start)[-1:]
        if _AS & {*led} and "name" not in one.tags:
            continue  # »stoppe som brandmand«
        if "org" in one.tags and "name" not in one.tags:
            continue  # "Una in the office": the office has no lump
        if not ({"speak", "we"} & one.tags and _AFTER_WHICH_NONE_ACTS & set(led)):
            found.append(one)
    return found
