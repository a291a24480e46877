"""The packs that ship as examples: whole, in both languages, and without a word that makes adverts."""

import datetime as dt
from pathlib import Path

import pytest

from advocacy_trainer.organisation.advice import advice
from advocacy_trainer.organisation.reading import read_pack
from advocacy_trainer.organisation.shown import shown_words
from advocacy_trainer.resources import lessons_dir

TODAY = dt.datetime.now().astimezone().date()
EXAMPLES = sorted(path for path in (lessons_dir() / "packs").glob("*") if path.is_dir())


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda path: path.name)
def test_an_example_is_whole_and_says_the_same_in_both_languages(folder: Path) -> None:
    found = read_pack(folder, TODAY)
    assert [str(fault) for fault in found.faults] == []
    told = [one for one in advice(found.pack, found.guidelines, TODAY) if one.kind != "not-discussed"]
    assert [str(one.told) for one in told] == []
    danish, english = shown_words(found.pack, "da"), shown_words(found.pack, "en")
    for name, said in danish._asdict().items():
        assert bool(said) == bool(getattr(english, name)), name
    assert set(found.guidelines) in (set(), {"da", "en"})
