"""The blocks of format 2 in the window: a text that grows, one to complete, a thread, and what comes back."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from finders import press, shown, wait_until
from PySide6.QtWidgets import QApplication

from advocacy_trainer.course.model import Block
from advocacy_trainer.progress.events import Event, new_id, stamp
from advocacy_trainer.progress.recall import asked_before, recall_cards
from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity, PickActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity, DraftActivity
from advocacy_trainer.ui.lesson.activities.reading import AsideReading, VoicesReading
from advocacy_trainer.ui.lesson.activities.remembering import FreeActivity
from advocacy_trainer.ui.lesson.activities.second_look import SecondLook
from advocacy_trainer.ui.lesson.activities.sorting import SortActivity
from advocacy_trainer.ui.lesson.activities.thread import ThreadActivity
from advocacy_trainer.ui.lesson.opening import open_for
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.lesson.refresher import RefresherPage
from advocacy_trainer.ui.lesson.refreshing import question_of
from advocacy_trainer.ui.shell.window import MainWindow

SAMPLE = Path(__file__).parents[1] / "course" / "sample"
Kind = TypeVar("Kind", bound=Activity[Any])
Open = Callable[..., tuple[MainWindow, LessonPage]]


@pytest.fixture
def open_lesson(make_window: Callable[..., MainWindow], tmp_path: Path) -> Open:
    shutil.copytree(SAMPLE, tmp_path / "content")

    def opened(step: str, **given: str | int) -> tuple[MainWindow, LessonPage]:
        window = make_window(**{"language": "da", **given})
        window.context.lessons_dir = tmp_path / "content" / "lessons"
        window.context.forget_lessons()
        page = window.open_page("lesson", {"lesson": "sample-03", "step": step})
        assert isinstance(page, LessonPage)
        QApplication.processEvents()
        return window, page

    return opened


def block(page: LessonPage, name: str, kind: type[Kind]) -> Kind:
    found = page.views[page.step].activities[name]
    assert isinstance(found, kind)
    return found


def test_a_stage_stands_beside_the_next_and_can_be_gone_on_with(open_lesson: Open) -> None:
    window, page = open_lesson("n1")
    subject, first = block(page, "subject", DraftActivity), block(page, "first", DraftActivity)
    assert not subject.compare.isEnabled()  # nothing to compare with, and nothing to save yet
    assert "Tag det, du sidst viste" not in shown(subject)  # this one starts from nothing
    assert "Tag det, du sidst viste" in shown(first)
    subject.editor.put("Jeg bager rugbrød.")
    subject.compare.click()
    assert window.context.stores.journal.of("sample-03", "subject").text == "Jeg bager rugbrød."
    window.open_page("lesson", {"lesson": "sample-01", "step": ""})
    page = window.open_page("lesson", {"lesson": "sample-03", "step": "n1"})
    assert isinstance(page, LessonPage)
    first = block(page, "first", DraftActivity)
    assert "Jeg bager rugbrød." in shown(first)
    first.begin_with_earlier()
    assert first.editor.text == "Jeg bager rugbrød."
    assert "Om morgenen går jeg" not in shown(first)
    first.compare.click()
    assert "Om morgenen går jeg" in shown(first)
    assert "Inger, pedel" in shown(first)
    assert "Der er én ting at huske." in first.ticks.texts


LATER = """
::: draft {#people stage=people from=opening objective=o1}
prompt: Stryg dem, der kan kendes.
:::

::: draft {#third stage=third from=people objective=o1}
prompt: Skriv den igen.
:::

"""


def test_the_third_stands_beside_the_first_and_goes_on_from_what_was_written_last(
    open_lesson: Open, tmp_path: Path
) -> None:
    (path,) = (tmp_path / "content" / "lessons" / "da").glob("*/03-*.md")
    text = path.read_text(encoding="utf-8")
    at = text.index("::: complete")
    path.write_text(text[:at] + LATER.lstrip("\n") + text[at:], encoding="utf-8")
    window, page = open_lesson("n1")
    assert "Det skrev du" not in shown(block(page, "third", DraftActivity))

    def written(name: str, text: str) -> DraftActivity:
        here = window.open_page("lesson", {"lesson": "sample-03", "step": "n1"})
        assert isinstance(here, LessonPage)
        draft = block(here, name, DraftActivity)
        draft.editor.put(text)
        draft.compare.click()
        window.open_page("lesson", {"lesson": "sample-01", "step": ""})
        again = window.open_page("lesson", {"lesson": "sample-03", "step": "n1"})
        assert isinstance(again, LessonPage)
        return block(again, "third", DraftActivity)

    third = written("first", "Jeg bager rugbrød.")
    assert third.earlier == "Jeg bager rugbrød."  # no stage between them was written
    assert "Det skrev du først" not in shown(third)  # it is the same text
    third = written("people", "Jeg bager selv.")
    assert third.earlier == "Jeg bager selv."
    assert "Jeg bager rugbrød." in shown(third).partition("Det skrev du først")[2]


def test_a_worked_text_is_ended_in_rounds_and_kept(open_lesson: Open) -> None:
    window, page = open_lesson("n1")
    complete = block(page, "radiator", CompleteActivity)
    assert [holder.isHidden() for holder in complete.rounds] == [False, True]
    complete.editors[0].put("Så lukker jeg luften ud.")
    complete.compare(0)
    assert "Det er luft." in shown(complete)
    complete.open_round(1)
    complete.editors[1].put("Jeg går en tur.\n\nSå er der ro.")
    complete.compare(1)
    kept = window.context.stores.journal.of("sample-03", "radiator").text
    assert kept == "Så lukker jeg luften ud.\n\nJeg går en tur. Så er der ro."
    window.open_page("lesson", {"lesson": "sample-01", "step": ""})
    page = window.open_page("lesson", {"lesson": "sample-03", "step": "n1"})
    assert isinstance(page, LessonPage)
    again = block(page, "radiator", CompleteActivity)
    assert [editor.text for editor in again.editors] == [
        "Så lukker jeg luften ud.",
        "Jeg går en tur. Så er der ro.",
    ]


def test_comments_come_one_at_a_time_and_an_ugly_one_waits_behind_a_door(open_lesson: Open) -> None:
    _, page = open_lesson("n2")
    thread = block(page, "talk", ThreadActivity).talk
    first, sour = thread.views
    assert sour.isHidden()
    assert thread.next.isHidden()
    first.rows["waited"].click()
    assert "Du ventede." in shown(thread)
    assert "Det må hun." in shown(thread)
    assert "Han så ikke efter." in shown(thread)
    thread.next.click()
    assert not sour.isHidden()
    assert "Har I ikke andet" not in shown(sour)
    sour.open()
    assert "Har I ikke andet" in shown(sour)
    sour.rows["answered"].click()
    assert (sour.deed, sour.hint.isHidden()) == ("", False)
    sour.editor.put("Du er en kæmpe idiot, Troels.")
    sour.rows["answered"].click()
    assert "Dit svar kan virke skarpt." in shown(thread)
    assert "Du svarede én gang." not in shown(thread)
    thread.consequence.other.click()
    sour.editor.put("Jeg skrev det i min frokostpause.")
    sour.rows["answered"].click()
    assert "Du svarede én gang." in shown(thread)
    assert not thread.closing.isHidden()


def test_next_brings_the_next_comment_before_it_leaves_the_step(open_lesson: Open) -> None:
    _, page = open_lesson("n2")
    thread = block(page, "talk", ThreadActivity).talk
    thread.views[0].act("left")
    page.next_button.click()
    assert (page.step, thread.reached) == ("n2", 1)
    thread.views[1].act("left")
    page.next_button.click()
    assert page.step != "n2"


def test_an_ugly_comment_can_be_passed_by_unread(open_lesson: Open) -> None:
    window, page = open_lesson("n2")
    thread = block(page, "talk", ThreadActivity).talk
    thread.views[0].act("left")
    thread.step_on()
    thread.views[1].act("left")
    assert "Du lod den ligge." in shown(thread)
    assert "Har I ikke andet" not in shown(thread)
    event = window.context.stores.log.events()[-1]
    assert (event.kind, event.data["answer"], event.data["right"]) == ("activity-answered", [2, 2], True)


def test_a_thread_stands_where_it_was_after_a_change_of_language(open_lesson: Open) -> None:
    window, page = open_lesson("n2")
    thread = block(page, "talk", ThreadActivity).talk
    thread.views[0].act("waited")
    thread.step_on()
    thread.views[1].open()
    thread.views[1].editor.put("Tak for spørgsmålet.")
    window.context.choose("language", "en")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, LessonPage)
    again = block(page, "talk", ThreadActivity).talk
    assert again.reached == 1
    assert again.views[0].deed == "waited"
    assert again.views[1].editor.text == "Tak for spørgsmålet."
    assert "anything better to do" in shown(again)


@pytest.mark.parametrize(("work", "who"), [("", "Kirsten"), ("care", "Lis")])
def test_what_is_shown_follows_the_kind_of_work(open_lesson: Open, work: str, who: str) -> None:
    _, page = open_lesson("n3", work=work)
    assert who in shown(block(page, "drafts", VoicesReading))
    assert (
        len([view for view in page.views["n3"].activities.values() if isinstance(view, VoicesReading)]) == 1
    )


@pytest.mark.parametrize(
    ("language", "region", "law"),
    [
        ("da", "system", "Dansk ret."),
        ("da", "uk", "Britisk ret."),
        ("en", "uk", "British law."),
        ("en", "dk", "Danish law."),
        ("en", "us", ""),
    ],
)
def test_one_countrys_law_is_shown(open_lesson: Open, language: str, region: str, law: str) -> None:
    _, page = open_lesson("n3", language=language, region=region)
    laws = [view for view in page.views["n3"].activities.values() if isinstance(view, AsideReading)]
    assert [law] == [view.block.body.text.strip() for view in laws] if law else not laws


def test_either_of_two_right_answers_is_right_and_a_question_can_be_left(open_lesson: Open) -> None:
    window, page = open_lesson("n3")
    choice = block(page, "which", ChoiceActivity)
    choice.card(2).click()
    assert window.context.stores.log.events()[-1].data["right"] is True
    pick = block(page, "answer", PickActivity)
    before = len(window.context.stores.log.events())
    pick.leave()
    assert "Du har ikke valgt noget." in shown(pick)
    assert pick.chosen == []
    assert len(window.context.stores.log.events()) == before


def test_a_likely_slip_is_answered_in_its_own_words(open_lesson: Open) -> None:
    _, page = open_lesson("n3")
    sort = block(page, "first-thing", SortActivity)
    play(sort, right=False)
    said = {sort.shown: sort.told}
    while sort.go_back():
        said[sort.shown] = sort.told
    heard = " ".join(said.values())
    assert "Du lod et spørgsmål ligge." in heard
    assert "Det kan du svare på." not in heard
    assert "Der er ikke noget at svare på." in heard


def finish(window: MainWindow, page: LessonPage) -> None:
    while page.step != DONE:
        page.step_on()
        QApplication.processEvents()


def ago(days: int, kind: str, **data: str) -> Event:
    when = dt.datetime.now().astimezone() - dt.timedelta(days=days)
    return Event(new_id(), kind, stamp(when), 0, "", "sample-03", None, "back-o1", data)


def test_the_objectives_of_a_lesson_that_was_done_may_come_back(open_lesson: Open) -> None:
    window, page = open_lesson("n1")
    while page.step != DONE:
        assert not [name for name in page.views[page.step].activities if name.startswith("back")]
        page.step_on()
        QApplication.processEvents()
    found = recall_cards(window.context.stores.log.events())
    assert [(one.lesson, one.block) for one in found] == [("sample-03", "back-o1"), ("sample-03", "back-o2")]


@pytest.mark.parametrize("rating", ["Got it", "Not yet"])
def test_an_objective_comes_back_in_words_first_and_then_in_another_wording(
    open_lesson: Open, rating: str
) -> None:
    window, _ = open_lesson("n1", language="en")
    with window.context.stores.log as log:
        log.take_in([ago(21, "recall-entered"), ago(15, "step-done")])
    page = window.open_page("refresher", {})
    assert isinstance(page, RefresherPage)
    free = page.activity
    assert isinstance(free, FreeActivity)
    free.editor.put("Once.")
    assert "Once, or not at all." not in shown(free)
    free.compare.click()
    assert "Once, or not at all." in shown(free)
    (free.yes if rating == "Got it" else free.no).click()
    event = window.context.stores.log.events()[-1]
    said = {"rating": "got-it" if rating == "Got it" else "not-yet", "variant": "how-often"}
    assert (event.kind, event.block, dict(event.data)) == ("recall-answered", "back-o1", said)
    assert asked_before(window.context.stores.log.events(), "sample-03", "back-o1") == ["how-often"]
    with window.context.stores.log as log:
        log.take_in([ago(9, "recall-answered", rating="not-yet", variant="how-often")])
    asked = to_ask(window)
    assert asked.kind == "choice"
    assert asked.attributes["variant"] == "again"


@pytest.mark.holds("tried-words-go")
def test_words_that_were_only_tried_out_are_deleted_by_next(open_lesson: Open) -> None:
    window, _ = open_lesson("n1", language="en")
    with window.context.stores.log as log:
        log.take_in([ago(21, "recall-entered"), ago(15, "step-done")])
    page = window.open_page("refresher", {})
    assert isinstance(page, RefresherPage)
    free = page.activity
    assert isinstance(free, FreeActivity)
    free.editor.put("Only a try with zebras.")
    assert window.context.stores.unsaved.flush()
    folder = window.context.stores.folder
    assert folder is not None
    assert holding(folder, "zebras")  # till then a power cut costs none of them
    press(page, "Next")
    assert window.context.stores.unsaved.flush()
    assert not holding(folder, "zebras")


def holding(folder: Path, word: str) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file() and word.encode() in each.read_bytes()]


def to_ask(window: MainWindow) -> Block:
    opened = open_for(window.context, "en/sample/03-newer-blocks.md")
    assert opened.lesson is not None
    bank = next(one for one in opened.lesson.blocks if one.id == "back-o1")
    found = question_of(window.context, "sample-03", bank)
    assert found is not None
    return found


def test_what_was_entered_before_is_not_entered_again() -> None:
    first = [ago(30, "recall-entered"), ago(20, "recall-answered", rating="got-it")]
    once, twice = recall_cards(first), recall_cards([*first, ago(10, "recall-entered")])
    assert once[0].due.date() == twice[0].due.date()


def looked(widget: SecondLook) -> str:
    widget.ask.click()
    wait_until(widget.found.count)
    return shown(widget)


def test_the_coach_answers_with_what_is_practised_and_with_what_stops(open_lesson: Open) -> None:
    _, page = open_lesson("n1", language="en")
    first = block(page, "first", DraftActivity)
    assert first.block.words_of("look") == ("long-sentences",)
    first.editor.put("We are proud and thrilled to announce our world-class, innovative solutions.")
    first.compare.click()
    assert "There are no suggestions." in looked(first.second_look)
