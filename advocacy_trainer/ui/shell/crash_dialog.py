"""Tell in plain words that something went wrong, and let the person decide."""

import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from advocacy_trainer import __version__
from advocacy_trainer.errors import TrainerError
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.fitting_dialog import FittingDialog
from advocacy_trainer.ui.kit.labels import heading, label
from advocacy_trainer.ui.kit.layouts import Flow, name_bars
from advocacy_trainer.ui.kit.text_views import PlainView

_QUOTED_PATH = re.compile(r"(?<=\")(?:[A-Za-z]:|~)?[\\/][^\"\n]*[\\/](?=[^\"\n\\/]*\")")
_BARE_PATH = re.compile(r"(?<![\w.…/\\])(?:[A-Za-z]:|~)?[\\/]{1,2}(?:[^\s\"\\/]+[\\/])+")


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what may be passed on: types, files and lines, and our own errors' messages.

    Any other message is left out: a ValueError may quote what somebody wrote.
    """
    package = Path(__file__).resolve().parents[2]
    lines = [f"Advocacy Trainer {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    current: BaseException | None = error
    while current is not None and len(lines) < 200:
        for frame in traceback.extract_tb(trace if current is error else current.__traceback__):
            file = Path(frame.filename)
            shown = file.relative_to(package).as_posix() if file.is_relative_to(package) else file.name
            lines.append(f"  {shown}:{frame.lineno} {frame.name}")
        message = f": {_message(current)}" if isinstance(current, TrainerError) else ""
        lines.append(f"{type(current).__name__}{message}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    del kind
    return "\n".join(lines)


def without_paths(report: str) -> str:
    """Return a report in which a file is named from the program's own folder on, or by its name alone.

    A path tells the login's name, and where the workplace keeps what.
    """
    package = Path(__file__).resolve().parents[2]
    for prefix in (f"{package}/", f"{package}\\"):
        report = report.replace(prefix, "")
    return _BARE_PATH.sub("…/", _QUOTED_PATH.sub("…/", report))


def _message(error: TrainerError) -> str:
    """Return our own error's message, the last part of a path standing for all of it."""
    whole = f"{error.sentence} {error.remedy}".strip()
    fields = {name: re.split(r"[\\/]", str(value))[-1] for name, value in error.fields.items()}
    return whole.format(**fields)


class CrashDialog(FittingDialog):
    """Say what happened, that the log is safe, and offer to go on or to close."""

    def __init__(self, report: str, *, earlier: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Something went wrong"))
        self._width = min(760, self.fontMetrics().averageCharWidth() * 64)
        column = self.column
        column.setContentsMargins(28, 24, 28, 24)
        if earlier:
            title = self.tr("The app closed by itself last time")
            text = self.tr("That was a fault in the app, not yours. What you had saved is safe.")
        else:
            title = self.tr("Something went wrong in the app")
            text = self.tr(
                "It is not your fault. What you had saved is safe. You can continue, or "
                "close the app and start it again."
            )
        column.addWidget(heading(title, 2))
        column.addWidget(label(text))
        self.details = PlainView(report)
        name_bars(self.details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details for IT"))
        self.details.hide()
        column.addWidget(
            label(
                self.tr("The details name only places in the program. Nothing you wrote is in them."), "soft"
            )
        )
        column.addWidget(self.details)
        row = Flow(right=True)
        self.show_details = button(self.tr("Show details"), self._toggle)
        row.addWidget(self.show_details)
        row.addWidget(button(self.tr("Copy details"), self._copy))
        if not earlier:
            row.addWidget(button(self.tr("Close the app"), self.reject))
        go_on = button(self.tr("Continue"), self.accept, "primary")
        go_on.setDefault(True)
        row.addWidget(go_on)
        column.addLayout(row)
        go_on.setFocus()

    def _toggle(self) -> None:
        self.details.setVisible(self.details.isHidden())
        hidden = self.details.isHidden()
        self.show_details.setText(self.tr("Show details") if hidden else self.tr("Hide details"))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the words."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.take_room(self._width)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report)


class CrashHandler:
    """Stand where Python reports what nobody caught; one dialog at a time."""

    def __init__(self) -> None:
        self._open = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report to the terminal, then ask the person."""
        report = describe(kind, error, trace)
        if sys.stderr is not None:
            print(report, file=sys.stderr)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if self._open:  # a fault while the dialog is open would never end
            return
        beside = threading.current_thread() is not threading.main_thread()
        if beside or QApplication.instance() is None:
            return  # nobody can be asked at the end of the program, nor from beside the thread that draws
        self._open = True
        try:
            dialog = CrashDialog(report, parent=QApplication.activeWindow())
            go_on = dialog.exec()
            dialog.deleteLater()
            if not go_on:
                QApplication.exit(1)
        finally:
            self._open = False
