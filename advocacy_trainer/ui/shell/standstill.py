"""The moment at which somebody stops for the first time: nothing pressed or scrolled for a few seconds."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

STANDSTILL_MS = 4_000  # longer than between two words, shorter than a thought
_MOVES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod}
)


class Standstill(QObject):
    """Call ``reached`` at each standstill until it says that there was reason to; then watch no more."""

    def __init__(self, owner: QObject, reached: Callable[[], bool]) -> None:
        super().__init__(owner)
        self._reached = reached
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STANDSTILL_MS)
        self._timer.timeout.connect(self.stand)
        self._timer.start()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def stand(self) -> None:
        """Be at a standstill now."""
        if not self._reached():
            self._timer.start()
        elif (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew whenever somebody does something."""
        if event.type() in _MOVES:
            self._timer.start()
        return super().eventFilter(watched, event)
