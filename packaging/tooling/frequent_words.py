"""Write the lists of frequent words that the spelling's suggestions go by.

They are counted in the app's own lessons and its labelled drafts, so the words
of work and of those who write about it; then come those in ``everyday/`` beside
this file, written by us, that no lesson happens to say. Whatever the baked dictionary
does not know is left out. ``python3 packaging/dev.py dictionaries --frequent`` writes them.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tooling.places import ROOT

LISTS = ROOT / "advocacy_trainer" / "prose" / "common"
EVERYDAY = Path(__file__).parent / "everyday"
DRAFTS = ("drafts.jsonl", "drafts_written_last.jsonl", "first_sight/*.jsonl")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_NO_PROSE = re.compile(r"\{[^}\n]*\}|\]\([^)\n]*\)|^:::.*$|`[^`\n]*`|https?://\S+", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINE = 110  # characters


def texts(lang: str) -> Iterator[str]:
    """Yield the prose of the lessons and drafts in ``lang``."""
    for path in sorted((ROOT / "lessons" / lang).rglob("*.md")):
        yield _NO_PROSE.sub(" ", _FRONT.sub("", path.read_text(encoding="utf-8")))
    for name in DRAFTS:
        for path in sorted((ROOT / "tests" / "coach").glob(name)):
            for line in path.read_text(encoding="utf-8").splitlines():
                draft = json.loads(line)
                if draft["lang"] == lang:
                    yield draft["text"]


def ranked(prose: Iterable[str], everyday: Iterable[str], known: Callable[[str], bool]) -> list[str]:
    """Return the words in small letters that are ``known``, the most used first, then the everyday ones."""
    counted: Counter[str] = Counter()
    for text in prose:
        counted.update(
            word for word in _WORD.findall(text.replace("’", "'")) if word.islower() and len(word) > 1
        )
    often = sorted(counted, key=lambda word: (-counted[word], word))
    return [word for word in dict.fromkeys([*often, *everyday]) if known(word)]


def write(lang: str, folder: Path = LISTS) -> int:
    """Write the list of ``lang`` by its baked dictionary; return how many words it holds."""
    from advocacy_trainer.prose.spelling import checker
    from advocacy_trainer.prose.words import scan

    spelled = checker(lang)
    if spelled.dictionary is None:
        return 0
    has = spelled.dictionary.has
    everyday = (EVERYDAY / f"{lang}.txt").read_text(encoding="utf-8").split()
    words = ranked(texts(lang), everyday, lambda word: has(word) and not spelled.check(word, scan(word)))
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) >= _LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".lstrip()
    (folder / f"frequent-{lang}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(words)
