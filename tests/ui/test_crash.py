"""What a crash tells: where, never what somebody wrote."""

import sys
from collections.abc import Callable

import pytest
from finders import press
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from advocacy_trainer.app import catch_faults
from advocacy_trainer.errors import StorageError
from advocacy_trainer.ui.shell.crash_dialog import CrashDialog, CrashHandler, describe
from advocacy_trainer.ui.shell.window import MainWindow

SECRET = "Fru Hansen på stue 4"


def caught(raise_it: Callable[[], None]) -> tuple[type[BaseException], BaseException, object]:
    try:
        raise_it()
    except Exception:  # noqa: BLE001 - whatever was raised is what is looked at
        return sys.exc_info()  # type: ignore[return-value]
    raise AssertionError


def bad_value() -> None:
    int(SECRET)


def chained() -> None:
    try:
        bad_value()
    except ValueError as error:
        raise StorageError("{name} could not be saved.", name="log.json") from error


def test_a_message_that_may_quote_a_draft_is_left_out() -> None:
    report = describe(*caught(bad_value))  # type: ignore[arg-type]
    assert SECRET not in report
    assert "ValueError" in report
    assert "test_crash.py" in report


def test_our_own_messages_are_told_and_their_causes_named() -> None:
    report = describe(*caught(chained))  # type: ignore[arg-type]
    assert "StorageError: log.json could not be saved." in report
    assert "ValueError" in report
    assert SECRET not in report


@pytest.mark.parametrize(
    ("answer", "closes"),
    [(QDialog.DialogCode.Accepted, False), (QDialog.DialogCode.Rejected, True)],
)
def test_the_person_decides_whether_to_go_on(
    application: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: QDialog.DialogCode,
    closes: bool,
) -> None:
    monkeypatch.setattr(CrashDialog, "exec", lambda self: answer)
    exits: list[int] = []
    monkeypatch.setattr(QApplication, "exit", exits.append)
    CrashHandler()(*caught(bad_value))  # type: ignore[arg-type]
    assert exits == ([1] if closes else [])
    assert SECRET not in capsys.readouterr().err


def test_a_fault_while_the_dialog_is_open_opens_no_second_one(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = CrashHandler()
    opened: list[int] = []

    def again(_: CrashDialog) -> QDialog.DialogCode:
        opened.append(1)
        handler(*caught(bad_value))  # type: ignore[arg-type]
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CrashDialog, "exec", again)
    handler(*caught(bad_value))  # type: ignore[arg-type]
    assert opened == [1]


def test_details_can_be_seen_and_copied(application: QApplication, settle: Callable[[], None]) -> None:
    dialog = CrashDialog("the report")
    dialog.show()
    assert not dialog.details.isVisible()
    dialog.show_details.click()
    assert dialog.details.isVisible()
    assert dialog.details.toPlainText() == "the report"
    press(dialog, "Copy details")
    assert QApplication.clipboard().text() == "the report"
    dialog.close()
    dialog.deleteLater()
    settle()


def test_what_the_last_run_left_is_shown_once(
    make_window: Callable[..., MainWindow], settle: Callable[[], None]
) -> None:
    import faulthandler

    was_on = faulthandler.is_enabled()
    window = make_window()
    folder = window.context.stores.folder
    folder.mkdir(exist_ok=True)
    (folder / "crash.txt").write_text("Fatal Python error: Segmentation fault")
    window.faults = catch_faults(folder, window)
    settle()
    (dialog,) = window.findChildren(CrashDialog)
    assert "closed by itself" in "|".join(label.text() for label in dialog.findChildren(QLabel))
    assert (folder / "crash.txt").read_text() == ""
    window.let_go_of_faults()
    if was_on:
        faulthandler.enable()
