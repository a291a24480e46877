"""Every text a learner may read is spelt as the dictionaries spell it.

Needs the word files that the build bakes; skips where they are not there.
Words the dictionaries do not know and that are right all the same stand in
``allowed-words-da.txt`` and ``allowed-words-en.txt`` beside this file.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from advocacy_trainer.course.markup import plain_text, render
from advocacy_trainer.course.model import Prose
from advocacy_trainer.course.practice_threads import FOLDER as THREADS
from advocacy_trainer.course.practice_threads import read_thread_file
from advocacy_trainer.course.promises import strip_marks
from advocacy_trainer.course.reader import read_file
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.prose.spelling import Checker, checker
from advocacy_trainer.prose.words import scan
from advocacy_trainer.resources import lessons_dir
from advocacy_trainer.workshop.library import FOLDER, read_shelf

HERE = Path(__file__).parent
NAMES = frozenset(
    {
        "id",
        "platform",
        "sector",
        "lesson",
        "kind",
        "figure",
        "icon",
        "region",
        "format",
        "checked",
        "twin",
        "when",
        "works",
    }
)
_PLACEHOLDER = re.compile(r"\{[a-z-]+\}")
_CODE = re.compile(r"`[^`\n]+`")
_REMARK = re.compile(r"\s+#.*$")


@cache
def allowed(lang: str) -> frozenset[str]:
    """The words of a list; ``#`` begins a remark."""
    lines = (HERE / f"allowed-words-{lang}.txt").read_text(encoding="utf-8").splitlines()
    found = (_REMARK.sub("", line).strip() for line in lines if not line.startswith("#"))
    return frozenset(word for word in found if word)


def of_lesson(path: Path) -> Iterator[str]:
    lesson = read_file(path, path.name).lesson
    assert lesson is not None, path
    yield lesson.head.title
    yield from (objective.text for objective in lesson.head.objectives)
    for step in lesson.steps:
        yield step.title
        for part in step.parts:
            if isinstance(part, Prose):
                yield plain_text(render(strip_marks(part.text, saved=True)).html)
            else:
                for piece in text_pieces(part):
                    text = strip_marks(piece.text, saved=True)
                    yield plain_text(render(text).html) if piece.prose else text


def of_page(path: Path) -> Iterator[str]:
    """Give the title and the body of a hand-out or a help page."""
    text = path.read_text(encoding="utf-8")
    if text.startswith("---"):
        _, head, text = text.split("---", 2)
        yield from re.findall(r"^title: (.*)$", head, re.MULTILINE)
    text = re.sub(r"\{#[^}]*\}", "", text)
    text = _CODE.sub(" ", text)  # names of files and commands are no words
    yield plain_text(render(strip_marks(text, saved=True)).html)


def of_run_sheet(path: Path) -> Iterator[str]:
    """Give what a run-sheet says, without its keys; what it takes over is read where it stands."""
    lang = path.parents[1].name
    sheet = read_shelf(path.parents[2], lang).sheets[path.stem]
    yield from (sheet.title, sheet.about)
    for item in sheet.items:
        yield from (item.title, item.goal, *item.materials)
        yield from (item.screen, item.instead, item.instead_notes, item.quiet, item.paper)
        yield plain_text(render(item.notes).html)


def of_thread(path: Path) -> Iterator[str]:
    thread, _ = read_thread_file(path, path.parents[2])
    assert thread is not None, path
    yield from (thread.title, thread.about)
    for piece in text_pieces(thread.block):
        yield plain_text(render(piece.text).html) if piece.prose else piece.text


def of_reactions(table: dict[str, Any]) -> Iterator[str]:
    yield from table["lines"].values()
    yield from table["does"].values()
    yield from (person["job"] for person in table["people"])
    for group in table["groups"]:
        yield from (*group.get("must_match", ()), *group.get("must_not_match", ()))
        for each in group["reactions"]:
            yield from (each["acts"], each.get("writes", ""))


def of_table(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from of_table(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in NAMES and not (key == "work" and isinstance(one, list)):  # a list of ids
                yield from of_table(one)


@cache
def texts(lang: str) -> tuple[tuple[str, str], ...]:
    """Every text with the name of its file."""
    folder = lessons_dir() / lang
    found: list[tuple[str, str]] = []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.name == "cast.toml":  # names are no words
            people = tomllib.loads(path.read_text(encoding="utf-8"))["person"]
            said: Iterator[str] = iter([one[key] for one in people for key in ("work", "voice")])
        elif path.name == "reactions.toml":  # conditions are no words
            said = of_reactions(tomllib.loads(path.read_text(encoding="utf-8")))
        elif path.parent.name == THREADS:
            said = of_thread(path)
        elif path.suffix == ".toml":
            said = of_table(tomllib.loads(path.read_text(encoding="utf-8")))
        elif path.parent.name == FOLDER:
            said = of_run_sheet(path)
        elif path.suffix == ".md":
            said = of_lesson(path) if re.match(r"[0-9][0-9]-", path.name) else of_page(path)
        else:
            continue
        found += [(name, _PLACEHOLDER.sub(" ", text)) for text in said]
    return tuple(found)


def slips(lang: str, spelling: Checker) -> dict[str, str]:
    """Map each word that is not known to the first file that holds it."""
    found: dict[str, str] = {}
    for name, text in texts(lang):
        for slip in spelling.check(text, scan(text), allowed(lang)):
            found.setdefault(text[slip.start : slip.end], name)
    return found


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_word_is_known_or_allowed(lang: str) -> None:
    spelling = checker(lang)
    if not spelling.available:
        pytest.skip(f"the words of {lang} are not baked: no spelling was checked")
    found = slips(lang, spelling)
    assert not found, "\n".join(f"{name}: {word}" for word, name in sorted(found.items()))


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_common_slip_stands_in_a_text(lang: str) -> None:
    found = slips(lang, Checker(lang, None))
    assert not found, "\n".join(f"{name}: {word}" for word, name in sorted(found.items()))


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_word_is_allowed_that_no_text_uses(lang: str) -> None:
    used = {word.lower().replace("’", "'") for _, text in texts(lang) for word in scan(text).texts}
    assert sorted(allowed(lang) - used) == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_texts_are_read(lang: str) -> None:
    names = {name for name, _ in texts(lang)}
    assert {"core/01-your-choice.md", "glossary.toml", "help/home.md", "handouts/simple-talk.md"} <= names
    assert sum(len(scan(text).texts) for _, text in texts(lang)) > 50_000
