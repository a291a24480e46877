"""How the steps of the core stand in the window: whole, one page at a time, and nothing cut off."""

from collections.abc import Callable, Iterator

import pytest
from finders import settle
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from advocacy_trainer.ui.kit.card_button import CardButton
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.lesson.step_view import StepView
from advocacy_trainer.ui.shell.window import MainWindow

Make = Callable[..., MainWindow]
WHOLE = 0.8  # of the core's steps stand in a window of 1180 x 760 without a scroll bar


def walked(window: MainWindow, lessons: list[str]) -> Iterator[tuple[LessonPage, str]]:
    """Show every page of every step."""
    for lesson in lessons:
        page = window.open_page("lesson", {"lesson": lesson, "step": ""})
        assert isinstance(page, LessonPage)
        assert page.lesson is not None
        for step in page.lesson.steps:
            page.show_step(step.id)
            view = page.views[step.id]
            assert isinstance(view, StepView)
            for number in range(len(view.pages)):
                view.open_page(number)
                page.fit_to_page()
                settle(8)
                yield page, f"{lesson} {step.id}"


def core(window: MainWindow) -> list[str]:
    return [entry.id for entry in window.context.catalogue.lessons if entry.id.startswith("core-")]


@pytest.mark.parametrize("language", ["da", "en"])
def test_four_of_five_steps_stand_in_the_window_whole(make_window: Make, language: str) -> None:
    window = make_window(None, language=language)
    assert (window.width(), window.height()) == (1180, 760)
    over: dict[str, int] = {}
    for page, step in walked(window, core(window)):
        beyond = page.scroller.verticalScrollBar().maximum()
        over[step] = max(over.get(step, 0), beyond)
    whole = [step for step, beyond in over.items() if beyond == 0]
    share = len(whole) / len(over)
    print(f"{language}: {len(whole)} of {len(over)} steps ({share:.0%}) stand in the window whole")
    assert share >= WHOLE, {step: beyond for step, beyond in over.items() if beyond}


@pytest.mark.parametrize("size", [(800, 600), (1180, 760)])
@pytest.mark.parametrize("scale", [150, 200])
def test_nothing_is_cut_off(make_window: Make, size: tuple[int, int], scale: int) -> None:
    window = make_window(None, language="da", text_scale=scale)
    window.resize(*size)
    settle()
    for page, step in walked(window, ["core-01", "core-04"]):
        assert page.scroller.horizontalScrollBar().maximum() == 0, step
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QLabel | CardButton) and widget.isVisible() and widget.hasHeightForWidth():
                assert widget.height() >= widget.heightForWidth(widget.width()), (step, widget)
                assert widget.width() >= longest_word(widget), (step, widget)


def longest_word(widget: QLabel | CardButton) -> int:
    if isinstance(widget, CardButton):
        return widget.narrowest()
    if "<" in widget.text():
        return 0
    return max((widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0)


@pytest.mark.parametrize(("size", "scale"), [((1180, 760), 150), ((800, 600), 100), ((800, 600), 200)])
def test_the_way_out_and_how_far_one_is_stay_while_the_step_scrolls(
    make_window: Callable[..., MainWindow], size: tuple[int, int], scale: int
) -> None:
    window = make_window(language="da", text_scale=scale)
    window.resize(*size)
    page = window.open_page("lesson", {"lesson": "core-04", "step": ""})
    assert isinstance(page, LessonPage)
    settle(8)
    parts = (page.stop, page.head.title, page.head.segments, page.where)
    before = [part.mapTo(page, QPoint(0, 0)) for part in parts]
    bar = page.scroller.verticalScrollBar()
    page.resize(page.width(), 380)  # however much a step holds, here it scrolls
    settle(8)
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    settle()
    assert [part.mapTo(page, QPoint(0, 0)) for part in parts] == before
    for part in parts:
        assert part.isVisible()
        assert page.rect().contains(part.mapTo(page, part.rect().bottomRight()))
    assert page.head.height() <= page.height() / 3, "the step keeps the larger part"
