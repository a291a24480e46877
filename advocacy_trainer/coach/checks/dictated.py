"""Numbers, mail addresses and handles in words or odd pieces: »nul syv syv«, »snabel-a«, "dot com"."""

from collections.abc import Iterator
from itertools import pairwise

from advocacy_trainer.coach.document import Document
from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.sentences import Span

_UNITS = {
    "da": "nul en et én ét to tre fire fem seks syv otte ni o",
    "en": "oh o zero nought naught nil one two three four five six seven eight nine",
}
_TEENS = {
    "da": "ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
}
_TENS_SAID = {
    "da": "tyve tredive fyrre fyrretyve halvtreds halvtredsindstyve tres tresindstyve halvfjerds "
    "halvfjerdsindstyve firs firsindstyve halvfems halvfemsindstyve",
    "en": "twenty thirty forty fourty fifty sixty seventy eighty ninety",
}
_MORE = {
    "da": {"dobbelt": 1, "plus": 0},
    "en": {"double": 1, "triple": 2, "treble": 2, "hundred": 2, "plus": 0},
}
_TENS = {lang: frozenset(said.split()) for lang, said in _TENS_SAID.items()}
_VALUES = {
    lang: dict.fromkeys(_UNITS[lang].split(), 1)
    | dict.fromkeys(f"{_TEENS[lang]} {_TENS_SAID[lang]}".split(), 2)
    | _MORE[lang]
    for lang in ("da", "en")
}
_ARTICLES = frozenset({"en", "et", "o"})  # most texts have them
_SPOKEN = {lang: frozenset(values) - _ARTICLES for lang, values in _VALUES.items()}
_LENGTHS = {"da": (8, 10), "en": (10, 11, 12, 13)}  # figures of a number, with the country's or without
_ENDS_OF_TENS = ("tyve", "tredive", "fyrre", "treds", "tres", "fjerds", "firs", "fems")
_FEWEST_SPOKEN = 3
_FEWEST_GROUPS = 2
_LINKS = frozenset({"og", "så", "and", "then"})
_ORDER = {lang: {said: place for place, said in enumerate(_UNITS[lang].split())} for lang in ("da", "en")}
_MOST_KNOWN = 20_000  # words remembered
_COUNTING = 4  # words in a row that count up: a game, no number
_BETWEEN = frozenset(" ,.-–/()…\u00a0")
_FARTHEST = 5  # characters between two pieces of one number


class _Piece:
    """A word that says figures: how many, and where it stands."""

    __slots__ = ("end", "figures", "said", "start")

    def __init__(self, figures: int, said: str, start: int, end: int) -> None:
        self.figures = figures
        self.said = said
        self.start = start
        self.end = end


def dictated_numbers(doc: Document) -> Iterator[Span]:
    """Find telephone numbers of which some are words, or all figures but in odd groups."""
    said = _SPOKEN[doc.lang] & doc.word_set
    digits = sum(map(str.isdigit, doc.word_set))
    tens = sum(word.endswith(_ENDS_OF_TENS) for word in doc.word_set) if doc.lang == "da" else 0
    if digits < _FEWEST_GROUPS and digits + len(said) + tens < _FEWEST_SPOKEN:
        return
    for run in _runs(doc):
        figures = _figures(run, doc.lang)
        words = [piece for piece in run if not piece.said.isdigit()]
        if figures not in _LENGTHS[doc.lang] or _counts_up(run, doc.lang):
            continue
        if words or _begins_as_number(run, doc.lang):
            yield Span(run[0].start, run[-1].end)


def _begins_as_number(run: list[_Piece], lang: str) -> bool:
    first = run[0].said[0]
    return first in "23456789" if lang == "da" else first == "0"


def _runs(doc: Document) -> Iterator[list[_Piece]]:
    """Yield words that say figures and stand one after the other, with links between them."""
    known = _KNOWN_FIGURES[doc.lang]
    figures = [known[small] for small in doc.small_words]
    texts, starts, _ = doc.scan
    following = 0
    for first in [number for number, said in enumerate(figures) if said is not None]:
        if first < following:
            continue
        beside = first + 1
        if beside == len(texts) or (figures[beside] is None and doc.small_words[beside] not in _LINKS):
            continue  # one word alone says no number
        run: list[_Piece] = []
        following = first
        while following < len(texts):
            start, small, worth = starts[following], doc.small_words[following], figures[following]
            if run and not _adjoins(doc.text, run[-1].end, start):
                break
            if worth is None and small not in _LINKS:
                break
            run.append(_Piece(worth or 0, small, start, start + len(texts[following])))
            following += 1
        yield from _worth(run)


