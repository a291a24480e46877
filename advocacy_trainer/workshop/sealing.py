"""Seal a small text to a public key: HPKE (RFC 9180), base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305.

The only module that knows ``cryptography``, which is imported when a key is first needed.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

KEY_SIZE = 32  # bytes of either key
OVERHEAD = 32 + 16  # bytes that sealing adds: the encapsulated key and the tag


class BrokenSealError(ValueError):
    """The sealed bytes were not sealed to this key, or have been changed."""


def new_key() -> tuple[bytes, bytes]:
    """Return a new pair of keys, the private one first, as raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.generate()
    private: bytes = key.private_bytes_raw()
    public: bytes = key.public_key().public_bytes_raw()
    return private, public


def public_of(private: bytes) -> bytes:
    """Return the public key that belongs to a private one. Raises ValueError."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    public: bytes = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    return public


def seal(text: bytes, public: bytes, info: bytes) -> bytes:
    """Seal ``text``; ``info`` says what it is for and has to be said again. Raises ValueError."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    sealed: bytes = _suite().encrypt(text, X25519PublicKey.from_public_bytes(public), info)
    return sealed


def unseal(sealed: bytes, private: bytes, info: bytes) -> bytes:
    """Return what was sealed. Raises BrokenSealError, and ValueError for a key that is none."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.from_private_bytes(private)
    try:
        text: bytes = _suite().decrypt(sealed, key, info)
    except (InvalidTag, ValueError):
        raise BrokenSealError("not sealed to this key, or changed") from None
    return text


def _suite() -> "Suite":
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
