"""Join the window: paths, settings, stores, theme."""

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, InUseError, StorageError, TrainerError
from advocacy_trainer.files import LOCK_NAME, RAISE_NAME, DataFolderLock
from advocacy_trainer.paths import check_data_dir, check_profile, data_dir, machine_dir
from advocacy_trainer.settings import FILE_NAME, SettingsFile, Value

if TYPE_CHECKING:
    from advocacy_trainer.exports.source import ExportOptions
    from advocacy_trainer.one_window import OneWindow
    from advocacy_trainer.options import Options
    from advocacy_trainer.ui.kit.page_signals import PageName, Place
    from advocacy_trainer.ui.shell.application import ApplicationContext
    from advocacy_trainer.ui.shell.window import MainWindow

FAULTS_NAME = "crash.txt"
_AFTER_FIRST_PICTURE = 200  # ms; the window can be used by then


WARM_AFTER_MS = 1_500
TIDY_AFTER_MS = 5_000  # long after the first window stands


def given_values(options: "Options") -> dict[str, Value]:
    """Return the options of the command line as settings."""
    given: dict[str, Value] = {}
    if options.lang:
        given["language"] = options.lang
    if options.theme:
        given["theme"] = options.theme
    if options.text_scale:
        given["text_scale"] = options.text_scale
    return given


class _TakenFolder(NamedTuple):
    """The data folder if things are saved there, and what else came of taking it."""

    folder: Path | None
    shown_from: Path | None = None
    fresh: bool = False
    in_use: bool = False


def _is_fresh(folder: Path) -> bool:
    """Tell whether nothing of anybody's lies in the data folder; most are known at a glance."""
    if (folder / FILE_NAME).exists():
        return False
    if not folder.exists():
        return True
    from advocacy_trainer.data_folder import holds_nothing

    return holds_nothing(folder)


def _take_folder(lock: DataFolderLock, troubles: list[TrainerError], *, named: bool) -> _TakenFolder:
    """Take the data folder, unless nothing of anybody's lies there yet: then nothing is written.

    ``named`` tells that it was named at the start, and not by the system.
    """
    chosen, shown_from = lock.folder, None
    try:
        check_data_dir(chosen)
        if not named:
            check_profile(chosen)
        fresh = _is_fresh(chosen)
        if not fresh or (chosen / LOCK_NAME).exists():
            shown_from = chosen if chosen.is_dir() else None
            lock.acquire()
        if fresh:
            lock.release()
            return _TakenFolder(None, fresh=True)
    except InUseError:
        return _TakenFolder(chosen, shown_from, in_use=True)
    except StorageError as error:
        troubles.append(error)
        return _TakenFolder(None, shown_from)
    if lock.notice is not None:
        troubles.append(lock.notice)
    return _TakenFolder(chosen, shown_from)


