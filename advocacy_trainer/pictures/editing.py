"""Cut, turn and gently brighten a picture; the file it came from stays as it is."""

from pathlib import Path
from typing import NamedTuple

from PIL import Image

from advocacy_trainer.pictures.headers.reader import look
from advocacy_trainer.pictures.opening import SECONDS, open_picture
from advocacy_trainer.pictures.picture import Box, WorkingPicture
from advocacy_trainer.pictures.turning import QUARTERS, before_turning, turned


class PictureEdit(NamedTuple):
    """What the person chose: quarter turns clockwise, then a box of the turned picture.

    ``light`` and ``contrast`` go from -1 to 1 and stay gentle at their ends.
    """

    quarters: int = 0
    box: Box | None = None
    light: float = 0.0
    contrast: float = 0.0


def turned_size(size: tuple[int, int], quarters: int) -> tuple[int, int]:
    """Return the size after so many quarter turns."""
    return (size[1], size[0]) if quarters % 2 else size


def middle_box(size: tuple[int, int], width: int, height: int) -> Box:
    """Return the largest box of the shape ``width``:``height``, in the middle and a little above it.

    Faces stand above the middle of a portrait: two fifths of the rest lie above.
    """
    across = min(size[0], max(1, size[1] * width // height))
    down = min(size[1], max(1, size[0] * height // width))
    return Box((size[0] - across) // 2, (size[1] - down) * 2 // 5, across, down)


def inside(box: Box, size: tuple[int, int]) -> bool:
    """Tell whether ``box`` has an area and lies wholly inside a picture of ``size``."""
    return (
        box.width > 0
        and box.height > 0
        and box.left >= 0
        and box.top >= 0
        and box.left + box.width <= size[0]
        and box.top + box.height <= size[1]
    )


def shaped(box: Box, width: int, height: int) -> Box:
    """Return the middle of ``box`` in the shape ``width``:``height``."""
    within = middle_box((box.width, box.height), width, height)
    return Box(
        box.left + (box.width - within.width) // 2,
        box.top + (box.height - within.height) // 2,
        within.width,
        within.height,
    )


def adjusted(image: Image.Image, light: float, contrast: float) -> Image.Image:
    """Return ``image`` (RGB or RGBA) a little lighter or darker, clearer or softer."""
    if not light and not contrast:
        return image
    gamma = 2.0 ** (-0.8 * max(-1.0, min(1.0, light)))
    slope = 1.0 + 0.4 * max(-1.0, min(1.0, contrast))
    table = [round(min(1.0, max(0.0, ((v / 255) ** gamma - 0.5) * slope + 0.5)) * 255) for v in range(256)]
    if image.mode == "RGBA":
        return image.point(table * 3 + list(range(256)))
    return image.point(table * 3)


def render(
    source: Path | bytes, edit: PictureEdit, width: int, height: int, seconds: float = SECONDS
) -> WorkingPicture:
    """Return the edited picture of ``source`` at exactly ``width`` × ``height`` pixels.

    It is decoded anew, so that nothing is lost to a smaller preview. Raises
    PictureError as ``open_picture`` does.
    """
    full = turned_size(look(source).upright_size, edit.quarters)
    box = shaped(edit.box or middle_box(full, width, height), width, height)
    first = before_turning(box, QUARTERS[edit.quarters % 4], full)
    opened = open_picture(source, longest=max(width, height), box=first, seconds=seconds)
    return opened._replace(image=_finished(opened.image, edit, width, height))


def preview(picture: WorkingPicture, edit: PictureEdit, width: int, height: int) -> WorkingPicture:
    """Return the edited picture at ``width`` × ``height`` from the working size: quick, for the eye."""
    full = turned_size(picture.full_size, edit.quarters)
    box = shaped(edit.box or middle_box(full, width, height), width, height)
    first = before_turning(box, QUARTERS[edit.quarters % 4], full)
    scale = picture.image.width / picture.full_size[0]
    left, top = round(first.left * scale), round(first.top * scale)
    part = picture.image.crop(
        (
            left,
            top,
            max(left + 1, round((first.left + first.width) * scale)),
            max(top + 1, round((first.top + first.height) * scale)),
        )
    )
    return picture._replace(image=_finished(part, edit, width, height, quick=True))


def _finished(
    part: Image.Image, edit: PictureEdit, width: int, height: int, *, quick: bool = False
) -> Image.Image:
    right_way = turned(part, edit.quarters)
    if quick:  # drawn again at each move of the hand
        sized = right_way.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=1.0)
    else:
        sized = right_way.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return adjusted(sized, edit.light, edit.contrast)
