"""What an answer in a thread may be found to be, and what then follows.

The marks are guesses, but for ``too-long``, ``answered``, ``waited`` and
``left``: each consequence asks, or holds whatever was written (lessons.md,
second edition; exemplars' decisions 4 and 10).
"""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from advocacy_trainer.course.editorial.content_words import content_words
from advocacy_trainer.course.model import Comment, Consequence
from advocacy_trainer.course.vocabulary import LONGEST_REPLY

DEEDS = ("answered", "waited", "left", "hidden")
"""What one may do with a comment; new ones go last, for a log holds their numbers."""
_ABOUT_CASE_RULES = frozenset({"recognisable-person", "confidential", "contact-data", "personal-id"})
_WORKPLACE = {
    "da": re.compile(
        r"\b(?:arbejder|ansat|kolleg\w+|vores (?:afdeling|kontor|hold|plejehjem|skole|firma|butik|værksted)"
        r"|mit arbejde|på egne vegne|hos os|min arbejdsplads"
        r"|jeg er (?:selv )?(?:[\w-]+ ){1,3}(?:i|på|hos|ved)\b)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:i work|employed|colleagues?|our (?:ward|office|team|school|shop|depot|firm|department)"
        r"|my job|my workplace|speaking for myself|i[’']m an? (?:[\w-]+ ){1,3}(?:at|in|for|with)\b)",
        re.IGNORECASE,
    ),
}
# A refusal to speak of a case names the thing it will not speak of, and is no word about it.
_REFUSAL = {
    "da": re.compile(
        r"\b(?:må|kan|vil|skal)(?: jeg| vi| man)? (?:ikke|aldrig)\b"
        r"[^.!?]*\b(?:sige|fortælle|svare|tale|snakke|kommentere|udtale|gå ind)"
        r"|\b(?:siger|taler|snakker|svarer|udtaler mig|slår)(?: jeg| vi| man)?"
        r" (?:ikke|aldrig|ingenting|intet)\b"
        r"|\btavshedspligt|\bfortroligt?\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:can[’']?t|cannot|can never|mustn[’']t|won[’']t|don[’']t|never|not able to|not allowed to)\b"
        r"[^.!?]*\b(?:say|tell|talk|discuss|comment|answer|speak|look|go into)|\bconfidential",
        re.IGNORECASE,
    ),
}
_OF_THEM = {
    "da": re.compile(
        r"\b(?:han|hun|ham|hende|hans|hendes|din|dit|jeres|jer|sagen|besøget"
        r"|(?:far|mor|bror|søster|søn|datter|mand|kone|bedste\w+|svige\w+)(?:en|eren|oren)?)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:he|she|him|her|his|hers|your|their|the case|the visit|that day"
        r"|dad|father|mum|mother|brother|sister|son|daughter|husband|wife|gran\w*)\b",
        re.IGNORECASE,
    ),
}
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
# What follows a »but« is no part of the refusal before it.
_CLAUSE = {
    "da": re.compile(r"\b(?:men|dog)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:but|though)\b", re.IGNORECASE),
}
_ACTED = {
    "da": re.compile(
        r"\b(?:var|kom|kommer|fik|gjorde|ringede|glemte|skrev|gav|så|lagde|kørte|besøger|ville|skulle)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:was|wasn[’']t|were|came|got|did|didn[’']t|rang|called|forgot|wrote|gave|saw|laid|drove"
        r"|visit|visits|wanted)\b",
        re.IGNORECASE,
    ),
}
_HAD = re.compile(r"\b(?:har|havde|have|has|had)\b", re.IGNORECASE)  # of one's own work as often as of a case
_SHARP = {
    "da": re.compile(
        r"\b(?:du|i|dig|jer|din|dit)\b[^.!?]*\b(?:dum(?:me|t)?|idiot\w*|latterlig\w*|fatter|brokke\w*|pinlig\w*|hjernedød\w*)\b"
        r"|\bhold (?:nu )?(?:op|kæft|mund)\b|\bklap i\b|[!?]{3,}",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\byou(?:[’']re|r)?\b[^.!?]*\b(?:stupid|idiots?|ridiculous|pathetic|moan\w*|clueless|morons?|ignorant)\b"
        r"|\bshut (?:up|it)\b|\bget lost\b|[!?]{3,}",
        re.IGNORECASE,
    ),
}


class Noticed(NamedTuple):
    """What a rule of the coach found in an answer, and where."""

    rule: str
    start: int
    end: int


def marks_of(
    answer: str, comment: Comment, post: str, found: Iterable[Noticed], lang: str, employer: str = ""
) -> frozenset[str]:
    """Return the marks that may hold of an answer.

    ``found`` is what the coach noticed in it; ``employer`` is the workplace's
    name where it is known.
    """
    noticed = list(found)
    marks = {"answered"}
    if len(answer) > LONGEST_REPLY:
        marks.add("too-long")
    if any(each.rule == "heated" for each in noticed) or _SHARP[lang].search(answer):
        marks.add("heated")
    named = bool(employer) and employer.casefold() in answer.casefold()
    if not named and not _WORKPLACE[lang].search(answer):
        marks.add("no-workplace")
    clauses = list(_not_refused(answer, lang))
    told = any(
        each.rule in _ABOUT_CASE_RULES and start <= each.start < end
        for each in noticed
        for start, end in clauses
    )
    there = content_words(f"{post} {comment.says}", lang)
    if told or any(_speaks_of_it(answer[start:end], there, lang) for start, end in clauses):
        marks.add("about-case")
    return frozenset(marks)


def _not_refused(answer: str, lang: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each clause of the answer that is no refusal to speak."""
    for sentence in _SENTENCE.finditer(answer):
        cuts = [sentence.start() + found.start() for found in _CLAUSE[lang].finditer(sentence[0])]
        for start, end in pairwise([sentence.start(), *cuts, sentence.end()]):
            if not _REFUSAL[lang].search(answer, start, end):
                yield start, end


def _speaks_of_it(clause: str, there: frozenset[str], lang: str) -> bool:
    """Tell whether a clause may be about the case: whom it was, or what was done there."""
    clause_words = {word for word in content_words(clause, lang) if not set("'’") & set(word)}
    shared = {
        word for word in clause_words if any(word.startswith(one) or one.startswith(word) for one in there)
    }
    acted, of_them = bool(_ACTED[lang].search(clause)), bool(_OF_THEM[lang].search(clause))
    if _WORKPLACE[lang].search(clause):  # one's own work has the words of the case in it
        return acted and of_them
    had = bool(_HAD.search(clause))
    return ((acted or had) and of_them) or (bool(shared) and (acted or of_them)) or len(shared) > 1


def deeds_for(comment: Comment) -> tuple[str, ...]:
    """Return what one may do with a comment, in the order shown; hiding only where it says what then."""
    can_hide = any(each.mark == "hidden" for each in comment.consequences)
    return ("answered", "waited", "hidden", "left") if can_hide else ("answered", "waited", "left")


def follows(comment: Comment, marks: Collection[str]) -> Consequence | None:
    """Return what follows: the first consequence whose mark holds, in the order in which they are written."""
    return next((each for each in comment.consequences if each.mark in marks), None)
