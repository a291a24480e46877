"""The MSI's description holds the same ids in every build, and nothing that wixl does not know."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from tooling.versions import Build, numbers
from tooling.windows import msi, wxs
from tooling.windows.programs import FileVersion, file_version

BUILD = Build("0.1.0", "", "abc")
FILES = ("advocacy-trainer.exe", "_internal/Qt6Core.dll", "_internal/PySide6/plugins/a b & c.dll", "LICENSE")


def made(folder: Path, build: Build = BUILD) -> ET.Element:
    for name in FILES:
        path = folder / "app" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"MZ" + name.encode())
    (folder / "app.ico").write_bytes(b"")
    return ET.fromstring(wxs.describe(wxs.read_tree(folder / "app"), build, folder / "app.ico", folder))


def every(root: ET.Element, name: str) -> list[dict[str, str]]:
    return [one.attrib for one in root.iter(f"{{http://schemas.microsoft.com/wix/2006/wi}}{name}")]


def test_every_file_is_a_component_that_an_upgrade_knows_again(tmp_path: Path) -> None:
    now, later = made(tmp_path / "a"), made(tmp_path / "b", Build("0.2.0", "-pilot", "def"))
    assert every(now, "Component") == every(later, "Component")
    assert len(every(now, "File")) == len(FILES)
    ids = [one["Guid"] for one in every(now, "Component")]
    assert len(set(ids)) == len(ids)
    assert {one["Id"] for one in every(now, "Component")} == {one["Id"] for one in every(now, "ComponentRef")}
    assert all(one["Win64"] == "yes" for one in every(now, "Component"))
    assert all(not one["Source"].startswith("/") for one in every(now, "File"))


def test_a_version_is_a_product_of_its_own_in_the_same_family(tmp_path: Path) -> None:
    now, later = made(tmp_path / "a"), made(tmp_path / "b", Build("0.1.1", "", "abc"))
    (one,), (other,) = every(now, "Product"), every(later, "Product")
    assert one["UpgradeCode"] == other["UpgradeCode"] == "cf63f47b-3a5c-5aae-886c-4b690db3767b"
    assert one["Id"] != other["Id"]
    assert every(made(tmp_path / "c"), "Product") == [one]
    assert wxs.product_code(BUILD) != wxs.product_code(Build("0.1.0", "-pilot", "abc"))


def test_what_it_registers_belongs_to_the_machine(tmp_path: Path) -> None:
    values = every(made(tmp_path), "RegistryValue")
    assert {value["Root"] for value in values} == {"HKLM"}
    version = [value for value in values if value.get("Name") == "Version"]
    assert [value["Value"] for value in version] == ["0.1.0"]
    opens = [value["Value"] for value in values if value["Key"].endswith(r"shell\open\command")]
    assert opens == ['"[INSTALLFOLDER]advocacy-trainer.exe" "%1"'] * 2
    assert {value["Key"].rpartition("\\")[2] for value in values} >= {".kollega", ".medegneord"}


def test_hrs_form_has_an_entry_of_its_own(tmp_path: Path) -> None:
    app, form = every(made(tmp_path), "Shortcut")
    assert (app["Name"], app.get("Arguments", "")) == ("Med egne ord", "")
    assert (form["Name"], form["Arguments"]) == ("Jeres arbejdsplads i appen", "pack edit")
    assert form["Target"] == app["Target"]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("LICENSE", "LICENSE"),
        ("Qt6Core.dll", "Qt6Core.dll"),
        ("python313.dll", "1A2B3C4D.DLL|python313.dll"),
        ("a b.txt", "1A2B3C4D.TXT|a b.txt"),
        ("Dækøer", "1A2B3C4D|Dækøer"),
        ("x.tar.gz", "1A2B3C4D.GZ|x.tar.gz"),
        ("long.json", "1A2B3C4D.JSO|long.json"),
        (".hidden", "1A2B3C4D.HID|.hidden"),
    ],
)
def test_names_that_are_not_eight_and_three_get_a_short_one(name: str, given: str) -> None:
    assert msi.with_short_name(name, "1a2b3c4d5e6f") == given


def test_versions_are_read_from_a_program_and_from_nothing_else(tmp_path: Path) -> None:
    fixed = b"\xbd\x04\xef\xfe\x00\x00\x01\x00" + b"\x0c\x00\x06\x00\x02\x00\x01\x00"
    language = "Translation".encode("utf-16-le") + b"\x00\x00\x00\x00" + b"\x06\x04\xb0\x04"
    (tmp_path / "a.dll").write_bytes(b"MZ" + b"\x00" * 99 + fixed + b"\x00" * 9 + language)
    (tmp_path / "b.txt").write_bytes(fixed + language)
    (tmp_path / "c.dll").write_bytes(b"MZ without a version")
    assert file_version(tmp_path / "a.dll") == FileVersion("6.12.1.2", "1030")
    assert file_version(tmp_path / "b.txt") is None
    assert file_version(tmp_path / "c.dll") is None


def test_a_version_is_four_numbers_to_windows() -> None:
    assert numbers("0.1.0-pilot") == (0, 1, 0, 0)
    assert numbers("12.3") == (12, 3, 0, 0)


@pytest.mark.skipif(
    not all(map(shutil.which, ("wixl", "msibuild", "faketime"))), reason="needs wixl and msibuild"
)
def test_the_same_folder_gives_the_same_msi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path)
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    first = msi.pack(tmp_path / "app", tmp_path / "app.ico", BUILD, tmp_path / "one").read_bytes()
    second = msi.pack(tmp_path / "app", tmp_path / "app.ico", BUILD, tmp_path / "two")
    assert first == second.read_bytes()
    rows = subprocess.run(["msiinfo", "export", second, "File"], capture_output=True, text=True).stdout
    assert re.search(r"\|a b & c\.dll\t", rows)
    upgrades = subprocess.run(["msiinfo", "export", second, "Upgrade"], capture_output=True, text=True).stdout
    assert re.search(r"\t513\t\tWIX_UPGRADE_DETECTED", upgrades)
    assert re.search(r"\t2\t\tWIX_DOWNGRADE_DETECTED", upgrades)
