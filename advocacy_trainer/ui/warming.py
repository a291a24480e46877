"""Fetch what the pages are made of while nobody waits, so that a first visit is as quick as a later one."""

import importlib
import time

from advocacy_trainer.ui.pages import PAGES
from advocacy_trainer.ui.tasks import Task

_BREATH = 0.005  # s between two pieces, in which the thread that draws has the interpreter to itself


def warm(task: Task) -> int:
    """Import every page, and make what is made once in a process; return how many pieces there were.

    Runs off the thread that draws and touches no widget.
    """
    pieces = [f"advocacy_trainer.ui.pages.{entry.module}" for entry in PAGES.values()]
    for count, name in enumerate(pieces):
        task.report(count, len(pieces))
        importlib.import_module(name)
        time.sleep(_BREATH)
    classes = importlib.import_module("PySide6.QtWidgets")
    # Each class is made when it is first asked for; the focus chain asks for many at once (40 ms).
    for name in dir(classes):
        getattr(classes, name)
        time.sleep(0)
    from advocacy_trainer.platforms.links import mastodon_grammar, x_grammar

    x_grammar()
    mastodon_grammar()
    return len(pieces)
