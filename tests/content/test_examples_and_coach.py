"""The coach says about the course's own texts what they claim, and nothing more.

The texts that lessons hold are found and read by ``lessons check`` itself; the
example posts beside them claim their remarks in the same way.
"""

import tomllib
from collections.abc import Iterator

import pytest

from advocacy_trainer.cli.lesson_models import Claim, claims_of, differing
from advocacy_trainer.coach.engine import Rulebook
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.editorial import LessonFile
from advocacy_trainer.course.examples import read_examples
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import work_and_public


def claimed(said: str | None) -> tuple[str, ...] | None:
    if said is None:
        return None
    return () if said == "none" else tuple(said.split())


def in_lessons(lang: str) -> Iterator[tuple[str, Claim]]:
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        for claim in claims_of(LessonFile(lesson, path.name, lang)):
            yield f"{path.name}:{claim.line}", claim


def in_examples(lang: str) -> Iterator[tuple[str, Claim]]:
    remarks: dict[str, str] = {}
    for path in (lessons_dir() / lang / "examples").glob("*.toml"):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["example"]:
            if "remarks" in entry:
                remarks[entry["id"]] = entry["remarks"]
    for one in read_examples(lessons_dir() / lang):
        context = ReviewContext(
            platform=one.platform,
            lang=lang,
            say=lang,
            employer=one.employer or None,
            product=one.product,
            asked=one.asked,
            work=work_and_public(one.sector)[0],
            public=work_and_public(one.sector)[1],
        )
        yield one.id, Claim(one.text, context, claimed(remarks.get(one.id)), 1)


def wrong_of(claims: Iterator[tuple[str, Claim]], book: Rulebook) -> tuple[int, list[str]]:
    """Count the texts, and list those that get other remarks than they claim."""
    listed = list(claims)
    said = ((name, differing(claim, book)) for name, claim in listed)
    return len(listed), [f"{name}: {found}" for name, found in said if found]


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return full_book()


@pytest.mark.parametrize("lang", ["da", "en"])
def test_texts_in_lessons_get_the_remarks_they_claim(lang: str, book: Rulebook) -> None:
    count, wrong = wrong_of(in_lessons(lang), book)
    assert count >= 45
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_example_posts_get_the_remarks_they_claim(lang: str, book: Rulebook) -> None:
    count, wrong = wrong_of(in_examples(lang), book)
    assert count >= 40
    assert not wrong, "\n".join(wrong)


def test_a_text_that_breaks_a_rule_is_found(book: Rulebook) -> None:
    advert = ReviewContext(platform="linkedin", lang="da", say="da", product=True, asked=True)
    said = ("one", Claim("Vores nye maling dækker på ét lag, og jeg er glad for den.", advert, None, 1))
    text = "Reklame. Jeg arbejder i butikken, og den nye maling er min."
    tidy = ("two", Claim(text, advert, ("ad-label",), 1))
    count, wrong = wrong_of(iter([said, tidy]), book)
    assert count == len(wrong) == 2
