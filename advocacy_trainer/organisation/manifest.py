"""The list of a pack's files with the hash of each: what a signature speaks for."""

import hashlib
import json
from collections.abc import Mapping
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP
from advocacy_trainer.json_reading import UnfitError, fields, parse, text, texts_by_name, whole
from advocacy_trainer.organisation.contents import LARGEST_PACK, MANIFEST, SIGNATURE, too_large
from advocacy_trainer.organisation.files import PackFiles
from advocacy_trainer.organisation.names import PackError, shown

FORMAT = 1


class Manifest(NamedTuple):
    """Which pack it is, and the SHA-256 of each file but the manifest and its signature."""

    id: str
    version: int
    files: dict[str, str]

    @property
    def digest(self) -> str:
        """Return the first letters of the hash of all hashes, which name the pack as it is."""
        return hashlib.sha256(written(self)).hexdigest()[:12]


def manifest_of(identity: str, version: int, contents: Mapping[str, bytes]) -> Manifest:
    """Return the manifest of a pack by the contents of its files."""
    hashes = {
        name: hashlib.sha256(raw).hexdigest()
        for name, raw in sorted(contents.items())
        if name not in (MANIFEST, SIGNATURE)
    }
    return Manifest(identity, version, hashes)


def written(manifest: Manifest) -> bytes:
    """Return ``manifest.json``: the same manifest is always the same bytes."""
    table = {"format": FORMAT, "id": manifest.id, "version": manifest.version, "files": manifest.files}
    return (json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read_manifest(raw: bytes) -> Manifest:
    """Return what ``manifest.json`` says. Raises PackError."""
    try:
        table = fields(parse(raw))
        whole(table.get("format"), FORMAT, FORMAT)
        return Manifest(
            text(table.get("id")), whole(table.get("version"), 1), texts_by_name(table.get("files"))
        )
    except UnfitError:
        raise _damaged(MANIFEST) from None


def all_contents(files: PackFiles) -> dict[str, bytes]:
    """Return the bytes of every file of a pack. Raises PackError."""
    contents: dict[str, bytes] = {}
    size = 0
    for name in files.names:
        contents[name] = files.read(name)
        size += len(contents[name])
        if size > LARGEST_PACK:
            raise too_large(name, LARGEST_PACK)
    return contents


def check_contents(manifest: Manifest, contents: Mapping[str, bytes]) -> None:
    """See that a pack holds what its manifest lists, and nothing else. Raises PackError."""
    found = manifest_of(manifest.id, manifest.version, contents).files
    for name in sorted(found.keys() | manifest.files.keys()):
        if found.get(name) != manifest.files.get(name):
            raise _damaged(name)


class ProvenFiles:
    """The files of an installed pack, each held against the manifest when it is read."""

    def __init__(self, files: PackFiles) -> None:
        self._files = files
        self._manifest = read_manifest(files.read(MANIFEST))
        self.names = files.names

    def read(self, name: str) -> bytes:
        """Return the bytes of one file. Raises PackError where it is not as it was installed."""
        raw = self._files.read(name)
        if name not in (MANIFEST, SIGNATURE) and hashlib.sha256(raw).hexdigest() != self._manifest.files.get(
            name
        ):
            raise _damaged(name)
        return raw

    def close(self) -> None:
        """Let go of what is held open."""
        self._files.close()


def _damaged(name: str) -> PackError:
    return PackError(
        "changed",
        QT_TRANSLATE_NOOP("errors", "The pack is refused: “{name}” was changed after the pack was made."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, or build it again yourself."),
        name=shown(name),
    )
