"""Passwords: how they are kept, which are accepted, and those that are given out once."""

import os
import secrets
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from nurse_registry import keys
from nurse_registry.problems import at_fault

MINIMUM_LENGTH = 10
ONE_TIME_LENGTH = 12

_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash(secrets.token_urlsafe())
_AT_ONCE = BoundedSemaphore(os.cpu_count() or 1)
"""Each hash takes 64 MiB and a core for a moment: a crowd at the door must not take all of the memory."""

_COMMON_STEMS = (
    "password", "passw0rd", "qwertyuiop", "1qaz2wsx", "qazwsxedc", "asdfghjkl", "zxcvbnm", "woaini", "iloveyou",
    "admin", "administrator", "welcome", "letmein", "abc123", "a123456", "aa123456", "nurse", "hushi", "yiyuan",
    "hospital", "5201314", "1314520", "0123456789", "9876543210", "1234567890", "qwerty", "q1w2e3r4t5", "changeme",
)  # fmt: skip


def hashed(password: str) -> str:
    """What is kept of a password (Argon2id)."""
    with _AT_ONCE:
        return _HASHER.hash(password)


def matches(password_hash: str | None, password: str) -> bool:
    """Whether the password is the one. It takes as long where there is no account."""
    known = _NOBODY if password_hash is None else password_hash
    try:
        with _AT_ONCE:
            return _HASHER.verify(known, password)
    except (Argon2Error, InvalidHashError):
        return False


def one_time(material: bytes) -> str:
    """A password to be used once and then changed, from 32 bytes of randomness."""
    code = keys.readable(material, ONE_TIME_LENGTH)
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def check_new(password: str, username: str) -> None:
    """Raises Refused (invalid-request, field new_password) for a password that would be too easy to guess."""
    lowered = password.lower()
    if len(password) < MINIMUM_LENGTH:
        raise at_fault("new_password", f"at least {MINIMUM_LENGTH} characters")
    if lowered == username.lower():
        raise at_fault("new_password", "not the user name")
    if _is_common(lowered):
        raise at_fault("new_password", "too common")


def _is_common(lowered: str) -> bool:
    """A well-known word or run, also with digits or signs around it or written twice; or one character repeated."""
    core = lowered.strip("0123456789!@#$%^&*.,?_- ")
    return (
        len(set(lowered)) <= 2
        or lowered in _COMMON_STEMS
        or core in _COMMON_STEMS
        or any(lowered == stem * (len(lowered) // len(stem)) for stem in _COMMON_STEMS)
        or lowered in "01234567890123456789"
        or lowered in "98765432109876543210"
    )
