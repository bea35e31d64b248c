"""Reading what comes in, strictly: JSON in UTF-8, no unknown members, no character that a database can't keep."""

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from nurse_registry.problems import Refused, at_fault, unreadable

T = TypeVar("T")

_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def read(content: bytes, kind: type[T]) -> T:
    """The value of that kind. Raises Refused (invalid-request) with the field at fault."""
    if _NUL.search(content):
        raise Refused("invalid-request", detail="the character U+0000 is in it")
    return read_envelope(content, kind)


def read_envelope(content: bytes, kind: type[T]) -> T:
    """The same for a value whose parts are kept raw and read one by one, so that they are refused one by one."""
    try:
        content.decode()
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise unreadable(error) from error


def read_query(query: Mapping[str, str], kind: type[T]) -> T:
    """The parameters of a query as a Struct of that kind. Raises Refused (invalid-request)."""
    for name, value in query.items():
        if "\0" in name or "\0" in value:
            raise at_fault(name.replace("\0", ""), "the character U+0000 is in it")
    try:
        return msgspec.convert(dict(query), kind, strict=False)
    except msgspec.ValidationError as error:
        raise unreadable(error) from error
