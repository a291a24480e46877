"""Buttons whose words wrap: to press, to choose, to tick."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QSizePolicy

from advocacy_trainer.ui.kit.look.type_scale import font_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent


_ICON = 0.85  # of the height of the words

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


class _Wrapping(ReaderPress):
    """Words of a button that stand on more lines where one is too narrow for them.

    For a class that derives from one of Qt's buttons too, which has ``super``.
    """

    _whole = ""

    def begin(self: Any, text: str) -> None:
        """Take the words, and let the layout ask for the height at a width."""
        self._whole = text
        self._sizes: dict[object, Any] = {}  # what was measured since words or font were last others
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Give the button other words."""
        self._whole = text
        self._sizes.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        self._sizes.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Want all words on one line, as high as they stand now."""
        hint: QSize = self._once("hint", self._measured)
        return hint

    def _measured(self) -> QSize:
        shown: QSize = super().sizeHint()
        return QSize(self._hint(self._whole).width(), shown.height())

    def minimumSizeHint(self) -> QSize:
        """Need room for the longest word, and for a third of the whole."""
        least: QSize = self._once("least", self._measured_least)
        return least

    def _measured_least(self) -> QSize:
        whole = self._hint(self._whole)
        words = self._advance(self._whole)
        longest = max((self._advance(word) for word in self._whole.split()), default=0)
        return QSize(whole.width() - words + max(longest, words // 3), whole.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are needed."""
        height: int = self._once(width, lambda: self._hint(self._fitting(width)).height())
        return height

    def _once(self, key: object, measure: Callable[[], Any]) -> Any:
        """Measure, or return what was measured: layouts ask dozens of times before a page stands."""
        if key not in self._sizes:
            self._sizes[key] = measure()
        return self._sizes[key]

    def resizeEvent(self: Any, event: QResizeEvent) -> None:
        """Break the words where they do not fit."""
        super().resizeEvent(event)
        fitting = self._fitting(event.size().width())
        if fitting != self.text():
            super().setText(fitting)
            self._sizes.clear()
            self.updateGeometry()
            self.setAccessibleName(self.accessibleName() or self._whole)

    def _fitting(self, width: int) -> str:
        """Return the words on one line, on two of like length, or on as many as are needed."""
        whole = self._hint(self._whole).width()
        if width >= whole:
            return self._whole
        room = width - whole + self._advance(self._whole)
        each = self._whole.split(" ")
        pairs = [" ".join(each[:cut]) + "\n" + " ".join(each[cut:]) for cut in range(1, len(each))]
        even = min(pairs, key=self._advance, default=self._whole)
        if self._advance(even) <= room:
            return even
        lines = each[:1]
        for word in each[1:]:
            longer = f"{lines[-1]} {word}"
            if self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def _advance(self: Any, text: str) -> int:
        metrics: QFontMetrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(line) for line in text.split("\n"))

    def _hint(self: Any, text: str) -> QSize:
        """Return the size the style would give to ``text``, from the one it gives to what is shown."""
        shown = self.text()
        hint = super().sizeHint()
        lines = max(1, text.count("\n") + 1) - max(1, shown.count("\n") + 1)
        height = hint.height() + lines * self.fontMetrics().lineSpacing()
        return QSize(hint.width() + self._advance(text) - self._advance(shown), height)


class WordButton(_Wrapping, QPushButton):
    """A button whose words wrap; a primary one and an answer paint the edge that gives them height."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw it as the style sheet says, but for a shape with an edge below."""
        look = self.property("look")
        if look not in ("primary", "answer"):
            super().paintEvent(event)
            return
        # Late, as the first window may hold none.
        from PySide6.QtGui import QPainter

        from advocacy_trainer.ui.kit.look.levels import CARD, LOWER, PRIMARY, depth_of, draw_shape, draw_words
        from advocacy_trainer.ui.kit.look.spacing import CONTROL_RADIUS

        states = PRIMARY if look == "primary" else CARD
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else "rest"
        paint = states.get(state if self.isEnabled() else "disabled", states["rest"])
        painter = QPainter(self)
        down = draw_shape(painter, self.rect(), paint, CONTROL_RADIUS, depth=depth_of(self))
        face = self.rect().adjusted(0, 0, 0, 1 - LOWER).translated(0, down)
        if look == "primary" and "&" not in self.text() and self.icon().isNull():
            draw_words(painter, face, paint, self.text())
        else:
            self._draw_label(painter, face)
        painter.end()

    def _draw_label(self, painter: "QPainter", face: QRect) -> None:
        """Draw words, key and icon as the style does, whose classes the first window does without."""
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = face
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)


class WordRadio(_Wrapping, QRadioButton):
    """One of several options, whose words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)
        self.hear_reader()


class WordCheck(_Wrapping, QCheckBox):
    """A box to tick, whose words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.begin(text)
        self.hear_reader()


def button(text: str, clicked: Callable[[], object] | None = None, look: str = "") -> QPushButton:
    """Return a button of a level: which one when, says the docstring of ui/kit.

    ``look`` is primary, empty (secondary), on-ground (secondary on a warm or
    tinted surface), quiet, link, small-link,
    soft-link, tab, or answer (a small pressable card: one of several of equal worth).
    """
    made = WordButton(text)
    made.setAutoDefault(False)
    made.setFont(font_of("small-strong" if look == "small-link" else "control"))  # dearer in the style sheet
    side = round(QFontMetrics(made.font()).height() * _ICON)
    made.setIconSize(QSize(side, side))  # grows with the words; the style's own does not
    if look:
        made.setProperty("look", look)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())  # without Qt's »checked«
    return made


def set_look(made: QPushButton, look: str) -> None:
    """Give a button that stands another level: what it does is another."""
    if (made.property("look") or "") == look:
        return
    made.setProperty("look", look)
    made.style().unpolish(made)  # the style sheet looks at a property only then
    made.style().polish(made)
    made.updateGeometry()
    made.update()
