"""Which version is newer, and what is signed of a release."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client.domain.messages import ClientRelease
from nurse_client.domain.release import LARGEST, PRODUCT, Release, Statement, is_newer, offered

numbers = st.lists(st.integers(0, 999_999_999), min_size=1, max_size=6)
statements = st.builds(
    Statement,
    product=st.just(PRODUCT),
    platform=st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True),
    version=st.from_regex(r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}", fullmatch=True),
    sha256=st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    size=st.integers(0, LARGEST),
)
LATEST = ClientRelease(version="1.2.3", url="https://x.example/s", sha256="0" * 64, signature="QUJD", notes="n")


def written(version: list[int]) -> str:
    return ".".join(map(str, version))


@pytest.mark.parametrize(
    ("newer", "older"), [("1.10.0", "1.9.9"), ("2", "1.99"), ("1.0.1", "1"), ("0.1.0", "0.0.9"), ("1.2.0.1", "1.2")]
)
def test_versions_are_compared_number_by_number(newer: str, older: str) -> None:
    assert is_newer(newer, older)
    assert not is_newer(older, newer)


@pytest.mark.parametrize(("one", "other"), [("1.2", "1.2.0"), ("01.2", "1.2"), ("0", "0.0.0")])
def test_two_ways_to_write_one_version_are_the_same(one: str, other: str) -> None:
    assert not is_newer(one, other)
    assert not is_newer(other, one)


@given(numbers, numbers, numbers)
def test_versions_are_in_order(a: list[int], b: list[int], c: list[int]) -> None:
    assert not is_newer(written(a), written(a))
    assert not (is_newer(written(a), written(b)) and is_newer(written(b), written(a)))
    if is_newer(written(a), written(b)) and is_newer(written(b), written(c)):
        assert is_newer(written(a), written(c))


@given(statements, statements)
def test_two_statements_are_signed_as_the_same_bytes_only_where_they_say_the_same(
    one: Statement, other: Statement
) -> None:
    assert (one.signed() == other.signed()) is (one == other)


@given(statements)
def test_what_is_signed_tells_all_that_was_stated(statement: Statement) -> None:
    heading, _, stated = statement.signed().partition(b"\n")
    assert heading == b"release of a program"
    assert msgspec.json.decode(stated, type=Statement) == statement


def test_what_is_signed_is_written_like_this_for_good() -> None:
    statement = Statement(product=PRODUCT, platform="windows-x64", version="1.2.3", sha256="ab" * 32, size=42)
    assert statement.signed() == (
        b'release of a program\n{"product":"nurse-client","platform":"windows-x64","version":"1.2.3",'
        b'"sha256":"' + b"ab" * 32 + b'","size":42}'
    )


def test_what_a_registry_offers_is_a_release_for_the_platform_that_was_asked_for() -> None:
    release = offered(LATEST, "windows-x64")
    assert release.statement.platform == "windows-x64"
    assert (release.statement.version, release.url, release.notes) == ("1.2.3", LATEST.url, "n")
    assert release.package_name == "nurse-client-1.2.3-setup.exe"


@pytest.mark.parametrize(
    "wrong", [{"version": "1.2-beta"}, {"version": "../../x"}, {"sha256": "0"}, {"signature": "-"}, {"size": -1}]
)
def test_what_is_no_release_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(msgspec.ValidationError):
        offered(msgspec.structs.replace(LATEST, **wrong), "windows-x64")


def test_a_slip_that_tells_more_than_this_program_knows_is_read() -> None:
    slip = msgspec.to_builtins(offered(LATEST, "windows-x64")) | {"later": "told"}
    assert msgspec.convert(slip, Release).statement.version == "1.2.3"
