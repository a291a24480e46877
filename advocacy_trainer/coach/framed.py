"""The frames of the coach by topic and language, read when a rule first asks for them."""

from functools import cache
from pathlib import Path

from advocacy_trainer.prose.frames import Frames

HERE = Path(__file__).parent / "frames"


@cache
def frames(topic: str, lang: str) -> Frames:
    """Return the frames of ``topic`` (a file in ``frames/``) for texts in ``lang``."""
    texts = [(HERE / f"{name}-{lang}.txt").read_text(encoding="utf-8") for name in ("words", topic)]
    return Frames(texts, lang)