def _worth(run: list[_Piece]) -> Iterator[list[_Piece]]:
    while run and run[-1].said in _LINKS:
        run.pop()
    if len(run) > _FEWEST_SPOKEN or (len(run) > 1 and all(piece.said.isdigit() for piece in run)):
        yield run


def _adjoins(text: str, end: int, start: int) -> bool:
    return start - end <= _FARTHEST and _BETWEEN.issuperset(text[end:start])


def _figures_of(small: str, lang: str) -> int | None:
    """Return how many figures a word says, or None: »syv« 1, »seksoghalvfems« 2, »12« 2."""
    if small.isdigit():
        return len(small)
    known = _VALUES[lang].get(small)
    if known is not None:
        return known
    if lang == "da" and "og" in small:
        unit, _, tens = small.replace("-", "").partition("og")
        return 2 if tens in _TENS["da"] and unit in _ORDER["da"] else None
    if "-" in small:
        said = small.split("-")
        parts = [_VALUES[lang].get(part, len(part) if part.isdigit() else 0) for part in said]
        if not all(parts):
            return None
        return 2 if said[0] in _TENS[lang] and len(parts) == 2 else sum(parts)
    return None


class _KnownFigures(dict[str, int | None]):
    """What words say, forgotten all at once when there are too many."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, small: str) -> int | None:
        if len(self) > _MOST_KNOWN:
            self.clear()
        found = self[small] = _figures_of(small, self._lang)
        return found


_KNOWN_FIGURES = {lang: _KnownFigures(lang) for lang in ("da", "en")}


def _figures(run: list[_Piece], lang: str) -> int:
    """Return how many figures a run says; "forty five" are two, and so are »seks og halvfems«."""
    total = sum(piece.figures for piece in run)
    for before, after in pairwise(run):
        if lang == "en" and before.said in _TENS["en"] and after.said in _ORDER["en"] and after.figures == 1:
            total -= 1
    if lang == "da":
        for unit, link, tens in zip(run, run[1:], run[2:], strict=False):
            if link.said == "og" and unit.figures == 1 and tens.said in _TENS["da"]:
                total -= 1
    return total


def _counts_up(run: list[_Piece], lang: str) -> bool:
    """Tell whether somebody counts: »en to tre fire fem seks«, and not »en to, tre fire, fem seks«."""
    if len({after.start - before.end for before, after in pairwise(run)}) > 1:
        return False
    places = [_ORDER[lang].get(piece.said, -9) for piece in run]
    longest = steps = 1
    for before, after in pairwise(places):
        steps = steps + 1 if after == before + 1 else 1
        longest = max(longest, steps)
    return longest >= _COUNTING + 1


_AT = (
    r"\s?(?:[(\[{<]\s?(?:at|a|ved|snabel-?a|alfa|krølle(?:t)?-?a)\s?[)\]}>]|\bsnabel[ -]?a\b|\balfa-?krøll?\b"
    r"|\bkrølle[- ]?alfa\b|\bkrøllet a\b|\bat\b|\bat-sign\b|\bat sign\b|@)\s?"
)
_DOT = r"\s?(?:[(\[{<]\s?(?:dot|punktum|punkt|prik|\.)\s?[)\]}>]|\b(?:dot|punktum|punkt|prik)\b|\.)\s?"
_TOP = (
    r"(?:com|dk|net|org|co|uk|eu|no|se|de|info|io|me|biz|live|gmail|hotmail|nu|gov|nhs|ac|edu|ie|fr|nl|pl|fi"
    r"|scot|cymru|example)\b"
)
_NAME = r"[\w\-]{1,30}"
_JOINED = r"\s?\b(?:underscore|understreg|bindestreg|dash|hyphen|minus|streg)\b\s?"
_HOUSES_OF_MAIL = "gmail|hotmail|outlook|yahoo|icloud|jubii|proton(?:mail)?|ofir|msn"
_SPELLED = lazy(
    rf"(?i){_NAME}(?:(?:{_DOT}|{_JOINED}){_NAME}){{0,3}}{_AT}{_NAME}(?:{_DOT}{_NAME})?{_DOT}{_TOP}(?:{_DOT}{_TOP})?"
    rf"|(?i:\b[\w.\-]{{2,40}}{_AT}(?:{_HOUSES_OF_MAIL})\b)"
)
_SPELLING = ("dot", "punkt", "prik", "snabel", "krøll")
_SPELLING_AT = ("@ ", " @")
_SPELLING_IN = ("(a", "[a", "{a")
_SPELLING_HOUSES = ("at gmail", "at hotmail", "at outlook", "at yahoo", "at icloud", "at proton")
_BRACKETS = "([{"
_PLAIN = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+\Z")


def _may_spell(doc: Document) -> bool:
    """Tell whether a text holds one of the signs of which a spelled address has at least one."""
    lower = doc.lower
    if any(sign in lower for sign in _SPELLING):
        return True
    if "@" in lower and any(sign in lower for sign in _SPELLING_AT):
        return True
    if any(sign in lower for sign in _BRACKETS) and any(sign in lower for sign in _SPELLING_IN):
        return True
    return any(sign in lower for sign in _SPELLING_HOUSES)


def spelled_mails(doc: Document) -> Iterator[Span]:
    """Find mail addresses that are written so that no machine shall read them."""
    if not _may_spell(doc):
        return
    for match in _SPELLED.finditer(doc.text):
        if not _PLAIN.match(match.group()):
            yield Span(*match.span())


_PLACES = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|messenger|discord|telegram|signal|twitter"
    r"|bluesky|mastodon|onlyfans|vinted|strava|twitch|reddit|youtube|steam|kik|viber|skype|wechat|threads|bereal"
    r"|playstation|psn|xbox|linkedin|tumblr|pinterest|goodreads|letterboxd|spotify|duolingo|tinder|hinge|bumble"
    r"|venmo|patreon|roblox|fortnite)(?:en|et|'en|s)?"
)
_HANDLE = (
    r"(@[\w][\w.\-]{2,30}|\w{2,30}#\d{4}|(?=[\w.]{4,32}\b)(?=[\w.]*[_\d]|\w+\.\w)[A-Za-zæøåÆØÅ][\w.]{2,30}\w)"
)
_ADJECTIVES = "ary|ing|ous|ful|ent|ive|ble|ic|ed|ly|less|isk|lig|ende|eret|løs|fuld|som|iv"
_RUN_TOGETHER = rf"(?!\w*(?:{_ADJECTIVES})\b)[a-zæøå]{{12,30}}"  # »klippeklaranord« is no word
_SENDS = (
    r"(?:dm|dm'?e|pm|skriv til|skriv|fang|tilføj|følg|find|søg|tjek|kig"
    r"|look up|check out|search|add|follow|message|msg|text|inbox|hedder"
    r"|slide into|handle|brugernavn(?:et)?|profil(?:en)?|username|user ?name|gamertag)"
)
_ABOUT = r"(?:\s?[:=–-]\s?|[,?!]? )"
_HANDLES = lazy(
    rf"(?i:\b{_PLACES}\b)(?:{_ABOUT}[\w'’]+){{0,5}}?{_ABOUT}[»\"'(]?{_HANDLE}"
    rf"|[»\"'(]?{_HANDLE}[»\"')]?,? (?:\w+ )?(?:på|on|over|via|at) (?:\w+ )?(?i:{_PLACES})\b"
    rf"|(?i:\b{_SENDS}\b)(?:{_ABOUT}[\w'’]+){{0,6}}?{_ABOUT}[»\"'(]?(@\w[\w.\-]{{2,30}})"
    rf"|(?i:\b{_PLACES}\b),? (?i:under|som|as|hun hedder|han hedder|she's called|he's called|she is|he is)"
    r"(?i: navnet| the name(?: of)?)?,? [»\"']?([A-ZÆØÅ][\wæøå]+(?: [A-ZÆØÅ][\wæøå]+){1,2}|\w+(?:-\w+){1,3})"
    r"|\b(?i:(?:she|he)(?:'s| is)|hun er|han er|hedder|called|goes by|known as|navnet)"
    rf" ({_RUN_TOGETHER}) (?:på|on) (?i:{_PLACES})\b"
)
_HANDLE_PLACES = """
insta instagram snap snapchat tiktok facebook fb messenger discord telegram signal twitter bluesky mastodon ig
onlyfans vinted strava twitch reddit youtube steam kik viber skype wechat threads bereal playstation psn xbox
brugernavn brugernavnet profil profilen username gamertag snappen handle
linkedin tumblr pinterest goodreads letterboxd spotify duolingo tinder hinge bumble venmo
patreon roblox fortnite
"""
_ONLINE = frozenset(_HANDLE_PLACES.split())


def handles(doc: Document) -> Iterator[Span]:
    """Find the names people have in networks and games, where the text sends others to them."""
    if _ONLINE.isdisjoint(doc.word_set) and not doc.of_kind("mention"):
        return
    for match in _HANDLES.finditer(doc.text):
        place = next(number for number in (1, 2, 3, 4, 5) if match[number])
        if not _PLAIN.match(match[place]):
            yield Span(*match.span(place))
