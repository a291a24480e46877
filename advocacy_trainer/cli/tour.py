"""``advocacy-trainer tour``: draw every screen in every state to PNG files."""

import argparse
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError

if TYPE_CHECKING:
    from advocacy_trainer.options import Options


def run(arguments: list[str], options: "Options") -> int:
    """Draw the tour without a screen; print where the index lies."""
    parser = argparse.ArgumentParser(prog="advocacy-trainer tour", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures and their index")
    parser.add_argument("--lang", choices=("da", "en"), default=options.lang or "da")
    parser.add_argument(
        "--theme", choices=("light", "dark", "contrast", "system"), default=options.theme or "light"
    )
    parser.add_argument("--text-scale", type=int, default=options.text_scale or 100, metavar="100..200")
    parser.add_argument("--size", default="1180x760", help="the window's size, as 1180x760")
    parser.add_argument("--all-lessons", action="store_true", help="every step of every lesson too")
    parser.add_argument("--page", action="append", default=[], help="only this page; may be given again")
    given = parser.parse_args(arguments)
    width, height = _size(given.size)
    if not 100 <= given.text_scale <= 200:
        parser.error("--text-scale is from 100 to 200")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from advocacy_trainer.app import reading_qt

    with reading_qt():
        from advocacy_trainer.ui.shell.tour import Look, draw

    look = Look(given.lang, given.theme, given.text_scale, width, height)
    with tempfile.TemporaryDirectory() as folder:
        count = draw(given.out, look, Path(folder), all_lessons=given.all_lessons, only=given.page)
    print(f"{count} pictures: {given.out / 'index.md'}")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 8000 and 240 <= int(height) <= 8000:
        return int(width), int(height)
    raise UsageError(
        QT_TRANSLATE_NOOP("errors", "Write a size as 1180x760, from 320x240 to 8000x8000, not as {size}."),
        size=text[:40],
    )
