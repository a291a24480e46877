"""What the course says of law and of the networks is what was found, wherever it is said.

Each row names words that were once there and are wrong, and words that have
to stand in a file instead. The sources: LOV 557/2025 § 2, markedsføringsloven
§§ 2, 6, 10, BEK 849/2021 § 10, lægemiddelloven § 66, whistleblowerloven § 1,
GDPR 33, straffeloven § 264 a, Forbrugerombudsmanden 18/05035 and 2018 on
invitations, and the networks' own help pages.
"""

import re
from pathlib import Path

import pytest

from advocacy_trainer.resources import lessons_dir

NEVER = {
    "da": [
        r"databeskyttelsesansvarlig",  # no role: databeskyttelsesrådgiver
        r"åbenlyst forkerte",  # the statute: åbenbart urigtige, on væsentlige forhold
        r"truffet og meldt ud",  # no rule that a decision must have been announced
        r"lægemid\w*[^.|]*[Ss]pørg (altid )?først",  # a yes cannot cure it
        r"[Ff]risten? (løber|på 72 timer, og den løber) også",  # it runs from when the workplace knows
        r"en frist, som den ikke ved",
        r"emneord|[Mm]ærkerne",
    ],
    "en": [
        r"unreasonably offensive",
        r"peace or honour",
        r"plainly wrong information",
        r"decision that has been taken and made known",
        r"[Mm]edicine[^.|]*[Aa]lways ask first",
        r"deadline runs at night",
        r"deadline that it doesn't know",
    ],
}
SAYS = [
    ("da/guidelines/02-*", "væsentlige forhold inden for dit eget arbejdsområde"),
    ("da/guidelines/02-*", "i særlige tilfælde, hensynet til den interne beslutningsproces og funktionsevne"),
    ("da/guidelines/02-*", "ikke omfattet af whistleblowerloven"),
    ("da/guidelines/02-*", "Internt er ikke det samme som fortroligt"),
    ("en/guidelines/02-*", "a grossly unreasonable form"),
    ("en/guidelines/02-*", "invasion of privacy or defamation"),
    ("en/guidelines/02-*", "Internal isn't the same as confidential"),
    ("da/core/11-*", "væsentlige forhold inden for ens eget arbejdsområde"),
    ("en/core/11-*", "a grossly unreasonable form"),
    ("da/core/12-*", "[Lad være] Sofie"),
    ("da/core/12-*", "[Lad være] Bo skal invitere"),
    ("en/core/12-*", "[Don't] Sophie, a pharmacist"),
    ("en/core/12-*", "[Don't] Bob is told to invite"),
    ("da/core/14-*", "efter at den er blevet opmærksom på det"),
    ("en/core/14-*", "within 72 hours of becoming aware of it"),
    ("da/core/14-*", "anmeld det også til politiet"),
    ("en/core/14-*", "report it to the police"),
    ("da/guidelines/01-*", "straffeloven § 264 a"),
    ("en/guidelines/01-*", "section 264 a"),
    ("da/guidelines/03-*", "Arbejdspladsen har ansvaret, men du kan også selv få et"),
    ("en/guidelines/03-*", "The workplace is responsible, but you can be too"),
    ("da/platforms/05-*", "[lad være] En invitation til alle hendes forbindelser"),
    ("en/platforms/05-*", "[leave it] An invitation to all her connections"),
    ("da/platforms/08-*", "Navnet kan stadig ses hos den, der lagde billedet op"),
    ("en/platforms/08-*", "The name can still be seen"),
    ("da/platforms/01-*", "jobtitler"),
    ("en/platforms/01-*", "job titles"),
    ("da/core/07-*", "På X er det kun forfatteren"),
    ("en/core/07-*", "On X only the author"),
    ("da/platforms/02-*", "10.000 tegn"),
    ("en/platforms/02-*", "10,000 characters"),
    ("da/platforms/03-*", "ca. 25 linjer"),
    ("en/platforms/03-*", "about 25 lines"),
    ("da/leaders/03-*", "personalesagen"),
    ("en/leaders/03-*", "personnel file"),
    ("da/help/who-can-see.md", "udklipsholderens historik"),
    ("en/help/who-can-see.md", "clipboard's history"),
    ("da/help/who-can-see.md", "skriver ud eller kopierer"),
    ("en/help/who-can-see.md", "print or copy"),
]
ASK_FIRST = {
    "da": ("handouts/decision-card.md", "handouts/trigger-card.md", "leaders/01-*", "core/11-*"),
    "en": ("handouts/decision-card.md", "handouts/trigger-card.md", "leaders/01-*", "core/11-*"),
}
NOT_FOR_ONES_OWN = {
    "da": r"offentligt ansat\w* (og )?taler på egne vegne|offentligt ansat[^.]*når du taler på egne vegne",
    "en": r"(speaks?|speak) on (your|their) own behalf",
}
TWINS = ("core/06-*", "core/11-*", "core/14-*", "guidelines/02-*")


def text_of(pattern: str) -> str:
    (path,) = lessons_dir().glob(pattern)
    return path.read_text(encoding="utf-8")


def files(lang: str) -> list[Path]:
    folder = lessons_dir() / lang
    return sorted([*folder.rglob("*.md"), *folder.rglob("*.toml")])


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_was_wrong_is_said_nowhere(lang: str) -> None:
    found = [
        f"{path.name}: {hit[0]}"
        for path in files(lang)
        for pattern in NEVER[lang]
        for hit in re.finditer(pattern, path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(("pattern", "words"), SAYS)
def test_what_is_so_is_said(pattern: str, words: str) -> None:
    assert words in text_of(pattern)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_list_of_what_to_ask_first_says_for_whom_it_does_not_hold(lang: str) -> None:
    for pattern in ASK_FIRST[lang]:
        assert re.search(NOT_FOR_ONES_OWN[lang], text_of(f"{lang}/{pattern}")), pattern


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("pattern", TWINS)
def test_danish_law_has_a_british_twin(lang: str, pattern: str) -> None:
    assert re.search(r"^::: law \{[^}]*\bregion=uk\b[^}]*\}", text_of(f"{lang}/{pattern}"), re.MULTILINE)


def test_an_open_house_is_no_example_of_what_is_no_advert() -> None:
    assert "åbent hus" not in text_of("da/core/12-*")
    assert "open day" not in text_of("en/core/12-*")
    assert "arrangement" not in text_of("da/handouts/decision-card.md")
    assert "an event" not in text_of("en/handouts/decision-card.md")
