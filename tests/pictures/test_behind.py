import io
import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from advocacy_trainer.cli import main
from advocacy_trainer.pictures.headers.reader import look

FILM = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + bytes(range(256)) * 20
KINDS = ("JPEG", "PNG", "GIF", "WEBP", "BMP")


def picture(kind: str, colour: str = "red", **how: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((120, 90), 60).convert("RGB").save(out, kind, **how)
    return out.getvalue()


def told(raw: bytes) -> set[str]:
    return set(look(raw).tells) & {"film", "behind", "preview"}


@pytest.mark.parametrize("kind", KINDS)
def test_what_lies_behind_the_end_is_told_for_every_kind(kind: str) -> None:
    raw = picture(kind)
    assert told(raw) == set()
    assert told(raw + b"\0" * 5000) == set()
    assert told(raw + FILM) == {"film"}
    assert told(raw + b"\0" * 900 + FILM) == {"film"}
    assert told(raw + b"x" * 2_000_000 + FILM) == {"film"}
    assert told(raw + b"\x1a\x45\xdf\xa3 webm") == {"film"}
    assert told(raw + b"PK\x03\x04 a letter.docx") == {"behind"}
    assert told(raw + b"Mit hemmelige brev") == {"behind"}
    assert told(raw + picture("JPEG")) == {"preview"}
    assert told(raw + picture("PNG") + FILM) == {"preview", "film"}


@pytest.mark.parametrize("how", [{"progressive": True}, {"quality": 100}, {"restart_marker_blocks": 2}])
def test_the_end_of_a_jpeg_is_found_behind_all_its_scans(how: dict[str, object]) -> None:
    raw = picture("JPEG", **how)
    assert told(raw) == set()
    assert told(raw + FILM) == {"film"}


def test_a_film_in_a_jpegs_coded_data_is_no_end_of_it() -> None:
    raw = picture("JPEG")
    assert told(raw.removesuffix(b"\xff\xd9")) == set()  # cut off: nothing can lie behind


def test_comments_behind_the_first_frame_of_a_moving_picture_are_told() -> None:
    frames = [Image.new("P", (40, 40), colour) for colour in (1, 2, 3)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=90)
    raw = out.getvalue()
    assert "comment" not in look(raw).tells
    assert "comment" in look(raw[:-1] + b"!\xfe\x03abc\0;").tells
    assert told(raw + FILM) == {"film"}


def test_an_unknown_chunk_of_a_webp_and_a_second_page_of_a_tiff_are_told() -> None:
    raw = picture("WEBP") + b"SECR" + struct.pack("<I", 4) + b"film"
    raw = raw[:4] + struct.pack("<I", len(raw) - 8) + raw[8:]
    assert told(raw) == {"behind"}
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "TIFF", save_all=True, append_images=[Image.new("RGB", (9, 9), "red")])
    assert told(out.getvalue()) == {"preview"}
    assert told(picture("TIFF")) == set()


def test_the_small_copy_in_exif_is_told() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:05:05 10:00:00"
    small = picture("JPEG")
    head = b"Exif\0\0II*\0\x08\0\0\0\0\0" + struct.pack("<I", 14)
    copy = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(small), 0)
    assert told(picture("JPEG", exif=head + copy + small[:20_000])) == {"preview"}
    assert told(picture("JPEG", exif=exif.tobytes())) == set()


def test_the_command_names_it_and_names_it_as_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], telling_exif: bytes, saved: Callable[..., Path]
) -> None:
    path = saved(Image.effect_noise((500, 500), 60).convert("RGB"), "a.jpg", exif=telling_exif)
    path.write_bytes(path.read_bytes() + FILM)
    assert main(["photo", "check", str(path), "--json"]) == 0
    checks = {check["id"]: check for check in json.loads(capsys.readouterr().out)["checks"]}
    assert checks["behind"]["result"] == checks["metadata"]["result"] == "hint"
    assert checks["metadata"]["value"].split()[:2] == ["gps", "film"]
    assert "film" in checks["behind"]["sentence"]
    out = tmp_path / "b.jpg"
    assert main(["photo", "crop", str(path), str(out), "--platform", "linkedin"]) == 0
    assert "a film or a sound behind the picture" in capsys.readouterr().out
    assert b"ftyp" not in out.read_bytes()
    assert told(out.read_bytes()) == set()
