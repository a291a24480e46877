"""Judge the head by the oval that the person lays around it; nothing looks for faces."""

import math
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.pictures.check import Check

SMALLEST = 0.35  # of the frame's height: at 48 px a smaller head has no features left
LARGEST = 0.95


class Oval(NamedTuple):
    """An upright ellipse in the frame's own measure: 0 to 1 from left to right and top to bottom."""

    x: float
    y: float
    width: float
    height: float


def is_cut(oval: Oval, *, round_frame: bool) -> bool:
    """Tell whether some of the oval lies outside the square frame, or outside its circle."""
    for step in range(48):
        angle = math.tau * step / 48
        x = oval.x + oval.width / 2 * math.cos(angle)
        y = oval.y + oval.height / 2 * math.sin(angle)
        if not (-0.005 <= x <= 1.005 and -0.005 <= y <= 1.005):
            return True
        if round_frame and math.hypot(x - 0.5, y - 0.5) > 0.505:
            return True
    return False


def check_head(oval: Oval, *, round_frame: bool = True) -> Check:
    """Return the check ``head`` for an oval laid in a square frame."""
    value = round(oval.height, 2)
    fields: dict[str, str | int] = {"share": round(100 * oval.height)}
    if is_cut(oval, round_frame=round_frame):
        sentence = QT_TRANSLATE_NOOP(
            "pictures", "Part of the head is outside the frame. Move the frame, or make it larger."
        )
        return Check("head", False, value, sentence, fields)
    if oval.height < SMALLEST:
        sentence = QT_TRANSLATE_NOOP(
            "pictures",
            "The head fills {share} % of the height. In a small circle the face is hard to see; move closer.",
        )
        return Check("head", False, value, sentence, fields)
    if oval.height > LARGEST:
        sentence = QT_TRANSLATE_NOOP(
            "pictures", "The head fills {share} % of the height. A little space around it looks calmer."
        )
        return Check("head", False, value, sentence, fields)
    sentence = QT_TRANSLATE_NOOP(
        "pictures", "The head fills {share} % of the height and is inside the frame."
    )
    return Check("head", True, value, sentence, fields)
