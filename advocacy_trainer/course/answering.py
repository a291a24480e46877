"""What an answer in a thread may be found to be, and what then follows.

The marks are guesses, but for ``too-long``, ``answered``, ``waited`` and
``left``: each consequence asks, or holds whatever was written (lessons.md,
second edition; exemplars' decisions 4 and 10).
"""

import re
from collections.abc import Collection

from advocacy_trainer.course.editorial.content_words import content_words
from advocacy_trainer.course.model import LONGEST_REPLY, Comment, Consequence

DEEDS = ("answered", "waited", "left")
_ABOUT_CASE_RULES = frozenset({"recognisable-person", "confidential", "contact-data", "personal-id"})
_WORKPLACE = {
    "da": re.compile(
        r"\b(?:arbejder|ansat|kolleg\w+|vores (?:afdeling|kontor|hold|plejehjem|skole|firma|butik|værksted)"
        r"|mit arbejde|på egne vegne|hos os|min arbejdsplads|jeg er (?:selv )?\w+ (?:i|på|hos|ved))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:i work|employed|colleagues?|our (?:ward|office|team|school|shop|depot|firm|department)"
        r"|my job|my workplace|speaking for myself|i'm an? \w+ (?:at|in|for|with))\b",
        re.IGNORECASE,
    ),
}
# A refusal to speak of a case names the thing it will not speak of, and is no word about it.
_REFUSAL = {
    "da": re.compile(
        r"\b(?:må|kan|vil) (?:ikke|aldrig)\b[^.!?]*\b(?:sige|fortælle|svare|tale|kommentere|udtale)"
        r"|\b(?:siger|taler|svarer|udtaler mig) (?:ikke|aldrig|ingenting|intet)\b|\btavshedspligt",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:can't|cannot|can never|mustn't|won't|don't|never|not able to|not allowed to)\b[^.!?]*"
        r"\b(?:say|tell|talk|discuss|comment|answer|speak)|\bconfidential",
        re.IGNORECASE,
    ),
}
_OF_THEM = {
    "da": re.compile(r"\b(?:han|hun|ham|hende|hans|hendes|din|dit|jeres|jer|sagen|besøget)\b", re.IGNORECASE),
    "en": re.compile(
        r"\b(?:he|she|him|her|his|hers|your|their|the case|the visit|that day)\b", re.IGNORECASE
    ),
}
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_ACTED = {
    "da": re.compile(
        r"\b(?:var|kom|har|havde|fik|gjorde|ringede|glemte|skrev|gav|så|lagde|kørte)\b", re.IGNORECASE
    ),
    "en": re.compile(
        r"\b(?:was|were|came|have|had|got|did|rang|called|forgot|wrote|gave|saw|laid|drove)\b", re.IGNORECASE
    ),
}


def marks_of(
    answer: str, comment: Comment, post: str, rules: Collection[str], lang: str, employer: str = ""
) -> frozenset[str]:
    """Return the marks that may hold of an answer.

    ``rules`` are the coach's rules that found something in it; ``employer`` is
    the workplace's name where it is known.
    """
    marks = {"answered"}
    if len(answer) > LONGEST_REPLY:
        marks.add("too-long")
    if "heated" in rules:
        marks.add("heated")
    named = bool(employer) and employer.casefold() in answer.casefold()
    if not named and not _WORKPLACE[lang].search(answer):
        marks.add("no-workplace")
    if _ABOUT_CASE_RULES & set(rules) or _speaks_of_it(answer, f"{post} {comment.says}", lang):
        marks.add("about-case")
    return frozenset(marks)


def _speaks_of_it(answer: str, case: str, lang: str) -> bool:
    """Tell whether a sentence of the answer may be about the case: whom it was, or what was done there."""
    there = content_words(case, lang)
    for sentence in _SENTENCE.findall(answer):
        if _REFUSAL[lang].search(sentence):
            continue
        shared = content_words(sentence, lang) & there
        acted = bool(_OF_THEM[lang].search(sentence)) and bool(_ACTED[lang].search(sentence))
        if acted or (shared and _OF_THEM[lang].search(sentence)):
            return True
    return False


def follows(comment: Comment, marks: Collection[str]) -> Consequence | None:
    """Return what follows: the first consequence whose mark holds, in the order in which they are written."""
    return next((each for each in comment.consequences if each.mark in marks), None)
