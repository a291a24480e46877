"""First names that a text tells of: no colleague's, no famous one's, no relative's of the writer."""

from bisect import bisect_left
from itertools import pairwise

from advocacy_trainer.coach.checks.unlisted import unlisted_names
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.rule import RuleText
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.reading import Mention, lexicon
from advocacy_trainer.prose.sentences import Span

_MONTHS = frozenset({"april", "may", "june", "august"})
_SINCE = frozenset(
    [
        "in",
        "since",
        "last",
        "next",
        "until",
        "till",
        "by",
        "from",
        "early",
        "late",
        "mid",
        "this",
        "every",
        "of",
    ]
)
_MADE_UP = frozenset(["novel", "novels", "film", "films", "video", "videos", "mannequin", "manikin"])
_OWN = frozenset({"min", "mit", "mine", "vores", "my", "our", "own", "egen"})
_ADDRESSED = """
hedder jeg i i'm called kammerat kollega hi hej kære dear
"""
_CALLED = frozenset(_ADDRESSED.split())
_IS_CALLED = frozenset({"hedder", "er", "var", "hed", "som", "og", "at", "kaldes"})
_KIN_WITHIN = 16  # characters from a genitive to the relative: »Emma's big brother«
_FROM = frozenset({"fra", "from"})
_LOOKED_AFTER = (["for"], ["to"])  # »støttepædagog for Emilie«: the worker is another
_SAID = lazy(r"[.!?\"»«“”]")
_YEAR = lazy(
    r"[12](?<!\w.)(?<!det er .)(?<!siden .)(?<!it's .)(?<!it is .)(?<!since .)"
    r"(?:(?<=1)[5-9]\d|(?<=2)0[0-2])\d\b"
)
_PUBLIC = """
kong dronning prins prinsesse kronprins pave kejser sankt skt saint st king queen prince princess pope
emperor lady lord sir dame
familien family om about
"""
_OF_RENOWN = frozenset(_PUBLIC.split())
_NAMED_BY = 12  # words of a name and what is said before it
_IN = frozenset({"fra", "i", "på", "ved", "from", "in", "on", "at", "of"})
_ARTICLES = frozenset({"the", "our", "den", "vores", "ovre", "nede"})
_OF_A_COLLEAGUE = frozenset({"vagt", "vagter", "jubilæum", "reception", "skift", "shift", "shifts"})
_TO_DEPARTMENT = 8  # words after a name in which its department stands: »på 3. sal i økonomi«
_NUMBERED = 3  # »Bo i lejlighed 3«
_LODGED = frozenset({"lejlighed", "stue", "bolig", "værelse", "celle", "seng", "flat", "room", "bed", "cell"})
_WORD = 12  # characters in which the next word begins
_LINK = 30  # characters from a name to the place that belongs to it


def names_told_of(doc: Document, words: RuleText) -> list[Mention]:
    """Return first names that are no colleague's, no relative's of the writer and no famous one's.

    The same list each time, so leave it as it is.
    """
    known: list[Mention] | None = doc.tables.get("names told of")
    if known is None:
        known = doc.tables["names told of"] = _names_told_of(doc, words)
    return known


def _names_told_of(doc: Document, words: RuleText) -> list[Mention]:
    names = [
        one for one in doc.reading.having("name") if not is_known(doc, one) and not _is_of_renown(doc, one)
    ]
    names = [one for one in names if not _is_a_month(doc, one)]
    if _MADE_UP & doc.word_set:
        return []
    names += [one for one in doc.reading.having("maybe-name") if _stands_as_name(doc, one)]
    return names + unlisted_names(doc, words)


def _is_a_month(doc: Document, name: Mention) -> bool:
    """Tell whether a name is a month: "since April", "on 14 May"."""
    said, words = doc.small_words[name.number], doc.small_words
    if said not in _MONTHS:
        return False
    before, after = words[name.number - 1 : name.number], words[name.number + 1 : name.number + 2]
    return bool(_SINCE & set(before)) or any(one[:1].isdigit() for one in (*before, *after))


