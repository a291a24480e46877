"""Whose a telephone number, an address or a handle is: the nearest person decides.

What is the writer's own, an office's or a helpline's may stand in a post; what
is somebody else's may not. Nobody near is nobody's secret.
"""

from bisect import bisect_left

from advocacy_trainer.coach.checks.homes import household_before
from advocacy_trainer.coach.checks.near import AROUND, around
from advocacy_trainer.coach.checks.worth import found_in, may_stand
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_MINE = frozenset({"speak", "we"})
_PERSONS = """
name colleague worker customer cared kin own-kin human they met post
"""
SOMEBODY = frozenset(_PERSONS.split())
_INTRODUCTION = 4  # words before a name in which the writer tells theirs
_NAMING = frozenset({"hedder", "navn", "navnet", "called", "name", "name's", "i'm", "er"})
_SELF = {"da": frozenset({"jeg", "mit"}), "en": frozenset({"i", "i'm", "my"})}
_RELATED = frozenset({"kin", "own-kin", "colleague", "human"})
_OF_MINE = frozenset({"min", "mit", "mine", "vores", "my", "our"})
_IS = frozenset({"that's", "it's", "she's", "he's", "is", "er"})
_DONE_TO_ME = frozenset({"mig", "os", "me", "us"})
_SIGNING = frozenset({"undertegnede", "undersigned", "truly"})
_INSTEAD = frozenset({"not", "ikke", "than", "end", "for", "of"})  # "ring her, not me", "ring him for me"
_ANSWERED = """
svare svarer svarede besvare besvarer svaret answer answers answered answering gav giver sendte sender skrev
ringede truede skyldte skylder kontaktede gave gives sent texted rang called emailed messaged owes threatened
"""
_TOLD_ME = frozenset(_ANSWERED.split())  # »vil ikke svare mig på mail (...)«
_WHO = frozenset({"who", "der", "som"})
_WHICH = frozenset({"som", "der", "that", "who", "whom"})
_CLAUSE = 30  # characters in which the three words before stand
_FROM = frozenset({"fra", "from"})
_WRITERS = frozenset({"i", "we", "jeg", "vi"})
_NOT = frozenset({"not", "ikke"})
_DWELLING_WORDS = """
lives lived living bor boede bopæl residing laid stuck
"""
_DWELLING = frozenset(_DWELLING_WORDS.split())
_NEXT = 14  # characters in which the word beside stands
_BELONGS = frozenset({"for", "of", "af"})  # »formanden for foreningen«
_OF_OFFICE = 2  # words between who leads an office and the office
_OFFICE = 40  # characters from a person to the office they sit in
_BEFORE = 4  # sentences, its own among them, in which somebody is spoken of
_WINDOW = 60  # characters before what is found in which its owner is named
_ANSWERS = """
svarer har tager træffes fanges nås kontaktes sidder answers takes has picks is lives reached
"""
_ANSWERING = frozenset(_ANSWERS.split())
_PUBLIC = """
reception receptionen omstillingen switchboard helpline hotline hotlinen skranken vagtcentralen vagttelefonen
"""
_PRIVATELY = frozenset(
    {"privat", "private", "privatnummer", "hjemmenummer", "hjemmenummeret", "hjemme", "home"}
)
_ANY = frozenset({"a", "an", "any", "some", "en", "et", "nogen", "noget", "ingen"})
_SWITCHBOARDS = frozenset(_PUBLIC.split())
_SERVICE_WORDS = """
vagtlægen lægen tandlægen dyrlægen tandlægevagten dyrlægevagten vagthavende fanges nul nobody caller
dentist dentist's vet vet's vets gp pharmacist dispatcher operator
"""
_SERVICES = frozenset(_SERVICE_WORDS.split())  # who answers is whoever is on call
_FIRM_ENDS = (
    "tjenesten|huset|fonden|centret|centeret|klinikken|skolen|foreningen|linjen|værksted|auto|blomster|salon|garage"
    "|café|cafe|centre|clinic|trust|school|plumbing|bakery|frisør|kiosk|foundation|hospice|ltd|aps|a/s|stores?|shop"
    "|cabs|taxis?"
)
_FIRM = lazy(rf"(?:['’]s|s)? (?:[A-ZÆØÅ][\wæøå]+ )?[A-ZÆØÅ]?[\wæøå]*(?i:{_FIRM_ENDS})\b")
_CAPITAL = lazy(r" [A-Z][a-z]{2,}")
_TITLED = lazy(
    r"(?:\b(?i:mr|mrs|ms|miss|dr|prof|hr|fru|frk|frøken|overlæge|doktor)\.? [A-ZÆØÅ][\wæøåé'’\-]+)"
)
_TITLE = lazy(r"\b(?i:mr|mrs|ms|miss|dr|prof|hr|fru|frk|frøken|overlæge|doktor)(?=\.? [A-ZÆØÅ])")
_GREETING = lazy(r"(?i)(?=mvh|vh|kh|hilsen|hilsner|regards|kind |warm |best|cheers|yours)")
_SIGNED = lazy(
    r"(?i:\b(?:mvh|vh|kh|hilsen|hilsner|(?:kind |best |warm )?regards|best(?: wishes)?|cheers|yours)\b)"
    r"[.,]?"
    r"\s*[A-ZÆØÅ][\wæøåé.,:()\- ]{1,40}[(,\n ]+\Z"
)


