"""The words that ``lessons time`` says stand on the screen, counted by playing lessons in the window."""

import re
from collections.abc import Callable

import pytest
from playthrough import play_through, words_in

from advocacy_trainer.course.own_lines import beside
from advocacy_trainer.course.plan_of_course import read_course
from advocacy_trainer.course.presses import count_presses
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.timing import measure
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.ui.shell.window import MainWindow

NEAR = 0.1  # the share by which the two counts may differ
A_FEW = 6  # words by which the languages, and what one happens to answer, differ
SHARE = 0.15  # of the words of a kind that has many


@pytest.mark.parametrize(
    ("lang", "lesson"),
    [
        ("da", "core-07"),
        ("da", "core-12"),
        ("en", "core-01"),
        ("en", "core-04"),
        ("en", "core-14"),
        ("da", "core-13"),
        ("da", "core-15"),
        ("en", "core-06"),
    ],
)
def test_the_words_on_the_screen_are_those_that_are_said(
    make_window: Callable[..., MainWindow], lang: str, lesson: str
) -> None:
    window = make_window(language=lang)
    entry = window.context.catalogue.find(lesson)
    assert entry is not None
    read = read_file(lessons_dir() / entry.file, lesson).lesson
    assert read is not None
    said = measure(read, read_course(lessons_dir()).fallbacks[lang])
    seen = play_through(window, lesson)
    assert abs(seen.words / said.words_on_screen - 1) <= NEAR, (seen.words, said.words_on_screen)
    assert seen.presses == count_presses(read)
    written = _plain((lessons_dir() / entry.file).read_text(encoding="utf-8"))
    for block, pieces in seen.blocks:
        texts = _plain(" ".join(piece.text for piece in text_pieces(block)))
        own = [piece for piece in pieces if _plain(piece).rstrip(".?! ") not in f"{written} {texts}"]
        said_beside = beside(block)
        may_differ = max(A_FEW, SHARE * said_beside)
        assert abs(words_in(own) - said_beside) <= may_differ, (block.kind, own)


def _plain(text: str) -> str:
    """Take the signs of Markdown and of places to spot away, and every break of a line."""
    return " ".join(re.sub(r"[*_`|\[\]]", "", text).split())
