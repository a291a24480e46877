from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.course import model
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.reader import LARGEST_FILE, read_bytes, read_file, read_text

SAMPLE = Path(__file__).parent / "sample" / "lessons"
HEAD = """---
id: core-08
title: Fra brochuresprog
minutes: 6
teaching: 5
exercises: 10
objectives: o1 Høre forskel
seeds: 28 29 31
checked: 2026-11-21
---
"""
CHOICE = """::: choice {#q1}
Hvilken?
- [ ] En > Det er en.
- [x] To > Det er to.
:::
"""


def lesson(body: str) -> str:
    return HEAD + "## Trin {#s1}\n" + body


def faults(text: str) -> list[str]:
    return [str(fault) for fault in read_text(text, "x.md").faults]


def body_of(block: str) -> model.Body:
    reading = read_text(lesson(block), "x.md")
    assert reading.faults == ()
    assert reading.lesson is not None
    return reading.lesson.blocks[0].body


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_sample_uses_every_kind_of_block_of_format_1_and_has_no_fault(lang: str) -> None:
    reading = read_file(SAMPLE / lang / "sample" / "01-every-block.md", "x.md")
    assert reading.faults == ()
    assert reading.lesson is not None
    assert {block.kind for block in reading.lesson.blocks} == {
        name for name, kind in KINDS.items() if kind.since == 1
    }
    assert [step.id for step in reading.lesson.steps] == ["s1", "s2", "s3", "s4", "s5", "s6"]


def test_the_head_is_read() -> None:
    reading = read_text(lesson("Hej\n"), "x.md")
    assert reading.lesson is not None
    head = reading.lesson.head
    assert (head.id, head.minutes, head.seeds) == ("core-08", 6, (28, 29, 31))
    assert head.objectives == (model.Objective("o1", "Høre forskel"),)


def test_a_file_from_windows_is_read_like_any_other() -> None:
    raw = b"\xef\xbb\xbf" + lesson(CHOICE).replace("\n", "\r\n").encode()
    assert read_bytes(raw, "x.md").faults == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("id: core-08", "id: Core 8", 2, "“Core 8” is no lesson id"),
        ("minutes: 6", "minutes: six", 4, "“six” is no number of minutes"),
        ("seeds: 28 29 31", "seeds: 28 91", 8, "there is no row 91"),
        ("checked: 2026-11-21", "checked: i går", 9, "“checked” is no date"),
        ("objectives: o1 Høre forskel", "objectives: Høre forskel", 7, "“Høre forskel” is no objective"),
        ("title: Fra brochuresprog\n", "", 1, "the head lacks title"),
        ("minutes: 6", "minutes: 6\nauthor: mig", 5, "the head has no key “author”"),
        ("minutes: 6", "minutes: 6\nminutes: 7", 5, "the head says “minutes” twice"),
    ],
)
def test_a_fault_in_the_head_names_its_line(old: str, new: str, line: int, what: str) -> None:
    found = faults(lesson("Hej\n").replace(old, new))
    assert any(fault.startswith(f"x.md:{line}: {what}: ") for fault in found), found


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("::: choice\nHvad?\n- [x] a > b\n- [ ] c > d\n:::\n", 12, "the choice has no id"),
        ("::: choice {#Q1}\nHvad?\n- [x] a > b\n- [ ] c > d\n:::\n", 12, "“Q1” is no id"),
        ("::: choice {#q1}\nHvad?\n- [x] a\n- [ ] c > d\n:::\n", 14, "“a” has no feedback"),
        ("::: choice {#q1}\nHvad?\n- [ ] a > b\n- [ ] c > d\n:::\n", 12, "the choice has no right option"),
        ("::: choice {#q1}\nHvad?\n- [x] a > b\n:::\n", 12, "the choice has 1 option"),
        ("::: choice {#q1}\nHvad?\n- a > b\n- [x] c > d\n:::\n", 14, "an option has no box"),
        ("::: quiz {#q1}\nHvad?\n:::\n", 12, "there is no block called quiz"),
        ("::: note\nÅben\n", 12, "the note is not closed"),
        ("::: note\nÅben\n## Næste {#s2}\nHej\n", 12, "the note is not closed"),
        (":::\n", 12, "this ::: opens nothing"),
        ("::: note {colour=red}\nHej\n:::\n", 12, "a note has no “colour”"),
        ("::: note {sector=army}\nHej\n:::\n", 12, "sector cannot be “army”"),
        ("::: note {recall=yes}\nHej\n:::\n", 12, "a note has no “recall”"),
        ("::: pick {#p1 sets=reason}\n- a > b\n- c > d\n:::\n", 12, "sets cannot be “reason”"),
        ('::: note {sector="care}\nHej\n:::\n', 12, '“sector="care” cannot be read'),
        ("::: reflect {#r1 objective=o9}\nprompt: Hej\n:::\n", 12, "the head has no objective o9"),
        (CHOICE + CHOICE, 17, "the id q1 is taken by line 12"),
        ("> > > > > > > for dybt\n", 12, "the text is nested too deeply"),
        ("Hej\x07\n", 12, "the line holds the control character U+0007"),
        ("Hej\x00\n", 12, "the line holds the control character U+0000"),
        ("Hej \u202eyreV\u202c\n", 12, "the line holds the invisible character U+202E"),
        ("He\u200bj\n", 12, "the line holds the invisible character U+200B"),
        ("::: gap {#g1}\ntext: ingen\nanswer: a > b\notherwise: c\n:::\n", 12, "the text has 0 gaps"),
        (
            "::: sort {#so}\nHvad?\ngroups: a | b\n- [c] x > y\n- [a] z > w\n:::\n",
            15,
            "“c” is none of the groups",
        ),
        ("::: match {#m}\nHvad?\n- a b > c\n- d = e > f\n:::\n", 14, "the pair has no two sides"),
        ("::: spot {#sp}\nFind\ntext: a [[b]] c\n:::\n", 12, "“[[b]] c” has no why"),
        ('::: example {#e}\ntext: a b\n- "c": d\n:::\n', 14, "“c” does not stand in the text"),
        ("::: voices {#v}\n- Ida siger hej > fordi\n- Bo, kok: Hej > fordi\n:::\n", 13, "nobody is speaking"),
        ("::: reflect {#r}\n:::\n", 12, "the reflect has no “prompt:”"),
        ("::: checklist {#c}\nHej\n- a\nstray\n:::\n", 15, "“stray” belongs to nothing in this checklist"),
    ],
)
def test_a_fault_in_a_block_names_its_line(body: str, line: int, what: str) -> None:
    found = faults(lesson(body))
    assert any(fault.startswith(f"x.md:{line}: {what}: ") for fault in found), found


