"""People in the writer's care who could be recognised.

A person is somebody in care, school or custody, one with a name beside what
tells of care, or a relative of such a one. Pieces give a person away: where
they live or sit, age, illness, date, what only one can be, what happened. The
phrases stand in the rule's file, the words in ``prose/lexicon``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from advocacy_trainer.coach.checks.employer import employer_places
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.names import is_unlisted
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_PIECES = ("age", "diagnosis", "room", "class", "floor", "street", "place", "date", "event", "told_news")
_TAGGED = ("diagnosis", "rare", "harm")
_STREET = lazy(
    r"\w(?:vej|gade|vænget|stræde|allé|parken|toften|haven|bakken) \d"
    r"|\d (?:[A-Z]\w+ )+(?:Road|Street|Lane|Close|Avenue|Drive|Gardens|Court|Row|Terrace|Way|Crescent|Place)"
)
_CARE = ("care", "school", "social", "")
_OWN = frozenset({"min", "mit", "mine", "vores", "my", "our", "own", "egen"})
_LEADING = """
lille lillebitte gamle hos med til for af little old with by to
"""
_BEFORE_NAME = frozenset(_LEADING.split())
_ADDRESSED = """
hedder jeg i i'm called kammerat kollega hi hej kære dear
"""
_CALLED = frozenset(_ADDRESSED.split())
_SENTENCE = 200  # characters that are read of a sentence at most: some texts have no full stop
_KIN_WITHIN = 16  # characters from a genitive to the relative: »Emma's big brother«
_NAME = frozenset({"name"})
_PRONOUNS = frozenset({"Han", "Hun", "He", "She", "He's", "She's"})
_AT_WORK = frozenset({"colleague", "worker", "own-kin", "kin", "name"})
_FROM = frozenset({"fra", "from"})
_WRITER = frozenset({"jeg", "vi", "i", "we"})
_WORD = 12  # characters in which the next word begins
_ABOUT = 60  # characters from a name to what is said of it
_LINK = 30  # characters from a name to the place that belongs to it


def recognisable_person(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a person of the craft with a name, or with two pieces that give them away."""
    del rule
    care = doc.context.work in _CARE
    named = _spans(doc, words, "named")
    named += [span for span in _spans(doc, words, "told") if _is_name(doc, span, words)]
    if care:
        named += [span for span in _spans(doc, words, "cared_for") if _is_name(doc, span, words)]
        named += _named_in_care(doc, words)
    named = _apart(named)
    for span in named:
        yield Hit(span.start, span.end)
    titled = _spans(doc, words, "titled")
    roles = _roles(doc, words)
    for span in titled:
        near = care or any(_close(doc, span, role) for role in roles)
        if _known_otherwise(doc, span, words):
            continue
        if near and all(span.end <= one.start or one.end <= span.start for one in named):
            yield Hit(span.start, span.end)
    if roles:
        yield from _given_away(doc, words, roles, named)


def _roles(doc: Document, words: RuleText) -> list[Span]:
    """Return where one in care stands, but not the writer and the writer's own."""
    himself = _spans(doc, words, "himself")
    roles = _spans(doc, words, "roles")
    roles += [Span(one.start, one.end) for one in doc.reading.having("cared")]
    things = words.sets["things"]
    return sorted(
        {
            role
            for role in roles
            if all(role.end <= one.start or one.end <= role.start for one in himself)
            and things.isdisjoint(doc.words_between(role.end, role.end + _WORD)[:1])
            and not _is_at_work(doc, role)
        }
    )


def _is_at_work(doc: Document, role: Span) -> bool:
    """Tell whether a role is somebody's work, or a pronoun for a colleague of the sentence before."""
    if doc.slice(role).split()[0] in _PRONOUNS:
        start = doc.sentence_at(max(0, role.start - 2)).start
        return any(_AT_WORK & one.tags for one in doc.reading.between(start, role.start))
    inside = doc.reading.between(role.start, role.end)
    return any({"colleague", "worker"} & one.tags and not {"customer", "cared"} & one.tags for one in inside)


