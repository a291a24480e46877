import datetime as dt
import os
from pathlib import Path

import pytest

from advocacy_trainer.course.checker import check_file, keeps_out, open_lesson, read_and_check, surroundings
from advocacy_trainer.course.checks_style import check_style
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.errors import ContentError
from advocacy_trainer.resources import lessons_dir

TODAY = dt.date(2026, 11, 22)
DA = "da/sample/01-every-block.md"
EN = "en/sample/01-every-block.md"


def change(content: Path, name: str, old: str, new: str) -> None:
    path = content / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def found(content: Path) -> list[str]:
    return [str(fault) for fault in read_and_check(content, TODAY)[0]]


def test_the_sample_has_no_fault_and_only_a_weight_note(content: Path) -> None:
    faults = read_and_check(content, TODAY)[0]
    assert not keeps_out(faults)
    assert {fault.what.split(" is ")[0] for fault in faults if not fault.second} <= {"LIX"}


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        (DA, "(word:fold)", "(word:gone)", f"{DA}:21: word:gone leads nowhere"),
        (
            DA,
            "(word:fold)",
            "(https://example.org)",
            f"{DA}:21: the link “https://example.org” is not allowed",
        ),
        (DA, "illustration:feed-fold", "illustration:gone", f"{DA}:14: there is no picture gone"),
        (
            DA,
            "![Et opslag, hvor de to første linjer står over en stiplet linje, og resten er grå under den.]",
            "![]",
            f"{DA}:14: the picture feed-fold has no description",
        ),
        (DA, "spørg {contact}", "spørg {boss}", f"{DA}:21: {{boss}} stands for nothing"),
        (DA, "- Lad én person tale.", "- <script>x</script>", f"{DA}:17: the HTML “</script” is not allowed"),
        (DA, "- Skriv det", "# Stor\n\n- Skriv det", f"{DA}:12: a heading of level 1 stands inside a step"),
        (DA, "- Skriv det", "#### For dybt\n\n- Skriv det", f"{DA}:12: the headings jump from 2 to 4"),
        (DA, "item: own-words", "item: gone", "confidence.toml has no item gone"),
        (DA, "Hvilken åbning", "Vælg to. Hvilken åbning", "the question asks for several, and one is right"),
        (DA, "Hvad kan man se for sig?", "Vælg én ting.", "the question asks for one, and 2 are right"),
        (DA, "Hvad kan man se for sig?", "Vælg de tre.", "the question asks for 3, and 2 are right"),
        (EN, "minutes: 6", "minutes: 7", f"{EN}:1: minutes differs between the languages"),
        (EN, "## Try it {#s2}", "## Try it {#s9}", f"{EN}:1: the step s2 of {DA} is missing"),
        (EN, "{#q2 objective=o1}", "{#q9 objective=o1}", "the block q2"),
        (EN, "- [x] A door", "- [ ] A door", "q2: the answer key differs between the languages"),
        (EN, "- [Green] What you", "- [Red] What you", "so1: the answer key differs between the languages"),
        (EN, "-> good: I will", "-> yes: I will", "sc1: the answer key differs between the languages"),
        (EN, " many=yes", "", "p2: many differs between the languages"),
        (EN, "reason: My", "ground: My", "c1: the answer key differs between the languages"),
        ("published-ids.txt", "q1 choice", "q0 choice", f"{DA}:1: the published id sample-01 q0 is gone"),
        ("published-ids.txt", "q1 choice", "q1 order", "the published id sample-01 q1 was a order"),
        (
            "published-ids.txt",
            "sample-01 q1 choice",
            "one",
            "published-ids.txt:4: the line is no published id",
        ),
        ("en/glossary.toml", "[terms.feed]", "[terms.other]", "en/glossary.toml:1: the term feed is missing"),
        ("en/glossary.toml", 'word = "feed"', "", "the term feed is not whole"),
        ("en/glossary.toml", "[terms.feed]", "[terms.feed", "en/glossary.toml:"),
        (DA, "minutes: 6", "minutes: 9", "the lesson takes 9 minutes"),
        (DA, "Lad én person tale.", "Lad bare én person tale.", f"{DA}:17: “bare” makes light of it"),
        (EN, "Let one person talk.", "Just let one person talk.", f"{EN}:17: “Just” makes light of it"),
        (DA, "checked=2026-10-01", "checked=2024-10-01", "the law was last checked 2024-10-01"),
        (DA, "checked=2026-10-01", "checked=igår", "“checked” is no date"),
    ],
)
def test_each_fault_is_found_and_says_where(content: Path, name: str, old: str, new: str, what: str) -> None:
    change(content, name, old, new)
    faults = found(content)
    assert any(what in fault for fault in faults), faults


def test_a_faulty_head_or_sign_hides_no_other_fault(content: Path) -> None:
    change(content, DA, "minutes: 6", "minutes: six")
    change(content, DA, "(word:fold)", "(https://example.org)")
    change(content, DA, "- Lad én", "- <script>x</script>\u202e Lad én")
    faults = found(content)
    for what in ("is no number of minutes", "https://example.org", "<script", "U+202E"):
        assert any(fault.startswith(f"{DA}:") and what in fault for fault in faults), (what, faults)


def test_a_step_without_an_id_is_told_once(content: Path) -> None:
    change(content, DA, " {#s2}", "")
    told = [fault for fault in found(content) if "the step " in fault]
    assert len([fault for fault in told if "has no id" in fault]) == 1
    assert not [fault for fault in told if "the step  of" in fault]


