"""What the text itself marks as secret, told apart from talk about secrecy.

A leak is the secret, or the mark that stands on it. Not having been told,
saying no (»det kan jeg ikke fortælle«), what has since come out, and a paper
that is merely internal are none; internal is not confidential where the writer
is publicly employed or has not said (LOV 557 of 27/05/2025; Ombudsmanden 2019).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from advocacy_trainer.coach.checks.heard import asks, clear_signs, joined, opens_a_question
from advocacy_trainer.coach.checks.touching import Touching
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_SENTENCE = 300  # characters that are read of a sentence at most: some texts have no full stop
_NAMING = lazy(r"\b(?:nævne|navn\w*|name|named|identify)\b", re.IGNORECASE)
_KEY = lazy(r"(?=\w*\d)(?=\w*\D)\w{5,}|\d{4}$")
_BEHIND = 60  # characters in which a key follows
_AROUND = (-2, -1, 1, 2)  # sentences beside one that says it may not be told
_AT_AN_HOUR = frozenset(
    {"at", "after", "by", "past", "klokken", "kl"}
)  # "the ward at four" tells of no number
_OF_THE_WRITER_OR_READER = """
i i'm i've i'd i'll my me mine you you're your jeg mig min mit mine du dig din jer
"""
_OF_US = frozenset(_OF_THE_WRITER_OR_READER.split())
_OTHERS = """
they he she the our nobody de han hun der ingen det en et
"""
_OTHERS_BEGIN = frozenset(_OTHERS.split())
_DEFINITE = lazy(r"\w{3,}(?:en|et|erne|ene)$")  # »Karrusellen var aldrig synet.«
_FOLLOWS = 3  # words after »but« or a colon from which something is told


def confidential(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find marks of secrecy on what the text tells."""
    del rule
    found = clear_signs(doc, words) + doc.spans(words.lists["marked"])
    restricted = doc.found(words.lists["restricted"]) + _apart(
        doc, doc.framed("secrecy", "restricted"), words
    )
    found += [span for span in restricted if _goes_on(doc, span, words)]
    found += _apart(doc, doc.framed("secrecy", "secret"), words)
    found += [span for span in doc.framed("hush", "key", quoted=True) if _key_follows(doc, span)]
    found += _apart(doc, _beside_a_matter(doc, restricted, words), words)
    marked = _apart(doc, doc.framed("secrecy", "marked"), words)
    marked += doc.framed("secrecy", "stamp", quoted=True)
    if doc.context.public != "yes":
        marked += doc.framed("secrecy", "quoted")
    found += [
        span
        for span in marked
        if _beside_it(doc, span)
        and (not asks(doc, span) or _turns(doc, span.end, doc.sentence_at(span.start), words))
    ]
    if doc.context.public == "no":
        found += doc.found(words.lists["internal"])
    unreleased = doc.framed("hush", "unreleased")
    found += unreleased
    if not found:
        return
    open_already = Touching(doc.framed_near("matter", "open", found))
    of_release = Touching(unreleased)
    kept = _kept_in(doc, found)
    found = [span for span in found if not _nothing_told(doc, span, kept) and not open_already.holds(*span)]
    told_of = sorted([*doc.spans(words.lists["told_of"]), *doc.framed("secrecy", "told_of")])
    for span in joined(found):
        sentence = doc.sentence_at(span.start)
        spoken_of = _told_of(doc, sentence, told_of, words) and not (
            of_release.holds(*span) or _clue_follows(doc, span)
        )
        if spoken_of or opens_a_question(doc, span):
            continue
        named = words.lists["secrecy"].found_in(doc.slice(span))
        if named and doc.context.public != "no" and not _tells(doc, sentence, span, words):
            yield Hit(span.start, span.end, (), "secrecy", "hint")
        else:
            yield Hit(span.start, span.end)


