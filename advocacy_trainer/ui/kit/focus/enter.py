"""Enter presses what has the focus, as Space does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QPushButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def enter_presses(event: QKeyEvent) -> bool:
    """Press the button with the focus where nothing else has taken Enter; tell whether there is one."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    focused = QApplication.focusWidget()
    if not isinstance(focused, QAbstractButton | QComboBox) or not focused.isEnabled():
        return False
    if not event.isAutoRepeat():  # a key that is held down would press every successor too
        if isinstance(focused, QComboBox):
            focused.showPopup()
        else:
            focused.click()
    return True


def let_enter_press(dialog: QDialog) -> None:
    """Let the button with the focus be the default one; where none has it, the dialog's own is."""
    for each in dialog.findChildren(QPushButton):
        each.setAutoDefault(True)