def _given_away(doc: Document, words: RuleText, roles: list[Span], named: list[Span]) -> Iterator[Hit]:
    """Find roles with two pieces in their sentence or the next."""
    beside = _beside(doc, roles)
    pieces = {kind: doc.spans_in(words.lists[kind], beside) for kind in _PIECES}
    work = employer_places(doc)
    pieces["place"] = [
        span
        for span in pieces["place"]
        if all(span.end <= one.start or one.end <= span.start for one in work)
    ]
    for tag in _TAGGED:
        tagged = [Span(one.start, one.end) for one in doc.reading.having(tag) if not _of_the_writer(doc, one)]
        pieces[tag] = sorted({*pieces.get(tag, ()), *tagged})
    sorted_in = {kind: _by_sentence(doc, spans) for kind, spans in pieces.items()}
    said = _by_sentence(doc, named)
    last = -1
    for role in roles:
        found = _pieces_of(doc, role, sorted_in)
        lives_there = any(_is_address(doc.slice(one)) for one in found)
        if len(found) < 2 and not (lives_there and doc.slice(role).split()[0] not in _PRONOUNS):
            continue
        start, end = (
            min([role.start, *(span.start for span in found)]),
            max([role.end, *(span.end for span in found)]),
        )
        numbers = range(_number(doc, start), _number(doc, end) + 1)
        if any(start < one.end and one.start < end for number in numbers for one in said.get(number, ())):
            continue  # said already
        if start >= last:
            last = end
            yield Hit(start, end)


def _is_address(said: str) -> bool:
    """Tell whether a piece is a street with its number, which is enough by itself."""
    return bool(_STREET.search(said))


def _of_the_writer(doc: Document, said: Mention) -> bool:
    """Tell whether the writer is who it happened to: »jeg græd«, "I cried"."""
    return bool(_WRITER & set(doc.words_between(max(0, said.start - _WORD), said.start)[-1:]))


def _pieces_of(doc: Document, role: Span, pieces: dict[str, dict[int, list[Span]]]) -> list[Span]:
    """Return one piece of each kind that belongs to a role; two on the same words are one."""
    found: list[Span] = []
    number = _number(doc, role.start)
    for kind, by_sentence in pieces.items():
        near = (number,) if kind in _TAGGED else (number - 1, number, number + 1)
        own = next((span for one in near for span in by_sentence.get(one, ()) if span != role), None)
        if own is not None and all(own.end <= one.start or one.end <= own.start for one in found):
            found.append(own)
    return found


def _by_sentence(doc: Document, spans: list[Span]) -> dict[int, list[Span]]:
    """Return spans by the number of the sentence they begin in."""
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(_number(doc, span.start), []).append(span)
    return found


def _number(doc: Document, place: int) -> int:
    return bisect_right(doc.sentence_starts, place)


def _named_in_care(doc: Document, words: RuleText) -> list[Span]:
    """Return names beside a room, a class, an illness or a telling age, and relatives in trouble."""
    names = [one for one in doc.reading.having("name") if not _is_known(doc, one)]
    names += [one for one in doc.reading.having("maybe-name") if _stands_as_name(doc, one)]
    names += _unlisted(doc, doc.spans(words.lists["class"]) + doc.spans(words.lists["room"]))
    if not names:
        return []
    by_start = {one.start: one for one in names}
    found = [
        span
        for kind in ("with_illness", "aged")
        for span in _spans(doc, words, kind)
        if span.start in by_start
    ]
    beside = {doc.sentence_at(one.start).start for one in names}

    def here(*kinds: str) -> dict[int, list[Span]]:
        return _by_sentence(
            doc, sorted(span for kind in kinds for span in doc.spans_in(words.lists[kind], beside))
        )

    cases = [*here("case").items()]
    found += [span for span in doc.spans(words.lists["cared_by_me"]) if _holds_name(span, by_start)]
    found += [
        Span(one.start, case.end)
        for one in names
        for number, several in cases
        for case in several
        if number == _number(doc, one.start) and one.end <= case.start and _is_about(doc, one, case)
    ]
    places, weak = here("room", "class"), here("floor", "street")
    news, trouble = here("told_news"), here("kin_trouble", "kin_act")
    for one in names:
        number = _number(doc, one.start)
        linked = next((place for place in places.get(number, ()) if _linked(doc, one, place)), None)
        if linked is not None:
            found.append(Span(one.start, linked.end))
        address = next((place for place in weak.get(number, ()) if _linked(doc, one, place)), None)
        if address is not None:
            more = news.get(number, []) + _states_beside(doc, one)
            if more:
                found.append(Span(one.start, max(address.end, more[0].end)))
        relative = _relative_of(doc, one)
        if relative is not None:
            after = (span for span in trouble.get(number, ()) if relative.end <= span.start)
            found += [Span(one.start, span.end) for span in list(after)[:1]]
    return found


def _unlisted(doc: Document, places: list[Span]) -> list[Mention]:
    """Return names no list knows: what begins a sentence, is no word, and sits in a class or a room."""
    found = []
    for place in places:
        begin = doc.sentence_at(place.start).start
        number = bisect_left(doc.scan.starts, begin)
        said = doc.scan.texts[number]
        if place.start - begin - len(said) > 1 or not said[0].isupper() or said.isupper():
            continue
        if not doc.reading.between(begin, begin + 1) and is_unlisted(said, doc.lang):
            found.append(Mention(_NAME, begin, begin + len(said), number))
    return found