def _beside_a_matter(doc: Document, restricted: list[Span], words: RuleText) -> list[Span]:
    """Return the softer signs, and the quoted ones, beside which a matter of the workplace is told."""
    oblique = doc.framed("oblique", "oblique", quoted=True)
    soft = doc.framed("hush", "soft", quoted=True)
    quoted = [span for span in doc.framed("secrecy", "restricted", quoted=True) if doc.quoted(*span)]
    signs = [*soft, *oblique, *restricted, *quoted]
    firm = {one for one in restricted if len(doc.words_between(*one)) > 1}
    firm |= {one for one in soft if len(doc.words_between(*one)) > _FOLLOWS}
    signs += [span for span in doc.framed("secrecy", "marked", quoted=True) if doc.quoted(*span)]
    if not signs:
        return []
    discreet = Touching(doc.framed_near("matter", "discreet", signs))
    withheld = doc.framed_near("matter", "withheld", signs, quoted=True)
    told = doc.by_sentence(doc.framed_near("matter", "matter", signs))
    of_work = _of_work(doc, signs) if oblique else told
    far_off = frozenset(oblique)
    spoken = doc.by_sentence(doc.framed_near("matter", "broad", signs))
    protest = doc.framed("matter", "protest")
    kept = {doc.sentence_number(one.start) for one in withheld}
    hinted = doc.by_sentence(doc.framed_near("matter", "hint", signs))
    found = []
    for sign in signs:
        number = doc.sentence_number(sign.start)
        if _is_withheld(number, kept, told) or (discreet.holds(*sign) and number + 1 not in hinted):
            continue
        if asks(doc, sign) and not (
            _turns(doc, sign.end, doc.sentence_at(sign.start), words) or number + 1 in hinted
        ):
            continue
        beside = of_work if sign in far_off else told
        near = [beside.get(each, ()) for each in _next_to(doc, number)]
        if sign in firm and not protest:  # then the sentences beside it need to say less
            near += [spoken.get(number + step, ()) for step in _AROUND]
        if any(not _meet(sign, one) and not opens_a_question(doc, one) for one in chain(*near)) or (
            sign in firm
            and not protest
            and (_tells_of_others(doc, number - 1) or _tells_of_others(doc, number + 1))
        ):
            found.append(sign)
    return found


def _is_withheld(number: int, kept: set[int], told: dict[int, list[Span]]) -> bool:
    """Tell whether a sentence or the next says that nothing is told, and no matter follows after all."""
    return number + 1 in kept or (number in kept and not any(told.get(number + step) for step in (1, 2)))


def _tells_of_others(doc: Document, number: int) -> bool:
    """Tell whether a sentence reports what others did: »De kom gennem taget.«."""
    if not 0 < number <= len(doc.sentences):
        return False
    sentence = doc.sentences[number - 1]
    said = doc.words_between(*sentence)
    return (
        len(said) > _FOLLOWS + 1
        and (said[0] in _OTHERS_BEGIN or (doc.lang == "da" and _DEFINITE.match(said[0]) is not None))
        and _OF_US.isdisjoint(said)
        and doc.text[sentence.end - 1] != "?"
    )


def _next_to(doc: Document, number: int) -> list[int]:
    """Return a sentence's number and those beside it, and the next where one of these leads on to it."""
    beside = [number]
    for step in (-1, 1):
        other = number + step
        beside.append(other)
        if 0 < other <= len(doc.sentences) and _leads_on(doc, doc.sentences[other - 1]):
            beside.append(other + step)
    return beside


def _leads_on(doc: Document, sentence: Span) -> bool:
    """Tell whether a sentence is a word or two (»Well.«, »Tys.«) or ends in a colon."""
    return doc.text[sentence.end - 1] == ":" or len(doc.words_between(*sentence)) < _FOLLOWS


def _key_follows(doc: Document, span: Span) -> bool:
    """Tell whether a colon and a key come after »min kode til systemet«: a word of letters and digits."""
    after = doc.text[span.end : span.end + _BEHIND].partition(":")[2].split()[:2]
    return any(_KEY.search(word) for word in after)


def _clue_follows(doc: Document, span: Span) -> bool:
    """Tell whether the next sentence lets readers guess what may not be named: »Han vandt i fjor.«."""
    number = doc.sentence_number(span.start)
    clues = (doc.sentence_number(one.start) for one in doc.framed_near("matter", "clue", [span]))
    return number + 1 in clues and _NAMING.search(doc.text, span.start, span.end + 1) is not None


class _Kept(NamedTuple):
    """The sentences that make nothing of a secret, where it is withheld or idle, and what is told."""

    own: frozenset[int]
    protest: frozenset[int]
    withheld: list[Span]
    matter: list[Span]
    public: frozenset[int]
    idle: Touching
    work: dict[int, list[Span]]


