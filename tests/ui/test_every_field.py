"""No word is lost, in no field there is: each is found, written in, and looked for again.

Every page is brought into every state the tour draws; a field that only another
state shows is known by its key in the program's text and is missed here by name.
"""

import ast
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from disk import as_killed, text_on_disk
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from advocacy_trainer.ui.kit.page import Page, Place
from advocacy_trainer.ui.shell import tour
from advocacy_trainer.ui.shell.pages import PAGES, page_class
from advocacy_trainer.ui.shell.window import MainWindow
from advocacy_trainer.ui.writing.field_autosave import Autosaved, FieldAutosave, NotSaved

PROGRAM = Path(__file__).parents[2] / "advocacy_trainer"
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
# What says where one is, and not what one has typed: a new start knows no more.
WHERE = ("lesson", "step", "part", "draft", "at", "item", "topic")
_DRAFT = re.compile(r"\d{8}-\d{6}-[0-9a-f]{6}")
WITHIN_S = 1.9  # of typing may be lost
TRIES = 5  # a machine that is busy with something else is not ours
COMES_S = 10  # seconds in which what was brought must stand in its field


class Written(NamedTuple):
    """What was written: where the field is found again, by which name, and the words."""

    page: str
    bring: Callable[[Page], None]
    place: Place
    name: str
    words: str
    fleeting: bool


def fields_of(page: QWidget) -> Iterator[tuple[QWidget, FieldAutosave]]:
    """Yield what one can type in, hidden or not; one that says nothing of its words fails here."""
    for kind in (*FIELDS, QAbstractSpinBox, QComboBox):
        for field in page.findChildren(kind):
            part_of_another = isinstance(field.parent(), QAbstractSpinBox | QComboBox)
            editable = field.isEditable() if isinstance(field, QComboBox) else not field.isReadOnly()
            if not editable or part_of_another or not field.isEnabled():
                continue
            autosave = getattr(field, "autosave", None)
            assert isinstance(autosave, FieldAutosave), f"{field.accessibleName()}: where are its words kept?"
            if isinstance(autosave.saving, NotSaved):
                assert len(autosave.saving.reason) > 20
            else:
                yield field, autosave


def name_of(field: QWidget, autosave: FieldAutosave) -> str:
    return autosave.key or type(field).__name__


def words_in(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]


def write(field: QWidget, words: str) -> None:
    """Replace what stands there, as a paste does."""
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(words)
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        field.selectAll()
        field.insertPlainText(words)


def states(pages: tuple[str, ...]) -> Iterator[tuple[str, Callable[[Page], None]]]:
    for name in pages:
        for bring in page_class(name).tour().values():
            yield name, bring


def walk(window: MainWindow, pages: tuple[str, ...]) -> list[Written]:
    """Write in every field of the pages once; going on to the next state is another page or tab."""
    application = window.context.application
    written: dict[str, Written] = {}
    for name, bring in states(pages):
        window.open_page(name)
        tour.settle(application, rounds=1)  # a setting that was written may draw the window anew
        page = window.open_page(name)
        bring(page)
        tour.settle(application, rounds=2)
        for field, autosave in list(fields_of(page)):
            key = _DRAFT.sub("*", name_of(field, autosave))  # one draft of several is enough
            if key in written:
                write(field, written[key].words)  # a state may have put sample words there
            elif not any(each.words in words_in(field) for each in written.values()):
                words = f"ord {len(written)} bliver"
                write(field, words)
                place = {part: value for part, value in page.place().items() if part in WHERE}
                fleeting = isinstance(autosave.saving, Autosaved) and bool(autosave.saving.memory_only)
                written[key] = Written(name, bring, place, key, words, fleeting)
    return list(written.values())


