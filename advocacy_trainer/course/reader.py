"""Read a lesson file into a lesson and its faults; never raise for what stands in it.

The file is untrusted: its size, its encoding and its nesting are looked at
before anything else, and nothing it names is opened.
"""

import errno
import re
from collections.abc import Sequence
from pathlib import Path

from advocacy_trainer.course.attributes import read_block_attributes
from advocacy_trainer.course.blocks import KINDS
from advocacy_trainer.course.blocks.body import BodyText
from advocacy_trainer.course.faults import Fault
from advocacy_trainer.course.head import Report, find_end, format_of, read_head
from advocacy_trainer.course.model import Block, Lesson, LessonHead, LessonReading, Prose, Step
from advocacy_trainer.course.syntax import ID, AttributeSyntaxError, read_attributes
from advocacy_trainer.course.variants import nest
from advocacy_trainer.encoding import DAMAGED, EncodingError, decode
from advocacy_trainer.regular_files import regular_bytes

LARGEST_FILE = 64 * 1024  # bytes; the longest lesson we know is 16 KB
LONGEST_LINE = 4_000  # characters
DEEPEST = 6  # levels of quotes or lists in prose
# Control signs, and signs that nobody sees: they turn the writing round or split a word.
_ODD = re.compile("[\x00-\x08\x0a-\x1f\x7f\x80-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]")
_OPEN = re.compile(r":::+\s*([A-Za-z][\w-]*)\s*(?:\{(.*)\})?\s*\Z")


def read_file(path: Path, name: str) -> LessonReading:
    """Read a lesson file; ``name`` is how its faults call it."""
    try:
        raw = regular_bytes(path, LARGEST_FILE)
    except OSError as error:
        if error.errno == errno.EFBIG:
            return _refused(name, f"the file is larger than {LARGEST_FILE // 1024} KB", "cut it into lessons")
        return _refused(name, f"the file cannot be read ({type(error).__name__})", "see that it is there")
    return read_bytes(raw, name)


def read_bytes(raw: bytes, name: str) -> LessonReading:
    """Read a lesson from its bytes, as ``encoding.decode`` reads them."""
    if len(raw) > LARGEST_FILE:
        return _refused(name, f"the file is larger than {LARGEST_FILE // 1024} KB", "cut it into lessons")
    try:
        text = decode(raw, name)
    except EncodingError as error:
        line = raw[: error.place].count(b"\n") + 1
        return _refused(
            name,
            "this is not UTF-8" + (f" but {error.encoding}" if error.encoding != DAMAGED else ""),
            "save the file as UTF-8",
            line,
        )
    return read_text(text, name)


def read_text(text: str, name: str) -> LessonReading:
    """Read a lesson from its text."""
    faults: list[Fault] = []

    def report(line: int, what: str, remedy: str) -> None:
        faults.append(Fault(name, line, what, remedy))

    lines = clean_lines(text, report)
    head = read_head(lines, report)
    end = find_end(lines)
    steps = read_steps(lines[end + 1 :] if end else [], end + 2, format_of(lines), report)
    if end and not steps:
        report(end + 1, "the lesson has no step", "begin one with ## Heading {#s1}")
    _report_ids(steps, report)
    if head is not None:
        _report_objectives(head, steps, report)
    faults.sort(key=lambda fault: fault.line)
    return LessonReading(
        Lesson(head, tuple(steps)) if head is not None else None, tuple(faults), tuple(steps)
    )


