"""Move and size a frame of a fixed shape inside a picture, by mouse or by key."""

from advocacy_trainer.pictures.editing import middle_box
from advocacy_trainer.pictures.picture import Box

SMALLEST = 32  # pixels of the picture; less than the smallest preview shows

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


def moved(box: Box, across: int, down: int, size: tuple[int, int]) -> Box:
    """Return ``box`` moved, and held inside a picture of ``size``."""
    left = max(0, min(box.left + across, size[0] - box.width))
    top = max(0, min(box.top + down, size[1] - box.height))
    return Box(left, top, box.width, box.height)


def scaled(box: Box, factor: float, size: tuple[int, int], shape: tuple[int, int]) -> Box:
    """Return ``box`` larger or smaller about its middle, in its shape and inside the picture."""
    width, height = _fitted(round(box.width * factor), size, shape)
    grown = Box(
        box.left + (box.width - width) // 2,
        box.top + (box.height - height) // 2,
        width,
        height,
    )
    return moved(grown, 0, 0, size)


def pulled(box: Box, corner: str, x: int, y: int, size: tuple[int, int], shape: tuple[int, int]) -> Box:
    """Return ``box`` with ``corner`` pulled to (x, y); the opposite corner stays where it is."""
    at_left, at_top = corner.endswith("left"), corner.startswith("top")
    fixed_x = box.left + box.width if at_left else box.left
    fixed_y = box.top + box.height if at_top else box.top
    room = (fixed_x if at_left else size[0] - fixed_x, fixed_y if at_top else size[1] - fixed_y)
    # The shape follows the hand that has moved farther.
    wanted = max(abs(x - fixed_x), abs(y - fixed_y) * shape[0] // shape[1])
    width, height = _fitted(wanted, room, shape)
    return Box(
        fixed_x - width if at_left else fixed_x,
        fixed_y - height if at_top else fixed_y,
        width,
        height,
    )


def reshaped(box: Box, size: tuple[int, int], shape: tuple[int, int]) -> Box:
    """Return a frame of another shape about the same middle, as large as the old one allows."""
    whole = middle_box(size, *shape)
    width = min(whole.width, max(box.width, box.height * shape[0] // shape[1]))
    width, height = _fitted(width, size, shape)
    new = Box(box.left + (box.width - width) // 2, box.top + (box.height - height) // 2, width, height)
    return moved(new, 0, 0, size)


def _fitted(width: int, room: tuple[int, int], shape: tuple[int, int]) -> tuple[int, int]:
    """Return width and height of ``shape`` for a wished width, no more than ``room`` holds."""
    most = min(room[0], room[1] * shape[0] // shape[1])
    width = max(min(SMALLEST, most), min(width, most), 1)
    return width, max(1, min(room[1], round(width * shape[1] / shape[0])))
