"""The one window: rail, page, notices and the quiet line at its foot."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from advocacy_trainer.errors import StorageError
from advocacy_trainer.options import PACK_FILE
from advocacy_trainer.settings import Value
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.labels import OneLineLabel
from advocacy_trainer.ui.kit.layouts import Flow
from advocacy_trainer.ui.kit.look.spacing import FOOT, is_narrow
from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.kit.theme import STEPS
from advocacy_trainer.ui.shell.application import ApplicationContext
from advocacy_trainer.ui.shell.pages import OF_TRAINERS, PAGES, page_class
from advocacy_trainer.ui.shell.rail import Rail
from advocacy_trainer.ui.shell.window_doors import WindowDoors

if TYPE_CHECKING:
    from advocacy_trainer.setting_options import OptionName
    from advocacy_trainer.ui.kit.focus.guard import FocusGuard
    from advocacy_trainer.ui.kit.focus.places import FocusPlace
    from advocacy_trainer.ui.kit.page_signals import PageName
    from advocacy_trainer.ui.kit.requests import Request

_AFTER_FIRST_PICTURE = 120  # ms; to look through the controls for the first time takes 40


class MainWindow(WindowDoors):
    """Show one page at a time and do what pages ask for.

    A QMainWindow, though it has no menu and no tool bar: a screen reader is
    told of a plain widget as a filler, of this as a window.
    """

    def __init__(self, context: ApplicationContext) -> None:
        super().__init__(context)
        self.pages = {}
        self._places: dict[str, Place] = {}
        self._opening = False
        self._covered: set[str] = set()  # pages that F9 had covered when the window was drawn anew
        self._history: list[tuple[PageName, Place, FocusPlace | None]] = []
        centre = QWidget()
        self.setCentralWidget(centre)
        self._outer = QVBoxLayout(centre)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._frame = QWidget()
        self._guard: FocusGuard | None = None
        context.application.focusChanged.connect(self._focus_moved)
        self._build_frame()
        self._make_shortcuts()
        self.setMinimumSize(480, 400)
        self.resize(1180, 760)
        context.changed.connect(self._option_changed)
        context.error_told.connect(self.tell_error)
        hints = context.application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    # The frame

    def _build_frame(self) -> None:
        self._frame = QWidget()
        frame = QVBoxLayout(self._frame)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.rail = Rail(self.context)
        self.rail.picked.connect(self.open_page)
        middle.addWidget(self.rail)
        self.beside_rail = QVBoxLayout()
        self.beside_rail.setSpacing(0)
        self.strip = None
        self.keep_line = None
        self.stack = QStackedWidget()
        self.beside_rail.addWidget(self.stack, 1)
        middle.addLayout(self.beside_rail, 1)
        frame.addLayout(middle, 1)
        self.foot_line = self._foot()
        frame.addWidget(self.foot_line)
        self._outer.addWidget(self._frame)
        lock = self.context.lock
        folder = self.context.stores.folder if lock is None else lock.folder
        self.setWindowTitle(self._title(folder))
        self.show_notices()
        if self.question is not None:
            from advocacy_trainer.ui.shell.saving import ask_again

            ask_again(self)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        said = Flow(spacing=8)
        lock = QLabel()
        lock.setTextFormat(Qt.TextFormat.PlainText)
        side = round(self.fontMetrics().height() * 0.8)
        lock.setPixmap(self.context.appearance.icon("lock", "soft-text").pixmap(QSize(side, side)))
        lock.setProperty("decorative", True)
        who = button(
            self.tr("Who can see what I write?"),
            lambda: self.open_page("help", {"topic": "who-can-see"}),
            "small-link",
        )
        parts: list[QWidget] = [lock, OneLineLabel(self.tr("The app sends nothing."), "small"), who]
        contact = self.context.settings.text("contact")
        self._contact = OneLineLabel(
            self.tr("Ask {contact}").format(contact=contact) if contact else "", "small"
        )
        self._foot_width = sum(part.sizeHint().width() + 8 for part in (*parts, self._contact)) + 48
        for part in parts:
            said.addWidget(part)
        middle = QVBoxLayout()  # in line with the contact, and as high as it must be where it wraps
        middle.addStretch(1)
        middle.addLayout(said)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        row.addWidget(self._contact)
        foot.setMinimumHeight(FOOT)
        return foot

    def _title(self, folder: Path | None) -> str:
        """Return the product's name, and before it the practice profile, if ``folder`` is one's."""
        title = "Advocacy Trainer – " + self.tr("In your own words")
        if folder is None or folder.name != "practice":  # what else a profile is, is looked at late
            return title
        from advocacy_trainer.workshop.practice import workshop_of

        workshop = workshop_of(folder)
        if workshop is None:
            return title
        return self.tr("Practice profile: {name}").format(name=workshop.called) + f" – {title}"

    def _make_shortcuts(self) -> None:
        bound = {
            "F1": self.open_help,
            "F9": self.toggle_text,
            "Ctrl++": lambda: self.step_text(1),
            "Ctrl+=": lambda: self.step_text(1),
            "Ctrl+-": lambda: self.step_text(-1),
            "Ctrl+0": lambda: self.choose("text_scale", 100),
            "Alt+Left": self.go_back,
        }
        for keys, action in bound.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)

    # The beginning

    def start(self) -> None:
        """Open the first page: the first questions where they were never asked, else home."""
        self.open_page("home" if self.context.settings.flag("welcomed") else "welcome", keep=False)
        if self._has_workshop_under_way():
            self.open_page("workshop")

    def _has_workshop_under_way(self) -> bool:
        """Tell whether a room may be waiting: a workshop was cut short here a moment ago."""
        folder = self.context.stores.folder
        if folder is None or not (folder / "workshops" / "under-way.json").exists():
            return False  # what else there is to know is looked at late
        from advocacy_trainer.ui.workshop.place_keeping import cut_short

        return self.context.settings.flag("trainer_mode") and cut_short(self.context) is not None

    def come_to_front(self) -> None:
        """Show the window above the others; where the system forbids that, it asks for attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.context.application.alert(self)

    def show_earlier_fault(self, report: str) -> None:
        """Tell what the last run left behind when it closed by itself."""
        from advocacy_trainer.ui.shell.crash_dialog import CrashDialog

        CrashDialog(report, earlier=True, parent=self).open()

    # Pages

    def open_page(self, name: "PageName", place: Place | None = None, *, keep: bool = True) -> Page:
        """Show a page, at a place if one is given, and return it; ``keep`` lets Back return here."""
        if name in OF_TRAINERS and not self.context.settings.flag("trainer_mode"):
            name, place = "workshop", {}
        if self.page is not None:
            self.drop_notices_of_page()
            self.show_notices()
            self.let_strip_leave()
            self.page.leave()
            before = self.page_name
            if before and keep and not self._opening and (name != before or place):
                focus = self.focus_guard.remember() if self.page.isAncestorOf(self.focusWidget()) else None
                self._history.append((before, self.page.place(), focus))
                del self._history[:-50]
        page = self.pages.get(name)
        fresh = page is None
        if page is None:
            page = self._make_page(name)
        self.page, self.page_name = page, name
        self._opening = True  # Back does not stop at a page that leads elsewhere
        if place is not None:
            page.restore(place)
        elif fresh:
            page.restore(self._places.pop(name, {}))
            page.hide_text(hidden=name in self._covered)
        else:
            page.restore(page.place())  # what it shows may have changed since
        self._opening = False
        page.setAccessibleName(page.title())  # the window itself is named by its own title
        if self.page is page:  # else it led elsewhere, as the page of a draft that is gone does
            self.show_page(name)
        return page

    def show_page(self, name: "PageName") -> None:
        """Show a page as it stands."""
        self.page, self.page_name = page, _ = self.pages[name], name
        self.stack.setCurrentWidget(page)
        if self.question is not None:
            from advocacy_trainer.ui.shell.saving import stand_in_page

            stand_in_page(self)
        self.show_in_rail(name)
        self.show_whether_kept()
        if self.isVisible():
            page.bar_last()
        focused = self.focusWidget()
        if focused is None or not focused.isVisible() or not self.rail.isAncestorOf(focused):
            if self.isVisible():
                page.focus_first()
            else:  # asking a page for its first field would cost 40 ms before the first picture
                page.setFocus()

    def show_in_rail(self, name: "PageName") -> None:
        """Mark a page's entry in the rail, which a page that has the window to itself does without."""
        self.rail.show_current(name if PAGES[name].icon else PAGES[name].under)
        self.rail.setVisible(self.page is None or not self.page.alone)

    def page_kind(self, name: "PageName") -> type[Page]:
        """Return the class of a page."""
        return page_class(name)

    def _make_page(self, name: "PageName") -> Page:
        page = self.page_kind(name)(self.context, self.stack)
        page.goto.connect(self.open_page)
        page.back.connect(self.go_back)
        page.choose.connect(self.choose)
        page.tell.connect(self.tell)
        page.requested.connect(self.handle_request)
        self.pages[name] = page
        self.stack.addWidget(page)
        return page

    def open_given(self, path: Path) -> None:
        """Open a file that the desktop hands over when it is double-clicked: a colleague's, or a pack."""
        if path.name.casefold().endswith(PACK_FILE):
            self.open_page("opened-pack", {"pack": str(path)})
        else:
            self.open_from_colleague(path)

    def open_from_colleague(self, path: Path) -> None:
        """Open the file a colleague gave."""
        from advocacy_trainer.ui.practice_room.colleague.page import ColleaguePage

        page = self.open_page("colleague")
        if isinstance(page, ColleaguePage):
            page.open_file(path)

    def go_back(self) -> None:
        """Return to the page before this one, or home."""
        name, place, focus = self._history.pop() if self._history else ("home", {}, None)
        self.open_page(name, place, keep=False)
        self.focus_guard.resume(focus)

    def open_help(self) -> None:
        """Open the help page of this screen."""
        if self.page is not None and self.page_name != "help":
            self.open_page("help", {"topic": self.page.help_id})

    def toggle_text(self) -> None:
        """Hide the page's text from someone who walks by, or show it again."""
        if self.page is not None and self.page.private:
            self.page.hide_text(not self.page.text_hidden)
            self.show_notices()  # what is told stands where it can be read

    def rebuild(self) -> None:
        """Draw everything anew (language, colours or text size changed); places and text stay."""
        for name, page in self.pages.items():
            page.leave()
            self._places[name] = page.place()
            page.let_go()
        self._covered = {name for name, page in self.pages.items() if page.text_hidden}
        focus = self.focus_guard.remember()
        old = self._frame
        self._outer.removeWidget(old)
        old.hide()
        self._let_go_of_pages()
        old.deleteLater()
        self._build_frame()
        self._fit_rail()
        self.open_page(self.page_name or "home", keep=False)
        self.focus_guard.resume(focus)

    def _may_be_lost(self) -> bool:
        """Ask whether to close though something could not be saved; show where it stands if not."""
        from advocacy_trainer.ui.shell.ending import agreed_to_lose_unsaved

        if agreed_to_lose_unsaved(self):
            return True
        if here := next((name for name, page in self.pages.items() if page.unsaved()), None):
            self.open_page(here)
        return False

    def _let_go_of_pages(self) -> None:
        self.let_strip_leave()
        for page in self.pages.values():
            page.hide_text(hidden=False)  # so that what was covered goes with its page
            page.deleteLater()
        self.pages.clear()
        self.page = None

    # What pages ask for

    def choose(self, name: "OptionName", value: Value) -> None:
        """Set an option and tell it where it cannot be saved."""
        try:
            self.context.choose(name, value)
        except StorageError as error:
            self.tell_error(error)

    def keep_from_now_on(self) -> None:
        """Save what this window holds and what comes; tell where that cannot be done."""
        try:
            self.context.keep_from_now_on()
        except StorageError as error:
            self.tell_error(error)
        else:
            with self.notice_strip().holding_still(self.page):
                self.show_whether_kept()
            self.tell(self.tr("From now on it is saved in your data folder."), "good", "kept")

    def begin_anew(self) -> None:
        """Open the first page again, after what lies in the data folder was exchanged."""
        self._let_go_of_pages()  # without asking them: what they hold is gone
        self._places.clear()
        self._history.clear()
        self.page_name = ""
        self.context.begin_anew()
        self.start()

    def step_text(self, direction: int) -> None:
        """Make the text one step larger or smaller."""
        current = self.context.appearance.text_scale
        steps = [step for step in STEPS if (step - current) * direction > 0]
        if steps:
            self.choose("text_scale", steps[0] if direction > 0 else steps[-1])

    def _option_changed(self, name: str) -> None:
        if name == "keep_nothing" and self.question is not None and not self.context.stores.undecided:
            from advocacy_trainer.ui.shell.saving import take_away

            take_away(self)
        if name == "language":
            self.drop_notices_of_page()  # in the words of the other one
        if name in ("language", "theme", "text_scale", "page_face", "contact"):
            self.context.apply_appearance()
            # After the event that asked for it: its widget is about to go.
            QTimer.singleShot(0, self.rebuild)

    def _follow_system(self) -> None:
        if self.context.settings.text("theme") == "system":
            self.context.apply_appearance()
            QTimer.singleShot(0, self.rebuild)

    def handle_request(self, request: "Request") -> None:
        """Do what a page asks for."""
        from advocacy_trainer.ui.shell.requests import handle

        handle(self, request)

    def _on_rail(self, widget: QWidget) -> bool:
        return self.rail.isAncestorOf(widget)

    @property
    def focus_guard(self) -> "FocusGuard":
        """Return what keeps the focus in place: made once a control has it, or the first picture stands."""
        from advocacy_trainer.ui.kit.focus.guard import FocusGuard

        if self._guard is None:
            self.context.application.focusChanged.disconnect(self._focus_moved)
            self._guard = FocusGuard(self, lambda: self.page, self._on_rail)
        return self._guard

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self:
            return
        if now is self.page:
            QTimer.singleShot(_AFTER_FIRST_PICTURE, self, lambda: self.focus_guard)
        else:
            _ = self.focus_guard

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt names it
        """Move on by Tab; Qt asks for it too where what had the focus is hidden or disabled."""
        guard = self.focus_guard
        # No for the first: else an area that scrolls would go to where the focus rests.
        return not guard.astray() and (guard.by_arrow(forward=next) or super().focusNextPrevChild(next))

    def changeEvent(self, event: QEvent) -> None:
        """Have the focus in its place when the person comes back from a dialog or another program."""
        super().changeEvent(event)
        if self._guard is None or event.type() != QEvent.Type.ActivationChange:
            return
        if self.isActiveWindow() and self.isVisible():
            self._guard.activated()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button with the focus, as Space does."""
        from advocacy_trainer.ui.kit.focus.enter import enter_presses

        if not enter_presses(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the rail's words below its icons where the window is narrow."""
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        # Where there is no room for one line, the name stands behind the question beside it.
        roomy = bool(self._contact.text()) and self.width() >= self._foot_width
        self._contact.setVisible(roomy)
        foot = self.foot_line
        below = foot.heightForWidth(self.width()) if foot.hasHeightForWidth() else foot.sizeHint().height()
        narrow = is_narrow(self.width())
        self.rail.set_narrow(narrow=narrow, room=self.height() - below)

    def save_now(self) -> bool:
        """Let every page save, and what is typed reach the disk; tell whether it did."""
        for page in self.pages.values():
            page.leave()
        return self.context.stores.unsaved.flush()

    def unsaved_places(self) -> "dict[PageName, Place]":
        """Return where each page is that holds something which could not be saved."""
        return {name: page.place() for name, page in self.pages.items() if page.unsaved()}

    def _may_close(self, saved: bool) -> bool:
        from advocacy_trainer.ui.shell.ending import agreed_to_lose

        lost = not saved or any(page.unsaved() for page in self.pages.values())
        return (not lost or self._may_be_lost()) and agreed_to_lose(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let every page save before the window goes."""
        saved = self.save_now()
        if not self.ending and not self._may_close(saved):
            event.ignore()
            return
        super().closeEvent(event)
        if event.isAccepted():
            self._let_go_of_pages()