@pytest.mark.parametrize(
    ("scenes", "what"),
    [
        ("== a\nHej\n-> b: gå > ok\n", "there is no scene b"),
        ("== a\nHej\n", "the scene a is a dead end"),
        ("== a\nHej\n-> a: igen > ok\n", "from the scene a one never comes to an end"),
        (
            "== a\nHej\n-> b: gå > ok\n== b [end=fine]\nSlut\n== c [end=retry]\nAlene\n",
            "nobody comes to the scene c",
        ),
        ("== a\nHej\n-> b: gå > ok\n== b [end=retry]\nSlut\n", "the scenario has no good end"),
        ("== a [end=fine]\nHej\n-> a: igen > ok\n", "the scene a ends, and yet goes on"),
    ],
)
def test_a_scenario_leads_somewhere(scenes: str, what: str) -> None:
    found = faults(lesson(f"::: scenario {{#sc}}\n{scenes}:::\n"))
    assert any(what in fault for fault in found), found


def test_steps_have_headings_with_ids() -> None:
    found = faults(HEAD + "Før\n## Uden id\nHej\n## {#s2}\nHej\n")
    assert [fault.split(": ")[1] for fault in found] == [
        "text stands before the first step",
        "the step has no id",
        "the step has no heading",
    ]
    assert "the lesson has no step" in faults(HEAD)[0]


def test_feedback_follows_the_first_sign_and_an_escaped_one_is_text() -> None:
    choice = body_of("::: choice {#q1}\nHvad?\n- [x] 3 \\> 2 > sandt > nok\n- [ ] a\n  b > c\n  d\n:::\n")
    assert isinstance(choice, model.Choice)
    assert (choice.options[0].text, choice.options[0].why) == ("3 > 2", "sandt > nok")
    assert (choice.options[1].text, choice.options[1].why) == ("a b", "c d")


def test_continuation_keeps_paragraphs_and_wanted_breaks() -> None:
    pair = body_of("::: before-after {#b}\nbefore: a\n  b\n\n  c\nafter: d\\\n  e\nwhy: f\n:::\n")
    assert isinstance(pair, model.BeforeAfter)
    assert (pair.before, pair.after, pair.why) == ("a b\n\nc", "d\ne", "f")