def _kept_in(doc: Document, found: list[Span]) -> _Kept:
    own, protest, public = (
        frozenset(doc.by_sentence(doc.framed_near("matter", name, found)))
        for name in ("own", "protest", "publicly")
    )
    idle = doc.framed_near("matter", "idle", found, quoted=True)
    return _Kept(
        own,
        protest,
        doc.framed_near("matter", "withheld", found),
        doc.framed_near("matter", "matter", found),
        public,
        Touching(idle),
        _of_work(doc, found) if idle else {},
    )


def _nothing_told(doc: Document, span: Span, kept: _Kept) -> bool:
    """Tell whether it is the writer's own little secret (cake, a song), or is kept: »så det gør jeg ikke«."""
    number = doc.sentence_number(span.start)
    here = {number, number + 1}
    nothing = number in kept.own or not kept.protest.isdisjoint(here)
    if not nothing:
        at = bisect_left(kept.withheld, span[:1])
        nothing = at < len(kept.withheld) and doc.sentence_number(kept.withheld[at].start) in here
    if nothing and all(_meet(span, one) for one in kept.matter):
        return True
    return not kept.public.isdisjoint(here) or _is_idle(doc, span, number, kept)


def _is_idle(doc: Document, span: Span, number: int, kept: _Kept) -> bool:
    """Tell whether a sign is but a manner of speaking (»shh«), and nothing of work stands beside it."""
    if not kept.idle.holds(*span):
        return False
    near = chain(*(kept.work.get(each, ()) for each in _next_to(doc, number)))
    return all(_meet(span, one) for one in near)


def _of_work(doc: Document, near: list[Span]) -> dict[int, list[Span]]:
    """Return what is told of the workplace beside some spans, by sentence: its changes, figures, troubles."""
    found = {
        one for kind in ("matter", "grave") for one in doc.framed_near("matter", kind, near, quoted=True)
    }
    return doc.by_sentence(
        sorted(one for one in found if not _AT_AN_HOUR & set(doc.words_between(*one)[-2:-1]))
    )


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _apart(doc: Document, spans: list[Span], words: RuleText) -> list[Span]:
    """Return the spans of which no exception of the rule covers the half."""
    if not spans:
        return spans
    spared = Touching(doc.spans_beside(words.exceptions, spans))
    return [
        one
        for one in spans
        if not any(
            2 * (min(it.end, one.end) - max(it.start, one.start)) > one.end - one.start
            for it in spared.among(*one)
        )
    ]


def _beside_it(doc: Document, span: Span) -> bool:
    """Tell whether the text says more than that it is to be kept: a secret that is not told is none."""
    held = len(doc.words_between(span.start, span.end))
    return doc.word_count - held >= _FOLLOWS


def _goes_on(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether what may not be told is told all the same: after »but«, a colon or »that«."""
    sentence = doc.sentence_at(span.start)
    if asks(doc, span):
        return False
    if _turns(doc, span.end, sentence, words):
        return True
    if doc.text[sentence.end - 1] != ":":
        rest = doc.text[span.end : min(sentence.end, span.end + _SENTENCE)]
        return words.lists["that"].found_in(rest)
    following = doc.sentence_at(min(len(doc.text) - 1, sentence.end + 1))
    return len(doc.words_between(following.start, following.end)) >= _FOLLOWS


def _told_of(doc: Document, sentence: Span, told_of: list[Span], words: RuleText) -> bool:
    """Tell whether the sentence only speaks of secrecy: then nothing follows a »but« either."""
    last = bisect_left(told_of, (sentence.end,)) - 1
    if last < 0 or told_of[last].start < sentence.start:
        return False
    return not _turns(doc, told_of[last].start, sentence, words)


def _turns(doc: Document, start: int, sentence: Span, words: RuleText) -> bool:
    """Tell whether the sentence goes on after »but« or a colon with something that is told."""
    rest = doc.text[start : min(sentence.end, start + _SENTENCE)]
    turns = [end for _, end in words.lists["but"].spans(rest)]
    return any(len(rest[end:].split()) >= _FOLLOWS for end in turns)


def _tells(doc: Document, sentence: Span, span: Span, words: RuleText) -> bool:
    """Tell whether something is told beside the word: in the rest of its sentence, or in the next."""
    if _turns(doc, span.start, sentence, words) or len(doc.text[span.end : sentence.end].split()) >= _FOLLOWS:
        return True
    before = doc.text[sentence.start : span.start].split()
    return len(before) > _FOLLOWS or len(doc.sentences) > 1
