"""Bring pixels of every kind to eight-bit sRGB."""

import io
from typing import Any, cast

from PIL import Image, ImageCms

_MOST_PROFILE_BYTES = 4_000_000


def eight_bit(image: Image.Image) -> Image.Image:
    """Return ``image`` as L, RGB, RGBA, CMYK or LAB, its colours not yet converted.

    Palettes and bilevel pictures are spread out, 16- and 32-bit greys scaled
    down, single see-through colours made an alpha channel.
    """
    if image.mode in ("P", "PA"):
        return image.convert("RGBA" if image.mode == "PA" or "transparency" in image.info else "RGB")
    if image.mode in ("LA", "La", "RGBa"):
        return image.convert("LA").convert("RGBA") if image.mode == "La" else image.convert("RGBA")
    if image.mode in ("L", "RGB", "1") and "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("I", "F"):
        return _stretched(image)
    if image.mode in ("L", "RGB", "RGBA", "CMYK", "LAB"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _stretched(image: Image.Image) -> Image.Image:
    # Pillow gives a pair a band, and one pair for the one band of these modes.
    low, high = cast("tuple[float, float]", image.getextrema())
    if not (low == low and high == high and abs(high - low) < 1e30):  # NaN is not itself
        raise ValueError
    if image.mode == "I" and low >= 0 and 255 < high < 65536:
        low, high = 0, 65535  # sixteen bits kept in thirty-two
    scale = 255 / (high - low) if high > low else 1
    return image.point(lambda value: value * scale + -low * scale).convert("L")


def to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return ``image`` (from ``eight_bit``) as RGB or RGBA in sRGB.

    A profile that does not fit or cannot be read is left out of account, as
    every viewer does.
    """
    if image.mode == "LAB":
        return _through(image, ImageCms.createProfile("LAB"))
    if profile and len(profile) <= _MOST_PROFILE_BYTES:
        alpha = image.getchannel("A") if image.mode == "RGBA" else None
        solid = image.convert("RGB") if alpha else image
        try:
            source = ImageCms.getOpenProfile(io.BytesIO(profile))
            converted = _through(solid, source)
        except (ImageCms.PyCMSError, ValueError, TypeError, OSError):
            converted = None
        if converted is not None:
            if alpha:
                converted.putalpha(alpha)
            return converted
    return image if image.mode in ("RGB", "RGBA") else image.convert("RGB")


def _through(image: Image.Image, source: Any) -> Image.Image:
    converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    if converted is None:
        raise ValueError
    return converted