def test_a_day_to_come_is_noted_but_keeps_no_lesson_out(content: Path) -> None:
    change(content, DA, "checked: 2026-", "checked: 2036-")
    faults = read_and_check(content, TODAY)[0]
    assert any("a day to come" in fault.what for fault in faults)
    assert not keeps_out(faults)


def test_banned_words_may_stand_in_quotes_and_examples(content: Path) -> None:
    change(content, DA, "Lad én person tale.", "Lad én sige »bare kom«.")
    change(content, DA, "Jeg har slået", "Jeg har bare slået")
    assert not any("makes light" in fault for fault in found(content))


def test_a_lesson_in_one_language_is_missed_in_the_other(content: Path) -> None:
    (content / EN).unlink()
    assert any(
        fault.startswith(f"{DA}:1: the lesson is missing in en: write {EN}") for fault in found(content)
    )


def test_a_file_the_course_does_not_name_is_a_fault(content: Path) -> None:
    (content / DA).rename(content / "da" / "sample" / "07-other.md")
    assert any("07-other.md:2: sample-01 does not belong in this file" in fault for fault in found(content))


def test_notes_on_balance(content: Path) -> None:
    path = content / DA
    head = path.read_text(encoding="utf-8").partition("## Hvem")[0]
    path.write_text(head + "## Et {#s1}\nHej\n::: reflect {#r1}\nprompt: Hej\n:::\n", encoding="utf-8")
    notes = [str(fault) for fault in check_file(path, TODAY)]
    assert any("fewer than two activities" in note for note in notes)
    assert any("no question comes back" in note for note in notes)


def test_the_right_option_may_not_always_be_the_longest(content: Path) -> None:
    change(
        content, DA, "Nu slår vi det op sammen med alle, der gerne vil være med til det.", "Nu slår vi op."
    )
    change(content, DA, "- [x] En kop kaffe, der bliver kold", "- [ ] Kaffe")
    change(content, DA, "- [x] En dør, der binder", "- [x] En dør, der binder hver morgen")
    assert any("the right option is always the longest" in fault for fault in found(content))


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links on this system")
def test_a_link_that_leads_out_is_never_read(content: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text((content / DA).read_text(encoding="utf-8"), encoding="utf-8")
    (content / DA).unlink()
    (content / DA).symlink_to(secret)
    assert any("this is no file of the lessons folder" in fault for fault in found(content))
    course = read_course(content)
    around, _ = surroundings(content, "da", course)
    assert open_lesson(content, DA, around).lesson is None
    assert open_lesson(content, "../../secret.md", around).lesson is None


def test_opening_keeps_a_faulty_lesson_out_and_says_why(content: Path) -> None:
    course = read_course(content)
    around, _ = surroundings(content, "da", course)
    assert open_lesson(content, DA, around).lesson is not None
    change(content, DA, "- Lad én", "- <iframe src=x></iframe> én")
    reading = open_lesson(content, DA, around)
    assert reading.lesson is None
    assert "is not allowed" in str(reading.faults[0])


@pytest.mark.parametrize(
    "text",
    ["", "format = 2", "format = 1", "not toml [", "format = 1\n[tracks.a]\ntitle = 1", "a=" + "[" * 5000],
)
def test_a_broken_course_is_told_in_a_sentence(content: Path, text: str) -> None:
    (content / "course.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=r"course\.toml"):
        read_and_check(content, TODAY)


def test_a_path_for_an_answer_nobody_can_give_is_told_in_a_sentence(content: Path) -> None:
    text = (content / "course.toml").read_text(encoding="utf-8")
    for answer, fault in (("only-like", ""), ("perhaps", "the path short answers 'perhaps'")):
        changed = text.replace("[paths.short]", f'[paths.short]\nanswer = "{answer}"')
        (content / "course.toml").write_text(changed, encoding="utf-8")
        if fault:
            with pytest.raises(ContentError) as told:
                read_course(content)
            assert fault in str(told.value)
        else:
            assert read_course(content).paths[0].answer == answer


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="There is no course"):
        read_and_check(tmp_path / "gone", TODAY)


def test_our_course_names_all_the_lessons_of_the_curriculum() -> None:
    course = read_course(lessons_dir())
    counts = {track.id: len(track.lessons) for track in course.tracks}
    assert counts == {
        "core": 15,
        "kinds": 4,
        "tone": 5,
        "platforms": 8,
        "guidelines": 3,
        "leaders": 3,
        "coordinators": 6,
    }
    assert [len(path.lessons) for path in course.paths] == [3, 5, 7, 8]
    assert course.file_of("tone-01", "en") == "en/tone/01-plain-words.md"
    assert course.file_of("tone-09", "en") == ""


def test_only_a_lesson_that_the_course_names_may_be_long(content: Path) -> None:
    lesson = read_file(content / DA, "x.md").lesson
    assert lesson is not None
    long = lesson._replace(head=lesson.head._replace(minutes=20))
    assert any("takes 20 minutes" in fault.what for fault in check_style(long, "x.md", "da", TODAY))
    assert any("takes 20 minutes" in fault.what for fault in check_style(long, "x.md", "da", TODAY, 8))
    assert not any("takes 20 minutes" in fault.what for fault in check_style(long, "x.md", "da", TODAY, 20))
