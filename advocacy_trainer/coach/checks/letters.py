"""Rules about single letters: capitals for emphasis, and letters in fancy dress."""

import re
import unicodedata
from collections.abc import Iterator

from advocacy_trainer.coach.checks.employer import label_end, region_in
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import Hit
from advocacy_trainer.coach.rule import Rule, RuleText
from advocacy_trainer.prose.reading import lexicon

_STYLED = re.compile(
    "[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f189ℂℍℕℙℚℝℤℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ]"
)
_RUN = re.compile(rf"{_STYLED.pattern}(?:[\s\w,.!?'’&\-]*{_STYLED.pattern})*")
_CAPITALS = re.compile(r"[A-ZÆØÅÄÖÜÉ](?<![\w@#/.&\-].)[A-ZÆØÅÄÖÜÉ'’]*[A-ZÆØÅÄÖÜÉ](?![\w/&]|\.\w)")
_MARKS = re.compile(r"[!！]{3,}|(?:[!?][!?]{2,})")
_VOWELS = frozenset("AEIOUYÆØÅÄÖÜÉ")
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_NUMBER = re.compile(r"[ -](?:numbers?|no\b|nummer|nr\b|card|kort|code|kode)")
_SHORT = 4
_SIGN = 40  # characters before a word in which what bears it is named
_PRONOUNCEABLE = 6  # letters from which a word in capitals is hardly an abbreviation


def styled_letters(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find Unicode's mathematical, circled and full-width letters, with the plain ones as suggestion."""
    del rule, words
    if doc.text.isascii() or len(_STYLED.findall(doc.text)) < 2:
        return
    for match in _RUN.finditer(doc.text):
        yield Hit(match.start(), match.end(), (unicodedata.normalize("NFKC", match.group()),))


def shouting(doc: Document, rule: Rule, words: RuleText) -> Iterator[Hit]:
    """Find words in capitals for emphasis, and three or more exclamation marks."""
    del rule
    marks = doc.text.count("!") + doc.text.count("！")
    for match in _MARKS.finditer(doc.text) if marks > 2 else ():
        if match.group().count("!") + match.group().count("！") >= 3:
            yield Hit(match.start(), match.end(), (match.group()[0],))
    employer = (doc.context.employer or "").upper()
    label = label_end(doc.text, doc.lang, region_in(doc))  # »REKLAME« first is what the law asks for
    found = [
        match
        for match in _CAPITALS.finditer(doc.text)
        if match.start() >= label and not doc.quoted(match.start(), match.end())
    ]
    begin = end = -1
    for place, match in enumerate(found):
        word = match.group()
        follows = _follows(doc.text, found, place)
        if begin >= 0 and not follows:
            yield Hit(begin, end, (_quietly(doc, begin, end),))
            begin = -1
        if word in employer.split() or _ROMAN.match(word) or _in_number(doc.text, match):
            continue
        if begin < 0 and _on_a_sign(doc, match, words):
            continue
        if begin < 0 and is_counted(doc.text, match.end(), word):
            continue
        beside = follows or _follows(doc.text, found, place + 1)
        if is_shouted(word, words, beside=beside, marked=doc.text[match.end() : match.end() + 1] == "!"):
            # Words shouted in a row are one shout, whatever short ones stand between.
            begin, end = (match.start() if begin < 0 else begin), match.end()
    if begin >= 0:
        yield Hit(begin, end, (_quietly(doc, begin, end),))


def _quietly(doc: Document, begin: int, end: int) -> str:
    """Return a shout in small letters; names and what begins a sentence keep their capital."""
    names = lexicon(doc.lang).names
    starts = set(doc.sentence_starts)

    def quiet(match: re.Match[str]) -> str:
        word = match.group()
        if begin + match.start() in starts or names.is_first_name(word.capitalize(), first=True):
            return word.capitalize()
        return "I" if word == "I" and doc.lang == "en" else word.lower()

    return re.sub(r"[^\W\d_]+(?:['’]\w+)?", quiet, doc.text[begin:end])


def is_counted(text: str, end: int, word: str) -> bool:
    """Tell whether a few capitals name a kind of number: "NI number", »ID-kort«."""
    return len(word) < _SHORT and bool(_NUMBER.match(text, end))


def _on_a_sign(doc: Document, match: re.Match[str], words: RuleText) -> bool:
    """Tell whether the sentence is read off a sign or a button: »på skiltet stod der STOP«."""
    begin = max(doc.sentence_at(match.start()).start, match.start() - _SIGN)
    before = doc.text[begin : match.start()]
    return any(not before[end:].strip() for _, end in words.lists["on_a_sign"].spans(before))


def _in_number(text: str, match: re.Match[str]) -> bool:
    """Tell whether letters are part of a number in groups, such as an IBAN."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    return before[:1].isdigit() and after.strip()[:1].isdigit()


def _follows(text: str, found: list[re.Match[str]], place: int) -> bool:
    if not 0 < place < len(found):
        return False
    return text[found[place - 1].end() : found[place].start()].strip() in ("", "I", "A", "Å")


def is_shouted(word: str, words: RuleText, *, beside: bool, marked: bool) -> bool:
    """Tell a word in capitals from an abbreviation.

    Known abbreviations never shout and common words always do. Of the rest,
    what is long and can be pronounced is a word; four or five letters are
    taken for one where another word in capitals or an exclamation mark stands beside.
    """
    small = word.lower().replace("’", "'")
    if small in words.sets["abbreviations"]:
        return False
    if small in words.sets["shouted"] or small in common_words("da") or small in common_words("en"):
        return True
    vowels = sum(1 for letter in word if letter in _VOWELS)
    if vowels == 0 or vowels == len(word):
        return False
    if len(word) >= _PRONOUNCEABLE:
        return vowels * 4 >= len(word)
    return len(word) >= 4 and vowels >= 2 and (beside or marked)


def common_words(lang: str) -> frozenset[str]:
    """Return the language's common words."""
    from advocacy_trainer.prose.common_words import common_words as read

    return read(lang)
