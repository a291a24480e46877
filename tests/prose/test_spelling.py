"""The baked word files and the speller on top of them."""

import random
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.prose.spelling import Checker, checker
from advocacy_trainer.prose.word_file import WordFile, bake, damaged_word_file, open_word_file
from advocacy_trainer.prose.words import scan

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

AFF = """\
SET UTF-8
FLAG num
NEEDAFFIX 8
FORBIDDENWORD 6
COMPOUNDBEGIN 32
COMPOUNDEND 34
ONLYINCOMPOUND 36
SFX 2 Y 3
SFX 2 0 n/34 e
SFX 2 0 en/34 [^e]
SFX 2 y ies/34 y
SFX 31 Y 1
SFX 31 0 s/32,36 .
PFX 9 Y 1
PFX 9 0 u .
"""
DIC = """\
7
arbejde/2
plads/2,34
arbejd/31,8
synlig/9
forkert/6
tante/2,32
Aarhus
"""


@pytest.fixture
def dictionary(tmp_path):
    from tooling.dictionaries import expand

    (tmp_path / "x.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "x.dic").write_text(DIC, encoding="utf-8")
    listed, parts = expand(tmp_path / "x")
    (tmp_path / "da.words").write_bytes(bake(listed, parts))
    return WordFile(tmp_path / "da.words", "da")


def test_affixes_are_expanded(dictionary):
    for word in ("arbejde", "arbejden", "plads", "pladsen", "synlig", "usynlig", "tanten", "aarhus"):
        assert dictionary.has(word), word
    for word in ("forkert", "arbejd", "arbejds", "pladsn", "arbejdeen"):
        assert not dictionary.has(word), word


def test_compounds(dictionary):
    assert dictionary.is_compound("arbejdsplads")
    assert dictionary.is_compound("arbejdspladsen")
    assert not dictionary.is_compound("pladsarbejds")
    assert not dictionary.is_compound("arbejdsxplads")


def test_the_checker_leaves_names_tags_and_own_words_alone(dictionary):
    speller = Checker("da", dictionary)
    text = "Xyz tanten på arbejdspladsen, Hansen! #arbejdplads @pladsn CO2 plads. pladsne egetord ihvertfald"
    own = frozenset({"egetord", "på"})
    slips = speller.check(text, scan(text), own)
    assert [text[slip.start : slip.end] for slip in slips] == ["pladsne", "ihvertfald"]
    assert "pladsen" in slips[0].suggestions
    assert slips[1].suggestions == ("i hvert fald",)


@given(st.sets(st.text(alphabet="abcæøå", min_size=1, max_size=8), min_size=1, max_size=200))
def test_every_listed_word_is_found_and_no_other(tmp_path_factory, listed):
    path = tmp_path_factory.mktemp("words") / "da.words"
    path.write_bytes(bake(listed, []))
    found = WordFile(path, "da")
    assert all(found.has(word) for word in listed)
    assert not any(found.has(word + "x") or found.has("x" + word) for word in listed)
    assert not any(found.has(word[:-1]) for word in listed if word[:-1] and word[:-1] not in listed)


def test_a_long_list_is_searched_in_blocks(tmp_path):
    listed = [f"ord{number:05}" for number in range(20_000)]
    (tmp_path / "da.words").write_bytes(bake(listed, []))
    found = WordFile(tmp_path / "da.words", "da")
    assert all(found.has(word) for word in listed[::37])
    assert not found.has("ord")
    assert not found.has("ord20000")


@pytest.mark.parametrize("content", [b"", b"nonsense", b"advocacy-trainer-words 1\nxyz\n"])
def test_damaged_files_are_no_dictionary(tmp_path, content):
    (tmp_path / "da.words").write_bytes(content)
    assert open_word_file("da", tmp_path) is None


def test_words_on_both_sides_of_a_page_are_found_and_suggested(tmp_path):
    listed = [f"ord{number:05}" for number in range(20_000)] + ["å" * 30, "zebra", "zebraer"]
    (tmp_path / "da.words").write_bytes(bake(listed, ["zebra"]))
    found = WordFile(tmp_path / "da.words", "da")
    assert all(found.has(word) for word in listed)
    assert found.near("zebr") == ["zebra"]
    assert found.near("å" * 29) == ["å" * 30]
    assert found.begins_compound("zebra")
    assert not found.begins_compound("zebraer")


def test_a_file_without_words_knows_and_suggests_none(tmp_path):
    (tmp_path / "da.words").write_bytes(bake([], []))
    found = WordFile(tmp_path / "da.words", "da")
    assert not found.has("ord")
    assert not found.begins_compound("ord")
    assert found.near("ord") == []


@pytest.mark.parametrize("cut", [1, 4, 40, 400])
def test_a_file_cut_short_is_not_opened(tmp_path, cut):
    whole = bake([f"ord{number}" for number in range(500)], ["ord"])
    (tmp_path / "da.words").write_bytes(whole[:-cut])
    assert open_word_file("da", tmp_path) is None


@given(
    st.sets(st.text("abcæø", min_size=1, max_size=6), max_size=60), st.text("abcæø", min_size=1, max_size=7)
)
def test_suggestions_are_all_words_one_slip_away(tmp_path_factory, listed, word):
    path = tmp_path_factory.mktemp("words") / "da.words"
    path.write_bytes(bake(listed, []))
    suggested = [one for one in WordFile(path, "da").near(word) if " " not in one]
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    fewer = {word[:at] + word[at + 1 :] for at in range(len(word))}
    other = {
        word[:at] + letter + word[at + more :]
        for at in range(len(word) + 1)
        for letter in "abcæø"
        for more in (0, 1)
    }
    near = (swapped | fewer | other) - {word}
    assert set(suggested) <= listed & near
    if len(set(suggested)) < 5:
        assert set(suggested) == listed & near


def test_without_a_dictionary_only_slips_are_known():
    speller = Checker("en", None)
    assert not speller.available
    text = "I will definately come tomorow to xqzt."
    assert [text[one.start : one.end] for one in speller.check(text, scan(text))] == [
        "definately",
        "tomorow",
    ]


@pytest.mark.skipif(
    not checker("da").available, reason="no Danish dictionary: run packaging/dev.py dictionaries"
)
def test_the_real_danish_dictionary():
    speller = checker("da")
    right = [
        "desværre",
        "kollegaerne",
        "sygeplejersken",
        "plejehjem",
        "onboarding",
        "arbejdsmiljørepræsentant",
    ]
    assert all(speller.knows(word) for word in right)
    assert speller.suggest("medarbejer")[0] == "medarbejder"
    assert "professionel" in speller.suggest("professionl")


def test_short_words_that_often_end_others_make_compounds_and_others_do_not(tmp_path):
    (tmp_path / "da.words").write_bytes(bake(["vagt", "lag", "har", "planen"], ["vagt"]))
    speller = Checker("da", WordFile(tmp_path / "da.words", "da"))
    assert speller.knows("vagtlag")
    assert speller.knows("vagtplanen")
    assert not speller.knows("vagthar")


def test_a_word_of_ones_own_is_fine_in_ones_own_texts_alone():
    speller = Checker("da", None)
    text = "Jeg kommer ihvertfald. Ihvertfald i dag."
    assert speller.check(text, scan(text), frozenset({"ihvertfald"})) == []
    assert len(speller.check(text, scan(text))) == 2


def test_a_damaged_dictionary_is_named_and_raises_nothing(dictionary, tmp_path):
    whole = (tmp_path / "da.words").read_bytes()
    assert damaged_word_file("da", tmp_path) is None
    chance = random.Random(11)
    for number in range(300):
        at = chance.randrange(len(whole))
        changed = whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :]
        end = chance.randrange(len(whole)) if number % 3 == 0 else len(whole)
        (tmp_path / "changed").mkdir(exist_ok=True)
        path = tmp_path / "changed" / "da.words"
        path.unlink(missing_ok=True)
        path.write_bytes(changed[:end])
        found = open_word_file("da", path.parent)
        if found is None:
            assert damaged_word_file("da", path.parent) == path
            continue
        for word in ("pladsne", "arbejdsplads", "tanten", "xyz"):
            Checker("da", found).knows(word)
            found.near(word)
    assert damaged_word_file("en", tmp_path) is None
