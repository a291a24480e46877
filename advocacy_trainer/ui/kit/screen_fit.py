"""Keep a window on the screen it stands on, its frame included."""

from PySide6.QtCore import QMargins, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_FRAME = 8  # px beside and below; Windows' invisible border, the widest of the common ones
_TITLE = 38  # px; the tallest of the common title bars (GNOME's 37, Windows' 31, macOS' 28)
_TITLE_INCHES = 0.25  # what Qt's own style, in which the window is drawn, takes for one (24 px at 96 dpi)
# ms after showing: when a window manager has told how wide its frame is, on X11 the slowest.
_FRAME_KNOWN, _FRAME_KNOWN_LATE = 50, 300
_AT_REST = 400  # ms without another change, so that a window that is dragged is left alone


def fitted(frame: QRect, available: QRect) -> QRect:
    """Return a window's outer rectangle, no larger than what is available and wholly in it."""
    size = frame.size().boundedTo(available.size())
    left = max(available.left(), min(frame.left(), available.right() + 1 - size.width()))
    top = max(available.top(), min(frame.top(), available.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())


def frame_of(window: QWidget) -> QMargins:
    """Return the frame the system lays round a window, or what it may be where that is not known yet."""
    outer, inner = window.frameGeometry(), window.geometry()
    handle = window.windowHandle() if window.isVisible() else None
    if handle is not None and not handle.frameMargins().isNull():
        return QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )
    title = max(_TITLE, round(_TITLE_INCHES * window.logicalDpiY()))  # to ask the style would cost 7 ms
    return QMargins(_FRAME, title, _FRAME, _FRAME)


def fit_before_showing(window: QWidget, least: QSize | None = None) -> None:
    """Give a window that is not shown yet a size that fits its screen with the frame; place it in the middle.

    ``least`` is the smallest size it may be drawn to later; less where the screen holds less.
    """
    screen = window.screen()
    frame = frame_of(window)
    room = screen.availableGeometry().marginsRemoved(frame)
    window.setMinimumSize((least or window.minimumSize()).boundedTo(room.size()))
    window.resize(window.size().boundedTo(room.size()))
    size = window.size()
    window.move(
        room.left() - frame.left() + (room.width() - size.width()) // 2,
        room.top() - frame.top() + (room.height() - size.height()) // 2,
    )


def fit_now(window: QWidget) -> None:
    """Draw a window that is shown into its screen; one that is maximised or hidden is the system's affair."""
    screen = window.screen()
    if not window.isVisible() or window.isMaximized() or window.isFullScreen():
        return
    frame, available = frame_of(window), screen.availableGeometry()
    outer = window.geometry().marginsAdded(frame)
    wanted = fitted(outer, available)
    if wanted == outer:
        return
    inner = wanted.marginsRemoved(frame)
    window.setMinimumSize(window.minimumSize().boundedTo(inner.size()))
    window.setGeometry(inner)


class ScreenFit(QObject):
    """Fit a window when it is first shown, and whenever its screen goes, shrinks or is another."""

    def __init__(self, window: QWidget, least: QSize) -> None:
        super().__init__(window)
        self._window = window
        self._least = least
        self._screen: QScreen | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AT_REST)
        self._later.timeout.connect(self._fit)
        fit_before_showing(window, least)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._later.start)
        QTimer.singleShot(0, self, self._when_shown)

    def _when_shown(self) -> None:
        QTimer.singleShot(_FRAME_KNOWN, self, self._fit)
        QTimer.singleShot(_FRAME_KNOWN_LATE, self, self._settle)

    def _settle(self) -> None:
        """Fit, and from now on follow the window to other screens: its class costs a start 1 ms."""
        self._fit()
        self._window.winId()  # makes the handle that tells of the screen
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._watch)
            self._watch(handle.screen())

    def _watch(self, screen: QScreen | None) -> None:
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._later.start)
        self._screen = screen
        if screen is not None:
            screen.availableGeometryChanged.connect(self._later.start)
        self._later.start()

    def _fit(self) -> None:
        screen = self._window.screen()
        if self._window.isVisible():
            room = screen.availableGeometry().marginsRemoved(frame_of(self._window)).size()
            self._window.setMinimumSize(self._least.boundedTo(room))
        fit_now(self._window)
