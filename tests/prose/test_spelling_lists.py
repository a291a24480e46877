"""Own lists of right and wrong words: what is marked, what is suggested first, beside hunspell."""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from advocacy_trainer.coach.checks.spelling import spelling
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import built_in
from advocacy_trainer.prose.by_ear import cost
from advocacy_trainer.prose.common_words import frequent_words
from advocacy_trainer.prose.spelling import checker
from advocacy_trainer.prose.words import scan

HERE = Path(__file__).parent / "spelling"
ROOT = Path(__file__).parents[2]
FRAME = {"da": "Jeg så på {} i aftes.", "en": "I looked at {} last night."}
HUNSPELL = {"da": "da_DK", "en": "en_GB"}
PLACES = (Path("/usr/share/hunspell"), ROOT / "build/dictionaries/usr/share/hunspell")
(RULE,) = built_in("rules", ["spelling"])
LANGUAGES = ("da", "en")
needs_dictionaries = pytest.mark.skipif(
    not all(checker(lang).available for lang in LANGUAGES), reason="the word files are not baked"
)


class Wrong(NamedTuple):
    said: str
    meant: str


def right(lang: str) -> list[str]:
    files = (HERE / f"{kind}-{lang}.txt" for kind in ("right", "right-second"))
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def wrong(lang: str, kind: str = "wrong") -> list[Wrong]:
    lines = (HERE / f"{kind}-{lang}.txt").read_text(encoding="utf-8").splitlines()
    return [Wrong(*line.split("=")) for line in lines if not line.startswith("#")]


def marked(word: str, lang: str) -> tuple[str, ...] | None:
    """Return what is suggested for a word in a sentence, or None where it is left alone."""
    text = FRAME[lang].format(word)
    doc = Document(text, lang, ReviewContext(lang=lang))
    start = text.index(word)
    hits = spelling(doc, RULE, RULE.texts[lang])
    return next((hit.suggestions for hit in hits if start <= hit.start < start + len(word)), None)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_lists_are_long_enough_and_say_each_word_once(lang: str) -> None:
    assert len(set(right(lang))) >= 130
    assert len({one.said for one in wrong(lang)}) >= 115
    assert not set(right(lang)) & {one.said for one in wrong(lang)}


@needs_dictionaries
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_right_word_is_marked(lang: str) -> None:
    assert [word for word in right(lang) if marked(word, lang) is not None] == []


@needs_dictionaries
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "most_silent", "most_other"), [("wrong", 0.02, 0.1), ("written-last", 0.07, 0.2)]
)
def test_wrong_words_are_marked_and_what_is_meant_comes_first(
    lang: str, kind: str, most_silent: float, most_other: float
) -> None:
    said = {one: marked(one.said, lang) for one in wrong(lang, kind)}
    silent = [one.said for one, suggested in said.items() if suggested is None]
    assert len(silent) <= most_silent * len(said), silent
    other = {one: found for one, found in said.items() if not found or found[0].lower() != one.meant.lower()}
    assert len(other) <= most_other * len(said), other


@needs_dictionaries
@pytest.mark.parametrize(
    ("lang", "said", "meant"),
    [
        ("da", "borgerer", "borgere"),  # an ending too many, and »bor« + »gerer« is no compound
        ("da", "værkstedt", "værksted"),  # what is not heard
        ("da", "opvaskmaskine", "opvaskemaskine"),  # the joint of a compound
        ("da", "kontragt", "kontrakt"),
        ("da", "kollegaerene", "kollegaerne"),
        ("da", "skrivede", "skrev"),
        ("da", "arbejdspladss", "arbejdsplads"),  # a genitive after s has no s
        ("en", "teached", "taught"),
        ("en", "everythink", "everything"),
        ("en", "citys", "cities"),
    ],
)
def test_a_slip_by_ear_is_heard(lang: str, said: str, meant: str) -> None:
    found = marked(said, lang)
    assert found is not None
    assert found[0] == meant


@needs_dictionaries
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "Der stod »keep calm« på koppen, og jeg grinede."),
        ("da", "Jeg tænkte keep calm, da telefonen ringede."),
        ("en", "The sign said »tak for kaffen« and I smiled at it."),
        ("en", "We had hygge and smørrebrød in the break."),
    ],
)
def test_words_of_the_other_language_are_left_alone(lang: str, text: str) -> None:
    doc = Document(text, lang, ReviewContext(lang=lang))
    assert [text[hit.start : hit.end] for hit in spelling(doc, RULE, RULE.texts[lang])] == []


@needs_dictionaries
def test_an_apostrophe_is_for_abbreviations() -> None:
    assert [marked(word, "da") for word in ("cpr'et", "pdf’erne", "tr'en")] == [None] * 3
    assert marked("bil'en", "da") == ("bilen",)
    assert marked("havent", "en") == ("haven't",)


@needs_dictionaries
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_frequent_word_is_a_word_and_no_slip(lang: str) -> None:
    spelled = checker(lang)
    assert [word for word in frequent_words(lang) if spelled.check(word, scan(word))] == []


@needs_dictionaries
@pytest.mark.parametrize(
    "word", ["palleløfteren", "omlæsning", "chaufføruddannelsen", "fatima", "dagvagt", "bagvagt"]
)
def test_new_danish_words_are_words(word: str) -> None:
    assert marked(word, "da") is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_cost_of_a_slip(lang: str) -> None:
    assert cost("mand", "mand", lang) == 0
    assert 0 < cost("mannd", "mand", lang) < cost("madn", "mand", lang) < cost("mamd", "mand", lang)
    assert cost("mamd", "mand", lang) < cost("tamd", "mand", lang)


def by_hunspell(words: list[str], lang: str) -> list[bool]:
    """Return for each word whether hunspell marks it; skips where it is not installed."""
    program = shutil.which("hunspell")
    place = next((one for one in PLACES if (one / f"{HUNSPELL[lang]}.dic").is_file()), None)
    if program is None or place is None:
        pytest.skip("hunspell or its dictionaries are not installed")
    done = subprocess.run(
        [program, "-i", "utf-8", "-d", str(place / HUNSPELL[lang]), "-a"],
        input="".join(f"^{word}\n" for word in words).encode(),
        capture_output=True,
        check=True,
    )
    answers = done.stdout.decode().split("\n", 1)[1].split("\n\n")
    return [any(line[:1] in ("&", "#") for line in one.split("\n")) for one in answers[: len(words)]]


@needs_dictionaries
@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_no_worse_than_hunspell(lang: str) -> None:
    said = [one.said for one in wrong(lang)]
    ours = sum(marked(word, lang) is not None for word in said)
    assert ours >= sum(by_hunspell(said, lang))
