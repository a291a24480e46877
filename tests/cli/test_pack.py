"""The pack's commands, as HR and IT use them."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from advocacy_trainer.cli import main, settings_in_force

WORDS = """\
format = 1
id = "fjordby"
version = {version}
[workplace]
name = "Fjordby Sygehus"
work = "care"
public = "yes"
[contact]
name = "Karin Holm"
role = "Kommunikation"
phone = "lokal 4120"
[deputy]
name = "Ali Demir"
role = "tillidsrepræsentant"
[promise]
ticked = ["voluntary", "working-time"]
by = "Bente Lund, sygehusdirektør"
on = 2026-11-29
[about]
why = {{ da = "Vi vil vise, hvad sygepleje er.", en = "We want to show what nursing is." }}
"""


def run(tmp_path: Path, *words: str | Path, lang: str = "en") -> int:
    given = ["--data-dir", str(tmp_path / "data"), "--lang", lang, "pack", *map(str, words)]
    return main(given)


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    folder = tmp_path / "ward"
    folder.mkdir()
    (folder / "pack.toml").write_text(WORDS.format(version=3), encoding="utf-8")
    return folder


def test_new_begins_with_nothing_promised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "new", tmp_path / "p", "--name", "Fjordby Sygehus") == 0
    text = (tmp_path / "p" / "pack.toml").read_text(encoding="utf-8")
    assert 'id = "fjordby-sygehus"' in text
    assert "ticked" not in text
    assert run(tmp_path, "new", tmp_path / "p") == 2
    assert run(tmp_path, "check", tmp_path / "p") == 0
    assert "You have promised nothing." in capsys.readouterr().out


def test_build_sign_and_verify(tmp_path: Path, ward: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "build", ward) == 0
    built = tmp_path / "fjordby-3.medegneord"
    first = built.read_bytes()
    assert run(tmp_path, "build", ward) == 0
    assert built.read_bytes() == first
    assert run(tmp_path, "sign", ward, "--new-key", tmp_path / "k", "--no-password") == 2
    for name in ("k", "k.pub"):
        (tmp_path / name).unlink(missing_ok=True)
    assert run(tmp_path, "sign", built, "--new-key", tmp_path / "k", "--no-password") == 0
    if os.name == "posix":
        assert (tmp_path / "k").stat().st_mode & 0o077 == 0
    capsys.readouterr()
    open_place = tmp_path / "open"
    open_place.mkdir()
    open_place.chmod(0o777)
    moved = open_place / "p.medegneord"
    built.rename(moved)
    moved.chmod(0o666)
    assert run(tmp_path, "verify", moved, "--key", tmp_path / "k.pub") == 0
    assert "signed by key" in capsys.readouterr().out
    assert run(tmp_path, "verify", moved) == 1
    assert "by none of the keys" in capsys.readouterr().out
    assert run(tmp_path, "sign", moved, "--new-key", tmp_path / "k") == 2
    assert run(tmp_path, "sign", moved) == 2


def test_a_pack_with_a_fault_is_checked_and_not_built(tmp_path: Path, ward: Path) -> None:
    (ward / "coach").mkdir()
    (ward / "coach" / "words.toml").write_text("known = 3", encoding="utf-8")
    assert run(tmp_path, "check", ward) == 1
    assert run(tmp_path, "build", ward) == 1
    assert not list(tmp_path.glob("*.medegneord"))


def test_install_show_and_rollback(tmp_path: Path, ward: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "show") == 0
    assert "no pack on this computer" in capsys.readouterr().out
    assert run(tmp_path, "install", ward) == 0
    (ward / "pack.toml").write_text(WORDS.format(version=4), encoding="utf-8")
    assert run(tmp_path, "install", ward) == 0
    assert run(tmp_path, "show", "--json") == 0
    said = json.loads(capsys.readouterr().out.rsplit("\n{", 1)[1].join(["{", ""]))
    assert (said["version"], said["by"], said["why"]) == (4, "own", "We want to show what nursing is.")
    assert run(tmp_path, "rollback") == 0
    capsys.readouterr()
    assert run(tmp_path, "show", lang="da") == 0
    out = capsys.readouterr().out
    assert "version 3, own" in out
    assert "Det er frivilligt." in out
    assert "Endnu ikke drøftet i SU/MED." in out
    (ward / "pack.toml").write_text(WORDS.format(version=2), encoding="utf-8")
    assert run(tmp_path, "install", ward) == 1
    assert run(tmp_path, "show", ward) == 0


def test_hostile_and_missing_packs_end_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "evil.medegneord"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("../pack.toml", "x")
    for verb in ("check", "build", "sign", "verify", "install", "show"):
        extra = ["--key", tmp_path / "k"] if verb == "sign" else []
        assert run(tmp_path, verb, path, *extra) in (1, 2)
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert run(tmp_path, "check", tmp_path / "gone") == 1
    assert run(tmp_path, "rollback") in (1, 2)
    assert not (tmp_path / "pack.toml").exists()


def test_show_speaks_the_language_of_the_window(
    tmp_path: Path, ward: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    (data / "settings.json").write_text('{"format": 1, "values": {"language": "da"}}')
    assert main(["--data-dir", str(data), "pack", "show", str(ward)]) == 0
    assert "Vi vil vise, hvad sygepleje er." in capsys.readouterr().out
    run(tmp_path, "show", ward, lang="en")
    assert "We want to show what nursing is." in capsys.readouterr().out


def test_showing_the_pack_that_it_names_makes_no_data_folder(
    tmp_path: Path, ward: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built = tmp_path / "fjordby-3.medegneord"
    assert run(tmp_path, "build", ward) == 0
    assert run(tmp_path, "sign", built, "--new-key", tmp_path / "k", "--no-password") == 0
    key = (tmp_path / "k.pub").read_text(encoding="utf-8").splitlines()[-1]
    monkeypatch.setattr(settings_in_force, "policy_values", lambda: {"pack": str(built), "signers": key})
    assert run(tmp_path, "show") == 0
    assert "version 3, policy" in capsys.readouterr().out
    assert not (tmp_path / "data").exists()