def is_own(doc: Document, start: int, end: int, words: RuleText) -> bool:
    """Tell whether what stands from ``start`` to ``end`` is the writer's own, a workplace's or nobody's."""
    sentence = doc.sentence_at(start)
    begin = sentence.start
    if _follows_colon(doc, begin):
        begin = doc.sentence_at(max(0, begin - 2)).start  # »The clinic: 12 34 56 78« is one thought
    if _belongs_to_another(doc, end):
        return False
    whose = "other" if household_before(doc, start) else _nearest(doc, begin, start)
    if whose:
        return whose == "own"
    before = doc.text[max(min(sentence.start, start), start - _WINDOW) : start]
    after = doc.text[end : min(max(sentence.end, end), end + 40)]
    own, others = words.lists["own"], words.lists["others"]
    if found_in(doc, others, before):
        return False
    if found_in(doc, own, before, "§", after):
        return True
    previous = around(doc, start, end)
    if found_in(doc, others, previous):
        return False
    return found_in(doc, own, previous) or not _somebody_near(doc, start, end)


def _follows_colon(doc: Document, begin: int) -> bool:
    """Tell whether a sentence follows a colon in its line."""
    before = bisect_left(doc.sentence_starts, begin)
    end = doc.sentences[before - 1].end if before else 0
    return doc.text[end - 1 : end] == ":" and not doc.text[end:begin].strip(" ")


def _somebody_near(doc: Document, start: int, end: int) -> bool:
    """Tell whether anybody but the writer is spoken of in the sentence or the one before it."""
    number = doc.sentence_number(start)
    first = doc.sentences[max(0, number - _BEFORE)].start if doc.sentences else 0
    last = min(max(doc.sentence_at(start).end, end), end + AROUND)
    if any(_is_somebody(doc, one) for one in doc.reading.between(max(first, start - AROUND), last)):
        return True
    first = max(first, start - AROUND)
    return may_stand(doc, _TITLE, first, last) and bool(_TITLED.search(doc.text, first, last))


def _is_somebody(doc: Document, one: Mention) -> bool:
    said = doc.text[one.start : one.end].lower()
    if not SOMEBODY & one.tags or said in _SERVICES:
        return False
    # »hvis I mangler en vikar« speaks of nobody.
    return "name" in one.tags or doc.last_word(max(0, one.start - _NEXT), one.start) not in _ANY


