"""Numbers and addresses that belong to somebody."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.checks.passwords import ACCOUNT, passwords_in
from advocacy_trainer.coach.checks.sums import IBAN_LENGTHS, is_card, is_cpr, is_iban, passes_modulus_11
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_CPR = lazy(r"(?<![\d+])(?<!\d[-.,/])(\d{6})([-–‐‑ ]?)(\d{4})(?![\d])(?![-–/]\d)")
_CARD = lazy(r"(?<![\d+])(?<!\d[-.,])\d(?:[ \-–.\u00a0]?\d){12,18}(?![ \-]?\d)")
_IBAN = lazy(r"(?<![\w])[A-Za-z]{2}\d{2}(?:[ \u00a0\-]?[A-Za-z0-9]){11,27}(?!\w)")
_PASSPORT = lazy(r"(?<![\w])(?=[A-Za-z]{0,2}\d)[A-Za-z]{0,2}\d{6,9}[A-Za-z]?\d{0,2}(?![\w])")
_SOCIAL = lazy(r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\w-])")
_DK_PHONE = lazy(
    r"(?<![\w+./-])(?:(?:\+|00)45[ \u00a0]?)?(?:[2-9]\d(?:[ \u00a0.\-]\d{2}){3}|[2-9]\d{3}[ \u00a0\-]\d{4}"
    r"|[2-9]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3}|[2-9]\d{7})(?![\w]|[./-]\d)"
)
_OTHER_PHONE = lazy(
    r"(?<![\w.])(?<!\d[ \u00a0\-])(?:\+\d{1,3}[ \u00a0]?(?:\(0\)[ ]?)?\d{1,4}(?:[ \u00a0\-]?\d{2,4}){2,4}"
    r"|\(?0\d{2,5}\)?[ \u00a0\-]?\d{3,4}(?:[ \u00a0\-]?\d{3,4})?"
    r"|\(?\d{3}\)?[ \-.]\d{3}[ \-.]\d{4}|\d{3}[ \-.]01\d{2})(?![\w]|[./-]\d)"
)
_BARE = lazy(r"\d{8}\Z")
_DIGITS = re.compile(r"\d(?:[ \u00a0.\-–()]{0,2}\d){5}")  # fewer name nobody
_MINE = frozenset({"speak", "we"})
_PERSONS = """
name colleague worker customer cared kin own-kin human they
"""
_SOMEBODY = frozenset(_PERSONS.split())
_INTRODUCTION = 4  # words before a name in which the writer tells theirs
_NAMING = frozenset({"hedder", "navn", "navnet", "called", "name", "name's", "i'm", "er"})
_SELF = {"da": frozenset({"jeg", "mit"}), "en": frozenset({"i", "i'm", "my"})}
_RELATED = frozenset({"kin", "own-kin", "colleague", "human"})
_OF_MINE = frozenset({"min", "mit", "mine", "vores", "my", "our"})
_DONE_TO_ME = frozenset({"mig", "os", "me", "us"})
_INSTEAD = frozenset({"not", "ikke", "than", "end", "for", "of"})  # "ring her, not me", "ring him for me"
_WRITERS = frozenset({"i", "we", "jeg", "vi"})
_NOT = frozenset({"not", "ikke"})
_DWELLING = frozenset({"lives", "lived", "living", "bor", "boede", "bopæl", "residing", "laid", "stuck"})
_HOUSEHOLD = lazy(
    r"(?:\b(?:to|for|from|at|with) the [A-Z]\w+s,?(?: (?:at|on|in))?"
    r"|\b(?:familien|ægteparret|hos|til) (?:familien )?[A-ZÆØÅ]\w+s?,?(?: (?:på|i|ved))?) ?\Z"
)
_NEXT = 14  # characters in which the word beside stands
_SURNAME = 2  # words that may stand between a first name and a number
_OFFICE = 40  # characters from a person to the office they sit in
_ANSWERS = """
svarer har tager træffes fanges nås kontaktes sidder answers takes has picks is lives reached
"""
_ANSWERING = frozenset(_ANSWERS.split())
_PUBLIC = """
reception receptionen omstillingen switchboard helpline hotline hotlinen skranken vagtcentralen vagttelefonen
"""
_SWITCHBOARDS = frozenset(_PUBLIC.split())
_SIGNED = lazy(
    r"(?i:\b(?:mvh|vh|kh|hilsen|hilsner|(?:kind |best |warm )?regards|best(?: wishes)?|cheers|yours)\b)"
    r"[.,]?"
    r"\s*[A-ZÆØÅ][\wæøåé.,:\- ]{1,40}[,\n ]+\Z"
)
_AROUND = 250  # characters before and after at most: in a text without full stops the sentence is all of it
_PHONE_WINDOW = 60  # characters around a number in which its owner is named


def personal_id(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find CPR, card, IBAN, account, passport and social security numbers, and passwords."""
    del rule
    yield from (Hit(span.start, span.end) for span in numbers_in(doc, words))
    yield from (Hit(span.start, span.end) for span in passwords_in(doc))


