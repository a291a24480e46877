"""What the tests of the sample lesson ask of the page and of the disk."""

from collections.abc import Callable
from typing import Any, TypeVar

from advocacy_trainer.progress.log import Log
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.page import LessonPage
from advocacy_trainer.ui.shell.window import MainWindow

Kind = TypeVar("Kind", bound=Activity[Any])
Open = Callable[..., tuple[MainWindow, LessonPage]]


def block(page: LessonPage, name: str, kind: type[Kind]) -> Kind:
    found = page.views[page.step].activities[name]
    assert isinstance(found, kind)
    return found


def kinds(window: MainWindow) -> list[str]:
    """What stands on disk, read by another reader."""
    return [event.kind for event in Log.open(window.context.stores.folder, read_only=True).events()]


def last(window: MainWindow) -> tuple[str, dict[str, object]]:
    event = Log.open(window.context.stores.folder, read_only=True).events()[-1]
    return event.kind, dict(event.data)
