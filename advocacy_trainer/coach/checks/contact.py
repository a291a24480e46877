"""Telephone numbers, mail addresses, handles, homes and number plates that are somebody else's."""

import re
from collections.abc import Iterator

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.checks.dictated import dictated_numbers, handles, spelled_mails
from advocacy_trainer.coach.checks.homes import homes_described, named_just_before, streets
from advocacy_trainer.coach.checks.personal import (
    TakenCharacters,
    lines_with_numbers,
    matches_in,
    numbers_in,
)
from advocacy_trainer.coach.checks.touching import touching
from advocacy_trainer.coach.checks.whose import is_own
from advocacy_trainer.coach.checks.worth import found_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_DK_PHONE = lazy(
    r"(?<![\w+./-])(?:(?:\+|00)45[ \u00a0]?)?(?:[2-9]\d(?:[ \u00a0.\-]\d{2}){3}|[2-9]\d{3}[ \u00a0\-]\d{4}"
    r"|[2-9]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3}|[2-9]\d{7})(?![\w]|[./-]\d)"
)
_OTHER_PHONE = lazy(
    r"(?<![\w.])(?<!\d[ \u00a0\-])(?:\+\d{1,3}[ \u00a0]?(?:\(0\)[ ]?)?\d{1,4}(?:[ \u00a0\-]?\d{2,4}){2,4}"
    r"|\(?0\d{2,5}\)?[ \u00a0\-.]?\d{3,4}(?:[ \u00a0\-.]?\d{3,4})?"
    r"|\(?\d{3}\)?[ \-.]\d{3}[ \-.]\d{4}|\d{3}[ \-.]01\d{2})(?![\w]|[./-]\d)"
)
_BARE = lazy(r"\d{8}\Z")
_ONE_BY_ONE = lazy(r"\d(?:[^\w\n]{1,3}\d){7,12}")  # »9 4 1 8, 0 0 3 3«
_PHONE_WINDOW = 60  # characters around a number in which a word for telephone stands
_PLATE = {
    "da": lazy(r"[A-ZÆØÅ](?<!\w.)[A-ZÆØÅ][ .-]?\d{2}[ .]?\d{3}\b"),
    "en": lazy(r"[A-Z](?<!\w.)[A-Z]\d{2}[ -]?[A-Z]{3}\b"),
}
# Danish series that only firms and services have (numbering plan of the Agency for Digital Government).
_SERIES_OF_FIRMS = ("70", "80", "90")


def contact_data(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find how to reach somebody who did not write the text; the writer's own is fine."""
    del rule
    for span in _found(doc, words):
        if not is_own(doc, span.start, span.end, words):
            yield Hit(span.start, span.end)


def _found(doc: Document, words: RuleText) -> Iterator[Span]:
    lines = lines_with_numbers(doc)
    taken = TakenCharacters(len(doc.text))
    for span in numbers_in(doc, rule_text("personal-id", doc.lang)) if lines else []:
        taken.add(span)
    phones = [span for span in _phones(doc, words, lines) if taken.leaves_all(span)]
    for span in phones:
        taken.add(span)
        yield span
    for span in dictated_numbers(doc):
        free = _is_free(doc.slice(span), doc.lang)
        if not free and taken.leaves_all(span) and _is_said_as_phone(doc, span, words):
            taken.add(span)
            yield span
    for token in doc.of_kind("email"):
        mailbox = re.split(r"[.@+_-]", token.text.lower())[0]
        if mailbox not in words.sets["shared_mailboxes"]:
            yield Span(token.start, token.end)
    for span in spelled_mails(doc):
        if doc.slice(span).lower().split()[0].strip("([") not in words.sets["shared_mailboxes"]:
            yield span
    yield from handles(doc)
    yield from streets(doc, words)
    yield from homes_described(doc)
    yield from _plates(doc, words)


def _phones(doc: Document, words: RuleText, lines: list[Span]) -> Iterator[Span]:
    phones = matches_in(_DK_PHONE, doc, lines) if doc.lang == "da" else []
    danish = TakenCharacters(len(doc.text))
    for match in phones:
        danish.add(Span(*match.span()))
    others = matches_in(_OTHER_PHONE, doc, lines)
    for match in phones + [match for match in others if danish.leaves(match)]:
        free = _is_free(match.group(), doc.lang)
        if not free and not _in_link(doc, match) and _is_phone(doc, match, words):
            yield Span(*match.span())


def _is_free(number: str, lang: str) -> bool:
    """Tell whether a number is of a series that only organisations have.

    British ones begin with 0300 to 0370, 080x or 0845 (Ofcom).
    """
    digits = re.sub(r"\D", "", number)
    if lang == "da" and len(digits) == 8:
        return digits.startswith(_SERIES_OF_FIRMS)
    return digits.startswith(("0300", "0303", "0330", "0333", "0345", "0370", "0800", "0808", "0845"))


def _in_link(doc: Document, match: re.Match[str]) -> bool:
    links = touching(doc, "links", lambda: _links(doc))
    return links.holds(match.start(), match.start() + 1)


def _links(doc: Document) -> list[Span]:
    return [Span(one.start, one.end) for one in doc.scan.others if one.kind in ("url", "email")]


def _is_phone(doc: Document, match: re.Match[str], words: RuleText) -> bool:
    """Tell a phone number by its country code, its grouping or the words beside it."""
    said = match.group()
    near = doc.text[max(0, match.start() - _PHONE_WINDOW) : match.end() + 25]
    if found_in(doc, words.lists["other_numbers"], doc.text[max(0, match.start() - 30) : match.start()]):
        return False
    if said.startswith(("+", "00")):
        return True
    if not _BARE.match(said) and named_just_before(doc, match.start()):
        return True
    if doc.lang == "da" and not _BARE.match(said) and re.match(r"\d\d(?:[ \u00a0.\-]\d\d){3}", said):
        return True
    if doc.lang == "en" and re.match(r"\(?0\d{2,4}\)?[ -]\d{3}", said):
        return True
    return found_in(doc, words.lists["phone"], near)


def _is_said_as_phone(doc: Document, span: Span, words: RuleText) -> bool:
    """Tell a number in words from counting: a word for telephone, a name or somebody stands beside it."""
    if found_in(doc, words.lists["other_numbers"], doc.text[max(0, span.start - 30) : span.start]):
        return False
    said = doc.slice(span)
    if any(sign.isalpha() for sign in said) or _ONE_BY_ONE.fullmatch(said):
        return True
    if doc.lang == "en" and re.match(r"0[1-3]|07", said):
        return True
    near = doc.text[max(0, span.start - _PHONE_WINDOW) : span.end + 25]
    return named_just_before(doc, span.start) or found_in(doc, words.lists["phone"], near)


def _plates(doc: Document, words: RuleText) -> Iterator[Span]:
    """Find number plates beside a word for a vehicle or for who drives it."""
    vehicles = words.sets["vehicles"]
    if doc.lang == "da" and vehicles.isdisjoint(doc.word_set):
        return
    for match in _PLATE[doc.lang].finditer(doc.text):
        sentence = doc.sentence_at(match.start())
        # The British shape, two letters, the year and three letters, is hardly anything else.
        if doc.lang == "en" or not vehicles.isdisjoint(doc.words_between(sentence.start, sentence.end)):
            yield Span(*match.span())
