"""Numbers that name a person, a card or an account."""

import re
from collections.abc import Iterator

from advocacy_trainer.coach.checks.passwords import ACCOUNT, ACCOUNT_WORDS, passwords_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_CPR = lazy(r"(?<![\d+])(?<!\d[-.,/])(\d{6})([-–‐‑ ]?)(\d{4})(?![\d])(?![-–/]\d)")
_SPACED_CPR = lazy(
    r"(?<![\d+])(?<!\d[-.,/])(\d{2})[ .\-/](\d{2})[ .\-/](\d{2})[ ]?[-–‐‑ ][ ]?(\d{4})(?![\d])(?![-–/]\d)"
)
_CARD = lazy(r"(?<![\d+])(?<!\d[-.,])\d(?:[ \-–.\u00a0]?\d){12,18}(?![ \-]?\d)")
_IBAN = lazy(r"(?<![\w])[A-Za-z]{2}\d{2}(?:[ \u00a0\-]?[A-Za-z0-9]){11,27}(?!\w)")
_PASSPORT = lazy(r"(?<![\w])(?=[A-Za-z]{0,2}\d)[A-Za-z]{0,2}\d{6,9}[A-Za-z]?\d{0,2}(?![\w])")
_SOCIAL = lazy(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|(?:[A-CEGHJ-PR-TW-Z]{2}|QQ) ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\w-])"
)
# What these cannot do without; where a pattern begins with a class of signs, the search leaps over others.
_BEGINS_IBAN = lazy(r"\d(?<=[A-Za-z]{2}.)\d")
_IN_PASSPORT = lazy(r"\d{6}")
_IN_SOCIAL = lazy(r"\d\d(?:-\d\d-\d| ?\d\d ?\d\d ?[A-D])")
_SHORTEST_CARD = 13  # digits
_CPR_DIGITS = 10
_DIGITS = lazy(r"\d(?:[ \u00a0.\-–()]{0,2}\d){5}")  # fewer name nobody


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
    taken = TakenCharacters(len(doc.text))
    lines = lines_with_numbers(doc)
    for match in matches_in(_IBAN, doc, lines, _BEGINS_IBAN):
        said = _iban_in(match.group())
        if said:
            taken.add(Span(match.start(), match.start() + said))
    digits = [sum(map(str.isdigit, doc.slice(line))) for line in lines]

    def holding(least: int) -> list[Span]:
        return [line for line, held in zip(lines, digits, strict=True) if held >= least]

    for match in matches_in(_CARD, doc, holding(_SHORTEST_CARD)):
        from advocacy_trainer.coach.checks.sums import is_card  # late: few texts hold as many figures

        if is_card(re.sub(r"\D", "", match.group())) and taken.leaves(match):
            taken.add(Span(*match.span()))
    for match in matches_in(_CPR, doc, holding(_CPR_DIGITS)):
        if _is_cpr(doc, match, taken, words):
            taken.add(Span(*match.span()))
    for match in matches_in(_SPACED_CPR, doc, holding(_CPR_DIGITS)):
        from advocacy_trainer.coach.checks.sums import is_cpr

        near = doc.text[max(0, match.start() - 40) : match.end() + 20]
        if is_cpr("".join(match.groups())) and taken.leaves(match) and words.lists["cpr"].found_in(near):
            taken.add(Span(*match.span()))
    _add_with_words(doc, words, lines, taken)
    doc.memo["numbers"] = sorted(taken.spans)
    return doc.memo["numbers"]


def _add_with_words(doc: Document, words: RuleText, lines: list[Span], taken: "TakenCharacters") -> None:
    """Take passport, social security and account numbers, known by the words beside them."""
    for match in matches_in(_PASSPORT, doc, lines, _IN_PASSPORT):
        before = doc.text[max(0, match.start() - 45) : match.start()]
        if taken.leaves(match) and len(match.group()) >= 7 and words.lists["passport"].found_in(before):
            taken.add(Span(*match.span()))
    for match in matches_in(_SOCIAL, doc, lines, _IN_SOCIAL):
        near = doc.text[max(0, match.start() - 50) : match.end() + 20]
        if taken.leaves(match) and (match.group()[0].isalpha() or words.lists["social"].found_in(near)):
            taken.add(Span(*match.span()))
    for match in matches_in(ACCOUNT, doc, lines) if any(said in doc.lower for said in ACCOUNT_WORDS) else ():
        if taken.leaves(match):
            taken.add(Span(*match.span()))


class TakenCharacters:
    """The numbers found so far, and which characters they hold."""

    def __init__(self, size: int) -> None:
        self.spans: list[Span] = []
        self._held = bytearray(size)

    def add(self, span: Span) -> None:
        """Take these characters."""
        self.spans.append(span)
        self._held[span.start : span.end] = b"\1" * (span.end - span.start)

    def leaves_all(self, span: Span) -> bool:
        """Tell whether all characters of a span are free."""
        return self._held.find(1, span.start, span.end) < 0

    def leaves(self, match: re.Match[str]) -> bool:
        """Tell whether all of a match is free."""
        return self._held.find(1, *match.span()) < 0


def _is_cpr(doc: Document, match: re.Match[str], taken: TakenCharacters, words: RuleText) -> bool:
    from advocacy_trainer.coach.checks.sums import is_cpr, passes_modulus_11

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
    from advocacy_trainer.coach.checks.sums import IBAN_LENGTHS, is_iban

    places = [place for place, character in enumerate(said) if character.isalnum()]
    size = IBAN_LENGTHS.get(said[:2].upper(), len(places) + 1)
    if size > len(places) or not is_iban("".join(said[place] for place in places[:size])):
        return 0
    return places[size - 1] + 1


def matches_in(
    pattern: re.Pattern[str], doc: Document, lines: list[Span], sign: re.Pattern[str] | None = None
) -> list[re.Match[str]]:
    """Return the matches of a pattern in some lines of a text, or in those that hold ``sign`` alone."""
    if sign is not None:
        lines = [line for line in lines if sign.search(doc.text, *line)]
    return [match for line in lines for match in pattern.finditer(doc.text, *line)]


def lines_with_numbers(doc: Document) -> list[Span]:
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
