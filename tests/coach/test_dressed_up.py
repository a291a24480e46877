"""The same text in other clothes gets no stop that the plain one would not get, and never a crash.

Of all labelled lines every third is read, in one of the clothes (its words say which of both), and the drafts
in all that change letters.
"""

import json
import re
import textwrap
import unicodedata
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book

BOOK = Rulebook(rule for rule in full_book().rules if rule.level == "stop" or rule.levels)
HERE = Path(__file__).parent
TWO_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
OF_LETTERS = {
    "without æøå": lambda text: text.translate(TWO_LETTERS),
    "in capitals": str.upper,
    "without capitals": str.lower,
    "without æøå and capitals": lambda text: text.translate(TWO_LETTERS).lower(),
    "in capitals without æøå": lambda text: text.translate(TWO_LETTERS).upper(),
    "with emoji": lambda text: " 🙂 ".join(text.split(" ")),
}
CLOTHES = {
    **OF_LETTERS,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "wrapped": lambda text: "\r\n".join("\r\n".join(textwrap.wrap(line, 72)) for line in text.split("\n")),
    "quoted in a mail": lambda text: "\n".join(
        textwrap.fill(line, 64, initial_indent="> ", subsequent_indent="> ") for line in text.split("\n")
    ),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": lambda text: re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", text),
    "zero-width signs": lambda text: re.sub(r"(\w{3})(\w{3})", "\\1\u200b\\2", text),
    "full-width digits": lambda text: text.translate({48 + n: 0xFF10 + n for n in range(10)}),
    "bold letters": lambda text: text.translate({97 + n: 0x1D5EE + n for n in range(26)}),
    "entities": lambda text: text.replace("ø", "&oslash;").replace(" ", "&nbsp;").replace('"', "&quot;"),
    "stars": lambda text: re.sub(r"\b(\w{7,})\b", r"*\1*", text),
    "underlines": lambda text: re.sub(r"\b([A-ZÆØÅ]\w{2,})\b", r"__\1__", text),
    "a bullet": lambda text: f"\n• {text}  \n \n",
    "an aside": lambda text: f"*klip* {text}",
    "brackets": lambda text: f"({text})",
    "a tag": lambda text: re.sub(r"(?<!\S)([^\W\d_]{6,})(?= )", r"#\1", text, count=1),
    "mentions": lambda text: re.sub(r"(?<=[a-zæøå] )([A-ZÆØÅ][a-zæøå]{2,})\b", r"@\1", text),
    "an emoji first": lambda text: f"😬 {text}",
    "smileys": lambda text: text.replace(",", " :-),"),
}
ONE_IN = 3  # all would take ten seconds
MARKED_FIRST = {"ad-label"}  # what must stand first stands so no more after an aside
NESTED = "»Han sagde: „de ›kalder‹ os »idioter«“ til mig« og \"she said 'you fools'\" "


class Written(NamedTuple):
    """A labelled text and what was told about it."""

    text: str
    context: ReviewContext
    draft: bool


def labelled() -> list[Written]:
    """Return every labelled text once."""
    found: dict[tuple[str, str], Written] = {}
    for path in [*HERE.glob("*.jsonl"), *(HERE / "first_sight").glob("*.jsonl")]:
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            for lang in ("da", "en") if "da" in entry else (entry["lang"],):
                text = entry.get("text") or entry.get(lang) or ""
                written = Written(text, context_of({**entry, "lang": lang}, lang), "drafts" in path.name)
                if text:
                    found.setdefault((text, lang), written)
    return list(found.values())


WRITTEN = labelled()


def stops(text: str, context: ReviewContext) -> set[str]:
    found = review(text, context, BOOK)
    assert not found.silenced
    return {one.rule for one in found.remarks if one.level == "stop"}


def more_stops(written: Written, clothes: str) -> list[str]:
    """Return the rules that stop the dressed text and not the plain one."""
    dressed = stops(CLOTHES[clothes](written.text), written.context)
    more = dressed - MARKED_FIRST and dressed - MARKED_FIRST - stops(written.text, written.context)
    return [f"{clothes}: {rule}: {written.text}" for rule in sorted(more)]


def test_no_labelled_text_gets_a_stop_from_its_clothes() -> None:
    assert len(WRITTEN) > 6_000
    names = list(CLOTHES)
    wrong = []
    for written in WRITTEN:
        number, rest = divmod(crc32(written.text.encode()), ONE_IN)
        if not rest:
            wrong += more_stops(written, names[number % len(names)])
    assert not wrong, wrong


@pytest.mark.parametrize("clothes", OF_LETTERS)
def test_no_draft_gets_a_stop_from_other_letters(clothes: str) -> None:
    wrong = [one for written in WRITTEN if written.draft for one in more_stops(written, clothes)]
    assert not wrong, wrong


@pytest.mark.parametrize(
    "text", ["Oliver Mette Karla Yusuf " * 5000, "12 34 56 78 " * 1600, "»\"«'“" * 4000, NESTED * 400]
)
def test_floods_of_names_numbers_and_quotations_are_read(text: str) -> None:
    for lang in ("da", "en"):
        found = review(text, context_of({"lang": lang}, lang), BOOK)
        assert not found.silenced
        assert not [one for one in found.remarks if one.level == "stop" and one.rule != "contact-data"]
