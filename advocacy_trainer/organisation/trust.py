"""Whether a pack is what the workplace made: by the place it lies in, else by its signature.

A folder that only administrators can write to is trusted as it is. Anything else needs a signature
by a key that IT allows; a key that nobody allows says nothing.
"""

import os
from collections.abc import Container, Iterable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.organisation.contents import MANIFEST
from advocacy_trainer.organisation.manifest import check_contents, read_manifest
from advocacy_trainer.organisation.signing import Signer, signature_of, verify
from advocacy_trainer.policy.rights import changed_by_others


class Trust(NamedTuple):
    """Why a pack is trusted: ``place``, ``signed`` or ``none``; who signed it; and what others can change.

    With ``none``, ``signed`` tells whether there is a signature, of a key that nobody allows.
    """

    level: str
    signer: Signer | None = None
    open_at: Path | None = None
    signed: bool = False


def trusted_place(path: Path, owners: Container[int] = (0,)) -> Path | None:
    """Return what of a pack, a folder with all in it or a file, others than administrators can change."""
    if (found := changed_by_others(path, owners)) is not None:
        return found
    for parent, folders, files in os.walk(path):
        for name in (*folders, *files):
            if (found := changed_by_others(Path(parent, name), owners, ways_above=False)) is not None:
                return found
    return None


def trust_of(
    path: Path, contents: dict[str, bytes], signers: Iterable[str], owners: Container[int] = (0,)
) -> Trust:
    """Return why the pack at ``path``, whose files are ``contents``, is trusted.

    Raises PackError where its files are not those of its manifest, or a signature is not its own.
    """
    if MANIFEST in contents:
        check_contents(read_manifest(contents[MANIFEST]), contents)
    signed = signature_of(contents)
    signer = verify(*signed, signers) if signed is not None else None
    open_at = trusted_place(path, owners)
    if open_at is None:
        return Trust("place", signer, signed=signed is not None)
    return Trust("signed" if signer else "none", signer, open_at, signed=signed is not None)