def lost(window: MainWindow, written: list[Written]) -> list[str]:
    """Name what does not stand where it was typed."""
    application = window.context.application
    missing = []
    for each in written:
        window.open_page(each.page)
        tour.settle(application, rounds=1)
        page = window.open_page(each.page, dict(each.place))
        tour.settle(application, rounds=2)
        if not stands(page, each):
            each.bring(page)
            end = time.monotonic() + COMES_S
            while not stands(page, each) and time.monotonic() < end:  # a long page is built in turns
                tour.settle(application, rounds=2)
            if not stands(page, each):
                missing.append(f"{each.page}: {each.name}")
    return missing


def all_on_disk(folder: Path, written: list[Written]) -> bool:
    """Tell whether each text lies in some file of a data folder."""
    text = text_on_disk(folder)
    return all(each.words in text for each in written)


def stands(page: Page, written: Written) -> bool:
    """Tell whether the words stand in a field, or as a text on the page they were saved to."""
    if any(written.words in words_in(field) for field, _ in fields_of(page)):
        return True
    return any(written.words in label.text() for label in page.findChildren(QLabel))


def write_on(window: MainWindow, written: list[Written]) -> list[Written]:
    """Write two more words in each field its page shows at once; return what stands there now."""
    now = []
    for each in written:
        longer = each
        page = window.open_page(each.page, dict(each.place))
        tour.settle(window.context.application, rounds=2)
        for field, _ in fields_of(page):
            if words_in(field) == each.words:
                longer = each._replace(words=f"{each.words} til slut")
                write(field, longer.words)
                break
        now.append(longer)
    assert now != written
    return now


# Lessons and the log are two ways to the same words.
ALONE = ("lesson", "progress")
GROUPS = (("lesson",), ("progress",), tuple(page for page in PAGES if page not in ALONE))


@pytest.mark.parametrize("pages", GROUPS, ids=["lesson", "log", "the others"])
def test_no_word_is_lost(
    make_window: Callable[..., MainWindow], tmp_path: Path, pages: tuple[str, ...]
) -> None:
    window = make_window(tmp_path / "data")
    tour.fill_with_samples(window.context)
    tour.settle(window.context.application)
    written = walk(window, pages)
    assert len(written) >= 7
    assert not_reached({each.name for each in written}, pages) == []
    durable = [each for each in written if not each.fleeting]
    killed = tmp_path / "killed"
    for _ in range(TRIES):
        QTest.qWait(round(WITHIN_S * 1000))
        end = time.monotonic() + COMES_S
        while not all_on_disk(tmp_path / "data", durable) and time.monotonic() < end:
            QTest.qWait(200)  # a save takes as long as a busy disk takes to say that it has it
        as_killed(tmp_path / "data", killed)
        for fleeting in (each for each in written if each.fleeting):
            assert fleeting.words not in text_on_disk(killed)
        if lost(make_window(killed), durable) == []:
            break
        killed = killed.with_name(f"{killed.name}-again")
    else:
        raise AssertionError(lost(make_window(as_killed(tmp_path / "data", killed)), durable))
    window.choose("language", "da")
    tour.settle(window.context.application)
    assert lost(window, written) == []
    again = write_on(window, durable)
    window.close()
    window.context.stores.close()
    assert lost(make_window(tmp_path / "data"), again) == []


def not_reached(names: set[str], pages: tuple[str, ...]) -> list[str]:
    """Name the beginnings of keys that stand in the text of these pages and were met in no state."""
    beginnings = set()
    for path in PROGRAM.rglob("*.py"):
        in_log = path.parent == PROGRAM / "ui" / "log" and path.stem != "certificate_page"
        if in_log is not ("progress" in pages) or "lesson" in pages:
            continue  # a lesson's keys are made of its blocks' ids
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Autosaved":
                match node.args[1]:
                    case (
                        ast.Constant(value=str() as key)
                        | ast.JoinedStr(values=[ast.Constant(value=str() as key), *_])
                    ):
                        beginnings.add(key)
    return [key for key in sorted(beginnings) if not any(name.startswith(key) for name in names)]
