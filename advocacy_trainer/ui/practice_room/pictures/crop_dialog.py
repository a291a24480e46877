"""Crop and turn one picture of a draft."""

from functools import partial

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from advocacy_trainer.platforms.model import Size
from advocacy_trainer.ui.kit.buttons import button
from advocacy_trainer.ui.kit.context import Context
from advocacy_trainer.ui.kit.crop_frame import CropFrame
from advocacy_trainer.ui.kit.fitting_dialog import FittingDialog
from advocacy_trainer.ui.kit.labels import heading, soft
from advocacy_trainer.ui.kit.layouts import Flow


class CropDialog(FittingDialog):
    """Lay a frame in one of the platform's shapes; ``result_image`` is what it holds."""

    def __init__(self, context: Context, image: QImage, platform_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop or turn"))
        self._image = image
        column = self.column
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(heading(self.tr("Crop or turn"), 2))
        column.addWidget(soft(self.tr("Move the frame with the mouse or the arrow keys; + and - resize it.")))
        self.frame = CropFrame(context)
        self.frame.round = False
        column.addWidget(self.frame, 1)
        shapes = Flow(spacing=8)
        ratios = _ratios(context, platform_id)
        for ratio in ratios:
            shapes.addWidget(button(_shape_name(ratio), partial(self._shape, ratio)))
        shapes.addWidget(button(self.tr("The whole picture"), self._whole))
        shapes.addWidget(button(self.tr("Turn"), self._turn))
        column.addLayout(shapes)
        ends = Flow(right=True)
        ends.addWidget(button(self.tr("Cancel"), self.reject))
        use = button(self.tr("Use it"), self.accept, "primary")
        use.setDefault(True)
        ends.addWidget(use)
        column.addLayout(ends)
        self.take_room(round(640 * context.appearance.text_scale / 100), 640)
        self._show()
        self._shape(ratios[0])

    def _show(self) -> None:
        self.frame.show_picture(QPixmap.fromImage(self._image), (self._image.width(), self._image.height()))

    def _shape(self, ratio: Size) -> None:
        self.frame.set_shape((ratio.width, ratio.height), circle=False, covered=None)

    def _whole(self) -> None:
        self._shape(Size(self._image.width(), self._image.height()))
        self._show()

    def _turn(self) -> None:
        mode = Qt.TransformationMode.SmoothTransformation
        self._image = self._image.transformed(QTransform().rotate(90), mode)
        self._show()

    def result_image(self) -> QImage:
        """Return the pixels inside the frame."""
        box = self.frame.box
        return self._image.copy(QRect(box.left, box.top, box.width, box.height))


def _ratios(context: Context, platform_id: str) -> tuple[Size, ...]:
    platform = context.workplace.platforms.get(platform_id)
    images = platform.images if platform is not None else None
    return images.ratios.value if images is not None and images.ratios.value else (Size(16, 9), Size(1, 1))


def _shape_name(ratio: Size) -> str:
    from math import gcd

    common = gcd(ratio.width, ratio.height)
    width, height = ratio.width // common, ratio.height // common
    if width > 30 or height > 30:  # 1200:627 is said as 1.91:1
        return QLocale().toString(ratio.width / ratio.height, "f", 2) + ":1"
    return f"{width}:{height}"
