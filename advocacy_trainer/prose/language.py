"""Tell Danish from English by their small words."""

import re

_WORD = re.compile(r"[^\W\d_]+")

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
_DANISH = frozenset(_DANISH_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())


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
