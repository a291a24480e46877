"""``photo check`` and ``photo crop`` as a person types them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from advocacy_trainer.cli import main
from advocacy_trainer.pictures.headers.reader import look
from advocacy_trainer.pictures.targets import covered_by_photo, target_for, targets

Save = Callable[..., Path]


def test_check_says_one_line_for_each_check(
    saved: Save, portrait: Image.Image, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["photo", "check", str(saved(portrait, "a.jpg"))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "JPEG, 800 × 800 pixels"
    assert all(line.startswith(("ok    ", "hint  ")) for line in lines[1:])
    assert len([line for line in lines if "size-" in line]) == len(targets("profile"))


def test_check_as_json_for_one_platform(
    saved: Save, portrait: Image.Image, telling_exif: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(portrait.resize((200, 200)), "a.jpg", exif=telling_exif)
    assert main(["photo", "check", str(path), "--platform", "linkedin", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    checks = {check["id"]: check for check in result["checks"]}
    assert result["width"] == 200
    assert {"size-linkedin", "weight-linkedin", "sharpness", "light", "contrast", "text"} <= set(checks)
    assert checks["size-linkedin"]["result"] == "hint"
    assert checks["metadata"]["value"].split() == ["gps", "exif"]
    assert all(set(check) == {"id", "result", "value", "sentence"} for check in result["checks"])


@pytest.mark.parametrize("use", ["profile", "banner"])
def test_crop_saves_the_platforms_size_and_says_what_went(
    saved: Save,
    tmp_path: Path,
    portrait: Image.Image,
    telling_exif: bytes,
    capsys: pytest.CaptureFixture[str],
    use: str,
) -> None:
    path, out = saved(portrait, "a.jpg", exif=telling_exif), tmp_path / "deep" / "b.jpg"
    before = path.read_bytes()
    for target in targets(use):
        words = ["photo", "crop", str(path), str(out), "--platform", target.platform, "--use", use]
        assert main(words) == 0
        anatomy = look(out)
        assert (anatomy.width, anatomy.height) == (target.width, target.height)
        assert anatomy.tells == set()
        assert not target.most_bytes or anatomy.file_bytes <= target.most_bytes
        assert "Removed: where the picture was taken" in capsys.readouterr().out
    assert path.read_bytes() == before


def test_crop_takes_the_box_of_the_upright_picture(saved: Save, tmp_path: Path, telling_exif: bytes) -> None:
    picture = Image.new("RGB", (400, 200), "white")
    picture.paste((255, 0, 0), (0, 100, 100, 200))  # lies at the top left once turned clockwise
    path, out = saved(picture, "a.png", exif=telling_exif), tmp_path / "b.png"
    assert main(["photo", "crop", str(path), str(out), "--platform", "x", "--box", "0,0,100,100"]) == 0
    with Image.open(out) as written:
        assert {written.convert("RGB").getpixel(at) for at in ((3, 3), (396, 396))} == {(255, 0, 0)}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--platform", "myspace"], "myspace"),
        (["--platform", "chat"], "linkedin"),
        (["--platform", "x", "--box", "1,2,3"], "four"),
        (["--platform", "x", "--box", "700,0,200,200"], "inside"),
        (["--platform", "x", "--box", "0,0,0,5"], "inside"),
    ],
)
def test_misuse_gets_a_sentence(
    saved: Save,
    tmp_path: Path,
    portrait: Image.Image,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    path = saved(portrait, "a.jpg")
    assert main(["photo", "crop", str(path), str(tmp_path / "b.jpg"), *words]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "b.jpg").exists()


def test_the_original_is_never_overwritten(
    saved: Save, tmp_path: Path, portrait: Image.Image, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(portrait, "a.jpg")
    before = path.read_bytes()
    link = tmp_path / "link.jpg"
    link.symlink_to(path)
    for out in (path, link, tmp_path / "." / "a.jpg"):
        assert main(["photo", "crop", str(path), str(out), "--platform", "x"]) == 2
        assert "never changed" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_what_is_no_picture_ends_with_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n")
    for words in (["check", str(path)], ["crop", str(path), str(tmp_path / "b.jpg"), "--platform", "x"]):
        assert main(["photo", *words]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1


def test_banners_tell_what_the_photo_covers() -> None:
    covered = covered_by_photo(target_for("linkedin", "banner"))
    assert covered is not None
    assert covered.y + covered.height > 1
    assert covered_by_photo(target_for("linkedin", "profile")) is None


@pytest.mark.parametrize(
    "box", ["", "-1,0,5,5", "0,0,0,5", "700,700,200,200", "1,2,3", "1.5,0,5,5", "٣,0,5,5"]
)
def test_a_box_that_does_not_fit_is_refused_in_a_sentence(
    saved: Save, tmp_path: Path, portrait: Image.Image, capsys: pytest.CaptureFixture[str], box: str
) -> None:
    out = tmp_path / "out.jpg"
    words = ["photo", "crop", str(saved(portrait, "a.jpg")), str(out), "--platform", "linkedin", "--box", box]
    assert main(words) == 2
    assert "box" in capsys.readouterr().err
    assert not out.exists()
