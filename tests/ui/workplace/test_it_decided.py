"""The page of IT's decisions says what holds, who set it, and what is wrong; the settings lead there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import labels, press, settle, shown
from PySide6.QtWidgets import QApplication

from advocacy_trainer.policy.keys import keys
from advocacy_trainer.policy.reading import take
from advocacy_trainer.settings import resolve
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workplace.decided_words import MEANS, decided_rows

SOURCE = "/etc/advocacy-trainer/policy.json"


def decide(window: MainWindow, locked: dict[str, object], recommended: dict[str, object]) -> None:
    context = window.context
    policy = take(locked, recommended, SOURCE)
    context.workplace.decided = policy
    context.settings = resolve(policy.values("locked"), policy.values("recommended"), {})


def test_every_key_says_what_it_means() -> None:
    assert set(MEANS) == {key.name for key in keys().values()}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_locked_suggested_and_broken_stand_apart(make_window: Callable[..., MainWindow], lang: str) -> None:
    window = make_window(language=lang)
    decide(window, {"Region": "uk", "Journal": "måske", "RetentionMonths": 6}, {"Work": "care"})
    page = window.open_page("it-decided")
    rows = {row.key: row for row in decided_rows(window.context)}
    assert {key: row.icon for key, row in rows.items()} == {
        "Region": "lock",
        "Journal": "lock",
        "RetentionMonths": "lock",
        "Work": "settings",
    }
    said = shown(page)
    assert ("3 ting er låst på computeren." if lang == "da" else "3 things are locked") in said
    assert "måske" in rows["Journal"].wrong
    assert ("Storbritannien" if lang == "da" else "United Kingdom") in said
    assert ("6 måneder" if lang == "da" else "6 months") in said
    assert SOURCE not in said.split("\n")
    press(page, "Vis, hvor det er skrevet" if lang == "da" else "Show where it is written")
    assert SOURCE in labels(page)
    press(page, "Kopiér siden" if lang == "da" else "Copy the page")
    assert SOURCE in QApplication.clipboard().text()


def test_a_policy_that_cannot_be_read_at_all_is_told(
    make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    from advocacy_trainer.policy.reading import read_file

    broken = tmp_path / "policy.json"
    broken.write_text("{", encoding="utf-8")
    window = make_window()
    window.context.workplace.decided = read_file(broken)
    said = shown(window.open_page("it-decided"))
    assert "policy.json" in said


def test_settings_and_who_can_see_lead_there(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    page = window.open_page("preferences")
    settle(8)
    press(page, "What has IT decided?")
    assert window.page_name == "it-decided"
    assert "Nothing on this computer" in shown(window.page or page)
    press(window.page or page, "Who can see what I write?")
    assert window.page_name == "help"
    press(window.page or page, "What has IT decided?")
    assert window.page_name == "it-decided"
