"""A page that is left for good is gone: nothing holds it, and nothing hides it from Python's collector."""

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

from advocacy_trainer.ui.kit.chunked import finish_all
from advocacy_trainer.ui.kit.page import Page
from advocacy_trainer.ui.shell.pages import PAGES
from advocacy_trainer.ui.shell.window import MainWindow


@pytest.fixture
def only_what_is_new_is_looked_through() -> Iterator[None]:
    """What the tests before have left holds no page of this one, and takes long to go through."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("only_what_is_new_is_looked_through")
@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_is_left_for_good_dies(
    make_window: Callable[..., MainWindow], settle: Callable[[], None], name: str
) -> None:
    window = make_window()
    place = {"sandbox": {"new": True}, "lesson": {"lesson": "core-01"}}.get(name, {})
    page: Page | None = window.open_page(name, place)
    assert page is not None
    finish_all(page)
    settle()
    window.context.stores.log.append("note-added", starter="someone-replied", note="x")
    window.context.stores.log.events()
    left = weakref.ref(page)
    page = None
    window.open_page("home" if name != "home" else "help")
    window.rebuild()
    settle()
    gc.collect()
    assert left() is None, [type(one) for one in gc.get_referrers(left())]