def _nearest(doc: Document, begin: int, start: int) -> str:
    """Tell whose a number is by the nearest person before it: own, other, or "" where none is near.

    What stands under a greeting is the writer's own, and that of an office or a helpline is public.
    """
    if may_stand(doc, _GREETING, start - _WINDOW, start):
        line = doc.text.rfind("\n", 0, max(0, doc.text.rfind("\n", 0, start)))
        if _SIGNED.search(doc.text[max(0, line, start - _WINDOW) : start]):
            return "own"
    first = max(begin, start - _WINDOW)
    titled: list[int] = []
    if may_stand(doc, _TITLE, first, start):
        titled = [match.start() for match in _TITLED.finditer(doc.text, first, start)]
    for one in reversed(doc.reading.between(first, start)):
        if titled and titled[-1] > one.start:
            return "other"
        whose = _by(doc, one, begin, start)
        if whose:
            return whose
    return "other" if titled else ""


def _by(doc: Document, one: Mention, begin: int, start: int) -> str:
    """Tell whose a number is by one who stands before it, or "" where that one has no part in it."""
    said = doc.text[one.start : one.end].lower()
    before = doc.words_between(max(0, one.start - _NEXT), one.start)
    if _MINE & one.tags:
        if (
            doc.quoted(one.start, one.end)
            and doc.quoted(start, start + 1)
            and not _quotes_himself(doc, start)
        ):
            return "other"
        if _dwells(doc, one, begin, start):
            return "other"
        if said in _DONE_TO_ME and _only_met(doc, one, start):
            return ""
        if said in _WRITERS and _is_of_whom_we_speak(doc, one):
            return ""
        return "" if _INSTEAD & set(before[-1:]) else "own"
    if said in _SERVICES:
        if _PRIVATELY & set(doc.words_between(begin, start)):
            return "other"
        return "" if said in ("fanges", "nul", "nobody", "caller") else "own"
    if "org" in one.tags and not SOMEBODY & one.tags:
        return "other" if _answers_there(doc, one, begin, start) else "own"
    if SOMEBODY & one.tags:
        if _NOT & set(before[-2:]):
            return ""  # "Text me, not the boss"
        if "name" in one.tags and (_FIRM.match(doc.text, one.end) or _names_firm(doc, one)):
            return "own"
        return "own" if _introduced(doc, one) or _is_the_writer(doc, one) else "other"
    return ""


def _names_firm(doc: Document, named: Mention) -> bool:
    """Tell whether an English genitive begins the name of a firm: "Annie's Flowers"."""
    return doc.text[: named.end].endswith(("'s", "’s")) and bool(_CAPITAL.match(doc.text, named.end))


def _is_of_whom_we_speak(doc: Document, writer: Mention) -> bool:
    """Tell whether the writer stands in a clause about another: »mureren, vi havde«, "the man I met"."""
    before = doc.words_between(max(0, writer.start - _NEXT), writer.start)[-1:]
    first = max(0, writer.start - _NEXT - len("".join(before)))
    return any(
        SOMEBODY & one.tags and len(doc.words_between(one.end, writer.start)) <= len(_WHICH & set(before))
        for one in doc.reading.between(first, writer.start)
        if not set(doc.text[one.end : writer.start]) & set(".!?:;\n")
    )


def _quotes_himself(doc: Document, place: int) -> bool:
    """Tell whether no one else is there to have said what is quoted."""
    known: dict[int, bool] = doc.tables.setdefault("quotes himself", {})
    number = doc.sentence_number(place)
    if number not in known:
        known[number] = not _another_speaks(doc, number)
    return known[number]


def _another_speaks(doc: Document, first: int) -> bool:
    """Tell whether somebody stands outside the quotations of a sentence or the next one."""
    for number in (first, first + 1):
        if 0 < number <= len(doc.sentences):
            sentence = doc.sentences[number - 1]
            for one in doc.reading.between(sentence.start, sentence.end):
                if SOMEBODY & one.tags and not doc.quoted(one.start, one.end):
                    return True
    return False


