"""The promise as one page for the works council (SU/MED): what is promised, by whom, and what is not."""

from typing import NamedTuple

from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.model import Pack, in_language
from advocacy_trainer.organisation.shown import shown_words


class PromisePage(NamedTuple):
    """What stands on the page, in one language, in this order; empty parts are left out."""

    title: str
    about: str
    promised: tuple[str, ...]
    left_open: tuple[str, ...]
    signed: str
    time: str
    ask: str
    deputy: str
    questions: tuple[str, ...]
    """What the council may want to ask, with room to write."""


_TITLE = {"da": "Det lover vi: {name}", "en": "What we promise: {name}"}
_US = {"da": "vores arbejdsplads", "en": "our workplace"}
_ABOUT = {
    "da": "»Med egne ord« er en app, hvor den, der har lyst, kan øve sig i at fortælle om sit arbejde. "
    "Appen sender ingenting. Løftet her er arbejdspladsens.",
    "en": "“In your own words” is an app in which whoever wants to can practise speaking about their work. "
    "The app sends nothing. This promise is the workplace's.",
}
_MINUTES = {
    "da": "Der er sat {count} minutter af om ugen til at øve.",
    "en": "{count} minutes a week are set aside to practise.",
}
_QUESTIONS = {
    "da": (
        "Hvad sker der med den, der siger nej?",
        "Hvem kan se, hvad nogen skriver på en af arbejdspladsens computere?",
        "Hvornår ser vi på løftet igen?",
    ),
    "en": (
        "What happens to somebody who says no?",
        "Who can see what somebody writes on one of the workplace's computers?",
        "When do we look at the promise again?",
    ),
}


def promise_page(pack: Pack, lang: str) -> PromisePage:
    """Return the page in ``da`` or ``en``; a sentence that is not ticked stands among those left open."""
    said, said_to = shown_words(pack, lang), in_language(pack.promise.go_to, lang)
    open_ones = tuple(
        one.in_language(lang).format(who="…").replace("….", "…")
        for one in promise.SENTENCES
        if one.id not in pack.promise.ticked or (one.id == promise.BROKEN and not said_to)
    )
    return PromisePage(
        _TITLE[lang].format(name=pack.name or _US[lang]),
        _ABOUT[lang],
        said.promise,
        open_ones,
        said.promised_by,
        _time(pack, lang),
        said.ask,
        said.deputy,
        _QUESTIONS[lang],
    )


def _time(pack: Pack, lang: str) -> str:
    minutes = _MINUTES[lang].format(count=pack.minutes) if pack.minutes else ""
    return " ".join(part for part in (minutes, in_language(pack.time_note, lang)) if part)
