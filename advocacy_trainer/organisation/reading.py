"""Read a whole pack, from a folder or a ``.medegneord`` file: what it says, and every fault of it.

A pack is refused whole (PackError) only for what is no pack or means harm; what
merely does not fit is told in one sentence and left out, and the rest holds.
"""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError
from advocacy_trainer.organisation.files import PackFiles
from advocacy_trainer.organisation.model import OwnLesson, Pack, WorkplaceLook
from advocacy_trainer.organisation.names import PackError
from advocacy_trainer.organisation.pack_toml import NAME, read_pack_toml

if TYPE_CHECKING:
    from advocacy_trainer.coach.custom import Custom


class WholePack(NamedTuple):
    """A pack with everything that lies in it, and what of it had to be left out."""

    pack: Pack
    files: PackFiles
    guidelines: dict[str, str]
    lessons: tuple[OwnLesson, ...]
    coach: "Custom | None"
    platforms: tuple[dict[str, Any], ...]
    logo: bytes
    faults: tuple[ContentError, ...]


def open_files(path: Path) -> PackFiles:
    """Return the files of the pack at ``path``, a folder or a zip. Raises PackError."""
    from advocacy_trainer.organisation.archive import ZipFiles
    from advocacy_trainer.organisation.folder import FolderFiles, unreadable

    try:
        folder = path.is_dir()
        if not folder and not path.exists():
            raise FileNotFoundError(2, "")
    except OSError as error:
        raise unreadable(path.name, error) from None
    return FolderFiles(path) if folder else ZipFiles(path)


def read_words(files: PackFiles) -> tuple[Pack, tuple[ContentError, ...]]:
    """Return what ``pack.toml`` says, and its faults. Raises ContentError where it cannot be used."""
    if NAME not in files.names:
        raise PackError(
            "no words",
            QT_TRANSLATE_NOOP("errors", "This is not a pack: there is no pack.toml in it."),
            QT_TRANSLATE_NOOP("errors", "Begin one with “advocacy-trainer pack new”."),
        )
    found = read_pack_toml(files.read(NAME))
    if found.pack is None:
        raise found.faults[0]
    return found.pack, found.faults


def read_pack(path: Path, today: dt.date) -> WholePack:
    """Return all of the pack at ``path``; the caller closes its ``files``. Raises ContentError."""
    files = open_files(path)
    try:
        return read_whole(files, today)
    except BaseException:
        files.close()
        raise


def read_whole(files: PackFiles, today: dt.date) -> WholePack:
    """Return all of a pack whose files are open. Raises ContentError."""
    pack, found = read_words(files)
    faults = list(found)
    guidelines = {
        lang: text for lang in ("da", "en") if (text := _guidelines(files, f"guidelines.{lang}.md", faults))
    }
    lessons = _lessons(files, today, faults)
    coach = read_coach(files, pack.name)
    if coach is not None:
        faults += coach.problems
    platforms = read_platforms(files, faults)
    logo = _logo(files, pack, faults)
    if pack.look.logo and not logo:
        pack = pack._replace(look=WorkplaceLook(pack.look.colour))
    return WholePack(pack, files, guidelines, lessons, coach, platforms, logo, tuple(faults))


def read_coach(files: PackFiles, workplace: str) -> "Custom | None":
    """Return the coach's words and rules, None where the pack has none."""
    inside = {
        name.removeprefix("coach/"): partial(files.read, name)
        for name in files.names
        if name.startswith("coach/")
    }
    if not inside:
        return None
    from advocacy_trainer.coach.custom import custom_of

    return custom_of(inside, workplace)


def read_platforms(files: PackFiles, faults: list[ContentError]) -> tuple[dict[str, Any], ...]:
    """Return the tables that change or add platforms; one that does not fit is a fault and left out."""
    found: list[dict[str, Any]] = []
    for name in files.names:
        if not name.startswith("platforms/"):
            continue
        from advocacy_trainer.encoding import decode
        from advocacy_trainer.platforms.catalog import platforms
        from advocacy_trainer.structured import toml_table

        try:
            table = toml_table(decode(files.read(name), name))
            platforms([*found, table])
        except ContentError as error:
            faults.append(error)
        except ValueError as error:
            faults.append(
                ContentError(
                    QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {what}."),
                    file=name,
                    what=str(error)[:120],
                )
            )
        else:
            found.append(table)
    return tuple(found)


def read_guidelines(files: PackFiles, lang: str) -> str:
    """Return the guidelines in ``lang``, or else in the other language; "" for none."""
    for one in (lang, "en" if lang == "da" else "da"):
        if text := _guidelines(files, f"guidelines.{one}.md", []):
            return text
    return ""


def _guidelines(files: PackFiles, name: str, faults: list[ContentError]) -> str:
    if name not in files.names:
        return ""
    from advocacy_trainer.characters import clean
    from advocacy_trainer.course.markup import render
    from advocacy_trainer.encoding import EncodingError, decode

    try:
        text = clean(decode(files.read(name), name))
    except EncodingError as error:
        faults.append(error)
        return ""
    dropped = render(text).dropped
    if dropped:
        faults.append(
            ContentError(
                QT_TRANSLATE_NOOP("errors", "{file} has {what} that is left out: “{snippet}”."),
                QT_TRANSLATE_NOOP("errors", "Nothing is fetched, and no code is run."),
                file=name,
                what=dropped[0].what,
                snippet=dropped[0].snippet[:60],
            )
        )
    return text


def _lessons(files: PackFiles, today: dt.date, faults: list[ContentError]) -> tuple[OwnLesson, ...]:
    names = [name for name in files.names if name.startswith("lessons/")]
    if not names:
        return ()
    from advocacy_trainer.organisation.own_lessons import check_lessons

    lessons, found = check_lessons({name: files.read(name) for name in names}, today)
    faults += found
    return lessons


def _logo(files: PackFiles, pack: Pack, faults: list[ContentError]) -> bytes:
    name = pack.look.logo
    if not name:
        return b""
    if name not in files.names:
        faults.append(
            ContentError(
                QT_TRANSLATE_NOOP("errors", "There is no {file} in the pack, so no logo is shown."), file=name
            )
        )
        return b""
    from advocacy_trainer.organisation.logo import fault_of_logo

    raw = files.read(name)
    if (fault := fault_of_logo(name, raw)) is not None:
        faults.append(fault)
        return b""
    return raw
