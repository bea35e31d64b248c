"""The registry's secret and what follows from it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_registry import activation, keys
from nurse_registry.database import open_engine, reading, upgrade


def test_a_secret_of_the_environment_comes_before_the_one_in_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'registry.db'}")
    upgrade(engine)
    with reading(engine) as connection:
        kept = keys.secret(connection)
        monkeypatch.setenv("NURSE_REGISTRY_SECRET", "from the province's vault")
        assert keys.secret(connection) == b"from the province's vault" != kept
    engine.dispose()


@given(st.binary(min_size=32, max_size=32), st.text(max_size=64), st.text(max_size=64))
def test_a_code_is_ten_readable_characters_and_the_same_for_the_same_action(
    secret: bytes, institution_id: str, action_id: str
) -> None:
    code = activation.code_for(secret, institution_id, action_id)
    assert code == activation.code_for(secret, institution_id, action_id)
    first, dash, second = code.partition("-")
    assert (len(first), dash, len(second)) == (5, "-", 5)
    assert not set("01IOL") & set(code)
    assert code != activation.code_for(secret, institution_id, action_id + "'")
    assert code != activation.code_for(secret + b"'", institution_id, action_id)


def test_parts_that_only_look_alike_when_joined_give_other_keys() -> None:
    assert keys.derive(b"s", "p", "ab", "c") != keys.derive(b"s", "p", "a", "bc") != keys.derive(b"s", "pa", "bc")