def clean_lines(text: str, report: Report) -> list[str]:
    """Return the lines of a file without signs that nobody sees, and without lines that are too long."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        if (odd := _ODD.search(line)) is not None:
            seen = "control" if odd[0] < " " else "invisible"
            report(number, f"the line holds the {seen} character U+{ord(odd[0]):04X}", "take it away")
            lines[number - 1] = _ODD.sub(" ", line)
        if len(line) > LONGEST_LINE:
            report(number, f"the line is longer than {LONGEST_LINE} characters", "break it")
            lines[number - 1] = ""  # too much to look for more in it
    return lines


def _refused(name: str, what: str, remedy: str, line: int = 1) -> LessonReading:
    return LessonReading(None, (Fault(name, line, what, remedy),))


def read_steps(lines: Sequence[str], first: int, number_of_format: int, report: Report) -> list[Step]:
    """Return the steps in ``lines``, the first of which is line ``first`` of its file."""
    steps: list[Step] = []
    parts: list[Prose | Block] = []
    prose: list[str] = []
    prose_line = first
    index = 0

    def close_prose() -> None:
        text = "\n".join(prose)
        if text.strip():
            _report_nesting(prose, prose_line, report)
            parts.append(Prose(text.strip("\n"), prose_line + _blank_lines(prose)))
            if not steps:
                report(
                    prose_line + _blank_lines(prose),
                    "text stands before the first step",
                    "begin with ## Heading {#s1}",
                )
        prose.clear()

    def close_step() -> None:
        close_prose()
        if steps:
            steps[-1] = steps[-1]._replace(parts=nest(parts, report))
        parts.clear()

    while index < len(lines):
        line, number = lines[index], first + index
        if line.startswith("## ") or line.rstrip() == "##":
            close_step()
            steps.append(_step(line, number, report))
            prose_line = number + 1
        elif line.startswith(":::"):
            close_prose()
            block, index = _block(lines, index, first, number_of_format, report)
            if block is not None:
                parts.append(block)
                if not steps:
                    report(number, "a block stands before the first step", "begin with ## Heading {#s1}")
            prose_line = first + index + 1
        else:
            if not prose:
                prose_line = number
            prose.append(line)
        index += 1
    close_step()
    return steps


def _blank_lines(lines: Sequence[str]) -> int:
    return next((index for index, line in enumerate(lines) if line.strip()), 0)


def _step(line: str, number: int, report: Report) -> Step:
    title, marks = line[2:].strip(), ""
    if title.endswith("}"):
        title, _, marks = title[:-1].rpartition("{")
        title = title.rstrip()
    name = _read_id(marks, number, report) if marks else ""
    if not marks:
        report(number, "the step has no id", "write ## Heading {#s1}")
    if not title:
        report(number, "the step has no heading", "write ## Heading {#s1}")
    return Step(name, title, number, ())


def _read_id(marks: str, number: int, report: Report) -> str:
    try:
        name, attributes = read_attributes(marks)
    except AttributeSyntaxError as error:
        report(number, f"“{error}” cannot be read", "write {#s1}")
        return ""
    for attribute in attributes:
        report(number, f"a step has no “{attribute[:40]}”", "write its id alone, as {#s1}")
    if not ID.match(name):
        report(number, f"“{name[:40]}” is no id", "use small letters, digits and -, as {#s1}")
    return name


def _block(
    lines: Sequence[str], start: int, first: int, number_of_format: int, report: Report
) -> tuple[Block | None, int]:
    """Read the block that opens at ``start``; return it and the index of its last line."""
    number = first + start
    opening = _OPEN.match(lines[start])
    end = start + 1
    while end < len(lines) and not lines[end].startswith(":::"):
        if lines[end].startswith("## "):
            end = len(lines)
            break
        end += 1
    closed = end < len(lines) and not lines[end].strip(": \t")
    if opening is None:
        report(number, "this ::: opens nothing", "write ::: kind {#id}, or take it away")
        return None, start
    kind = opening[1]
    if not closed:
        report(number, f"the {kind[:40]} is not closed", "close it with ::: on a line of its own")
        return None, start
    if kind not in KINDS:
        report(number, f"there is no block called {kind[:40]}", f"use one of {', '.join(KINDS)}")
        return None, end
    if number_of_format < KINDS[kind].since:
        report(number, f"{kind} belongs to format 2", "write format: 2 in the head, or use another block")
        return None, end
    name, attributes = read_block_attributes(kind, opening[2] or "", number, number_of_format, report)
    inside = lines[start + 1 : end]
    if not KINDS[kind].needs_id:
        _report_nesting(inside, number + 1, report)
    body = KINDS[kind].read(BodyText(kind, inside, number, report, number_of_format, attributes))
    return (Block(kind, name, number, attributes, body) if body is not None else None), end


def _report_nesting(lines: Sequence[str], first: int, report: Report) -> None:
    for offset, line in enumerate(lines):
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        quotes = re.match(r"[\s>]*", line)
        depth = line[: quotes.end()].count(">") if quotes is not None else 0
        if depth > DEEPEST or (line.strip() and indent > 4 * DEEPEST) or line.count("[") > 40:
            report(first + offset, "the text is nested too deeply", f"keep to {DEEPEST} levels")


def _report_ids(steps: Sequence[Step], report: Report) -> None:
    seen: dict[str, int] = {}
    named = [(step.id, step.line) for step in steps]
    named += [(block.id, block.line) for step in steps for block in step.blocks]
    for name, line in sorted(named, key=lambda pair: pair[1]):
        if name and name in seen:
            report(line, f"the id {name} is taken by line {seen[name]}", "give it one of its own")
        seen.setdefault(name, line)


def _report_objectives(head: LessonHead, steps: Sequence[Step], report: Report) -> None:
    known = {objective.id for objective in head.objectives}
    for step in steps:
        for block in step.blocks:
            for name in block.words_of("objective"):
                if name not in known:
                    report(
                        block.line, f"the head has no objective {name[:40]}", "add it there, or name another"
                    )
