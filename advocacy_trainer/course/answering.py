"""What an answer in a thread may be found to be, and what then follows.

The marks are guesses, but for ``too-long``, ``answered``, ``waited`` and
``left``: each consequence asks, or holds whatever was written (lessons.md,
second edition; exemplars' decisions 4 and 10).
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from advocacy_trainer.course.answer_phrases import (
    ABOUT_CASE_RULES,
    ACTED,
    ASKS_BACK,
    ASKS_WHERE,
    BEFALLS,
    CLAUSE,
    CONFIRMS,
    DIRECTION,
    HAD,
    LOOKS_INTO,
    NAMED_PLACE,
    OF_THE_THING,
    OF_THEM,
    REFUSAL,
    SENTENCE,
    SHARP,
    WE_WILL,
    WORKPLACE,
)
from advocacy_trainer.course.content_words import content_words
from advocacy_trainer.course.model import Comment, Consequence
from advocacy_trainer.course.vocabulary import LONGEST_REPLY

DEEDS = ("answered", "waited", "left", "hidden")
"""What one may do with a comment; new ones go last, for a log holds their numbers."""


MOST_READ = 2_000
"""Characters of an answer that are read; the coach need see no more of it either."""


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
    name where it is known. Beyond ``MOST_READ`` characters only the length is looked at.
    """
    marks = {"answered"}
    if len(answer) > LONGEST_REPLY:
        marks.add("too-long")
    answer = answer[:MOST_READ]
    noticed = list(found)
    if any(each.rule == "heated" for each in noticed) or SHARP[lang].search(answer):
        marks.add("heated")
    named = bool(employer) and employer.casefold() in answer.casefold()
    if not named and not WORKPLACE[lang].search(answer):
        marks.add("no-workplace")
    clauses = list(_not_refused(answer, lang))
    told = any(
        each.rule in ABOUT_CASE_RULES and start <= each.start < end
        for each in noticed
        for start, end in clauses
    )
    said = [answer[start:end] for start, end in clauses]
    there = content_words(f"{post} {comment.says}", lang)
    if (
        told
        or any(_speaks_of_it(clause, there, lang) for clause in said)
        or any(_answers_it(clause, comment, there, lang) for clause in said)
    ):
        marks.add("about-case")
    return frozenset(marks)


def _not_refused(answer: str, lang: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each clause of the answer that is no refusal to speak."""
    for sentence in SENTENCE.finditer(answer):
        cuts = [sentence.start() + found.start() for found in CLAUSE[lang].finditer(sentence[0])]
        for start, end in pairwise([sentence.start(), *cuts, sentence.end()]):
            if not REFUSAL[lang].search(answer, start, end):
                yield start, end


def _speaks_of_it(clause: str, there: frozenset[str], lang: str) -> bool:
    """Tell whether a clause may be about the case: whom it was, or what was done there."""
    clause = ASKS_BACK.sub("", clause)
    shared = _shared(clause, there, lang)
    acted, of_them = bool(ACTED[lang].search(clause)), bool(OF_THEM[lang].search(clause))
    if WORKPLACE[lang].search(clause) or DIRECTION[lang].search(clause):
        return acted and of_them  # one's own work, or the way on, has the words of the case in it
    had = bool(HAD.search(clause))
    return ((acted or had) and of_them) or (bool(shared) and (acted or of_them)) or len(shared) > 1


def _answers_it(clause: str, comment: Comment, there: frozenset[str], lang: str) -> bool:
    """Tell whether a clause answers what a comment wants to know of a case, or of where it was."""
    if comment.kind == "question":
        return bool(ASKS_WHERE.search(comment.says) and NAMED_PLACE.search(clause))
    if comment.kind not in ("case", "criticism", "sour"):
        return False
    befalls = BEFALLS[lang].search(clause)
    if befalls is not None and not DIRECTION[lang].search(clause):
        # Of a case, she or he is the one asked about; elsewhere it may be anybody.
        return comment.kind == "case" or " " in befalls["whose"]
    if comment.kind != "case":
        return False
    shared = _shared(clause, there, lang)
    looks_into = LOOKS_INTO[lang].search(clause) and OF_THEM[lang].search(clause)
    return bool(
        CONFIRMS[lang].search(clause)
        or OF_THE_THING[lang].search(clause)
        or (looks_into and not DIRECTION[lang].search(clause))
        or (shared and WE_WILL[lang].search(clause))
    )


def _shared(clause: str, there: frozenset[str], lang: str) -> set[str]:
    """Return the words of a clause that stand in the post or the comment too."""
    own = {word for word in content_words(clause, lang) if not set("'’") & set(word)}
    return {word for word in own if any(word.startswith(one) or one.startswith(word) for one in there)}


def deeds_for(comment: Comment) -> tuple[str, ...]:
    """Return what one may do with a comment, in the order shown; hiding only where it says what then."""
    can_hide = any(each.mark == "hidden" for each in comment.consequences)
    return ("answered", "waited", "hidden", "left") if can_hide else ("answered", "waited", "left")


def follows(comment: Comment, marks: Collection[str]) -> Consequence | None:
    """Return what follows: the first consequence whose mark holds, in the order in which they are written."""
    return next((each for each in comment.consequences if each.mark in marks), None)
