"""The frames of the coach by language, read when a rule first asks for them."""

from functools import cache, partial
from pathlib import Path
from typing import Any

from advocacy_trainer.prose import word_table
from advocacy_trainer.prose.frames import Frames
from advocacy_trainer.prose.word_table import TableSource, files_ending, table_of

HERE = Path(__file__).parent / "frames"
# Topics that share their classes.
_WITH = {
    "secrecy": (
        "portrait",
        "menace",
        "scorn",
        "abuse",
        "befell",
        "hardship",
        "likeness",
        "hush",
        "plight",
        "oblique",
        "encounter",
        "fields",
    ),
    "matter": ("fields",),
    "news": ("untold", "audience"),
    "changes": ("audience",),
    "modesty": ("apology",),
    "voice": ("selling", "green"),
    "gravity": ("praised", "told", "differed", "hollow", "revoked", "moment", "concrete"),
}
PASS_OF = {each: topic for topic, others in _WITH.items() for each in others}
_WORDS = "words"  # the file whose classes all topics have


@cache
def frames(lang: str) -> Frames:
    """Return the frames for texts in ``lang``, by topic (a file in ``frames/``)."""
    return Frames(table_of(frame_source(lang)))


def frame_source(lang: str) -> TableSource:
    """Return what the frames for texts in ``lang`` are made from."""
    files = files_ending(HERE, f"-{lang}.txt")
    prose = Path(word_table.__file__)
    programs = [prose, prose.with_name("frame_files.py"), Path(__file__)]
    return TableSource(f"frames-{lang}", files, programs, partial(_made, files, lang), "frames")


def _made(files: list[Path], lang: str) -> dict[str, Any]:
    from advocacy_trainer.prose.frame_files import frame_table  # late: mostly it is baked

    texts = {place.name: place.read_text(encoding="utf-8") for place in files}
    end = f"-{lang}.txt"
    topics = {
        topic: {
            name: texts[name]
            for other in (_WORDS, topic, *_WITH.get(topic, ()))
            if (name := other + end) in texts
        }
        for topic in (file.removesuffix(end) for file in texts)
        if topic != _WORDS and topic not in PASS_OF
    }
    return frame_table(topics, lang)
