"""Sign a pack and verify the signature, in the form of minisign (Ed25519 over BLAKE2b-512).

What is signed is ``manifest.json``; the trusted comment, which is signed as
well, names the pack and its version, so that no signature can be moved to
another. Debian's ``minisign -Vm manifest.json`` says the same as this.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from advocacy_trainer.errors import QT_TRANSLATE_NOOP, UsageError
from advocacy_trainer.organisation.contents import MANIFEST, SIGNATURE
from advocacy_trainer.organisation.manifest import Manifest, read_manifest
from advocacy_trainer.organisation.names import PackError

_COMMENT = "medegneord pack:{id} version:{version}"
_LARGEST_KEY = 4096  # bytes of a key file


class Signer(NamedTuple):
    """Whose signature it is: the number of the key, as minisign shows it, and the key."""

    number: str
    key: str


def sign(manifest: Manifest, raw: bytes, key_file: bytes, password: str) -> bytes:
    """Return the signature of ``raw``, the manifest's bytes. Raises UsageError for a wrong key."""
    import minisign

    try:
        with minisign.SecretKey.from_bytes(key_file) as secret:
            secret.decrypt(password)
            comment = _COMMENT.format(id=manifest.id, version=manifest.version)
            return bytes(secret.sign(raw, trusted_comment=comment)) + b"\n"
    except (ValueError, MemoryError) as error:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "The pack could not be signed: {what}."),
            QT_TRANSLATE_NOOP("errors", "Check the key file and its password."),
            what=str(error)[:80],
        ) from None


def is_encrypted(key_file: bytes) -> bool:
    """Tell whether a key file asks for a password; one that is no key does not."""
    import minisign

    try:
        return bool(minisign.SecretKey.from_bytes(key_file).is_encrypted())
    except ValueError:
        return False


def new_keys(password: str) -> tuple[bytes, bytes]:
    """Return a new secret key, locked with ``password`` unless it is empty, and its public key's file."""
    import minisign

    pair = minisign.KeyPair.generate()
    public = bytes(pair.public_key) + b"\n"
    if password:
        pair.secret_key.encrypt(password)
    return bytes(pair.secret_key) + b"\n", public


def verify(raw: bytes, signature: bytes, keys: Iterable[str]) -> Signer | None:
    """Return who signed a manifest, None where it is none of ``keys``.

    Raises PackError where one of the keys is named and the signature is not its own, where it is no
    signature, or where it was made for another pack or version.
    """
    import minisign

    try:
        found = minisign.Signature.from_bytes(signature)
    except ValueError:
        raise _forged() from None
    for line in keys:
        try:
            key = minisign.PublicKey.from_base64(line)
        except ValueError:
            continue
        number = bytes(key._keynum_pk.key_id)
        if number != found._key_id:
            continue
        try:
            key.verify(raw, found)
        except ValueError:
            raise _forged() from None
        manifest = read_manifest(raw)
        if found.trusted_comment != _COMMENT.format(id=manifest.id, version=manifest.version):
            raise _forged()
        return Signer(number[::-1].hex().upper(), line)
    return None


def public_key_in(path: Path) -> str:
    """Return the key that stands in a file of minisign (``minisign.pub``). Raises UsageError."""
    from advocacy_trainer.policy.keys import is_public_key
    from advocacy_trainer.regular_files import named_bytes

    lines = named_bytes(path, _LARGEST_KEY).decode("ascii", "replace").split("\n")
    found = [line.strip() for line in lines if is_public_key(line.strip())]
    if len(found) != 1:
        raise UsageError(
            QT_TRANSLATE_NOOP("errors", "There is no public key of minisign in {name}."),
            QT_TRANSLATE_NOOP("errors", "It begins with RW and is in a file whose name ends in .pub."),
            name=path.name,
        )
    return found[0]


def _forged() -> PackError:
    return PackError(
        "forged",
        QT_TRANSLATE_NOOP("errors", "The pack is refused: its signature does not belong to it."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, straight from those who made it."),
    )


def signature_of(contents: dict[str, bytes]) -> tuple[bytes, bytes] | None:
    """Return a pack's manifest and signature as they lie in it, None where it is not signed."""
    if MANIFEST in contents and SIGNATURE in contents:
        return contents[MANIFEST], contents[SIGNATURE]
    return None
