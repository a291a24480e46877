"""Scorn that needs no word of abuse: an adjective before people, a taunting question, a threat."""

from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.reading import Mention
from advocacy_trainer.prose.sentences import Span

_WHOM_TAGS = """
colleague worker group nation customer cared-many post met cared human
"""
_WHOM = frozenset(_WHOM_TAGS.split())
_GROWN = _WHOM - {"human", "cared"}  # of children and the ill a soft word is no scorn
_POINTING_WORDS = """
den det de der denne disse vores jeres din dit dine sådan sådanne hele alle sikke sikken hvilken ham
hende
the that those these our your all such what another some typical
"""
_POINTED_AT = frozenset(_POINTING_WORDS.split())
_NOT = """
ikke ingen aldrig hverken uden not no never neither without none nobody isn't aren't
"""
_DENIED = frozenset(_NOT.split())
_BETWEEN = """
og and , lille gamle unge nye store little old young new bloody fucking forbandede skide
"""
_ADORNING = frozenset(_BETWEEN.split())
_YOU_ASKED = {"da": frozenset({"du"}), "en": frozenset({"you"})}
_ARE = frozenset({"er", "are"})
_IF = frozenset(
    {"hvis", "når", "fordi", "if", "when", "because", "to", "at"}
)  # »er du dum, hvis du spørger?«
_NO_NOUN = """
of in on at to for from the a an is are was were i på af til fra er var en et den det som der og and
"""
_JOINTS = frozenset(_NO_NOUN.split())
_FED_UP = {
    "da": frozenset({"træt", "trætte", "led", "ked", "lede"}),
    "en": frozenset({"sick", "tired", "fed"}),
}
_WHO_ASKED = frozenset({"hvem", "who"})
_POINTING = frozenset({"den", "de", "det", "sådan", "that", "those", "such"})
_I = frozenset({"jeg", "i", "i'm", "vi", "we", "we're"})
_NAMING = """
kaldt kaldes kalder kaldte være called being feeling føle
"""
_CALLED = frozenset(_NAMING.split())
_WITHIN = 10  # words from »træt af« to whom one is tired of
_BACK = 25  # characters before an adjective that are looked at
_MINE = frozenset({"min", "mit", "mine", "my", "jeg", "i", "i'm", "som", "as", "en", "et", "a", "an"})


def scorned_persons(doc: Document, insults: list[Mention]) -> list[Span]:
    """Return people right after a word of contempt: »den dovne direktør«, "those spineless consultants".

    A soft word, which rules and rotas earn too, counts where somebody is pointed
    at. So does a question with such a word put to »you«.
    """
    found = []
    for one in insults:
        if "insulting" not in one.tags or "insult" in one.tags:
            continue
        sentence = doc.sentence_at(one.start)
        before = doc.words_between(max(sentence.start, one.start - _BACK), one.start)
        if _DENIED & set(before[-3:]):
            continue
        asked = doc.text[sentence.start : sentence.end].rstrip("»«\"' ").endswith("?")
        if asked:
            following = doc.small_words[one.number + 1 : one.number + 2]
            if _is_put_to_you(doc, sentence, one) and "soft" not in one.tags and not _IF & set(following):
                found.append(Span(sentence.start, one.end))
            continue
        whom = _whom(doc, one)
        pointed = _POINTED_AT & set(before[-3:])
        if whom is None or ("soft" in one.tags and not (pointed and _GROWN & whom.tags)):
            continue
        if {"human", "cared"} >= (_WHOM & whom.tags) and not pointed:
            continue
        if not pointed and _MINE & set(before[-2:]):
            continue  # »som en doven elev«, "I was a lazy student"
        found.append(Span(one.start, whom.end))
    return found


def resented(doc: Document, insults: list[Mention]) -> list[Span]:
    """Return people the writer is tired of or asks after, by a word of abuse: »led og ked af klaphatte«."""
    found = []
    for one in insults:
        if "insult" not in one.tags:
            continue
        sentence = doc.sentence_at(one.start)
        before = doc.words_between(sentence.start, one.start)
        asked = _WHO_ASKED & set(before[:1]) and _POINTING & set(before[-2:])
        tired = "beast" not in one.tags and _FED_UP[doc.lang] & set(before[-_WITHIN:]) and _I & set(before)
        if asked or (tired and not _CALLED & set(before)):
            found.append(Span(one.start, one.end))
    return found


def _whom(doc: Document, adjective: Mention) -> Mention | None:
    """Return the person the adjective stands before, with nothing but adjectives between."""
    for one in doc.reading.between(adjective.end, adjective.end + _BACK + _BACK):
        between = doc.small_words[adjective.number + 1 : one.number]
        # "that smug team leader": one noun may stand before another.
        bent = "e" if doc.lang == "da" else "-"
        plain = all(word in _ADORNING or word.endswith(bent) for word in between[:2]) or (
            len(between) == 1 and between[0] not in _JOINTS and doc.lang == "en"
        )
        if one.number - adjective.number > 3 or not plain or "kind-of-thing" in one.tags:
            return None
        if _WHOM & one.tags:
            return one
    return None


def _is_put_to_you(doc: Document, sentence: Span, adjective: Mention) -> bool:
    """Tell whether a question asks »you« whether you are it: "Are you lot stupid?"."""
    words = doc.words_between(sentence.start, adjective.start)
    if not words or words[0] not in _ARE:
        return False
    plural = doc.lang == "da" and " I " in doc.text[sentence.start : sentence.start + 6]
    return bool(_YOU_ASKED[doc.lang] & set(words[1:2])) or plural


def threats(doc: Document, words: RuleText) -> list[Span]:
    """Return threats and wishes of harm to people."""
    return doc.found(words.lists["threats"])