def numbers_in(doc: Document, words: RuleText) -> list[Span]:
    """Return where numbers stand that name a person, a card or an account; found once for all rules."""
    known = doc.memo.get("numbers")
    if known is not None:
        return known
    taken = _Taken(len(doc.text))
    lines = _lines_withnumbers_in(doc)
    for match in _each(_IBAN, doc, lines):
        said = _iban_in(match.group())
        if said:
            taken.add(Span(match.start(), match.start() + said))
    for match in _each(_CARD, doc, lines):
        if is_card(re.sub(r"\D", "", match.group())) and taken.leaves(match):
            taken.add(Span(*match.span()))
    for match in _each(_CPR, doc, lines):
        if _is_cpr(doc, match, taken, words):
            taken.add(Span(*match.span()))
    _add_with_words(doc, words, lines, taken)
    doc.memo["numbers"] = sorted(taken.spans)
    return doc.memo["numbers"]


def _add_with_words(doc: Document, words: RuleText, lines: list[Span], taken: "_Taken") -> None:
    """Take passport, social security and account numbers, known by the words beside them."""
    for match in _each(_PASSPORT, doc, lines):
        before = doc.text[max(0, match.start() - 45) : match.start()]
        if taken.leaves(match) and len(match.group()) >= 7 and words.lists["passport"].found_in(before):
            taken.add(Span(*match.span()))
    for match in _each(_SOCIAL, doc, lines):
        near = doc.text[max(0, match.start() - 50) : match.end() + 20]
        if taken.leaves(match) and (match.group()[0].isalpha() or words.lists["social"].found_in(near)):
            taken.add(Span(*match.span()))
    for match in _each(ACCOUNT, doc, lines):
        if taken.leaves(match):
            taken.add(Span(*match.span()))


class _Taken:
    """The numbers found so far, and which characters they hold."""

    def __init__(self, size: int) -> None:
        self.spans: list[Span] = []
        self._held = bytearray(size)

    def add(self, span: Span) -> None:
        """Take these characters."""
        self.spans.append(span)
        self._held[span.start : span.end] = b"\1" * (span.end - span.start)

    def leaves(self, match: re.Match[str]) -> bool:
        """Tell whether all of a match is free."""
        return self._held.find(1, *match.span()) < 0


def _is_cpr(doc: Document, match: re.Match[str], taken: _Taken, words: RuleText) -> bool:
    digits = match[1] + match[3]
    if not is_cpr(digits) or not taken.leaves(match):
        return False
    if match[2] and match[2] in "-–‐‑":
        return True
    near = doc.text[max(0, match.start() - 40) : match.end() + 20]
    return (
        passes_modulus_11(digits) or words.lists["cpr"].found_in(near) or _written_as_cpr(doc, match, digits)
    )


def _written_as_cpr(doc: Document, match: re.Match[str], digits: str) -> bool:
    """Tell whether ten digits in a Danish text stand as the number is written: together, or six and four."""
    if doc.lang != "da":
        return False
    # »230526 1430« is as often a date and the time of day.
    return not match[2] or not (int(digits[6:8]) < 24 and int(digits[8:]) < 60)


def _iban_in(said: str) -> int:
    """Return how many characters of ``said`` form an IBAN, 0 for none."""
    places = [place for place, character in enumerate(said) if character.isalnum()]
    size = IBAN_LENGTHS.get(said[:2].upper(), len(places) + 1)
    if size > len(places) or not is_iban("".join(said[place] for place in places[:size])):
        return 0
    return places[size - 1] + 1


