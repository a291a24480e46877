"""What lies around the lessons: examples, starters, readers and hand-outs, the same in both languages."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.resources import lessons_dir

HANDOUTS = [
    "buddy-agreement",
    "decision-card",
    "guideline-card",
    "hr-one-pager",
    "opt-out-card",
    "post-checklist",
    "reason-card",
    "simple-talk",
    "time-plan",
    "topics-card",
    "trigger-card",
    "what-work-should-know",
]


def entries(lang: str, pattern: str, key: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in sorted((lessons_dir() / lang).glob(pattern)):
        found += tomllib.loads(path.read_text(encoding="utf-8"))[key]
    return found


@pytest.mark.parametrize(
    ("pattern", "key", "least"),
    [("examples/*.toml", "example", 40), ("starters.toml", "starters", 36), ("readers.toml", "readers", 6)],
)
def test_both_languages_hold_the_same_entries(pattern: str, key: str, least: int) -> None:
    danish, english = (entries(lang, pattern, key) for lang in ("da", "en"))
    assert [entry["id"] for entry in danish] == [entry["id"] for entry in english]
    assert len({entry["id"] for entry in danish}) == len(danish) >= least


def test_twelve_starters_a_kind_and_each_is_a_question() -> None:
    for lang in ("da", "en"):
        starters = entries(lang, "starters.toml", "starters")
        for kind in ("everyday", "expert", "cause"):
            assert sum(starter["kind"] == kind for starter in starters) == 12
        assert all(starter["text"].endswith("?") for starter in starters)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_margin_note_points_at_words_of_its_example(lang: str) -> None:
    for example in entries(lang, "examples/*.toml", "example"):
        assert example["notes"], example["id"]
        for note in example["notes"]:
            assert note["words"] in example["text"], example["id"]


def test_examples_come_from_many_kinds_of_work_and_places_to_write() -> None:
    examples = entries("da", "examples/*.toml", "example")
    assert len({example["work"] for example in examples}) >= 25
    assert {example["platform"] for example in examples} >= {
        "linkedin", "linkedin-comment", "chat", "email", "forum", "facebook", "instagram",
    }  # fmt: skip


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_twelve_hand_outs_are_there(lang: str) -> None:
    folder = lessons_dir() / lang / "handouts"
    assert sorted(path.stem for path in folder.glob("*.md")) == HANDOUTS
    for path in folder.glob("*.md"):
        head = path.read_text(encoding="utf-8").split("---")[1]
        assert re.search(rf"^id: {path.stem}$", head, re.MULTILINE), path
        assert re.search(r"^title: \S", head, re.MULTILINE), path


def test_the_sheet_about_time_says_that_it_is_about_time() -> None:
    sheet = Path(lessons_dir() / "da" / "handouts" / "time-plan.md").read_text(encoding="utf-8")
    assert (
        "Aftalen handler om tid, ikke om opslag. "
        "Den siger intet om, hvor ofte, hvor eller hvad jeg skriver, eller om jeg gør det."
    ) in sheet
