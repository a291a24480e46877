"""Texts typed in one case: names, streets and beginnings are read with the capital they would have."""

import re
from collections.abc import Iterator

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed

_FEW = 8  # letters: a text of fewer is an abbreviation or a cry
_MANY = 6  # words, of which one would be small were it not that Each Has A Capital
# After these stands a surname; in English they have a capital themselves.
_TITLES = {
    "da": frozenset(["hr.", "fru", "frk.", "frøken", "herr", "dr.", "familien", "hedder"]),
    "en": frozenset(["mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "sir", "dame"]),
}
_SHOPS = lazy(
    r"['’]?s? (?:boghandel|bageri|butik|café|cafe|kiosk|salon|kro|blomster|frisør|cykler|biler|bookshop"
    r"|bakery|shop|store|pub|diner|flowers|cakes|hair|taxis|kitchen|nails|motors)\b"
)
# Names in our list that are met as words more often, where no capital tells.
_WORDS = {
    "da": """
hans jeres jo nat line tom regner august ben april palle rene avis bonus dot sid reg mel gift summer pat rich
hope may june will rob jack guy gay dean nick penny sandy svend kane rosa anker jeans said tea ted tue
""",
    "en": """
my said line lines ask asks else else's even tea per bonus carries mats bent storm frost cole carols rune ham
falk fie birk bo stein sol sten tor rein jo jeans lone lance sari tue rosemary poppy jasmine august nat mie
pil
""",
}
_NO_NAMES = {lang: frozenset(words.split()) for lang, words in _WORDS.items()}
# What is said of somebody right after tells a name from a word that sounds the same: »husk bo, han er syg«.
_SPOKEN_OF = lazy(r", (?:han|hun|he|she|he's|she's)\b|,? (?:på )?\d\d(?=[,. ])")
_STREETS = {
    "da": lazy(
        r"\b\w{3,}(?:vej|vejen|gade|gaden|gården|vænget|allé|alle|stræde|torv|torvet|plads|pladsen|bakken|parken"
        r"|stien|have|haven|lunden|toften|skoven|engen|draget)\b"
    ),
    "en": lazy(
        r"\b(?:[a-z]+(?:'s)? ){1,2}(?:close|street|road|lane|avenue|row|drive|way|court|terrace|crescent"
        r"|gardens|square|hill|grove|mews|walk|rise|green|yard|house)\b"
    ),
}
_NUMBER = {"da": lazy(r",? (?:nr\.? |nummer )?\d"), "en": lazy(r"(?:\d+[a-z]?|flat \w+),? \Z")}
_BEFORE = 12  # characters before a British street in which its number stands
_HANDLE = lazy(r"[^\s@_/.]*[@_/]|[^\W\d_]+[.\d]+\w")
_OF_A_HANDLE = "._@#/\\-"
_SPELLED_OUT = (" minus", " punktum", " snabel", " dot ", " at gmail")  # a handle or an address, said aloud
# One is missed, pitied or met who has a name, whatever else that may mean.
_PERSON_FOLLOWS = frozenset(["savner", "savnede", "stakkels", "kære", "misses", "missed", "poor", "dear"])
_SURNAME = lazy(r" ([^\W\d_]{3,})(?=, |(?: at| på)? \d)")
# The Danish preposition stands before no verb.
_YOU = lazy(
    r"\bi(?= (?:er|har|kan|skal|vil|må|ved|var|får|gør|burde|kunne|skulle|ville|havde|bliver|blev)\b)"
)
# Plates, postcodes and national insurance numbers are written in capitals, and known by them.
_CODES = lazy(
    r"\b(?:[a-z]{2}\d{2} ?[a-z]{3}|(?!on|in|at|is|by|to|er|af|nr|kl)[a-z]{2} ?\d{2} ?\d{3}"
    r"|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})\b"
)


def with_capitals(text: Placed, lang: str) -> Placed:
    """Read a text in which capitals say nothing with those of names and beginnings.

    It has none, or nothing else, or one on each word.
    """
    said = text.text
    if len(said) < _FEW or not (said.islower() or said.isupper() or len(said.split()) >= _MANY):
        return text
    small = said.lower()
    if len(small) != len(said):  # few letters have a small form of another length
        return text
    letters = list(small)
    for at in _places(small, lang):
        capital = letters[at].upper()
        if len(capital) == 1:
            letters[at] = capital
    return text._replace(text="".join(letters))


def _places(small: str, lang: str) -> Iterator[int]:
    from advocacy_trainer.prose.sentences import sentences  # late: few texts are typed in one case

    for sentence in sentences(small):
        first = next((at for at in range(sentence.start, sentence.end) if small[at].isalnum()), None)
        if first is not None and not _HANDLE.match(small, first):
            yield first
    yield from _names(small, lang)
    if lang == "da":
        yield from (you.start() for you in _YOU.finditer(small))
    for code in _CODES.finditer(small):
        yield from range(*code.span())
    for match in _STREETS[lang].finditer(small):
        start, end = match.span()
        if lang == "da":
            numbered = _NUMBER["da"].match(small, end) is not None
        else:
            numbered = _NUMBER["en"].search(small, max(0, start - _BEFORE), start) is not None
        if numbered:
            yield from (start + word.start() for word in re.finditer(r"[^\W\d_][\w']*", match.group()))


def _names(small: str, lang: str) -> Iterator[int]:
    from advocacy_trainer.prose.language import SMALL_WORDS
    from advocacy_trainer.prose.names import names_in
    from advocacy_trainer.prose.words import scan

    names, words, titles = names_in(lang), _NO_NAMES[lang], _TITLES[lang]
    before, begun = "", 0
    texts, starts, _ = scan(small)
    for said, start in zip(texts, starts, strict=True):
        end = start + len(said)
        handle = _in_a_handle(small, start, end)
        if before in titles and said[0].isalpha() and said not in SMALL_WORDS and not handle:
            yield from (start, begun) if lang == "en" else (start,)
            yield from _shop_of(small, said, end)
        elif lang == "en" and (said == "i" or said.startswith("i'")):
            yield start
        elif not handle and names.is_first_name(said.capitalize(), first=False):
            alone = said not in words and names.is_first_name(said.capitalize(), first=True)
            if alone or before in _PERSON_FOLLOWS or _SPOKEN_OF.match(small, end):
                yield start
                yield from _shop_of(small, said, end)
                surname = _SURNAME.match(small, end)
                if surname is not None and surname[1] not in SMALL_WORDS:
                    yield surname.start(1)
        before, begun = (small[start : end + 1] if small[end : end + 1] == "." else said), start


def _shop_of(small: str, said: str, end: int) -> Iterator[int]:
    """Yield where the shop begins that has somebody's name: »Fru Jensens Boghandel«."""
    shop = _SHOPS.match(small, end)
    if shop is not None and said.endswith("s"):
        yield end + shop.group().index(" ") + 1


def _in_a_handle(small: str, start: int, end: int) -> bool:
    """Tell whether a word is part of a handle or an address, which have no capitals."""
    if start and small[start - 1] in _OF_A_HANDLE and not small.startswith("- ", start - 1):
        return True
    if small.startswith(_SPELLED_OUT, end):
        return True
    return small[end : end + 1] in _OF_A_HANDLE and small[end + 1 : end + 2].isalnum()
