"""The projector's window: one slide on a whole screen, and keys that come from a presenter's remote."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocacy_trainer.ui.workshop.projector.surface import SlideView


class ProjectorWindow(QWidget):
    """A window without a frame that covers a screen; it belongs to the trainer's page and dies with it.

    ``pressed`` carries every key, ``wanted_away`` is sent where the system closes it.
    """

    pressed = Signal(int)
    wanted_away = Signal()

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = SlideView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def cover(self, screen: QScreen, *, take_keys: bool) -> None:
        """Cover a screen; the keyboard stays with the trainer unless this is their only screen."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=not take_keys)
        self.setCursor(Qt.CursorShape.BlankCursor if take_keys else Qt.CursorShape.ArrowCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if take_keys:
            self.raise_()
            self.activateWindow()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass every key on."""
        self.pressed.emit(event.key())
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the page; the window is hidden, and never in the way of the program's end."""
        event.accept()
        self.wanted_away.emit()
