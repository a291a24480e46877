"""Names of people in the writer's care, told from colleagues, relatives and other words.

A first name alone is anybody's. It is one in care beside a room, a class, an
illness, a case of the authorities or an act of care, or as a relative's.
"""

from bisect import bisect_left
from collections.abc import Mapping

from advocacy_trainer.coach.checks.plight import names_in_plight, plight
from advocacy_trainer.coach.checks.unlisted import SMALL, TOLD_OF, unlisted_names
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention, lexicon
from advocacy_trainer.prose.sentences import Span

_MONTHS = frozenset({"april", "may", "june", "august"})
_SINCE = frozenset(
    [
        "in",
        "since",
        "last",
        "next",
        "until",
        "till",
        "by",
        "from",
        "early",
        "late",
        "mid",
        "this",
        "every",
        "of",
    ]
)
_MADE_UP = frozenset(["novel", "novels", "film", "films", "video", "videos", "mannequin", "manikin"])
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
_HIS_OR_HER = frozenset({"hans", "hendes", "his", "her"})
_FROM = frozenset({"fra", "from"})
_LOOKED_AFTER = (["for"], ["to"])  # »støttepædagog for Emilie«: the worker is another
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
_SAID = lazy(r"[.!?\"»«“”]")
_YEAR = lazy(r"[12](?<!\w.)(?:(?<=1)[5-9]\d|(?<=2)0[0-2])\d\b")
_PUBLIC = """
kong dronning prins prinsesse kronprins pave kejser sankt skt saint st king queen prince princess pope
emperor lady lord sir dame
familien family om about
"""
_OF_RENOWN = frozenset(_PUBLIC.split())
_NAMED_BY = 12  # words of a name and what is said before it
_LESSONS = """
underviser underviste forsker forskede læser læste studerer skriver skrev holder holdt taler talte
arbejder arbejdede fortæller fortalte
teaches taught lectures studies studied writes wrote works worked talks talked runs ran trains trained
campaigns reads
"""
_LEARNED = frozenset(_LESSONS.split())  # who teaches of an illness has none
_IN = frozenset({"fra", "i", "på", "ved", "from", "in", "on", "at", "of"})
_GIVEN = """
lille gamle søde kære stakkels unge little old dear poor young sweet big tiny
"""
_ARTICLES = frozenset({"the", "our", "den", "vores", "ovre", "nede"})
_FONDLY = frozenset(_GIVEN.split())
_OF_A_COLLEAGUE = frozenset({"vagt", "vagter", "jubilæum", "reception", "skift", "shift", "shifts"})
_NUMBERED = 3  # »Bo i lejlighed 3«
_LODGED = frozenset({"lejlighed", "stue", "bolig", "værelse", "celle", "seng", "flat", "room", "bed", "cell"})
_I = frozenset({"jeg", "vi", "i", "we"})
_WORD = 12  # characters in which the next word begins
_ABOUT = 60  # characters from a name to what is said of it
_LINK = 30  # characters from a name to the place that belongs to it


def names_told_of(doc: Document, words: RuleText) -> list[Mention]:
    """Return first names that are no colleague's, no relative's of the writer and no famous one's.

    The same list each time, so leave it as it is.
    """
    known: list[Mention] | None = doc.tables.get("names told of")
    if known is None:
        known = doc.tables["names told of"] = _names_told_of(doc, words)
    return known


def _names_told_of(doc: Document, words: RuleText) -> list[Mention]:
    names = [
        one for one in doc.reading.having("name") if not _is_known(doc, one) and not _is_of_renown(doc, one)
    ]
    names = [one for one in names if not _is_a_month(doc, one)]
    if _MADE_UP & doc.word_set:
        return []
    names += [one for one in doc.reading.having("maybe-name") if _stands_as_name(doc, one)]
    return names + unlisted_names(doc, words)


