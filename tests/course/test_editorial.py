"""The rules of the second edition: what each sees, and what it leaves alone."""

import pytest

from advocacy_trainer.course.editorial import LessonFile, check_lesson, check_whole
from advocacy_trainer.course.editorial.own_checks import Count, count_of
from advocacy_trainer.course.editorial.stages import check_stages
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.plan_of_course import Course, LessonPath, Track
from advocacy_trainer.course.reader import read_text
from advocacy_trainer.course.timing import measure
from advocacy_trainer.course.variants import LearnerProfile

HEAD = """---
id: {id}
format: 2
form: {form}
title: Ord
minutes: {minutes}
teaching: 5
exercises: 10
objectives: o1 Høre forskel
seeds:
checked: 2026-11-29
---
## Trin {{#s1}}
"""
FALLBACKS = {"contact": "din leder", "why": "Det har ingen skrevet."}


def lesson(
    body: str, *, name: str = "core-04", form: str = "story", minutes: int = 1, newer: bool = True
) -> Lesson:
    head = HEAD.format(id=name, form=form, minutes=minutes)
    if not newer:
        head = head.replace(f"format: 2\nform: {form}\n", "")
    reading = read_text(head + body, "x.md")
    assert [str(fault) for fault in reading.faults] == []
    assert reading.lesson is not None
    return reading.lesson


def found(body: str, lang: str = "da", course: Course | None = None) -> list[str]:
    faults = check_lesson(LessonFile(lesson(body), "x.md", lang), course)
    return [str(fault) for fault in faults if "wordings" not in fault.what]


CHOICE = "::: choice {{#q}}\n{question}\n- [x] {right} > Ja.\n- [ ] {wrong} > Nej.\n:::\n"


@pytest.mark.parametrize(
    ("question", "right", "wrong", "told"),
    [
        (
            "Hvem hjælper patienten med medicinen?",
            "Sygeplejersken hjælper patienten med medicinen.",
            "Kokken laver suppen færdig.",
            True,
        ),
        (
            "Hvem hjælper patienten med medicinen?",
            "Sygeplejersken hjælper patienten med medicinen.",
            "Kokken hjælper patienten med medicinen.",
            False,
        ),
        ("Hvad gør du først?", "Fjerner billedet.", "Skriver undskyld.", False),
    ],
)
def test_an_answer_that_stands_in_its_question_is_no_answer(
    question: str, right: str, wrong: str, told: bool
) -> None:
    said = found(CHOICE.format(question=question, right=right, wrong=wrong))
    assert any("stands in its question" in each for each in said) is told


def test_an_answer_that_stands_on_the_same_screen_is_named_with_its_line() -> None:
    body = "Den, der får en trussel, gemmer skærmbilledet og ringer til politiet.\n\n" + CHOICE.format(
        question="Hvad gør Bo?",
        right="Gemmer skærmbilledet og ringer til politiet.",
        wrong="Svarer med en vits.",
    )
    assert any(each.startswith("x.md:18: the answer “Gemmer") for each in found(body))


def test_what_both_right_answers_hold_must_be_given_away_by_both() -> None:
    body = (
        "::: choice {#q either=yes}\nKaren er skolesekretær. Hvor hører du hende?\n"
        "- [x] Som skolesekretær fortæller jeg. > Ja.\n- [x] Elleve vanter uden ejere. > Ja.\n"
        "- [ ] Vi tager imod. > Nej.\n:::\n"
    )
    assert found(body) == []


@pytest.mark.parametrize(
    ("pairs", "told"),
    [
        (
            "- En forsinket faktura = Send fakturaen igen > A.\n- Et knust glas = Ring efter hjælp > B.\n",
            True,
        ),
        ("- En forsinket regning = Send den igen > A.\n- Et knust glas = Ring efter hjælp > B.\n", False),
    ],
)
def test_a_pair_must_not_be_matched_by_its_words(pairs: str, told: bool) -> None:
    said = found(f"::: match {{#q}}\nHvad hører sammen?\n{pairs}:::\n")
    assert any("left half" in each for each in said) is told


