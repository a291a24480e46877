"""What is saved has the right size, holds nothing but pixels and leaves the original alone."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat

from advocacy_trainer.errors import PictureError, UsageError
from advocacy_trainer.pictures.editing import PictureEdit, inside, middle_box, preview, render, shaped
from advocacy_trainer.pictures.encoding import encode, kind_for
from advocacy_trainer.pictures.headers.reader import look
from advocacy_trainer.pictures.opening import open_picture
from advocacy_trainer.pictures.picture import Box
from advocacy_trainer.pictures.told import WHAT, removed

Save = Callable[..., Path]


@pytest.fixture
def telling(saved: Save, portrait: Image.Image, telling_exif: bytes) -> Path:
    return saved(portrait, "a.jpg", exif=telling_exif, comment=b"privat", xmp=b"<x:xmpmeta/>")


@pytest.mark.holds("picture-says-nothing-else")
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_but_pixels_is_written(telling: Path, tmp_path: Path, kind: str) -> None:
    before = telling.read_bytes()
    data = encode(render(telling, PictureEdit(), 400, 400), kind)
    out = tmp_path / "out"
    out.write_bytes(data)
    anatomy = look(out)
    assert (anatomy.kind, anatomy.width, anatomy.height) == (kind, 400, 400)
    assert anatomy.tells == set()
    with Image.open(io.BytesIO(data)) as written:
        assert not dict(written.getexif())
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(written.info)
    for word in (b"Exif", b"privat", b"xmp", b"Kameramager", b"http"):
        assert word not in data
    assert telling.read_bytes() == before


def test_it_is_said_what_was_removed(telling: Path) -> None:
    assert removed(look(telling)) == ["gps", "exif", "xmp", "comment"]
    assert all(WHAT[word] for word in removed(look(telling)))


@pytest.mark.parametrize("quarters", range(-1, 5))
def test_a_turned_box_is_found_in_the_file(saved: Save, quarters: int) -> None:
    picture = Image.new("RGB", (90, 60), "white")
    picture.paste((255, 0, 0), (0, 0, 30, 30))
    path = saved(picture, "a.png")
    box = {0: (0, 0), 1: (30, 0), 2: (60, 30), 3: (0, 60)}[quarters % 4]
    edit = PictureEdit(quarters=quarters, box=Box(*box, 30, 30))
    for found in (render(path, edit, 20, 20), preview(open_picture(path), edit, 20, 20)):
        assert found.size == (20, 20)
        assert {found.image.getpixel(at) for at in ((1, 1), (18, 1), (10, 10), (1, 18), (18, 18))} == {
            (255, 0, 0)
        }


def test_the_frame_keeps_its_shape() -> None:
    assert middle_box((600, 400), 1, 1) == Box(100, 0, 400, 400)
    assert middle_box((400, 600), 1, 1) == Box(0, 80, 400, 400)
    assert shaped(Box(10, 10, 100, 50), 1, 1) == Box(35, 10, 50, 50)
    assert inside(Box(0, 0, 10, 10), (10, 10))
    assert not inside(Box(1, 0, 10, 10), (10, 10))
    assert not inside(Box(0, 0, 0, 10), (10, 10))


def test_light_and_contrast_stay_gentle(saved: Save, portrait: Image.Image) -> None:
    opened = open_picture(saved(portrait, "a.png"))

    def mean(edit: PictureEdit) -> float:
        histogram = preview(opened, edit, 200, 200).image.convert("L").histogram()
        return sum(value * count for value, count in enumerate(histogram)) / sum(histogram)

    plain = mean(PictureEdit())
    assert plain + 15 < mean(PictureEdit(light=1.0)) < plain + 70
    assert plain - 70 < mean(PictureEdit(light=-1.0)) < plain - 15
    assert mean(PictureEdit(light=50.0)) == mean(PictureEdit(light=1.0))
    flat = preview(opened, PictureEdit(contrast=-1.0), 200, 200).image.convert("L").getextrema()
    clear = preview(opened, PictureEdit(contrast=1.0), 200, 200).image.convert("L").getextrema()
    assert flat[0] >= clear[0]
    assert flat[1] <= clear[1]


def test_a_byte_limit_is_kept_or_said() -> None:
    noise = Image.effect_noise((600, 600), 90).convert("RGB")
    picture = _picture(noise)
    free = len(encode(picture, "JPEG"))
    held = encode(picture, "JPEG", most_bytes=free * 7 // 10)
    assert len(held) <= free * 7 // 10
    with pytest.raises(PictureError, match="20 kB"):
        encode(picture, "JPEG", most_bytes=20_000)
    shrunk = encode(picture, "JPEG", most_bytes=20_000, may_shrink=True)
    assert len(shrunk) <= 20_000
    with Image.open(io.BytesIO(shrunk)) as written:
        assert written.width < 600


def test_what_is_see_through_turns_white_in_a_jpeg_only() -> None:
    picture = _picture(Image.new("RGBA", (50, 50), (200, 0, 0, 0)))
    with Image.open(io.BytesIO(encode(picture, "JPEG"))) as written:
        assert min(written.getpixel((20, 20))) > 250
    with Image.open(io.BytesIO(encode(picture, "PNG"))) as written:
        assert written.getpixel((20, 20))[3] == 0


def test_the_name_chooses_the_kind() -> None:
    assert [kind_for(name) for name in ("a.jpg", "b.JPEG", "c.png", "d.webp")] == [
        "JPEG",
        "JPEG",
        "PNG",
        "WEBP",
    ]
    for name in ("a.gif", "a", "a.jpg.exe"):
        with pytest.raises(UsageError):
            kind_for(name)


def _picture(image: Image.Image):
    from advocacy_trainer.pictures.headers.anatomy import Anatomy
    from advocacy_trainer.pictures.picture import WorkingPicture

    return WorkingPicture(image, image.size, Anatomy("PNG", *image.size))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif"])
def test_the_cut_out_is_what_another_reader_would_cut_out(
    saved: Save, portrait: Image.Image, name: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    wide = portrait.resize((1600, 1000))
    path = saved(wide, name, exif=exif.tobytes())
    with Image.open(path) as read:
        whole = ImageOps.exif_transpose(read).convert("RGB")
    for box in (
        Box(100, 50, 200, 200),
        Box(0, 0, *whole.size),
        Box(300, 200, 640, 640),
        Box(whole.width - 90, 5, 90, 60),
    ):
        target = shaped(box, 90, 90)
        expected = whole.resize(
            (90, 90),
            Image.Resampling.LANCZOS,
            box=(target.left, target.top, target.left + target.width, target.top + target.height),
        )
        found = render(path, PictureEdit(box=box), 90, 90).image
        difference = ImageStat.Stat(ImageChops.difference(expected, found)).mean
        assert max(difference) < 6
