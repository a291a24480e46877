"""Tell Danish from English by their small words."""

from functools import cache

from advocacy_trainer.prose.lazy_pattern import lazy

_WORD = lazy(r"[^\W\d_]+")

_DANISH_WORDS = """
jeg du han hun vi de det den der en et og i på til af for med er var har havde kan skal vil ikke men at som
om så min mit mine din dit dine sin sit vores jer mig dig os sig hvad hvem hvor hvorfor hvordan når da fra ved
efter blev bliver være været også nu nok jo lige meget mere mange alle ingen noget nogen hver hvis eller mod
over under år dag dage uge igen kun få får fik går gik ud ind op ned her selv sammen siden før mens man skulle
ville kunne
"""
_ENGLISH_WORDS = """
i you he she we they it the a an and in on to of for with is was are were has had have can will would not
but that this as if so my your his her our their me him us them what who where why how when from by at after
be been also now just very more many all no some any every or over under about into out up down there here one
than then which do does did don't it's i'm because before while should could only back again
"""
# Small words of neighbours that neither Danish nor English has.
_OTHER_WORDS = """
och jag är inte att för som vad när också efter från hade mycket någon några sina dem skulle blev är ej bara
ikkje eg meg deg noen hva mye etter uke hvorfor veldig hadde å ble bedre sykehus gøy kjempe
sykepleier ønsker hjelp jobber måtte lenge også fortsatt
het een ik niet van dat zijn met voor maar ook wij hebben deze naar bij wordt heeft mijn
der das und ich nicht ist mit auf ein eine für wir sie sind haben war aber auch nach bei wird mein zu
nie się jest na w z że do jak ale jestem mam był była dzisiaj bardzo tylko moja mój przez oraz
el la los las que una por con para pero muy soy mi es está hoy le les des est je nous pas une avec pour dans
"""
_SHARED = """
som der die den dem da med for men vi under over mig at i og også på la mi es is met el le des na w z do
bedre par con no
"""
_ENOUGH = 8  # words below which nothing is said of a third language
_FEW = 0.12  # share of small words of Danish or English below which a text is in neither
_STRANGE = 0.25  # small words of neighbours for each of ours from which it is theirs
_DANISH = frozenset(_DANISH_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
SMALL_WORDS = _DANISH | _ENGLISH
OWN_WORDS = {"da": _DANISH - _ENGLISH, "en": _ENGLISH - _DANISH}  # small words of one language alone


def guess_language(text: str, default: str = "da") -> str:
    """Return ``da`` or ``en``: whichever has more of its small words in ``text``.

    The first 4,000 characters decide; æ, ø and å count as Danish. A text that
    says nothing either way gets ``default``.
    """
    sample = text[:4000].lower()
    found = _WORD.findall(sample)
    danish = sum(1 for word in found if word in _DANISH)
    english = sum(1 for word in found if word in _ENGLISH)
    danish += sum(sample.count(letter) for letter in "æøå")
    if danish == english:
        return default
    return "da" if danish > english else "en"


def is_neither(text: str) -> bool:
    """Tell whether a text of some length is in neither Danish nor English, as far as small words tell.

    The first 4,000 characters decide.
    """
    found = _WORD.findall(text[:4000].lower())
    if len(found) < _ENOUGH:
        return False
    ours = max(sum(word in _DANISH for word in found), sum(word in _ENGLISH for word in found))
    strange = _others()
    others = sum(word in strange for word in found)
    return (ours < _FEW * len(found) and others > 0) or (others >= 2 and others >= _STRANGE * max(1, ours))


@cache
def _others() -> frozenset[str]:
    return frozenset(_OTHER_WORDS.split()) - frozenset(_SHARED.split()) - _DANISH - _ENGLISH
