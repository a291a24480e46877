"""Every step of every run-sheet on the wall: nothing cut, nothing too small, few words drawn large."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetricsF

from advocacy_trainer.course.variants import LearnerProfile
from advocacy_trainer.ui.kit.look.type_scale import font_of
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.workshop.projector.drawing import WIDTH, fitted, room_of, way_scale
from advocacy_trainer.ui.workshop.projector.slide import Slide, SlideLine
from advocacy_trainer.ui.workshop.running import RunningWorkshop
from advocacy_trainer.ui.writing.writer import words_of
from advocacy_trainer.workshop.changing import STAYS, leader_plan
from advocacy_trainer.workshop.library import read_shelf
from advocacy_trainer.workshop.model import RunSheet
from advocacy_trainer.workshop.papers import read_material

Make = Callable[..., MainWindow]
LEAST = 20.0  # px of ``WIDTH``: a row of eight metres reads 1.5 % of the wall's width and no less
SHAPES = {"16:9": 9 / 16, "4:3": 3 / 4}  # 1920 × 1080 and 1280 × 720 are the same in two sizes


def slides(window: MainWindow, lang: str) -> Iterator[tuple[str, Slide]]:
    context = window.context
    seen = set()
    audience = LearnerProfile(region="uk" if lang == "en" else "dk")
    shelf = read_shelf(context.lessons_dir, lang).sheets
    sheets: list[RunSheet] = [*shelf.values(), *(leader_plan(each, STAYS).sheet for each in shelf.values())]
    for sheet in sheets:
        material = read_material(context.lessons_dir, sheet)
        running = RunningWorkshop(sheet, dt.datetime.now(dt.UTC), material, words_of(context), audience)
        going = True
        while going:
            if running.slide() not in seen:
                seen.add(running.slide())
                yield f"{sheet.id} {running.going.item.id} {running.step}", running.slide()
            going = running.forward()


def px(line: SlideLine) -> float:
    return QFontMetricsF(font_of(line.role)).fontDpi() * font_of(line.role).pointSizeF() / 72


@pytest.mark.parametrize("lang", ["da", "en"])
def test_nothing_on_the_wall_is_cut_or_too_small(make_window: Make, lang: str) -> None:
    window = make_window(None, language=lang)
    small = QFontMetricsF(font_of("projector-small"))
    looked_at = 0
    wrong = []
    for name, slide in slides(window, lang):
        for shape, ratio in SHAPES.items():
            room = round(room_of(slide, WIDTH * ratio))
            fit = fitted(slide, room, "", "")
            least = min((px(line) for line in slide.lines), default=px(SlideLine("", "projector-small")))
            if fit.height > room:
                wrong.append(f"{name} {shape}: cut below")
            if fit.document.idealWidth() > fit.document.textWidth() + 1:
                wrong.append(f"{name} {shape}: cut beside")
            if least * fit.scale < LEAST or (slide.ways and small.height() and way_scale(slide) * 24 < LEAST):
                wrong.append(f"{name} {shape}: too small ({fit.scale})")
            if small.horizontalAdvance(slide.foot) > WIDTH / 2:
                wrong.append(f"{name} {shape}: no room for the bar")
            if sum(map(len, (slide.title, *(line.text for line in slide.lines)))) < 90 and fit.scale < 1.2:
                wrong.append(f"{name} {shape}: few words and small ({fit.scale})")
            looked_at += 1
    assert wrong == []
    assert looked_at > 200


def test_the_steps_of_an_item_are_drawn_alike_and_from_the_same_height(make_window: Make) -> None:
    window = make_window(None)
    by_item: dict[str, set[tuple[float, float]]] = {}
    for name, slide in slides(window, "en"):
        sheet, item, step = name.split()
        if item in ("profile", "traffic-light", "went-wrong", "three-drafts") and step != "0":
            fit = fitted(slide, round(room_of(slide, WIDTH * 9 / 16)), "", "")
            by_item.setdefault(f"{sheet} {item}", set()).add((fit.scale, round(fit.height)))
    assert len(by_item) >= 6
    assert {len(found) for found in by_item.values()} == {1}
