"""Sign a ``.medegneord`` file that was built."""

from pathlib import Path

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.files import write_atomically
from advocacy_trainer.organisation.building import zipped
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.manifest import Manifest, all_contents, check_contents, read_manifest
from advocacy_trainer.organisation.reading import open_files
from advocacy_trainer.organisation.signing import sign, verify


def sign_file(path: Path, key_file: bytes, password: str) -> Manifest:
    """Sign a built pack with a secret key, in its place; return its manifest. Raises TrainerError."""
    contents, manifest = built_contents(path)
    contents[SIGNATURE] = sign(manifest, contents[MANIFEST], key_file, password)
    write_atomically(path, zipped(contents), for_others=True)
    return manifest


def add_signature(path: Path, signature: bytes) -> Manifest:
    """Lay a signature that minisign itself made into a built pack. Raises TrainerError."""
    contents, manifest = built_contents(path)
    verify(contents[MANIFEST], signature, [])  # raises where it is no signature at all
    contents[SIGNATURE] = signature
    write_atomically(path, zipped(contents), for_others=True)
    return manifest


def built_contents(path: Path) -> tuple[dict[str, bytes], Manifest]:
    """Return the files of a built pack and its manifest. Raises UsageError for what is none."""
    files = open_files(path)
    try:
        contents = all_contents(files)
    finally:
        files.close()
    if path.is_dir() or MANIFEST not in contents:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "{name} is not a built pack, so there is nothing to sign."),
            QT_TRANSLATE_NOOP("errors", "Build it first, with “advocacy-trainer pack build”."),
            name=path.name,
        )
    manifest = read_manifest(contents[MANIFEST])
    check_contents(manifest, contents)
    return contents, manifest