def test_a_gap_whose_word_stands_above_it_is_named() -> None:
    gap = "::: gap {#g}\nHvad?\ntext: Det er ___.\nanswer: tavshedspligt > Ja.\notherwise: Nej.\n:::\n"
    assert found(gap) == []
    assert any("tavshedspligt" in each for each in found("Du har tavshedspligt.\n\n" + gap))


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("Du svarede én gang på det, han skrev, og nu kan de andre se, hvordan du taler.", True),
        ("Du svarede én gang. Nu kan de andre se, hvordan du taler, og det er nok.", False),
        ("Du svarede, og det var fint.", False),
        ("Du svarede »en gang til, og så en gang mere, for det er godt« helt uden at tøve her.", False),
    ],
)
def test_one_long_chained_sentence_of_feedback_is_cut(why: str, told: bool) -> None:
    said = found(f"::: choice {{#q}}\nHvad?\n- [x] En > {why}\n- [ ] To > Nej.\n:::\n")
    assert any("held together" in each for each in said) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ring til {contact}, hvis du er i tvivl.", False),
        ("Jeg ringer altid til {contact}.", True),
        ("Hun sagde: »Gå til {contact}.«", True),
        ("Hvis jeg var dig, ringede jeg til {contact}.", False),
    ],
)
def test_the_workplaces_words_speak_to_the_reader_alone(text: str, told: bool) -> None:
    assert any("{contact} stands" in each for each in found(text + "\n")) is told


def test_nobody_invented_speaks_with_the_workplaces_words() -> None:
    voices = "::: voices {#v}\n- Bo, tømrer: Ring til {contact}. > A.\n- Eva, kok: Nej. > B.\n:::\n"
    assert any("x.md:14: {contact} stands in an invented" in each for each in found(voices))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Appen sender ingenting.", True),
        ("[Appen sender ingenting.]{holds=sends-nothing}", False),
        ("Spørger appen igen? Sender appen noget?", False),
        ("Du tænkte, at appen sender det videre.", False),
        ("Din leder sender en mail.", False),
    ],
)
def test_what_the_app_does_is_marked_with_its_test(text: str, told: bool) -> None:
    assert any("promise that no test holds" in each for each in found(text + "\n")) is told


RECALL = """::: recall {#back objective=o1}
== a [kind=free]
prompt: Hvad?
model: Det.
check:
- Ja.
== b [kind=choice]
Hvad?
- [x] A > B
- [ ] C > D
== c [kind=choice]
Hvem?
- [x] A > B
- [ ] C > D
:::
"""


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("Ord.\n", "o1 comes back in 0 of 3 wordings"),
        (RECALL, ""),
        (RECALL.replace("== c [kind=choice]\nHvem?\n- [x] A > B\n- [ ] C > D\n", ""), "in 2 of 3 wordings"),
        (
            RECALL.replace(
                "[kind=free]\nprompt: Hvad?\nmodel: Det.\ncheck:\n- Ja.",
                "[kind=gap]\nHvad?\ntext: A ___\nanswer: b > c\notherwise: d",
            ),
            "nothing asks for o1 from memory",
        ),
    ],
)
def test_every_objective_returns_in_three_wordings_one_of_them_free(body: str, what: str) -> None:
    said = "\n".join(map(str, check_lesson(LessonFile(lesson(body), "x.md", "da"), None)))
    assert (what in said) if what else said == ""


def course(*names: str, works: int = 0, longest: float = 0, path: float = 0) -> Course:
    texts = {"da": "x", "en": "x"}
    track = Track("core", texts, texts, dict.fromkeys(names, "x"), longest, works)
    paths = (LessonPath("all", texts, texts, names, longest=path),)
    return Course((track,), paths, {"da": FALLBACKS, "en": FALLBACKS})


WORKS = "::: note {#n work=care}\nA\n:::\n\n::: note {#n work=trade}\nB\n:::\n\n::: note {#n}\nC\n:::\n"


def test_the_main_example_is_there_for_three_kinds_of_work() -> None:
    asked = course("core-04", works=3)
    assert found(WORKS, course=asked) == []
    said = found("Ord.\n", course=asked)
    assert any("the main example is the same for all: write it for 3 with work=" in each for each in said)
    two = WORKS.replace("::: note {#n work=trade}\nB\n:::\n\n", "")
    assert any("is there for 2 kinds" in each for each in found(two, course=asked))


def test_a_head_may_be_a_minute_off_and_no_more() -> None:
    words = "Ord " * 410 + ".\n"  # 2.3 minutes with the title and the objective
    assert any(
        "the head says 1 minutes, and the lesson takes 2.3" in each
        for each in found(words, course=course("core-04"))
    )
    assert any("may take 2" in each for each in found(words, course=course("core-04", longest=2)))


