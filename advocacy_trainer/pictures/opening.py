"""Open a picture file within bounded time and memory.

Measured for Pillow 13 on two cores: 250 MB of pixels decode within the
allowance of ``SECONDS``; what would take more is refused by its header alone.
"""

import logging
import math
import warnings
from pathlib import Path

from PIL import Image, ImageFile

from advocacy_trainer.errors import PictureError
from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.colour import eight_bit, to_srgb
from advocacy_trainer.pictures.headers.anatomy import Anatomy
from advocacy_trainer.pictures.headers.reader import open_file, read_anatomy
from advocacy_trainer.pictures.picture import Box, WorkingPicture
from advocacy_trainer.pictures.reading import Allowance, PatientReader, TooSlowError
from advocacy_trainer.pictures.turning import as_stored, upright

SECONDS = 1.2  # of work
UNHURRIED = 4.0  # where a person sees that it is under way, perhaps on an old computer
MOST_WORKING_BYTES = 300_000_000
MOST_PIXELS = {
    "JPEG": 130_000_000,
    "PNG": 64_000_000,
    "GIF": 24_000_000,
    "WEBP": 16_000_000,
    "BMP": 64_000_000,
    "TIFF": 40_000_000,
}
LONGEST_SIDE = 40_000
_ROWS_BYTES = 8_000_000

# Sizes are refused by our own header reading before Pillow sees the file; its
# own warning at half its limit would only reach a console.
Image.MAX_IMAGE_PIXELS = None


def open_picture(
    source: Path | bytes, longest: int = 1500, box: Box | None = None, seconds: float = SECONDS
) -> WorkingPicture:
    """Return the picture in ``source``, or the part ``box`` of it, at a working size.

    Of a whole picture the working size has a longer side of ``longest`` pixels
    where the file has so many; of a part it has between ``longest`` and twice
    that, so that the final scaling is the only one. ``seconds`` of work bound
    the decoding. Raises PictureError for everything that is no whole, ordinary picture.
    """
    with open_file(source) as stream:
        anatomy = read_anatomy(stream)
        refuse_by_size(anatomy)
        reader = PatientReader(stream, Allowance(seconds, anatomy.file_bytes), anatomy.splice)
        try:
            return _decode(reader, anatomy, longest, box)
        except PictureError:
            raise
        except TooSlowError:
            raise refusals.too_slow() from None
        except MemoryError:
            raise refusals.too_large(*anatomy.upright_size) from None
        except Exception:  # noqa: BLE001 - a crafted file makes a decoder raise anything
            raise refusals.damaged() from None


def refuse_by_size(anatomy: Anatomy) -> None:
    """Raise PictureError where decoding would cost too much, judged by the header alone."""
    pixels = anatomy.width * anatomy.height
    scale = largest_draft(anatomy, 1, 1)
    working = pixels * anatomy.bytes_a_pixel / (scale * scale) + anatomy.fixed_bytes
    if anatomy.read_whole:
        working += 2 * anatomy.file_bytes
    if (
        pixels > MOST_PIXELS[anatomy.kind]
        or working > MOST_WORKING_BYTES
        or max(anatomy.width, anatomy.height) > LONGEST_SIDE
    ):
        raise refusals.too_large(*anatomy.upright_size)


def largest_draft(anatomy: Anatomy, across: int, down: int) -> int:
    """Return the largest of 8, 4, 2, 1 by which a JPEG may shrink and still cover that size."""
    if anatomy.kind != "JPEG":
        return 1
    for scale in (8, 4, 2):
        if anatomy.width >= across * scale and anatomy.height >= down * scale:
            return scale
    return 1


