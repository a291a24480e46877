"""The words are baked by themselves, once, from whichever source there is; where there is none it is said."""

import os
import time
from pathlib import Path

import pytest
from tooling import dictionaries, dictionary_sources

from advocacy_trainer.prose.word_file import open_word_file

AFFIXES = """\
SET UTF-8
NEEDAFFIX x
ONLYINCOMPOUND o
COMPOUNDBEGIN b
SFX A Y 2
SFX A y ies [^aeiou]y
SFX A 0 s [aeiou]y
SFX B Y 1
SFX B 0 ing/C .
SFX C Y 1
SFX C 0 s .
PFX U Y 1
PFX U 0 un .
"""
WORDS = "8\nberry/A\nday/A\nwalk/BU\nstem/xC\nking/ob\nhouse/b\nÆble/C\na\n"


def lay(folder: Path, *places: str) -> Path:
    for place in places:
        stem = folder / place
        stem.parent.mkdir(parents=True, exist_ok=True)
        stem.with_suffix(".aff").write_text(AFFIXES, encoding="utf-8")
        stem.with_suffix(".dic").write_text(WORDS, encoding="utf-8")
    return folder


def test_every_form_is_made_and_no_other(tmp_path: Path) -> None:
    words, parts = dictionaries.expand(lay(tmp_path, "en") / "en")
    assert words == {
        *("berry", "berries", "day", "days", "walk", "walking", "walkings", "unwalk", "unwalking"),
        *("stems", "house", "æble", "æbles"),
    }
    assert parts == {"king", "house"}


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone without words, on a system without dictionaries."""
    out = tmp_path / "assets"
    monkeypatch.setattr(dictionaries, "PLACES", {lang: ("/none", *inside) for lang, inside in INSIDE.items()})
    monkeypatch.setattr(dictionaries.bake_all, "__defaults__", (out,))
    monkeypatch.setattr(dictionaries.baked, "__defaults__", (out,))
    monkeypatch.setattr(dictionary_sources, "NOT_HAD", tmp_path / "build" / "not-to-be-had")
    return out


INSIDE = {lang: places[1:] for lang, places in dictionaries.PLACES.items()}


@pytest.mark.parametrize("source", range(2))
def test_a_fresh_clone_bakes_what_can_be_fetched(
    nowhere: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    source: int,
) -> None:
    fetched = lay(tmp_path / "fetched", *(places[source] for places in INSIDE.values()))
    monkeypatch.setattr(dictionary_sources, "fetch", lambda: [fetched])
    assert dictionary_sources.provide()
    said = [line for line in capsys.readouterr().out.splitlines() if "names" not in line]
    assert len(said) == 1
    for lang in ("da", "en"):
        words = open_word_file(lang, nowhere)
        assert words is not None
        assert words.has("walkings")
    assert sorted(path.name for path in nowhere.iterdir()) == [
        *("da.notice.txt", "da.words", "en.notice.txt", "en.words")
    ]
    monkeypatch.setattr(dictionary_sources, "fetch", lambda: pytest.fail("fetched what is there"))
    assert dictionary_sources.provide()
    assert capsys.readouterr().out == ""


def test_where_none_can_be_had_it_is_said_once_and_tried_again_another_day(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tries: list[int] = []
    monkeypatch.setattr(dictionary_sources, "fetch", lambda: tries.append(1) or [])
    assert not dictionary_sources.provide()
    assert capsys.readouterr().out.strip() == dictionary_sources.WITHOUT
    assert not dictionary_sources.provide()
    assert (len(tries), capsys.readouterr().out) == (1, "")
    assert not dictionary_sources.provide(insist=True)
    yesterday = time.time() - 25 * 3600
    os.utime(dictionary_sources.NOT_HAD, (yesterday, yesterday))
    assert not dictionary_sources.provide()
    assert len(tries) == 3