def test_the_formula_counts_what_is_seen_and_done() -> None:
    body = (
        "Et to tre.\n\n"  # 3 words, and the step's title 1, the lesson's 1, the objective 2
        "::: choice {#q}\nFire?\n- [x] Fem > Seks syv.\n- [ ] Otte > Ni.\nhint: Ti elleve.\n:::\n"
        "::: sort {#s}\nHvor?\ngroups: a | b\n- [a] Kort > Fordi.\nnear: [b] > Du lagde det forkert.\n"
        "- [b] Andet > Nej.\n:::\n"
        "::: trainer\nIkke talt.\n:::\n" + RECALL
    )
    taken = measure(lesson(body), FALLBACKS)
    choice = 1 + 2 + 2  # the question, the options, the longest feedback; the hint is closed
    sort = 1 + 2 + (1 + 4) + (1 + 1)  # near: counts where it is longer than the feedback
    assert taken.words == 3 + 1 + 1 + 2 + choice + sort
    assert taken.seconds == 10 + 10


def test_a_story_counts_its_longest_way_and_a_way_back_is_not_walked() -> None:
    body = (
        "::: scenario {#w}\n== start\nEt.\n-> a: To > Tre.\n-> b: Fire > Fem.\n"
        "== a\nSeks.\n-> start: Syv > Otte.\n-> b: Ni > Ti.\n"
        "== b [end=fine]\nElleve tolv.\n:::\n"
    )
    taken = measure(lesson(body), FALLBACKS)
    # start and its choices, what the first is answered, a and its choices, what its second is answered, b
    assert taken.words == 4 + (1 + 2) + 1 + (1 + 2) + 1 + 2
    assert taken.seconds == 20


def test_a_story_of_a_thousand_scenes_is_measured() -> None:
    scenes = "".join(f"== s{number}\nOrd.\n-> s{number + 1}: A > B\n" for number in range(1500))
    body = f"::: scenario {{#w}}\n{scenes}== s1500 [end=fine]\nSlut.\n:::\n"
    assert measure(lesson(body), FALLBACKS).seconds == 15_000


def test_variants_count_once_and_as_the_reader_meets_them() -> None:
    body = "::: note {#n work=care}\nEt to tre fire.\n:::\n\n::: note {#n}\nFem.\n:::\n"
    assert measure(lesson(body), FALLBACKS).words == 4 + 1
    assert measure(lesson(body), FALLBACKS, LearnerProfile(work="care")).words == 4 + 4


def files(*forms: str) -> list[LessonFile]:
    return [
        LessonFile(lesson("Ord.\n", name=f"core-{number:02}", form=form), f"{number}.md", "da")
        for number, form in enumerate(forms, start=1)
    ]


def whole(read: list[LessonFile], path: float = 0) -> list[str]:
    names = [file.lesson.head.id for file in read]
    return [str(fault) for fault in check_whole(read, course(*names, path=path))]


def test_neighbours_differ_in_form_and_no_form_carries_more_than_a_third() -> None:
    assert whole(files("story", "cases", "thread")) == []
    assert any(
        "2.md:4: the form story is also that of core-01" in each
        for each in whole(files("story", "story", "cases"))
    )
    said = whole(files("story", "cases", "story", "thread"))
    assert any("3.md:4: 2 of 4 lessons of core have the form story" in each for each in said)


def test_a_path_has_a_length() -> None:
    words = "Ord " * 360 + ".\n"
    read = [LessonFile(lesson(words, name=f"core-0{number}"), "x.md", "da") for number in (1, 2)]
    assert any("the path all takes 4.0 minutes in da, and may take 3" in each for each in whole(read, path=3))


def test_a_phrase_of_the_whole_course_is_counted() -> None:
    read = [
        LessonFile(
            lesson("Du kan altid gå til sygeplejersken.\n", name=f"core-0{number}"), f"{number}.md", "da"
        )
        for number in range(1, 7)
    ]
    said = [each for each in whole(read) if "stands 6 times" in each]
    assert said == [
        "6.md:14: “du kan altid gå til sygeplejersken” stands 6 times in 6 lessons: say it otherwise here"
    ]


def test_in_a_lesson_of_format_1_these_are_notes_that_strictness_passes_over() -> None:
    older = LessonFile(lesson("Appen sender ingenting.\n", newer=False), "x.md", "da")
    faults = list(check_lesson(older, None))
    assert faults
    assert all(fault.strict and fault.second for fault in faults)


