"""What befalls one person that is theirs alone to tell, and who it is told of.

Frames find it (``frames/plight-*.txt``): a state, an event, an age in words, and
what says that the writer looks after somebody. Beside a person and one more
piece it gives them away; beside a name it does where the writer looks after them.
"""

from bisect import bisect_left
from collections.abc import Iterator

from advocacy_trainer.coach.checks.touching import touching
from advocacy_trainer.coach.checks.unlisted import SMALL, is_unlisted
from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_WRITERS = {"da": frozenset({"jeg", "vi"}), "en": frozenset({"i", "we"})}  # »i« is another word in Danish
_HE_OR_SHE = frozenset({"han", "hun", "he", "she"})
_OTHERS = frozenset({"name", "colleague", "worker", "own-kin"})
_PRIVATE = frozenset({"diagnosis", "fate", "mark", "case", "health"})
_PEOPLE = frozenset(
    {"they", "speak", "name", "human", "kin", "own-kin", "cared", "met", "worker", "colleague"}
)
_THE_WRITER = frozenset({"speak", "we"})
_THINGS = frozenset({"den", "det"})  # »den kunne ikke gennem døren«
_ARTICLES = frozenset({"en", "et", "den", "det"})
_NEXT_WORDS = 3
_STATED = """
er var har havde blev bliver selv også lige nu været født opvokset bor boede kommer arbejder
arbejdede ikke altid engang
am was were have had been also myself just born live lived work worked come not always once
"""
_STATING = frozenset(_STATED.split())
_WORD = 14  # characters in which the next word begins


def plight(doc: Document, kind: str) -> list[Span]:
    """Return what the frames of ``kind`` find; the same list each time, so leave it as it is."""
    name = f"plight-{kind}"
    if name not in doc.memo:
        doc.memo[name] = doc.framed("plight", name, quoted=True)
    return doc.memo[name]


def is_by_trade(doc: Document, span: Span) -> bool:
    """Tell whether a span is somebody told of by their trade."""
    trades = plight(doc, "trade")
    at = bisect_left(trades, span)
    return trades[at : at + 1] == [span]


def told_of_others(doc: Document, kind: str) -> list[Span]:
    """Return what is told of others and private to them (state, kin, private), the writer's own apart."""
    name = f"{kind} told of others"
    if name not in doc.memo:
        doc.memo[name] = [span for span in plight(doc, kind) if not is_of_the_writer(doc, span)]
    return doc.memo[name]


def ages_told(doc: Document) -> list[Span]:
    """Return ages in words: »sidst i firserne«, »fyldte seks«."""
    return told_of_others(doc, "age")


def is_of_the_writer(doc: Document, span: Span) -> bool:
    """Tell whether »jeg«, »min mor« or a colleague is who a span is said of."""
    if is_of_me(doc, span) or doc.last_word(span.start - _WORD, span.start) in _THINGS:
        return True
    people = doc.reading.last(_PEOPLE, doc.sentence_at(span.start).start, span.start, 2)
    if not people:
        return False
    last = people[-1]
    article = _ARTICLES & set(doc.small_words[max(0, last.number - 1) : last.number])  # »mødte jeg en mor«
    own = len(people) > 1 and "speak" in people[-2].tags and last.number - people[-2].number < _NEXT_WORDS
    own = own and not article
    if "colleague" in last.tags:
        trades = touching(doc, "trade", lambda: plight(doc, "trade"))
        return not trades.holds(last.start, last.start + 1)
    return own and "kin" in last.tags


def is_of_me(doc: Document, span: Span) -> bool:
    """Tell whether »jeg« stands before a span, with no more than »er født« between, or after its verb."""
    writer = _WRITERS[doc.lang]
    start = doc.sentence_at(span.start).start
    before = doc.words_between(max(start, span.start - 2 * _WORD), span.start)
    while before and before[-1] in _STATING:
        before.pop()
    return bool(writer & {*before[-1:], *doc.words_between(span.start, span.start + _WORD)[1:2]})


