"""A pack opened by hand is looked at; it holds only when she says so, and never in the machine's place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from finders import buttons, press, settle, shown, words_on

from advocacy_trainer.cli import is_given
from advocacy_trainer.organisation import taking_in
from advocacy_trainer.organisation.building import built
from advocacy_trainer.organisation.in_force import MACHINE, OWN
from advocacy_trainer.organisation.installing import install, read_installed
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workplace import opened_pack

WORDS = (
    'id = "fjordby"\nversion = {version}\n[workplace]\nname = "Fjordby"\n[promise]\nticked = ["voluntary"]\n'
)


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have nothing of IT's on this computer but what a test puts there."""
    folder = tmp_path / "etc"
    monkeypatch.setattr(opened_pack, "machine_dir", lambda: folder)
    monkeypatch.setattr(taking_in, "machine_dir", lambda: folder)
    return folder


def a_pack(folder: Path, version: int = 1) -> Path:
    raw, _ = built("fjordby", version, {"pack.toml": WORDS.format(version=version).encode()})
    path = folder / f"fjordby-{version}.medegneord"
    path.write_bytes(raw)
    path.chmod(0o666)  # as what lies in a folder that is shared: its place says nothing
    return path


def test_it_is_a_file_that_the_desktop_hands_over() -> None:
    assert is_given(["C:\\Ny mappe\\Fjordby.MEDEGNEORD"])
    assert is_given(["a.kollega"])
    assert not is_given(["a.zip"])
    assert not is_given(["a.kollega", "b.kollega"])


@pytest.mark.parametrize("lang", ["da", "en"])
def test_it_is_looked_at_and_used_only_when_she_says_so(
    make_window: Callable[..., MainWindow], tmp_path: Path, machine: Path, lang: str
) -> None:
    window = make_window(language=lang, machine=machine)
    data = window.context.stores.folder
    assert data is not None
    window.open_given(a_pack(tmp_path))
    assert window.page_name == "opened-pack"
    page = window.page
    assert page is not None
    said = shown(page)
    assert ("Den er ikke underskrevet" if lang == "da" else "It is not signed") in said
    assert ("Det er frivilligt." if lang == "da" else "It is voluntary.") in said
    assert not (data / OWN).exists()
    press(page, "Luk uden at bruge den" if lang == "da" else "Close without using it")
    assert window.page_name == "home"
    assert not (data / OWN).exists()
    window.open_given(a_pack(tmp_path))
    press(page, "Brug den for mig selv" if lang == "da" else "Use it for myself")
    assert read_installed(data / OWN).current.startswith("fjordby-1-")
    settle()
    assert window.page_name == "from-workplace"


def test_an_older_one_is_refused_and_going_back_is_said(
    make_window: Callable[..., MainWindow], tmp_path: Path, machine: Path
) -> None:
    window = make_window(machine=machine)
    for version in (1, 2):
        window.open_given(a_pack(tmp_path, version))
        assert window.page is not None
        press(window.page, "Use it for myself")
        settle()
    window.open_given(a_pack(tmp_path, 1))
    assert window.page is not None
    press(window.page, "Use it for myself")
    assert "it is version 1, and version 2 has been here" in shown(window)
    window.open_page("from-workplace", {})
    assert window.page is not None
    press(window.page, "Use the previous one")
    settle()
    assert "version 1" in shown(window)
    assert window.page is not None
    press(window.page, "Use the previous one")
    assert "no earlier pack" in shown(window)


def test_where_the_machine_has_one_it_can_only_be_looked_at(
    make_window: Callable[..., MainWindow], tmp_path: Path, machine: Path
) -> None:
    install(machine / MACHINE, "other", 1, {"pack.toml": b'id = "other"'})
    window = make_window()
    window.open_given(a_pack(tmp_path))
    page = window.page
    assert page is not None
    assert "can only be looked at" in shown(page)
    assert "Use it for myself" not in [words_on(each) for each in buttons(page)]


def test_what_is_no_pack_is_told_on_the_page(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window()
    for name, raw in (("a.medegneord", b"no zip"), ("b.medegneord", b"")):
        (tmp_path / name).write_bytes(raw)
        window.open_given(tmp_path / name)
        assert window.page is not None
        assert "Use it for myself" not in shown(window.page)
    window.open_given(tmp_path / "gone.medegneord")
    assert window.page is not None
    assert "cannot be read" in shown(window.page)
