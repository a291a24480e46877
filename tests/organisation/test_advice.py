"""HR is told what is missing and what would make posts adverts, and nothing that is well."""

import datetime as dt

import pytest

from advocacy_trainer.organisation.adverts import adverts_in
from advocacy_trainer.organisation.advice import advice
from advocacy_trainer.organisation.colours import SIGN, TEXT, contrast, readable
from advocacy_trainer.organisation.managers import managing_title
from advocacy_trainer.organisation.model import (
    ColleagueExample,
    Contact,
    Legal,
    Pack,
    PackStarter,
    Tool,
    WorkplacePromise,
    both,
)

TODAY = dt.date(2026, 11, 29)
WELL = Pack(
    id="fjordby",
    name="Fjordby Sygehus",
    why={"da": "Vi vil vise, hvad sygepleje er."},
    contact=Contact("Karin Holm", both("Kommunikation"), both("4120")),
    deputy=Contact("Ali Demir", both("tillidsrepræsentant")),
    promise=WorkplacePromise(("voluntary",), {}, both("Bente Lund, sygehusdirektør"), TODAY, TODAY),
)


def kinds(pack: Pack, **guidelines: str) -> list[str]:
    found = advice(pack, guidelines, TODAY)
    for one in found:
        assert str(one.told)
    return [one.kind for one in found]


def test_a_pack_that_is_well_is_left_alone() -> None:
    assert kinds(WELL) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Alle skal dele vores nyheder.", "must-share"),
        ("Medarbejdere forventes at dele.", "must-share"),
        ("Everybody must share our news.", "must-share"),
        ("You are expected to post about us.", "must-share"),
        ("Målet er to opslag om ugen.", "number"),
        ("Mindst 3 opslag.", "number"),
        ("Two posts a week is fine.", "number"),
        ("Her er færdige opslag til dig.", "ready"),
        ("Kopiér teksten og sæt den ind.", "ready"),
        ("Use our ready-made posts.", "ready"),
        ("Vind et gavekort.", "reward"),
        ("There is a prize.", "reward"),
    ],
)
def test_words_that_make_posts_adverts_are_heard(text: str, kind: str) -> None:
    assert [one.kind for one in adverts_in(text)] == [kind]
    assert kinds(WELL._replace(gives_back={"da": text})) == [kind]
    assert kinds(WELL, da=text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ingen skal dele noget.",
        "Du skal ikke dele vores nyheder.",
        "Nobody must share anything.",
        "Vi laver aldrig færdige opslag.",
        "Du må gerne dele, hvis du har lyst.",
        "You may share what you like.",
        "Vi deler dit opslag på vores side, hvis du siger ja.",
        "Spørg Karin på lokal 4120.",
        "Del gerne med en kollega først.",
        "Skriv et opslag, når du har lyst.",
        "You are free to post, or to leave it.",
        "One post may be enough for you.",
    ],
)
def test_words_that_leave_it_to_the_person_are_left_alone(text: str) -> None:
    assert list(adverts_in(text)) == []


@pytest.mark.parametrize(
    ("pack", "kind"),
    [
        (WELL._replace(why={}), "no-why"),
        (WELL._replace(contact=Contact()), "no-contact"),
        (WELL._replace(name=""), "no-name"),
        (WELL._replace(deputy=Contact()), "no-deputy"),
        (WELL._replace(deputy=Contact("karin holm")), "same-deputy"),
        (
            WELL._replace(deputy=Contact("Per", {"en": "head of ward", "da": "afdelingsleder"})),
            "managing-deputy",
        ),
        (WELL._replace(deputy=Contact("Birthe Lund, afdelingssygeplejerske")), "managing-deputy"),
        (WELL._replace(deputy=Contact("", {"en": "Team leader"})), "managing-deputy"),
        (WELL._replace(contact=Contact(), deputy=Contact()), "no-contact"),
        (WELL._replace(promise=WorkplacePromise()), "no-promise"),
        (WELL._replace(promise=WELL.promise._replace(on=None)), "unsigned-promise"),
        (WELL._replace(promise=WELL.promise._replace(by={})), "unsigned-promise"),
        (WELL._replace(promise=WELL.promise._replace(discussed=None)), "not-discussed"),
        (WELL._replace(promise=WELL.promise._replace(ticked=("broken",))), "nobody-to-go-to"),
        (WELL._replace(minutes=20), "whose-time"),
        (WELL._replace(tool=Tool("Sociuu")), "no-way-out"),
        (WELL._replace(starters=(PackStarter("s", {"da": "Vi søger kolleger."}),)), "ready"),
        (
            WELL._replace(examples=(ColleagueExample("e", both("Mette"), text={"da": "x"}, yes=TODAY),)),
            "no-withdrawal",
        ),
        (WELL._replace(legal=(Legal({}, {"da": "x"}, dt.date(2025, 1, 1)),)), "old-law"),
    ],
)
def test_each_thing_that_is_missing_is_told_once(pack: Pack, kind: str) -> None:
    assert kinds(pack) == [kind]


@pytest.mark.parametrize(
    ("by", "on", "said"),
    [
        (both("Bente"), None, "from which day"),
        ({}, TODAY, "No one has put their name"),
        ({}, None, "has no name and no date"),
    ],
)
def test_what_a_promise_lacks_is_named(by: dict[str, str], on: dt.date | None, said: str) -> None:
    pack = WELL._replace(promise=WELL.promise._replace(by=by, on=on))
    assert said in str(advice(pack, {}, TODAY)[0].told)


@pytest.mark.parametrize(
    "title",
    [
        "afdelingssygeplejerske",
        "Ledende overlæge",
        "chefsygeplejerske",
        "teamleder",
        "lederen af B4",
        "souschef",
        "forstander",
        "Ward manager",
        "head teacher",
        "charge nurse",
        "head of ward",
    ],
)
def test_who_leads_is_heard_in_the_title(title: str) -> None:
    assert managing_title(title)


@pytest.mark.parametrize(
    "title",
    [
        "vejleder",
        "klinisk vejleder",
        "sygeplejerske",
        "chefkonsulent",
        "tillidsrepræsentant",
        "tillidsrepræsentant for lederne",
        "klubformand",
        "shop steward",
        "union representative",
        "leverandør",
        "overlevering",
    ],
)
def test_who_leads_nobody_is_left_alone(title: str) -> None:
    assert not managing_title(title)


@pytest.mark.parametrize("colour", ["#ffff00", "#1f6f78", "#000000", "#ffffff", "#808080", "#ff0000"])
@pytest.mark.parametrize("background", ["#fbf9f4", "#ffffff", "#1c2530", "#777777"])
def test_a_colour_is_kept_readable(colour: str, background: str) -> None:
    for least in (TEXT, SIGN):
        shade = readable(colour, background, least)
        assert contrast(shade, background) >= min(least, contrast("#000000", background), 21)
        if contrast(colour, background) >= least:
            assert shade == colour


def test_the_contrast_is_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
