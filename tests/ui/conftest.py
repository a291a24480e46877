"""Real widgets, drawn offscreen; any word of warning from Qt fails the test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox

from advocacy_trainer.course.catalogue import load
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import SettingsFile, Value
from advocacy_trainer.ui.kit import theme
from advocacy_trainer.ui.kit.look.type_scale import choose_page_face
from advocacy_trainer.ui.practice_room.page import PracticeRoomPage
from advocacy_trainer.ui.shell.application import ApplicationContext, make_application
from advocacy_trainer.ui.shell.translation import Translation
from advocacy_trainer.ui.shell.window import MainWindow

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(Path(__file__).parent))  # for the modules that lie beside the tests

# Said by Qt's offscreen platform whatever the program does, each with the reason.
KNOWN_WARNINGS = (
    "This plugin does not support propagateSizeHints()",  # offscreen windows have no manager to tell sizes to
    "This plugin does not support grabbing the keyboard",  # nor one that a popup could ask for all keys
    "This plugin does not support raise()",  # nor one that could bring them to the front
)


@pytest.fixture(autouse=True)
def qt_warnings() -> Iterator[list[str]]:
    said: list[str] = []

    def hear(kind: QtMsgType, _: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(KNOWN_WARNINGS):
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they stand in the checkout, built where no other test sees them."""
    folder = tmp_path_factory.mktemp("translations")
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from tooling.derived import find_linguist
    finally:
        sys.path.pop(0)
    release = find_linguist(Path(PySide6.__file__).parents[1], "lrelease")
    for language in ("da", "en"):
        source = ROOT / "assets" / "translations" / f"{language}.ts"
        built = folder / f"{language}.qm"
        subprocess.run([release, "-silent", source, "-qm", built], check=True)
    return folder


@pytest.fixture(scope="session")
def lesson_indexes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The app's own cache of the course; to read every lesson anew takes longer than a window."""
    folder = tmp_path_factory.mktemp("indexes")
    for language in ("da", "en"):
        load(lessons_dir(), language, folder)
    return folder


@pytest.fixture(scope="session")
def application() -> QApplication:
    return make_application()


# Not empty: Qt then takes its style for sheets down, and a widget that outlives the test is known to the
# next one's without being struck off when it goes, which ends the process.
_NO_LOOK = "/* none */"


@pytest.fixture(autouse=True)
def application_as_it_began() -> Iterator[None]:
    """Give each test the application without a look or a language of its own, whatever ran before it."""
    yield
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    if application.styleSheet() not in ("", _NO_LOOK):
        application.setStyleSheet(_NO_LOOK)
    system = application.property("system-font")
    if isinstance(system, QFont):
        application.setFont(system)
    application.setPalette(QPalette())
    choose_page_face("book")
    theme.choose_motion("system")
    theme.put_on.clear()
    QLocale.setDefault(QLocale.c())
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    application.setQuitOnLastWindowClosed(True)
    while application.overrideCursor() is not None:
        application.restoreOverrideCursor()
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def slots_may_not_fail(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An exception in a slot never reaches the test by itself."""
    raised: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(error))
    yield
    if raised:
        raise raised[0]


@pytest.fixture(autouse=True)
def pointer_of_the_test(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What names the data folder of this account is not read, nor erased, by a test."""
    folder = tmp_path_factory.getbasetemp() / "no-pointer"
    monkeypatch.setattr(
        "advocacy_trainer.ui.shell.data_folder_actions.pointer_file", lambda: folder / "data-folder"
    )


@pytest.fixture
def make_context(
    application: QApplication, translations: Path, lesson_indexes: Path, tmp_path: Path
) -> Iterator[Callable[..., ApplicationContext]]:
    """Return what makes a context; ``folder=None`` for one that saves nothing.

    A folder that is not there yet gets what an earlier start leaves, where somebody has been welcomed.
    """
    made: list[ApplicationContext] = []
    locks: dict[Path, DataFolderLock] = {}  # one for all windows of a test

    def make(
        folder: Path | None = tmp_path / "data", *, machine: Path | None = None, **given: Value
    ) -> ApplicationContext:
        settings_file = SettingsFile(folder)
        settings_file.load()
        lock = None
        if folder is not None:
            is_new = not folder.exists()
            lock = locks.get(folder)
            if lock is None:
                lock = locks[folder] = DataFolderLock(folder)
                lock.acquire()
            if is_new and given.get("welcomed", True):
                shutil.copytree(lesson_indexes, folder / "cache")
        context = ApplicationContext(
            application,
            settings_file,
            folder,
            {"language": "en", "theme": "light", "text_scale": 100, "welcomed": True, **given},
            Translation(translations),
            lock,
            machine,
        )
        made.append(context)
        return context

    yield make
    for context in made:
        context.stores.close()
        context.translation.drop()
    for lock in locks.values():
        lock.release()


def _close_anyway(box: QMessageBox) -> int:
    """Answer for a person who closes although something is not saved."""
    destructive = QMessageBox.ButtonRole.DestructiveRole
    next(button for button in box.buttons() if box.buttonRole(button) == destructive).click()
    return 0


@pytest.fixture
def make_window(
    make_context: Callable[..., ApplicationContext], application: QApplication
) -> Iterator[Callable[..., MainWindow]]:
    """Return what opens the real window, 1180 x 760, on its first page."""
    import finders

    made: list[MainWindow] = []

    def make(folder: Path | str | None = "", **given: Any) -> MainWindow:
        context = make_context(**given) if folder == "" else make_context(folder, **given)
        window = MainWindow(context)
        made.append(window)
        window.start()
        window.show()
        finders.settle()
        return window

    yield make
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(QMessageBox, "exec", _close_anyway)  # a test may leave words that cannot be saved
        for window in made:
            window.close()
            window.deleteLater()
    finders.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def room(make_window: Callable[..., MainWindow]) -> PracticeRoomPage:
    """Return the practice room with a new draft."""
    page = make_window().open_page("sandbox", {"new": True})
    assert isinstance(page, PracticeRoomPage)
    return page


@pytest.fixture
def settle() -> Callable[[], None]:
    """Return what lets posted events, zero timers and deferred deletes happen."""
    import finders

    return finders.settle
