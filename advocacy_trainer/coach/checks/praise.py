"""What works in a text, said only where it is plain to see."""

import re
from collections.abc import Iterator

from advocacy_trainer.coach.checks.borrowed import rule_text
from advocacy_trainer.coach.checks.earned import earned, is_hollow
from advocacy_trainer.coach.checks.employer import discloses, employer_places, is_copy
from advocacy_trainer.coach.checks.explained import explained, names_a_product
from advocacy_trainer.coach.checks.heard import clear_signs
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.overlap import overlap
from advocacy_trainer.prose.sentences import Span

_SHORTEST = 25  # words of a text that can be praised as short
_SHORTEST_OF_SEVERAL = 15  # the same where a second sentence stays with the first
_LONGEST = 45
_MOST_SENTENCES = 3
_OWN = 20  # words from which retelling means something
_BEFORE = 2  # sentences in which the time may stand before what is done then: »Torsdag. Regn. Jeg bar ...«
# What frames call what a rule praises, and what is enough in two sentences.
_TOLD = {
    "named-doubt": "doubt",
    "owned-mistake": "mistake",
    "plain-word": "meaning",
    "kind-disagreement": "view",
}
_TOGETHER = {
    "mistake": ("deed", "regret"),
    "meaning": ("termed", "meant"),
    "view": ("against", "grant"),
}


def own_moment(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a sentence in which the writer does something at a certain time, told there or shortly before."""
    del words
    times = {doc.sentence_number(time.start) for time in doc.framed("moment", "when")}
    acts = doc.framed("moment", "act") if times else []
    numbered = [(doc.sentence_number(act.start), act) for act in acts]
    timed = [act for number, act in numbered if any(0 <= number - time <= _BEFORE for time in times)]
    yield from earned(doc, rule, _beside(doc, timed, "concrete"))


def _beside(doc: Document, found: list[Span], *names: str) -> list[Span]:
    """Return what has something one can see, hear or hold (``concrete``) in its sentence or the next.

    A scene and a slip have; a sermon, a boast and a reproach have it seldom. ``working`` are the words of
    a working day.
    """
    if not found:
        return []
    near = {
        doc.sentence_number(one.start) + step
        for name in names
        for one in doc.framed("concrete", name)
        for step in (-1, 0, 1)
    }
    return [one for one in found if doc.sentence_number(one.start) in near]


def told(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find what a rule praises by its frames, in one sentence or in two that stand together."""
    del words
    name = _TOLD[rule.id]
    found = list(doc.framed("praised", name))
    if name in _TOGETHER:
        first, second = _TOGETHER[name]
        others = {doc.sentence_number(one.start) for one in doc.framed("praised", second)}
        steps = (-1, 0, 1) if name == "view" else (0, 1)
        found += [
            one
            for one in (doc.framed("praised", first) if others else ())
            if any(doc.sentence_number(one.start) + step in others for step in steps)
        ]
    if name == "mistake":
        found = _beside(doc, found, "concrete", "working")
    if name == "meaning":
        found = [one for one in (*found, *explained(doc)) if not names_a_product(doc, one)]
    yield from earned(doc, rule, found)


def own_words(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a text that tells the workplace's news without its words."""
    del rule, words
    source = doc.context.source
    if source and source.strip() and doc.word_count >= _OWN:
        alike = overlap(doc.words, source)
        if alike.of_draft < 0.12 and _speaks(doc) and not is_hollow(doc):
            yield Hit(*doc.first_to_last_word)


def one_thing_only(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find a short text in which somebody speaks."""
    del rule, words
    sentences = len(doc.sentences)
    shortest = _SHORTEST if sentences == 1 else _SHORTEST_OF_SEVERAL
    if not shortest <= doc.word_count <= _LONGEST or sentences > _MOST_SENTENCES:
        return
    if _speaks(doc) and not is_hollow(doc):
        yield Hit(*doc.first_to_last_word)


def _speaks(doc: Document) -> bool:
    return bool(
        doc.own_word_set
        & (
            {"jeg", "mig", "min", "mit", "mine"}
            if doc.lang == "da"
            else {"i", "i'm", "i'll", "i've", "i'd", "me", "my"}
        )
    )


def real_question(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find an open question to the reader near the end; one that could open any text is none."""
    opening = rule_text("weak-opening", doc.lang).patterns
    for span in reversed(doc.sentences[-3:]):
        said = doc.slice(span)
        if said.rstrip("\"'”»« \ufe0f").endswith("?") and not doc.quoted(span.start, span.end):
            after = doc.text[span.end :].lower()
            starts = [start for start, _ in words.lists["open"].spans(said) if start < 12]
            if (
                starts
                and not re.match(r"\s*(jo|ja|nej|overhovedet|slet|aldrig|yes|no|not|none|never)\b", after)
                and not re.search(r"(?<!at )(?<!to )\b(køb|buy)|\b(spar|save)", said.lower())
                and not any(start == 0 for start, _ in opening.spans(said))
                and not words.lists["closed"].found_in(said)
                and (not words.lists["yes_or_no"].found_in(said) or words.lists["experience"].found_in(said))
            ):
                yield from earned(doc, rule, [span])
                return


def says_where(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find the workplace's name in the mouth of somebody who works there."""
    places = employer_places(doc)
    places = [one for one in places if not doc.quoted(*one)]
    if not places or is_copy(doc) or doc.found(words.lists["customer"]):
        return
    if discloses(doc, rule_text("employer-disclosure", doc.lang), places):
        yield from earned(doc, rule, places)


def protected_person(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find care for the person behind a story, where nothing else in it tells who they are."""
    found = [*clear_signs(doc, words), *doc.framed("praised", "care")]
    if not found or doc.found(words.lists["betrays"]):
        return
    pieces = rule_text("recognisable-person", doc.lang).lists
    if not any(doc.holds(pieces[kind]) for kind in ("age", "room", "class", "street", "titled", "event")):
        yield from earned(doc, rule, found)
