"""Write a picture with nothing but its pixels, within a number of bytes."""

import io

from PIL import Image

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.pictures import refusals
from advocacy_trainer.pictures.kinds import SUFFIXES
from advocacy_trainer.pictures.picture import WorkingPicture

WRITTEN = ("JPEG", "PNG", "WEBP")
_QUALITIES = (92, 86, 80, 72, 64, 55, 45)
_SHRINK = 0.85
_THOROUGH, _QUICK = 6, 1  # of zlib's levels; Pillow's "optimize" takes a second for two per cent more
_SOLID = 255


def kind_for(name: str) -> str:
    """Return the kind to write for a file called ``name``; raise UsageError for no such suffix."""
    suffix = name[name.rfind(".") :].lower()
    for kind in WRITTEN:
        if suffix in SUFFIXES[kind]:
            return kind
    raise UsageError(
        QT_TRANSLATE_NOOP("errors", "A picture is saved as .jpg, .png or .webp."),
        QT_TRANSLATE_NOOP("errors", "Give the new file one of those endings."),
    )


def encode(
    picture: WorkingPicture, kind: str, most_bytes: int | None = None, may_shrink: bool = False
) -> bytes:
    """Return the file's bytes: ``kind`` is JPEG, PNG or WEBP, ``most_bytes`` its limit.

    Quality goes down before ``may_shrink`` lets the size go down. What is see-
    through stands on white in a JPEG. Raises PictureError where nothing fits.
    """
    return _fitting(_bare(picture.image, kind), kind, most_bytes, may_shrink=may_shrink)


def encode_pixels(
    rgba: bytes, size: tuple[int, int], kind: str, most_bytes: int | None = None, *, quick: bool = False
) -> bytes:
    """Return the file's bytes of pixels row by row, four bytes each: red, green, blue, alpha.

    ``size`` is their width and height; where ``most_bytes`` asks for it quality goes down, then the
    size. What is see-through stands on white in a JPEG. A PNG that is written ``quick`` is larger for it.
    """
    image = Image.frombuffer("RGBA", size, rgba, "raw", "RGBA", 0, 1)
    if image.getchannel("A").getextrema() == (_SOLID, _SOLID):
        image = image.convert("RGB")
    return _fitting(
        _bare(image, kind), kind, most_bytes, may_shrink=True, compress_level=_QUICK if quick else _THOROUGH
    )


def _fitting(
    image: Image.Image,
    kind: str,
    most_bytes: int | None,
    *,
    may_shrink: bool,
    compress_level: int = _THOROUGH,
) -> bytes:
    while True:
        for quality in _QUALITIES if kind != "PNG" else _QUALITIES[:1]:
            data = _written(image, kind, quality, compress_level)
            if most_bytes is None or len(data) <= most_bytes:
                return data
        if not may_shrink or min(image.size) < 64:
            raise refusals.still_too_heavy((most_bytes or 0) // 1000)
        size = (round(image.width * _SHRINK), round(image.height * _SHRINK))
        image = image.resize(size, Image.Resampling.LANCZOS)


def on_white(image: Image.Image) -> Image.Image:
    """Return ``image`` without alpha, laid on white paper."""
    if image.mode != "RGBA":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _bare(image: Image.Image, kind: str) -> Image.Image:
    bare = on_white(image) if kind == "JPEG" else image.copy()
    bare.info = {}
    return bare


def _written(image: Image.Image, kind: str, quality: int, compress_level: int) -> bytes:
    stream = io.BytesIO()
    if kind == "JPEG":
        image.save(stream, "JPEG", quality=quality, optimize=True)
    elif kind == "PNG":
        image.save(stream, "PNG", compress_level=compress_level)
    else:
        import PIL.WebPImagePlugin  # noqa: F401 - registers itself for saving

        image.save(stream, "WEBP", quality=quality, method=4)
    return stream.getvalue()
