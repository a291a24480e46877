"""What IT set holds in the window, and what it got wrong is told."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finders import labels, wait_until
from PySide6.QtWidgets import QAbstractButton, QApplication

from advocacy_trainer.settings import SettingsFile, resolve
from advocacy_trainer.ui.lesson.opening import open_for
from advocacy_trainer.ui.lesson.session import LessonSession
from advocacy_trainer.ui.log.my_data import months_offered
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.pages import page_class
from advocacy_trainer.ui.writing.fields import Editor

MADE: list[ApplicationContext] = []


@pytest.fixture(autouse=True)
def left_as_it_was() -> Iterator[None]:
    """A context puts on its language and its look, which the next test must not meet."""
    yield
    while MADE:
        context = MADE.pop()
        context.begin_anew()
        context.translation.drop()


def context_under(tmp_path: Path, content: object, **chosen: object) -> ApplicationContext:
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps(content), encoding="utf-8")
    policy.chmod(0o644)
    application = make_application()
    assert isinstance(application, QApplication)
    file = SettingsFile(None)
    file.chosen = dict(chosen)
    MADE.append(ApplicationContext(application, file, None, machine=policy.parent))
    return MADE[-1]


def test_a_locked_value_holds_over_what_the_person_chose(tmp_path: Path) -> None:
    if os.getuid():  # another's file is followed only where root owns it
        assert context_under(tmp_path, {}).policy_trouble is not None
        return
    context = context_under(tmp_path, {"locked": {"Region": "uk"}}, region="dk")
    assert context.settings.text("region") == "uk"
    assert context.policy_trouble is None


def test_a_broken_policy_is_told_and_saves_nothing(tmp_path: Path) -> None:
    context = context_under(tmp_path, ["no policy"])
    assert context.policy_trouble is not None
    assert context.settings.flag("keep_nothing")
    assert "keep_nothing" in context.settings.locked
    assert context.workplace.decided is not None
    assert context.workplace.decided.problems


def test_the_months_offered_stop_where_it_stops_them() -> None:
    assert months_offered(resolve({}, {}, {})) == [0, 36, 24, 12, 6, 3]
    assert months_offered(resolve({"keep_months": 12}, {}, {})) == [12, 6, 3]
    assert months_offered(resolve({"keep_months": 12}, {}, {"keep_months": 6})) == [12, 6, 3]
    assert months_offered(resolve({"keep_months": 2}, {}, {"keep_months": 36})) == [2]
    assert months_offered(resolve({}, {}, {"keep_months": 48})) == [0, 48, 36, 24, 12, 6, 3]


@pytest.fixture
def closed(make_context: Callable[..., ApplicationContext]) -> ApplicationContext:
    context = make_context()
    context.workplace.policy = {"journal": False, "recall": False}
    context.choose("name", "Åse")  # whatever it is, the settings are joined anew
    return context


def test_a_closed_journal_takes_no_new_text_and_keeps_the_old_ones(closed: ApplicationContext) -> None:
    closed.stores.journal.write("en tanke fra før")
    page = page_class("progress")(closed)
    page.restore({"part": "journal"})
    shown = " ".join(labels(page))
    assert "IT has closed the journal" in shown
    assert "en tanke fra før" in shown
    assert [one for one in page.findChildren(Editor) if one.isReadOnly()]
    page.deleteLater()


def test_a_closed_journal_says_so_in_a_lesson_and_a_draft_still_goes_to_the_practice_room(
    closed: ApplicationContext,
) -> None:
    entry = next(one for one in closed.catalogue.lessons if one.drafts)
    lesson = open_for(closed, entry.file).lesson
    assert lesson is not None
    session = LessonSession(closed, lesson, 1, {}, ())
    draft = next(block for block in lesson.blocks if block.kind == "draft")
    assert session.wrote(draft, "mine ord", "")
    assert closed.stores.drafts.rows()
    reflect = draft._replace(kind="reflect")
    told: list[object] = []
    closed.error_told.connect(lambda *said: told.append(said))
    assert not session.wrote(reflect, "mine ord", "")
    assert closed.stores.journal.all() == []
    wait_until(lambda: told)


def test_the_first_page_offers_no_language_where_it_is_locked(
    make_context: Callable[..., ApplicationContext],
) -> None:
    context = make_context()
    for locked, offered in ((False, 2), (True, 0)):
        if locked:
            context.settings = context.settings._replace(locked=frozenset({"language"}))
        page = page_class("welcome")(context)
        page.restore({})
        switches = [one for one in page.findChildren(QAbstractButton) if one.text() in ("Dansk", "English")]
        assert len(switches) == offered
        page.deleteLater()


def test_no_refresher_is_offered_where_it_is_off(closed: ApplicationContext) -> None:
    page = page_class("progress")(closed)
    page.restore({"part": "plan", "state": {"opened": ["refresher"]}})
    switch = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Use the refresher")
    assert not switch.isEnabled()
    assert not switch.isChecked()
    page.deleteLater()


def test_a_shared_computer_shows_nothing_of_the_one_before_and_leaves_what_lies_there(tmp_path: Path) -> None:
    data = tmp_path / "data"
    SettingsFile(data).choose("name", "Åse")
    SettingsFile(data).choose("text_scale", 150)
    before = (data / "settings.json").read_bytes()
    file = SettingsFile(data)
    file.load()
    context = ApplicationContext(make_application(), file, data)
    MADE.append(context)
    context.workplace.policy = {"keep_nothing": True}
    context.keep_nothing()
    context.forget_person()
    assert context.settings.text("name") == ""
    assert context.settings.number("text_scale") in (100, 150)
    assert context.settings.flag("keep_nothing")
    context.choose("name", "Bo")
    assert (data / "settings.json").read_bytes() == before