def test_whatever_is_written_is_measured() -> None:
    for text in ("", "{contact} " * 300, "[a]{holds=b}" * 30, "»" * 300):
        list(check_lesson(LessonFile(lesson(text + "\n.\n"), "x.md", "da"), course("core-04")))


@pytest.mark.parametrize(
    ("item", "lang", "count"),
    [
        ("Det er én sætning.", "da", Count("=", 1, "sentences")),
        ("Den er på under 200 tegn.", "da", Count("<", 200, "characters")),
        ("Jeg skrev højst to sætninger.", "da", Count("≤", 2, "sentences")),
        ("Mindst 12 ord i alt", "da", Count("≥", 12, "words")),
        ("Der er én ting at huske.", "da", None),
        ("Én sætning siger, hvad jeg gjorde.", "da", None),
        ("It's under 200 characters, including spaces.", "en", None),
        ("It's under 200 characters including spaces.", "en", Count("<", 200, "characters")),
        ("I kept to at most two sentences.", "en", Count("≤", 2, "sentences")),
        ("One sentence says what I did.", "en", None),
        ("No more than 20 words", "en", Count("≤", 20, "words")),
    ],
)
def test_a_check_that_can_be_counted_is(item: str, lang: str, count: Count | None) -> None:
    assert count_of(item, lang) == count


@pytest.mark.parametrize(("model", "told"), [("Jeg går en runde. Så er der ro.", True), ("Jeg går.", False)])
def test_a_model_keeps_its_own_rules(model: str, told: bool) -> None:
    body = f"::: rewrite {{#r}}\nprompt: Skriv.\nmodel: {model}\ncheck:\n- Det er én sætning.\n:::\n"
    assert any("breaks its own check" in each for each in found(body)) is told
    bank = f"::: recall {{#b objective=o1}}\n== f [kind=free]\nprompt: Skriv.\nmodel: {model}\ncheck:\n"
    assert any("breaks its own check" in each for each in found(f"{bank}- Det er én sætning.\n:::\n")) is told


DRAFT = "::: draft {{#{id} stage={stage}{rest}}}\nprompt: Skriv.\n{without}:::\n"


def draft(name: str, stage: str, source: str = "", without: str = "", *, track: str = "core") -> Lesson:
    rest = f" from={source}" if source else ""
    body = DRAFT.format(id=f"d-{stage}", stage=stage, rest=rest, without=without)
    return lesson(body, name=f"{track}-{name}")


def stages(*lessons: Lesson) -> list[str]:
    course = Course(
        (
            Track("core", {}, {}, {f"core-0{number}": "x" for number in range(1, 5)}),
            Track("kinds", {}, {}, {"kinds-01": "y"}),
        ),
        (),
        {"da": FALLBACKS},
    )
    by_id = {one.head.id: (f"{one.head.id}.md", one) for one in lessons}
    return [str(fault) for fault in check_stages(course, by_id)]


def test_a_stage_is_written_before_it_is_gone_on_from() -> None:
    assert stages(draft("01", "subject"), draft("02", "first", "subject")) == []
    [nowhere] = stages(draft("02", "first", "subject"))
    assert nowhere.startswith(
        "core-02.md:14: nobody writes the stage subject that d-first goes on from: begin"
    )
    [later] = stages(draft("02", "first", "subject"), draft("03", "subject"))
    assert "which core-03 writes only later" in later
    assert stages(draft("02", "first", "subject"), draft("01", "subject", track="kinds")) == []
    [nowhere] = stages(draft("02", "first", "subject", "without: Tag noget.\n"))
    assert "nobody writes" in nowhere
    older = lesson("Ord.\n", name="core-01", newer=False)  # it may be written anew to begin the stage
    assert stages(older, draft("02", "first", "subject", "without: Tag noget.\n")) == []
    assert len(stages(older, draft("02", "first", "subject"))) == 1


def test_a_stage_is_written_once_but_for_the_subject() -> None:
    [twice] = stages(draft("01", "first"), draft("02", "first"))
    assert (
        twice == "core-02.md:14: the stage first is written in core-01 already: give this one another stage"
    )
    assert stages(draft("01", "subject"), draft("01", "subject", track="kinds")) == []
    both = lesson(
        DRAFT.format(id="a", stage="first", rest="", without="")
        + DRAFT.format(id="b", stage="first", rest="", without=""),
        name="core-01",
    )
    assert [each.partition(": ")[2] for each in stages(both)] == [
        "b writes the stage first, as a does: give one of them another stage, or make them variants"
    ]
