"""A month as a painted branch: leaves, flowers and berries for what happened, and a bird that rests."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocacy_trainer.progress.tally import Happening
from advocacy_trainer.ui.kit.look.levels import ink

Growth = Literal["leaf", "flower", "berry"]

_LEARNED = ("lesson-done",)
_OWN_WORDS = ("draft-started", "draft-finished", "plan-made")
_WIDE, _TALL = 700.0, 300.0  # the picture's own units
_BARK = "skin-two"  # the palette's brown

Curve = tuple[QPointF, QPointF, QPointF, QPointF]


def _curve(*numbers: float) -> Curve:
    points = [QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
    return points[0], points[1], points[2], points[3]


_BRANCH = (
    _curve(20, 250, 150, 236, 210, 210, 330, 196),
    _curve(330, 196, 450, 182, 540, 150, 680, 96),
)
_TWIGS = (
    _curve(330, 196, 380, 214, 420, 236, 470, 244),
    _curve(212, 214, 240, 176, 262, 150, 300, 128),
    _curve(540, 152, 560, 118, 580, 88, 612, 62),
)
_CURVES = (*_BRANCH, *_TWIGS)


class _Place(NamedTuple):
    """Where something grows: a curve, how far along it, and the angle a leaf points at (0 is up)."""

    curve: int
    along: float
    angle: float


# In the order in which they are taken, far from one another, so that what hangs stays where it is
# when more comes. The bird's place is left free.
_PLACES = (
    _Place(1, 0.30, -14),
    _Place(0, 0.55, -28),
    _Place(1, 1.00, 62),
    _Place(3, 1.00, 24),
    _Place(0, 0.84, 158),
    _Place(2, 1.00, 108),
    _Place(4, 0.55, 48),
    _Place(0, 0.26, -24),
    _Place(1, 0.86, 150),
    _Place(3, 0.52, -58),
    _Place(2, 0.45, 172),
    _Place(4, 1.00, 30),
    _Place(0, 0.36, 150),
    _Place(1, 0.16, 164),
    _Place(0, 0.10, -20),
    _Place(1, 0.93, 12),
    _Place(0, 0.98, -8),
    _Place(4, 0.28, -60),
    _Place(2, 0.74, 26),
    _Place(0, 0.69, 168),
    _Place(3, 0.76, 70),
    _Place(1, 0.44, 160),
)
_SMALLER = 0.7  # what comes once every place is taken
_STEP_ON = 0.618  # of a curve: each stands far from those before it (the golden section)


def growth_of(kind: str) -> Growth:
    """Return what an entry of the log grows as."""
    return "leaf" if kind in _LEARNED else "flower" if kind in _OWN_WORDS else "berry"


def place_of(number: int) -> tuple[QPointF, float, float]:
    """Return where the thing of that number grows, the angle of a leaf, and its scale."""
    if number < len(_PLACES):
        place, scale = _PLACES[number], 1.0
    else:
        further = number - len(_PLACES)
        curve = further % len(_CURVES)
        along = 0.06 + 0.9 * ((0.37 + further * _STEP_ON) % 1)
        place, scale = _Place(curve, along, -36 if further % 2 else 140), _SMALLER
    return _point(_CURVES[place.curve], place.along), place.angle, scale


def _point(curve: Curve, along: float) -> QPointF:
    first, second, third, last = curve
    left = 1 - along
    return first * left**3 + second * (3 * left**2 * along) + third * (3 * left * along**2) + last * along**3


class BranchPicture(QWidget):
    """The branch of a month; ``said`` is its name; the list beside it says the rest."""

    def __init__(self, happened: Sequence[Happening], said: str) -> None:
        super().__init__()
        self.grown = [growth_of(each.kind) for each in happened]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(said)

    def sizeHint(self) -> QSize:
        """Want the size it is drawn for."""
        return QSize(round(_WIDE * 0.83), round(_TALL * 0.83))

    def minimumSizeHint(self) -> QSize:
        """Be seen where there is little room, too."""
        return QSize(200, round(200 * _TALL / _WIDE))

    def hasHeightForWidth(self) -> bool:
        """Keep its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return round(min(width, _WIDE) * _TALL / _WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wood, what grows on it, and the bird."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDE, self.height() / _TALL)
        painter.translate((self.width() - _WIDE * scale) / 2, (self.height() - _TALL * scale) / 2)
        painter.scale(scale, scale)
        _draw_wood(painter)
        for number, grown in enumerate(self.grown):
            point, angle, size = place_of(number)
            painter.save()
            painter.translate(point)
            painter.scale(size, size)
            draw_growth(painter, grown, angle, pale=number % 3 == 1)
            painter.restore()
        _draw_bird(painter, QPointF(508, 140))
        painter.end()


class Sign(QWidget):
    """A small leaf, flower or berry before the word that says what it stands for."""

    def __init__(self, growth: Growth) -> None:
        super().__init__()
        self.growth = growth
        self._side = round(self.fontMetrics().height() * 0.9)
        self.setFixedSize(self._side, self._side)
        self.setProperty("decorative", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall, below = {"leaf": (60, 0), "flower": (58, -29), "berry": (24, -12)}[self.growth]
        painter.translate(self.width() / 2, self.height())
        painter.scale(self._side / tall, self._side / tall)
        painter.translate(0, below)
        if self.growth == "berry":
            _draw_berry(painter)
        else:
            draw_growth(painter, self.growth, 0, pale=False)
        painter.end()


def draw_growth(painter: QPainter, growth: Growth, angle: float, *, pale: bool) -> None:
    """Draw a leaf that points at ``angle``, a flower, or a berry that hangs on its stem."""
    if growth == "leaf":
        painter.rotate(angle)
        _draw_leaf(painter, pale=pale)
    elif growth == "flower":
        _draw_flower(painter)
    else:
        painter.setPen(_pen(_BARK, 3))
        painter.drawLine(QPointF(0, 0), QPointF(0, 20))
        painter.translate(0, 29)
        _draw_berry(painter)


def mixed(role: str, other: str, share: float = 0.5) -> QColor:
    """Return the colour of a role with a share of another's."""
    first, second = ink(role), ink(other)
    parts = (
        first.redF() * (1 - share) + second.redF() * share,
        first.greenF() * (1 - share) + second.greenF() * share,
        first.blueF() * (1 - share) + second.blueF() * share,
    )
    return QColor.fromRgbF(*parts)


def _pen(role: str, width: float) -> QPen:
    made = QPen(ink(role), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    return made


def _draw_wood(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for curves, width in ((_BRANCH, 6.0), (_TWIGS, 4.0)):
        painter.setPen(_pen(_BARK, width))
        for first, second, third, last in curves:
            path = QPainterPath(first)
            path.cubicTo(second, third, last)
            painter.drawPath(path)


def _draw_leaf(painter: QPainter, *, pale: bool) -> None:
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(QPointF(-20, -14), QPointF(-22, -40), QPointF(0, -58))
    path.cubicTo(QPointF(22, -40), QPointF(20, -14), QPointF(0, 0))
    painter.fillPath(path, mixed("leaf", "warm", 0.45) if pale else ink("leaf"))
    painter.setPen(QPen(mixed("leaf", "warm", 0.75), 1.8))
    painter.drawLine(QPointF(0, 0), QPointF(0, -38))


def _draw_flower(painter: QPainter) -> None:
    petal = QPainterPath(QPointF(0, 0))
    petal.cubicTo(QPointF(-12, -8), QPointF(-12, -24), QPointF(0, -26))
    petal.cubicTo(QPointF(12, -24), QPointF(12, -8), QPointF(0, 0))
    colour = mixed("clay", "peach", 0.55)
    for _ in range(5):
        painter.fillPath(petal, colour)
        painter.rotate(72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("clay"))
    painter.drawEllipse(QPointF(0, 0), 7, 7)


def _draw_berry(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("sun"))
    painter.drawEllipse(QPointF(0, 0), 11, 11)
    painter.setBrush(mixed("sun", "card", 0.75))
    painter.drawEllipse(QPointF(-3, -3), 3, 3)


def _draw_bird(painter: QPainter, at: QPointF) -> None:
    painter.save()
    painter.translate(at)
    painter.setPen(_pen(_BARK, 2.6))
    for along in (0, 8):
        painter.drawLine(QPointF(along, 17), QPointF(along, 26))
    body = QPainterPath(QPointF(-24, 0))
    for numbers in (
        (-22, -22, 4, -30, 18, -16),
        (30, -14, 34, -6, 34, -6),
        (26, -6, 26, 16, 0, 18),
        (-16, 20, -36, 14, -48, 18),
        (-40, 8, -30, 8, -24, 0),
    ):
        body.cubicTo(*map(float, numbers))
    painter.fillPath(body, ink("primary"))
    beak = QPainterPath(QPointF(32, -10))
    beak.lineTo(42, -7)
    beak.lineTo(33, -3)
    painter.fillPath(beak, ink("sun"))
    wing = QPainterPath(QPointF(-12, 2))
    wing.cubicTo(-4, 12, 8, 10, 14, 0)
    painter.strokePath(wing, QPen(mixed("primary", "card", 0.5), 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("card"))
    painter.drawEllipse(QRectF(13.6, -11.4, 4.8, 4.8))
    painter.restore()
