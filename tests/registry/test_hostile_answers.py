"""Answers that no registry of the contract gives are refused whole, before anything of them is kept or shown."""

import msgspec
import pytest

from nurse_client.registry import errors
from nurse_client.registry.client import RegistryClient
from tests.support.feed import page
from tests.support.records import nurse
from tests.support.server import Server

NAME = "张晓丽"
PAGE = msgspec.json.encode(page(nurses=[nurse(name=NAME)]))


@pytest.mark.parametrize(
    "name",
    [("长" * 1_000_000).encode(), b"\\ud800", b"\xff\xfe", b'"' + b"[" * 100_000, b"\x00"],
    ids=["a megabyte", "half a character", "no UTF-8", "deep", "control"],
)
def test_a_hostile_answer_is_refused_and_nothing_of_it_is_told(
    server: Server, signed_in: RegistryClient, name: bytes
) -> None:
    server.will_answer(body=PAGE.replace(NAME.encode(), name))
    with pytest.raises((errors.ContractViolation, errors.WebPage)) as refused:
        signed_in.changes(None)
    assert len(str(refused.value)) < 100
