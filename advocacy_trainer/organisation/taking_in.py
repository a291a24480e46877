"""Take a pack into use: for everybody by IT, or for oneself by whoever has looked at it."""

import datetime as dt
import os
import sys
from collections.abc import Container, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, StorageError
from advocacy_trainer.organisation.in_force import MACHINE, OWN, MemoryFiles
from advocacy_trainer.organisation.installing import STATE, install
from advocacy_trainer.organisation.manifest import all_contents
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.names import PackError
from advocacy_trainer.organisation.reading import WholePack, open_files, read_whole
from advocacy_trainer.organisation.trust import Trust, trust_of
from advocacy_trainer.paths import machine_dir


def may_take_in(
    path: Path,
    contents: dict[str, bytes],
    policy: Mapping[str, object],
    machine: Path,
    owners: Container[int] = (0,),
) -> tuple[Trust, PackError | None]:
    """Return who made a pack that somebody opened, and why they may only look at it (None: they may use it).

    Raises PackError where it may not even be looked at: changed, forged, or without a signature where
    IT refuses those.
    """
    trust = trust_of(path, contents, str(policy.get("signers") or "").split(), owners)
    rule = policy.get("unsigned_packs", "ask")
    known = trust.level != "none"
    if not known and rule == "refuse":
        raise PackError(
            "refused",
            QT_TRANSLATE_NOOP(
                "errors", "The pack is not opened: IT only allows packs with a signature it knows."
            ),
            QT_TRANSLATE_NOOP("errors", "Ask those who made it."),
        )
    if policy.get("pack") or (machine / MACHINE / STATE).exists():
        return trust, PackError(
            "the machine's",
            QT_TRANSLATE_NOOP(
                "errors", "This computer has its workplace's pack, so another can only be looked at."
            ),
        )
    if not known and rule == "preview":
        return trust, PackError(
            "unsigned",
            QT_TRANSLATE_NOOP("errors", "IT does not know who made this pack, so it can only be looked at."),
        )
    return trust, None


class LookedAt(NamedTuple):
    """A pack that somebody opened, read once: what is looked at is what is installed.

    ``trust`` says who made it; ``why_not`` why it can only be looked at, None where it may be used.
    """

    whole: WholePack
    contents: dict[str, bytes]
    trust: Trust
    why_not: PackError | None


def look_at(
    path: Path,
    policy: Mapping[str, object],
    machine: Path,
    today: dt.date,
    owners: Container[int] = (0,),
) -> LookedAt:
    """Read the pack at ``path`` whole into memory, for a preview. Raises ContentError; nothing is written."""
    files = open_files(path)
    try:
        contents = all_contents(files)
    finally:
        files.close()
    trust, why_not = may_take_in(path, contents, policy, machine, owners)
    return LookedAt(read_whole(MemoryFiles(contents), today), contents, trust, why_not)


def install_own(
    path: Path, pack: Pack, contents: dict[str, bytes], policy: Mapping[str, object], data: Path
) -> Path:
    """Install a pack for the person whose data folder is ``data``; return its folder.

    Raises PackError where they may only look at it, or it is older than one there was.
    """
    why_not = may_take_in(path, contents, policy, machine_dir())[1]
    if why_not is not None:
        raise why_not
    return install(data / OWN, pack.id, pack.version, contents)


def install_for_all(path: Path, pack: Pack, contents: dict[str, bytes]) -> Path:
    """Install a pack for everybody on the computer, as an administrator; return its folder."""
    trust_of(path, contents, ())  # a changed pack is refused, whoever installs it
    root = machine_dir() / MACHINE
    if sys.platform != "win32" and os.geteuid() != 0:
        raise _only_administrators()
    if sys.platform == "win32":
        from advocacy_trainer.policy.windows_rights import close_to_others

        try:
            root.mkdir(parents=True, exist_ok=True)
            close_to_others(root)
        except OSError:
            raise _only_administrators() from None
    return install(root, pack.id, pack.version, contents, for_all=True)


def _only_administrators() -> StorageError:
    return StorageError(
        QT_TRANSLATE_NOOP("errors", "Only an administrator can install a pack for everybody here."),
        QT_TRANSLATE_NOOP("errors", "Do it as an administrator, or without --machine for yourself alone."),
    )
