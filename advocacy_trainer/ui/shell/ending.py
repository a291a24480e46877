"""End without a loss: at a close, when the session ends, and when the system asks the program to go."""

import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from shiboken6 import delete, isValid

from advocacy_trainer.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocacy_trainer.ui.shell.application import ApplicationContext
    from advocacy_trainer.ui.shell.window_doors import WindowDoors

_SESSION_ENDS_WITHIN_MS = 60_000
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


def end_gently(window: "WindowDoors") -> None:
    """Have everything saved before a log-off, a signal or the end of the event loop ends the program."""
    application = window.context.application
    direct = Qt.ConnectionType.DirectConnection  # the session goes on when the slot returns
    application.commitDataRequest.connect(partial(end_of_session, window), direct)
    application.aboutToQuit.connect(window.save_now)
    watch_signals(window, partial(_end, window))


def end_of_session(window: "WindowDoors", manager: QSessionManager) -> None:
    """Save before the session ends; where nothing is saved, ask first as far as the system lets us."""
    window.save_now()
    if manager.allowsInteraction():
        stays = not agreed_to_lose(window)
        manager.release()
        if stays:
            manager.cancel()
            return
    window.ending = True
    # Another program may keep the session from ending; then a close asks again.
    QTimer.singleShot(_SESSION_ENDS_WITHIN_MS, window, partial(setattr, window, "ending", False))


def _end(window: "WindowDoors") -> None:
    window.ending = True  # nobody may be there to answer a question
    window.save_now()
    QCoreApplication.exit(0)


def take_down_windows() -> None:
    """Delete every window once the event loop has ended, while the program still stands.

    Left to the interpreter's end, PySide deletes in no order what Python made:
    a layout of ours then hands Qt an item that is gone already, and the program
    ends with a segmentation fault after all was saved.
    """
    for each in QApplication.topLevelWidgets():
        if isValid(each):  # not gone with another
            delete(each)


def watch_signals(owner: QObject, ended: "Callable[[], object]") -> None:
    """Call ``ended`` on the thread that draws when a signal asks the program to go (not on Windows).

    Python looks at signals between two of its own steps, and none comes while
    Qt waits; so the system writes a byte into a pipe that Qt listens to.
    """
    if sys.platform == "win32":
        return
    heard, told = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(told, False)
    listener = QSocketNotifier(heard, QSocketNotifier.Type.Read, owner)

    def hear() -> None:
        try:
            os.read(heard, 64)
        except BlockingIOError:
            return
        ended()

    listener.activated.connect(hear)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    for name in _SIGNALS:
        signal.signal(getattr(signal, name), lambda *_: None)


# What goes with the window where nothing is saved

_DRAFTS = QT_TRANSLATE_NOOP("ending", "your drafts")
_JOURNAL = QT_TRANSLATE_NOOP("ending", "what you wrote for yourself in the journal and the lessons")
_CARDS = QT_TRANSLATE_NOOP("ending", "your cards, plans and notes")
_PROFILE = QT_TRANSLATE_NOOP("ending", "what you wrote in the profile check")
_TYPED = QT_TRANSLATE_NOOP("ending", "what you have typed and not yet saved")
_LEARNED = QT_TRANSLATE_NOOP("ending", "where you are in the lessons, and your log")


def what_goes(context: "ApplicationContext") -> list[str]:
    """Name the words that go with the window, in the person's language; none where all is saved."""
    if context.stores.remembers:
        return []
    found = []
    if context.stores.is_open("drafts") and any(
        context.stores.drafts.rows(state) for state in ("open", "archived")
    ):
        found.append(_DRAFTS)
    if context.stores.is_open("journal") and context.stores.journal.all():
        found.append(_JOURNAL)
    if context.stores.is_open("cards") and any(text.text.strip() for text in context.stores.cards.all()):
        found.append(_CARDS)
    if _wrote_of_profile(context):
        found.append(_PROFILE)
    if context.stores.is_open("unsaved") and context.stores.unsaved.keys():
        found.append(_TYPED)
    if context.stores.undecided and any(
        event.kind not in _OF_OPENING for event in context.stores.log.events()
    ):
        found.append(_LEARNED)
    return [QCoreApplication.translate("ending", each) for each in found]


# What opening the app leaves behind: nothing anybody would want back.
_OF_OPENING = frozenset({"lesson-opened", "participation-asked"})


def anything_to_save(context: "ApplicationContext") -> bool:
    """Tell whether something was written or done that one might want back another day."""
    if any(event.kind not in _OF_OPENING for event in context.stores.log.events()):
        return True
    return bool(what_goes(context))


def _wrote_of_profile(context: "ApplicationContext") -> bool:
    if context.stores.is_open("answers"):
        answers = context.stores.answers
        if any(answers.fields.values()) or any(answer.note for answer in answers.all().values()):
            return True
    return context.stores.is_open("profile_card") and any(context.stores.profile_card.card[:2])


def agreed_to_lose(window: "WindowDoors") -> bool:
    """Say what goes with the window, and ask; True at once where nothing does."""
    goes = what_goes(window.context)
    if not goes:
        return True
    translate = QCoreApplication.translate
    ask = QMessageBox(window)
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setWindowTitle(window.windowTitle())
    ask.setText(translate("ending", "Nothing is being saved. If the app closes now, this will be gone:"))
    ask.setInformativeText("\n".join(f"– {each}" for each in goes))
    for label in ask.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)  # Qt leaves this one to guess
    back = ask.addButton(translate("ending", "Back to the app"), QMessageBox.ButtonRole.RejectRole)
    ask.addButton(translate("ending", "Close the app"), QMessageBox.ButtonRole.DestructiveRole)
    ask.setDefaultButton(back)
    ask.setEscapeButton(back)
    ask.exec()
    return ask.clickedButton() is not back


def agreed_to_lose_unsaved(window: "WindowDoors") -> bool:
    """Ask whether to close though something that was written could not be saved."""
    translate = QCoreApplication.translate
    ask = QMessageBox(window)
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setWindowTitle(window.windowTitle())
    ask.setText(translate("MainWindow", "Something you wrote could not be saved."))
    ask.setInformativeText(
        translate("MainWindow", "It will be lost if the app closes now. You can copy it first.")
    )
    back = ask.addButton(translate("MainWindow", "Back to the text"), QMessageBox.ButtonRole.RejectRole)
    ask.addButton(translate("MainWindow", "Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    ask.setDefaultButton(back)
    ask.setEscapeButton(back)
    ask.exec()
    return ask.clickedButton() is not back
