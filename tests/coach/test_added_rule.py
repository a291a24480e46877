"""A rule of the coach is its TOML: a file more in the folder speaks in a review."""

import shutil
from pathlib import Path

import pytest

from advocacy_trainer.cli import main
from advocacy_trainer.coach import reader
from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book

RULE = """
id = "zebra-crossing"
lesson = "tone-01"
level = "tip"
speaks = "asked"
evidence = "practice"
source = "Ours."
source_da = "Vores egen."
scope = "document"
kind = "exists"

[da]
title = "Her går en zebra"
why = "Der går ingen zebraer her."
how = "Lad den gå."
example = { who = "Bo, chauffør", before = "En zebra kom.", after = "En hund kom." }
patterns = "zebra"
[[da.must_match]]
text = "En zebra kom."
span = "zebra"
[[da.must_not_match]]
text = "En hund kom."

[en]
title = "A zebra walks here"
why = "No zebras walk here."
how = "Let it walk."
example = { who = "Bo, driver", before = "A zebra came.", after = "A dog came." }
patterns = "zebra"
[[en.must_match]]
text = "A zebra came."
span = "zebra"
[[en.must_not_match]]
text = "A dog came."
"""


def test_a_rule_that_lies_in_the_folder_is_heard(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "A zebra came to the crossing this morning, and I held the bus for it."
    context = ReviewContext(lang="en", say="en")
    assert "zebra-crossing" not in [each.rule for each in review(text, context, full_book()).remarks]
    for folder in ("rules", "praise"):
        shutil.copytree(Path(reader.__file__).parent / folder, tmp_path / folder)
    (tmp_path / "rules" / "zebra-crossing.toml").write_text(RULE, encoding="utf-8")
    monkeypatch.setattr(reader, "HERE", tmp_path)
    assert "zebra-crossing" in [each.rule for each in review(text, context, full_book()).remarks]
    file = tmp_path / "text.txt"
    file.write_text(text, encoding="utf-8")
    main(["review", str(file), "--lang", "en", "--json"])
    assert "zebra-crossing" in capsys.readouterr().out
