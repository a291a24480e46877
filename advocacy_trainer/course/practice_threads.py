"""The threads of the practice room: ``lessons/<language>/threads/*.md``, a thread a file.

::

    ---
    thread: shift-channel
    format: 2
    place: teams
    title: A message in Teams
    about: A colleague asks, and one is sour.
    ---
    ::: thread {#shift-channel post=mine}
    ...
    :::

The block may have variants as in a lesson. A file with faults is left out and told.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.head import Report
from advocacy_trainer.course.model import Block, Lesson, LessonHead, Step, Thread
from advocacy_trainer.course.reader import LARGEST_FILE, clean_lines, read_steps
from advocacy_trainer.course.syntax import ID
from advocacy_trainer.course.variants import LearnerProfile, tailored_block
from advocacy_trainer.encoding import decode_file

FOLDER = "threads"
PLACES = ("linkedin", "facebook", "teams", "intranet", "forum", "mail")
KEYS = ("thread", "format", "place", "title", "about")
NEWEST = 2
LONGEST_HEAD = 20  # lines


class PracticeThread(NamedTuple):
    """A thread one may practise on; ``block`` is the thread for everybody, with its variants."""

    id: str
    place: str
    title: str
    about: str
    block: Block

    def for_reader(self, audience: LearnerProfile) -> Block:
        """Return the thread as one reader meets it."""
        return tailored_block(self.block, audience) or self.block._replace(variants=())

    def as_lesson(self) -> Lesson:
        """Return the thread as a lesson of one step, for what checks lessons."""
        head = LessonHead(self.id, self.title, 0, 0, 0, (), (), dt.date.min, NEWEST, "thread")
        return Lesson(head, (Step(self.id, self.title, self.block.line, (self.block,)),))


class PracticeThreads(NamedTuple):
    """The threads that can be shown, in the files' order, and why others cannot: a fault a file."""

    threads: tuple[PracticeThread, ...]
    rejected: tuple[Fault, ...]

    def find(self, name: str) -> PracticeThread | None:
        """Return the thread with this id, or None."""
        return next((each for each in self.threads if each.id == name), None)


def load_threads(root: Path, lang: str) -> PracticeThreads:
    """Return the threads of one language that can be practised on; none where there is no folder."""
    threads: list[PracticeThread] = []
    rejected: list[Fault] = []
    for path in thread_files(root, lang):
        thread, faults = read_thread_file(path, root)
        if thread is not None and any(each.id == thread.id for each in threads):
            twice = f"the thread {thread.id} stands twice"
            faults = (Fault(_name(path, root), 2, twice, "give it its own id"),)
        if thread is None or faults:
            rejected += faults[:1]
        else:
            threads.append(thread)
    return PracticeThreads(tuple(threads), tuple(rejected))


def thread_files(root: Path, lang: str) -> list[Path]:
    """Return the files of one language that should be threads."""
    return sorted((root / lang / FOLDER).glob("*.md"))


def read_thread_file(path: Path, root: Path) -> tuple[PracticeThread | None, tuple[Fault, ...]]:
    """Return the thread of a file, or None, and every fault of it."""
    name = _name(path, root)
    try:
        text = decode_file(path, LARGEST_FILE, within=root)
    except (OSError, ValueError) as error:
        said = f"the file cannot be read ({type(error).__name__})"
        return None, (Fault(name, 1, said, "save it as UTF-8, not too large"),)
    return read_thread_text(text, name)


def read_thread_text(text: str, name: str) -> tuple[PracticeThread | None, tuple[Fault, ...]]:
    """Return the thread of a text, or None, and every fault of it; ``name`` is how the faults call it."""
    faults: list[Fault] = []

    def report(line: int, what: str, remedy: str) -> None:
        faults.append(Fault(name, line, what, remedy))

    lines = clean_lines(text, report)
    values, end = _head(lines, report)
    if not end or faults:
        return None, tuple(faults)
    heading = f"## {values['title']} {{#{values['thread']}-step}}"
    steps = read_steps([heading, *lines[end + 1 :]], end + 1, NEWEST, report)
    blocks = [block for step in steps for block in step.blocks]
    if len(blocks) != 1 or not isinstance(blocks[0].body, Thread) or len(steps) != 1:
        remedy = "write ::: thread {#id post=mine} ... :::"
        report(end + 2, "a file holds one thread and nothing else", remedy)
        return None, tuple(faults)
    (block,) = blocks
    if block.id != values["thread"]:
        report(block.line, f"the block is called {block.id[:40]}", f"call it {values['thread']}")
    for each in block.every:
        if isinstance(each.body, Thread) and each.body.comments and each.body.comments[0].kind != "kind":
            report(each.line, "the first comment is not a kind one", "begin with == id [kind=kind]")
    faults.sort(key=lambda fault: fault.line)
    thread = PracticeThread(values["thread"], values["place"], values["title"], values["about"], block)
    return thread, tuple(faults)


def _head(lines: Sequence[str], report: Report) -> tuple[dict[str, str], int]:
    """Return the head's values and the index of the line that closes it, 0 where there is none."""
    end = 0
    if lines and lines[0].rstrip() == "---":
        closing = (index for index, line in enumerate(lines[1:LONGEST_HEAD], 1) if line.rstrip() == "---")
        end = next(closing, 0)
    if not end:
        report(
            1,
            "the file does not begin with a head",
            f"begin with --- and {', '.join(KEYS)}, and close with ---",
        )
        return {}, 0
    values: dict[str, str] = {}
    for number, line in enumerate(lines[1:end], 2):
        key, colon, value = line.partition(":")
        if colon and key.strip() in KEYS and key.strip() not in values:
            values[key.strip()] = value.strip()
        elif line.strip():
            report(number, f"“{line[:40]}” is no line of the head", f"write each of {', '.join(KEYS)} once")
    for problem in _wrong_values(values):
        report(1, *problem)
    return values, end


def _wrong_values(values: dict[str, str]) -> Iterator[tuple[str, str]]:
    missing = [key for key in KEYS if not values.get(key)]
    if missing:
        yield f"the head lacks {', '.join(missing)}", "add the line"
    if values.get("format", "2") != str(NEWEST):
        yield f"the format is {values['format'][:10]}", f"write format: {NEWEST}"
    if values.get("place", PLACES[0]) not in PLACES:
        yield f"the place cannot be “{values['place'][:40]}”", f"use one of {', '.join(PLACES)}"
    if values.get("thread") and not ID.match(values["thread"]):
        yield f"“{values['thread'][:40]}” is no id", "use small letters, digits and -, as shift-channel"


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
