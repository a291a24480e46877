"""A kind of block is two records, one in course and one in ui/lesson: added there, it is found everywhere."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QLineEdit
from sample_lesson import Open, block

from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.attributes import BlockAttribute
from advocacy_trainer.course.blocks.body import BodyText, values
from advocacy_trainer.course.blocks.giving_away import GivenAway
from advocacy_trainer.course.blocks.kind import BlockContent, BlockKind
from advocacy_trainer.course.blocks.pieces import TextPiece
from advocacy_trainer.course.blocks.seconds import always
from advocacy_trainer.course.blocks.speakers import LessonSpeaker
from advocacy_trainer.course.cast import appearances
from advocacy_trainer.course.checker import check_file
from advocacy_trainer.course.checks_pair import check_pair
from advocacy_trainer.course.editorial.answers import answers_given_away
from advocacy_trainer.course.editorial.mouths import words_in_the_wrong_mouth
from advocacy_trainer.course.model import Block, Lesson, Prose, Step
from advocacy_trainer.course.presses import count_presses
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.search import documents_of
from advocacy_trainer.course.step_pages import is_shown
from advocacy_trainer.course.timing import measure
from advocacy_trainer.ui.lesson.activities import SHOWN, play
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.shown_kind import SampleAnswer, ShownKind
from advocacy_trainer.ui.lesson.booklet import booklet_html
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.lesson.paper_blocks import Laid

FILE = "en/sample/01-every-block.md"
WRITTEN = (
    "::: echo {#echo1 objective=o1 loud=yes}\nprompt: Say zebra aloud.\ntimes: 3\n:::\n\n::: choice {#q1 "
)


class Echo(NamedTuple):
    prompt: str
    times: str


class EchoActivity(Activity[Echo]):
    def build(self) -> None:
        self.add_question(self.body.prompt)
        self.field = QLineEdit()
        self.column.addWidget(self.field)


def read_echo(body: BodyText) -> Echo:
    _, found = body.entries(("prompt", "times"))
    given = values(found)
    return Echo(body.need("prompt:", given.get("prompt", ""), "write prompt:"), given.get("times", "1"))


def pieces_of_echo(body: Echo, line: int) -> Iterator[TextPiece]:
    yield TextPiece(body.prompt, line, prose=True)
    yield TextPiece(body.times, line, quoted=True)


def play_echo(activity: EchoActivity, answer: SampleAnswer) -> None:
    activity.field.setText(answer.text if answer.right else "")


@pytest.fixture
def written(content: Path) -> Path:
    """The sample lesson, with a block of a kind that nobody knows."""
    for lang in ("da", "en"):
        file = content / lang / "sample" / "01-every-block.md"
        file.write_text(
            file.read_text(encoding="utf-8").replace("::: choice {#q1 ", WRITTEN, 1), encoding="utf-8"
        )
    return content


@pytest.fixture
def two_records(monkeypatch: pytest.MonkeyPatch) -> None:
    content = BlockContent(
        speakers=lambda _, line: iter([LessonSpeaker("Ekko", "bjerg", line)]),
        given_away=lambda body, _, __: iter([GivenAway(body.prompt, "in itself")]),
        shown_openly=lambda body: body.prompt,
        quotes_people=True,
    )
    in_course = BlockKind(
        read_echo,
        pieces_of_echo,
        lambda body: (body.times,),
        always(30),
        lambda body, count: count.prose(body.prompt),
        lambda body, _: int(body.times),
        (BlockAttribute("loud", frozenset({"yes"})),),
        content,
    )
    monkeypatch.setitem(KINDS, "echo", in_course)
    on_screen = ShownKind(Echo, EchoActivity, lambda body: Laid(f"<p>{body.prompt}</p>", []), play_echo, True)
    monkeypatch.setitem(SHOWN, "echo", on_screen)


def lesson(root: Path, file: str = FILE) -> Lesson:
    found = read_file(root / file, file).lesson
    assert found is not None
    return found


def test_without_its_records_it_is_a_fault_that_names_it(written: Path) -> None:
    faults = read_file(written / FILE, FILE).faults
    assert ["there is no block called echo" in str(fault) for fault in faults] == [True]


@pytest.mark.usefixtures("two_records")
def test_the_lessons_know_it(written: Path) -> None:
    before = {str(fault) for fault in check_file(written / FILE, dt.date(2026, 11, 29))}
    assert not any("echo" in fault for fault in before)
    whole = lesson(written)
    without = with_instead(whole, next(each for each in whole.blocks if each.kind == "echo"))
    assert measure(whole, {}).words == measure(without, {}).words + 3
    assert measure(whole, {}).seconds == measure(without, {}).seconds + 30
    assert any("zebra" in found.text for found in documents_of(written, "en", [FILE]))
    danish = FILE.replace("en/", "da/")
    alike = {str(fault) for fault in check_pair(lesson(written, danish), whole, FILE, danish)}
    file = written / FILE
    file.write_text(file.read_text(encoding="utf-8").replace("times: 3", "times: 4"), encoding="utf-8")
    other = {str(fault) for fault in check_pair(lesson(written, danish), lesson(written), FILE, danish)}
    assert len(other - alike) == 1
    assert "echo1" in (other - alike).pop()


@pytest.mark.usefixtures("two_records")
def test_the_checks_of_how_a_lesson_teaches_ask_its_record(written: Path) -> None:
    whole = lesson(written)
    echo = next(each for each in whole.blocks if each.kind == "echo")
    assert echo.attributes == {"objective": "o1", "loud": "yes"}
    assert [one.line for one in appearances(whole) if one.name == "Ekko"] == [echo.line]
    given_away = [fault.line for fault in answers_given_away(whole, FILE, "en") if "zebra" in fault.what]
    assert given_away == [echo.line]
    quoting = with_instead(whole, echo, echo._replace(body=Echo("Say it.", "{contact}")))
    mouths = words_in_the_wrong_mouth(quoting, FILE, "en")
    assert [fault.line for fault in mouths if "invented" in fault.what] == [echo.line]
    oftener = with_instead(whole, echo, echo._replace(body=Echo("Say it.", "5")))
    assert count_presses(oftener) == count_presses(whole) + 2


def with_instead(whole: Lesson, old: Block, *new: Block) -> Lesson:
    def parts(step: Step) -> tuple[Prose | Block, ...]:
        return tuple(each for part in step.parts for each in (new if part is old else (part,)))

    return whole._replace(steps=tuple(step._replace(parts=parts(step)) for step in whole.steps))


@pytest.mark.usefixtures("two_records", "written")
def test_the_window_shows_plays_and_draws_it(open_lesson: Open) -> None:
    _, page = open_lesson("s1")
    while "echo1" not in page.views[page.step].activities:
        page.step_on()
    activity = block(page, "echo1", EchoActivity)
    play(activity, right=True, text="zebra")
    assert activity.field.text() == "zebra"
    play(activity, right=False)
    assert activity.field.text() == ""
    assert {"echo", "echo-answered"} <= {*LessonPage.tour()}


@pytest.mark.usefixtures("two_records")
def test_it_stands_on_paper(written: Path) -> None:
    paper = booklet_html("A booklet", [lesson(written)], is_shown, {"contact": "x"})
    assert "<p>Say zebra aloud.</p>" in paper
