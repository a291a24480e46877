"""The projector's window as the trainer steers it; it comes and goes with its screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from advocacy_trainer.ui.workshop.projector.screens import ScreenPlan, ScreenWatch, plan_screens
from advocacy_trainer.ui.workshop.projector.window import ProjectorWindow


class WallControl(QObject):
    """Show the wall on the projector where there is one, and over the trainer's window where there is none.

    ``moved`` is sent when it has come, gone or changed its screen, ``pressed`` with each key pressed there.
    """

    moved = Signal()
    pressed = Signal(int)

    def __init__(self, page: QWidget, title: str) -> None:
        super().__init__(page)
        self._page = page
        self.window = ProjectorWindow(page, title)
        self.window.pressed.connect(self.pressed)
        self.window.wanted_away.connect(self.put_away)
        self.is_wanted = False
        self.screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens
        self.watch = ScreenWatch(self)
        self.watch.changed.connect(self._screens_changed)

    @property
    def plan(self) -> ScreenPlan:
        """Return which screen the wall would be shown on."""
        return plan_screens(self._page.window().screen(), self.screens())

    @property
    def is_flipped(self) -> bool:
        """Tell whether the wall covers the trainer's only screen."""
        return self.window.isVisible() and self.plan.projector is None

    @property
    def shape(self) -> float:
        """Return height by width of the screen it is shown on."""
        screen = self.plan.projector or self._page.window().screen()
        size = screen.geometry() if screen is not None else self._page.rect()
        return size.height() / max(1, size.width())

    def turn(self) -> None:
        """Show the wall, or put it away."""
        if self.window.isVisible():
            self.put_away()
        else:
            self.show()

    def show(self) -> None:
        """Show the wall on the projector, or over this screen where there is no other."""
        plan = self.plan
        screen = plan.projector or self._page.window().screen()
        self.is_wanted = plan.projector is not None
        self._cover(screen, take_keys=plan.projector is None)
        self.moved.emit()

    def _cover(self, screen: QScreen, *, take_keys: bool) -> None:
        self.window.cover(screen, take_keys=take_keys)
        if not take_keys:
            self._page.window().activateWindow()  # some systems give the keyboard to whatever is shown

    def put_away(self) -> None:
        """Take the wall away; the keyboard goes back to the trainer's window."""
        flipped = self.is_flipped
        self.is_wanted = False
        self.window.hide()
        if flipped:
            self._page.window().activateWindow()
        self.moved.emit()

    def _screens_changed(self) -> None:
        """Follow the projector: put the wall away when it was unplugged, and back when it comes again."""
        plan = self.plan
        if plan.projector is None and self.is_wanted:
            self.window.hide()
        elif plan.projector is not None and (self.is_wanted or self.window.isVisible()):
            self.is_wanted = True
            self._cover(plan.projector, take_keys=False)
        self.moved.emit()
