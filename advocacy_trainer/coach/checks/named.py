"""Names of people in the writer's care, told from colleagues, relatives and other words.

A first name alone is anybody's. It is one in care beside a room, a class, an
illness, a case of the authorities or an act of care, or as a relative's.
"""

from bisect import bisect_left
from collections.abc import Mapping

from advocacy_trainer.coach.checks.plight import ages_told, goes_on, names_in_plight, plight
from advocacy_trainer.coach.checks.told_names import is_known, names_told_of, relative_of
from advocacy_trainer.coach.checks.unlisted import SMALL, TOLD_OF
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_LEADING = """
lille lillebitte gamle hos med til for af little old with by to
"""
_BEFORE_NAME = frozenset(_LEADING.split())
_GROWN, _AGED = 18, 75  # years: colleagues are between
_LONGEST_AGE = 3  # digits
_OLD = ("halvfjerds", "firs", "halvfems", "seventy", "eighty", "ninety")
_OF_CHILDREN = """
et halvandet to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten hundrede
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen hundred
"""
_AGES = frozenset(_OF_CHILDREN.split())
_SENTENCE = 200  # characters that are read of a sentence at most: some texts have no full stop
_HIS_OR_HER = frozenset({"hans", "hendes", "his", "her"})
_ILL = frozenset({"diagnosis", "mark"})  # of a child also what a colleague may have
_GROWN_UP = frozenset({"health", "unclear", "worker", "colleague"})  # a colleague's as often: another rule
_ABOUT_IT = """
om mod ved i til for about on against of for at
"""
_STUDIED = frozenset(_ABOUT_IT.split())  # »holdt oplæg om demens«
_PARENTS = """
mor far moren faren forældre mormor morfar farmor farfar bedstemor bedstefar plejemor plejefar stedfar
stedmor papfar storebror storesøster
lillebror lillesøster mum mam mom dad mother father parents parent gran nan grandad grandma grandpa
granny grandmother grandfather stepdad stepmum
"""
_OF_A_CHILD = frozenset(_PARENTS.split())
_LESSONS = """
underviser underviste forsker forskede læser læste studerer skriver skrev holder holdt taler talte
arbejder arbejdede fortæller fortalte
teaches taught lectures studies studied writes wrote works worked talks talked runs ran trains trained
campaigns reads
"""
_LEARNED = frozenset(_LESSONS.split())  # who teaches of an illness has none
_GIVEN = """
lille gamle søde kære stakkels unge little old dear poor young sweet big tiny
"""
_FONDLY = frozenset(_GIVEN.split())
_I = frozenset({"jeg", "vi", "i", "we"})
_WORD = 12  # characters in which the next word begins
_ABOUT = 60  # characters from a name to what is said of it
_LINK = 30  # characters from a name to the place that belongs to it


def named_in_care(doc: Document, words: RuleText) -> list[Span]:
    """Return names beside a room, a class, an illness or a telling age, and relatives in trouble."""
    names = names_told_of(doc, words)
    if not names:
        return list(names_in_plight(doc, names))
    by_start = {one.start: one for one in names}
    beside = {doc.sentence_at(one.start).start for one in names}
    found = [
        span
        for kind in ("with_illness", "aged")
        for span in doc.spans_in(words.lists[kind], beside)
        if _begins_with_name(doc, span, by_start)
    ]

    def here(*kinds: str) -> dict[int, list[Span]]:
        return doc.by_sentence(
            sorted(span for kind in kinds for span in doc.spans_in(words.lists[kind], beside))
        )

    found += _told_of(doc, names) + _tended(doc, names) + _told_next(doc, names, words)
    found += names_in_plight(doc, names)
    found += [span for span in doc.framed("portrait", "named") if _holds_name(span, by_start)]
    small = [one for one in names if SMALL & set(doc.small_words[one.number - 1 : one.number])]
    events = doc.spans_in(words.lists["event"], beside) if small else []
    events += [Span(each.start, each.end) for each in doc.reading.tagged(_ILL)] if small else []
    found += [
        Span(one.start, event.end)
        for one in small
        for event in events
        if event.start > one.end and _is_about(doc, one, event)
    ]
    cases = doc.spans_in(words.lists["case"], beside)
    found += [
        span for span in doc.spans_in(words.lists["cared_by_me"], beside) if _holds_name(span, by_start)
    ]
    found += [
        Span(min(one.start, case.start), max(one.end, case.end))
        for one in names
        for case in _near(cases, one)
        if _is_about(doc, one, case) and not _goes_with_me(doc, case)
    ]
    places, weak = here("room", "class"), here("floor", "street")
    for number, nests in doc.by_sentence(plight(doc, "nest")).items():
        places[number] = sorted([*places.get(number, ()), *nests])
    relatives = {
        one.start: relative
        for one in names
        if (relative := relative_of(doc, one) or _relative_by_pronoun(doc, one)) is not None
    }
    news = here("told_news") if weak else {}
    trouble = here("kin_trouble", "kin_act") if relatives else {}
    for one in names:
        number = doc.sentence_number(one.start)
        linked = next(
            (place for place in _near(places.get(number, []), one) if _linked(doc, one, place)), None
        )
        if linked is not None:
            found.append(Span(min(one.start, linked.start), max(one.end, linked.end)))
        address = next(
            (place for place in _near(weak.get(number, []), one) if _linked(doc, one, place)), None
        )
        if address is not None:
            more = news.get(number, []) + _states_beside(doc, one)
            if more:
                found.append(Span(one.start, max(address.end, more[0].end)))
        relative = relatives.get(one.start)
        if relative is not None and _is_a_parent(doc, one, relative):
            found.append(Span(one.start, relative.end))
        if relative is not None:
            done = [span for span in trouble.get(number, ()) if span.end >= one.start - _LINK]
            found += [Span(one.start, max(relative.end, span.end)) for span in done[:1]]
    return found


