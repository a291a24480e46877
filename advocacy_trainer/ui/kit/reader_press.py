"""A button that can be checked, pressed by a screen reader, by voice control or by a switch."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class ReaderPress(_Button):
    """Let the action of a screen reader press a checkable button as the pointer does.

    Qt answers that action by ``toggle()`` (QAccessibleButton.doAction), which checks the button and never
    says ``clicked``, the signal that pages listen to. What toggles it besides a click and the program itself
    is such an action. For a class that derives from one of Qt's buttons too, which has ``super``. A
    QButtonGroup's ``idClicked`` does not hear it: listen to the buttons' own ``clicked``.
    """

    _quiet = False  # a click, which says so itself, or the program

    def hear_reader(self: Any) -> None:
        """Begin to tell; ``setCheckable`` does it where a button is made checkable."""
        self.toggled.connect(self._toggled)

    def setCheckable(self: Any, checkable: bool) -> None:
        """Make it one that can be checked, and hear how."""
        if checkable and not self.isCheckable():
            self.hear_reader()
        super().setCheckable(checkable)

    def setChecked(self: Any, checked: bool) -> None:
        """Check it as the program does: nobody has pressed it."""
        before, self._quiet = self._quiet, True
        try:
            super().setChecked(checked)
        finally:
            self._quiet = before

    def nextCheckState(self: Any) -> None:
        """Check it as a click does."""
        before, self._quiet = self._quiet, True
        try:
            super().nextCheckState()
        finally:
            self._quiet = before

    def _toggled(self: Any, checked: bool) -> None:
        if self._quiet or (not checked and self._gives_way()):
            return
        # Once the action is answered, as Qt's own press: what it opens may keep it waiting.
        QTimer.singleShot(0, self, self._say_clicked)

    def _say_clicked(self: Any) -> None:
        self.clicked[bool].emit(self.isChecked())

    def _gives_way(self: Any) -> bool:
        """Tell whether another one takes the mark from it."""
        group = self.group()
        return bool(group.exclusive() if group is not None else self.autoExclusive())
