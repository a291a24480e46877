"""Which pack holds on this computer, and from where: what IT set, else what is installed, else one's own.

A pack that IT names in a place that others can write to, or as a file, is verified and copied into
``own`` once; after that the copy is used until the source changes. Where the machine has a pack, the
person's own is never used in its place, even if the machine's cannot be.
"""

import json
from collections.abc import Container, Mapping
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, ContentError, StorageError, TrainerError
from advocacy_trainer.organisation.contents import SIGNATURE
from advocacy_trainer.organisation.files import PackFiles
from advocacy_trainer.organisation.folder import FolderFiles
from advocacy_trainer.organisation.installing import STATE, current_pack
from advocacy_trainer.organisation.model import Pack
from advocacy_trainer.organisation.reading import open_files, read_words

MACHINE = "packs"  # beside the machine's policy
OWN = "workplace"  # in the person's data folder
FROM_MACHINE = "from-machine"  # in OWN: verified copies of what IT named
_SOURCE = "source.json"


class InForce(NamedTuple):
    """The pack that holds: its words, its files, and where it comes from.

    ``by`` is policy (named by IT), machine (installed for everybody), own (looked at and taken into
    use by the person) or "" for none. ``folder`` is where its lessons lie, None where it is held in
    memory. ``told`` is why the machine's pack cannot be used; ``faults`` are what of it is left out.
    """

    pack: Pack | None = None
    files: PackFiles | None = None
    folder: Path | None = None
    by: str = ""
    signer: str = ""
    faults: tuple[ContentError, ...] = ()
    told: TrainerError | None = None


class MemoryFiles:
    """The files of a pack that is held in memory."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        self._contents = contents
        self.names = tuple(sorted(contents))

    def read(self, name: str) -> bytes:
        """Return the bytes of one file."""
        return self._contents[name]

    def close(self) -> None:
        """Do nothing: nothing is held open."""


def pack_in_force(
    policy: Mapping[str, object], machine: Path, own: Path | None, owners: Container[int] = (0,)
) -> InForce:
    """Return the pack that holds.

    ``policy`` are the locked values by option; ``machine`` is the folder that IT lays things in;
    ``own`` is the person's data folder, None where nothing is saved.
    """
    named = str(policy.get("pack") or "")
    by = "policy" if named else "machine" if (machine / MACHINE / STATE).exists() else "own"
    try:
        if by == "policy":
            keys = str(policy.get("signers") or "").split()
            return _named(Path(named), keys, own, owners)
        if by == "machine":
            return _installed(machine / MACHINE, owners)
        folder = current_pack(own / OWN) if own is not None else None
        return InForce() if folder is None else _opened(_proven(folder), folder, by)
    except TrainerError as error:
        return InForce(by=by, told=error)


def _opened(files: PackFiles, folder: Path | None, by: str, signer: str = "") -> InForce:
    pack, faults = read_words(files)
    return InForce(pack, files, folder, by, signer, faults)


def _proven(folder: Path) -> PackFiles:
    from advocacy_trainer.organisation.manifest import ProvenFiles

    return ProvenFiles(FolderFiles(folder))


def _installed(root: Path, owners: Container[int]) -> InForce:
    from advocacy_trainer.organisation.trust import trusted_place

    folder = current_pack(root)
    if folder is None:
        raise _unusable(root)
    if (open_at := trusted_place(folder, owners)) is not None:
        raise _open_to_others(open_at)
    return _opened(_proven(folder), folder, "machine")


def _named(path: Path, keys: list[str], own: Path | None, owners: Container[int]) -> InForce:
    from advocacy_trainer.organisation.trust import trusted_place

    if path.is_dir() and trusted_place(path, owners) is None:
        inner = current_pack(path)  # IT may name a folder of packs as well
        files = _proven(inner) if inner is not None else FolderFiles(path)
        return _opened(files, inner or path, "policy")
    seen = _seen(path, keys)
    copies = own / OWN / FROM_MACHINE if own is not None else None
    if copies is not None and seen:
        before = _read_seen(copies)
        signer = str(before.pop("signer", ""))
        if before == seen and (folder := current_pack(copies)) is not None:
            return _opened(_proven(folder), folder, "policy", signer)
    return _verified(path, keys, copies, owners)


def _verified(path: Path, keys: list[str], copies: Path | None, owners: Container[int]) -> InForce:
    """Read, verify and, where things are saved, copy the pack that IT names."""
    from advocacy_trainer.organisation.installing import install
    from advocacy_trainer.organisation.manifest import all_contents
    from advocacy_trainer.organisation.trust import trust_of

    files = open_files(path)
    try:
        contents = all_contents(files)
    finally:
        files.close()
    trust = trust_of(path, contents, keys, owners)
    if trust.level == "none":
        raise _open_to_others(trust.open_at or path) if not trust.signed else _strange_key(path)
    signer = trust.signer.number if trust.signer else ""
    held = MemoryFiles(contents)
    pack, faults = read_words(held)
    if copies is None:
        return InForce(pack, held, None, "policy", signer, faults)
    folder = install(copies, pack.id, pack.version, contents)
    _write_seen(copies, {**_seen(path, keys), "signer": signer})
    return InForce(pack, _proven(folder), folder, "policy", signer, faults)


def _seen(path: Path, keys: list[str]) -> dict[str, object]:
    """Return what tells whether a source is still the one that was verified."""
    try:
        status = (path / SIGNATURE if path.is_dir() else path).stat()
    except OSError:
        return {}
    return {"path": str(path), "size": status.st_size, "time": status.st_mtime_ns, "keys": keys}


def _read_seen(copies: Path) -> dict[str, object]:
    from advocacy_trainer.json_reading import UnfitError, fields, parse
    from advocacy_trainer.regular_files import regular_bytes

    try:
        return fields(parse(regular_bytes(copies / _SOURCE, 64 * 1024)))
    except (OSError, UnfitError):
        return {}


def _write_seen(copies: Path, seen: dict[str, object]) -> None:
    from advocacy_trainer.files import write_atomically

    try:
        write_atomically(copies / _SOURCE, json.dumps(seen, indent=1, sort_keys=True))
    except StorageError:
        pass  # it is verified again next time


def _unusable(root: Path) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP("errors", "The workplace's pack in {folder} cannot be used."),
        QT_TRANSLATE_NOOP("errors", "IT can install it again; the app carries on without it."),
        folder=str(root),
    )


def _open_to_others(place: Path) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The workplace's pack is not used: it has no signature, and others can change {place}.",
        ),
        QT_TRANSLATE_NOOP("errors", "IT can sign it, or move it; the app carries on without it."),
        place=str(place),
    )


def _strange_key(path: Path) -> ContentError:
    return ContentError(
        QT_TRANSLATE_NOOP(
            "errors", "The workplace's pack {name} is not used: IT has not allowed whoever signed it."
        ),
        QT_TRANSLATE_NOOP("errors", "IT can add the key to Signers; the app carries on without it."),
        name=path.name,
    )
