"""A workplace's pack may hold anything; what is no plain, small, shallow file is named and left out."""

import os
import sys
from pathlib import Path

import pytest

from advocacy_trainer.coach.custom import read_custom
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book

RULE = """
id = "our-words"
[en]
title = "A word of ours"
why = "Because."
patterns = "don’t panic"
"""


def test_a_rule_is_read_in_each_encoding_and_finds_either_apostrophe(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        (tmp_path / "rules" / "one.toml").write_bytes(RULE.replace("\n", "\r\n").encode(encoding))
        custom = read_custom(tmp_path, "Firth")
        assert custom.problems == ()
        for text in ("We don't panic here.", "We don’t panic here."):
            found = review(text, ReviewContext(lang="en"), full_book(custom.rules, custom.off)).remarks
            assert "workplace/our-words" in [one.rule for one in found]


def test_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_bytes('known = "grød bænk"'.encode("cp1252"))
    (problem,) = read_custom(tmp_path, "Firth").problems
    assert "Windows-1252" in str(problem)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links")
def test_what_is_no_plain_small_shallow_file_is_named_and_left_out(tmp_path: Path) -> None:
    rules = tmp_path / "pack" / "rules"
    rules.mkdir(parents=True)
    (tmp_path / "secret.toml").write_text(RULE)
    (rules / "a-link.toml").symlink_to(tmp_path / "secret.toml")
    (rules / "b-device.toml").symlink_to("/dev/zero")
    os.mkfifo(rules / "c-pipe.toml")
    (rules / "d-folder.toml").mkdir()
    (rules / "e-keys.toml").write_text(".".join("a" * 30_000) + " = 1")
    (rules / "f-brackets.toml").write_text("x = " + "[" * 60_000)
    (rules / "g-large.toml").write_text("#" * 70_000)
    (rules / "h-good.toml").write_text(RULE)
    custom = read_custom(tmp_path / "pack", "Firth")
    assert [rule.id for rule in custom.rules] == ["workplace/our-words"]
    assert [problem.fields["name"][0] for problem in custom.problems] == list("abcdefg")
