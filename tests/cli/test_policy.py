import json
from pathlib import Path

import pytest

from advocacy_trainer.cli import main


def run(tmp_path: Path, *words: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), "policy", *words])


def written(tmp_path: Path, text: str) -> str:
    (tmp_path / "policy.json").write_text(text, encoding="utf-8")
    return str(tmp_path / "policy.json")


def test_show_says_what_holds_who_set_it_and_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, '{"locked": {"Journal": "måske", "Region": "dk"}}')
    assert run(tmp_path, "show", "--json", file) == 1
    said = json.loads(capsys.readouterr().out)
    keys = {one["key"]: one for one in said["keys"]}
    assert keys["Region"] == {"key": "Region", "value": "dk", "by": "locked", "source": file}
    assert keys["Journal"]["by"] == "broken"
    assert "måske" in said["faults"][0]
    assert run(tmp_path, "show", file) == 1
    assert "Region" in capsys.readouterr().out
    assert not (tmp_path / "data").exists()


def test_show_leaves_broken_settings_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.json").write_text("{", encoding="utf-8")
    assert run(tmp_path, "show", written(tmp_path, "{}")) == 0
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["settings.json"]


def test_check_tells_each_fault_on_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "check", written(tmp_path, '{"locked": {"Wrk": 1, "Journal": 3}}')) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert run(tmp_path, "check", written(tmp_path, '{"locked": {"Work": "care"}}')) == 0
    assert run(tmp_path, "check", str(tmp_path / "none.json")) == 2


def test_the_forms_are_printed_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "schema") == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"
    assert run(tmp_path, "reference") == 0
    assert "SharedComputer" in capsys.readouterr().out
    assert run(tmp_path, "admx", str(tmp_path / "out")) == 0
    out = tmp_path / "out"
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.ad*")} == {
        "AdvocacyTrainer.admx",
        "da-DK/AdvocacyTrainer.adml",
        "en-US/AdvocacyTrainer.adml",
    }