def contact_data(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find somebody else's phone number, private address or e-mail; the writer's own is fine."""
    del rule
    lines = _lines_withnumbers_in(doc)
    personal = numbers_in(doc, rule_text("personal-id", doc.lang)) if lines else []
    taken = _Taken(len(doc.text))
    for span in personal:
        taken.add(span)
    phones = _each(_DK_PHONE, doc, lines) if doc.lang == "da" else []
    danish = _Taken(len(doc.text))
    for match in phones:
        danish.add(Span(*match.span()))
    others = _each(_OTHER_PHONE, doc, lines)
    for match in phones + [match for match in others if danish.leaves(match)]:
        if not taken.leaves(match) or _in_link(doc, match) or _is_free(match.group()):
            continue
        if _is_phone(doc, match, words) and not _own(doc, match.start(), match.end(), words):
            yield Hit(match.start(), match.end())
    for token in doc.of_kind("email"):
        mailbox = re.split(r"[.@+_-]", token.text.lower())[0]
        if mailbox not in words.sets["shared_mailboxes"] and not _own(doc, token.start, token.end, words):
            yield Hit(token.start, token.end)
    for span in doc.found(words.lists["address"]):
        around = _around(doc, span.start, span.end)
        homely = words.lists["home"].found_in(around) or _lived_at(doc, span)
        if homely and not _own(doc, span.start, span.end, words):
            yield Hit(span.start, span.end)


def _is_free(number: str) -> bool:
    """Tell whether a British number is one that only organisations have (Ofcom: 0300 to 0370, 080x, 0845)."""
    return re.sub(r"\D", "", number).startswith(
        ("0300", "0303", "0330", "0333", "0345", "0370", "0800", "0808", "0845")
    )


def _each(pattern: re.Pattern[str], doc: Document, lines: list[Span]) -> list[re.Match[str]]:
    return [match for line in lines for match in pattern.finditer(doc.text, *line)]


def _lines_withnumbers_in(doc: Document) -> list[Span]:
    """Return the lines that hold enough digits for a number that names somebody; none goes on in the next."""
    if "lines" in doc.memo:
        return doc.memo["lines"]
    text = doc.text
    found = doc.memo["lines"] = list[Span]()
    match = _DIGITS.search(text)
    while match:
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        found.append(Span(text.rfind("\n", 0, match.start()) + 1, end))
        match = _DIGITS.search(text, end)
    return found


def _in_link(doc: Document, match: re.Match[str]) -> bool:
    return any(
        token.start <= match.start() < token.end
        for token in doc.scan.others
        if token.kind in ("url", "email")
    )


def _is_phone(doc: Document, match: re.Match[str], words: RuleText) -> bool:
    """Tell a phone number by its country code, its grouping or the words beside it."""
    said = match.group()
    near = doc.text[max(0, match.start() - _PHONE_WINDOW) : match.end() + 25]
    if words.lists["other_numbers"].found_in(doc.text[max(0, match.start() - 30) : match.start()]):
        return False
    if said.startswith(("+", "00")):
        return True
    if not _BARE.match(said) and _named_just_before(doc, match.start()):
        return True
    if (
        doc.lang == "da"
        and not _BARE.match(said)
        and re.match(r"\d\d[ \u00a0.]\d\d[ \u00a0.]\d\d[ \u00a0.]\d\d", said)
    ):
        return True
    if doc.lang == "en" and re.match(r"\(?0\d{2,4}\)?[ -]\d{3}", said):
        return True
    return words.lists["phone"].found_in(near)


def _lived_at(doc: Document, place: Span) -> bool:
    """Tell whether a person, and no firm, is named right before an address: »Gammel Mads, Torvegade 9«."""
    begin = max(doc.sentence_at(place.start).start, place.start - _OFFICE)
    if _HOUSEHOLD.search(doc.text[begin : place.start]):
        return True
    sentence = doc.sentence_at(place.start)
    if any(sentence.start <= one.start < place.end for one in doc.framed("portrait", "at_home")):
        return True
    if any(
        place.start <= one.end <= place.end and _named_just_before(doc, place.start)
        for one in doc.framed("portrait", "called_at")
    ):
        return True
    near = doc.reading.between(begin, place.start)
    if any("org" in one.tags for one in near) or not any("name" in one.tags for one in near):
        return False
    return doc.text[begin : place.start].endswith(", ") and _named_just_before(doc, place.start)


def _named_just_before(doc: Document, start: int) -> bool:
    """Tell whether a name and a sign are all that stands before a number in groups: »Bo Lund, 9466 7788«."""
    near = doc.reading.between(max(0, start - _OFFICE), start)
    named = [one for one in near if {"name", "maybe-name"} & one.tags]
    between = doc.text[named[-1].end : start] if named else "."
    return not any(sign in between for sign in ".!?\n") and len(between.split()) <= _SURNAME


def _around(doc: Document, start: int, end: int) -> str:
    """Return the sentence of a span and the one before it."""
    starts = doc.sentence_starts
    first = max(0, bisect_right(starts, start) - 1)
    last = bisect_left(starts, end)
    if first < last and doc.sentences[first].end <= start:
        first += 1
    if first >= last:
        return doc.text[start:end]
    begin = max(min(start, starts[max(0, first - 1)]), start - _AROUND)
    return doc.text[begin : min(max(end, doc.sentences[last - 1].end), end + _AROUND)]


def _nearest(doc: Document, begin: int, start: int, end: int) -> str:
    """Tell whose a number is by the nearest person before it: own, other, or "" where none is near.

    What stands under a greeting is the writer's own, and that of an office or a helpline is public.
    """
    line = doc.text.rfind("\n", 0, max(0, doc.text.rfind("\n", 0, start)))
    if _SIGNED.search(doc.text[max(0, line, start - _PHONE_WINDOW) : start]):
        return "own"
    for one in reversed(doc.reading.between(max(begin, start - _PHONE_WINDOW), start)):
        if _MINE & one.tags:
            if _dwells(doc, one, begin, start):
                return "other"
            if _INSTEAD & set(doc.words_between(max(0, one.start - _NEXT), one.start)[-1:]):
                continue
            return "own"
        if "org" in one.tags and not _SOMEBODY & one.tags:
            if _answers_there(doc, one, begin, start):
                return "other"
            return "own"
        if _SOMEBODY & one.tags:
            if _NOT & set(doc.words_between(max(0, one.start - _NEXT), one.start)[-2:]):
                continue  # "Text me, not the boss"
            return "own" if _introduced(doc, one) else "other"
    return ""


def _dwells(doc: Document, writer: Mention, begin: int, start: int) -> bool:
    """Tell whether somebody lives there and the writer only has something: »bor ... i vores gade«."""
    said = doc.text[writer.start : writer.end].lower()
    words = doc.words_between(begin, start)
    dwelling = next((number for number, word in enumerate(words) if word in _DWELLING), 0)
    return (
        said in _OF_MINE | _DONE_TO_ME and dwelling > 0 and not _WRITERS & set(words[dwelling - 1 : dwelling])
    )


def _introduced(doc: Document, named: Mention) -> bool:
    """Tell whether a name is the writer's own: »jeg hedder Kaj Ravn«, "I'm called Kit"."""
    before = doc.words_between(max(0, named.start - _OFFICE), named.start)[-_INTRODUCTION:]
    return bool(_NAMING & set(before)) and bool(_SELF[doc.lang] & set(before))


def _belongs_to_another(doc: Document, end: int) -> bool:
    """Tell whether what follows says whose it is: »cyklen er min søsters«, "it's my sister's"."""
    last = min(doc.sentence_at(end - 1).end, end + _AROUND)
    return any(
        _RELATED & one.tags
        and doc.slice(Span(one.start, one.end)).endswith("s")
        and _OF_MINE & set(doc.words_between(max(end, one.start - _NEXT), one.start)[-1:])
        and not doc.words_between(one.end, min(last, one.end + _NEXT))
        for one in doc.reading.between(end, last)
    )


def _answers_there(doc: Document, org: Mention, begin: int, start: int) -> bool:
    """Tell whether an office is only where a person sits who answers: »Pia på kontoret svarer på ...«."""
    near = doc.reading.between(max(begin, org.start - _OFFICE), org.start)
    somebody = next((one for one in reversed(near) if (_SOMEBODY | {"maybe-name"}) & one.tags), None)
    if somebody is None or any(_MINE & one.tags for one in near if one.start > somebody.start):
        return False
    if doc.slice(Span(org.start, org.end)).lower() in _SWITCHBOARDS:
        return False
    return bool(_ANSWERING & set(doc.words_between(somebody.end, start)))


def _own(doc: Document, start: int, end: int, words: RuleText) -> bool:
    """Tell whether the number or address is the writer's own, or the workplace's."""
    sentence = doc.sentence_at(start)
    before = doc.text[max(min(sentence.start, start), start - _PHONE_WINDOW) : start]
    after = doc.text[end : min(max(sentence.end, end), end + 40)]
    begin = sentence.start
    if doc.text[:begin].rstrip(" ").endswith(":"):
        begin = doc.sentence_at(max(0, begin - 2)).start  # »The clinic: 12 34 56 78« is one thought
    if _belongs_to_another(doc, end):
        return False
    whose = _nearest(doc, begin, start, end)
    if whose:
        return whose == "own"
    others = words.lists["others"]
    if others.found_in(before):
        return False
    if words.lists["own"].found_in(before + " § " + after):
        return True
    previous = _around(doc, start, end)
    if others.found_in(previous):
        return False
    return words.lists["own"].found_in(previous)
