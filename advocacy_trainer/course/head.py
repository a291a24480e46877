"""Read the first lines of a lesson file, between the two ``---``."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from advocacy_trainer.course.model import LessonHead, Objective
from advocacy_trainer.course.syntax import ID
from advocacy_trainer.course.vocabulary import FORMATS, FORMS

KEYS = ("id", "title", "minutes", "teaching", "exercises", "objectives", "seeds", "checked")
NEWER_KEYS = ("format", "form")  # of format 2; a lesson without them is of format 1
LONGEST_HEAD = 60  # lines
ROWS = 90  # of the source requirements, reference/advocacy.md section 3

Report: TypeAlias = Callable[[int, str, str], None]


def find_end(lines: Sequence[str]) -> int:
    """Return the index of the closing ``---``, or 0 where there is no head."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    for index, line in enumerate(lines[1:LONGEST_HEAD], start=1):
        if line.rstrip() == "---":
            return index
    return 0


def read_head(lines: Sequence[str], report: Report) -> LessonHead | None:
    """Read the head from a file's ``lines``; None where it cannot be used."""
    end = find_end(lines)
    if not end:
        report(
            1, "the file does not begin with a head", "begin with --- and the eight keys, and close with ---"
        )
        return None
    values, where = _key_lines(lines[1:end], report)
    missing = [key for key in KEYS if key not in values]
    if missing:
        report(1, f"the head lacks {', '.join(missing)}", "add the line, as lessons/README.md shows it")
        return None
    before = dict(where)
    problems: list[tuple[int, str, str]] = []

    def note(key: str, what: str, remedy: str) -> None:
        problems.append((before[key], what, remedy))

    if not ID.match(values["id"]) or not re.search(r"-\d\d\Z", values["id"]):
        note("id", f"“{values['id'][:40]}” is no lesson id", "write the track and two digits, as core-08")
    if not values["title"]:
        note("title", "the title is empty", "write a title")
    numbers = {key: _number(values[key], partial(note, key)) for key in ("minutes", "teaching", "exercises")}
    objectives = _objectives(values["objectives"], lambda what, remedy: note("objectives", what, remedy))
    seeds = _seeds(values["seeds"], lambda what, remedy: note("seeds", what, remedy))
    number, form = _format(values, note)
    checked = _date(values["checked"])
    if checked is None:
        note("checked", "“checked” is no date", "write the day the facts were checked, as 2026-11-21")
    for problem in problems:
        report(*problem)
    if problems or checked is None:
        return None
    return LessonHead(
        values["id"],
        values["title"],
        numbers["minutes"],
        numbers["teaching"],
        numbers["exercises"],
        objectives,
        seeds,
        checked,
        number,
        form,
    )


def format_of(lines: Sequence[str]) -> int:
    """Return the format a file's head names, 1 where it names none or one we do not know."""
    for line in lines[1 : find_end(lines)]:
        key, _, value = line.partition(":")
        if key.strip() == "format" and value.strip() in {str(known) for known in FORMATS}:
            return int(value)
    return 1


def _format(values: Mapping[str, str], note: Callable[[str, str, str], None]) -> tuple[int, str]:
    said, form = values.get("format", "1"), values.get("form", "")
    known = ", ".join(str(each) for each in FORMATS)
    if said not in {str(each) for each in FORMATS}:
        note("format", f"this program does not know format “{said[:20]}”", f"write one of {known}")
        return 1, ""
    if said == "1" and form:
        note("form", "a lesson of format 1 has no form", "write format: 2 above it, or take it away")
    elif said == "2" and form not in FORMS:
        what = f"there is no form “{form[:20]}”" if form else "the lesson has no form"
        note("form" if form else "format", what, f"write form: and one of {', '.join(FORMS)}")
    return int(said), form


def _key_lines(lines: Sequence[str], report: Report) -> tuple[dict[str, str], dict[str, int]]:
    values: dict[str, str] = {}
    where: dict[str, int] = {}
    last = ""
    for number, line in enumerate(lines, start=2):
        if not line.strip():
            continue
        if line.startswith("  ") and last:
            values[last] += " " + line.strip()
            continue
        key, colon, value = line.partition(":")
        key = key.strip()
        if not colon or key not in (*KEYS, *NEWER_KEYS):
            known = ", ".join((*KEYS, *NEWER_KEYS))
            report(number, f"the head has no key “{key[:40]}”", f"use one of {known}")
            last = ""
        elif key in values:
            report(number, f"the head says “{key}” twice", "keep one of the two lines")
            last = ""
        else:
            values[key] = value.strip()
            where[key] = number
            last = key
    return values, where


def _number(text: str, note: Callable[[str, str], None]) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 3):
        note(f"“{text[:40]}” is no number of minutes", "write whole minutes, as 6")
        return 0
    return int(text)


def _objectives(text: str, note: Callable[[str, str], None]) -> tuple[Objective, ...]:
    found: list[Objective] = []
    for part in text.split(";"):
        name, _, words = part.strip().partition(" ")
        if not re.fullmatch(r"o\d{1,2}", name) or not words.strip():
            note(
                f"“{part.strip()[:40]}” is no objective", "write o1 and what the learner can do; o2 and so on"
            )
        elif any(name == other.id for other in found):
            note(f"{name} stands twice", "give each objective its own number")
        else:
            found.append(Objective(name, words.strip()))
    return tuple(found)


def _seeds(text: str, note: Callable[[str, str], None]) -> tuple[int, ...]:
    seeds: list[int] = []
    for word in text.split():
        first, dash, last = word.partition("-")
        numbers = (first, last) if dash else (first, first)
        if not all(part.isascii() and part.isdigit() and 1 <= len(part) <= 2 for part in numbers):
            note(f"“{word[:40]}” is no row", f"write numbers from 1 to {ROWS}, as 28 29 or 72-73")
            continue
        low, high = int(numbers[0]), int(numbers[1])
        if not 1 <= low <= high <= ROWS:
            note(f"there is no row {word}", f"write numbers from 1 to {ROWS}")
            continue
        seeds.extend(range(low, high + 1))
    return tuple(seeds)


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
