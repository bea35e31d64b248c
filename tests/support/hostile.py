"""Texts that somebody could enter to do harm where they are shown, printed, copied or opened; none may be taken for
anything but text."""

from typing import Any, TypeVar, get_args, get_type_hints

import msgspec
from msgspec import Struct

BAIT = "bait"
"""Stands in a hostile text where it names what must never be asked for."""

MARKUP = f'<b>甲</b>&amp;<img src="{BAIT}"><a href="{BAIT}">乙</a><style>*{{color:red}}</style>'
TEXTS: dict[str, str] = {
    "markup": MARKUP,
    "template": "{{ 7 * 7 }}{% include 'x' %}{name}%s${jndi:ldap://x}",
    "formula": f'=HYPERLINK("{BAIT}","甲")',
    "plus": "+cmd|'/c calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1)",
    "turned": "张\u202e丽晓\u2066\u200f\u061c",
    "unseen": "张\u200b\ufeff\u2060\u00ad丽",
    "control": "张\x00\x07\x1b[31m\x7f丽",
    "lines": "张\r\n\t丽\u2028\u2029\v",
    "path": "../../../etc/passwd",
    "windows_path": "..\\..\\C:\\Windows\\win.ini:stream\\CON.",
    "wide": "𠮷𬭬\U000e0100👩‍⚕️ﷺ",
    "long": "长" * 200,
}
"""By what they try. Each can come from a registry: an answer that is no UTF-8, or holds a longer text, is refused."""

_NEVER_TEXT = frozenset({"nurse_id", "application_id", "request_id", "code_id", "ticket_id", "field", "sender"})
R = TypeVar("R", bound=Struct)


def poisoned(record: R, text: str) -> R:
    """The record with that text in every member that can hold any, also of the records within it."""
    hints = get_type_hints(type(record))
    members = {
        name: _poison(hints[name], getattr(record, name), text)
        for name in record.__struct_fields__
        if name not in _NEVER_TEXT
    }
    return msgspec.structs.replace(record, **members)


def _poison(hint: Any, value: Any, text: str) -> Any:
    if hint is str or set(get_args(hint)) == {str, type(None)}:
        return text
    if isinstance(value, Struct):
        return poisoned(value, text)
    if isinstance(value, list):
        return [poisoned(part, text) for part in value]
    return value