def _told_of(doc: Document, names: list[Mention]) -> list[Span]:
    """Return names with what befell them, what they suffer from or who has to do with them."""
    found = []
    telling = [
        one
        for one in doc.reading.tagged(TOLD_OF)
        if _GROWN_UP.isdisjoint(one.tags)
        and doc.last_word(max(0, one.start - _WORD), one.start) not in _STUDIED
    ]
    begins = [one.start for one in telling]
    for one in names if telling else ():
        first = bisect_left(begins, one.start - _SENTENCE + 1)
        for said in telling[first : bisect_left(begins, one.start + _SENTENCE)]:
            if _is_about(doc, one, Span(said.start, said.end), 2 * _ABOUT):
                found.append(Span(min(one.start, said.start), max(one.end, said.end)))
                break
    return found


def _told_next(doc: Document, names: list[Mention], words: RuleText) -> list[Span]:
    """Return names whose telling age, or that the writer found them, stands in the sentence that goes on."""
    numbers = {doc.sentence_number(one.start) for one in names}
    following = {number + 1 for number in numbers if number < len(doc.sentences)}
    if not following:
        return []
    begin = {doc.sentence_starts[number - 1] for number in following}
    told = [span for span in doc.spans_in(words.lists["age"], begin) if _is_telling(doc, span)]
    told += [span for span in doc.framed("likeness", "age", quoted=True) if _is_telling(doc, span)]
    told += [span for span in ages_told(doc) if _is_telling(doc, span)]
    told += plight(doc, "lost")
    by_number = doc.by_sentence(sorted(told))
    found = []
    for one in names:
        number = doc.sentence_number(one.start) + 1
        if number in by_number and goes_on(doc, number):
            found.append(Span(one.start, by_number[number][0].end))
    return found


def _is_telling(doc: Document, age: Span) -> bool:
    """Tell whether an age is a child's or an old person's: colleagues have the others."""
    said = doc.words_between(*age)
    if any(word in _AGES or word.endswith(_OLD) for word in said):
        return True
    figures = [int(word) for word in said if word.isdecimal() and len(word) <= _LONGEST_AGE]
    return any(0 < one < _GROWN or one >= _AGED for one in figures)


def _tended(doc: Document, names: list[Mention]) -> list[Span]:
    """Return names right after what the writer does for one in care: »madede Svend«, "shaved old Stan"."""
    found = []
    by_end = {one.number: one for one in doc.reading.having("tending")}
    for one in names if by_end else ():
        verb = by_end.get(one.number - 1)
        if verb is None and _FONDLY & set(doc.small_words[one.number - 1 : one.number]):
            verb = by_end.get(one.number - 2)
        if verb is None:
            continue
        sentence = doc.sentence_at(verb.start)
        before = doc.words_between(sentence.start, verb.start)
        if not before or _I & set(before[-3:]):
            found.append(Span(verb.start, one.end))
    return found


