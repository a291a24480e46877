"""Whether somebody is there, and whether one may answer."""

import re
from collections.abc import Iterator

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.checks.employer import names_employer
from advocacy_trainer.coach.checks.voice import firm_speaks
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.sentences import Span

_NAME_LIST = re.compile(
    r"(?<![.!?…:]\s)(?<!\A)\b[A-ZÆØÅ][a-zæøåé]+(?:, [A-ZÆØÅ][a-zæøåé]+)* (?:og|and|&) [A-ZÆØÅ][a-zæøåé]+"
)
_MINUTES = re.compile(r"\d\s*$")


def no_person(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text of some length in which nobody speaks.

    A »we« counts where people are in it: names, a number of us, colleagues, or
    something a body does. A »we« that is only the firm does not.
    """
    if doc.word_count <= int(rule.options["words"]):
        return
    if _says_i(doc, words):
        return
    if _drops_i(doc, words) or doc.found(words.lists["hands"]):
        return
    if doc.own_word_set & words.sets["we"] and not _only_the_firm(doc, words):
        return
    yield Hit(*doc.first_to_last_word)


def _says_i(doc: Document, words: RuleText) -> bool:
    singular = words.sets["i"]
    attributed = words.lists["attribution"]
    texts, starts, _ = doc.scan
    for number, word in enumerate(doc.small_words):
        small = word.replace("’", "'")
        if small not in singular:
            continue
        said, start = texts[number], starts[number]
        if small == "min" and _MINUTES.search(doc.text, max(0, start - 40), start):
            continue
        if doc.lang == "en" and small == "i" and said not in ("I", "i"):
            continue
        if doc.quoted(start, start + len(said)) and doc.holds(attributed):
            continue
        return True
    return False


def _drops_i(doc: Document, words: RuleText) -> bool:
    """Tell whether a sentence begins with what its unsaid »I« did: »Fik nye sko«, "Walked home"."""
    return any(
        doc.sentence_at(span.start).start == span.start
        and not doc.slice(doc.sentence_at(span.start)).rstrip().endswith("?")
        for span in doc.found(words.lists["dropped"])
    )


def _only_the_firm(doc: Document, words: RuleText) -> bool:
    """Tell whether »we« is a firm: it sells, serves or talks like a brochure, and no people are seen."""
    if _we_are_people(doc, words):
        return False
    return bool(doc.found(words.lists["firm_we"])) or firm_speaks(doc, rule_text("corporate-voice", doc.lang))


def _we_are_people(doc: Document, words: RuleText) -> bool:
    if doc.found(words.lists["people_we"]):
        return True
    return any(
        not names_employer(match.group(), doc.context.employer) and not doc.quoted(*match.span())
        for match in _NAME_LIST.finditer(doc.text)
    )


def no_invitation(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text of some length with no question, request or offer."""
    if doc.word_count <= int(rule.options["words"]):
        return
    for mark in re.finditer(r"[?？]", doc.text):
        if not doc.quoted(mark.start(), mark.end()):
            return
    if doc.found(words.patterns):
        return
    last = doc.sentences[-1] if doc.sentences else Span(0, len(doc.text))
    yield Hit(last.start, last.end)
