"""Every screen in every state with sample data, drawn to PNG files and an index."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QCursor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.files import DataFolderLock, unwritable, write_atomically
from advocacy_trainer.settings import SettingsFile
from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.kit.page_signals import PageName
from advocacy_trainer.ui.kit.pixels import file_bytes
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.ending import take_down_windows
from advocacy_trainer.ui.shell.pages import PAGES, page_class
from advocacy_trainer.ui.shell.window import MainWindow

_WINDOW: Literal["window"] = "window"  # states of the window itself
_OUT_OF_SIGHT = (9_000, 9_000)  # px
_FONTS = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue")


class Look(NamedTuple):
    """How the window is drawn: language, theme, text size in percent, and size in px."""

    language: str = "da"
    theme: str = "light"
    text_scale: int = 100
    width: int = 1180
    height: int = 760


class Drawn(NamedTuple):
    """One state: the page's id, the state's name (empty for the first), and what brings it about."""

    page: PageName | Literal["window"]
    state: str
    bring: Callable[["Page"], None] | Callable[[MainWindow], QWidget]


def draw(out: Path, look: Look, folder: Path, *, all_lessons: bool = False, only: Sequence[str] = ()) -> int:
    """Draw every state into ``out`` and return how many; ``folder`` holds the sample data.

    Raises UsageError where ``only`` names a page that is none, and StorageError where ``out``
    cannot be written.
    """
    _know(only)
    _make_folder(out)
    application = make_application()
    _use_good_font(application)
    context = ApplicationContext(
        application,
        SettingsFile(folder),
        folder,
        {"language": look.language, "theme": look.theme, "text_scale": look.text_scale, "welcomed": True},
        lock=DataFolderLock(folder),
    )
    fill_with_samples(context)
    lines = [
        f"# Advocacy Trainer: {look.language}, {look.theme}, {look.text_scale} %, {look.width}x{look.height}"
    ]
    if application.platformName() == "offscreen":
        QCursor.setPos(*_OUT_OF_SIGHT)  # it would lie on the rail, and what it lies on is lit
    count = 0
    for drawn in states_of(context, all_lessons=all_lessons):
        if only and drawn.page not in only:
            continue
        count += 1
        name = "-".join(part for part in (f"{count:03d}", drawn.page, drawn.state) if part) + ".png"
        window = MainWindow(context)
        window.resize(look.width, look.height)
        shown = show_state(window, drawn)
        settle(application)
        write_atomically(out / name, _png(shown))
        title = f"{drawn.page} {drawn.state}".rstrip()
        lines += ["", f"## {title}", f"![{title}]({name})"]
        window.ending = True  # nobody is there to be asked what of the samples may be lost
        window.close()
        window.deleteLater()
        settle(application, rounds=1)
    write_atomically(out / "index.md", "\n".join(lines) + "\n")
    take_down_windows()
    context.stores.close()
    context.translation.drop()
    return count


def _know(pages: Sequence[str]) -> None:
    known = [*PAGES, _WINDOW]
    for page in pages:
        if page not in known:
            raise UsageError(
                QT_TRANSLATE_NOOP("errors", "There is no page called “{name}”."),
                QT_TRANSLATE_NOOP("errors", "Choose one of: {names}."),
                name=page[:80],
                names=", ".join(known),
            )


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(out / "index.md", error) from error


def _png(shown: QWidget) -> bytes:
    return file_bytes(shown.grab().toImage())


def settle(application: QApplication, rounds: int = 6) -> None:
    """Let layouts, timers and background work come to rest."""
    for _ in range(rounds):
        for window in application.topLevelWidgets():
            finish_all(window)
        application.processEvents()
        QThreadPool.globalInstance().waitForDone(5000)
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def states_of(context: ApplicationContext, *, all_lessons: bool) -> Iterator[Drawn]:
    """Yield every state of every page, and the window's own last."""
    for name in PAGES:
        kind = page_class(name)
        states = dict(kind.tour())
        if all_lessons:
            states |= kind.tour_of_everything(context)
        for state, bring in states.items():
            yield Drawn(name, state, bring)
    for state, show in (
        ("hidden", _hidden),
        ("notice", _notice),
        ("nothing-saved", _nothing_saved),
        ("save-question", _save_question),
        ("crash", _crash),
        ("specimen", _specimen),
    ):
        yield Drawn(_WINDOW, state, show)


