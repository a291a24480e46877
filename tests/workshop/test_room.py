"""In the room: cards counted, material on the wall, sample drafts, and a practice profile per workshop."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.checker import lesson_files
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.data_folder import is_ours, kind_of
from advocacy_trainer.errors import ContentError, InUseError, StorageError
from advocacy_trainer.files import DataFolderLock
from advocacy_trainer.one_window import OneWindow
from advocacy_trainer.workshop import cards, practice, wall
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import Item, Place
from advocacy_trainer.workshop.samples import read_samples

LESSONS = Path(__file__).parents[2] / "lessons"


@pytest.fixture(scope="module")
def lessons() -> dict[str, dict]:
    found: dict[str, dict] = {"da": {}, "en": {}}
    for lang, by_id in found.items():
        for path in lesson_files(LESSONS, lang):
            lesson = read_file(path, path.name).lesson
            if lesson is not None:
                by_id[lesson.head.id] = lesson
    return found


def item(shows: str, **more: object) -> Item:
    lesson, _, part = shows.partition("#")
    return Item("x", "X", "exercise", 5, 5, screen="the question", shows=Place(lesson, part))._replace(**more)


@given(st.lists(st.integers(0, 40), min_size=2, max_size=6))
def test_cards_show_nothing_until_all_are_typed_and_revealed(counts: list[int]) -> None:
    count = cards.asked(tuple(f"option {at}" for at in range(len(counts))))
    for at, number in enumerate(counts):
        assert cards.on_wall(count) is None
        assert cards.reveal(count) == count
        count = cards.typed(count, at, number)
    assert cards.on_wall(count) is None
    shown = cards.reveal(count)
    assert cards.on_wall(shown) == tuple(counts)
    assert shown.total == sum(counts)
    assert cards.on_wall(cards.cover(shown)) is None
    assert cards.on_wall(cards.typed(shown, 0, 3)) is None
    assert cards.on_wall(cards.typed(shown, 0, None)) is None


@pytest.mark.parametrize("number", [-1, 1000])
def test_a_number_that_no_pile_has_is_refused(number: int) -> None:
    count = cards.asked(("a", "b"))
    with pytest.raises(ValueError, match="0 to 999"):
        cards.typed(count, 0, number)
    with pytest.raises(IndexError):
        cards.typed(count, 2, 1)


@pytest.mark.parametrize(
    ("shows", "kind"),
    [
        ("core-12#first-words", wall.WallQuestion),
        ("core-11#three-lights", wall.Piles),
        ("core-08#three-drafts", wall.Versions),
        ("core-14#local-discussion", wall.WallThread),
        ("core-05#too-much", wall.Spots),
        ("tone-02#ba1", wall.WallPair),
        ("core-01#four", wall.WallText),
        ("core-03#my-reason", wall.Words),
        ("core-02#before-words", wall.Words),
        ("core-01#participation", wall.Words),
        ("core-08#my-second", wall.Words),
        ("core-99#gone", wall.Words),
    ],
)
def test_what_the_wall_shows_of_a_lesson(lessons: dict[str, dict], shows: str, kind: type) -> None:
    for lang in ("da", "en"):
        one = item(shows)
        assert one.shows is not None
        seen = wall.wall_of(one, lessons[lang].get(one.shows.lesson), {})
        assert isinstance(seen, kind), seen
        assert wall.step_count(seen) >= 1


def test_options_stand_in_the_lessons_own_order(lessons: dict[str, dict]) -> None:
    block = next(block for block in lessons["da"]["core-12"].blocks if block.id == "first-words")
    seen = wall.wall_of(item("core-12#first-words"), lessons["da"]["core-12"], {})
    assert isinstance(seen, wall.WallQuestion)
    assert seen.options == tuple(option.text for option in block.body.options)
    assert len(seen.options) == len(seen.why) == len(seen.right)


def test_the_wall_speaks_of_the_rooms_own_kind_of_work(lessons: dict[str, dict]) -> None:
    one = item("core-08#three-drafts")
    care = wall.wall_of(one, lessons["da"]["core-08"], {}, LearnerProfile(work="care"))
    trade = wall.wall_of(one, lessons["da"]["core-08"], {}, LearnerProfile(work="trade"))
    assert isinstance(care, wall.Versions)
    assert care != trade


def test_every_item_of_ours_has_something_for_the_wall(lessons: dict[str, dict]) -> None:
    for lang, by_id in lessons.items():
        samples = read_samples(LESSONS, lang)
        for sheet in read_shelf(LESSONS, lang).sheets.values():
            for one in sheet.items:
                seen = wall.wall_of(one, by_id.get(one.shows.lesson) if one.shows else None, samples)
                if one.kind not in ("break", "buffer"):
                    assert seen != wall.Words(""), (lang, sheet.id, one.id)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_samples_are_invented_and_two_of_them_are_near_twins(lang: str) -> None:
    samples = read_samples(LESSONS, lang)
    assert len(samples) >= 5
    invented = {"da": "opdigtet", "en": "invented"}[lang]
    assert all(invented in each.who for each in samples.values())
    twins = [each for each in samples.values() if each.twin]
    assert len(twins) == 2
    assert {each.twin for each in twins} == {each.id for each in twins}
    one, two = ({*each.text.casefold().split()} for each in twins)
    assert twins[0].text != twins[1].text
    assert len(one & two) > 0.6 * min(len(one), len(two))


def test_a_damaged_list_of_samples_is_told(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    assert read_samples(tmp_path, "da") == {}
    for text in ("[drafts", "drafts = 1", "[drafts.a]\nwho = 'x'\n"):
        (tmp_path / "da" / "workshop-drafts.toml").write_text(text)
        with pytest.raises(ContentError):
            read_samples(tmp_path, "da")


def test_ready_for_the_next_group_empties_that_workshop_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "log").mkdir(parents=True)
    (data / "log" / "events.json").write_text("mine")
    one, other = practice.begin(data, "Torsdag på Sø"), practice.begin(data, "Torsdag på Sø")
    assert (one.name, other.name) == ("torsdag-paa-soe", "torsdag-paa-soe-2")
    for made in (one, other):
        (made.practice / "drafts" / "20261129-100000-abcdef").mkdir(parents=True)
        (made.practice / "drafts" / "20261129-100000-abcdef" / "text.txt").write_text("theirs")
        (made.practice / "settings.json").write_text("{}")
        made.sheet.write_text("the sheet")
    assert practice.what_lies_in(one) == 2
    assert practice.make_ready(one) == 2
    assert practice.make_ready(one) == 0
    assert list(one.practice.iterdir()) == []
    assert one.sheet.read_text() == "the sheet"
    assert practice.what_lies_in(other) == 2
    assert (data / "log" / "events.json").read_text() == "mine"
    assert [each.name for each in practice.workshops_in(data)] == [one.name, other.name]
    assert practice.workshops_in(tmp_path / "none") == []


def test_an_open_practice_profile_is_never_emptied(tmp_path: Path) -> None:
    one = practice.begin(tmp_path, "Torsdag")
    (one.practice / "text.txt").write_text("theirs")
    with DataFolderLock(one.practice):  # as a window that saves
        assert practice.is_open(one)
        with pytest.raises(InUseError, match="is open"):
            practice.make_ready(one)
    unsaved = OneWindow(one.practice)  # as a window that saves nothing
    assert unsaved.acquire()
    try:
        assert practice.is_open(one)
        with pytest.raises(InUseError, match="is open"):
            practice.make_ready(one)
    finally:
        unsaved.release()
    assert not practice.is_open(one)
    assert practice.what_lies_in(one) == 1
    assert practice.make_ready(one) == 1
    assert [path.name for path in one.practice.iterdir()] == ["lock"]  # empty, and a sign of nothing
    assert practice.what_lies_in(one) == 0


def test_a_practice_profile_is_known_by_its_place_and_called_as_the_trainer_calls_it(tmp_path: Path) -> None:
    one = practice.begin(tmp_path, "  Torsdag\non Ward 4 \u202e" + "x" * 90)
    assert one.called.startswith("Torsdag on Ward 4 xxx")
    assert len(one.called) == practice.LONGEST_CALLED
    assert practice.workshop_of(one.practice) == one
    for other in (tmp_path, one.folder, tmp_path / "practice", tmp_path / "workshops" / "A b" / "practice"):
        assert practice.workshop_of(other) is None
    (one.folder / "name.txt").write_bytes(b"\xff\xfe" * 500)
    assert one.called == one.name
    (one.folder / "name.txt").unlink()
    assert one.called == one.name


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_out_of_the_practice_profile_is_not_followed(tmp_path: Path) -> None:
    data, home = tmp_path / "data", tmp_path / "home"
    home.mkdir()
    (home / "letter.txt").write_text("keep")
    one = practice.begin(data, "A")
    (one.practice / "out").symlink_to(home)
    assert practice.make_ready(one) == 1
    assert (home / "letter.txt").read_text() == "keep"
    one.practice.rmdir()
    one.practice.symlink_to(home)
    with pytest.raises(StorageError, match="another folder"):
        practice.make_ready(one)
    assert (home / "letter.txt").read_text() == "keep"


@given(st.text(max_size=60))
def test_any_title_gives_a_name_that_is_one_folder(title: str) -> None:
    name = practice.name_from(title)
    made = practice.workshop_in(Path("data"), name)
    assert made.folder.parent == Path("data/workshops")
    assert kind_of(Path("workshops", name, "run-sheet.md")) is not None


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "-a", "a" * 41, "a\n"])
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no name"):
        practice.workshop_in(tmp_path, name)


def test_what_a_workshop_keeps_is_of_listed_kinds() -> None:
    mine = ("run-sheet.md", "name.txt", "key.json", "shown.json")
    for inside in (*mine, "practice/settings.json", "practice/lock"):
        assert kind_of(Path("workshops/torsdag") / inside) is not None
    assert kind_of(Path("workshops/torsdag/other.txt")) is None
    assert not is_ours(Path("nowhere"))


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_coach_has_something_to_show_of_the_samples_and_leaves_the_good_one_alone(lang: str) -> None:
    book = full_book((), ())
    said = {
        name: [
            remark.rule
            for remark in review(
                draft.text, ReviewContext(platform=draft.platform, lang=lang, say=lang), book
            ).remarks
        ]
        for name, draft in read_samples(LESSONS, lang).items()
    }
    assert "corporate-voice" in said["twin-one"]
    assert "corporate-voice" in said["twin-two"]
    assert said["long-one"]
    assert said["own-words"] == []
