"""Fetch what the pages are made of while nobody waits, so that a first visit is as quick as a later one."""

import gc
import importlib
import time
from contextlib import suppress
from pathlib import Path

from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.pages import PAGES
from advocacy_trainer.ui.tasks import Task

_BREATH = 0.005  # s between two pieces, in which the thread that draws has the interpreter to itself


def warm(task: Task, words: Path) -> int:
    """Import every page, and make what is made once in a process; return how many pages there were.

    ``words`` is the lessons' folder of one language. Runs off the thread that
    draws and touches no widget.
    """
    from advocacy_trainer.ui.pages.progress import PARTS

    pages = [f"advocacy_trainer.ui.pages.{entry.module}" for entry in PAGES.values()]
    parts = [f"advocacy_trainer.ui.widgets.log.{module}" for module, _ in PARTS.values()]
    pieces = [*pages, *parts, "advocacy_trainer.ui.widgets.coach_panel"]
    for count, name in enumerate(pieces):
        task.report(count, len(pieces))
        importlib.import_module(name)
        time.sleep(_BREATH)
    classes = importlib.import_module("PySide6.QtWidgets")
    # Each class is made when it is first asked for; the focus chain asks for many at once (40 ms).
    for name in dir(classes):
        getattr(classes, name)
        time.sleep(0)
    _make_once(words)
    # What was fetched lives as long as we do. Without this Python looks through all of it now and then,
    # and everything stands still meanwhile (26 ms).
    gc.freeze()
    return len(pages)


def _make_once(words: Path) -> None:
    from advocacy_trainer.coach.rulebook import full_book
    from advocacy_trainer.course.examples import read_examples
    from advocacy_trainer.drafts.starters import read_readers, read_starters
    from advocacy_trainer.platforms.catalog import platforms
    from advocacy_trainer.platforms.links import mastodon_grammar, x_grammar

    with suppress(ContentError):  # whoever needs it will say so
        platforms()
        full_book()
        read_examples(words)
        read_starters(words)
        read_readers(words)
    x_grammar()
    mastodon_grammar()
