"""The packs that ship as examples: whole, in both languages, and without a word that makes adverts."""

import datetime as dt
from pathlib import Path

import pytest

from advocacy_trainer.course.checks_content import Surroundings, check_content
from advocacy_trainer.course.checks_pair import check_pair
from advocacy_trainer.course.checks_style import check_style
from advocacy_trainer.course.model import Lesson
from advocacy_trainer.course.reader import read_bytes
from advocacy_trainer.organisation import promise
from advocacy_trainer.organisation.advice import advice
from advocacy_trainer.organisation.building import built
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.reading import WholePack, read_pack
from advocacy_trainer.organisation.shown import shown_words
from advocacy_trainer.resources import lessons_dir

TODAY = dt.datetime.now().astimezone().date()
FOLDER = lessons_dir() / "packs"
EXAMPLES = sorted(path for path in FOLDER.glob("*") if path.is_dir())
LARGEST = 150_000  # bytes; they ride along in every installer, and nobody should notice


@pytest.fixture(scope="module")
def packs() -> dict[str, WholePack]:
    """Read each example once, by the name of its folder."""
    return {folder.name: read_pack(folder, TODAY) for folder in EXAMPLES}


def lesson_in(path: Path) -> Lesson:
    """Read a lesson of a pack."""
    found = read_bytes(path.read_bytes(), path.name).lesson
    assert found is not None
    return found


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


def test_there_are_three_and_they_are_small() -> None:
    assert [path.name for path in EXAMPLES] == ["haulier", "town-hall", "ward"]
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < LARGEST


def test_together_they_show_every_field_and_each_leaves_some_empty(packs: dict[str, WholePack]) -> None:
    empty = {
        name: {key for key, value in found.pack._asdict().items() if value == Pack()._asdict()[key]}
        for name, found in packs.items()
    }
    assert set.intersection(*empty.values()) == set()
    for name, fields in empty.items():
        assert fields - {"version"}, name
    assert {one.pack.work for one in packs.values()} == {"care", "office", "trade"}
    assert {one.pack.public for one in packs.values()} == {"yes", "no"}
    assert any(one.platforms for one in packs.values())
    assert all(one.coach is not None and one.logo for one in packs.values())
    assert all("voluntary" in one.pack.promise.ticked for one in packs.values())
    # A promise that is left open is the lesson: not everything can be promised everywhere.
    assert sum(set(one.pack.promise.ticked) == set(promise.IDS) for one in packs.values()) == 1


@pytest.mark.parametrize("name", [path.name for path in EXAMPLES])
def test_examples_of_people_carry_a_yes_and_the_leaders_a_clumsy_draft(
    packs: dict[str, WholePack], name: str
) -> None:
    pack = packs[name].pack
    assert pack.leader is not None
    assert set(pack.leader.draft) == set(pack.leader.text) == {"da", "en"}
    assert pack.examples
    for one in (pack.leader, *pack.examples):
        assert one.yes is not None
        assert one.yes <= TODAY
        assert set(one.withdraw) == set(one.why) == set(one.text) == {"da", "en"}, one.id
    assert len({one.id for one in pack.examples}) == len(pack.examples)


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda path: path.name)
def test_each_own_lesson_passes_the_strict_checker_and_has_its_twin(folder: Path) -> None:
    danish = sorted((folder / "lessons/da/own").iterdir())
    assert [path.name for path in danish] == sorted(
        path.name for path in (folder / "lessons/en/own").iterdir()
    )
    assert danish
    for path in danish:
        twin = folder / "lessons/en/own" / path.name
        pair = lesson_in(path), lesson_in(twin)
        assert [str(one) for one in check_pair(*pair, path.name, twin.name)] == []
        for lang, lesson in zip(("da", "en"), pair, strict=True):
            told = [
                *check_content(lesson, path.name, Surroundings(lang)),
                *check_style(lesson, path.name, lang, TODAY),
            ]
            assert [str(one) for one in told] == []


@pytest.mark.parametrize("name", [path.name for path in EXAMPLES])
def test_an_example_builds_to_the_same_bytes_and_says_so_itself(
    packs: dict[str, WholePack], name: str
) -> None:
    found = packs[name]
    assert found.pack.id != name  # an example is not installed by its folder's name
    first, manifest = built(found.pack.id, found.pack.version, all_contents(found.files))
    assert built(found.pack.id, found.pack.version, all_contents(found.files)) == (first, manifest)
    words = (FOLDER / name / "pack.toml").read_text(encoding="utf-8")
    assert words.startswith("# Et opdigtet eksempel")
    assert "An invented example" in words
