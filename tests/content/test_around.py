"""What lies around the lessons: examples, starters, readers and hand-outs, the same in both languages."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.resources import assets_dir, lessons_dir

HANDOUTS = [
    "buddy-agreement",
    "decision-card",
    "growing-text",
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
    "workshop-follow-up",
    "workshop-invitation",
]


def entries(lang: str, pattern: str, key: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in sorted((lessons_dir() / lang).glob(pattern)):
        found += tomllib.loads(path.read_text(encoding="utf-8"))[key]
    assert found, pattern
    return found


@pytest.mark.parametrize(
    ("pattern", "key", "least"),
    [("examples/*.toml", "example", 40), ("starters.toml", "starters", 36), ("readers.toml", "readers", 6)],
)
def test_both_languages_hold_the_same_entries(pattern: str, key: str, least: int) -> None:
    danish, english = (entries(lang, pattern, key) for lang in ("da", "en"))
    assert [entry["id"] for entry in danish] == [entry["id"] for entry in english]
    assert len({entry["id"] for entry in danish}) == len(danish) >= least


@pytest.mark.parametrize("lang", ["da", "en"])
def test_twelve_starters_a_kind_for_everybody_and_each_is_a_question(lang: str) -> None:
    starters = entries(lang, "starters.toml", "starters")
    for kind in ("everyday", "expert", "cause"):
        assert sum(starter["kind"] == kind for starter in starters if "work" not in starter) == 12
    assert all(starter["text"].endswith("?") for starter in starters)


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("work", ["care", "social", "school", "office", "service", "trade"])
def test_every_kind_of_work_has_questions_and_a_reader_of_its_own(lang: str, work: str) -> None:
    asked = [one["kind"] for one in entries(lang, "starters.toml", "starters") if work in one.get("work", [])]
    assert len(asked) >= 4
    assert len(set(asked)) >= 2
    assert any(work in one.get("work", []) for one in entries(lang, "readers.toml", "readers"))


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_portrait_is_somebodys_and_everybody_has_one(lang: str) -> None:
    drawn = {path.stem for path in (assets_dir() / "figures").glob("*.svg")}
    written_to = [one["figure"] for one in entries(lang, "readers.toml", "readers")]
    reading = [one["figure"] for one in entries(lang, "reactions.toml", "people")]
    assert {*written_to, *reading} == drawn
    assert len({*written_to}) == len(written_to)


PLACES = {
    "da": (r"\bmails?\b", r"\bchat", r"\bintranet"),
    "en": (r"\be-mail|\bmessages\b", r"\bchat\b", r"\bintranet"),
}
POINTS_AT_ANOTHER = {
    "da": r"\b(forrige|førnævnte|ovenfor|nedenfor|det samme spørgsmål|den anden læser|også ham|også hende)\b",
    "en": r"\b(previous|above|below|the same question|the other reader|the former|the latter)\b",
}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_mail_chat_and_intranet_are_places_too(lang: str) -> None:
    for key, said in (("starters", "text"), ("readers", "name")):
        texts = " ".join(one[said] for one in entries(lang, f"{key}.toml", key))
        for place in PLACES[lang]:
            assert re.search(place, texts, re.IGNORECASE), (key, place)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_is_shuffled_points_at_no_other(lang: str) -> None:
    for key in ("starters", "readers"):
        for one in entries(lang, f"{key}.toml", key):
            said = " ".join(str(one.get(name, "")) for name in ("text", "name", "asks"))
            assert not re.search(POINTS_AT_ANOTHER[lang], said, re.IGNORECASE), said


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
def test_the_hand_outs_are_there(lang: str) -> None:
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
