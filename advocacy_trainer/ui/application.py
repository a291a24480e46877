"""The application object, and the context that every page is given."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from advocacy_trainer.errors import ContentError, StorageError
from advocacy_trainer.paths import check_data_dir
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.settings import FILE_NAME, Settings, SettingsFile, Value, resolve
from advocacy_trainer.ui.shell import icons, theme
from advocacy_trainer.ui.shell.interpreter import hold_singletons, remember_nothing, set_up_interpreter
from advocacy_trainer.ui.shell.translation import Translation, pick_language

if TYPE_CHECKING:
    from advocacy_trainer.coach.custom import Custom
    from advocacy_trainer.coach.engine import Rulebook
    from advocacy_trainer.course.catalogue import Catalogue
    from advocacy_trainer.drafts.store import Drafts
    from advocacy_trainer.drafts.unsaved import UnsavedTexts
    from advocacy_trainer.files import DataFolderLock
    from advocacy_trainer.platforms.model import Platform
    from advocacy_trainer.profile.answers import Answers
    from advocacy_trainer.profile.card import CardFile
    from advocacy_trainer.progress.cards import Cards
    from advocacy_trainer.progress.journal import Journal
    from advocacy_trainer.progress.log import Log
    from advocacy_trainer.progress.place import Places

_STORES = ("log", "journal", "cards", "places", "answers", "profile_card", "drafts", "unsaved")
APPLICATION_ID = "io.github.advocacy_trainer.AdvocacyTrainer"


def make_application() -> QApplication:
    """Return the one application object, named and with its icon, or the one there is."""
    hold_singletons()  # before the first call
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The one style that follows a palette on every system. Asked for as on a command line: a call would hand
    # us the style, and the lists of names that come along are a twentieth of the first window's time.
    remember_nothing()
    application = QApplication([*(sys.argv[:1] or ["advocacy-trainer"]), "-style", "fusion"])
    set_up_interpreter(application)
    application.setApplicationName("advocacy-trainer")
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(icons.app_icon())
    return application


class Context(QObject):
    """What pages are given: settings, looks, language, and the doors to what is stored.

    ``folder`` is the data folder, or None where nothing is saved. ``given``
    holds the options of the command line; they win until changed on screen.
    """

    changed = Signal(str)  # the option that has a new value
    trouble = Signal(object)  # a TrainerError the person must be told

    def __init__(
        self,
        application: QApplication,
        settings_file: SettingsFile,
        folder: Path | None,
        given: dict[str, Value] | None = None,
        translation: Translation | None = None,
        lock: "DataFolderLock | None" = None,
    ) -> None:
        super().__init__()
        self.lock = lock
        self.shown_from: Path | None = None  # a data folder that can be read and not written to
        self.lessons_dir = lessons_dir()
        self.application = application
        self.folder = folder
        self.settings_file = settings_file
        self.policy: dict[str, object] = {}
        self.platform_changes: list[dict[str, Any]] = []  # tables as in platforms/rules, from the pack
        self.workplace_advice: Custom | None = None  # the pack's rules, words and switches for the coach
        self.machine: dict[str, object] = {}
        self.given = dict(given or {})
        self.translation = translation or Translation()
        self.undecided = False  # nothing is saved, for nobody has yet been asked whether anything may
        self.answered = ""  # whether one wants this at all, as said in this window; in no file
        self._system_font = _system_font(application)
        self._icons: dict[tuple[str, str, str, bool], QIcon] = {}
        self._kept: dict[str, Any] = {}
        self.settings = self._resolve()
        self.theme = theme.Theme("", dark=False, colours={})
        self.dress()

    def _resolve(self) -> Settings:
        return resolve(self.policy, self.machine, {**self.settings_file.chosen, **self.given})

    def dress(self) -> None:
        """Put on the language, the colours and the text size that are in force."""
        language = pick_language(self.settings.text("language"))
        if language != self.translation.language:
            self.translation.use(language)
        picked = theme.pick_theme(self.settings.text("theme"), self.application)
        look = (picked, self.text_scale)
        if look != self._kept.get("look"):
            self._kept["look"] = look
            self.theme = picked
            self._icons.clear()
            theme.apply(self.application, picked, self.text_scale, self._system_font)

    @property
    def language(self) -> str:
        """Return ``da`` or ``en``."""
        return self.translation.language

    @property
    def text_scale(self) -> int:
        """Return the text size in percent."""
        return self.settings.number("text_scale")

    @property
    def remembers(self) -> bool:
        """Tell whether what is written is saved on this computer."""
        return self.folder is not None

    @property
    def saves_nothing(self) -> bool:
        """Tell whether it is settled that nothing is saved, and not only not yet asked."""
        return self.folder is None and not self.undecided

    @property
    def calm(self) -> bool:
        """Tell whether nothing on the screen may move."""
        return theme.calm_motion(self.settings.text("motion"), self.application)

    def icon(self, name: str, role: str = "text", checked_role: str = "", *, side: int = 48) -> QIcon:
        """Return one of our icons in the colour of a role, sharp where it is drawn ``side`` px large."""
        small = side * self.application.devicePixelRatio() <= 24
        key = (name, role, checked_role, small)
        if key not in self._icons:
            checked = self.theme.colour(checked_role) if checked_role else None
            self._icons[key] = icons.icon(name, self.theme.colour(role), checked, small=small)
        return self._icons[key]

    def illustration(self, name: str, width: int) -> QPixmap:
        """Return one of our illustrations in the colours of the theme."""
        ratio = self.application.devicePixelRatio()
        return icons.illustration(name, self.theme, width, ratio)

    def rulebook(self) -> "Rulebook":
        """Return the window's own book of the coach's rules, which only the thread that draws reads with."""
        if (book := self._kept_rulebook()) is None:
            book = self.rulebook_maker()()
            self._kept["rulebook"] = (self.workplace_advice, book)
        return book

    def rulebook_maker(self) -> "Callable[[], Rulebook]":
        """Return what makes a book of all the rules, the workplace's in force; a worker may call it."""
        from advocacy_trainer.coach.rulebook import full_book

        advice = self.workplace_advice
        return full_book if advice is None else partial(full_book, advice.rules, advice.off)

    def warm_rulebook(self) -> None:
        """Have the window's book made off the thread that draws, and take it when it is whole."""
        from advocacy_trainer.ui.kit.tasks import start

        make, language, advice = self.rulebook_maker(), self.language, self.workplace_advice
        book = self._kept_rulebook()

        def work(_task: object) -> "Rulebook":
            made = make() if book is None else book
            made.language(language)
            return made

        def take(made: "Rulebook") -> None:
            if advice is self.workplace_advice and self._kept_rulebook() is None:
                self._kept["rulebook"] = (advice, made)

        start(work).done.connect(take)

    def _kept_rulebook(self) -> "Rulebook | None":
        kept: tuple[object, Rulebook] | None = self._kept.get("rulebook")
        return kept[1] if kept is not None and kept[0] is self.workplace_advice else None

    @property
    def workplace_words(self) -> frozenset[str]:
        """Return the words that are no slips at this workplace, in small letters."""
        return frozenset() if self.workplace_advice is None else self.workplace_advice.known_words

    def choose(self, name: str, value: Value) -> None:
        """Set an option; raises StorageError when it holds but could not be saved."""
        self.given.pop(name, None)
        try:
            self.settings_file.choose(name, value)
        finally:
            self.settings = self._resolve()
            self.changed.emit(name)

    # What is stored. Each is opened at first use; where that fails the person is
    # told and the store lives in memory until the window closes.

    @property
    def log(self) -> "Log":
        """Return the log of what happened."""
        from advocacy_trainer.progress.log import Log

        if "log" not in self._kept:
            self._kept["log"] = self._opened(Log, read_only=self.settings_file.read_only)
            self._kept["log"].listener = self.trouble.emit
        log: Log = self._kept["log"]
        return log

    def note_down(self, kind: str, **data: Any) -> bool:
        """Append an entry about what has been done; tell where that fails, and return whether it is on disk.

        What was done stays done: whoever calls shows it as done either way.
        """
        try:
            self.log.append(kind, **data)
        except StorageError as error:
            self.trouble.emit(error)
            return False
        return True

    @property
    def journal(self) -> "Journal":
        """Return the free texts of reflections and rewrites."""
        from advocacy_trainer.progress.journal import Journal

        if "journal" not in self._kept:
            self._kept["journal"] = self._opened(Journal, read_only=self.settings_file.read_only)
        journal: Journal = self._kept["journal"]
        return journal

    @property
    def cards(self) -> "Cards":
        """Return the cards that were filled in, and the notes."""
        from advocacy_trainer.progress.cards import Cards

        if "cards" not in self._kept:
            self._kept["cards"] = self._opened(Cards, read_only=self.settings_file.read_only)
        cards: Cards = self._kept["cards"]
        return cards

    @property
    def places(self) -> "Places":
        """Return where the person is in each lesson."""
        from advocacy_trainer.progress.place import Places

        if "places" not in self._kept:
            self._kept["places"] = self._opened(Places, read_only=self.settings_file.read_only)
        places: Places = self._kept["places"]
        return places

    @property
    def catalogue(self) -> "Catalogue":
        """Return the lessons that can be shown in the person's language; none where the folder is missing."""
        from advocacy_trainer.course.catalogue import Catalogue, load

        key = f"catalogue-{self.language}"
        if key not in self._kept:
            keeps = self.settings.flag("welcomed") and not self.settings_file.read_only
            cache = (
                self.folder / "cache" if self.folder and keeps else None
            )  # nothing before the first answers
            try:
                self._kept[key] = load(self.lessons_dir, self.language, cache)
            except ContentError as error:
                self.trouble.emit(error)
                self._kept[key] = Catalogue(self.language, (), (), {}, ())
        catalogue: Catalogue = self._kept[key]
        return catalogue

    @property
    def answers(self) -> "Answers":
        """Return the answers of the profile check."""
        from advocacy_trainer.profile.answers import Answers

        if "answers" not in self._kept:
            self._kept["answers"] = self._opened(Answers)
        answers: Answers = self._kept["answers"]
        return answers

    @property
    def profile_card(self) -> "CardFile":
        """Return how the person is seen beside a post, if they turned it on."""
        from advocacy_trainer.profile.card import CardFile

        if "profile_card" not in self._kept:
            self._kept["profile_card"] = self._opened(CardFile)
        card: CardFile = self._kept["profile_card"]
        return card

    @property
    def platforms(self) -> "dict[str, Platform]":
        """Return every platform by id, with what the organisation's pack changes or adds."""
        from advocacy_trainer.platforms.catalog import platforms

        if "platforms" not in self._kept:
            try:
                self._kept["platforms"] = platforms(self.platform_changes)
            except ContentError as error:
                self.trouble.emit(error)
                self._kept["platforms"] = platforms()
        known: dict[str, Platform] = self._kept["platforms"]
        return known

    @property
    def drafts(self) -> "Drafts":
        """Return the drafts of the practice room."""
        from advocacy_trainer.drafts.store import Drafts

        if "drafts" not in self._kept:
            self._kept["drafts"] = self._opened(Drafts)
            self._kept["drafts"].listener = self.trouble.emit
        drafts: Drafts = self._kept["drafts"]
        return drafts

    @property
    def unsaved(self) -> "UnsavedTexts":
        """Return what is typed and has not reached its place yet."""
        from advocacy_trainer.drafts.unsaved import UnsavedTexts

        if "unsaved" not in self._kept:
            read_only = self.settings_file.read_only
            store = UnsavedTexts(self.folder, read_only=read_only, failed=self.trouble.emit)
            if self.folder is None and self.shown_from is not None:
                store.take_in(UnsavedTexts(self.shown_from, read_only=True))
            self._kept["unsaved"] = store
            for notice in store.notices:
                self.trouble.emit(notice)
        unsaved: UnsavedTexts = self._kept["unsaved"]
        return unsaved

    def write_anew(self) -> None:
        """Write what this window still holds into a data folder that has gone. Raises StorageError."""
        if self.folder is None or self.lock is None:
            return
        self.lock.release()
        self.lock.acquire()
        self.settings_file.save()
        for name in _STORES:
            again = getattr(self._kept.get(name), "write_anew", None)
            if again is not None:
                again()
        self.changed.emit("folder")  # what stands in a field is written by who holds it

    def is_open(self, store: str) -> bool:
        """Tell whether a store (»drafts«, »journal« ...) has been opened."""
        return store in self._kept

    def _opened(self, kind: Any, **how: bool) -> Any:
        if self.folder is None and self.shown_from is not None:
            from advocacy_trainer.ui.shown_folder import in_memory

            return in_memory(kind, self.shown_from, self.trouble.emit)
        try:
            store = kind.open(self.folder, **how)
        except StorageError as error:
            self.trouble.emit(error)
            return kind.open(None)
        if hasattr(store, "listener"):
            return store  # it tells by itself, as it finds; to ask it now would read all of a log
        for notice in getattr(store, "notices", ()):
            self.trouble.emit(notice)
        return store

    def keep_nothing(self) -> None:
        """From now on write nothing; what lies in the data folder is left as it is."""
        typed = self.unsaved if self.is_open("unsaved") else None
        if typed is not None:
            typed.stay_in_memory()
        self.close_stores()
        if typed is not None:
            self._kept["unsaved"] = typed  # what stands in a field stays there
        self.folder = self.shown_from = None
        self.undecided = False
        self.settings_file.path = None
        if self.lock is not None:
            self.lock.release()
        self.changed.emit("keep_nothing")

    def decide_to_keep_nothing(self) -> None:
        """Let what is here stay in memory: it was asked, and nobody said yes."""
        self.undecided = False
        self.changed.emit("keep_nothing")

    def keep_from_now_on(self) -> None:
        """Save what this window holds, and everything after it, in the data folder.

        Raises StorageError (InUseError where another window holds the folder);
        nothing is then changed.
        """
        if self.folder is not None or self.lock is None:
            return
        check_data_dir(self.lock.folder)
        self.lock.acquire()
        if self.lock.notice is not None:
            self.trouble.emit(self.lock.notice)
        carried = self.log, self.journal, self.cards, self.places
        answers, card, drafts = self.answers, self.profile_card.card, self.drafts
        typed = self.unsaved
        self.folder = self.lock.folder
        self.undecided = False
        self.settings_file.path = self.folder / FILE_NAME
        self.settings_file.save()
        for name in _STORES:
            self._kept.pop(name, None)
        self.shown_from = None
        self.unsaved.take_in(typed)
        self.answers.take_in(answers)
        self.drafts.take_in(drafts)
        self.drafts.keep_room({**drafts.room(), **self.drafts.room()})
        if any(card):
            self.profile_card.change(**card._asdict())
        self.log.take_in(carried[0].events())
        for old, new in ((carried[1], self.journal), (carried[2], self.cards)):
            if texts := old.everything():
                new.put(*texts)
        self.places.take_in(carried[3])
        self.changed.emit("keep_nothing")

    def begin_anew(self) -> None:
        """Read the settings again, after what lies in the data folder was exchanged."""
        self.close_stores()
        self.answered = ""
        self.settings_file.chosen = {}
        self.given.clear()
        if (trouble := self.settings_file.load()) is not None:
            self.trouble.emit(trouble)
        self.settings = self._resolve()
        self.changed.emit("language")

    def close_stores(self) -> None:
        """Let go of every file."""
        if "log" in self._kept:
            self.log.close()
        if "drafts" in self._kept:
            self.drafts.close()
        if "unsaved" in self._kept:
            self.unsaved.close()
        for name in _STORES:
            self._kept.pop(name, None)

    def tr_setting(self, label: str) -> str:
        """Return the label of an option in the person's language."""
        return QCoreApplication.translate("settings", label)


def _system_font(application: QApplication) -> QFont:
    """Return the system's font as it was before we changed it."""
    kept = application.property("system-font")
    if isinstance(kept, QFont):
        return kept
    font = QFont(application.font())
    application.setProperty("system-font", font)
    return font
