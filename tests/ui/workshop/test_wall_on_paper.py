"""What the trainer's sheet says of the wall is what the wall shows."""

from pathlib import Path

import pytest

from advocacy_trainer.ui.workshop.projector.slide import Slide
from advocacy_trainer.ui.workshop.projector.slides import slides_of, steps_of
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.papers import read_material
from advocacy_trainer.workshop.wall import wall_of
from advocacy_trainer.workshop.wall_on_paper import first_words, presses

LESSONS = Path(__file__).parents[3] / "lessons"


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("name", ["hundred-eighty", "four-thirty-2", "leaders-45"])
def test_the_first_words_and_the_presses_are_those_of_the_wall(lang: str, name: str) -> None:
    sheet = read_shelf(LESSONS, lang).sheets[name]
    material = read_material(LESSONS, sheet)
    for item in sheet.items:
        lesson = material.lessons.get(item.shows.lesson) if item.shows else None
        seen = wall_of(item, lesson, material.samples)
        slide = slides_of(item, seen, {})[0]
        shown = [slide.title, *(line.text for line in slide.lines)]
        for line in first_words(item, seen).splitlines():
            assert line in shown, (item.id, line)
        assert bool(presses(item, seen, material.words)) is (steps_of(item, seen, {}) > 1), item.id


def slides(name: str, item_id: str) -> tuple[Slide, ...]:
    sheet = read_shelf(LESSONS, "en").sheets[name]
    material = read_material(LESSONS, sheet)
    item = sheet.items[sheet.place_of(item_id)]
    lesson = material.lessons.get(item.shows.lesson) if item.shows else None
    return slides_of(item, wall_of(item, lesson, material.samples), {})


def test_letters_stand_on_the_wall_only_where_they_stand_on_cards() -> None:
    sorting = slides("hundred-twenty", "traffic-light")
    marks = [[line.letter.strip() for line in slide.lines if line.letter.strip()] for slide in sorting]
    assert marks == [[], *([], ["→"]) * 5]  # a case, then where it belongs: not in colour alone
    assert [line.letter for line in slides("sixty", "advert")[0].lines if line.letter.strip()] == [*"ABCD"]


def test_a_post_is_named_as_one_and_who_practises_a_talk_is_not_asked_to_read() -> None:
    assert slides("four-thirty-2", "thread")[0].lines[0].text == "The post"
    assert slides("leaders-45", "simple-talk")[0].ways == ("In silence", "With a partner")
    assert slides("sixty", "pairs")[0].ways == ("Read in silence", "Read to a partner")
