"""What is looked at on an unseen screen is measured as it is seen."""

import struct
import zlib
from pathlib import Path

import pytest
from tooling.windows.behaving import covered, lightness
from tooling.windows.screen import Picture, Screen

WIDTH, HEIGHT = 64, 32


def picture(blue: int, green: int, red: int) -> Picture:
    return Picture(WIDTH, HEIGHT, [bytes((blue, green, red, 255)) * WIDTH] * HEIGHT)


@pytest.mark.parametrize(("colour", "light"), [((0, 0, 0), 0.0), ((255, 255, 255), 1.0), ((9, 51, 9), 0.2)])
def test_lightness_leaves_the_fourth_byte_out(colour: tuple[int, int, int], light: float) -> None:
    assert lightness(picture(*colour)) == pytest.approx(light)


def test_what_is_black_is_not_covered() -> None:
    assert covered(picture(0, 0, 0)) == 0
    assert covered(picture(0, 0, 1)) == 1


def test_a_change_is_a_share_of_the_pixels() -> None:
    black, white = picture(0, 0, 0), picture(255, 255, 255)
    half = white._replace(rows=white.rows[:16] + black.rows[16:])
    assert black.changed_from(black) == 0
    assert black.changed_from(half) == 0.5
    assert half.colours() == 2


def test_a_picture_of_the_server_is_read_and_written_as_png(tmp_path: Path) -> None:
    head = [
        100,
        7,
        2,
        24,
        WIDTH,
        HEIGHT,
        0,
        0,
        32,
        0,
        32,
        32,
        WIDTH * 4,
        4,
        0,
        0,
        0,
        8,
        256,
        2,
        0,
        0,
        0,
        0,
        0,
    ]
    pixels = bytes((1, 2, 3, 0)) * WIDTH * HEIGHT
    (tmp_path / "xwd").write_bytes(struct.pack(">25I", *head) + bytes(2 * 12) + pixels)
    seen = Screen(":0", tmp_path / "xwd").picture()
    assert (seen.width, seen.height, len(seen.rows), seen.rows[5][:4]) == (64, 32, 32, bytes((1, 2, 3, 0)))
    seen.save(tmp_path / "out" / "a.png")
    raw = (tmp_path / "out" / "a.png").read_bytes()
    length = struct.unpack(">I", raw[33:37])[0]
    lines = zlib.decompress(raw[41 : 41 + length])
    assert lines[:4] == bytes((0, 3, 2, 1))
