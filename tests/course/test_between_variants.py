"""What stands between a block's variants, how many there may be, and rules over a lesson of format 2."""

import datetime as dt

import pytest
from draft_lesson import DRAFT, HEAD

from advocacy_trainer.cli.lesson_models import check_models
from advocacy_trainer.course.checks_content import Surroundings, check_content
from advocacy_trainer.course.checks_pair import check_pair
from advocacy_trainer.course.checks_style import check_style
from advocacy_trainer.course.checks_variants import check_variants
from advocacy_trainer.course.editorial import LessonFile
from advocacy_trainer.course.reader import read_text

TOP = HEAD + "## Trin {#s1}\n\n"


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("- [x] Ja > A.\n- [ ] Nej > B.\n", ""),
        ("- [ ] Ja > A.\n- [x] Nej > B.\n", "this choice has another answer key than line"),
        ("- [x] Ja > A.\n- [ ] Nej > B.\n- [ ] Måske > C.\n", "this choice has another answer key than line"),
    ],
)
def test_variants_of_a_question_have_the_same_answers(second: str, told: str) -> None:
    base = "::: choice {#q}\nHvad?\n- [x] Ja > A.\n- [ ] Nej > B.\n:::\n"
    found = read_text(TOP + f"::: choice {{#q work=care}}\nHvem?\n{second}:::\n\n" + base, "x.md")
    assert found.lesson is not None
    said = [str(fault) for fault in check_variants(found.lesson, "x.md")]
    assert all(told in each for each in said)
    assert bool(said) is bool(told)


def test_variants_for_other_people_in_the_other_language_are_named() -> None:
    choice = "::: choice {#q}\nHvad?\n- [x] Ja > A.\n- [ ] Nej > B.\n:::\n"
    care = choice.replace("{#q}", "{#q work=care}") + "\n"
    both, one = (read_text(TOP + body, "x.md").lesson for body in (care + choice, choice))
    assert both is not None
    assert one is not None
    assert any("q: the variants differ" in each.what for each in check_pair(both, one, "en", "da"))
    assert not list(check_pair(both, both, "en", "da"))


@pytest.mark.parametrize(
    ("question", "told"), [("Vælg alle, der passer.", True), ("Hvilken ville du lade stå?", False)]
)
def test_one_of_several_right_answers_is_not_asked_for_as_all(question: str, told: bool) -> None:
    body = f"::: choice {{#q either=yes}}\n{question}\n- [x] A > A.\n- [x] B > B.\n- [ ] C > C.\n:::\n"
    found = read_text(TOP + body, "x.md").lesson
    assert found is not None
    assert (
        any("either=yes takes one" in each.what for each in check_content(found, "x.md", Surroundings("da")))
        is told
    )


SCENE = "::: scenario {{#s}}\n== start\nHer.\n-> e: Ja > Nå.\n{}== e [end=fine]\nSlut.\n:::\n"
COMMENT = (
    "::: thread {{#t post=mine}}\npost: P\n== c [kind=sour]\nsays: Nå.\n- [answered] a\n- [waited] w\n"
    "- [left] l\nmodel: Bo, kok: y > z\nleaves: Bo, kok > z\n{}:::\n"
)


@pytest.mark.parametrize(("body", "name", "kind"), [(SCENE, "start", ""), (COMMENT, "c", "kind=sour ")])
def test_no_scene_or_comment_has_variants_without_end(body: str, name: str, kind: str) -> None:
    works = ["care", "social", "school", "office", "service", "trade", "other"]
    for_whom = [
        f'work="{one} {two}" public={public}' for one in works for two in works for public in ("yes", "no")
    ]
    many = "".join(
        f"== {name} [{kind}{who}]\nsays: x\n" if kind else f"== {name} [{who}]\nx\n" for who in for_whom
    )
    found = read_text(TOP + body.format(many), "x.md").faults
    assert sum("more than 24 variants" in fault.what for fault in found) == 1
    assert any("is for the same people" in fault.what for fault in found)  # care social is social care
    assert len(found) < 30


def test_thousands_of_questions_are_named_once() -> None:
    many = "".join(f"== q{n} [kind=free]\nprompt: p\nmodel: m\ncheck:\n- c\n" for n in range(2000))
    found = read_text(TOP + f"::: recall {{#b objective=o1}}\n{many}:::\n", "x.md").faults
    assert [fault.what for fault in found] == ["there are 2000 questions"]


def test_a_comment_for_some_is_of_the_same_kind() -> None:
    body = COMMENT.format("== c [kind=threat work=care]\nsays: Nå.\n")
    assert [fault.what for fault in read_text(TOP + body, "x.md").faults] == [
        "this c is threat, and the one above is sour"
    ]


def test_a_lesson_of_format_2_is_asked_for_banks_and_for_nothing_older() -> None:
    found = read_text(TOP + "::: note\nOrd.\n:::\n", "x.md").lesson
    assert found is not None
    notes = [fault.what for fault in check_style(found, "x.md", "da", dt.date(2026, 11, 29))]
    assert "no question comes back" not in notes


@pytest.mark.parametrize(
    ("look", "told"), [("corporate-voice long-sentences", False), ("corporate-vice", True)]
)
def test_a_rule_that_is_practised_is_one_the_coach_has(look: str, told: bool) -> None:
    found = read_text(TOP + DRAFT.replace("corporate-voice", look), "x.md").lesson
    assert found is not None
    said = [fault.what for fault in check_models([LessonFile(found, "x.md", "da")])]
    assert ("the coach has no rule corporate-vice, which look= names" in said) is told
