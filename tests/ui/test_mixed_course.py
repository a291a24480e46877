"""A course of both formats in the window: played, passed over, mixed, and what retired ids became."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from disk import as_killed, text_on_disk
from finders import press, shown, wait_until
from mixed_course import write_course
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from sample_lesson import shown_in_step

from advocacy_trainer.course.checker import keeps_out, read_and_check
from advocacy_trainer.course.model import Block, Confidence
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.step_pages import is_shown
from advocacy_trainer.course.variants import LearnerProfile, tailored
from advocacy_trainer.course_progress import next_step, read_course_progress
from advocacy_trainer.progress.events import Event, new_id, stamp
from advocacy_trainer.progress.recall import asked_before, due_queue
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity
from advocacy_trainer.ui.lesson.activities.remembering import FreeActivity
from advocacy_trainer.ui.lesson.activities.thread import ThreadActivity
from advocacy_trainer.ui.lesson.beforehand import KnownAlreadyPage
from advocacy_trainer.ui.lesson.booklet import booklet_html
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.lesson.path import LessonsPage
from advocacy_trainer.ui.lesson.refresher import RefresherPage
from advocacy_trainer.ui.lesson.session import LessonSession
from advocacy_trainer.ui.log.my_log import gather, my_log_html
from advocacy_trainer.ui.shell.tour import settle
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.fields import Editor

Open = Callable[..., MainWindow]


@pytest.fixture
def opened(make_window: Callable[..., MainWindow], tmp_path: Path) -> Open:
    lessons = write_course(tmp_path / "content")

    def made(folder: Path | None = None, **given: str) -> MainWindow:
        window = make_window(folder, **{"language": "da", **given})
        window.context.lessons_dir = lessons
        window.context.forget_lessons()
        return window

    return made


def rows(widget: QWidget, words: str) -> list[QPushButton]:
    finish_all(widget)
    return [
        one for one in widget.findChildren(QPushButton) if words in one.text() and one.isVisibleTo(widget)
    ]


def read(window: MainWindow, lesson: str, *, answer: bool = False) -> LessonPage:
    page = window.open_page("lesson", {"lesson": lesson, "step": ""})
    assert isinstance(page, LessonPage)
    assert page.lesson is not None
    while page.step != DONE:
        if answer:
            for activity in list(page.views[page.step].activities.values()):
                for right in (False, True):
                    play(activity, right=right)
        page.step_on()
        QApplication.processEvents()
    return page


def ago(days: int, kind: str, lesson: str, block: str | None = None, **data: object) -> Event:
    when = dt.datetime.now().astimezone() - dt.timedelta(days=days)
    return Event(new_id(), kind, stamp(when), 0, "", lesson, None, block, data)


def test_the_course_checks_without_a_fault(tmp_path: Path) -> None:
    found = read_and_check(write_course(tmp_path), dt.date(2026, 11, 29))[0]
    rejected = [str(fault) for fault in found if keeps_out([fault]) and "takes" not in fault.what]
    assert rejected == []


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    ("work", "public", "region", "scene", "law"),
    [
        ("", "", "system", "Du står i gangen.", ""),
        ("care", "yes", "dk", "Du står på stuen.", "Dansk."),
        ("trade", "no", "uk", "Du står ved bilen.", "British."),
        ("trade", "yes", "us", "Du står i gangen.", None),
    ],
)
def test_each_is_played_as_its_reader_meets_it(
    opened: Open, language: str, work: str, public: str, region: str, scene: str, law: str | None
) -> None:
    window = opened(language=language, work=work, public=public, region=region)
    page = window.open_page("lesson", {"lesson": "way-01", "step": "first"})
    assert isinstance(page, LessonPage)
    assert scene in shown_in_step(page)
    assert "holds" not in shown_in_step(page)
    second = window.open_page("lesson", {"lesson": "way-01", "step": "then"})
    assert isinstance(second, LessonPage)
    laws = [
        each.block.body.text.strip()
        for each in second.views["then"].activities.values()
        if each.block.kind == "law"
    ]
    assert laws == ([] if law is None else [law or ("Dansk." if language == "da" else "British.")])
    for lesson in ("way-01", "way-02", "way-03", "way-04"):
        read(window, lesson, answer=True)
    kinds = [event.kind for event in window.context.stores.log.events()]
    assert kinds.count("lesson-done") == 4
    assert kinds.count("recall-entered") == 3


def answer_cases(page: KnownAlreadyPage, right: dict[str, bool]) -> None:
    while page.at < len(page.cases):
        activity = page.activity
        assert isinstance(activity, ChoiceActivity)
        lesson = page.cases[page.at].lesson
        if lesson in right:
            play(activity, right=right[lesson])
            play(activity, right=True)  # a second try does not count
        page.step_on()
        QApplication.processEvents()


@pytest.mark.holds("cases-not-written", "known-is-not-done")
def test_what_one_knows_may_be_passed_over_and_is_not_called_done(opened: Open) -> None:
    window = opened(language="en")
    lessons = window.open_page("lessons")
    [offer, *_] = rows(lessons, "Try a few cases")
    offer.click()
    page = window.page
    assert isinstance(page, KnownAlreadyPage)
    before = list(window.context.stores.log.events())
    assert [case.lesson for case in page.cases] == ["way-01", "way-02", "way-03"]
    answer_cases(page, {"way-01": True, "way-02": False})
    assert "one en" in shown(page)
    assert "two en" not in shown(page)
    assert list(window.context.stores.log.events()) == before  # nothing is written down of the answers
    rows(page, "Skip them")[0].click()
    [event] = window.context.stores.log.events()[len(before) :]
    assert (event.kind, event.lesson, dict(event.data)) == ("lesson-known", "way-01", {"path": "way"})
    standing = read_course_progress(window.context)
    assert standing.known == {"way-01"}
    assert standing.done == frozenset()
    lessons = window.page
    assert isinstance(lessons, LessonsPage)
    QApplication.processEvents()
    assert "· known" in rows(lessons, "one en")[0].accessibleName()
    window.choose("path", "quarter")
    assert next_step(window.context).lesson == "way-02"
    read(window, "way-01")  # it can be opened all the same, and then it is done
    assert read_course_progress(window.context).known == frozenset()
    assert read_course_progress(window.context).done == {"way-01"}


def test_nothing_known_passes_nothing_over(opened: Open) -> None:
    window = opened(language="en")
    page = window.open_page("known-already", {"path": "quarter"})
    assert isinstance(page, KnownAlreadyPage)
    answer_cases(page, {"way-01": False})
    assert not rows(page, "Skip them")
    assert window.context.stores.log.events() == []


def test_the_cases_stand_where_they_were_after_a_change_of_language(opened: Open) -> None:
    window = opened(language="en")
    page = window.open_page("known-already", {"path": "quarter"})
    assert isinstance(page, KnownAlreadyPage)
    play(page.activity, right=True)  # type: ignore[arg-type]  # there is one
    page.step_on()
    window.context.choose("language", "da")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, KnownAlreadyPage)
    assert (page.at, page.tries, page.path) == (1, {"way-01": True}, "quarter")


@pytest.mark.holds("mixed-set-once")
def test_a_mixed_set_is_offered_once_after_a_path(opened: Open) -> None:
    window = opened(language="en")
    for lesson in ("way-01", "way-02"):
        assert not rows(read(window, lesson), "Mixed questions")
    done = read(window, "way-03")
    [offer] = rows(done, "Mixed questions from “The short one”")
    offer.click()
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, RefresherPage)
    asked = []
    while page.activity is not None:
        assert page.asked is not None
        assert page.asked.session is not None
        asked.append(page.asked.session.lesson)
        assert isinstance(page.activity, FreeActivity)  # words before options
        play(page.activity, right=True)
        press(page, "Next")
        QApplication.processEvents()
    assert asked == ["way-01", "way-02", "way-03"]
    answered = [event for event in window.context.stores.log.events() if event.kind == "recall-answered"]
    assert [event.lesson for event in answered] == asked
    assert asked_before(window.context.stores.log.events(), "way-02", "back-o1") == ["words"]
    assert not rows(read(window, "way-03"), "Mixed questions")


def test_a_mixed_set_goes_on_after_a_change_of_language(opened: Open) -> None:
    window = opened(language="en")
    for lesson in ("way-01", "way-02", "way-03"):
        read(window, lesson)
    page = window.open_page("refresher", {"path": "quarter"})
    assert isinstance(page, RefresherPage)
    press(page, "Next")
    window.context.choose("language", "da")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, RefresherPage)
    assert page.asked is not None
    assert page.asked.lesson == "two da"


@pytest.mark.parametrize("answer", ["no", "not-now", ""])
def test_after_a_no_nothing_is_mixed_and_nothing_comes_back(opened: Open, answer: str) -> None:
    window = opened(language="en")
    for lesson in ("way-01", "way-02"):
        read(window, lesson)
    page = window.open_page("lesson", {"lesson": "way-03", "step": "then"})
    assert isinstance(page, LessonPage)
    data: dict[str, object] = {"answer": answer} if answer else {"on": False}
    kind = "opted-out" if answer else "recall-switched"
    window.context.stores.log.take_in(
        [
            ago(40, "activity-answered", "way-04", "q1", right=True, attempt=1, recall=True),
            ago(0, kind, "way-04", "answer", **data),
        ]
    )
    page.step_on()
    assert page.step == DONE
    assert not rows(page, "Mixed questions")
    assert not next_step(window.context).refresher
    for place in ({"path": "quarter"}, {}):
        refresher = window.open_page("refresher", place)
        assert isinstance(refresher, RefresherPage)
        refresher.restore(place)
        assert refresher.activity is None


def test_what_was_done_in_the_older_format_counts_where_ids_went_on(opened: Open) -> None:
    window = opened(language="en")
    window.context.stores.log.take_in(
        [
            ago(40, "activity-answered", "way-01", "old", right=True, attempt=1, recall=True),
            ago(40, "activity-answered", "way-01", "gone", right=True, attempt=1, recall=True),
            ago(40, "lesson-done", "way-01", criterion="last-step"),
            ago(40, "activity-answered", "way-09", "q1", right=True, attempt=1, recall=True),
            ago(40, "lesson-done", "way-09", criterion="last-step"),
            ago(1, "lesson-opened", "way-04"),
        ]
    )
    assert read_course_progress(window.context).done == {"way-01", "way-02", "way-09"}
    now = dt.datetime.now().astimezone()
    due = due_queue(window.context.stores.log.events(), now, window.context.catalogue.asked_as).due
    assert [(one.lesson, one.block) for one in due] == [("way-01", "back-o1"), ("way-02", "back-o1")]
    assert next_step(window.context).refresher
    page = window.open_page("refresher", {})
    assert isinstance(page, RefresherPage)
    assert isinstance(page.activity, FreeActivity)
    play(page.activity, right=True)
    due = due_queue(window.context.stores.log.events(), now, window.context.catalogue.asked_as).due
    assert [(one.lesson, one.block) for one in due] == [("way-02", "back-o1")]
    said = my_log_html(gather(window.context))
    assert "You went through “The one that was”" in said
    assert "way-09" not in said


@pytest.mark.parametrize(
    ("lesson", "block", "when"), [("way-01", "felt", "before"), ("way-02", "felt", "after")]
)
def test_a_scale_that_moved_to_another_lesson_is_still_the_first(
    opened: Open, lesson: str, block: str, when: str
) -> None:
    window = opened(language="en")
    before = ago(40, "confidence-rated", lesson, block, item="own-words", value=3, when="before")
    window.context.stores.log.take_in([before])
    read_lesson = read_file(window.context.lessons_dir / "en/way/04-four.md", "x").lesson
    assert read_lesson is not None
    session = LessonSession(window.context, read_lesson, 1, {}, {})
    felt = Block("confidence", "felt", 1, {}, Confidence("", "own-words"))
    assert session.rating_of(felt) == (3 if when == "before" else None)
    session.rated(felt, "own-words", 5)
    assert window.context.stores.log.events()[-1].data["when"] == when


def test_an_objective_returns_though_its_question_became_an_exercise(opened: Open) -> None:
    window = opened(language="en")
    window.context.stores.log.take_in(
        [
            ago(40, "activity-answered", "way-01", "older", right=True, attempt=1, recall=True),
            ago(1, "lesson-opened", "way-04"),
        ]
    )
    assert window.context.catalogue.asked_as("way-01", "older") == ("way-01", "back-o1")
    assert window.context.catalogue.asked_as("way-01", "line") is None  # it serves no objective
    assert window.context.catalogue.asked_as("way-04", "q1") == ("way-04", "q1")
    page = window.open_page("refresher", {})
    assert isinstance(page, RefresherPage)
    assert isinstance(page.activity, FreeActivity)


def test_a_retired_question_leaves_the_refreshers_and_home(opened: Open) -> None:
    window = opened(language="en")
    window.context.stores.log.take_in(
        [
            ago(40, "activity-answered", "way-01", "gone", right=True, attempt=1, recall=True),
            ago(1, "lesson-opened", "way-04"),
        ]
    )
    assert not next_step(window.context).refresher
    page = window.open_page("refresher", {})
    assert isinstance(page, RefresherPage)
    assert page.activity is None


def test_every_new_field_outlives_a_power_cut(opened: Open, tmp_path: Path) -> None:
    window = opened(folder=tmp_path / "data", language="en")
    page = window.open_page("lesson", {"lesson": "way-01", "step": "first"})
    assert isinstance(page, LessonPage)
    page.views["first"].activities["line"].findChild(Editor).put("The first line of mine.")
    page = window.open_page("lesson", {"lesson": "way-01", "step": "then"})
    assert isinstance(page, LessonPage)
    page.views["then"].activities["thread"].findChild(Editor).put("Thank you for asking.")
    wanted = ("The first line of mine.", "Thank you for asking.")
    wait_until(lambda: all(words in text_on_disk(tmp_path / "data") for words in wanted))
    again = opened(folder=as_killed(tmp_path / "data", tmp_path / "killed"), language="en")
    page = again.open_page("lesson", {"lesson": "way-01", "step": "first"})
    assert page.findChild(Editor).text == "The first line of mine."
    page = again.open_page("lesson", {"lesson": "way-01", "step": "then"})
    assert isinstance(page, LessonPage)
    assert page.views["then"].activities["thread"].findChild(Editor).text == "Thank you for asking."


def test_the_tour_shows_the_newer_blocks_answered(opened: Open) -> None:
    window = opened(language="en")
    for kind in ("draft", "thread"):
        page = window.open_page("lesson", {})
        LessonPage.tour()[f"{kind}-answered"](page)
        assert isinstance(page, LessonPage)
        assert page.lesson is not None
        assert any(each.block.kind == kind for each in page.views[page.step].activities.values())
    assert "You answered." not in shown(page)  # these words are the course's own
    assert "Du svarede." in shown(page)
    refresher = window.open_page("refresher", {})
    RefresherPage.tour()["words-answered"](refresher)
    assert "Det her." in shown(refresher)
    everything = LessonPage.tour_of_everything(window.context)
    assert {"way-01-first", "way-02-then", "way-04-only"} <= set(everything)


def test_the_newer_blocks_are_done_with_the_keyboard_alone(opened: Open) -> None:
    window = opened(language="en")
    window.show()
    page = window.open_page("lesson", {"lesson": "way-01", "step": "then"})
    assert isinstance(page, LessonPage)
    page.restore({"lesson": "way-01", "step": "then", "block": "thread"})
    activity = page.views["then"].activities["thread"]
    assert isinstance(activity, ThreadActivity)
    thread = activity.talk
    QApplication.processEvents()  # the heading has the focus first
    thread.views[0].editor.setFocus()
    QTest.keyClicks(thread.views[0].editor, "Thanks")
    thread.views[0].rows["answered"].setFocus()
    QTest.keyClick(thread.views[0].rows["answered"], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert QApplication.focusWidget() is thread.next  # the focus has a successor
    QTest.keyClick(thread.next, Qt.Key.Key_Return)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert thread.views[1].isAncestorOf(focused)  # the ugly one waits behind its door
    assert "Nå." not in shown(thread.views[1])


def test_what_is_new_has_a_name_for_those_who_hear_it(opened: Open) -> None:
    window = opened(language="en")
    for step in ("first", "then"):
        page = window.open_page("lesson", {"lesson": "way-01", "step": step})
        fields, made = page.findChildren(Editor), page.findChildren(QPushButton)
        assert fields
        assert made
        for field in fields:
            assert field.accessibleName().strip()
        for each in made:
            assert (each.accessibleName() or each.text()).strip()


@pytest.mark.parametrize("work", ["", "care"])
def test_the_booklet_holds_what_its_reader_meets_and_nothing_that_comes_back(
    application: QApplication, tmp_path: Path, work: str
) -> None:
    root = write_course(tmp_path / "content")
    read_lessons = [read_file(path, path.name).lesson for path in sorted((root / "da" / "way").glob("*.md"))]
    lessons = [tailored(lesson, LearnerProfile(work)) for lesson in read_lessons if lesson is not None]
    assert len(lessons) == 4
    values = {"contact": "Karin", "rep": "Bodil"}
    html = booklet_html("Hæfte", lessons, is_shown, values)
    for words in (
        "Skriv én linje.",
        "Tag noget fra i går.",
        "Jeg dytter",
        "Eva: Tak.",
        "Du ventede.",
        "Selv tak.",
        "Bodil",
    ):
        assert words in html
    assert ("Nå da." in html) is (work == "care")
    assert ("Du står på stuen." in html) is (work == "care")
    assert "Hvad siger way-01?" not in html
    assert "holds" not in html
    assert "{" not in html


def test_a_lesson_that_mixes_the_formats_is_named_and_the_others_play(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "content" / "lessons" / "en" / "way" / "02-two.md"
    path.write_text(path.read_text("utf-8").replace("format: 2\nform: thread\n", ""), encoding="utf-8")
    window = opened(language="en")
    rejected = window.context.catalogue.rejected
    assert [each.file for each in rejected] == ["en/way/02-two.md"]
    file, line, what, remedy = rejected[0].fault.split(":", 3)
    assert (file, line.isdecimal(), bool(what.strip()), bool(remedy.strip())) == (
        "en/way/02-two.md",
        True,
        True,
        True,
    )
    page = window.open_page("lesson", {"lesson": "way-02", "step": ""})
    assert isinstance(page, LessonPage)
    assert page.lesson is None
    for lesson in ("way-01", "way-03", "way-04"):
        read(window, lesson, answer=True)
    shown(window.open_page("lessons"))


@pytest.mark.parametrize(
    "line",
    ["way-01 back-o1 recall retired", "way-01 line draft retired -> way-01 back-o1", "way-01 thread voices"],
)
def test_a_retired_or_changed_id_used_again_is_named(tmp_path: Path, line: str) -> None:
    root = write_course(tmp_path)
    path = root / "published-ids.txt"
    path.write_text(path.read_text("utf-8") + line + "\n", encoding="utf-8")
    found = [str(fault) for fault in read_and_check(root, dt.date(2026, 11, 29))[0]]
    assert any("people's logs hang on it: take a new" in fault for fault in found)


def test_a_search_finds_what_the_reader_would_meet_now(opened: Open) -> None:
    window = opened(language="en")
    for work, there in (("", False), ("care", True)):
        window.context.choose("work", work)
        page = window.open_page("lessons", {})
        assert isinstance(page, LessonsPage)
        page.search.setText("")
        page.search.setText("stuen")
        settle(window.context.application)
        assert bool(rows(page, "one en")) is there
        page.search.setText("Hvad vælger")  # a question that comes back
        settle(window.context.application)
        assert not rows(page, "one en")
