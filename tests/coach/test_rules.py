"""Every rule and praise file proves itself by its own examples."""

import pytest

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.reader import LANGUAGES, built_in, rule_ids
from advocacy_trainer.coach.rule import Rule
from advocacy_trainer.coach.samples import Sample

RULES = built_in("rules")
PRAISE = built_in("praise")
NEEDS_PICTURES = {"missing-alt", "people-consent"}  # judged by pictures, tested in test_pictures.py
TABLE = """
corporate-voice jargon no-person weak-opening no-invitation sales-talk long-sentences hard-to-read
wall-of-text ad-label employer-disclosure recognisable-person asked-say-so self-erasing personal-id
contact-data confidential heated shouting styled-letters hashtag-case hashtag-many emoji-many bare-link
copied too-long spelling missing-alt people-consent colleague-health unannounced
green-claim
"""
PRAISES = """
own-moment plain-word named-doubt owned-mistake own-words one-thing-only real-question says-where-I-work
protected-person kind-disagreement
"""


def test_the_level_is_explained_for_the_work():
    from advocacy_trainer.coach.explain import explain
    from advocacy_trainer.coach.reader import built_in

    (rule,) = built_in("rules", ["recognisable-person"])
    assert [explain(rule, "da", "", ReviewContext(work=work)).level for work in ("", "service", "care")] == [
        "stop",
        "hint",
        "stop",
    ]


def book_of(rule: Rule) -> Rulebook:
    return Rulebook([], [rule]) if rule in PRAISE else Rulebook([rule])


def said_about(rule: Rule, sample: Sample, lang: str):
    context = sample.context._replace(lang=lang, say=lang)
    found = review(sample.text, context, book_of(rule))
    return found.praise if rule in PRAISE else found.remarks


def cases(kind: str):
    for rule in [*RULES, *PRAISE]:
        for lang in LANGUAGES:
            for sample in getattr(rule.texts[lang], kind):
                yield pytest.param(rule, lang, sample, id=f"{rule.id}-{lang}-{sample.text[:30]}")


def test_every_rule_of_the_table_is_there_and_no_other():
    assert set(rule_ids()) == set(TABLE.split())
    assert set(rule_ids("praise")) == set(PRAISES.split())


@pytest.mark.parametrize("rule", [*RULES, *PRAISE], ids=lambda rule: rule.id)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_has_examples_in_both_languages(rule, lang):
    words = rule.texts[lang]
    if rule.id not in NEEDS_PICTURES:
        assert words.must_match, "an example that must match"
        assert words.must_not_match, "an example that must not match"
    if rule in RULES:
        assert all((words.title, words.why, words.how, rule.lesson))
        assert all(words.example), "who, before, after and doubt"


@pytest.mark.parametrize(("rule", "lang", "sample"), list(cases("must_match")))
def test_must_match(rule, lang, sample):
    found = said_about(rule, sample, lang)
    assert found, sample.text
    if sample.span:
        spans = [sample.text[one.start : one.end] for one in found]
        assert any(sample.span in span for span in spans), spans
    if sample.suggestion:
        assert any(sample.suggestion in one.suggestions for one in found), found


@pytest.mark.parametrize(("rule", "lang", "sample"), list(cases("must_not_match")))
def test_must_not_match(rule, lang, sample):
    found = said_about(rule, sample, lang)
    assert not found, [sample.text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    ("say", "said"), [("da", "Der er plads til cirka de første"), ("en", "There is room for about")]
)
def test_a_text_too_long_to_count_whole_is_told_what_there_is_room_for(say, said):
    (rule,) = built_in("rules", ["too-long"])
    text = "Jeg kørte hjem i regnen og tænkte på det. " * 400
    (remark,) = review(text, ReviewContext(lang="da", say=say, platform="x"), Rulebook([rule])).remarks
    assert said in remark.message
    numbers = remark.message.replace(".", "").replace(",", "").replace(" ", " ").split()
    assert {str(remark.start), str(len(text))} <= set(numbers)
