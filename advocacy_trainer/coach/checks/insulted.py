"""Insults that people are called: »min chef er en klovn«, »dovne skrivebordsidioter«."""

from advocacy_trainer.coach.checks.kinds_of_people import is_asked
from advocacy_trainer.coach.checks.near import first_words
from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_KINDS_OF_PEOPLE = """
colleague worker group nation customer cared-many kin own-kin name cared human
"""
PEOPLE = frozenset(_KINDS_OF_PEOPLE.split())
_LOOKED_AT = frozenset({"group", "nation", "colleague", "name", "customer", "worker", "post", "met"})
_PRONOUNS = """
han hun de du i he she they you dem jer them he's she's they're you're
"""
THEY = frozenset(_PRONOUNS.split())
SPEAKERS = frozenset({"jeg", "vi", "mig", "os", "i", "me", "we", "us"})
_BEING = """
er var blev bliver været være am is are was were be been i'm we're he's she's they're you're
felt feel feels føler følte føle lignede ligner looked look
"""
LINKING = frozenset(_BEING.split())
_NOT = """
ikke aldrig hverken ingen intet not never no none neither nobody isn't aren't wasn't weren't don't
"""
DENIED = frozenset(_NOT.split())
_POINTED = """
de disse den din dit dine jeres sikke sikken hvilken hvilke sådan those these you that your what such
absolute total complete utter bloody pure typisk typiske typical
"""
_POINTING = frozenset(_POINTED.split())
_VERBS_TOO = frozenset({"får", "taber", "driver", "stikker", "nasser", "snylter", "slapper"})
_SUBJECTS = frozenset({"der", "som", "jeg", "du", "han", "hun", "de", "vi", "i", "man", "den", "det", "og"})
_CLOWNS = ("clown", "klovn")  # they visit parties too
_WHICH = frozenset({"which", "hvilken", "hvilket", "hvilke"})
_WHO = frozenset({"der", "som", "who", "that"})
_ALL = frozenset({"de", "alle", "those", "all", "folk", "people", "nurses", "dem"})
_BY_WORDS = 6  # words from people to the insult
_BY_CLAUSE = 12
_LIKE = (["som"], ["as"])
_AND = frozenset({"og", "men", "and", "but"})
_THOSE = frozenset(
    {"de", "disse", "those", "these", "dem", "you"}
)  # nobody asks whether »those useless rats« are
NOBODY = frozenset({"ingen", "intet", "hverken", "nobody", "none", "neither", "nogen"})
_MADE_OF = """
fuld full flok bunch samling bande lot pack hob gang fyldt bestå består consists hold kreds
"""
_FULL = frozenset(_MADE_OF.split())
_OF = frozenset({"af", "of", "med", "flok", "with"})
_GENITIVE = {"da": ("s", "'s"), "en": ("'s", "s'")}
ASIDE = 20  # characters: a person named this close before an insult is its target
FAR = 120  # characters in which the one who is insulted is looked for
NEAR = 40  # characters between what describes an insult and the insult


def insulted(doc: Document, insults: list[Mention]) -> list[Span]:
    """Return insults that people are called: »min chef er en klovn«, »dovne skrivebordsidioter«."""
    found: list[Span] = []
    for one in insults:
        sentence = doc.sentence_at(one.start)
        nearby = doc.reading.between(max(sentence.start, one.start - FAR), one.start)
        start = first_words(doc, sentence.start, one.start, 4)
        # »De sygeplejersker, der går hjem til tiden, er nogle egoister«: the clause stands between.
        within = _BY_CLAUSE if _WHO & set(start[1:4]) and _ALL & set(start[:1]) else _BY_WORDS
        before = [each for each in nearby if one.number - each.number <= within]
        words_before = doc.words_between(max(sentence.start, one.start - NEAR), one.start)
        denied = DENIED & set(words_before[-4:]) or NOBODY & set(words_before[:1])
        beside = next(
            (each for each in reversed(before) if "insulting" in each.tags and one.number - each.number <= 2),
            None,
        )
        asked = is_asked(doc, sentence)
        pointed = beside is not None and _THOSE & set(
            doc.words_between(max(sentence.start, beside.start - ASIDE), beside.start)[-1:]
        )
        if _WHICH & set(words_before[-1:]) and _is_never_meant_well(doc, one):
            found.append(Span(one.start, one.end))
            continue
        if denied or (asked and not pointed):
            continue
        if "insult" in one.tags and beside is not None:
            found.append(Span(beside.start, one.end))
            continue
        if asked:
            continue
        made_of = _FULL & set(words_before[-4:]) and _OF & set(words_before[-3:])
        if "insult" in one.tags and "beast" not in one.tags and made_of:
            found.append(Span(one.start, one.end))
            continue
        at = words_before[-1:] if words_before[-1:] == ["the"] else words_before[-2:]  # "told that the fool"
        if "insult" in one.tags and "beast" not in one.tags and _POINTING & set(at):
            found.append(Span(one.start, one.end))
            continue
        linking = next(
            (at for at in range(len(words_before) - 1, -1, -1) if words_before[at] in LINKING), None
        )
        if linking is None or len(words_before) - linking > 5:
            continue
        if "beast" in one.tags and (_AND & set(words_before[linking:]) or words_before[-2:-1] in _LIKE):
            continue  # "were sweet, and the apes ...", "stubborn as a donkey"
        subject = words_before[linking - 1] if linking else ""
        if words_before[linking] in THEY:
            subject = words_before[linking]  # "he's"
        if not (doc.lang == "en" and subject == "i") and _called(doc, one, subject, before):
            found.append(Span(one.start, one.end))
    return found


def is_a_verb(doc: Document, insult: Mention) -> bool:
    """Tell whether a word is no animal but what somebody does: »Sanne, der får teamet«."""
    if doc.small_words[insult.number] not in _VERBS_TOO or not insult.number:
        return False
    before = doc.scan.starts[insult.number - 1]
    named = any(PEOPLE & one.tags for one in doc.reading.between(before, before + 1))
    return named or doc.small_words[insult.number - 1] in _SUBJECTS


def _called(doc: Document, insult: Mention, subject: str, before: list[Mention]) -> bool:
    """Tell whether the insult is said of people: of a pronoun, or of those named before it."""
    people = [each for each in before if PEOPLE & each.tags and "kind-of-thing" not in each.tags]
    if people and doc.text[people[-1].start : people[-1].end].lower().endswith(_GENITIVE["en"]):
        return False  # "management's answer was arrogant"
    of_people = "insult" in insult.tags or bool(people and _LOOKED_AT & people[-1].tags)
    return subject in THEY or (bool(people) and of_people and subject not in SPEAKERS)


def _is_never_meant_well(doc: Document, insult: Mention) -> bool:
    return "beast" not in insult.tags and not doc.text[insult.start : insult.end].lower().startswith(_CLOWNS)