def let_interrupt_end() -> None:
    """Have Ctrl+C end the program at once, until ``end_gently`` has it saved first.

    Python would raise KeyboardInterrupt: where PySide sets itself up it then
    aborts, and where Qt calls a method of ours the error is told and the window stays.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def reading_qt() -> Iterator[None]:
    """Have Ctrl+C end the program at once while a command reads Qt, and be an error again after."""
    before = signal.getsignal(signal.SIGINT)
    let_interrupt_end()
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def open_window(
    options: "Options", asked: Path | None = None, at: "tuple[PageName, Place] | None" = None
) -> int:
    """Open the main window and return the exit code.

    It opens at a file where one is ``asked`` for, or ``at`` a page's place.
    """
    let_interrupt_end()
    gc.disable()  # looking for cycles while Qt is read slows the start; the window's Collector does it later
    from advocacy_trainer.ui.shell.interpreter import import_plainly

    import_plainly()
    from advocacy_trainer.ui.kit.screen_fit import ScreenFit
    from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
    from advocacy_trainer.ui.shell.window import MainWindow

    need_screen()
    chosen = data_dir(options.data_dir)
    lock = DataFolderLock(chosen)
    troubles: list[TrainerError] = []
    taken = _take_folder(lock, troubles, named=bool(options.data_dir))
    folder, shown_from = taken.folder, taken.shown_from
    settings_file = SettingsFile(folder or shown_from)
    application = make_application(settled=asked is not None or at is not None)
    if not taken.in_use and (trouble := settings_file.load()) is not None:
        troubles.append(trouble)
    if folder is None:
        settings_file.path = None
    context = ApplicationContext(
        application, settings_file, folder, given_values(options), lock=lock, machine=machine_dir()
    )
    if context.policy_trouble is not None:
        troubles.append(context.policy_trouble)
    context.stores.shown_from = shown_from if folder is None else None
    unlocked = folder is None or context.settings.flag("keep_nothing")
    ones = [_one_window(chosen)] if unlocked and not taken.in_use else []
    if taken.in_use or not all(one.acquire() for one in ones):
        from advocacy_trainer.ui.shell.application import settle
        from advocacy_trainer.ui.shell.second_start import step_aside

        settle()
        lock.release()
        return step_aside(ones[0].asked if ones else chosen / RAISE_NAME, asked)
    if context.settings.flag("keep_nothing"):
        context.keep_nothing()
        if "keep_nothing" in context.settings.locked:
            context.forget_person()
    elif taken.fresh:
        from advocacy_trainer.shared_login import why_this_is_shared

        context.stores.undecided = not why_this_is_shared()
    window = MainWindow(context)
    for told in troubles:
        window.tell_error(told)
    window.start()
    ScreenFit(window, window.minimumSize())
    window.show()
    if asked is not None:
        window.open_given(asked)
    if at is not None:
        window.open_page(*at)
    _after_showing(window, context, ones)
    try:
        return application.exec()
    finally:
        from advocacy_trainer.ui.kit.tasks import end_all
        from advocacy_trainer.ui.shell.ending import take_down_windows

        end_all()
        take_down_windows()
        window.let_go_of_faults()
        context.stores.close()
        lock.release()
        for one in ones:
            one.release()


def open_pack_form(options: "Options", folder: Path | None = None) -> int:
    """Open the form of a workplace's pack, at its folder or file, and return the exit code.

    It reads how the app is to look, and touches nothing else of the person's.
    """
    let_interrupt_end()
    from advocacy_trainer.ui.kit.screen_fit import ScreenFit
    from advocacy_trainer.ui.kit.standard_folders import documents
    from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
    from advocacy_trainer.ui.shell.crash_dialog import CrashHandler
    from advocacy_trainer.ui.shell.ending import end_gently
    from advocacy_trainer.ui.shell.form_window import FOLDER, FormWindow

    need_screen()
    settings_file = SettingsFile(data_dir(options.data_dir))
    application = make_application()
    settings_file.load(set_broken_aside=False)
    settings_file.path = None
    context = ApplicationContext(application, settings_file, None, given_values(options))
    window = FormWindow(context, folder or documents() / FOLDER)
    window.start()
    ScreenFit(window, window.minimumSize())
    window.show()
    end_gently(window)
    sys.excepthook = CrashHandler()
    try:
        return application.exec()
    finally:
        from advocacy_trainer.ui.kit.tasks import end_all
        from advocacy_trainer.ui.shell.ending import take_down_windows

        end_all()
        take_down_windows()
        context.stores.close()


def _one_window(folder: Path) -> "OneWindow":
    from advocacy_trainer.one_window import OneWindow

    return OneWindow(folder)


def need_screen() -> None:
    """Raise TrainerError where there is no screen, before Qt ends the program abruptly (Linux alone)."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (_wayland(os.environ.get("WAYLAND_DISPLAY", "")) or _x11(os.environ.get("DISPLAY", ""))):
        raise TrainerError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no screen here for the window to open on (neither DISPLAY nor "
                "WAYLAND_DISPLAY points to one).",
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Every screen can be drawn as a picture instead: advocacy-trainer tour FOLDER."
            ),
        )


def _wayland(name: str) -> bool:
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/run"), name).is_socket()


def _x11(name: str) -> bool:
    host, colon, number = name.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True  # another machine's screen: only Qt can tell
    place = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X listens, not a file of ours
    return Path(place).is_socket() or _listens(f"@{place}")


def _listens(name: str) -> bool:
    """Tell whether somebody listens at a name that is no file; the program itself opens no socket."""
    try:
        listed = Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return any(line.endswith(f" {name}") for line in listed.splitlines())


