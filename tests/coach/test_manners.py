from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.manners import ALONG, OFF, PEACE, THROUGH, edit_between, follow, shown_remarks
from advocacy_trainer.coach.model import Remark
from advocacy_trainer.coach.preferences import (
    CoachAnswers,
    CoachPreferences,
    read_answers,
    read_preferences,
    save_answers,
    save_preferences,
)


def remark(rule, start, end, speaks="sentence"):
    return Remark(rule, "hint", start, end, "", "", (), speaks)


@given(st.text(max_size=40), st.text(max_size=40))
def test_an_edit_turns_one_text_into_the_other(old, new):
    edit = edit_between(old, new)
    inserted = new[edit.start : edit.old_end + edit.by]
    assert old[: edit.start] + inserted + old[edit.old_end :] == new


def test_marks_before_stay_marks_after_move_and_touched_ones_vanish():
    old, new = "en to tre fire", "en to syv tre fire"
    marks = [remark("a", 0, 2), remark("b", 6, 9), remark("c", 10, 14)]
    moved = follow(marks, edit_between(old, new))
    assert [new[one.start : one.end] for one in moved] == ["en", "tre", "fire"]
    gone = follow(marks, edit_between(old, "en to trøst fire"))
    assert [one.rule for one in gone] == ["a", "c"]


def test_who_may_speak():
    text = "Første sætning her. Anden sætning."
    always, sentence, asked = remark("x", 0, 6, "always"), remark("y", 7, 14), remark("z", 0, 34, "asked")
    all_three = [always, sentence, asked]
    assert shown_remarks(all_three, OFF) == []
    assert shown_remarks(all_three, PEACE, text=text) == [always]
    assert shown_remarks(all_three, THROUGH, text=text) == [always]
    assert shown_remarks(all_three, ALONG, text=text, sentence=(20, 34)) == [always, sentence]
    assert shown_remarks(all_three, ALONG, text=text, sentence=(0, 19)) == [always]
    shown = {("z", text), ("y", "sætning")}
    assert shown_remarks(all_three, PEACE, text=text, asked=shown) == all_three


def test_wishes_are_kept_and_a_damaged_file_is_set_aside(tmp_path):
    preferences = CoachPreferences(ALONG, frozenset({"jargon"}), frozenset({"hpfi"}))
    save_preferences(tmp_path, preferences)
    assert read_preferences(tmp_path) == preferences
    (tmp_path / "coach.json").write_text("{", encoding="utf-8")
    assert read_preferences(tmp_path) == CoachPreferences()
    assert list(tmp_path.glob("coach.json.set-aside-*"))
    assert read_preferences(None) == CoachPreferences()


def test_answers_lie_with_the_draft(tmp_path):
    answers = CoachAnswers(product=True, asked=False, source="Kommunens tekst")
    save_answers(tmp_path, answers)
    assert read_answers(tmp_path) == answers
    assert read_answers(tmp_path / "none") == CoachAnswers()
