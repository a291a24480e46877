"""The application object, and the context that every page is given."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from advocacy_trainer.errors import ContentError, TrainerError
from advocacy_trainer.paths import check_data_dir, check_profile
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import FILE_NAME, Settings, SettingsFile, Value, resolve
from advocacy_trainer.stores import Stores
from advocacy_trainer.ui.kit.appearance import Appearance
from advocacy_trainer.ui.shell.interpreter import (
    hold_singletons,
    import_plainly,
    lend_singletons,
    remember_nothing,
    set_up_interpreter,
)
from advocacy_trainer.ui.shell.translation import Translation, pick_language
from advocacy_trainer.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocacy_trainer.coach.custom import Custom
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.files import DataFolderLock
    from advocacy_trainer.organisation.in_force import InForce
    from advocacy_trainer.setting_options import OptionName
    from advocacy_trainer.ui.kit.mailbox import Mailbox
    from advocacy_trainer.ui.shell.coach_books import WindowBooks

_LOOKS = ("language", "theme", "text_scale", "motion", "page_face")
APPLICATION_ID = "io.github.advocacy_trainer.AdvocacyTrainer"


def make_application(*, settled: bool = True) -> QApplication:
    """Return the one application object, named, or the one there is.

    Where it is not ``settled``, what a first picture can do without waits for ``settle``.
    """
    import_plainly()
    lend_singletons()  # before the first call
    if settled:
        settle()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The one style that follows a palette on every system. Asked for as on a command line: a call would hand
    # us the style, and the lists of names that come along are a twentieth of the first window's time.
    application = QApplication([*(sys.argv[:1] or ["advocacy-trainer"]), "-style", "fusion"])
    set_up_interpreter(application)
    application.setApplicationName("advocacy-trainer")
    application.setDesktopFileName(APPLICATION_ID)
    application.focusChanged.connect(_ring_when_due)
    return application


def settle() -> None:
    """Set up what must hold before a dialog opens or a few thousand calls are made."""
    hold_singletons()
    remember_nothing()


def _ring_when_due(_old: QWidget | None, new: QWidget | None) -> None:
    """Make the ring of the focus when it is first needed: the first window shows none."""
    application = QApplication.instance()
    by_keyboard = Qt.WidgetAttribute.WA_KeyboardFocusChange
    typed_in = new is not None and new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    if new is None or not (typed_in or new.window().testAttribute(by_keyboard)):
        return
    if isinstance(application, QApplication):
        application.focusChanged.disconnect(_ring_when_due)
        from advocacy_trainer.ui.kit.look.focus_ring import FocusRing

        FocusRing(application).follow(new)


class ApplicationContext(QObject):
    """What pages are given (``kit.context.Context``), and what the window does with settings and folder.

    ``given`` holds the options of the command line; they win until changed on screen. ``machine`` is where
    IT lays what holds on this computer; ``policy_trouble`` is what is to be told of it.
    """

    changed = Signal(str)  # the option that has a new value
    error_told = Signal(
        object, bool
    )  # a TrainerError, and whether it leaves with the page; by ``tell_error``

    def __init__(
        self,
        application: QApplication,
        settings_file: SettingsFile,
        folder: Path | None,
        given: dict[str, Value] | None = None,
        translation: Translation | None = None,
        lock: "DataFolderLock | None" = None,
        machine: Path | None = None,
    ) -> None:
        super().__init__()
        self.lock = lock
        self.lessons_dir = lessons_dir()
        self.application = application
        self.settings_file = settings_file
        self.given = dict(given or {})
        self.translation = translation or Translation()
        self._errors: Mailbox[tuple[TrainerError, bool]] | None = None
        self.workplace = Workplace(self.tell_error)
        self._machine = machine
        self.policy_trouble = self.workplace.read_policy(machine) if machine is not None else None
        self._advice_due = False  # asked for, and waiting for the pack
        self.has_pack = machine is not None and self._recall_pack(machine, folder)
        self.stores = Stores(
            folder, read_only=settings_file.read_only, failed=self.tell_error, opening=self._hear_threads
        )
        self._books: WindowBooks | None = None
        self._catalogues: dict[str, Catalogue] = {}
        self.settings = self._resolve()
        self.appearance = Appearance(application, self.settings)
        self.apply_appearance()

    def tell_error(self, error: TrainerError, *, of_page: bool = False) -> None:
        """Tell an error to the person; from any thread. ``of_page`` lets it leave with the page."""
        if self._errors is None:  # no store is open yet, so nothing is saved by another thread
            self.error_told.emit(error, of_page)
        else:
            self._errors.post((error, of_page))

    def _hear_threads(self) -> None:
        from advocacy_trainer.ui.kit.mailbox import Mailbox

        if self._errors is None:
            self._errors = Mailbox(self._show)

    def _show(self, told: tuple[TrainerError, bool]) -> None:
        self.error_told.emit(*told)

    def _resolve(self) -> Settings:
        chosen = {**self.settings_file.chosen, **self.given}
        in_force = resolve(self.workplace.policy, self.workplace.recommended, chosen)
        if self.has_pack:  # what it suggests is written in the person's language
            lang = pick_language(in_force.text("language"))
            in_force = resolve(self.workplace.policy, self.workplace.machine_settings(lang), chosen)
        return in_force._replace(chosen=self.settings_file.chosen)

    def _recall_pack(self, machine: Path, folder: Path | None) -> bool:
        return self.workplace.recall_pack(machine, self._packs_in(folder), saves=folder is not None)

    def _packs_in(self, folder: Path | None) -> Path | None:
        """Return the data folder whose own pack may be read, though nothing is saved in it.

        A pack that IT names is copied into it once verified, so it counts only where things are saved.
        """
        if folder is not None or self.lock is None or self.workplace.policy.get("pack"):
            return folder
        return self.lock.folder

    def fetch_pack(self) -> None:
        """Read the workplace's pack off the thread that draws, and let its words hold when they are there."""
        from advocacy_trainer.ui.kit.tasks import start

        if self.has_pack and self._machine is not None:
            read = self.workplace.pack_reader(self._machine, self._packs_in(self.stores.folder))
            start(partial(_read_pack, read=read)).done.connect(self._take_pack)

    def _take_pack(self, found: object) -> None:
        new = self.workplace.take_pack(found)  # type: ignore[arg-type]  # what the reader gave
        self.forget_lessons()
        self._take_settings()
        self.changed.emit("contact" if new else "pack")
        if self._advice_due:
            self.fetch_advice()

    def fetch_advice(self) -> None:
        """Read what the pack says to the coach, off the thread that draws, and warm the coach with it."""
        from advocacy_trainer.ui.kit.tasks import start

        self._advice_due = True
        if not self.has_pack:
            self.coach.warm()
        elif self.workplace.in_force is not None:
            read = self.workplace.advice_reader()
            start(partial(_read_advice, read=read)).done.connect(self._take_advice)

    def _take_advice(self, advice: object) -> None:
        self.workplace.advice = advice  # type: ignore[assignment]  # what the reader gave
        self.coach.warm()

    def read_pack_anew(self) -> None:
        """Take the workplace's pack that holds now, after one was installed; its coach is read anew too."""
        if self._machine is None:
            return
        self.workplace.read_policy(self._machine)
        self.has_pack = self._recall_pack(self._machine, self.stores.folder)
        self.workplace.in_force = None
        if self.has_pack:
            self.workplace.take_pack(
                self.workplace.pack_reader(self._machine, self._packs_in(self.stores.folder))()
            )
        self.workplace.advice = self.workplace.advice_reader()()
        self.forget_lessons()
        self._take_settings()
        self.changed.emit("contact")

    def apply_appearance(self) -> None:
        """Put on the language, the colours and the text size that are in force."""
        language = pick_language(self.settings.text("language"))
        if language != self.translation.language:
            self.translation.use(language)
        self.appearance.apply(self.settings)

    @property
    def language(self) -> str:
        """Return ``da`` or ``en``."""
        return self.translation.language

    def choose(self, name: "OptionName", value: Value) -> None:
        """Set an option; raises StorageError when it holds but could not be saved."""
        self.given.pop(name, None)
        try:
            self.settings_file.choose(name, value)
        finally:
            self._take_settings()
            self.changed.emit(name)

    def _take_settings(self) -> None:
        self.settings = self._resolve()
        self.appearance.follow(self.settings)

    @property
    def catalogue(self) -> "Catalogue":
        """Return the lessons that can be shown in the person's language; none where the folder is missing."""
        from advocacy_trainer.course.catalogue import Catalogue, load

        language, folder = self.language, self.stores.folder
        if language not in self._catalogues:
            caches = self.settings.flag("welcomed") and not self.settings_file.read_only
            cache = folder / "cache" if folder and caches else None  # nothing before the first answers
            try:
                found = load(self.lessons_dir, language, cache)
                own = self.workplace.own_track(language)
                self._catalogues[language] = found._replace(tracks=(*found.tracks, own)) if own else found
            except ContentError as error:
                self.tell_error(error)
                self._catalogues[language] = Catalogue(language, (), (), {}, ())
        return self._catalogues[language]

    @property
    def coach(self) -> "WindowBooks":
        """Return the window's books of the coach's rules."""
        from advocacy_trainer.ui.shell.coach_books import WindowBooks

        if self._books is None:
            self._books = WindowBooks(self.workplace, lambda: self.language)
        return self._books

    def forget_lessons(self) -> None:
        """Read the lessons again when they are next asked for."""
        self._catalogues.clear()

    # Where it is saved.

    def write_anew(self) -> None:
        """Write what this window still holds into a data folder that has gone. Raises StorageError."""
        if self.stores.folder is None or self.lock is None:
            return
        self.lock.release()
        self.lock.acquire()
        self.settings_file.save()
        self.stores.write_anew()
        self.changed.emit("folder")  # what stands in a field is written by who holds it

    def keep_nothing(self) -> None:
        """From now on write nothing; what lies in the data folder is left as it is."""
        self.stores.keep_nothing()
        self.settings_file.path = None
        if self.lock is not None:
            self.lock.release()
        self.changed.emit("keep_nothing")

    def forget_person(self) -> None:
        """Show nothing of whoever used this login before, where IT has said that it is shared.

        How it looks stays as it was chosen; what lies in the data folder is left as it is.
        """
        self.settings_file.chosen = {
            name: value for name, value in self.settings_file.chosen.items() if name in _LOOKS
        }
        self._take_settings()

    def decide_to_keep_nothing(self) -> None:
        """Let what is here stay in memory: it was asked, and nobody said yes."""
        self.stores.undecided = False
        self.changed.emit("keep_nothing")

    def keep_from_now_on(self) -> None:
        """Save what this window holds, and everything after it, in the data folder.

        Raises StorageError (InUseError where another window holds the folder);
        nothing is then changed.
        """
        if self.stores.folder is not None or self.lock is None:
            return
        folder = self.lock.folder
        check_data_dir(folder)
        check_profile(folder)
        self.lock.acquire()
        if self.lock.notice is not None:
            self.tell_error(self.lock.notice)
        self.settings_file.path = folder / FILE_NAME
        self.settings_file.save()
        self.stores.move_into(folder)
        self.changed.emit("keep_nothing")

    def begin_anew(self) -> None:
        """Read the settings again, after what lies in the data folder was exchanged."""
        self.stores.close()
        self.stores.answered = ""
        self.settings_file.chosen = {}
        self.given.clear()
        if (trouble := self.settings_file.load()) is not None:
            self.tell_error(trouble)
        self.stores.read_only = self.settings_file.read_only
        self._take_settings()
        self.changed.emit("language")


def _read_advice(_task: object, read: "Callable[[], Custom | None]") -> "Custom | None":
    return read()


def _read_pack(_task: object, read: "Callable[[], InForce]") -> "InForce":
    return read()