def _is_a_parent(doc: Document, name: Mention, relative: Mention) -> bool:
    """Tell whether a relative by name is a child's: of a colleague one tells of a wife or a son."""
    said = doc.text[relative.start : relative.end].lower().removesuffix("'s").removesuffix("s")
    return relative.number - name.number <= 2 and not _OF_A_CHILD.isdisjoint((said, said + "s"))


def _holds_name(span: Span, names: Mapping[int, Mention]) -> bool:
    return any(span.start <= one.start and one.end <= span.end for one in names.values())


def _begins_with_name(doc: Document, span: Span, names: Mapping[int, Mention]) -> bool:
    """Tell whether a span begins with a name, or within or right before one: »Somaliske Ayaan på 11«."""
    if span.start in names:
        return True
    starts = doc.scan.starts
    after = bisect_left(starts, span.start)
    if starts[after : after + 1] != [span.start]:  # »Mette-Marie, syv«
        return after > 0 and starts[after - 1] in names
    return after + 1 < len(starts) and starts[after + 1] in names


def _near(spans: list[Span], name: Mention) -> list[Span]:
    """Return those of sorted spans that begin near a name."""
    first = bisect_left(spans, (name.start - 2 * _ABOUT,))
    return spans[first : bisect_left(spans, (name.end + _ABOUT,))]


def _is_about(doc: Document, name: Mention, said: Span, far: int = _ABOUT) -> bool:
    """Tell whether what is said in its sentence is said of a name: no other person acts between them."""
    start, end = min(name.end, said.end), max(name.start, said.start)
    if end - start >= far or doc.sentence_number(name.start) != doc.sentence_number(said.start):
        return False
    if _LEARNED & set(doc.words_between(start, end)):
        return False
    between = doc.reading.between(start, end)
    return not any({"name", "colleague", "worker", "own-kin"} & one.tags for one in between)


def _states_beside(doc: Document, name: Mention) -> list[Span]:
    """Return illnesses and events named after a name in its sentence."""
    sentence = doc.sentence_at(name.start)
    following = doc.reading.between(name.end, min(sentence.end, name.end + _SENTENCE))
    return [Span(one.start, one.end) for one in following if {"diagnosis", "harm"} & one.tags]


def _linked(doc: Document, name: Mention, place: Span) -> bool:
    """Tell whether a place belongs to the name before it: no other person or full stop stands between.

    So does one to the name that a comma sets beside it (»drengen i 1. klasse, Viktor«).
    """
    if doc.text[place.end : name.start] == ", ":
        return True
    if not name.end <= place.start <= name.end + _LINK:
        return False
    between = doc.reading.between(name.end, place.start)
    return not any({"speak", "we", "name", "colleague", "worker"} & one.tags for one in between) and not any(
        sign in doc.text[name.end : place.start] for sign in ".!?\n"
    )


def _relative_by_pronoun(doc: Document, name: Mention) -> Mention | None:
    """Return the relative that a pronoun gives to the name before it (»Mustafa ..., hans far«)."""
    sentence = doc.sentence_at(name.start)
    end = min(sentence.end, name.end + _ABOUT)
    for one in doc.reading.between(name.end, end):
        acts = {"speak", "we"} & one.tags and _I & set(doc.small_words[one.number : one.number + 1])
        if {"name", "colleague", "worker"} & one.tags or acts:
            return None
        if "kin" in one.tags and doc.last_word(name.end, one.start) in _HIS_OR_HER:
            return one
    return None


def _goes_with_me(doc: Document, case: Span) -> bool:
    """Tell whether the writer is whom a case is about: »fulgte mig til retten«, "came to court with me"."""
    before = doc.words_between(max(0, case.start - _WORD), case.start)[-2:]
    return bool({"mig", "me"} & {*before, *doc.words_between(case.end, case.end + _WORD)[1:2]})


def is_name(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether a span begins with a name: a listed one, or, inside a sentence, no other word we know."""
    lead, _, rest = doc.slice(span).partition(" ")
    if rest and lead.lower() in _BEFORE_NAME:
        return is_name(doc, Span(span.end - len(rest), span.end), words)
    here = doc.reading.between(span.start, span.start + 1)
    if here and "name" in here[0].tags:
        return not is_known(doc, here[0])
    first = doc.slice(span).split()[0].strip(",.").lower()
    begins = doc.sentence_at(span.start).start == span.start
    return not begins and not here and first not in words.sets["no_names"]
