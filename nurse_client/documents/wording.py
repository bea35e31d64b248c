"""How values are worded on paper, which is always in Simplified Chinese."""

import re
from datetime import date, datetime

from nurse_client.domain.calendar import CHINA

_INVISIBLE = re.compile(
    "["
    "\x00-\x09\x0b-\x1f\x7f-\x9f\xad"  # control characters, soft hyphen
    "\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # what turns, joins or hides text
    "\ufdd0-\ufdef\ufff9-\uffff"  # what a text engine means for itself: frames, objects, annotations
    "\ud800-\udfff"
    "\U000e0000-\U000e007f"
    "]"
)
_LINE_END = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")


def plain(text: str) -> str:
    """The text as a reader sees it: no control, bidi or zero-width characters; lines end in ``\\n``.

    Private-use and unassigned characters stay, because old and new names are written with them.
    """
    return _INVISIBLE.sub("", _LINE_END.sub("\n", text)).strip()


def day(value: date) -> str:
    """2026年11月22日."""
    return f"{value.year}年{value.month}月{value.day}日"


def minute(value: datetime) -> str:
    """An instant as the clock on a Chinese wall showed it: 2026-11-22 10:32."""
    return f"{value.astimezone(CHINA):%Y-%m-%d %H:%M}"
