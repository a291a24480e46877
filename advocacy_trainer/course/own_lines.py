"""How many words of the app's own stand on the screen with each kind of block, and around a lesson.

They are what somebody sees who answers everything: how one answers, the buttons, the small titles, what is
said of the whole. A line is read once, however often it stands there, so a kind counts once in a lesson.
The numbers are counted in the window by ``tests/bench/lesson_words.py``; between the languages they differ
by a few words, and the mean stands here.
"""

from collections.abc import Iterable, Mapping

from advocacy_trainer.course.model import Block, Draft, Rewrite

AROUND = 42
"""The way out, the steps, how long it takes, words to look up, the buttons, what is sent, and the end."""

WITH_KIND: Mapping[str, int] = {
    "card": 6,
    "choice": 12,
    "complete": 18,
    "confidence": 20,
    "draft": 14,
    "law": 16,
    "match": 8,
    "note": 3,
    "pick": 12,
    "plan": 55,
    "reflect": 19,
    "rewrite": 14,
    "scenario": 26,
    "sort": 12,
    "spot": 38,
    "story": 2,
    "thread": 65,
    "tip": 2,
}
"""Words by kind of block; a kind that is not here has none worth counting."""


WITH_MODEL, WITH_QUESTIONS = 9, 9  # a text to compare with, and what is asked of one's own
WHETHER_TO_KEEP = 23  # what stands below the four answers about taking part
_ANSWER = "participation"


def own_words(blocks: Iterable[Block]) -> int:
    """Return the words of the app's own in a lesson that shows these blocks."""
    most: dict[str, int] = {}
    for block in blocks:
        most[block.kind] = max(beside(block), most.get(block.kind, 0))
    return AROUND + sum(most.values())


def beside(block: Block) -> int:
    """Return the words of the app's own that stand with a block."""
    words = WITH_KIND.get(block.kind, 0)
    body = block.body
    if isinstance(body, Draft | Rewrite):
        words += WITH_MODEL * bool(body.model) + WITH_QUESTIONS * bool(body.check)
    if block.attributes.get("sets") == _ANSWER:
        words += WHETHER_TO_KEEP
    return words
