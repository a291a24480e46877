"""The workflow that builds the installers runs pinned actions and commands that exist."""

import re
import shlex
from pathlib import Path
from typing import Any

import yaml
from tooling.building import KINDS

ROOT = Path(__file__).parents[2]
FILE = ROOT / ".github" / "workflows" / "installers.yml"


def steps() -> list[dict[str, Any]]:
    jobs = yaml.safe_load(FILE.read_text(encoding="utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def test_every_action_is_pinned_by_its_hash_and_named_by_its_version() -> None:
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert len(lines) >= 9
    for line in lines:
        assert re.search(r"uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_no_job_may_write_and_no_checkout_keeps_its_password() -> None:
    whole = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    assert whole["permissions"] == {}
    assert all(job["permissions"] == {"contents": "read"} for job in whole["jobs"].values())
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_every_kind_is_built_by_a_command_that_exists() -> None:
    built = set()
    for step in steps():
        for words in (shlex.split(line) for line in step.get("run", "").splitlines() if "dev.py" in line):
            at = next(number for number, word in enumerate(words) if word.endswith("dev.py"))
            command, kind, *rest = words[at + 1 :]
            assert command == "build"
            assert kind in KINDS
            assert set(rest) <= {"--check", "--sign", "${SIGN:+$SIGN}"}
            built.add(kind)
    assert built == set(KINDS)


def test_what_is_typed_by_people_never_stands_in_a_script() -> None:
    assert not [step["run"] for step in steps() if "${{" in step.get("run", "")]
