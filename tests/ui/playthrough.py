"""A lesson played to its end in the real window: the words somebody reads, and the presses it takes.

A text is read once: what stands still while the steps go by, and what is said again, counts the first
time, and of a line that differs from one seen only in its numbers nothing counts again.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from finders import settle
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from advocacy_trainer.course.model import Block, Scenario
from advocacy_trainer.ui.lesson.activities import play
from advocacy_trainer.ui.lesson.activities.activity import Activity
from advocacy_trainer.ui.lesson.activities.choosing import ChoiceActivity
from advocacy_trainer.ui.lesson.activities.drafting import CompleteActivity
from advocacy_trainer.ui.lesson.activities.finding import SpotActivity
from advocacy_trainer.ui.lesson.activities.matching import MatchActivity
from advocacy_trainer.ui.lesson.activities.sorting import SortActivity
from advocacy_trainer.ui.lesson.activities.story import ScenarioActivity
from advocacy_trainer.ui.lesson.activities.thread import ThreadActivity
from advocacy_trainer.ui.lesson.activities.writing import (
    CardActivity,
    ConfidenceActivity,
    PlanActivity,
    ReflectActivity,
)
from advocacy_trainer.ui.lesson.page import DONE, LessonPage
from advocacy_trainer.ui.lesson.step_view import StepView
from advocacy_trainer.ui.shell.window import MainWindow

DEAL = 7  # the order in which options and cards lie
WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE = re.compile(r"(?<=[.?!:…])[»”\"]?\s+|\n+| · ")


class Seen(NamedTuple):
    """What somebody met who played a lesson to its end: words, presses, and the pieces in their order."""

    words: int
    presses: int
    pieces: tuple[str, ...]
    blocks: tuple[tuple[Block, tuple[str, ...]], ...]  # the pieces seen within each block


class Reader:
    """Read what a window shows, every text once; count the presses of its buttons."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.presses = 0
        self.pieces: dict[str, str] = {}
        self._heard: set[int] = set()
        self._kept: list[QAbstractButton] = []

    def look(self, *_: object) -> None:
        """Read what is new."""
        QApplication.processEvents()  # no deferred deletes: a card may be about to say that it was pressed
        for text in _texts(self.window):
            for piece in _SENTENCE.split(text):
                self._read(piece.strip(" \t»«“”·–"))
        for each in self.window.findChildren(QAbstractButton):
            if id(each) not in self._heard:
                self._heard.add(id(each))
                self._kept.append(each)
                each.clicked.connect(self._pressed)

    def _pressed(self, *_: object) -> None:
        self.presses += 1
        self.look()

    def _read(self, piece: str) -> None:
        key = re.sub(r"\d+", "0", piece)
        if not key or key in self.pieces:
            return
        if piece.endswith("…") and any(seen.startswith(key.rstrip("… ")) for seen in self.pieces):
            return
        self.pieces[key] = piece

    def seen(self) -> Seen:
        """Return what was counted."""
        pieces = tuple(self.pieces.values())
        return Seen(words_in(pieces), self.presses, pieces, ())


def words_in(pieces: Iterable[str]) -> int:
    """Count words as the measure of a lesson counts them."""
    return sum(len(WORD.findall(piece)) for piece in pieces)


def _texts(window: QWidget) -> list[str]:
    found = []
    for each in window.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QLabel):
            rich = each.textFormat() == Qt.TextFormat.RichText
            found.append(QTextDocumentFragment.fromHtml(each.text()).toPlainText() if rich else each.text())
        elif isinstance(each, QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QTextEdit) and each.isReadOnly():
            found.append(each.toPlainText())
        elif isinstance(each, (QTextEdit, QPlainTextEdit, QLineEdit)):
            found.append(each.placeholderText())
    return found


def play_through(window: MainWindow, lesson: str) -> Seen:
    """Play a lesson as somebody who answers everything, and sees of a choice the longest feedback."""
    page = window.open_page("lesson", {"lesson": lesson, "step": "", "seed": DEAL})
    assert isinstance(page, LessonPage)
    reader = Reader(window)
    reader.look()
    played: set[int] = set()
    blocks: list[tuple[Block, tuple[str, ...]]] = []
    while page.step != DONE:
        view = page.views[page.step]
        if isinstance(view, StepView):
            for activity in view.pages[view.at].activities:
                if id(activity) in played:
                    continue
                played.add(id(activity))
                activity.changed.connect(reader.look)
                beside = Reader(activity)
                beside.look()
                activity.changed.connect(beside.look)
                _answer(activity, page, reader)
                beside.look()
                blocks.append((activity.block, beside.seen().pieces))
        reader.look()
        page.next_button.click()
        reader.look()
    QThreadPool.globalInstance().waitForDone()  # praise is looked for beside
    settle()
    return reader.seen()._replace(blocks=tuple(blocks))


def _answer(activity: Activity[Any], page: LessonPage, reader: Reader) -> None:
    if isinstance(activity, ChoiceActivity) and not activity.several:
        options = activity.body.options
        activity.card(max(range(len(options)), key=lambda each: len(options[each].why.split()))).click()
    elif isinstance(activity, (SortActivity, MatchActivity)):
        while True:
            wanted = _place(activity)
            activity.cards.cards[wanted].click()
            reader.look()
            if not activity.has_more:
                break
            page.next_button.click()
    elif isinstance(activity, ScenarioActivity):
        for way in _longest(activity.body):
            activity.ways[way].click()
    else:
        _write(activity, reader)
    reader.look()


def _write(activity: Activity[Any], reader: Reader) -> None:
    if isinstance(activity, ThreadActivity):
        for number, comment in enumerate(activity.talk.views):
            if number:
                activity.talk.next.click()
            if not comment.opened:
                _first_button(comment).click()
            comment.editor.put("…")
            comment.rows["answered"].click()
    elif isinstance(activity, CompleteActivity):
        for number, editor in enumerate(activity.editors):
            if number:
                offer = activity.offers[number - 1]
                assert isinstance(offer, QPushButton)
                offer.click()
            editor.put("…")
            _first_button(activity.rounds[number]).click()
    elif isinstance(activity, ReflectActivity | CardActivity | PlanActivity):
        if isinstance(activity, ReflectActivity):
            activity.editor.put("…")
        _first_button(activity).click()
    else:
        play(activity, right=True)
        if isinstance(activity, SpotActivity):
            reader.presses += len(activity.text.marks)  # by a press on the word, which is no button
        elif isinstance(activity, ConfidenceActivity):
            reader.presses += 1  # on the slider


def _first_button(widget: QWidget) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.isVisible())


def _place(activity: SortActivity | MatchActivity) -> int:
    if isinstance(activity, SortActivity):
        return int(activity.body.cases[activity.shown].group)
    return activity.card_of(activity.at)


def _longest(story: Scenario) -> list[int]:
    """Return the ways to take to read the most; no scene is met twice."""
    scenes = {scene.id: scene for scene in story.scenes}

    def from_here(name: str, met: frozenset[str]) -> tuple[int, list[int]]:
        here = scenes[name]
        words = len(here.text.split()) + sum(len(way.text.split()) for way in here.ways)
        further: list[tuple[int, list[int]]] = [(0, [])]
        for number, way in enumerate(here.ways):
            if way.to not in met:
                read, ways = from_here(way.to, met | {way.to})
                further.append((read + len(way.why.split()), [number, *ways]))
        most = max(further)
        return words + most[0], most[1]

    first = story.scenes[0].id
    return from_here(first, frozenset({first}))[1]
