"""What can be opened comes out upright, in sRGB and at a working size."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from advocacy_trainer.errors import PictureError
from advocacy_trainer.pictures.headers.reader import look
from advocacy_trainer.pictures.opening import open_picture
from advocacy_trainer.pictures.picture import Box

Save = Callable[..., Path]
QUARTERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))


def four_colours(width: int = 64, height: int = 48) -> Image.Image:
    picture = Image.new("RGB", (width, height))
    for number, colour in enumerate(QUARTERS):
        left, top = number % 2 * width // 2, number // 2 * height // 2
        picture.paste(colour, (left, top, left + width // 2, top + height // 2))
    return picture


def corners(picture: Image.Image) -> list[tuple[int, ...]]:
    """The nearest pure colour in each corner, row by row."""
    across, down = picture.width - 5, picture.height - 5
    found = (picture.convert("RGB").getpixel(at) for at in ((4, 4), (across, 4), (4, down), (across, down)))
    return [tuple(255 if part > 127 else 0 for part in colour) for colour in found]


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.gif", "a.webp", "a.bmp", "a.tif"])
def test_each_kind_opens(saved: Save, name: str) -> None:
    opened = open_picture(saved(four_colours(), name))
    assert opened.full_size == opened.size == (64, 48)
    assert corners(opened.image) == list(QUARTERS)
    assert len(opened.rgba()) == 64 * 48 * 4


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_the_orientation_is_applied(saved: Save, name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    # As a viewer that knows nothing of orientations would have to turn it to lie like that.
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}.get(orientation)
    lying = four_colours() if undo is None else four_colours().transpose(Image.Transpose(undo))
    path = saved(lying, name, exif=exif.tobytes())
    opened = open_picture(path)
    assert opened.full_size == opened.size == (64, 48)
    assert corners(opened.image) == list(QUARTERS)
    right_below = open_picture(path, box=Box(32, 24, 32, 24))
    assert set(corners(right_below.image)) == {(255, 255, 0)}


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 200, (200, 200, 200)),
        ("LA", (200, 255), (200, 200, 200)),
        ("P", 0, (0, 0, 0)),
        ("RGBA", (10, 20, 30, 255), (10, 20, 30)),
        ("I;16", 51200, (200, 200, 200)),
    ],
)
def test_modes_become_eight_bit_rgb(saved: Save, mode: str, value: object, expected: tuple[int, ...]) -> None:
    opened = open_picture(saved(Image.new(mode, (40, 30), value), "a.png"))
    assert opened.image.mode in ("RGB", "RGBA")
    assert opened.image.getpixel((20, 15))[:3] == expected


@pytest.mark.parametrize("mode", ["CMYK", "I", "F", "LAB", "YCbCr"])
def test_rare_tiff_modes_open(saved: Save, mode: str) -> None:
    assert open_picture(saved(Image.new(mode, (40, 30)), "a.tif")).image.mode == "RGB"


def test_a_cmyk_jpeg_keeps_its_red(saved: Save) -> None:
    red, green, blue = open_picture(
        saved(Image.new("CMYK", (40, 30), (0, 255, 255, 0)), "a.jpg")
    ).image.getpixel((9, 9))
    assert red > 200
    assert green < 60
    assert blue < 60


def test_a_profile_is_converted_to_srgb(saved: Save) -> None:
    grey = Image.new("RGB", (32, 32), (128, 60, 60))
    swapped = io.BytesIO(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    same = open_picture(saved(grey, "a.png", icc_profile=swapped.getvalue()))
    assert all(abs(a - b) <= 2 for a, b in zip(same.image.getpixel((9, 9)), (128, 60, 60), strict=True))
    assert same.anatomy.tells == {"profile"}
    broken = open_picture(saved(grey, "b.jpg", icc_profile=b"no profile at all" * 20))
    assert abs(broken.image.getpixel((9, 9))[0] - 128) <= 3


def test_a_single_see_through_colour_becomes_alpha(saved: Save) -> None:
    path = saved(Image.new("RGB", (20, 20), (1, 2, 3)), "a.png", transparency=(1, 2, 3))
    assert open_picture(path).image.getpixel((5, 5))[3] == 0


def test_large_pictures_come_at_a_working_size(saved: Save) -> None:
    for name in ("a.jpg", "a.png"):
        opened = open_picture(saved(four_colours(3000, 1800), name), longest=500)
        assert opened.full_size == (3000, 1800)
        assert opened.size == (500, 300)
        assert corners(opened.image) == list(QUARTERS)


def test_a_part_comes_large_enough(saved: Save) -> None:
    path = saved(four_colours(3000, 1800), "a.jpg")
    part = open_picture(path, longest=300, box=Box(1500, 0, 1200, 900))
    assert 300 <= part.size[0] < 600
    assert set(corners(part.image)) == {(0, 255, 0)}


def test_what_a_file_tells_is_seen_without_decoding(saved: Save, telling_exif: bytes) -> None:
    jpeg = look(saved(four_colours(), "a.jpg", exif=telling_exif, comment=b"til Mette", xmp=b"<x/>"))
    assert jpeg.tells == {"exif", "gps", "xmp", "comment"}
    assert jpeg.upright_size == (48, 64)
    png = look(saved(four_colours(), "a.png", exif=telling_exif))
    assert png.tells == {"exif", "gps"}
    webp = look(saved(four_colours(), "a.webp", exif=telling_exif, xmp=b"<x/>"))
    assert webp.tells == {"exif", "gps", "xmp"}
    gif = look(saved(four_colours(), "a.gif", comment=b"hej"))
    assert gif.tells == {"comment"}
    assert look(saved(four_colours(), "a.bmp")).tells == set()


def test_a_moving_picture_gives_its_first(saved: Save) -> None:
    frames = [Image.new("RGB", (30, 30), colour) for colour in QUARTERS]
    for name in ("a.gif", "a.webp", "a.png"):
        opened = open_picture(saved(frames[0], name, save_all=True, append_images=frames[1:]))
        assert opened.anatomy.moves
        assert corners(opened.image)[0] == QUARTERS[0]


def test_a_wrong_suffix_does_not_matter(saved: Save, tmp_path: Path) -> None:
    path = saved(four_colours(), "a.jpg").rename(tmp_path / "b.png")
    assert open_picture(path).anatomy.kind == "JPEG"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"hello, this is text", "not a picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", "HEIC"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1", "AVIF"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "PostScript"),
        (b"\xff\xd8\xff\xe0", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"GIF89a", "damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8X", "damaged"),
        (b"BM", "damaged"),
        (b"II*\0\x08\0\0\0", "damaged"),
    ],
)
def test_what_cannot_be_opened_gets_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    with pytest.raises(PictureError, match=words):
        open_picture(path)


def test_what_is_no_file_gets_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.jpg", Path("/dev/zero"), tmp_path / "a\0b.jpg"):
        with pytest.raises(PictureError):
            open_picture(path)


_XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description %s/></x:xmpmeta>'


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
@pytest.mark.parametrize(
    ("said", "turned"), [(b'tiff:Orientation="6"', True), (b'tiff:Orientation="9"', False)]
)
def test_the_orientation_of_xmp_counts_where_exif_says_none(
    tmp_path: Path, name: str, said: bytes, turned: bool
) -> None:
    packet, path = _XMP % said, tmp_path / name
    image = Image.new("RGB", (60, 40), "white")
    image.paste("black", (0, 0, 20, 40))
    if name == "a.png":
        chunks = PngImagePlugin.PngInfo()
        chunks.add_itxt("XML:com.adobe.xmp", packet.decode())
        image.save(path, pnginfo=chunks)
    else:
        image.save(path, xmp=packet)
    opened = open_picture(path)
    assert opened.full_size == ((40, 60) if turned else (60, 40))
    assert opened.image.convert("L").getpixel((20, 5) if turned else (5, 20)) < 60  # type: ignore[operator]


def test_an_upright_exif_is_believed_before_xmp(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 1
    path = tmp_path / "a.jpg"
    Image.new("RGB", (60, 40)).save(path, exif=exif, xmp=_XMP % b'tiff:Orientation="6"')
    assert open_picture(path).full_size == (60, 40)


@pytest.mark.parametrize("squeezed", [True, False])
def test_exif_spelled_out_in_a_text_chunk_is_read(tmp_path: Path, squeezed: bool) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Raw profile type exif", f"\nexif\n{len(data):8}\n{data.hex()}\n", zip=squeezed)
    path = tmp_path / "a.png"
    Image.new("RGB", (60, 40)).save(path, pnginfo=chunks)
    assert open_picture(path).full_size == (40, 60)