def _is_a_month(doc: Document, name: Mention) -> bool:
    """Tell whether a name is a month: "since April"."""
    said = doc.small_words[name.number]
    return said in _MONTHS and doc.small_words[name.number - 1] in _SINCE


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
        if span.start in by_start
    ]

    def here(*kinds: str) -> dict[int, list[Span]]:
        return doc.by_sentence(
            sorted(span for kind in kinds for span in doc.spans_in(words.lists[kind], beside))
        )

    found += _told_of(doc, names) + _tended(doc, names)
    found += names_in_plight(doc, names)
    found += [span for span in doc.framed("portrait", "named") if span.start in by_start]
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
        if _is_about(doc, one, case)
    ]
    places, weak = here("room", "class"), here("floor", "street")
    for number, nests in doc.by_sentence(plight(doc, "nest")).items():
        places[number] = sorted([*places.get(number, ()), *nests])
    relatives = {
        one.start: relative
        for one in names
        if (relative := _relative_of(doc, one) or _relative_by_pronoun(doc, one)) is not None
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


def _is_of_renown(doc: Document, name: Mention) -> bool:
    """Tell whether a name is history's or the papers': »dronning Margrethe«, "Anne died in 1536"."""
    sentence = doc.sentence_at(name.start)
    if _years_in(doc, sentence):
        return True
    if doc.word_set.isdisjoint(_OF_RENOWN):
        return False
    words, starts = doc.small_words, doc.scan.starts
    for number in range(name.number - 1, max(-1, name.number - _NAMED_BY), -1):
        if starts[number] < sentence.start:
            return False
        if words[number] in _OF_RENOWN:
            return True
        if not doc.scan.texts[number][:1].isupper():  # »om Anne Frank«
            return False
    return False


def _years_in(doc: Document, sentence: Span) -> bool:
    """Tell whether a sentence names a year; those of the text are looked for once."""
    if "years" not in doc.memo:
        doc.memo["years"] = [Span(*match.span()) for match in _YEAR.finditer(doc.text)]
    years = doc.memo["years"]
    at = bisect_left(years, sentence[:1])
    return at < len(years) and years[at].end <= sentence.end


def _is_a_parent(doc: Document, name: Mention, relative: Mention) -> bool:
    """Tell whether a relative by name is a child's: of a colleague one tells of a wife or a son."""
    said = doc.text[relative.start : relative.end].lower().removesuffix("'s").removesuffix("s")
    return relative.number - name.number <= 2 and not _OF_A_CHILD.isdisjoint((said, said + "s"))


def _holds_name(span: Span, names: Mapping[int, Mention]) -> bool:
    return any(span.start <= one.start and one.end <= span.end for one in names.values())


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


def _stands_as_name(doc: Document, one: Mention) -> bool:
    """Tell whether a word that may be a name says where it comes from, or whose relative follows."""
    following = doc.words_between(one.end, one.end + 2 * _WORD)[:3]
    numbered = len(following) == _NUMBERED and following[1] in _LODGED and following[2][0].isdigit()
    return numbered or bool(_FROM & set(following[:1])) or _relative_of(doc, one) is not None


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


def _relative_of(doc: Document, name: Mention) -> Mention | None:
    """Return the relative that follows a name in the genitive (»Ollies mor«)."""
    if not doc.text[name.start : name.end].endswith("s"):
        return None
    following = doc.reading.between(name.end, name.end + _KIN_WITHIN)
    return next((one for one in following if "kin" in one.tags and one.number <= name.number + 2), None)


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


def _is_known(doc: Document, name: Mention) -> bool:
    """Tell whether a name is a colleague's, a relative's of the writer or somebody's by their work."""
    sentence = doc.sentence_at(name.start)
    before = doc.text[max(sentence.start, name.start - 40) : name.start].lower().split()
    mentions = doc.reading.between(max(sentence.start, name.start - 40), name.start)
    for one in mentions if before[-1:] not in _LOOKED_AFTER else ():
        apart = name.number - one.number
        if apart <= 2 and {"colleague", "worker", "kin", "own-kin", "human"} & one.tags:
            own = doc.text[max(0, one.start - 12) : one.start].lower().split()[-1:]
            if _SAID.search(doc.text[one.end : name.start]):
                continue  # »"Kan du se min kone?" spurgte Aksel«
            if "customer" in one.tags:
                continue  # »vores kunde Bent«
            if (own and own[0] in _OWN) or {"colleague", "worker"} & one.tags:
                return True
    if before[-1:] and before[-1] in _CALLED:
        return True
    if any("kind-of-thing" in one.tags and name.number - one.number == 1 for one in mentions):
        return True  # »vores hund Bamse«
    if _works_there(doc, name) or _OF_A_COLLEAGUE & set(doc.small_words[name.number + 1 : name.number + 2]):
        return True
    after = doc.reading.between(name.end, name.end + 40)
    return any(
        "colleague" in one.tags and one.number - name.number <= 3 and doc.text[name.end : name.end + 1] == ","
        for one in after
    )


def _works_there(doc: Document, name: Mention) -> bool:
    """Tell whether a name is one of a department's: »Lone fra kantinen«, "Stan from maintenance"."""
    following = [one for one in doc.small_words[name.number + 1 : name.number + 5] if one not in _ARTICLES]
    if not following or following[0] not in _IN:
        return False
    if following[1:2] == ["reception"] and "Reception" in doc.text[name.end : name.end + _LINK]:
        return False  # the youngest class
    return any("department" in lexicon(doc.lang).tags(word) for word in following[1:3])


def is_name(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell whether a span begins with a name: a listed one, or, inside a sentence, no other word we know."""
    lead, _, rest = doc.slice(span).partition(" ")
    if rest and lead.lower() in _BEFORE_NAME:
        return is_name(doc, Span(span.end - len(rest), span.end), words)
    here = doc.reading.between(span.start, span.start + 1)
    if here and "name" in here[0].tags:
        return not _is_known(doc, here[0])
    first = doc.slice(span).split()[0].strip(",.").lower()
    begins = doc.sentence_at(span.start).start == span.start
    return not begins and not here and first not in words.sets["no_names"]
