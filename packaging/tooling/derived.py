"""Build the files that are derived from committed ones and git-ignored.

The build hook, ``packaging/dev.py`` and the frozen app all build them here:
``assets/translations/*.qm`` from .ts, and ``assets/themes/*.json`` from .toml,
so that the window's start pays for no TOML reader. Standard library only.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

LANGUAGES = ("da", "en")
_RULE_READERS = (
    *("coach/baked", "coach/parts", "coach/required_literals", "coach/letter_index"),
    *("coach/rule", "coach/expression", "prose/language", "prose/packed_value"),
)


def build_derived(root: Path, packages: Path) -> list[Path]:
    """Build what is missing or older than its source, and return what was built.

    ``root`` holds ``assets``; ``packages`` is the site-packages with PySide6.
    Raises RuntimeError where lrelease is needed and not there or fails.
    """
    built = []
    for source, target in _pairs(root / "assets"):
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        if source.suffix == ".ts":
            _release(find_linguist(packages, "lrelease"), source, target)
        else:
            content = tomllib.loads(source.read_text(encoding="utf-8"))
            target.write_text(
                json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
            )
        built.append(target)
    return built + _bake_rules(root) + _bake_words(root) + _bake_patterns(root)


def _bake_rules(root: Path) -> list[Path]:
    """Bake the coach's rules, all of them where the program that reads them has changed."""
    sys.path.insert(0, str(root))
    try:
        from advocacy_trainer.coach.baked import bake, baked_path
        from advocacy_trainer.coach.parts import newest
    finally:
        sys.path.pop(0)
    coach = root / "advocacy_trainer" / "coach"
    readers = (root / "advocacy_trainer" / f"{name}.py" for name in _RULE_READERS)
    reader = max(path.stat().st_mtime_ns for path in readers)
    built = []
    for source in sorted([*coach.glob("rules/*.toml"), *coach.glob("praise/*.toml")]):
        target = baked_path(source.parent.name, source, root / "assets")
        changed = max(reader, newest(source))
        if not target.exists() or target.stat().st_mtime_ns < changed:
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(bake(source))
            built.append(target)
    return built


def _bake_words(root: Path) -> list[Path]:
    """Bake the coach's frames and lexicon, where what they are made from has changed."""
    sys.path.insert(0, str(root))
    try:
        from advocacy_trainer.coach.framed import frame_source
        from advocacy_trainer.prose.reading import lexicon_source
        from advocacy_trainer.prose.word_table import bake
    finally:
        sys.path.pop(0)
    sources = [source(lang) for lang in LANGUAGES for source in (frame_source, lexicon_source)]
    return [place for source in sources if (place := bake(source, root / "assets")) is not None]


def _bake_patterns(root: Path) -> list[Path]:
    """Compile the regular expressions that the quiet rules may need, where the program has changed."""
    sys.path.insert(0, str(root))
    try:
        from advocacy_trainer.coach.expressions import expressions
        from advocacy_trainer.prose.compiled_patterns import (
            bake_patterns,
            is_made_for_this_python,
            patterns_path,
        )
    finally:
        sys.path.pop(0)
    program = root / "advocacy_trainer"
    sources = [
        *program.glob("coach/**/*.py"),
        *program.glob("prose/**/*.py"),
        *program.glob("coach/rules/**/*.toml"),
    ]
    target = patterns_path(root / "assets")
    changed = max(path.stat().st_mtime_ns for path in sources)
    if is_made_for_this_python(target) and target.stat().st_mtime_ns >= changed:
        return []
    bake_patterns(expressions(), target)
    return [target]


def pack_index(root: Path, folder: Path) -> list[Path]:
    """Write the index of lessons of each language into ``folder`` and return the files.

    For what is handed out only: in a checkout the lessons change, and the app
    keeps its own index. Imports the program from ``root``.
    """
    sys.path.insert(0, str(root))
    try:
        from advocacy_trainer.course.catalogue import pack
    finally:
        sys.path.pop(0)
    copy = folder / "lessons"
    shutil.copytree(root / "lessons", copy)
    for language in LANGUAGES:
        pack(copy, language)
    return [copy / f"index-{language}.json" for language in LANGUAGES]


def _pairs(assets: Path) -> list[tuple[Path, Path]]:
    texts = [(source, source.with_suffix(".qm")) for source in sorted(assets.glob("translations/*.ts"))]
    themes = [(source, source.with_suffix(".json")) for source in sorted(assets.glob("themes/*.toml"))]
    return texts + themes


def _release(tool: Path, source: Path, target: Path) -> None:
    done = subprocess.run(
        [tool, "-silent", source, "-qm", target], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{source.name} could not be compiled: {done.stderr.strip() or done.returncode}")


def find_linguist(packages: Path, name: str) -> Path:
    """Return Qt Linguist's tool ``name`` in PySide6-Essentials; raise RuntimeError without it."""
    folder = packages / "PySide6"
    ending = ".exe" if sys.platform == "win32" else ""
    for place in (folder / f"{name}{ending}", folder / "Qt" / "libexec" / name):
        if place.exists():
            return place
    raise RuntimeError(f"{name} comes with PySide6-Essentials, which is not installed in {packages}.")
