"""Danish typed without æ, ø and å: ae, oe and aa are read as the letters they stand for."""

import re

from advocacy_trainer.prose.lazy_pattern import lazy
from advocacy_trainer.prose.plain.places import Placed
from advocacy_trainer.prose.plain.replacement import Replacement

_PAIRS = {"ae": "æ", "oe": "ø", "aa": "å"}
_PAIR = lazy(r"ae|oe|aa", re.IGNORECASE)
_WORD = lazy(r"[^\W\d_]*(?:ae|oe|aa)[^\W\d_]*", re.IGNORECASE)
# Where a word in -a or -o has an ending, they are two sounds: skemaet, videoen.
_ENDED = lazy(r"(?:ae|oe)(?:ns?|ts?|rs?|rnes?)\Z|oene\Z")
# What has æ or ø before such an ending all the same; most of it ends longer words too, _ is where one begins.
_SAME = """
foer goer hoer doer toer koer spoer smoer snoer moer ioer stoer sloer loer noer _boer lebor _roer rboer soer
loen groen _soen esoen rsoen skoen hoene _boerne foert hoert koert spoert roert toert stoet hoens soens loens
baer naer isaer kaer kjaer _laer vaer traer _gaer _saer ulaer taer skaer haer staer
taet saet _maet slaet draet _braet _gaet traet vaers glaens laens celaen veraen _paen raens
"""
_LETTERS = tuple(_SAME.split())
# ae and oe that are two sounds, or one in a language that writes them so; _ is where a word begins or ends.
_TWO = """
poesi poet koeff koeks koexi aerob aerod aeros israel michael mikael rafael raphael noel joel zoe chloe phoebe
oboe maestro paella reggae illaer_ troede_ groede_ betroe troende_ _boede_ beboe naboe fynboe landboe iboende
eboende kroej broen_ kroen_ troen_ datoe kontoer fotoer kofoed _joe_ _toe_ _shoe_ whoever _does _goes
"""
_KEPT = tuple(_TWO.split())
# The first parts of compounds that end in a or o, before an e.
_FIRST = """
klima tema firma data skema sofa villa corona kamera pizza propaganda ekstra ultra mega foto video radio
studio kilo euro konto kano bio auto info promo demo retro disko metro psyko neuro mikro makro homo intro
zoo logo silo duo trio solo piano kasino risiko dynamo avokado torpedo
"""
_BEFORE = frozenset(_FIRST.split())
_SHORTEST = 3  # letters of a word in capitals that is no abbreviation


def with_one_letter_for_two(text: Placed) -> Placed:
    """Read æ, ø and å where ae, oe and aa stand for them."""
    found = (
        (word, pair)
        for word in _WORD.finditer(text.text)
        for pair in _PAIR.finditer(word.group())
        if _stands_for_one(word.group().lower(), pair.start())
    )
    return text.edited(
        Replacement(word.start() + pair.start(), word.start() + pair.end(), _letter(pair.group()))
        for word, pair in found
    )


def _letter(pair: str) -> str:
    letter = _PAIRS[pair.lower()]
    return letter.upper() if pair[0].isupper() else letter


def _stands_for_one(word: str, at: int) -> bool:
    """Tell whether the two vowels at a place of a word in small letters are written for one."""
    if len(word) < _SHORTEST or word[: at + 1] in _BEFORE:
        return False
    if word[at : at + 2] == "aa":
        return True
    marked = f"_{word}_"
    if any(kept in marked for kept in _KEPT):
        return False
    return _ENDED.match(word, at) is None or marked[:-1].endswith(_LETTERS)
