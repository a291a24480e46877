import json
from pathlib import Path

import pytest

from advocacy_trainer.errors import NewerDataError, StorageError
from advocacy_trainer.settings import OPTIONS, SettingsFile, is_valid, region_in_force, resolve


def test_every_default_fits_its_own_option() -> None:
    for option in OPTIONS.values():
        assert is_valid(option, option.default), option.name


def test_policy_wins_then_the_person_then_the_machine() -> None:
    settings = resolve(
        {"language": "en"}, {"language": "da", "theme": "dark", "work": "care"}, {"theme": "light"}
    )
    assert settings.text("language") == "en"
    assert settings.text("theme") == "light"
    assert settings.text("work") == "care"
    assert settings.locked == {"language"}


def test_a_policy_cannot_lock_what_is_the_persons_own() -> None:
    settings = resolve({"name": "Nr. 7", "text_scale": 100}, {}, {"name": "Mette", "text_scale": 200})
    assert settings.text("name") == "Mette"
    assert settings.number("text_scale") == 200
    assert not settings.locked


@pytest.mark.parametrize("value", [True, 99, 201, "150", None, [], 1.5])
def test_a_value_that_does_not_fit_is_passed_over(value: object) -> None:
    assert resolve({}, {}, {"text_scale": value}).number("text_scale") == 100


def test_a_choice_is_on_disk_at_once_and_comes_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path).choose("name", "Åse")
    again = SettingsFile(tmp_path)
    assert again.load() is None
    assert again.chosen == {"name": "Åse"}


def test_nothing_is_written_where_nothing_is_to_be_saved(tmp_path: Path) -> None:
    file = SettingsFile(None)
    file.choose("name", "Åse")
    assert file.load() is None
    assert file.chosen == {"name": "Åse"}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"format": "1", "values": {}}', b'{"format": 1}', b"[" * 100_000],
)
def test_a_broken_file_is_set_aside_and_told(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(broken)
    file = SettingsFile(tmp_path)
    trouble = file.load()
    assert isinstance(trouble, StorageError)
    kept = [path for path in tmp_path.iterdir() if path.name.startswith("settings.json.set-aside")]
    assert [path.read_bytes() for path in kept] == [broken]
    assert kept[0].name in str(trouble)
    file.choose("name", "Åse")


def test_a_file_from_a_newer_version_is_read_and_never_written(tmp_path: Path) -> None:
    raw = json.dumps({"format": 2, "values": {"name": "Åse", "hologram": True}})
    (tmp_path / "settings.json").write_text(raw)
    file = SettingsFile(tmp_path)
    assert isinstance(file.load(), NewerDataError)
    file.choose("theme", "dark")
    assert resolve({}, {}, file.chosen).text("name") == "Åse"
    assert (tmp_path / "settings.json").read_text() == raw


def test_names_of_other_versions_are_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "values": {"hologram": true}}')
    file = SettingsFile(tmp_path)
    assert file.load() is None
    file.choose("theme", "dark")
    assert json.loads((tmp_path / "settings.json").read_text())["values"] == {
        "hologram": True,
        "theme": "dark",
    }


@pytest.mark.parametrize(
    ("level", "work", "public"),
    [
        ({"sector": "care"}, "care", "unknown"),
        ({"sector": "school"}, "school", "unknown"),
        ({"sector": "social"}, "social", "unknown"),
        ({"sector": "public"}, "", "yes"),
        ({"sector": "private"}, "", "no"),
        ({"sector": "private", "public": "yes", "work": "trade"}, "trade", "yes"),
        ({"sector": "care", "work": ""}, "", "unknown"),
        ({"sector": "circus"}, "", "unknown"),
        ({"sector": ["care"]}, "", "unknown"),
        ({}, "", "unknown"),
    ],
)
def test_the_old_sector_is_read_as_work_and_employer(
    level: dict[str, object], work: str, public: str
) -> None:
    for settings in (resolve({}, level, {}), resolve({}, {}, level), resolve(level, {}, {})):
        assert (settings.text("work"), settings.text("public")) == (work, public)


def test_an_old_sector_set_by_it_locks_what_it_tells() -> None:
    assert resolve({"sector": "public"}, {}, {"public": "no"}).locked == {"public"}


@pytest.mark.parametrize(
    ("chosen", "language", "territory", "region"),
    [
        ("system", "da", "US", "dk"),
        ("system", "en", "DK", "dk"),
        ("system", "en", "gl", "dk"),
        ("system", "en", "GB", "uk"),
        ("system", "en", "US", "us"),
        ("system", "en", "", "uk"),
        ("us", "da", "DK", "us"),
        ("dk", "en", "US", "dk"),
    ],
)
def test_whose_law_holds(chosen: str, language: str, territory: str, region: str) -> None:
    assert region_in_force(chosen, language, territory) == region
