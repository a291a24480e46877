"""What a policy says, what of it cannot be read, and what holds then."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.policy.decided import decisions, set_by_it
from advocacy_trainer.policy.keys import is_public_key, keys
from advocacy_trainer.policy.places import Places, is_anything_set
from advocacy_trainer.policy.reading import Policy, read_file, read_policy, take
from advocacy_trainer.settings import resolve

ME = (os.getuid(),) if hasattr(os, "getuid") else ()
KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"  # from minisign's own page
CLOSED = {
    "keep_nothing": True,
    "xapi": False,
    "journal": False,
    "trainer_mode": False,
    "unsigned_packs": "preview",
    "signers": "",
}


def written(folder: Path, content: Any, raw: bytes | None = None) -> Path:
    path = folder / "policy.json"
    path.write_bytes(json.dumps(content).encode() if raw is None else raw)
    path.chmod(0o644)
    return path


def test_where_nothing_is_set_nothing_holds(tmp_path: Path) -> None:
    places = Places(tmp_path / "policy.json")
    assert not is_anything_set(places)
    assert read_policy(places) == Policy()


def test_a_file_locks_and_recommends(tmp_path: Path) -> None:
    path = written(tmp_path, {"format": 1, "locked": {"Region": "dk"}, "recommended": {"Language": "da"}})
    policy = read_policy(Places(path), ME)
    assert policy.values("locked") == {"region": "dk"}
    assert policy.values("recommended") == {"language": "da"}
    assert not policy.problems
    settings = resolve(policy.values("locked"), policy.values("recommended"), {"language": "en"})
    assert settings.text("language") == "en"
    assert settings.locked == {"region"}


@pytest.mark.parametrize("name", ["language", "LANGUAGE", "Language"])
def test_names_are_read_as_the_registry_reads_them(name: str) -> None:
    assert take({name: "da"}, {}, "here").values("locked") == {"language": "da"}


@pytest.mark.parametrize(
    ("key", "raw", "value"),
    [
        ("SharedComputer", 1, True),
        ("SharedComputer", "TRUE", True),
        ("Journal", 0, False),
        ("RetentionMonths", "12", 12),
        ("Signers", [KEY, KEY], f"{KEY}\n{KEY}"),
        ("Signers", KEY, KEY),
        ("Work", " care ", "care"),
    ],
)
def test_a_value_is_read_as_the_systems_write_it(key: str, raw: object, value: object) -> None:
    policy = take({key: raw}, {}, "here")
    assert list(policy.values("locked").values()) == [value]
    assert not policy.problems


@pytest.mark.parametrize(
    ("key", "raw", "holds"),
    [
        ("Journal", "måske", {"journal": False}),
        ("SharedComputer", 2, {"keep_nothing": True}),
        ("SharedComputer", None, {"keep_nothing": True}),
        ("UnsignedPacks", "yes", {"unsigned_packs": "preview"}),
        ("Signers", [KEY, "RWQ"], {"signers": ""}),
        ("Signers", "x", {"signers": ""}),
        ("RetentionMonths", "ti", {}),
        ("RetentionMonths", -1, {}),
        ("RetentionMonths", True, {}),
        ("Language", "dansk", {}),
        ("Recall", "måske", {}),
        ("Pack", r"\\server\share\pack", {}),
        ("Pack", "//server/share/pack", {}) if os.name == "nt" else ("Pack", "pack", {}),
        ("Pack", 7, {}),
        ("Work", ["care"], {}),
    ],
)
def test_what_cannot_be_read_is_closed_where_it_guards_and_open_elsewhere(
    key: str, raw: object, holds: dict[str, object]
) -> None:
    policy = take({key: raw}, {}, "here")
    assert policy.values("locked") == holds
    assert len(policy.problems) == 1
    assert key in str(policy.problems[0])


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b'{"locked": []}', b"\xff\xff\xff", b"[" * 100_000, b'{"locked": {"Journal": NaN}}',
     "{}".encode("utf-16-le"), b'{"x": "' + b"x" * 300_000 + b'"}'],
)  # fmt: skip
def test_a_file_that_cannot_be_read_closes_every_key_that_guards(tmp_path: Path, raw: bytes) -> None:
    policy = read_policy(Places(written(tmp_path, None, raw)), ME)
    assert policy.values("locked") == CLOSED
    assert len(policy.problems) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_of_the_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    raw = '{"locked": {"Work": "care"}}'.encode(encoding)
    assert read_policy(Places(written(tmp_path, None, raw)), ME).values("locked") == {"work": "care"}


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX'; Windows' lists have a test of their own")
@pytest.mark.parametrize("what", ["file", "folder", "link", "folder in the place of the file"])
def test_a_file_that_others_can_change_is_not_followed(tmp_path: Path, what: str) -> None:
    inner = tmp_path / "etc"
    inner.mkdir()
    path = written(inner, {"locked": {"Language": "da"}})
    if what == "file":
        path.chmod(0o666)
    elif what == "folder":
        inner.chmod(0o777)
    elif what == "link":
        outer = tmp_path / "open"
        outer.mkdir()
        path.rename(outer / "real.json")
        outer.chmod(0o777)
        path.symlink_to(outer / "real.json")
    else:
        path.unlink()
        path.mkdir()
    policy = read_policy(Places(path), ME)
    assert policy.values("locked") == CLOSED
    assert len(policy.problems) == 1


def test_an_unknown_key_is_told_with_the_one_it_resembles(tmp_path: Path) -> None:
    path = written(tmp_path, {"locked": {"SharedComputr": True, "Zzz": 1}, "lokced": {}})
    policy = read_file(path)
    assert not policy.values("locked")
    said = " ".join(str(fault) for fault in policy.problems)
    assert "did you mean SharedComputer?" in said
    assert "Zzz" in said
    assert "did you mean locked?" in said


def test_what_can_only_be_locked_is_not_recommended() -> None:
    policy = take({}, {"Journal": False, "Language": "da"}, "here")
    assert policy.values("recommended") == {"language": "da"}
    assert "Journal" in str(policy.problems[0])


def test_retention_only_shortens_and_the_person_may_shorten_further() -> None:
    for mine, holds in ((0, 12), (24, 12), (6, 6)):
        settings = resolve({"keep_months": 12}, {}, {"keep_months": mine})
        assert settings.number("keep_months") == holds
        assert "keep_months" not in settings.locked
        assert settings.caps == {"keep_months": 12}
    assert resolve({"keep_months": 0}, {}, {"keep_months": 24}).number("keep_months") == 24


def test_every_key_has_a_decision_with_its_source_and_its_fault() -> None:
    policy = take({"Region": "dk", "Journal": "måske", "RetentionMonths": 12}, {"Language": "da"}, "here")
    settings = resolve(policy.values("locked"), policy.values("recommended"), {"work": "care"})
    found = {one.key: one for one in decisions(policy, settings._replace(chosen={"work": "care"}))}
    assert list(found) == [key.name for key in keys().values()]
    assert (found["Region"].by, found["Region"].source) == ("locked", "here")
    assert (found["Journal"].by, found["Journal"].value) == ("broken", False)
    assert "måske" in str(found["Journal"].fault)
    assert (found["RetentionMonths"].by, found["RetentionMonths"].value) == ("capped", 12)
    assert found["Language"].by == "recommended"
    assert found["Work"].by == "chosen"
    assert found["Recall"].by == "default"
    assert {one.key for one in set_by_it(list(found.values()))} == {
        "Region", "Journal", "RetentionMonths", "Language",
    }  # fmt: skip


_RAW = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.lists(st.text(max_size=4), max_size=2)
)


@given(st.dictionaries(st.sampled_from([key.name for key in keys().values()]) | st.text(max_size=8), _RAW))
def test_no_value_is_a_surprise(raw: dict[str, Any]) -> None:
    policy = take(raw, raw, "here")
    settings = resolve(policy.values("locked"), policy.values("recommended"), {})
    assert len(decisions(policy, settings)) == len(keys())
    for fault in policy.problems:
        assert str(fault)


def test_a_public_key_is_told_from_other_letters() -> None:
    assert is_public_key(KEY)
    assert not any(is_public_key(text) for text in ("", "RWQ", KEY[:-1], KEY[:-1] + "ø", "A" * 56, KEY + " "))