@pytest.mark.parametrize(
    ("when", "then"),
    [
        ("jeg har ti minutter", "skrive én linje"),
        ("Hvis jeg har ti minutter, ...", "... så vil jeg skrive én linje"),
        ("hvis jeg har ti minutter", "så vil jeg skrive én linje"),
    ],
)
def test_a_plan_may_be_written_with_or_without_its_fixed_words(when: str, then: str) -> None:
    plan = body_of(f"::: plan {{#p}}\nif: {when}\nthen: {then}\n:::\n")
    assert plan == model.Plan("", "jeg har ti minutter", "skrive én linje")


def test_a_gap_has_groups_of_answers_with_an_escaped_bar() -> None:
    gap = body_of(
        "::: gap {#g}\ntext: a ___ b\nanswer: x | y\\|z > fint\nanswer: w > også\notherwise: nej\n:::\n"
    )
    assert isinstance(gap, model.Gap)
    assert gap.answers == (model.GapAnswer(("x", "y|z"), "fint"), model.GapAnswer(("w",), "også"))
    assert (gap.before, gap.after) == ("a ", " b")


def test_spot_keeps_where_the_words_stand() -> None:
    spot = body_of("::: spot {#s}\nFind\ntext: ab [[cd]](e (f) g) h [[i]](j)\n:::\n")
    assert isinstance(spot, model.Spot)
    assert spot.text == "ab cd h i"
    assert [(spot.text[span.start : span.end], span.why) for span in spot.spans] == [
        ("cd", "e (f) g"),
        ("i", "j"),
    ]


def test_attributes_may_be_quoted() -> None:
    reading = read_text(
        lesson(
            '::: example {#e platform=x employer="Byens Apotek" product=yes remarks="a b"}\n'
            'text: a b\n- "a": c\n:::\n'
        ),
        "x.md",
    )
    assert reading.faults == ()
    assert reading.lesson is not None
    block = reading.lesson.blocks[0]
    assert block.attributes["employer"] == "Byens Apotek"
    assert block.words_of("remarks") == ("a", "b")
    assert block.has("product")


def test_what_is_no_text_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "big.md").write_bytes(b"x" * (LARGEST_FILE + 1))
    assert "larger than" in str(read_file(tmp_path / "big.md", "big.md").faults[0])
    assert str(read_bytes(b"a\nb\xff", "x.md").faults[0]).startswith("x.md:2: this is not UTF-8")
    assert "cannot be read" in str(read_file(tmp_path / "gone.md", "gone.md").faults[0])
    assert "cannot be read" in str(read_file(tmp_path, "folder").faults[0])


def test_a_step_shows_its_prose_and_blocks_in_order() -> None:
    reading = read_text(lesson(f"Før\n\n{CHOICE}\nEfter\n"), "x.md")
    assert reading.lesson is not None
    parts = reading.lesson.steps[0].parts
    assert [getattr(part, "kind", "prose") for part in parts] == ["prose", "choice", "prose"]
    assert [part.line for part in parts] == [12, 14, 20]


@pytest.mark.parametrize(
    "line",
    [
        "## a" + " " * 3900 + "{",
        "## " + "{" * 3900,
        "::: note {" + "a=b " * 900 + '"',
        "- [x] " + " >" * 1900,
    ],
)
@pytest.mark.timeout(60)  # that it ends; how soon, the bench says
def test_a_line_made_to_be_slow_is_read_to_its_end(line: str) -> None:
    reading = read_text(lesson("\n\n".join([line] * 15)), "x.md")
    assert reading.lesson is not None or reading.faults


_PIECES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            [
                "---",
                "## T {#s1}",
                ":::",
                *(f"::: {kind} {{#a}}" for kind in KINDS),
                "- [x] a > b",
                "== a",
                "-> b: c > d",
                "text: ___",
                "text: [[a]](b",
                "groups: a | b",
                "{#",
                "1. a > b",
                "  - ",
                "answer: | > x",
                "> > >",
                "[a](b)",
            ]
        ),
    ),
    max_size=30,
)


@settings(max_examples=150, deadline=None)
@given(_PIECES)
def test_whatever_stands_in_a_file_it_is_read_or_refused_with_faults(pieces: list[str]) -> None:
    for text in ("\n".join(pieces), lesson("\n".join(pieces))):
        reading = read_text(text, "x.md")
        assert reading.lesson is not None or reading.faults
        assert all(fault.line >= 1 and fault.what and fault.remedy for fault in reading.faults)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_never_crash_the_reader(raw: bytes) -> None:
    reading = read_bytes(raw, "x.md")
    assert reading.lesson is not None or reading.faults
