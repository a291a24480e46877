"""The checks see what was done to a picture, by how much, and say it."""

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from advocacy_trainer.pictures.check import Check
from advocacy_trainer.pictures.head import Oval, check_head
from advocacy_trainer.pictures.lettering import check_lettering
from advocacy_trainer.pictures.looks import check_looks, grey_working_copy, sharpness


def seen(picture: Image.Image) -> dict[str, Check]:
    return {check.id: check for check in check_looks(grey_working_copy(picture))}


def test_a_good_portrait_gets_no_hint(portrait: Image.Image) -> None:
    assert {key: check.ok for key, check in seen(portrait).items()} == {
        "sharpness": True,
        "light": True,
        "contrast": True,
    }


@pytest.mark.parametrize("side", [200, 800, 2400])
def test_blur_is_seen_at_every_size(portrait: Image.Image, side: int) -> None:
    sized = portrait.resize((side, side), Image.Resampling.LANCZOS)
    assert seen(sized)["sharpness"].ok
    shown = min(side, 512)
    assert not seen(sized.filter(ImageFilter.GaussianBlur(4 * side / shown)))["sharpness"].ok


def test_more_blur_is_less_sharp(portrait: Image.Image) -> None:
    grey = grey_working_copy(portrait)
    values = [sharpness(grey.filter(ImageFilter.GaussianBlur(radius))) for radius in (0, 1, 2, 4)]
    assert values == sorted(values, reverse=True)


def test_dark_white_and_flat_are_seen(portrait: Image.Image) -> None:
    assert not seen(ImageEnhance.Brightness(portrait).enhance(0.2))["light"].ok
    assert not seen(ImageEnhance.Brightness(portrait).enhance(3.5))["light"].ok
    assert not seen(ImageEnhance.Contrast(portrait).enhance(0.15))["contrast"].ok


def test_a_dark_face_in_good_light_is_not_too_dark(portrait: Image.Image) -> None:
    picture = portrait.copy()
    ImageDraw.Draw(picture).ellipse((220, 100, 580, 620), fill=(74, 48, 36))
    assert seen(picture)["light"].ok


def test_a_single_colour_gives_hints_and_no_crash() -> None:
    checks = seen(Image.new("RGB", (300, 200), "grey"))
    assert not checks["sharpness"].ok
    assert not checks["contrast"].ok
    assert seen(Image.new("RGB", (1, 1)))


def test_writing_is_seen_and_texture_is_not(portrait: Image.Image) -> None:
    assert check_lettering(grey_working_copy(portrait)).ok
    noise = Image.effect_noise((700, 500), 120)
    assert check_lettering(grey_working_copy(noise)).ok
    sign = portrait.copy()
    pen = ImageDraw.Draw(sign)
    pen.rectangle((60, 640, 740, 760), fill="white")
    font = ImageFont.load_default(40)
    pen.text((80, 650), "Afsnit 7, stue 12: Hanne Holm", fill="black", font=font)
    pen.text((80, 700), "Besøgstid klokken 14 til 19", fill="black", font=font)
    assert not check_lettering(grey_working_copy(sign)).ok


@pytest.mark.parametrize(
    ("oval", "fine", "words"),
    [
        (Oval(0.5, 0.5, 0.45, 0.6), True, "60 %"),
        (Oval(0.5, 0.5, 0.15, 0.2), False, "20 %"),
        (Oval(0.5, 0.2, 0.45, 0.6), False, "outside"),
        (Oval(0.5, 0.5, 0.7, 0.97), False, "space around it"),
        (Oval(0.2, 0.2, 0.3, 0.4), False, "outside"),
    ],
)
def test_the_head_is_judged_by_the_oval_alone(oval: Oval, fine: bool, words: str) -> None:
    check = check_head(oval)
    assert check.ok is fine
    assert words in check.told()


def test_a_corner_is_outside_the_circle_but_inside_the_square() -> None:
    corner = Oval(0.25, 0.28, 0.3, 0.4)
    assert not check_head(corner, round_frame=True).ok
    assert check_head(corner, round_frame=False).ok
