"""HPKE's base mode written from RFC 9180 alone, to judge what seals the answers."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hmac import HMAC

KEM_SUITE = b"KEM" + (0x20).to_bytes(2, "big")
SUITE = b"HPKE" + (0x20).to_bytes(2, "big") + (1).to_bytes(2, "big") + (3).to_bytes(2, "big")


def _hmac(key: bytes, text: bytes) -> bytes:
    made = HMAC(key or bytes(32), hashes.SHA256())
    made.update(text)
    return made.finalize()


def _extract(salt: bytes, label: bytes, key: bytes, suite: bytes) -> bytes:
    return _hmac(salt, b"HPKE-v1" + suite + label + key)


def _expand(secret: bytes, label: bytes, info: bytes, length: int, suite: bytes) -> bytes:
    info = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    out, block = b"", b""
    for number in range(1, 255):
        if len(out) >= length:
            break
        block = _hmac(secret, block + info + bytes([number]))
        out += block
    return out[:length]


def _schedule(shared: bytes, info: bytes) -> tuple[bytes, bytes]:
    named = b"\0" + _extract(b"", b"psk_id_hash", b"", SUITE) + _extract(b"", b"info_hash", info, SUITE)
    secret = _extract(shared, b"secret", b"", SUITE)
    return _expand(secret, b"key", named, 32, SUITE), _expand(secret, b"base_nonce", named, 12, SUITE)


def _shared(dh: bytes, enc: bytes, public: bytes) -> bytes:
    prk = _extract(b"", b"eae_prk", dh, KEM_SUITE)
    return _expand(prk, b"shared_secret", enc + public, 32, KEM_SUITE)


def unseal(sealed: bytes, private: bytes, info: bytes, aad: bytes = b"") -> bytes:
    enc, text = sealed[:32], sealed[32:]
    key = X25519PrivateKey.from_private_bytes(private)
    dh = key.exchange(X25519PublicKey.from_public_bytes(enc))
    secret, nonce = _schedule(_shared(dh, enc, key.public_key().public_bytes_raw()), info)
    return ChaCha20Poly1305(secret).decrypt(nonce, text, aad)


def seal(text: bytes, public: bytes, info: bytes, ephemeral: bytes, aad: bytes = b"") -> bytes:
    key = X25519PrivateKey.from_private_bytes(ephemeral)
    enc = key.public_key().public_bytes_raw()
    dh = key.exchange(X25519PublicKey.from_public_bytes(public))
    secret, nonce = _schedule(_shared(dh, enc, public), info)
    return enc + ChaCha20Poly1305(secret).encrypt(nonce, text, aad)
