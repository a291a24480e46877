"""»From Fjordby Hospital«: whose words they are, with the workplace's colour and logo where it has them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from advocacy_trainer.organisation.colours import SIGN, readable
from advocacy_trainer.ui.kit.labels import label
from advocacy_trainer.ui.kit.look.spacing import grown
from advocacy_trainer.ui.kit.theme import in_force
from advocacy_trainer.ui.writing.workplace_words import signed

_BAR, _HIGH, _LOGO = 4, 24, (160, 40)  # px


def signature(name: str, colour: str = "", logo: bytes = b"", *, ground: str = "paper") -> QWidget:
    """Return the line that the workplace's words stand under; its colour and logo alone for no name.

    Its colour is made lighter or darker until it can be told from ``ground``, a role of the theme.
    """
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    if colour:
        row.addWidget(_decorative(_bar(colour, ground)), 0, Qt.AlignmentFlag.AlignVCenter)
    if logo and (drawn := _drawn(logo)) is not None:
        row.addWidget(_decorative(drawn), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label(signed(name) if name else "", "over", "over"), 1)
    return holder


def shade_of(colour: str, ground: str = "paper") -> str:
    """Return the shade in which a workplace's colour is shown on a role of the theme in force."""
    return readable(colour, in_force().colour(ground).name(), SIGN)


def _bar(colour: str, ground: str) -> QPixmap:
    bar = QPixmap(QSize(grown(_BAR), grown(_HIGH)))
    bar.fill(QColor(shade_of(colour, ground)))
    return bar


def _drawn(logo: bytes) -> QPixmap | None:
    image = QImage.fromData(logo)
    if image.isNull():
        return None
    wide, high = (grown(side) for side in _LOGO)
    fitted = image.scaled(
        min(wide, image.width()),
        min(high, image.height()),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    # On white: a dark logo would go under on a dark page.
    pad = grown(4)
    sheet = QPixmap(fitted.width() + 2 * pad, fitted.height() + 2 * pad)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(pad, pad, fitted)
    painter.end()
    return sheet


def _decorative(picture: QPixmap) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPixmap(picture)
    made.setProperty("decorative", True)
    return made
