"""Words and abbreviations that outsiders do not know."""

import re
from collections.abc import Iterator
from itertools import islice

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.checks.letters import is_counted, is_shouted
from advocacy_trainer.coach.checks.personal import numbers_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_ABBREVIATION = re.compile(
    r"[A-ZÆØÅ](?<![\w@#/.&\-].)(?:[A-ZÆØÅ0-9]{1,6}(?:-[A-ZÆØÅ]{2,5})?|(?<![ÆØÅ])(?:[a-z]{2,4}[A-Z][a-z]{1,4}"
    r"|[a-z][A-Z]|[a-z]?[A-Z]{2,5}[a-z]?[A-Z]|\d[A-Z]))(?=[\W_]|s\b|'|’|e[rn]\b|\Z)"
)
_AFTER = 70  # characters after a word in which it may be explained
_BEFORE = 45
_PLACES = 40  # where one abbreviation is looked for an explanation
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_PLACE = re.compile(r"[A-Z]{1,2}\d{1,2}\Z")  # a postcode's first half, a road, a sheet of paper


def jargon(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find buzzwords, and abbreviations that are neither common nor explained nearby."""
    del rule
    seen: set[str] = set()
    told: list[Span] = []
    for start, end in doc.spans(words.patterns):
        said = doc.text[start:end].lower()
        if said in seen or doc.quoted(start, end) or _explained(doc, start, end, words):
            continue
        seen.add(said)
        told.append(Span(start, end))
        yield Hit(start, end)
    employer = (doc.context.employer or "").upper()
    for match in _ABBREVIATION.finditer(doc.text):
        said = match.group()
        small = said.lower()
        if any(one.start < match.end() and match.start() < one.end for one in told):
            continue
        if _PLACE.match(said) or is_counted(doc.text, match.end(), said) or _is_word(said, doc.lang):
            continue
        if small in seen or said in employer or small in words.sets["abbreviations"] or _ROMAN.match(said):
            continue
        if any(part in words.sets["abbreviations"] for part in re.split(r"[-\d]", small) if len(part) > 1):
            continue
        if sum(letter.isdigit() for letter in said) > 1 or doc.quoted(*match.span()):
            continue
        if said.isupper() and is_shouted(
            said,
            words._replace(sets={"shouted": frozenset(), **words.sets}),
            beside=_beside(doc.text, match),
            marked=doc.text[match.end() : match.end() + 1] == "!",
        ):
            continue
        seen.add(small)
        if _in_number(doc, match):
            continue
        places = islice(re.finditer(rf"(?<!\w){re.escape(said)}", doc.text), _PLACES)
        if not any(_explained(doc, place.start(), place.end(), words) for place in places):
            yield Hit(match.start(), match.end())


def _is_word(said: str, lang: str) -> bool:
    """Tell whether four capitals or more spell a word of the dictionary (»AKUT«), where it is there."""
    if len(said) < 4 or not said.isupper():
        return False
    from advocacy_trainer.prose.spelling import checker

    dictionary = checker(lang).dictionary
    return dictionary is not None and dictionary.has(said.lower())


def _in_number(doc: Document, match: re.Match[str]) -> bool:
    """Tell whether letters belong to a number that names somebody, as the bank's in an IBAN."""
    numbers = numbers_in(doc, rule_text("personal-id", doc.lang))
    return any(one.start < match.end() and match.start() < one.end for one in numbers)


def _beside(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 12].split()
    return bool(after) and after[0].isupper() and len(after[0]) > 3


def _explained(doc: Document, start: int, end: int, words: RuleText) -> bool:
    """Tell whether the words around say what is meant: »altså ...«, (in brackets), "is just a ..."."""
    after = doc.text[end : end + _AFTER]
    before = doc.text[max(0, start - _BEFORE) : start]
    if re.match(r"\w*\s*\(", after) or re.search(r"\(\s*$", before):
        return True
    if words.lists["is_a"].found_in(after[:30]):
        return True
    explained = words.lists["explained"]
    near = re.split(r"[.!?\n]", after)[0]
    following = after[len(near) :]
    if len(near) < 3 and re.match(r"[.!]\s+(?:Det|Et|En|Altså|Dvs|That|It|A|An|Meaning)\b", following):
        return True
    return any(span[0] < 22 for span in explained.spans(near)) or explained.found_in(before[-25:])
