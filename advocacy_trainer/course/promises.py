"""Sentences that say what the app does, as ``[sentence]{holds=name}``.

Each name stands for a test that holds the sentence (``promises.txt`` in the
lessons folder lists them); ``if=saved`` hides a sentence that is untrue where
nothing is saved.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.course.syntax import ID
from advocacy_trainer.encoding import decode_file

LIST = "promises.txt"
_SPAN = re.compile(
    r"\[(?P<text>(?:[^\[\]\n]|\n(?!\n)|\[[^\[\]\n]*\]\([^()\n]*\))+)\]"
    r"\{holds=(?P<name>[\w-]*)(?:\s+if=(?P<when>[\w-]*))?\}"
)
_MENTION = re.compile(r"\{\s*holds\b[^}\n]*\}?")
CONDITIONS = ("saved",)


class Promise(NamedTuple):
    """A promised sentence; ``when`` is empty or ``saved``, ``start`` its place in the text."""

    text: str
    name: str
    when: str
    start: int


def find(text: str) -> Iterator[Promise]:
    """Give the promises of a text in their order."""
    if "{" in text:
        for found in _SPAN.finditer(text):
            yield Promise(found["text"], found["name"], found["when"] or "", found.start())


def strip_marks(text: str, *, saved: bool) -> str:
    """Return the text as one reads it: the marks gone, and what holds only where things are saved."""
    if "{holds" not in text:
        return text
    gone = False

    def plain(found: re.Match[str]) -> str:
        nonlocal gone
        if found["when"] == "saved" and not saved:
            gone = True
            return ""
        return found["text"]

    said = _SPAN.sub(plain, text)
    return re.sub(r"(?<=\S) {2,}", " ", said).strip(" ") if gone else said


def without(text: str) -> str:
    """Return the text with its marked promises cut out."""
    return _SPAN.sub("", text)


def odd(text: str) -> Iterator[tuple[int, str]]:
    """Give the place and the words of each ``{holds`` that marks nothing or says what we do not know."""
    good = {found.end(): found for found in _SPAN.finditer(text)}
    for mention in _MENTION.finditer(text):
        span = good.get(mention.end())
        if span is None or not ID.match(span["name"]) or (span["when"] or "saved") not in CONDITIONS:
            yield mention.start(), mention[0]


def read_list(root: Path) -> frozenset[str] | None:
    """Return the names that a test stands behind; None where the list is missing or cannot be read."""
    try:
        lines = decode_file(root / LIST).splitlines()
    except (OSError, ValueError):
        return None
    return frozenset(word for line in lines if (word := line.partition("#")[0].strip()))
