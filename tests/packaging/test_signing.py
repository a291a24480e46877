"""Signing is done with a key, is said aloud to be left out without one, and names what fails."""

import shutil
import subprocess
from pathlib import Path

import pip
import pytest
from tooling import signing
from tooling.places import SetupError

PROGRAM = Path(pip.__file__).parent / "_vendor" / "distlib" / "w64.exe"
TOOLS = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="needs osslsigncode and openssl"
)


def test_without_a_key_it_says_so_aloud(capsys: pytest.CaptureFixture[str]) -> None:
    assert not signing.has_key({})
    assert "NOT SIGNED" in capsys.readouterr().out
    assert signing.has_key({signing.CERTIFICATE: "c", signing.KEY: "k"})


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-keyout", key]
    words += ["-out", certificate, "-subj", "/O=Somewhere/CN=Somewhere"]
    words += ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    subprocess.run(words, check=True, capture_output=True)
    monkeypatch.setenv(signing.CERTIFICATE, str(certificate))
    monkeypatch.setenv(signing.KEY, str(key))
    return certificate


@TOOLS
def test_what_is_unsigned_is_signed_once(tmp_path: Path, key: Path) -> None:
    folder = tmp_path / "app"
    folder.mkdir()
    shutil.copy(PROGRAM, folder / "a.exe")
    (folder / "notes.dll").write_text("no program", encoding="utf-8")
    signing.sign_folder(folder)
    assert signing.is_signed(folder / "a.exe")
    before = (folder / "a.exe").read_bytes()
    signing.sign_folder(folder)
    assert (folder / "a.exe").read_bytes() == before
    words = ["osslsigncode", "verify", "-CAfile", key, "-in", folder / "a.exe"]
    assert subprocess.run(words, capture_output=True).returncode == 0
    assert sorted(path.name for path in folder.iterdir()) == ["a.exe", "notes.dll"]


@TOOLS
def test_a_key_that_does_not_fit_is_told_with_the_file(
    tmp_path: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(signing.KEY, str(key))  # the certificate is no key
    copy = tmp_path / "a.exe"
    shutil.copy(PROGRAM, copy)
    with pytest.raises(SetupError, match=r"a\.exe could not be signed"):
        signing.sign(copy)
    assert copy.read_bytes() == PROGRAM.read_bytes()
