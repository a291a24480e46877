"""What the tests of the sample lesson ask of the page and of the disk."""

from collections.abc import Callable
from typing import Any, TypeVar

from finders import shown

from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.lesson.step_view import StepView
from advocacy_trainer.ui.shell.window import MainWindow

Kind = TypeVar("Kind", bound=Activity[Any])
Open = Callable[..., tuple[MainWindow, LessonPage]]


def block(page: LessonPage, name: str, kind: type[Kind]) -> Kind:
    found = page.views[page.step].activities[name]
    assert isinstance(found, kind)
    return found


def shown_in_step(page: LessonPage) -> str:
    """All that a step holds to be read, its pages one after another."""
    view = page.views[page.step]
    view.begin()
    texts = [shown(page)]
    while isinstance(view, StepView) and view.at + 1 < len(view.pages):
        view.open_page(view.at + 1)
        texts.append(shown(page))
    return "\n".join(texts)


def kinds(window: MainWindow) -> list[str]:
    """What stands on disk, read by another reader."""
    return [event.kind for event in Log.open(window.context.stores.folder, read_only=True).events()]


def last(window: MainWindow) -> tuple[str, dict[str, object]]:
    event = Log.open(window.context.stores.folder, read_only=True).events()[-1]
    return event.kind, dict(event.data)