def _is_of_renown(doc: Document, name: Mention) -> bool:
    """Tell whether a name is history's or the papers': »dronning Margrethe«, "Anne died in 1536"."""
    sentence = doc.sentence_at(name.start)
    if _years_in(doc, sentence):
        return True
    if doc.word_set.isdisjoint(_OF_RENOWN):
        return False
    words, starts = doc.small_words, doc.scan.starts
    for number in range(name.number - 1, max(-1, name.number - _NAMED_BY), -1):
        if starts[number] < sentence.start:
            return False
        if words[number] in _OF_RENOWN:
            return True
        if not doc.scan.texts[number][:1].isupper():  # »om Anne Frank«
            return False
    return False


def _years_in(doc: Document, sentence: Span) -> bool:
    """Tell whether a sentence names a year; those of the text are looked for once."""
    if "years" not in doc.memo:
        doc.memo["years"] = [Span(*match.span()) for match in _YEAR.finditer(doc.text)]
    years = doc.memo["years"]
    at = bisect_left(years, sentence[:1])
    return at < len(years) and years[at].end <= sentence.end


def _stands_as_name(doc: Document, one: Mention) -> bool:
    """Tell whether a word that may be a name says where it comes from, or whose relative follows."""
    following = doc.words_between(one.end, one.end + 2 * _WORD)[:3]
    numbered = len(following) == _NUMBERED and following[1] in _LODGED and following[2][0].isdigit()
    return numbered or bool(_FROM & set(following[:1])) or relative_of(doc, one) is not None


def is_known(doc: Document, name: Mention) -> bool:
    """Tell whether a name is a colleague's, a relative's of the writer or somebody's by their work."""
    sentence = doc.sentence_at(name.start)
    before = doc.text[max(sentence.start, name.start - 40) : name.start].lower().split()
    mentions = doc.reading.between(max(sentence.start, name.start - 40), name.start)
    for one in mentions if before[-1:] not in _LOOKED_AFTER else ():
        apart = name.number - one.number
        if apart <= 2 and {"colleague", "worker", "kin", "own-kin", "human"} & one.tags:
            own = doc.text[max(0, one.start - 12) : one.start].lower().split()[-1:]
            if _SAID.search(doc.text[one.end : name.start]):
                continue  # »"Kan du se min kone?" spurgte Aksel«
            if "customer" in one.tags:
                continue  # »vores kunde Bent«
            if doc.text[one.start - 1 : one.start] == "#":
                continue  # »#nattevagt Peder vandrede igen«
            if (own and own[0] in _OWN) or {"colleague", "worker"} & one.tags:
                return True
    if before[-1:] and before[-1] in _CALLED and not _is_done_to(before):
        return True
    if any("kind-of-thing" in one.tags and name.number - one.number == 1 for one in mentions):
        return True  # »vores hund Bamse«
    if _works_there(doc, name) or _OF_A_COLLEAGUE & set(doc.small_words[name.number + 1 : name.number + 2]):
        return True
    after = doc.reading.between(name.end, name.end + 40)
    return any(
        "colleague" in one.tags and one.number - name.number <= 3 and doc.text[name.end : name.end + 1] == ","
        for one in after
    )


def _is_done_to(before: list[str]) -> bool:
    """Tell whether »jeg« stands after its verb, so that who follows is another: »så vasker jeg Bodil«."""
    return before[-1] == "jeg" and len(before) > 1 and before[-2].isalpha() and before[-2] not in _IS_CALLED


def _works_there(doc: Document, name: Mention) -> bool:
    """Tell whether a name is one of a department's: »Lone fra kantinen«, "Stan from maintenance"."""
    following = [
        one for one in doc.small_words[name.number + 1 : name.number + _TO_DEPARTMENT] if one not in _ARTICLES
    ]
    if not following or following[0] not in _IN:
        return False
    if following[1:2] == ["reception"] and "Reception" in doc.text[name.end : name.end + _LINK]:
        return False  # the youngest class
    known = lexicon(doc.lang).tags
    rest = following[3:]
    further = any(place in _IN and "department" in known(word) for place, word in pairwise(rest))
    return further or any("department" in known(word) for word in following[1:3])


def relative_of(doc: Document, name: Mention) -> Mention | None:
    """Return the relative that follows a name in the genitive (»Ollies mor«)."""
    if not doc.text[name.start : name.end].endswith("s"):
        return None
    following = doc.reading.between(name.end, name.end + _KIN_WITHIN)
    return next((one for one in following if "kin" in one.tags and one.number <= name.number + 2), None)
