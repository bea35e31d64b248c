import hmac
import os

import pytest
from argon2.low_level import Type, hash_secret_raw

from nurse_client.store.errors import WrongPassword
from nurse_client.store.vault import unwrap, wrap

KEY = os.urandom(32)


def test_the_password_gives_the_key_back() -> None:
    assert unwrap(wrap(KEY, "练习-2026"), "练习-2026") == KEY


@pytest.mark.parametrize("password", ["", "practice-2027", "practice-2026 "])
def test_another_password_is_told_as_such(password: str) -> None:
    with pytest.raises(WrongPassword):
        unwrap(wrap(KEY, "practice-2026"), password)


def test_the_same_key_looks_different_each_time() -> None:
    first, second = wrap(KEY, "practice-2026"), wrap(KEY, "practice-2026")
    assert first != second
    assert KEY not in first


@pytest.mark.parametrize("changed", [-1, -40, 5])
def test_a_changed_vault_gives_no_wrong_key(changed: int) -> None:
    blob = bytearray(wrap(KEY, "practice-2026"))
    blob[changed] ^= 1
    with pytest.raises(WrongPassword):
        unwrap(bytes(blob), "practice-2026")


@pytest.mark.parametrize("blob", [b"", b"\x01" * 80, b"\x02" * 81])
def test_bytes_that_are_no_vault_are_refused(blob: bytes) -> None:
    with pytest.raises(ValueError, match="vault"):
        unwrap(blob, "practice-2026")


def test_only_a_data_key_is_wrapped() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        wrap(b"short", "practice-2026")


def test_the_layout_is_the_documented_one() -> None:
    blob = wrap(KEY, "practice-2026")
    made = hash_secret_raw(b"practice-2026", blob[1:17], 3, 65536, 4, 64, Type.ID)
    assert blob[:1] == b"\x01"
    assert bytes(a ^ b for a, b in zip(blob[17:49], made[:32], strict=True)) == KEY
    assert blob[49:] == hmac.digest(made[32:], blob[:49], "sha256")
