"""The person hears that IT shortens the log's time before anything goes, and can take a copy."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from finders import press, settle, shown
from PySide6.QtWidgets import QWidget

from advocacy_trainer.policy.reading import take
from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.retention import look_at_retention, read_retention
from advocacy_trainer.settings import resolve
from advocacy_trainer.ui.shell.window import MainWindow

TODAY = dt.datetime.now().astimezone().date()


def shorten(window: MainWindow, folder: Path) -> dt.date:
    """Let IT set six months for a log that goes back further; return the day that is named."""
    context = window.context
    context.workplace.decided = policy = take({"RetentionMonths": 6}, {}, "/etc/policy.json")
    context.settings = resolve(policy.values("locked"), {}, {})
    (folder / "log").mkdir(exist_ok=True)
    old = Event(new_id(), "draft-started", f"{TODAY.year - 3}-02-05T08:00:00.000Z")
    found = look_at_retention(folder, 0, 6, TODAY, [old])
    assert found.day is not None
    return found.day


@pytest.mark.parametrize("lang", ["da", "en"])
def test_home_and_log_name_the_day_and_lead_to_a_copy(
    make_window: Callable[..., MainWindow], lang: str
) -> None:
    window = make_window(language=lang)
    folder = window.context.stores.folder
    assert folder is not None
    home = window.open_page("home")
    settle()
    assert home.findChild(QWidget, "retention-notice") is None
    day = shorten(window, folder)
    window.context.changed.emit("retention")
    window.context.changed.emit("retention")
    assert len(home.findChildren(QWidget, "retention-notice")) == 1
    said = shown(home)
    assert str(day.year) in said
    assert ("forsvinder intet" if lang == "da" else "Nothing is removed before") in said
    assert read_retention(folder).shown == (TODAY,)
    press(home, "Tag en kopi" if lang == "da" else "Take a copy")
    assert window.page_name == "progress"
    assert window.page is not None
    assert window.page.place()["part"] == "take"
    assert window.page.findChild(QWidget, "retention-notice") is not None
    press(window.page, "Hvad har it-afdelingen bestemt?" if lang == "da" else "What has IT decided?")
    assert window.page_name == "it-decided"
    assert ("Til da forsvinder intet" if lang == "da" else "Nothing is removed before") in shown(window.page)
