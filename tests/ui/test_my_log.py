"""»Min logbog« with real widgets: what is written there is on disk, and what is shown is true."""

import datetime as dt
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QThreadPool
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from advocacy_trainer.progress import recall
from advocacy_trainer.progress.backup import keep_copies
from advocacy_trainer.progress.cards import Cards
from advocacy_trainer.progress.events import Event, new_id, stamp
from advocacy_trainer.progress.journal import Journal
from advocacy_trainer.progress.log import Log
from advocacy_trainer.progress.plan import read_plan
from advocacy_trainer.ui.kit.requests import TellTrouble
from advocacy_trainer.ui.log import exports, journal, months, plan, reminder
from advocacy_trainer.ui.log.month_card import MonthCard
from advocacy_trainer.ui.shell.window import MainWindow

NOW = dt.datetime.now(dt.UTC)


def ago(days: float, kind: str, lesson: str | None = None, block: str | None = None, **data: Any) -> Event:
    return Event(new_id(), kind, stamp(NOW - dt.timedelta(days=days)), 0, "", lesson, None, block, data)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A log of some months, cards and a journal, written as the app writes them."""
    folder = tmp_path / "data"
    cards = Cards.open(folder)
    note = cards.note("someone-replied", "Karen skrev tak.")
    cards.fill("core-03", "my-reason", {"reason": "Fordi det betyder noget."}, kind="reason")
    cards.fill("core-15", "my-time", {"minutes": "20"}, kind="time")
    cards.fill("core-15", "my-plan", {"if": "det er fredag", "then": "skrive tre linjer"}, kind="plan")
    Journal.open(folder).write(
        "Jeg tør lidt mere.", lesson="core-02", block="r1", label="Hvad holder dig tilbage?"
    )
    with Log.open(folder) as log:
        log.take_in(
            [
                ago(70, "lesson-done", "core-01", minutes=6),
                ago(40, "opted-out", answer="not-now"),
                ago(40, "confidence-rated", "core-01", "c1", item="own-words", when="before", value=3),
                ago(3, "note-added", starter="someone-replied", note=note.id),
                ago(9, "plan-made", "core-15", "my-plan"),
            ]
        )
    return folder


@pytest.fixture
def window(data: Path, make_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    yield make_window(data)
    QThreadPool.globalInstance().waitForDone()


def page_of(window: MainWindow, part: str, **state: object) -> Any:
    window.open_page("progress", {"part": part, "state": state})
    QApplication.processEvents()
    return window.page


def texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def comes(widget: QWidget, text: str) -> bool:
    """Wait a moment for a text that is filled in piece by piece."""
    return any(text in texts(widget) for _ in range(50))


@contextmanager
def nothing_beside() -> Iterator[None]:
    """Keep all work beside the thread that draws waiting until this is left."""
    pool = QThreadPool.globalInstance()
    threads = pool.maxThreadCount()
    pool.waitForDone()
    pool.setMaxThreadCount(1)
    leave = threading.Event()
    pool.start(lambda: leave.wait(30))
    try:
        yield
    finally:
        leave.set()
        pool.setMaxThreadCount(threads)


def press(widget: QWidget, text: str) -> None:
    QApplication.processEvents()
    found = [
        made for made in widget.findChildren(QPushButton) if made.text() == text and made.isVisibleTo(widget)
    ]
    assert found, text
    assert found[0].isEnabled(), text
    found[0].click()
    QApplication.processEvents()


def test_the_months_stand_in_words_and_the_numbers_stay_closed(window: MainWindow) -> None:
    page = page_of(window, "months")
    shown = texts(page)
    assert "You made up your mind" in shown
    assert "Somebody answered me: Karen skrev tak." in shown
    assert not any("before 3" in text or text.endswith(" 3") for text in shown)
    page.part._toggle()
    assert any(text.endswith(" 3") for text in texts(page))


def test_a_note_is_kept_in_the_log_and_its_words_among_the_cards(window: MainWindow, data: Path) -> None:
    page = page_of(window, "months")
    page.part.glad.starters["i-dared"].setChecked(True)
    page.part.glad.editor.put("Det lille opslag.")
    press(page, "Save the note")
    event = Log.open(data, read_only=True).events()[-1]
    note = Cards.open(data).of_kind("note")[-1]
    assert (event.kind, event.data["note"], note.text) == ("note-added", note.id, "Det lille opslag.")
    assert "opslag" not in json.dumps(dict(event.data))
    assert "I dared to send it: Det lille opslag." in texts(page)


def test_an_unsaved_note_survives_a_change_of_language(window: MainWindow) -> None:
    page = page_of(window, "months")
    page.part.glad.editor.put("halvt skrevet")
    window.choose("language", "da")
    QApplication.processEvents()
    assert window.page is not page
    assert window.page.part.glad.editor.text == "halvt skrevet"  # type: ignore[union-attr]
    assert "Noget, jeg er glad for" in texts(window.page)  # type: ignore[arg-type]


def test_a_note_can_be_changed_and_a_line_deleted_for_good(window: MainWindow, data: Path) -> None:
    keep_copies(data / "log", dt.date(2026, 11, 1))
    page = page_of(window, "months")
    cards = page.part.findChildren(MonthCard)
    card = next(card for card in cards if any("Karen" in text for text in texts(card)))
    press(card, "Change these lines")
    field = card.findChild(QLineEdit)
    field.setText("Karen og Ib skrev tak.")
    field.editingFinished.emit()
    assert [note.text for note in Cards.open(data).of_kind("note")] == ["Karen og Ib skrev tak."]
    line = next(line for line in card._lines if line.note)
    card._ask(line)
    press(card, "Delete now, cannot be undone")
    assert Cards.open(data).of_kind("note") == []
    assert all("note-added" not in path.read_text() for path in data.rglob("events*"))
    assert all("skrev tak" not in path.read_text() for path in data.rglob("*.json"))
    assert not any("Karen" in text for text in texts(page))


def test_a_line_taken_away_is_gone_and_comes_back_by_undo(window: MainWindow, data: Path) -> None:
    page = page_of(window, "months")
    cards = page.part.findChildren(MonthCard)
    card = next(card for card in cards if any("Karen" in text for text in texts(card)))
    press(card, "Change these lines")
    line = next(line for line in card._lines if line.note)
    before = {event.id for event in Log.open(data, read_only=True).events()}
    card._ask(line)
    press(card, "Delete, can be undone for now")
    assert Cards.open(data).of_kind("note") == []
    assert {event.id for event in Log.open(data, read_only=True).events()} < before
    assert not any("Karen" in text for text in texts(card))
    press(card, "Undo")
    assert {event.id for event in Log.open(data, read_only=True).events()} == before
    assert [note.id for note in Cards.open(data).of_kind("note")] == [line.note]
    assert any("Karen" in text for text in texts(card))
    press(card, "Done changing")
    QApplication.processEvents()
    assert any("Karen" in text for text in texts(page))


def test_an_empty_log_says_what_will_come(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window(tmp_path / "new")
    assert "Here your small steps will stand" in texts(page_of(window, "months"))
    assert "Nothing is written here yet." in texts(page_of(window, "journal"))
    assert "You have not answered, and you need not." in texts(page_of(window, "plan"))


def test_where_nothing_is_saved_the_page_says_so(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(None)
    assert "Nothing is being saved. What you write is gone when the app closes." in "".join(
        texts(page_of(window, "mine"))
    )
    page = page_of(window, "months")
    page.part.glad.editor.put("kun nu")
    press(page, "Save the note")
    assert "kun nu" in texts(page)


def test_the_plan_is_kept_when_the_page_is_left(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    page.part._texts["buddy"].put("Mette, torsdage")
    page.part._texts["reason"].put("Derfor.")
    page.part._rows[-1][1].setText("bussen er forsinket")
    page.part._rows[-1][2].setText("læse et opslag")
    window.open_page("home")
    kept = read_plan(Cards.open(data))
    assert (kept.buddy, kept.reason, kept.minutes) == ("Mette, torsdage", "Derfor.", 20)
    assert [one.when for one in kept.if_thens] == ["det er fredag", "bussen er forsinket"]
    assert Log.open(data, read_only=True).events()[-1].kind == "plan-made"


def test_a_plan_written_on_the_page_is_rehearsed_once(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    assert not page.part.rehearsal.isVisibleTo(page)
    page.part._rows[-1][1].setText("bussen er forsinket")
    page.part._rows[-1][2].setText("læse et opslag")
    press(page, "Save the plans")
    QApplication.processEvents()
    assert "If bussen er forsinket, then I will læse et opslag." in texts(page.part.rehearsal)
    place = page.place()
    page.restore(place)
    press(page, "I have said it once")
    events = Log.open(data, read_only=True).events()
    assert [event.kind for event in events[-2:]] == ["plan-made", "plan-rehearsed"]
    assert (events[-1].lesson, events[-1].block) == (events[-2].lesson, events[-2].block)
    page.restore(page.place())
    assert not page.part.rehearsal.isVisibleTo(page), "once is enough"


def test_a_long_log_is_read_off_the_thread_that_draws(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    with Log.open(tmp_path / "d") as log:
        log.take_in(ago(1, "lesson-opened", "core-01", filler="x" * 300) for _ in range(3000))
    with nothing_beside():
        window = make_window(tmp_path / "d")
        assert window.context.stores.log.takes_time
        page = page_of(window, "plan", open=True)
        assert comes(page, "One moment. Your log is being read.")
        assert page.place() == {"part": "plan", "state": {"open": True}}
    window.open_page("home")
    window.open_page("progress")
    for _ in range(500):
        QThreadPool.globalInstance().waitForDone(20)
        QApplication.processEvents()
        if page.part is not None:
            break
    assert not window.context.stores.log.takes_time
    assert page.part_name == "plan"
    assert not page.part._texts["reason"].isHidden()
    assert "One moment. Your log is being read." not in texts(page)


@pytest.mark.parametrize("name", ["cards", "journal"])
def test_texts_that_cannot_be_read_are_told(
    make_window: Callable[..., MainWindow], data: Path, name: str
) -> None:
    (data / "log" / f"{name}.json").write_bytes(b"")
    window = make_window(data)
    page_of(window, "plan")
    page_of(window, "journal")
    assert any(f"{name}.json could not be read" in text for text in texts(window))


def test_the_goal_can_be_made_smaller_and_a_break_begun_and_ended(window: MainWindow, data: Path) -> None:
    page = page_of(window, "plan")
    press(page, "Make the goal smaller")
    assert read_plan(Cards.open(data)).minutes == 10
    press(page, "Take a break now")
    assert Log.open(data, read_only=True).summary().resting_until
    press(page, "I'm back")
    kinds = [event.kind for event in Log.open(data, read_only=True).events()]
    assert kinds[-3:] == ["goal-made-smaller", "pause-begun", "pause-held"]


def test_a_reminder_is_a_calendar_file_that_says_its_title_alone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, "plan")
    card = page.part.findChild(reminder.ReminderCard)
    monkeypatch.setattr("advocacy_trainer.ui.kit.file_dialog.ask_where", lambda *_: tmp_path / "r.ics")
    card.day.setCurrentIndex(3)
    press(card, "Save the reminder …")
    text = (tmp_path / "r.ics").read_text(encoding="utf-8")
    assert "SUMMARY:Focus time" in text
    assert "CLASS:PRIVATE" in text
    assert not any(
        word in text.lower() for word in ("advocacy-trainer@", "linkedin", "description:the", "log")
    )


def test_the_sheet_for_the_manager_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, "plan")
    monkeypatch.setattr("advocacy_trainer.ui.kit.file_dialog.ask_where", lambda *_: tmp_path / "s.pdf")
    press(page, "A sheet for your manager …")
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF-")


def test_the_journal_is_searched_changed_binned_and_erased(window: MainWindow, data: Path) -> None:
    page = page_of(window, "journal")
    page.part.fresh.put("En ny tanke.")
    press(page, "Save the text")
    assert "En ny tanke." in texts(page)
    page.part.search.setText("TANKE")
    assert "Jeg tør lidt mere." not in texts(page)
    page.part.search.setText("")
    old = next(text for text in Journal.open(data).all() if text.label)
    page.part._edit(old.id)
    page.part.editor.put("Jeg tør meget mere.")
    press(page, "Save the changes")
    assert "Jeg tør meget mere." in [text.text for text in Journal.open(data).all()]
    page.part._ask(old.id)
    press(page, "Put it in the bin for 7 days")
    assert [text.text for text in Journal.open(data).all()] == ["En ny tanke."]
    press(page, "Bring it back")
    page.part._ask(old.id)
    press(page, "Delete now, cannot be undone")
    assert all("meget mere" not in path.read_text() for path in data.rglob("*.json"))
    assert isinstance(page.part, journal.JournalPart)


def save(part: exports.ExportsPart, wanted: str, path: Path) -> None:
    part.show_offer(wanted)
    part.save_to(wanted, path)
    wait_for(part)


def wait_for(part: exports.ExportsPart) -> None:
    assert part.task is not None
    for _ in range(200):
        QApplication.processEvents()
        if part.task is None:
            break
        QThreadPool.globalInstance().waitForDone(20)
    assert part.task is None


@pytest.mark.parametrize(
    ("wanted", "ending"),
    [("certificate", "pdf"), ("certificate", "png"), ("pdf", "pdf"), ("journal", "pdf"), ("journal", "txt"),
     ("everything", "zip"), ("csv", "csv")],
)  # fmt: skip
def test_each_file_is_written_after_saying_what_it_holds(
    window: MainWindow, data: Path, tmp_path: Path, wanted: str, ending: str
) -> None:
    page = page_of(window, "take")
    path = tmp_path / f"fil æøå.{ending}"
    save(page.part, wanted, path)
    assert path.stat().st_size > 20
    assert len(texts(page.part.preview)) >= 3
    kinds = [event.kind for event in Log.open(data, read_only=True).events()]
    assert ("certificate-saved" in kinds) == (wanted == "certificate")
    if wanted == "everything":
        with zipfile.ZipFile(path) as archive:
            held = "".join(archive.read(name).decode() for name in archive.namelist())
        assert "Karen skrev tak." in held
        assert "Jeg tør lidt mere" not in held


def test_a_file_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window, "take")
    told: list[object] = []
    page.requested.connect(told.append)
    (tmp_path / "in the way").write_text("")
    save(page.part, "csv", tmp_path / "in the way" / "x.csv")
    assert [type(each) for each in told] == [TellTrouble]
    assert page.part.save.isEnabled()


def test_xapi_is_offered_only_when_allowed(
    window: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    assert "xapi" not in page_of(window, "take").part.rows
    window.choose("xapi", value=True)
    page = page_of(window, "take")
    page.part.show_offer("xapi")
    assert page.part.chosen == "xapi"


def test_what_was_saved_on_one_computer_is_brought_in_on_another(
    window: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    save(page_of(window, "take").part, "everything", tmp_path / "all.zip")
    other = make_window(tmp_path / "other")
    page = page_of(other, "take")
    page.part.take_in(tmp_path / "all.zip")
    assert "One moment. The file is being brought in." in texts(page)
    wait_for(page.part)
    assert "One moment. The file is being brought in." not in texts(page)
    assert other.context.stores.log.events() == window.context.stores.log.events()
    assert read_plan(other.context.stores.cards) == read_plan(window.context.stores.cards)
    told: list[object] = []
    page.requested.connect(told.append)
    page.part.take_in(tmp_path / "not there.jsonl")
    wait_for(page.part)
    assert [type(each) for each in told] == [TellTrouble]


def test_texts_that_are_brought_in_are_kept_though_the_page_is_drawn_anew_meanwhile(
    window: MainWindow, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    save(page_of(window, "take").part, "everything", tmp_path / "all.zip")
    other = make_window(tmp_path / "other")
    page_of(other, "take").part.take_in(tmp_path / "all.zip")
    other.rebuild()
    for _ in range(50):
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(20)
    assert read_plan(other.context.stores.cards) == read_plan(window.context.stores.cards)


def test_earlier_months_come_a_year_at_a_time_and_the_keyboard_stays_at_the_first(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.context.stores.log.take_in(ago(30 * month, "draft-started") for month in range(40))
    page = page_of(window, "months")
    cards = page.findChildren(MonthCard)
    assert len(cards) == months.SHOWN_AT_FIRST
    QApplication.processEvents()
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())  # where the button is
    press(page, "Show earlier months")
    for _ in range(20):
        settle()
    shown = page.findChildren(MonthCard)
    assert len(shown) == months.SHOWN_AT_FIRST + months.MORE
    assert shown[: len(cards)] == cards  # what was there stays where it was
    first = shown[months.SHOWN_AT_FIRST]
    view = page.scroller.viewport()
    assert 0 <= first.mapTo(view, first.rect().topLeft()).y() < view.height()  # the result is in sight
    focused = QApplication.focusWidget()
    assert focused is None or first.isAncestorOf(focused)
    assert page.place()["state"]["shown"] == len(shown)


def test_a_long_log_is_read_off_the_thread_that_draws_and_stands_at_once_the_next_time(
    data: Path, make_window: Callable[..., MainWindow]
) -> None:
    with Log.open(data) as log:
        log.take_in(ago(day / 50, "step-done", "core-01") for day in range(months.READ_AT_ONCE))
    window = make_window(data)
    window.context.stores.log.events()
    with nothing_beside():
        page = page_of(window, "months")
        assert comes(page, "One moment. Your log is being read.")
        assert not page.findChildren(MonthCard)
    for _ in range(100):
        QThreadPool.globalInstance().waitForDone(50)
        QApplication.processEvents()
    assert page.findChildren(MonthCard)
    assert "One moment. Your log is being read." not in texts(page)
    page.show_part("months")
    assert page.findChildren(MonthCard)


def test_an_older_copy_brings_back_what_is_missing(window: MainWindow, data: Path) -> None:
    keep_copies(data / "log", dt.date(2026, 11, 1))
    before = list(window.context.stores.log.events())
    window.context.stores.log.erase(lambda event: event.kind == "note-added")
    page = page_of(window, "mine")
    press(page, "Bring back what is missing")
    after = window.context.stores.log.events()
    assert sorted(after[:-1]) == sorted(before)
    assert after[-1].kind == "restored"


def test_every_file_is_listed_and_folding_is_said_beforehand(window: MainWindow) -> None:
    page = page_of(window, "mine")
    shown = texts(page)
    assert "The journal: what you wrote for yourself" in shown
    assert any("log/journal.json" in text for text in shown)
    page.part.months.setCurrentIndex(page.part.months.findData(3))
    assert "becomes one line for each lesson" in page.part.said.text()
    press(page, "Let it be so")
    assert window.context.settings.number("keep_months") == 3
    press(page, "Erase everything …")
    assert "Erase now, cannot be undone" in [made.text() for made in page.findChildren(QPushButton)]


def test_a_plan_comes_back_and_two_buttons_answer_it(window: MainWindow, data: Path) -> None:
    window.open_page("refresher", {})
    page = window.page
    assert page is not None
    assert any("If det er fredag, then I will skrive tre linjer." in text for text in texts(page))
    press(page, "Got it")
    assert Log.open(data, read_only=True).events()[-1].data["kept"] == "yes"
    assert "That was it for today." in texts(page)


def test_a_question_comes_back_and_the_first_try_counts(
    data: Path, make_window: Callable[..., MainWindow]
) -> None:
    from advocacy_trainer.course.model import Choice
    from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity
    from advocacy_trainer.ui.lesson.refreshing import next_asked

    window = make_window(data)
    question = _a_choice(window)
    with window.context.stores.log as log:
        log.take_in([ago(9, "activity-answered", *question, right=True, attempt=1, recall=True)])
        log.take_in([ago(1, "plan-recalled", "core-15", "my-plan", kept="yes")])
    window.open_page("refresher", {})
    page: Any = window.page
    assert isinstance(page.activity, ChoiceActivity)
    body = page.asked.block.body
    assert isinstance(body, Choice)
    wrong = next(number for number, option in enumerate(body.options) if not option.right)
    right = next(number for number, option in enumerate(body.options) if option.right)
    for number in (wrong, right):
        page.activity.options[number].mark.setChecked(True)
        page.activity.check()
    answers = [event for event in window.context.stores.log.events() if event.kind == "recall-answered"]
    assert [event.data["rating"] for event in answers] == ["not-yet"]
    press(page, "Next")
    assert next_asked(window.context) is None
    assert recall.waiting(window.context.stores.log.events(), dt.datetime.now().astimezone()) == []


def _a_choice(window: MainWindow) -> tuple[str, str]:
    from advocacy_trainer.course.checker import open_lesson
    from advocacy_trainer.course.checks_content import Surroundings

    for entry in window.context.catalogue.lessons:
        lesson = open_lesson(window.context.lessons_dir, entry.file, Surroundings("en")).lesson
        assert lesson is not None
        for block in lesson.blocks:
            if block.kind == "choice" and block.has("recall"):
                return entry.id, block.id
    raise AssertionError("no lesson holds a choice that comes back")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("part", ["months", "plan", "journal", "take", "mine"])
def test_nothing_is_cut_off_in_a_small_window(
    data: Path, make_window: Callable[..., MainWindow], part: str, scale: int
) -> None:
    window = make_window(data, text_scale=scale, language="da")
    window.resize(800, 600)
    page = page_of(window, part, format="certificate", asking=True)
    if part == "journal":
        page.part._ask(page.context.stores.journal.all()[0].id)
    for _ in range(3):
        QApplication.processEvents()
    edge = page.scroller.viewport().width()
    for child in page.part.findChildren(QWidget):
        if child.isVisibleTo(page):
            right = child.mapTo(page.scroller.viewport(), QPoint(child.width(), 0)).x()
            assert right <= edge, (child, getattr(child, "text", str)())
        if isinstance(child, QLabel) and child.isVisibleTo(page) and child.wordWrap():
            assert child.height() >= child.heightForWidth(child.width()), child.text()


def test_every_control_has_a_name(window: MainWindow) -> None:
    for part in ("months", "plan", "journal", "take", "mine"):
        page = page_of(window, part, format="certificate")
        for field in [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]:
            assert field.accessibleName(), (part, field)
        for made in page.findChildren(QPushButton):
            assert made.text() or made.accessibleName(), part
    assert isinstance(page_of(window, "plan").part, plan.PlanPart)
