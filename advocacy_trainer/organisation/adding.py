"""Lay files into a pack that is being made: lessons, the coach's rules, platforms; and the house's words."""

import json
import re
from pathlib import Path

from advocacy_trainer.characters import clean
from advocacy_trainer.encoding import decode
from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.contents import kind_of
from advocacy_trainer.organisation.folder import FolderFiles
from advocacy_trainer.regular_files import opened_bytes, regular_bytes
from advocacy_trainer.structured import toml_table

WORDS = "coach/words.toml"
_NUMBER = re.compile(r"(\d\d)-")
_ENDINGS = {"lessons": ".md", "coach": ".toml", "platforms": ".toml"}


def files_in(folder: Path, area: str) -> list[str]:
    """Return the files of ``lessons``, ``coach`` or ``platforms`` in the pack, without the house's words."""
    return [name for name in FolderFiles(folder).names if name.startswith(f"{area}/") and name != WORDS]


def add_file(folder: Path, area: str, source: Path, lang: str) -> str:
    """Copy a file into an area of the pack; return its name there. Raises TrainerError.

    A lesson without a number in its name gets the next that is free.
    """
    if source.suffix.lower() != _ENDINGS[area]:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{name} does not end in {ending}, so it does not belong here."),
            QT_TRANSLATE_NOOP("errors", "Choose another file."),
            name=source.name,
            ending=_ENDINGS[area],
        )
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", source.stem).strip("-.") or "file"
    if area == "lessons":
        start = f"lessons/{lang}/own/"
        taken = {found[1] for name in files_in(folder, area) if (found := _NUMBER.match(name[len(start) :]))}
        number = next(each for each in (f"{one:02d}" for one in range(1, 100)) if each not in taken)
        name = f"{start}{plain}.md" if _NUMBER.match(plain) else f"{start}{number}-{plain}.md"
    else:
        name = f"coach/rules/{plain}.toml" if area == "coach" else f"platforms/{plain}.toml"
    raw = opened_bytes(source, kind_of(name).largest)
    write_atomically(folder / name, raw, for_others=True)
    return name


def remove_file(folder: Path, name: str) -> None:
    """Take a file out of the pack. Raises StorageError."""
    kind_of(name)
    try:
        (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP("errors", "{name} cannot be removed (system error {number})."),
            name=name,
            number=error.errno,
        ) from error


def known_words(folder: Path) -> str | None:
    """Return the words that the coach is told to know; None where the file says more than that."""
    try:
        raw = regular_bytes(folder / WORDS, kind_of(WORDS).largest)
    except FileNotFoundError:
        return ""
    except OSError:
        return None
    try:
        table = toml_table(decode(raw, WORDS))
    except ValueError:
        return None
    known = table.get("known", "")
    return known if set(table) <= {"known"} and isinstance(known, str) else None


def write_known_words(folder: Path, words: str) -> None:
    """Tell the coach which words to know; none takes the file away. Raises StorageError."""
    known = " ".join(clean(words).split())
    if known:
        known_line = f"known = {json.dumps(known, ensure_ascii=False)}\n"
        write_atomically(folder / WORDS, known_line, for_others=True)
    else:
        remove_file(folder, WORDS)
