"""The scale of space, in px, and the widths at which a page changes its shape."""

from PySide6.QtWidgets import QApplication

from advocacy_trainer.ui.kit.theme import BODY_POINTS

STEPS = (4, 8, 12, 16, 20, 24, 32, 40, 56)
HAIR, TIGHT, SNUG, NEAR, APART, WIDE, FAR, LARGE, MARGIN = STEPS

SURFACE_RADIUS, CARD_RADIUS, CONTROL_RADIUS, BADGE_RADIUS = 16, 12, 10, 8
LEAST_TARGET = 36
LESSON_COLUMN = 800
PAGE_COLUMNS = 1180  # two columns beside one another; wider, the eye loses the row
SIDE_PANEL, WIDE_PANEL = 372, 486
RAIL, NARROW_RAIL, NARROW_RAIL_LARGE = 208, 88, 124
FOOT = 40
NARROW_BELOW = 1000  # px at 100 %: the rail's words go below its icons, a page's columns below one another


def text_scale() -> float:
    """Return how much larger than at 100 % the text stands."""
    return max(1.0, QApplication.font().pointSizeF() / BODY_POINTS)


def grown(px: float) -> int:
    """Return a length that grows with half of what the text does."""
    return round(px * (1 + (text_scale() - 1) / 2))


def is_narrow(width: int) -> bool:
    """Tell whether a window of ``width`` px stands in one column at the text size in force."""
    return width < NARROW_BELOW * text_scale()


def page_margin(width: int) -> int:
    """Return the margin beside a page in a window of ``width`` px."""
    if width >= NARROW_BELOW:
        return MARGIN
    return 36 if text_scale() < 1.5 else NEAR
