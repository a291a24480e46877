"""Texts made to be slow: each is read to its end in about the time that its length asks for."""

import time
from collections.abc import Callable, Mapping

from harness import Measure

from advocacy_trainer.coach.engine import review
from advocacy_trainer.coach.model import ReviewContext
from advocacy_trainer.coach.rulebook import full_book
from advocacy_trainer.course.markup import render
from advocacy_trainer.course.reader import read_text
from advocacy_trainer.drafts.comparing import compare
from advocacy_trainer.platforms.catalog import platform
from advocacy_trainer.platforms.measuring import measure

LENGTH = 100_000  # characters, the most of a draft
DRAFTS = (
    "a",
    "Jeg gik hjem. ",
    "\x00\xff\ufffd",
    "A ",
    "jeg er ",
    "@a.",
    "#",
    "www.",
    "må ikke sige det men ",
    "Emma ",
    "Lars. ",
    "flygtede lejeren vitiligo ",
    "stue 4 diabetes om, ",
    "os omstilling ",
    "Navn" + "." * 3000 + "x ",
    "METTE HANSEN ",
    "a.",
)
COUNTERS = ("x", "linkedin", "mastodon", "bluesky")  # each counts in its own way
COUNTED = (
    *("👍", "👍\u200d", "🇩", "क्", "\u1100", "\u202e", "\0", "e\u0301", "مرحبا ", "日_"),
    *("@a", "#a", "@", "a-", "(a).", "a.com-", "a.com.-.", "http://", "https://a.dk/"),
)
PARAGRAPHS = ("![", "[a](", "**a", "`a", "_a", "> ", "<a ", "| a ")
LINES = (
    "## a" + " " * 3900 + "{",
    "## " + "{" * 3900,
    "::: note {" + "a=b " * 900 + '"',
    "- [x] " + " >" * 1900,
)

HEAD = """---
id: core-08
title: Fra brochuresprog
minutes: 6
teaching: 5
exercises: 10
objectives: o1 Høre forskel
seeds: 28 29 31
checked: 2026-11-21
---
## Trin {#s1}
"""


def run() -> list[Measure]:
    book, context = full_book(), ReviewContext(lang="da", say="da")
    lines = "".join(f"Linje {number} om noget.\n" for number in range(5000))

    def reviewed(text: str) -> object:
        book.forget()
        return review(text, context, book)

    return [
        slowest("a draft made to be slow, reviewed", 400, reviewed, filled(DRAFTS, LENGTH)),
        slowest(
            "a draft made to be slow, counted on four platforms",
            4000,
            lambda text: [measure(text, platform(name)) for name in COUNTERS],
            filled(COUNTED, LENGTH),
        ),
        slowest("a paragraph made to be slow, laid out", 100, render, filled(PARAGRAPHS, 60_000)),
        slowest(
            "lines made to be slow, read",
            100,
            lambda text: read_text(text, "x.md"),
            {line[:12]: HEAD + "\n\n".join([line] * 15) for line in LINES},
        ),
        slowest(
            "two drafts of 5,000 lines, compared",
            200,
            lambda text: compare(text, text.replace("4000", "fire tusind")),
            {"lines": lines},
        ),
    ]


def filled(pieces: tuple[str, ...], length: int) -> dict[str, str]:
    return {piece: (piece * (length // len(piece) + 1))[:length] for piece in pieces}


def slowest(name: str, limit: float, work: Callable[[str], object], texts: Mapping[str, str]) -> Measure:
    """Return the milliseconds of the processor that the slowest of the texts takes."""
    taken = {}
    for said, text in texts.items():
        taken[said] = spent(work, text)
        if taken[said] > limit / 2:  # the first time, what it needs is made as well
            taken[said] = min(spent(work, text), spent(work, text))
    worst = max(taken, key=lambda said: taken[said])
    return Measure(
        name, taken[worst], "ms", limit, f"processor time; the slowest of {len(taken)} is {worst!r}"
    )


def spent(work: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    work(text)
    return (time.process_time() - begun) * 1000
