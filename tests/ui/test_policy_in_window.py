"""What IT set holds in the window, and what it got wrong is told."""

import json
import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from advocacy_trainer.settings import SettingsFile, resolve
from advocacy_trainer.ui.log.my_data import months_offered
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application


def context_under(tmp_path: Path, content: object, **chosen: object) -> ApplicationContext:
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps(content), encoding="utf-8")
    policy.chmod(0o644)
    application = make_application()
    assert isinstance(application, QApplication)
    file = SettingsFile(None)
    file.chosen = dict(chosen)
    return ApplicationContext(application, file, None, machine=policy.parent)


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
