"""The closed grammar pairs: what each means, and that right texts have none of them."""

import json
import re
from pathlib import Path

import pytest

from advocacy_trainer.coach.checks.spelling import grammar
from advocacy_trainer.coach.document import Document
from advocacy_trainer.coach.engine import Rulebook
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import built_in
from advocacy_trainer.resources import lessons_dir

HERE = Path(__file__).parent
PAIRS = [json.loads(line) for line in (HERE / "grammar_pairs.jsonl").read_text(encoding="utf-8").splitlines()]
(RULE,) = built_in("rules", ["spelling"])
BOOK = Rulebook([RULE])
MOST_WRONG = 2  # in 50,000 words of edited text


def told(text: str, lang: str) -> list[str]:
    doc = Document(text, lang, ReviewContext(lang=lang))
    BOOK.read(doc)
    return [suggestion for hit in grammar(doc, RULE.texts[lang]) for suggestion in hit.suggestions]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["text"])
def test_each_pair_says_what_may_be_meant(pair: dict[str, str]) -> None:
    assert pair["meant"] in told(pair["text"], pair["lang"])


@pytest.mark.parametrize("lang", ["da", "en"])
def test_there_are_about_thirty(lang: str) -> None:
    assert sum(pair["lang"] == lang for pair in PAIRS) >= 30


@pytest.mark.parametrize("lang", ["da", "en"])
def test_edited_texts_have_none(lang: str) -> None:
    words, wrong = 0, []
    for path in sorted((lessons_dir() / lang).rglob("*.md")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            words += len(re.findall(r"\w+", line))
            wrong += told(line, lang)
    assert words > 30_000
    assert len(wrong) <= MOST_WRONG, wrong


@pytest.mark.parametrize(
    "text",
    [
        "Har du ikke skrevet navne ned nogen steder?",
        "Den er ikke bedre nogen steder i landet.",
        "Jeg har ikke nogen dage fri.",
    ],
)
def test_any_is_right_where_there_are_none(text: str) -> None:
    assert told(text, "da") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "Må hun bo i huset? Skal jeg bo alene? Lad hende bo her. Kan han hjælpe de gamle?"),
        ("da", "Skal jeg tage bussen? Jeg så hende tage bussen. Behøver jeg køre de andre?"),
        ("da", "Har du nogen gode idéer? Er der nogen gæster i dag? Kvinden med nøglerne lægger på."),
        ("da", "Jeg var i Odense i går. Hvad har i dag været værst? Det, vi har i dag, er nok."),
        ("da", "Det er sjovt og lærerigt. Prøv og se. Jeg elsker og hader det. Et stort hus. En lille chef."),
        ("en", "Her way of doing it's best left alone. I hope its owner is fine. I know its value."),
        ("en", "Their trying days are over. Your right to speak is old. Your not knowing helped."),
        ("en", "If your car is late, call. He never came. I never saw it. What she did came as a shock."),
        (
            "en",
            "There is two-way traffic. Days like this are my best. I asked that he go home.",
        ),
        ("en", "One of you was late. Why you do this are the next lines. I spoke to many people."),
    ],
)
def test_what_only_looks_like_a_pair_is_left_alone(lang: str, text: str) -> None:
    assert told(text, lang) == []


def test_a_pair_is_not_called_a_word_the_list_does_not_know() -> None:
    for text, title in (("Jeg køre til byen.", "pair"), ("Vi kom , da det regnede.", "space")):
        doc = Document(text, "da", ReviewContext(lang="da"))
        BOOK.read(doc)
        assert {hit.note for hit in grammar(doc, RULE.texts["da"])} == {title}
        assert RULE.texts["da"].titles[title]
