"""A rule in several files is one rule, read or baked."""

from pathlib import Path

import pytest

from advocacy_trainer.coach import baked, reader
from advocacy_trainer.coach.parts import newest, put_together
from advocacy_trainer.errors import ContentError


def test_tables_of_the_parts_are_laid_together() -> None:
    whole = put_together(
        ['level = "hint"\n[da]\nlists.a = "x"\nmust_match = ["a"]', '[da]\nlists.b = "y"\nmust_match = ["b"]']
    )
    assert whole == {"level": "hint", "da": {"lists": {"a": "x", "b": "y"}, "must_match": ["a", "b"]}}


def test_a_list_in_two_files_is_refused() -> None:
    with pytest.raises(ContentError, match=r"rule\.toml"):
        reader.read_rule('[da]\nlists.a = "x"', "rule.toml", more=('[da]\nlists.a = "y"',))


def test_a_changed_part_makes_the_baked_form_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os
    import shutil

    monkeypatch.setattr(baked, "assets_dir", lambda: tmp_path)
    (tmp_path / "coach").mkdir()
    source = tmp_path / "recognisable-person.toml"
    here = Path(reader.__file__).parent / "rules"
    shutil.copy(here / source.name, source)
    shutil.copytree(here / source.stem, tmp_path / source.stem)
    target = baked.baked_path("rules", source)
    target.write_bytes(baked.bake(source))
    os.utime(target, ns=(newest(source), newest(source)))
    assert baked.read_baked("rules", source) is not None
    part = tmp_path / source.stem / "pieces.toml"
    os.utime(part, ns=(newest(source) + 1, newest(source) + 1))
    assert baked.read_baked("rules", source) is None
