"""The data key under a password: it opens a desk without a keyring, and unlocks any.

Argon2id makes 64 bytes of the password and a fresh salt: the first 32 cover the key (XOR), the last 32 are the key
of an HMAC over all that stands before it, which tells whether the password was right and nothing was changed.
Layout: one version byte, 16 bytes salt, 32 bytes covered key, 32 bytes HMAC-SHA256.
The version stands for the parameters too. Version 1: Argon2id (0x13) with ``_COST``.
"""

import hmac
import os

from nurse_client.store.errors import WrongPassword

_VERSION = b"\x01"
_SALT, _KEY = 16, 32
_COST = 3, 64 * 1024, 4
"""Passes, KiB and lanes: RFC 9106, section 4, second recommended option."""
LENGTH = 1 + _SALT + _KEY + _KEY


def wrap(key: bytes, password: str) -> bytes:
    """The 32-byte key covered by the password; each call gives other bytes."""
    if len(key) != _KEY:
        raise ValueError("a data key has 32 bytes")
    salt = os.urandom(_SALT)
    cover, proof_key = _stretch(password, salt)
    blob = _VERSION + salt + _xor(key, cover)
    return blob + hmac.digest(proof_key, blob, "sha256")


def unwrap(blob: bytes, password: str) -> bytes:
    """The key again. Raises WrongPassword (also where it was changed), and ValueError for what is no vault."""
    if len(blob) != LENGTH or not blob.startswith(_VERSION):
        raise ValueError("not a vault")
    cover, proof_key = _stretch(password, blob[1 : 1 + _SALT])
    if not hmac.compare_digest(hmac.digest(proof_key, blob[:-_KEY], "sha256"), blob[-_KEY:]):
        raise WrongPassword
    return _xor(blob[1 + _SALT : -_KEY], cover)


def _stretch(password: str, salt: bytes) -> tuple[bytes, bytes]:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - only a desk without a keyring needs it

    made = hash_secret_raw(password.encode(), salt, *_COST, 2 * _KEY, Type.ID)
    return made[:_KEY], made[_KEY:]


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
