from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec import inspect

from nurse_client.domain.actions import AnyAction
from nurse_client.domain.messages import History, Institution, Verification
from nurse_client.domain.records import KINDS, Nurse
from nurse_client.domain.reference import Reference
from tests.support.records import nurse

SHOWN = [*KINDS.values(), History, Institution, Verification, Reference, AnyAction]


def unbounded(kind: inspect.Type, where: str) -> Iterator[str]:
    """The texts within a type that may be of any length."""
    if isinstance(kind, inspect.StrType):
        if kind.max_length is None and kind.pattern is None:
            yield where
    elif isinstance(kind, inspect.StructType):
        for field in kind.fields:
            yield from unbounded(field.type, f"{kind.cls.__name__}.{field.name}")
    elif isinstance(kind, inspect.UnionType):
        for part in kind.types:
            yield from unbounded(part, where)
    elif isinstance(kind, inspect.ListType):
        yield from unbounded(kind.item_type, where)
    elif isinstance(kind, inspect.DictType):
        yield from unbounded(kind.value_type, where)


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: getattr(kind, "__name__", "action"))
def test_no_text_of_the_contract_may_be_of_any_length(kind: Any) -> None:
    assert not list(unbounded(inspect.type_info(kind), ""))


def test_a_megabyte_is_no_name() -> None:
    sent = msgspec.json.encode(msgspec.structs.replace(nurse(), name="长" * 1_000_000))
    with pytest.raises(msgspec.ValidationError, match=r"length <= 200 - at `\$.name`"):
        msgspec.json.decode(sent, type=Nurse)
