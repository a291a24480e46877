"""Which screen is the projector's: screens come and go, and two may show the same."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class ScreenPlan(NamedTuple):
    """Where the wall is shown: ``projector`` is None with one screen, or where all show the same."""

    projector: QScreen | None
    is_mirrored: bool


def plan_screens(own: QScreen | None, screens: Sequence[QScreen] | None = None) -> ScreenPlan:
    """Choose the projector among the screens that are not the trainer's ``own``.

    Most systems tell of two mirrored screens as of one, so that is no proof of
    there being but one.
    """
    there = QGuiApplication.screens() if screens is None else screens
    others = [screen for screen in there if screen is not own]
    here = own.geometry() if own is not None else None
    apart = [screen for screen in others if here is None or not here.intersects(screen.geometry())]
    return ScreenPlan(apart[0] if apart else None, bool(others) and not apart)


class ScreenWatch(QObject):
    """Tell when a screen has come, gone or changed its shape; ``changed`` comes when all of it is over."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)
            application.screenRemoved.connect(self._tell)
            application.primaryScreenChanged.connect(self._tell)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._tell()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        self.changed.emit()
