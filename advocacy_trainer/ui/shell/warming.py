"""Fetch what the pages are made of while nobody waits, so that a first visit is as quick as a later one."""

import importlib
import pkgutil
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

from advocacy_trainer.errors import ContentError
from advocacy_trainer.ui.kit.tasks import Task
from advocacy_trainer.ui.shell.pages import PAGES, page_module

_NOT_OURS = ("QGraphicsItem", "QGraphicsScene", "QStyleOption", "QUndo")  # no page has any: 0.5 MB

_BREATH = 0.005  # s between two pieces, in which the thread that draws has the interpreter to itself


# What pages and what is on them import when they need it: Markdown and TinyDB come with the first lesson.
_LATER = (
    "advocacy_trainer.progress.store",
    "advocacy_trainer.ui.lesson.refreshing",
    "advocacy_trainer.ui.lesson.session",
    "advocacy_trainer.ui.practice_room.coach.panel",
    "advocacy_trainer.ui.lesson.step_view",
)


def warm(task: Task, words: Path) -> int:
    """Import every page, and make what is made once in a process; return how many pages there were.

    ``words`` is the lessons' folder of one language. Runs off the thread that draws and touches no widget.
    """
    from advocacy_trainer.ui.log.page import PARTS

    pages = [page_module(name) for name in PAGES]
    parts = [f"advocacy_trainer.ui.log.{module}" for module, _ in PARTS.values()]
    pieces = [*pages, *parts, *_LATER]
    for count, name in enumerate(pieces):
        task.report(count, len(pieces))
        importlib.import_module(name)
        time.sleep(_BREATH)
    classes = importlib.import_module("PySide6.QtWidgets")
    # Each class is made when it is first asked for; the focus chain asks for many at once (40 ms).
    for name in dir(classes):
        if not name.startswith(_NOT_OURS):
            getattr(classes, name)
            time.sleep(0)
    for make in (partial(_read_words, words), _import_checks, _make_grammars):
        task.report(0)
        with suppress(ContentError):  # whoever needs it will say so
            make()
        time.sleep(_BREATH)
    return len(pages)


def _read_words(words: Path) -> None:
    from advocacy_trainer.course.examples import read_examples
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.course.wordlists import read_confidence, read_glossary
    from advocacy_trainer.drafts.starters import read_readers, read_starters

    render("x")
    read_glossary(words, words.name)
    read_confidence(words, words.name)
    read_examples(words)
    read_starters(words)
    read_readers(words)


def _import_checks() -> None:
    from advocacy_trainer.coach import checks

    for module in pkgutil.iter_modules(checks.__path__, f"{checks.__name__}."):
        importlib.import_module(module.name)
        time.sleep(_BREATH)


def _make_grammars() -> None:
    from advocacy_trainer.platforms.catalog import platforms
    from advocacy_trainer.platforms.links import mastodon_grammar, x_grammar

    platforms()
    x_grammar()
    mastodon_grammar()