def show_state(window: MainWindow, drawn: Drawn) -> QWidget:
    """Bring a window into a state; return what is to be drawn of it."""
    if drawn.page == _WINDOW:
        window.open_page("home")
        window.show()
        return drawn.bring(window) or window  # type: ignore[arg-type]  # a window's own state
    page = bring_page(window, drawn.page, drawn.bring)  # type: ignore[arg-type]  # a page's own state
    page.focus_first()
    return window


def bring_page(window: MainWindow, name: PageName, bring: Callable[[Page], None]) -> Page:
    """Open a page in a state of its tour."""
    page = window.open_page(name)
    window.show()
    bring(page)
    if window.page is not page:  # it led elsewhere while it had nothing to show
        window.show_page(name)
    return page


def _hidden(window: MainWindow) -> QWidget:
    window.toggle_text()
    return window


def _notice(window: MainWindow) -> QWidget:
    settle(window.context.application, rounds=40)  # home fills by and by
    window.tell(window.tr("From now on it is saved in your data folder."), "good")
    return window


def _nothing_saved(window: MainWindow) -> QWidget:
    folder, path = window.context.stores.folder, window.context.settings_file.path
    window.context.keep_nothing()
    window.open_page("preferences", {"part": "data"})
    settle(window.context.application)
    window.destroyed.connect(partial(_save_again, window.context, folder, path))
    return window


def _save_question(window: MainWindow) -> QWidget:
    """Ask in the practice room with a text, at the first standstill."""
    from advocacy_trainer.ui.shell.saving import put

    page = window.open_page("sandbox")
    window.page_kind("sandbox").tour()["text"](page)
    settle(window.context.application)
    put(window)
    return window


def _save_again(context: ApplicationContext, folder: Path | None, path: Path | None, *_: object) -> None:
    context.stores.folder, context.settings_file.path = folder, path


def _crash(window: MainWindow) -> QWidget:
    from advocacy_trainer.ui.shell.crash_dialog import CrashDialog

    dialog = CrashDialog(
        "Advocacy Trainer\n  advocacy_trainer/ui/shell/window.py:1 open_page\nKeyError", parent=window
    )
    dialog.show_details.click()
    dialog.show()
    return dialog


def _specimen(window: MainWindow) -> QWidget:
    from advocacy_trainer.ui.shell.specimen import fit, specimen

    page = specimen(window.context, window.width())
    page.setParent(window, Qt.WindowType.Dialog)  # goes with the window
    page.show()
    settle(window.context.application)
    fit(page)
    return page


def fill_with_samples(context: ApplicationContext) -> None:
    """Put into the stores what somebody may have after a fortnight; nobody real."""
    danish = context.language == "da"
    file = context.settings_file
    file.chosen = {**file.chosen, "name": "Mette" if danish else "Joan"}
    context.choose(
        "contact", "Karin i Kommunikation, lokal 4120" if danish else "Karen in Communications, ext. 4120"
    )
    log = context.stores.log
    for number, entry in enumerate(context.catalogue.lessons[:3]):
        log.append("lesson-opened", lesson=entry.id)
        if number < 2:
            log.append("lesson-done", lesson=entry.id, criterion="last-step")
        else:
            context.stores.resume_points.put(entry.id, "s2")
    reason = (
        "Jeg vil gerne kunne fortælle min nabo, hvad jeg laver om natten."
        if danish
        else "I would like to be able to tell my neighbour what I do at night."
    )
    context.stores.cards.fill("core-03", "my-reason", {"why": reason}, sets="reason")
    from advocacy_trainer.ui.log.log_samples import fill_log

    fill_log(context)


def _use_good_font(application: QApplication) -> None:
    """Draw with a font that people have, where the offscreen platform knows one."""
    for family in _FONTS:
        if family in QFontDatabase.families():
            application.setProperty("system-font", QFont(family, 10))
            return
