"""Turn pixels upright as the camera's orientation says, and boxes the other way."""

from PIL import Image

from advocacy_trainer.pictures.headers.anatomy import Anatomy
from advocacy_trainer.pictures.picture import Box

_METHODS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

QUARTERS = (1, 6, 3, 8)  # the orientation that means so many quarter turns clockwise


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Return ``image`` turned as EXIF's ``orientation`` (1-8) asks."""
    method = _METHODS.get(orientation)
    return image if method is None else image.transpose(method)


def turned(image: Image.Image, quarters: int) -> Image.Image:
    """Return ``image`` turned clockwise by so many quarter turns."""
    return upright(image, QUARTERS[quarters % 4])


def as_stored(box: Box, anatomy: Anatomy) -> Box:
    """Return where ``box`` of the upright picture lies in the picture as stored."""
    return before_turning(box, anatomy.orientation, anatomy.upright_size)


def before_turning(box: Box, orientation: int, size: tuple[int, int]) -> Box:
    """Return where ``box`` of a picture of ``size`` lay before ``orientation`` was applied."""
    left, top, width, height = box
    right, bottom = size[0] - left - width, size[1] - top - height
    return {
        1: box,
        2: Box(right, top, width, height),
        3: Box(right, bottom, width, height),
        4: Box(left, bottom, width, height),
        5: Box(top, left, height, width),
        6: Box(top, right, height, width),
        7: Box(bottom, right, height, width),
        8: Box(bottom, left, height, width),
    }[orientation]
