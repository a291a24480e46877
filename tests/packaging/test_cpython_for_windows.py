"""One flipped byte of CPython or of a package stops the build, with its name."""

import hashlib
import json
import runpy
import shutil
import subprocess
import sys
import types
import zipfile
from pathlib import Path

import pytest
from tooling.places import SetupError
from tooling.windows import cpython, wheels

SIGNS = shutil.which("osslsigncode") and shutil.which("openssl")


def test_a_file_of_the_library_is_as_published_or_nothing_is_built() -> None:
    content = b"import os\n"
    catalogue = b"..." + hashlib.sha256(content).digest() + b"..."
    assert cpython.prove_source("Lib/os.py", content, catalogue) == "listed"
    assert cpython.prove_source("Lib/empty/__init__.py", b"", catalogue) == "pinned"
    flipped = bytes([content[0] ^ 1]) + content[1:]
    for name in ("Lib/os.py", "Lib/xml/__init__.py", "Lib/zipfile/__init__.py"):
        with pytest.raises(SetupError, match=name):
            cpython.prove_source(name, flipped, catalogue)


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("python.exe", True),
        ("python313.dll", True),
        ("DLLs/_ctypes.pyd", True),
        ("DLLs/python_lib.cat", True),
        ("Lib/json/__init__.py", True),
        ("Lib/json/", False),
        ("Lib/../../evil.py", False),
        ("Lib/site-packages/pip/__init__.py", False),
        ("Lib/json/evil.exe", False),
        ("DLLs/tcl86t.dll", False),
        ("Scripts/pip.exe", False),
        ("python3000.dll", False),
    ],
)
def test_only_what_can_be_proven_and_is_needed_is_taken(path: str, taken: bool) -> None:
    assert cpython.is_wanted(path) is taken


def signed_program(folder: Path, organisation: str) -> tuple[Path, Path]:
    """Sign a program of Windows by a maker of that name; return it and the authority for it."""
    import pip

    source = Path(pip.__file__).parent / "_vendor" / "distlib" / "w64.exe"
    key, certificate, signed = folder / "key.pem", folder / "cert.pem", folder / "python.exe"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "9000", "-keyout", key]
    words += ["-out", certificate, "-subj", f"/O={organisation}/CN={organisation}"]
    words += ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    subprocess.run(words, check=True, capture_output=True)
    words = ["osslsigncode", "sign", "-certs", certificate, "-key", key, "-in", source, "-out", signed]
    subprocess.run(words, check=True, capture_output=True)
    return signed, certificate


@pytest.mark.skipif(not SIGNS, reason="needs osslsigncode and openssl")
def test_a_program_of_another_maker_or_with_a_flipped_byte_is_refused(tmp_path: Path) -> None:
    other, authority = signed_program(tmp_path, "Somebody Else")
    with pytest.raises(SetupError, match=r"python\.exe"):
        cpython.prove_signature(other, authority)


def packed_wheel(folder: Path, content: bytes) -> Path:
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny.py", content)
        archive.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr(
            "tiny-1.0.dist-info/WHEEL",
            "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        archive.writestr("tiny-1.0.dist-info/RECORD", "")
    return wheel


@pytest.mark.parametrize("flipped", [False, True])
def test_a_package_that_is_not_as_locked_is_named(tmp_path: Path, flipped: bool) -> None:
    wheel = packed_wheel(tmp_path, b"here = True\n")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if flipped:
        packed_wheel(tmp_path, b"here = Frue\n")
    lock = tmp_path / "lock.txt"
    lock.write_text(f"tiny==1.0 --hash=sha256:{digest}\n", encoding="utf-8")
    words = wheels.install_words(Path(sys.executable), lock, tmp_path / "site")
    done = subprocess.run([*words, "--no-index", "--find-links", tmp_path], capture_output=True, text=True)
    assert (done.returncode == 0) is not flipped
    assert (tmp_path / "site" / "tiny.py").exists() is not flipped
    if flipped:
        assert "tiny" in done.stderr


def test_the_lock_for_windows_asks_for_nothing_by_system() -> None:
    lock = wheels.windows_lock()
    assert "sys_platform" not in lock
    for name in ("pefile==", "pywin32-ctypes==", "tzdata==", "pyside6-essentials==", "pyinstaller=="):
        assert f"\n{name}" in lock


def test_packages_of_an_earlier_build_are_held_against_what_was_installed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "tiny" / "__pycache__").mkdir(parents=True)
    (site / "tiny" / "__init__.py").write_text("here = True\n", encoding="utf-8")
    (site / "tiny" / "__pycache__" / "x.pyc").write_bytes(b"compiled by hand")
    (tmp_path / "site-lock.txt").write_text(wheels.windows_lock(), encoding="utf-8")
    before = {"tiny/__init__.py": hashlib.sha256(b"here = True\n").hexdigest()}
    (tmp_path / "site-files.json").write_text(json.dumps(before), encoding="utf-8")
    assert wheels.fetch(Path(sys.executable), tmp_path) == site
    assert not (site / "tiny" / "__pycache__").exists()
    (site / "tiny" / "__init__.py").write_text("here = Frue\n", encoding="utf-8")
    with pytest.raises(SetupError, match=r"tiny/__init__\.py"):
        wheels.fetch(Path(sys.executable), tmp_path)
    (site / "tiny" / "__init__.py").write_text("here = True\n", encoding="utf-8")
    (site / "more.py").touch()
    with pytest.raises(SetupError, match=r"more\.py"):
        wheels.fetch(Path(sys.executable), tmp_path)


def test_what_a_wheel_brings_compiled_does_not_stop_the_next_build_and_a_removed_folder_is_fetched_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpack = (
        "import pathlib, sys; at = pathlib.Path(sys.argv[1], 'tiny', '__pycache__'); at.mkdir(parents=True); "
    )
    unpack += "(at / 'x.cpython-314.pyc').touch(); (at.parent / '__init__.py').touch()"
    monkeypatch.setattr(
        wheels, "install_words", lambda python, _lock, site: [python, "-c", unpack, str(site)]
    )
    python = Path(sys.executable)
    for _ in range(2):
        site = wheels.fetch(python, tmp_path)
        assert wheels.fetch(python, tmp_path) == site
        assert not (site / "tiny" / "__pycache__").exists()
        shutil.rmtree(site)


def test_what_signatures_are_read_by_needs_no_network_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_socket", None)
    monkeypatch.setattr(types, "CapsuleType", None, raising=False)
    runpy.run_path(str(Path(cpython.__file__).parents[2] / "windows" / "capsule_type.py"))
    assert vars(types)["CapsuleType"].__name__ == "PyCapsule"
