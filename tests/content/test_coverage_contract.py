"""Coach and lessons agree: what lessons point out is found, or listed as beyond the coach's reach."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocacy_trainer.cli.lesson_models import context_of
from advocacy_trainer.coach.engine import Rulebook, review
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course import model
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir

LISTED = Path(__file__).parent / "beyond_the_coach.toml"


def beyond() -> dict[str, str]:
    entries = tomllib.loads(LISTED.read_text(encoding="utf-8"))["beyond"]
    return {words: entry["reason"] for entry in entries for words in entry["words"]}


def pointed_out(lang: str, book: Rulebook) -> Iterator[tuple[str, str, bool]]:
    """Give where, the words, and whether a rule or a praise speaks of them."""
    for path in sorted((lessons_dir() / lang).glob("*/[0-9][0-9]-*.md")):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None, path
        for block in lesson.all_variants:
            where = f"{path.parent.name}/{path.name}:{block.line}"
            if isinstance(block.body, model.Spot):
                text = block.body.text
                found = review(text, context_of(block, lang), book)
                heard = [*found.remarks, *found.praise]
                for span in block.body.spans:
                    said = any(one.start < span.end and span.start < one.end for one in heard)
                    yield where, text[span.start : span.end], said
            elif isinstance(block.body, model.BeforeAfter):
                text = block.body.before
                yield where, text, bool(review(text, context_of(block, lang), book).remarks)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_lessons_point_out_is_found_or_listed_as_beyond_reach(lang: str) -> None:
    reasons = beyond()
    every = list(pointed_out(lang, full_book()))
    assert len(every) >= 30
    silent = [f"{where}: {words}" for where, words, said in every if not said and words not in reasons]
    assert not silent, "\n".join(silent)


def test_what_is_listed_has_a_reason_and_is_not_found() -> None:
    reasons = beyond()
    assert all(len(reason) > 30 for reason in reasons.values())
    book = full_book()
    heard = {words for lang in ("da", "en") for _, words, said in pointed_out(lang, book) if said}
    assert not heard & set(reasons)
