"""The frames of the coach by topic and language, read when a rule first asks for them."""

from functools import cache
from pathlib import Path

from advocacy_trainer.prose.frames import Frames

HERE = Path(__file__).parent / "frames"
_WITH = {"secrecy": ("portrait", "menace")}  # topics read along: to look at each word once is what costs
PASS_OF = {each: topic for topic, others in _WITH.items() for each in others}


@cache
def frames(topic: str, lang: str) -> Frames:
    """Return the frames of ``topic`` (a file in ``frames/``) for texts in ``lang``."""
    texts = [
        (HERE / f"{name}-{lang}.txt").read_text(encoding="utf-8")
        for name in ("words", topic, *_WITH.get(topic, ()))
    ]
    return Frames(texts, lang)
