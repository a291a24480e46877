"""A decoded picture: upright, sRGB, and without anything but its pixels."""

from typing import TYPE_CHECKING, NamedTuple

from advocacy_trainer.pictures.headers.anatomy import Anatomy

if TYPE_CHECKING:
    from PIL import Image


class Box(NamedTuple):
    """A part of the upright picture in its full-size pixels: left, top, width, height."""

    left: int
    top: int
    width: int
    height: int


class WorkingPicture(NamedTuple):
    """Pixels at a working size, and what is known of the whole.

    ``image`` is RGB or RGBA in sRGB, upright; ``full_size`` is the upright
    picture's own size in pixels.
    """

    image: "Image.Image"
    full_size: tuple[int, int]
    anatomy: Anatomy

    @property
    def size(self) -> tuple[int, int]:
        """Return the working size, width and height in pixels."""
        return self.image.width, self.image.height

    @property
    def transparent(self) -> bool:
        """Tell whether the picture keeps an alpha channel."""
        return self.image.mode == "RGBA"

    def rgba(self) -> bytes:
        """Return the pixels row by row, four bytes each: red, green, blue, alpha."""
        image = self.image if self.transparent else self.image.convert("RGBA")
        return image.tobytes()
