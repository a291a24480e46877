"""Her kind of work comes first among the examples; none is left out."""

import pytest

from advocacy_trainer.course.examples import examples_for, read_examples
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import WORKS

FEW = {"social", "other"}  # nobody among the examples


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("work", WORKS)
def test_examples_from_her_work_come_first_in_their_order(lang: str, work: str) -> None:
    read = read_examples(lessons_dir() / lang)
    found = examples_for(read, work)
    own = [each for each in read if work in each.works]
    assert found[: len(own)] == own
    assert sorted(found) == sorted(read)
    assert (len(own) >= 3) is (work not in FEW), len(own)


def test_where_her_work_is_not_known_they_stand_as_they_are() -> None:
    read = read_examples(lessons_dir() / "da")
    assert examples_for(read, "") == read


def test_both_languages_tell_the_same_work() -> None:
    told = [{one.id: one.works for one in read_examples(lessons_dir() / lang)} for lang in ("da", "en")]
    assert told[0] == told[1]
    assert all(told[0].values())