def _decode(reader: PatientReader, anatomy: Anatomy, longest: int, box: Box | None) -> WorkingPicture:
    warnings.filterwarnings("ignore", module=r"PIL\.")  # what it warns of ends in a sentence or is harmless
    logging.getLogger("PIL").setLevel(logging.CRITICAL + 1)  # and so does what it logs
    whole = Box(0, 0, *anatomy.upright_size)
    region = as_stored(box or whole, anatomy)
    shrink = max(1.0, max(region.width, region.height) / longest)
    image = _plugin(anatomy.kind)(reader)  # type: ignore[arg-type]  # a plugin reads and seeks; Pillow asks for all of IO
    if image.size not in ((anatomy.width, anatomy.height), anatomy.upright_size):
        raise refusals.damaged()
    if anatomy.kind == "JPEG":
        draft = _draft(anatomy, shrink)
        image.draft(None, (max(1, anatomy.width // draft), max(1, anatomy.height // draft)))
        image.decodermaxblock = 16384 if anatomy.progressive else 65536
    image.load()
    profile = anatomy.profile or bytes(image.info.get("icc_profile") or b"")
    orientation = anatomy.orientation
    if anatomy.kind == "TIFF":  # Pillow has turned it already
        orientation, region = 1, box or whole
    stored_width = anatomy.width if orientation == anatomy.orientation else anatomy.upright_size[0]
    small = _reduced(image, _decoded_part(region, image.width / stored_width), longest)
    image.close()
    coloured = upright(to_srgb(small, profile), orientation)
    if box is None:
        coloured = _within(coloured, longest)
    coloured.info = {}
    return WorkingPicture(coloured, anatomy.upright_size, anatomy)


def _plugin(kind: str) -> type[ImageFile.ImageFile]:
    """Return the one decoder for ``kind``; none of the forty others is ever asked."""
    if kind == "JPEG":
        from PIL import JpegImagePlugin

        return JpegImagePlugin.JpegImageFile
    if kind == "PNG":
        from PIL import PngImagePlugin

        return PngImagePlugin.PngImageFile
    if kind == "GIF":
        from PIL import GifImagePlugin

        return GifImagePlugin.GifImageFile
    if kind == "WEBP":
        from PIL import WebPImagePlugin

        return WebPImagePlugin.WebPImageFile
    if kind == "BMP":
        from PIL import BmpImagePlugin

        return BmpImagePlugin.BmpImageFile
    from PIL import TiffImagePlugin

    return TiffImagePlugin.TiffImageFile


def _draft(anatomy: Anatomy, shrink: float) -> int:
    """Return the JPEG scale that leaves enough pixels, and no more than memory holds."""
    fits = [scale for scale in (1, 2, 4, 8) if scale <= shrink]
    draft = max(fits, default=1)
    pixels = anatomy.width * anatomy.height
    while draft < 8 and pixels * 4 / draft**2 + anatomy.fixed_bytes > MOST_WORKING_BYTES:
        draft *= 2
    return draft


def _decoded_part(region: Box, scale: float) -> tuple[int, int, int, int]:
    """Return the region's left, top, right and bottom in the pixels that were decoded."""
    left, top = math.floor(region.left * scale), math.floor(region.top * scale)
    right = max(left + 1, math.ceil((region.left + region.width) * scale))
    bottom = max(top + 1, math.ceil((region.top + region.height) * scale))
    return left, top, right, bottom


def _reduced(image: Image.Image, part: tuple[int, int, int, int], longest: int) -> Image.Image:
    """Cut ``part`` out and shrink it by a whole factor, some rows at a time.

    So a palette or sixteen bits are never spread out over the whole picture.
    """
    left, top, right, bottom = part
    factor = max(1, max(right - left, bottom - top) // longest)
    rows = max(factor, _ROWS_BYTES // (4 * (right - left)) // factor * factor)
    strips = []
    stretch = image.mode in ("I", "F")
    for upper in range(top, bottom, bottom - top if stretch else rows):
        strip = eight_bit(image.crop((left, upper, right, bottom if stretch else min(upper + rows, bottom))))
        strips.append(strip.reduce(factor) if factor > 1 else strip)
    if len(strips) == 1:
        return strips[0]
    whole = Image.new(strips[0].mode, (strips[0].width, sum(strip.height for strip in strips)))
    below = 0
    for strip in strips:
        whole.paste(strip, (0, below))
        below += strip.height
    return whole


def _within(image: Image.Image, longest: int) -> Image.Image:
    most = max(image.size)
    if most <= longest:
        return image
    size = tuple(max(1, math.floor(side * longest / most + 0.5)) for side in image.size)
    return image.resize((size[0], size[1]), Image.Resampling.LANCZOS)