def export_with_window(
    what: str, out: Path | None, folder: Path, options: "Options", given: "ExportOptions"
) -> int:
    """Write an export whose writer needs the window's parts, without a display; return the exit code.

    Where ``out`` is None its preview is printed instead.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from advocacy_trainer.exports.kinds import EXPORTS
    from advocacy_trainer.exports.source import Drawing, Pages, TextPreview, untold

    with reading_qt():
        from advocacy_trainer.ui.shell.application import ApplicationContext, make_application

    settings_file = SettingsFile(folder)
    settings_file.load()
    settings_file.read_only = True  # a command that draws changes nothing
    context = ApplicationContext(make_application(), settings_file, folder, given_values(options))
    try:
        prepared = EXPORTS[what].writer("" if out is None else out.suffix).prepare(context, given)
        if out is not None:
            prepared.save(out, untold)
            return 0
        match prepared.preview():
            case TextPreview(text=text) | Drawing(said=text):
                print(text)
            case Pages(html=html):
                from PySide6.QtGui import QTextDocument

                document = QTextDocument()
                document.setHtml(html)
                print(document.toPlainText())
    finally:
        from advocacy_trainer.ui.shell.ending import take_down_windows

        take_down_windows()
        context.stores.close()
    return 0


def _after_showing(window: "MainWindow", context: "ApplicationContext", ones: "list[OneWindow]") -> None:
    """Do what can wait until the first picture stands: watch, catch faults, look at the folder."""
    from PySide6.QtCore import QTimer

    def later() -> None:
        from advocacy_trainer.ui.kit.icons import app_icon
        from advocacy_trainer.ui.shell.application import settle
        from advocacy_trainer.ui.shell.crash_dialog import CrashHandler
        from advocacy_trainer.ui.shell.ending import end_gently
        from advocacy_trainer.ui.shell.second_start import come_forward_when_asked

        settle()
        context.application.setWindowIcon(app_icon())
        end_gently(window)
        sys.excepthook = CrashHandler()
        for one in ones:
            if one.is_held and one.asked is not None:
                come_forward_when_asked(one.asked, window)
        context.fetch_pack()
        attend("keep_nothing")
        context.changed.connect(attend)
        context.changed.connect(partial(be_the_one, window, ones))
        if context.stores.undecided:
            from advocacy_trainer.ui.shell.saving import ask
            from advocacy_trainer.ui.shell.standstill import Standstill

            Standstill(window, partial(ask, window))

    attended: set[Path] = set()

    def attend(changed: str) -> None:
        """Look after the data folder from when things are saved in it."""
        if changed != "keep_nothing" or context.stores.folder is None or context.stores.folder in attended:
            return
        from advocacy_trainer.ui.shell.data_folder_actions import watch_folder
        from advocacy_trainer.ui.shell.second_start import come_forward_when_asked

        attended.add(context.stores.folder)
        window.faults = catch_faults(context.stores.folder, window)
        come_forward_when_asked(context.stores.folder / RAISE_NAME, window)
        watch_folder(window)
        _look_at_folder(context.stores.folder, window)
        QTimer.singleShot(TIDY_AFTER_MS, window, partial(tidy_beside, context.stores.folder, context))

    def warm_up() -> None:
        from advocacy_trainer.ui.kit.tasks import start
        from advocacy_trainer.ui.shell.warming import warm

        fetched = start(partial(warm, words=context.lessons_dir / context.language))
        fetched.done.connect(lambda _pages: context.fetch_advice())

    QTimer.singleShot(_AFTER_FIRST_PICTURE, later)
    QTimer.singleShot(WARM_AFTER_MS, window, warm_up)


def be_the_one(window: "MainWindow", ones: "list[OneWindow]", changed: str) -> None:
    """Be the one window of the folder from when nothing is saved, and so nothing locked, in it."""
    lock = window.context.lock
    if changed != "keep_nothing" or window.context.stores.folder is not None or lock is None or ones:
        return
    from advocacy_trainer.ui.shell.second_start import come_forward_when_asked

    ones.append(one := _one_window(lock.folder))
    if one.acquire() and one.asked is not None:
        come_forward_when_asked(one.asked, window)


def _look_at_folder(folder: Path, window: "MainWindow") -> None:
    """Say where the folder lies if others may see it."""
    from advocacy_trainer.progress.whereabouts import notice_here

    if (notice := notice_here(folder)) is not None:
        window.context.tell_error(notice)


def tidy_beside(folder: Path, context: "ApplicationContext") -> None:
    """Keep the day's copies of the log, fold old months if wished, empty the bin of what is old."""
    import datetime as dt

    from advocacy_trainer.progress.folding import first_retained_month, notes_without_entry
    from advocacy_trainer.progress.retention import own_months, read_retention
    from advocacy_trainer.progress.tidying import tidy
    from advocacy_trainer.trusted_day import read_seen, trusted_day
    from advocacy_trainer.ui.kit.tasks import Task, start

    if context.stores.folder != folder or context.settings_file.read_only:
        return  # the person has chosen to save nothing since, or a newer version wrote here
    now = dt.datetime.now().astimezone()
    try:
        clock = trusted_day(folder, now.date(), context.stores.journal.bin_days())
        if clock.day is not None:
            context.stores.journal.empty_bin(clock.day)
        if clock.sure:
            context.stores.journal.date_bin_anew(now.date())
    except StorageError as error:
        context.tell_error(error)
    log, own = context.stores.log, own_months(context.settings)
    most = context.settings.caps.get("keep_months", 0)

    def work(_task: Task) -> list[TrainerError]:
        return tidy(folder, log, now, own, most)

    def told(troubles: object) -> None:
        for trouble in troubles if isinstance(troubles, list) else ():
            context.tell_error(trouble)
        day, retention = read_seen(folder).trusted, read_retention(folder)
        if retention.coming:
            context.changed.emit("retention")
        months = retention.months(own)
        if not months or context.stores.folder != folder or day is None:
            return
        first = first_retained_month(f"{min(day, now.date()):%Y-%m}", months)
        gone = notes_without_entry(context.stores.cards.of_kind("note"), log.events(), first)
        try:
            if gone:
                context.stores.cards.erase(*gone)  # here, for the cards belong to the thread that draws
        except StorageError as error:
            context.tell_error(error)

    start(work).done.connect(told)


def catch_faults(folder: Path, window: "MainWindow") -> IO[str] | None:
    """Have a crash of the interpreter itself written to a file, and show what the last one left."""
    import faulthandler

    from advocacy_trainer.privacy import open_new

    path = folder / FAULTS_NAME
    try:
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        os.close(open_new(path))
        stream = path.open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(stream)
    if left.strip():
        from advocacy_trainer.ui.shell.crash_dialog import without_paths

        window.show_earlier_fault(without_paths(left))
    return stream