def _only_met(doc: Document, me: Mention, start: int) -> bool:
    """Tell whether the writer is only whom another did something to.

    »Hun skrev til mig fra ...«, »vil ikke svare mig på ...«, "the driver who cut us up has ...".
    """
    before = doc.words_between(max(0, me.start - _CLAUSE), me.start)
    return (
        bool(_TOLD_ME & set(before[-2:]))
        or bool(_WHO & set(before[-3:]))
        or doc.last_word(me.end, start) in _FROM
    )


def _dwells(doc: Document, writer: Mention, begin: int, start: int) -> bool:
    """Tell whether somebody lives there and the writer only has something: »bor ... i vores gade«."""
    if doc.text[writer.start : writer.end].lower() not in _OF_MINE | _DONE_TO_ME:
        return False
    known: list[int] | None = doc.tables.get("dwelling")
    if known is None:
        known = [number for number, word in enumerate(doc.small_words) if word in _DWELLING]
        doc.tables["dwelling"] = known
    first, last = (bisect_left(doc.scan.starts, place) for place in (begin, start))
    at = bisect_left(known, first)
    dwelling = known[at] if at < len(known) else last
    return first < dwelling < last and doc.small_words[dwelling - 1] not in _WRITERS


def _is_the_writer(doc: Document, named: Mention) -> bool:
    """Tell whether a name stands right after »mig« and a comma: »ring til mig, Karl, på ...«."""
    before = doc.text[max(0, named.start - _NEXT) : named.start].rstrip()
    if not before.endswith(",") or doc.text[named.end : named.end + 1] not in {",", " "}:
        return False
    led = set(before.rstrip(",").lower().split()[-1:])
    closed = doc.text.find(",", named.end, named.end + _NEXT) >= 0
    return closed and bool((_DONE_TO_ME | _SIGNING) & led)


def _introduced(doc: Document, named: Mention) -> bool:
    """Tell whether a name is the writer's own: »jeg hedder Kaj Ravn«, "I'm called Kit"."""
    before = doc.words_between(max(0, named.start - _OFFICE), named.start)[-_INTRODUCTION:]
    return bool(_NAMING & set(before)) and bool(_SELF[doc.lang] & set(before))


def _belongs_to_another(doc: Document, end: int) -> bool:
    """Tell whether what follows says whose it is: »cyklen er min søsters«, "it's my sister's"."""
    last = min(doc.sentence_at(end - 1).end, end + AROUND)
    return any(_is_mine(doc, end, one) for one in doc.reading.between(end, last)) or any(
        _RELATED & one.tags
        and doc.slice(Span(one.start, one.end)).endswith("s")
        and doc.last_word(max(end, one.start - _NEXT), one.start) in _OF_MINE
        and not doc.words_between(one.end, min(last, one.end + _NEXT))
        for one in doc.reading.between(end, last)
    )


def _is_mine(doc: Document, end: int, one: Mention) -> bool:
    """Tell whether it is said who somebody is to the writer: "that's my hygienist", »det er min makker«."""
    before = doc.words_between(end, one.start)[-2:]
    return (
        bool(SOMEBODY & one.tags)
        and len(before) > 1
        and before[0] in _IS
        and before[1] in _OF_MINE
        and not doc.slice(Span(one.start, one.end)).endswith("s")
    )


def _answers_there(doc: Document, org: Mention, begin: int, start: int) -> bool:
    """Tell whether an office is only where a person sits who answers: »Pia på kontoret svarer på ...«."""
    near = doc.reading.between(max(begin, org.start - _OFFICE), org.start)
    somebody = next((one for one in reversed(near) if (SOMEBODY | {"maybe-name"}) & one.tags), None)
    if somebody is None or any(_MINE & one.tags for one in near if one.start > somebody.start):
        return False
    if doc.slice(Span(org.start, org.end)).lower() in _SWITCHBOARDS:
        return False
    between = doc.words_between(somebody.end, org.start)
    if between and len(between) <= _OF_OFFICE and between[0] in _BELONGS:
        return True
    return bool(_ANSWERING & set(doc.words_between(somebody.end, start)))
