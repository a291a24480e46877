"""One-line probes, each in both languages: what a rule must hear, and what only looks like it."""

import json
from collections import Counter
from pathlib import Path

import pytest

from advocacy_trainer.cli.review_drafts import context_of
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.rulebook import full_book

BOOK = full_book()
OF_PICTURES = {"missing-alt", "people-consent"}  # they read no words
PROBES = [
    json.loads(line)
    for line in (Path(__file__).parent / "probes.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: f"{probe['rule']}-{probe['da'][:40]}")
def test_both_languages_hear_the_same(probe):
    for lang in ("da", "en"):
        context = context_of({**probe, "lang": lang}, lang)
        found = review(probe[lang], context, BOOK)
        fired = {one.rule for one in (*found.remarks, *found.praise)}
        assert (probe["rule"] in fired) == probe["fires"], (lang, probe[lang])


def test_every_rule_is_probed_both_ways():
    counted = Counter((probe["rule"], probe["fires"]) for probe in PROBES)
    for rule in {rule.id for rule in BOOK.everything} - OF_PICTURES:
        assert counted[rule, True] >= 3, rule
        assert counted[rule, False] >= 3, rule
