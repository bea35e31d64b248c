"""Reading what comes in, strictly: JSON in UTF-8, no unknown members, no character that hides or turns a text."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from nurse_registry.problems import at_fault, unreadable

T = TypeVar("T")

_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but for tab and the ends of lines (PostgreSQL can't keep U+0000), and what turns a text round."""
_REASON = "a control character, or one that turns the text, is in it"


def read(content: bytes, kind: type[T]) -> T:
    """The value of that kind. Raises Refused (invalid-request) with the field at fault."""
    value = read_envelope(content, kind)
    try:
        harmful = next((where for where, text in _texts(msgspec.json.decode(content), "") if _HARMFUL.search(text)), "")
    except RecursionError as error:
        raise unreadable(error) from error
    if harmful:
        raise at_fault(_HARMFUL.sub("", harmful), _REASON)
    return value


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
        if _HARMFUL.search(name + value):
            raise at_fault(_HARMFUL.sub("", name), _REASON)
    try:
        return msgspec.convert(dict(query), kind, strict=False)
    except msgspec.ValidationError as error:
        raise unreadable(error) from error


def _texts(value: Any, where: str) -> Iterator[tuple[str, str]]:
    """Every text within a value, the names of its members too, and the member that it is in."""
    if isinstance(value, str):
        yield where or "body", value
    elif isinstance(value, dict):
        for name, part in value.items():
            inner = f"{where}.{name}" if where else name
            yield inner, name
            yield from _texts(part, inner)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _texts(part, f"{where}[{number}]")
