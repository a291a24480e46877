"""What is handed out: the same bytes every time, with icons, licences and a list of what is in it."""

import json
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tooling import archives, debian, debian_copyright, icons
from tooling.parts import distributions, runtimes, writing
from tooling.parts.part import Part
from tooling.places import SetupError
from tooling.versions import Build
from tooling.windows import wine

BUILD = Build("0.1.0", "-pilot", "abc")
PARTS = [
    Part("Qt", "6.12.0", "LGPL-3.0-only", "Text of it.", "pkg:pypi/qt@6.12.0", (), "May be replaced."),
    Part("Two", "", "A, and B", "Other text.", "", (Part("inner", "1", "", ""),)),
]


def test_the_zip_is_the_same_whenever_it_is_packed(tmp_path: Path) -> None:
    folder = tmp_path / "app"
    (folder / "Dækøer").mkdir(parents=True)
    (folder / "Dækøer" / "a.txt").write_text("1", encoding="utf-8")
    (folder / "b.exe").write_bytes(b"MZ")
    first = archives.pack_zip(folder, BUILD, tmp_path).read_bytes()
    (folder / "b.exe").touch()
    packed = archives.pack_zip(folder, BUILD, tmp_path)
    assert packed.read_bytes() == first
    assert packed.name == "advocacy-trainer-0.1.0-pilot-windows-x64.zip"
    assert zipfile.ZipFile(packed).namelist() == [
        "advocacy-trainer-0.1.0-pilot-windows-x64/Dækøer/a.txt",
        "advocacy-trainer-0.1.0-pilot-windows-x64/b.exe",
    ]


def test_icons_lead_to_their_pictures() -> None:
    pictures = {16: b"sixteen", 256: b"large one", 24: b"odd"}
    made = icons.ico(pictures)
    kind, count = struct.unpack_from("<HH", made, 2)
    assert (kind, count) == (1, 3)
    found = {}
    for number in range(count):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        found[width or 256] = made[offset : offset + length]
    assert found == pictures
    apple = icons.icns(pictures)
    assert struct.unpack(">4sI", apple[:8]) == (b"icns", len(apple))
    assert b"ic08" in apple
    assert b"odd" not in apple


def test_the_bill_of_materials_is_the_same_for_the_same_parts() -> None:
    first = writing.bill_of_materials(PARTS, BUILD, "windows-x64")
    assert first == writing.bill_of_materials(PARTS, BUILD, "windows-x64")
    document = json.loads(first)
    assert document["metadata"]["component"]["version"] == "0.1.0-pilot"
    one, two = document["components"]
    assert one["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert two["licenses"] == [{"license": {"name": "A, and B"}}]
    assert "version" not in two
    assert [inner["name"] for inner in two["components"]] == ["inner"]
    other = json.loads(writing.bill_of_materials(PARTS[:1], BUILD, "windows-x64"))
    assert other["serialNumber"] != document["serialNumber"]


def test_the_notices_hold_every_licence() -> None:
    text = writing.notices(PARTS)
    for words in ("Text of it.", "Other text.", "May be replaced.", "Qt 6.12.0: LGPL-3.0-only", "inner 1"):
        assert words in text


def test_each_package_is_found_by_its_files_or_its_modules() -> None:
    site = Path(__import__("PySide6").__file__).parents[1]
    files = {"libQt6Core.so.6", "PySide6/QtCore.abi3.so", "PIL/_imaging.so", "elsewhere.so"}
    found = {
        part.name: (own, tops)
        for part, own, tops in distributions.shipped_parts(site, files, {"tinydb", "fsrs", "unknown"})
    }
    assert {"tinydb", "fsrs", "PySide6_Essentials"} <= set(found)
    assert found["tinydb"] == (set(), {"tinydb"})
    assert "PySide6/QtCore.abi3.so" in found["PySide6_Essentials"][0]
    assert "pytest" not in found
    assert not any("elsewhere.so" in own for own, _ in found.values())


def test_qt_comes_with_its_licences_and_what_they_allow() -> None:
    site = Path(__import__("PySide6").__file__).parents[1]
    parts = [part for part, _, _ in distributions.shipped_parts(site, set(), {"PySide6", "shiboken6"})]
    assert {part.licence for part in parts} == {"LGPL-3.0-only"}
    for part in parts:
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.notice
        assert "GNU GENERAL PUBLIC LICENSE" in part.notice
        assert "may be replaced" in part.note


def test_what_qt_is_built_from_is_named_where_it_ships() -> None:
    qt = Part("PySide6_Essentials", "6.12.0", "LGPL-3.0-only", "LGPL.")
    whole = distributions.with_qt_inside(qt, {"Qt6Core.dll", "PySide6/plugins/imageformats/qjpeg.dll"})
    named = {inner.name for inner in whole.within}
    assert {"PCRE2 and SLJIT", "libjpeg-turbo"} <= named
    assert not {"ICU", "libtiff", "FreeType"} & named
    for words in ("Philip Hazel", "Redistribution and use in source", "provided 'as-is'", "LGPL."):
        assert words in whole.notice
    other = Part("pillow", "13", "MIT-CMU", "Text.")
    assert distributions.with_qt_inside(other, {"Qt6Core.dll"}) == other
    assert distributions.with_qt_inside(qt, {"x.py"}) == qt


@pytest.mark.parametrize(
    ("file", "own"),
    [
        ("python313.dll", True),
        ("base_library.zip", True),
        ("_ctypes.pyd", True),
        ("libpython3.11.so.1.0", True),
        ("python3.13/lib-dynload/_json.so", True),
        ("strange.pyd", False),
        ("regex/_ctypes.pyd", False),
        ("libz.so.1", False),
    ],
)
def test_what_is_cpythons_own_is_told_from_what_is_not(file: str, own: bool, tmp_path: Path) -> None:
    licence = tmp_path / "LICENSE.txt"
    licence.write_text("PSF", encoding="utf-8")
    _, found = runtimes.cpython("3.13.2", licence, {file}, {"_ctypes"})
    assert (file in found) is own


def test_debian_is_told_where_the_long_licences_lie() -> None:
    licences = Path(distributions.LICENCES)
    whole = "\n\n".join((licences / name).read_text("utf-8") for name in distributions.QT_TEXTS)
    short = debian_copyright.shortened(f"Before.\n{whole}\n")
    assert "/usr/share/common-licenses/LGPL-3]" in short
    assert "/usr/share/common-licenses/GPL-3]" in short
    assert short.startswith("Before.")
    assert len(short) < len(whole) / 10
    assert debian_copyright.shortened("Plain words.") == "Plain words."


def test_the_description_counts_the_lessons_there_are() -> None:
    text = debian.metainfo()
    lessons = sum(1 for _ in (debian.ROOT / "lessons" / "en").glob("*/[0-9][0-9]-*.md"))
    assert f"{lessons} lessons" in text
    assert "{" not in text


def test_where_wine_is_missing_one_sentence_says_what_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(wine, "PLACES", ())
    with pytest.raises(SetupError, match=r"apt-get install -y --no-install-recommends .*wixl"):
        wine.require()


def test_a_dmg_is_refused_early_off_macos() -> None:
    if sys.platform == "darwin":
        pytest.skip("it is built here")
    dev = debian.ROOT / "packaging" / "dev.py"
    done = subprocess.run([sys.executable, dev, "build", "dmg"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "macOS" in done.stderr
    assert "Traceback" not in done.stderr
