"""The words of a text that carry its content, cut to a stem that survives inflection."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SHORTEST = 4  # letters; shorter words are seldom content
STEM = 6  # letters that an inflected form keeps, in Danish as in English

_SMALL = {
    "da": """alle aldrig altid andre andet anden bliver blev blevet bare begge den denne deres derfor dette
    efter eller endnu engang fordi flere første gang gange ganske gerne godt gøre gjorde hans have haft
    hele hende hendes hver hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor igen ikke imod
    inden ingen intet jeres kunne lige mange meget mellem mere mest mindre måske noget nogen nogle
    over samme selv sidste siden skal skulle sådan uden under være været vores ville ville også men
    med mod når næste siger sige sagde skriver skrive skrev læser læse viser vise kommer komme tager
    tage giver give ting sted steder arbejde arbejder kollega kolleger opslag tekst sætning lektion""",
    "en": """about above after again also always another anything because been before being below between both
    came cannot come comes could does doing done down each either else even every everything first
    from gets give gives going have having here hers himself into itself keep know less like made
    make makes many maybe might more most much must never next nobody nothing often once only other
    others over really same says should show shows since some someone something still such take
    takes tell tells than that their them then there these they thing things this those though
    through until very want wants well were what when where whether which while whose will with
    without would write writes written wrote your yours work works post posts text line sentence
    lesson people""",
}


@lru_cache(maxsize=2)
def _small(lang: str) -> frozenset[str]:
    return frozenset(_SMALL[lang].split())


@lru_cache(maxsize=4096)
def content_words(text: str, lang: str) -> frozenset[str]:
    """Return the stems of the text's content words."""
    small = _small(lang)
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word[:STEM] for word in words if len(word) >= SHORTEST and word not in small)
