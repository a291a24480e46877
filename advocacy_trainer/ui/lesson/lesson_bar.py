"""What stands above a lesson's steps: the way out, the title, and how far one is, in a bar and in words."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.frame.step_segments import StepSegments
from advocacy_trainer.ui.kit.labels import OneLineLabel
from advocacy_trainer.ui.kit.look.spacing import HAIR, NEAR, TIGHT, text_scale

_TOGETHER = 900  # px at 100 %; narrower, the title stands below the way out
_ASIDE = 40  # px beside the way out, at least


class LessonBar(QWidget):
    """The way out at the left, title and steps in the middle; in two rows where the window is narrow."""

    def __init__(self, title: str, count: int, stop: Callable[[], object]) -> None:
        super().__init__()
        self.stop = button("", stop, "quiet")
        self.title = OneLineLabel(title, "over")
        self.title.setProperty("look", "")
        self.segments = StepSegments(count)
        self.where = OneLineLabel("", "small")
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.segments)
        row.addWidget(self.where, 1)
        self.brand = OneLineLabel(self.tr("In your own words"), "brand")  # where there is no way out
        self.brand.setProperty("look", "")
        self.brand.setContentsMargins(12, NEAR, 12, 0)  # in line with the words of a button
        self.brand.hide()
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(NEAR)
        self._grid.setVerticalSpacing(2)
        self._beside: bool | None = None
        self._stand(beside=True)

    def show_step(self, number: int, words: str) -> None:
        """Show how far one is; without words, after the last step, whose place this is."""
        self.segments.show_step(number)
        self.where.setText(words)
        for part in (self._progress, self.title):
            part.setVisible(bool(words))
        self.brand.setVisible(not words)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row or in two."""
        super().resizeEvent(event)
        self._stand(beside=event.size().width() >= _TOGETHER * text_scale())

    def _stand(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        grid, align = self._grid, Qt.AlignmentFlag
        for part in (self.stop, self.brand, self.title, self._progress):
            grid.removeWidget(part)
        for column in range(3):
            grid.setColumnStretch(column, 0)
        self.title.setContentsMargins(0, 0, 0, 0)
        if beside:
            grid.setContentsMargins(_ASIDE - 12, NEAR, _ASIDE, TIGHT)
            for part in (self.stop, self.brand):
                grid.addWidget(part, 0, 0, 2, 1, align.AlignLeft | align.AlignVCenter)
            grid.addWidget(self.title, 0, 1, align.AlignHCenter)
            grid.addWidget(self._progress, 1, 1, align.AlignHCenter)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(2, 1)
        else:
            grid.setContentsMargins(TIGHT, HAIR, NEAR, TIGHT)
            for part in (self.stop, self.brand):
                grid.addWidget(part, 0, 0, 1, 2, align.AlignLeft)
            grid.addWidget(self.title, 1, 0)
            grid.addWidget(self._progress, 1, 1, align.AlignRight | align.AlignVCenter)
            grid.setColumnStretch(0, 1)
            self.title.setContentsMargins(12, 0, 12, 0)
