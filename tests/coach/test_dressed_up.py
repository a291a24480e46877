"""The same draft in other clothes gets no stop that the plain one would not get, and never a crash."""

import json
from pathlib import Path

import pytest

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.rulebook import full_book

BOOK = full_book()
DRAFTS = [
    json.loads(line)
    for name in ("drafts.jsonl", "drafts_written_last.jsonl")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
]
CLOTHES = {
    "without æøå": lambda text: text.translate(
        str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
    ),
    "in capitals": str.upper,
    "without capitals": str.lower,
    "with emoji": lambda text: " 🙂 ".join(text.split(" ")),
}
NESTED = "»Han sagde: „de ›kalder‹ os »idioter«“ til mig« og \"she said 'you fools'\" "
MAY_BE_HEARD = {"personal-id", "contact-data"}  # numbers are numbers in any clothes


@pytest.mark.parametrize("clothes", CLOTHES)
def test_no_stop_that_the_plain_text_would_not_get(clothes: str) -> None:
    wrong = []
    for draft in DRAFTS:
        context = context_of(draft, draft["lang"])
        plain = {one.rule for one in review(draft["text"], context, BOOK).remarks if one.level == "stop"}
        dressed = review(CLOTHES[clothes](draft["text"]), context, BOOK)
        assert not dressed.silenced
        stops = {one.rule for one in dressed.remarks if one.level == "stop"}
        wrong += [f"{draft['id']}: {rule}" for rule in stops - plain - MAY_BE_HEARD]
    assert not wrong, wrong


@pytest.mark.parametrize(
    "text", ["Oliver Mette Karla Yusuf " * 5000, "12 34 56 78 " * 1600, "»\"«'“" * 4000, NESTED * 400]
)
def test_floods_of_names_numbers_and_quotations_are_read(text: str) -> None:
    for lang in ("da", "en"):
        found = review(text, context_of({"lang": lang}, lang), BOOK)
        assert not found.silenced
        assert not [one for one in found.remarks if one.level == "stop" and one.rule != "contact-data"]