def names_in_plight(doc: Document, names: list[Mention]) -> Iterator[Span]:
    """Yield names of whom something private is told, where the writer is said to look after them."""
    begins = {name.start for name in names}
    for span in plight(doc, "ward"):
        sentence = doc.sentence_at(span.start)
        here = [one for one in doc.reading.between(sentence.start, span.end) if one.start in begins]
        here = here or _unlisted_in(doc, span)
        inside = bool(here) and here[-1].start >= span.start
        if inside or (here and _nobody_else(doc, here[-1], span) and not is_of_the_writer(doc, span)):
            yield Span(min(here[-1].start, span.start), max(here[-1].end, span.end))
    if not names:
        return
    cares = doc.by_sentence(plight(doc, "care"))
    private = [span for kind in ("state", "kin", "private") for span in told_of_others(doc, kind)]
    private += ages_told(doc)
    private += [
        span
        for one in doc.reading.tagged(_PRIVATE)
        if not is_of_the_writer(doc, span := Span(one.start, one.end))
    ]
    told = doc.by_sentence(sorted(private))
    for name in names:
        number = doc.sentence_number(name.start)
        looked_after = [*cares.get(number, ()), *cares.get(number - 1, ()), *cares.get(number + 1, ())]
        small = SMALL & set(doc.small_words[max(0, name.number - 1) : name.number])
        if not looked_after and not small:
            continue
        own = [span for span in told.get(number, ()) if _nobody_else(doc, name, span)]
        own += [span for span in told.get(number + 1, ()) if goes_on(doc, number + 1)]
        if own:
            yield Span(min(name.start, own[0].start), max(name.end, own[0].end))


def _unlisted_in(doc: Document, span: Span) -> list[Mention]:
    """Return a capital inside a frame that no dictionary knows: »Jimmi stak af«."""
    first = bisect_left(doc.scan.starts, span.start)
    for number in range(first, bisect_left(doc.scan.starts, span.end)):
        said, start = doc.scan.texts[number], doc.scan.starts[number]
        known = doc.reading.between(start, start + 1)
        if said[0].isupper() and said[1:].islower() and not known and is_unlisted(said, doc.lang):
            return [Mention(frozenset({"name"}), start, start + len(said), number)]
    return []


def _nobody_else(doc: Document, name: Mention, said: Span) -> bool:
    """Tell whether no other person stands between a name and what is said."""
    between = doc.reading.between(min(name.end, said.end), max(name.start, said.start))
    return not any(_OTHERS & one.tags for one in between)


def goes_on(doc: Document, number: int) -> bool:
    """Tell whether a sentence speaks of the one named before: »Hun fik ...«, »I nat døde han«."""
    if number > len(doc.sentences):
        return False
    sentence = doc.sentences[number - 1]
    people = doc.reading.between(sentence.start, sentence.end)
    if number > 1 and doc.text[doc.sentences[number - 2].end - 1] == ":":
        return True  # »Jeg husker ham godt: rødt skæg«
    if _HE_OR_SHE & set(doc.words_between(sentence.start, sentence.start + 2 * _WORD)[:2]):
        return True
    if people and people[0].start == sentence.start and "kin" in people[0].tags:
        return True  # »Sønnen ringer aldrig«
    return any("they" in one.tags for one in people[:2]) and not any(_OTHERS & one.tags for one in people)


def is_here(doc: Document, role: Span) -> bool:
    """Tell whether the writer is said to have to do with somebody: »hos os«, »jeg«, »i stolen«."""
    near = _near(doc, role)
    if doc.reading.first(_THE_WRITER, *near) is not None:
        return True
    return is_looked_after(doc, role)


def is_looked_after(doc: Document, role: Span) -> bool:
    """Tell whether the sentence of a person or its neighbours says where the writer looks after them."""
    near = _near(doc, role)
    care = plight(doc, "care")
    at = bisect_left(care, near[:1])
    return at < len(care) and care[at].start < near.end


def _near(doc: Document, role: Span) -> Span:
    number = doc.sentence_number(role.start)
    return Span(
        doc.sentences[max(0, number - 2)].start, doc.sentences[min(len(doc.sentences), number + 1) - 1].end
    )
