"""Pictures to try things on, drawn here: none is taken from anywhere."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter


def draw_portrait(side: int = 800) -> Image.Image:
    """Draw somebody at a window: hair, eyes and cloth give it edges and texture."""
    picture = Image.linear_gradient("L").resize((side, side)).convert("RGB")
    pen = ImageDraw.Draw(picture)
    unit = side / 100
    for number in range(60):
        x = number * side / 60
        pen.line((x, 70 * unit, side - x, side), fill=(40, 60 + number, 90), width=max(1, int(unit)))
    pen.ellipse((30 * unit, 15 * unit, 70 * unit, 75 * unit), fill=(198, 160, 130), outline=(60, 40, 30))
    for x in (42, 58):
        pen.ellipse(((x - 4) * unit, 40 * unit, (x + 4) * unit, 45 * unit), fill="white", outline="black")
        pen.ellipse(((x - 1.5) * unit, 41 * unit, (x + 1.5) * unit, 44 * unit), fill=(30, 50, 40))
    pen.arc((42 * unit, 55 * unit, 58 * unit, 65 * unit), 20, 160, fill=(140, 50, 50), width=int(unit))
    grain = Image.effect_noise((side, side), 40).convert("RGB").filter(ImageFilter.BoxBlur(0.6))
    return Image.blend(picture, grain, 0.15)


@pytest.fixture(scope="session")
def portrait() -> Image.Image:
    return draw_portrait()


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    """Save a picture under a name and return its path."""

    def save(picture: Image.Image, name: str, **how: object) -> Path:
        path = tmp_path / name
        stream = io.BytesIO()
        kind = {"jpg": "JPEG", "tif": "TIFF"}.get(path.suffix[1:], path.suffix[1:].upper())
        picture.save(stream, kind, **how)
        path.write_bytes(stream.getvalue())
        return path

    return save


@pytest.fixture
def telling_exif() -> bytes:
    """EXIF that tells the camera, a place and that the picture lies on its side."""
    exif = Image.Exif()
    exif[0x010F] = "Kameramager"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (55.0, 40.0, 1.0)
    return exif.tobytes()
