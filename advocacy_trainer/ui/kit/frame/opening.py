"""A page that opens or ends something: the name above, words at one side, a picture at the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.layouts import Flow, add, widget_with
from advocacy_trainer.ui.kit.look.spacing import text_scale

_TOGETHER = 860  # px at 100 %: narrower, the picture is left out
_WORDS = 640  # px, the most


class Opening(QWidget):
    """Words in ``column`` and a picture beside them, which goes where there is no room for both."""

    def __init__(
        self, brand: str, art: QWidget, corner: Sequence[QWidget] = (), *, art_first: bool = False
    ) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(36)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        named = label(brand, role="brand")
        head.addWidget(named, 1)
        if corner:
            flow = Flow(right=True, spacing=4)
            for each in corner:
                flow.addWidget(each)
            head.addWidget(widget_with(flow))
        outer.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(40)
        said = QWidget()
        self._said = said
        self.column = QVBoxLayout(said)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._art = art
        parts: list[tuple[QWidget, int]] = [(said, 57), (art, 50)]
        for part, share in reversed(parts) if art_first else parts:
            row.addWidget(part, share)
        row.setAlignment(art, Qt.AlignmentFlag.AlignVCenter)
        row.setAlignment(said, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)

    def add(self, *parts: QWidget) -> None:
        """Add parts to the words."""
        add(self.column, *parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need the room."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _TOGETHER * text_scale()
        self._art.setVisible(roomy)
        self._said.setMaximumWidth(round(_WORDS * text_scale()) if roomy else 16_777_215)
