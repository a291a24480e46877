"""An exercise is answered with what it practises, and beside that only with what stops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.model import Praise, Remark, Review
from advocacy_trainer.coach.practised import focused, practised
from advocacy_trainer.coach.reader import rule_ids
from advocacy_trainer.course.checker import lesson_files
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.resources import lessons_dir


def remark(rule: str, level: str = "hint") -> Remark:
    return Remark(rule, level, 0, 1, "", "")


OF_PICTURES = {"people-consent", "missing-alt"}  # a line written in a lesson has none
REMARKS = [remark("jargon"), remark("ad-label", "stop"), remark("long-sentences"), remark("no-person")]
PRAISE = (Praise("own-moment", 0, 1, ""),)


@pytest.mark.parametrize(
    ("look", "rules"),
    [
        ((), ["jargon", "ad-label", "long-sentences", "no-person"]),
        (("no-person", "jargon"), ["no-person", "jargon", "ad-label"]),
        (("spelling",), ["ad-label"]),
        (("ad-label",), ["ad-label"]),
    ],
)
def test_practised_rules_come_first_and_only_a_stop_beside_them(
    look: tuple[str, ...], rules: list[str]
) -> None:
    assert [each.rule for each in practised(REMARKS, look)] == rules
    assert [each.rule for each in focused(Review(tuple(REMARKS), PRAISE, "da"), look).remarks] == rules


@pytest.mark.parametrize(
    ("look", "remarks", "praised"),
    [
        ((), REMARKS, True),
        (("jargon",), REMARKS, False),
        (("spelling",), [remark("jargon")], True),
        (("jargon",), [remark("ad-label", "stop")], False),
    ],
)
def test_praise_stands_only_where_nothing_is_suggested(
    look: tuple[str, ...], remarks: list[Remark], praised: bool
) -> None:
    assert bool(focused(Review(tuple(remarks), PRAISE, "da"), look).praise) is praised


RULES = st.sampled_from(["jargon", "ad-label", "spelling", "no-person"])


@given(st.lists(st.builds(remark, RULES, st.sampled_from(["stop", "hint"]))), st.lists(RULES, unique=True))
def test_no_stop_is_ever_left_out_and_nothing_is_made_up(remarks: list[Remark], look: list[str]) -> None:
    found = practised(remarks, look)
    assert sorted(found) == sorted(
        each for each in remarks if not look or each.level == "stop" or each.rule in look
    )


@pytest.mark.parametrize("lang", ["da", "en"])
def test_what_a_lesson_says_it_practises_the_coach_can_say_there(lang: str) -> None:
    for path in lesson_files(lessons_dir(), lang):
        lesson = read_file(path, path.name).lesson
        assert lesson is not None
        for block in lesson.all_variants:
            look = set(block.words_of("look"))
            assert look <= set(rule_ids()) - OF_PICTURES, (path.name, block.id)
