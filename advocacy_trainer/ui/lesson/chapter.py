"""A chapter of the path, and a track beside it: what it is about, and its lessons, which may be folded."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.appearance import Appearance
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import rule
from advocacy_trainer.ui.kit.look.spacing import NEAR, TIGHT, WIDE, text_scale

ART, SMALL_ART = 112, 92  # px wide: of a chapter, and of one that is folded
_TOGETHER = 520  # px at 100 %: narrower, the picture is left out
_IN_LINE = 16  # px: the words stand above the marks of the line


class _Folded(QWidget):
    """What holds lessons that are made only when they are asked for."""

    def __init__(self, name: str, make: Callable[[], QWidget], *, foldable: bool = True) -> None:
        super().__init__()
        self.name = name
        self.foldable = foldable
        self._make = make
        self._body: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether its lessons are shown."""
        return self._body is not None

    def set_open(self, *, opened: bool) -> None:
        """Show its lessons, or fold them away."""
        if opened == self.is_open:
            return
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        else:
            self._body = self._make()
            self._place(self._body)
            self._body.show()
        self._say()

    def turn(self) -> None:
        """Show its lessons where they are folded away, and fold them away where they are shown."""
        self.set_open(opened=not self.is_open)

    def _place(self, body: QWidget) -> None:
        raise NotImplementedError

    def _say(self) -> None:
        raise NotImplementedError


class Chapter(_Folded):
    """A part of the core; ``foldable`` is one that was gone through, a row until it is asked for again.

    ``art`` returns its picture at a width, or None.
    """

    def __init__(
        self,
        name: str,
        words: tuple[str, str],
        art: Callable[[int], QLabel | None],
        make: Callable[[], QWidget],
        *,
        foldable: bool,
    ) -> None:
        super().__init__(name, make, foldable=foldable)
        title, about = words
        self._title = title
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE - _IN_LINE)
        self.art = art(SMALL_ART if foldable else ART)
        if self.art is not None:
            self.art.setFixedWidth(ART)
            row.addWidget(self.art, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(NEAR)
        row.addLayout(self._column, 1)
        said = QVBoxLayout()
        said.setContentsMargins(_IN_LINE, 0, 0, 0)
        said.setSpacing(2)
        for part in (heading(title, 2), soft(about)):
            said.addWidget(part)
        head = QHBoxLayout()
        head.addLayout(said, 1)
        self.toggle = button("", self.turn, "quiet")
        self.toggle.setObjectName(f"chapter-{name}")
        if not foldable:  # shown before it has a place, it would be a window for a moment
            self.toggle.hide()
        head.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(head)
        self._column.addStretch(1)
        if foldable:
            self._say()
        else:
            self.set_open(opened=True)

    def _place(self, body: QWidget) -> None:
        self._column.insertWidget(1, body)

    def _say(self) -> None:
        word = (
            QCoreApplication.translate("LessonsPage", "Fold away")
            if self.is_open
            else QCoreApplication.translate("LessonsPage", "See again")
        )
        self.toggle.setText(word)
        self.toggle.setAccessibleName(f"{word}: {self._title}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        if self.art is not None:
            self.art.setVisible(event.size().width() >= _TOGETHER * text_scale())


class TrackRow(_Folded):
    """A track beside the core: a quiet row, pressed anywhere; below it what it is about, and its lessons.

    ``words`` are its title, how many lessons it has, and what it is about; a screen reader hears all at once.
    """

    def __init__(
        self, appearance: Appearance, name: str, words: tuple[str, str, str], make: Callable[[], QWidget]
    ) -> None:
        super().__init__(name, make)
        self._words = words
        self._icons = [appearance.icon(name, "primary") for name in ("unfold", "fold")]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        title, count, about = words
        self.row = CardButton(title, count, end=self._icons[0], role="row", flush=True)
        self.row.setObjectName(f"track-{name}")
        self.row.clicked.connect(self.turn)
        self._column.addWidget(self.row)
        self._about = soft(about)
        self._about.setContentsMargins(0, 0, NEAR, TIGHT)
        self._column.addWidget(self._about)
        self._column.addWidget(rule())
        self._say()

    def _place(self, body: QWidget) -> None:
        self._column.insertWidget(2, body)

    def _say(self) -> None:
        title, count, about = self._words
        detail = f"{count}. {about}"
        self._about.setVisible(self.is_open)
        opened = self.is_open
        word = (
            QCoreApplication.translate("LessonsPage", "Fold away")
            if opened
            else QCoreApplication.translate("LessonsPage", "Show")
        )
        self.row.show_end(self._icons[opened])
        self.row.setAccessibleName(f"{title}. {detail} {word}")
