"""The coach says about the course's own texts what they claim, and nothing more.

An ``example``, the second half of a ``before-after`` and the model of a
``rewrite`` are read as the learner's own text would be. ``remarks=`` names
every remark the text is to get (``none`` for none at all); where it is not
set, the text may get remarks of the rules that are a matter of taste, no other.
"""

import tomllib
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.model import Context
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course import model
from advocacy_trainer.course.examples import read_examples
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir

TASTE = frozenset(
    [
        "jargon",
        "weak-opening",
        "no-invitation",
        "hashtag-case",
        "bare-link",
        "hard-to-read",
        "self-erasing",
        "spelling",
    ]
)


class Claim(NamedTuple):
    """A text, how it is to be read, and the remarks it claims (None: none but of taste)."""

    text: str
    context: Context
    remarks: tuple[str, ...] | None


def claimed(said: str | None) -> tuple[str, ...] | None:
    if said is None:
        return None
    return () if said == "none" else tuple(said.split())


def texts_of(body: model.Body) -> tuple[str, ...]:
    """The texts of an activity that set an example."""
    match body:
        case model.Example(text=text):
            return (text,)
        case model.BeforeAfter(after=after):
            return (after,)
        case model.Rewrite(model=text):
            return (text,)
    return ()


def in_lessons(lang: str) -> Iterator[tuple[str, Claim]]:
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        for block in lesson.blocks:
            said = block.attributes
            for text in texts_of(block.body):
                context = Context(
                    platform=said.get("platform", "linkedin"),
                    lang=lang,
                    say=lang,
                    employer=said.get("employer"),
                    product=block.has("product"),
                    asked=block.has("asked"),
                    rewarded=block.has("rewarded"),
                    sector=said.get("sector"),
                )
                yield f"{lesson.head.id} {block.id}", Claim(text, context, claimed(said.get("remarks")))


def in_examples(lang: str) -> Iterator[tuple[str, Claim]]:
    remarks: dict[str, str] = {}
    for path in (lessons_dir() / lang / "examples").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["example"]:
            if "remarks" in entry:
                remarks[entry["id"]] = entry["remarks"]
    for one in read_examples(lessons_dir() / lang):
        context = Context(
            platform=one.platform,
            lang=lang,
            say=lang,
            employer=one.employer or None,
            product=one.product,
            asked=one.asked,
            sector=one.sector if one.sector in ("private", "public", "care", "school", "social") else None,
        )
        yield one.id, Claim(one.text, context, claimed(remarks.get(one.id)))


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return full_book()


def differing(claims: Iterator[tuple[str, Claim]], book: Rulebook) -> tuple[int, list[str]]:
    """Count the texts, and list those that get other remarks than they claim."""
    count, wrong = 0, []
    for name, claim in claims:
        count += 1
        found = review(claim.text, claim.context, book)
        assert not found.silenced, found.silenced
        said = {(one.rule, claim.text[one.start : one.end]) for one in found.remarks}
        rules = {rule for rule, _ in said}
        right = rules <= TASTE if claim.remarks is None else rules == set(claim.remarks)
        if not right:
            wrong.append(f"{name}: claims {claim.remarks}, gets {sorted(said)}")
    return count, wrong


@pytest.mark.parametrize("lang", ["da", "en"])
def test_texts_in_lessons_get_the_remarks_they_claim(lang: str, book: Rulebook) -> None:
    count, wrong = differing(in_lessons(lang), book)
    assert count >= 45
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_example_posts_get_the_remarks_they_claim(lang: str, book: Rulebook) -> None:
    count, wrong = differing(in_examples(lang), book)
    assert count >= 40
    assert not wrong, "\n".join(wrong)


def test_a_text_that_breaks_a_rule_is_found(book: Rulebook) -> None:
    advert = Context(platform="linkedin", lang="da", say="da", product=True, asked=True)
    said = ("one", Claim("Vores nye maling dækker på ét lag, og jeg er glad for den.", advert, None))
    text = "Reklame. Jeg arbejder i butikken, og den nye maling er min."
    tidy = ("two", Claim(text, advert, ("ad-label",)))
    count, wrong = differing(iter([said, tidy]), book)
    assert count == len(wrong) == 2