def _holds_name(span: Span, names: Mapping[int, Mention]) -> bool:
    return any(span.start <= one.start and one.end <= span.end for one in names.values())


def _is_about(doc: Document, name: Mention, said: Span) -> bool:
    """Tell whether what is said is said of a name: no other person acts between them."""
    between = doc.reading.between(name.end, said.start)
    return said.start - name.end < _ABOUT and not any(
        {"name", "colleague", "worker"} & one.tags for one in between
    )


def _stands_as_name(doc: Document, one: Mention) -> bool:
    """Tell whether a word that may be a name says where it comes from, or whose relative follows."""
    following = doc.words_between(one.end, one.end + _WORD)[:1]
    return bool(_FROM & set(following)) or _relative_of(doc, one) is not None


def _states_beside(doc: Document, name: Mention) -> list[Span]:
    """Return illnesses and events named after a name in its sentence."""
    sentence = doc.sentence_at(name.start)
    following = doc.reading.between(name.end, min(sentence.end, name.end + _SENTENCE))
    return [Span(one.start, one.end) for one in following if {"diagnosis", "harm"} & one.tags]


def _linked(doc: Document, name: Mention, place: Span) -> bool:
    """Tell whether a place belongs to the name before it: no other person or full stop stands between."""
    if not name.end <= place.start <= name.end + _LINK:
        return False
    between = doc.reading.between(name.end, place.start)
    return not any({"speak", "we", "name", "colleague", "worker"} & one.tags for one in between) and not any(
        sign in doc.text[name.end : place.start] for sign in ".!?\n"
    )


def _relative_of(doc: Document, name: Mention) -> Mention | None:
    """Return the relative that follows a name in the genitive (»Ollies mor«)."""
    if not doc.text[name.start : name.end].endswith("s"):
        return None
    following = doc.reading.between(name.end, name.end + _KIN_WITHIN)
    return next((one for one in following if "kin" in one.tags and one.number <= name.number + 2), None)


def _is_known(doc: Document, name: Mention) -> bool:
    """Tell whether a name is a colleague's, a relative's of the writer or somebody's by their work."""
    sentence = doc.sentence_at(name.start)
    before = doc.text[max(sentence.start, name.start - 40) : name.start].lower().split()
    mentions = doc.reading.between(max(sentence.start, name.start - 40), name.start)
    for one in mentions:
        apart = name.number - one.number
        if apart <= 2 and {"colleague", "worker", "kin", "own-kin", "human"} & one.tags:
            own = doc.text[max(0, one.start - 12) : one.start].lower().split()[-1:]
            if (own and own[0] in _OWN) or {"colleague", "worker"} & one.tags:
                return True
    if before[-1:] and before[-1] in _CALLED:
        return True
    after = doc.reading.between(name.end, name.end + 40)
    return any(
        "colleague" in one.tags and one.number - name.number <= 3 and doc.text[name.end : name.end + 1] == ","
        for one in after
    )


def _is_name(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether a span begins with a name: a listed one, or, inside a sentence, no other word we know."""
    lead, _, rest = doc.slice(span).partition(" ")
    if rest and lead.lower() in _BEFORE_NAME:
        return _is_name(doc, Span(span.end - len(rest), span.end), words)
    here = doc.reading.between(span.start, span.start + 1)
    if here and "name" in here[0].tags:
        return not _is_known(doc, here[0])
    first = doc.slice(span).split()[0].strip(",.").lower()
    begins = doc.sentence_at(span.start).start == span.start
    return not begins and not here and first not in words.sets["no_names"]


def _known_otherwise(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether the sentence calls the person a colleague, a boss or a teacher, or plays with a name."""
    sentence = doc.sentence_at(span.start)
    return any(
        sentence.start <= one.start < sentence.end for one in doc.spans(words.lists["known_otherwise"])
    )


def _apart(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those that overlap made one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


def _spans(doc: Document, words: RuleText, name: str) -> list[Span]:
    """Return matches, quoted ones too: a quotation hides nobody."""
    return doc.spans(words.lists[name])


def _beside(doc: Document, spans: list[Span]) -> set[int]:
    """Return where the sentences of ``spans`` and their neighbours begin: only there is anything close."""
    starts = doc.sentence_starts
    numbers = {bisect_right(starts, span.start) - 1 for span in spans}
    return {
        starts[one] for number in numbers for one in range(max(0, number - 1), min(len(starts), number + 2))
    }


def _close(doc: Document, one: Span, other: Span) -> bool:
    """Tell whether two spans stand in the same sentence or in neighbours."""
    first, last = min(one.start, other.start), max(one.start, other.start)
    starts = doc.sentence_starts
    return bisect_right(starts, last) - bisect_right(starts, first) <= 1
