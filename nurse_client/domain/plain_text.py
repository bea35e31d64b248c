"""Texts of records as a reader sees them. Whoever shows, prints or copies one shows nothing that hides or turns text,
so that the screen and the paper say the same."""

import re

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
_NOT_IN_FILE_NAMES = str.maketrans(dict.fromkeys(r'\/:*?"<>|', "_"))
_LONGEST_FILE_NAME = 80
_FORMULA = ("=", "+", "-", "@")


def plain(text: str) -> str:
    """The text as a reader sees it: no control, bidi or zero-width characters; lines end in ``\\n``.

    Private-use and unassigned characters stay, because old and new names are written with them.
    """
    return _INVISIBLE.sub("", _LINE_END.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """The same in one line."""
    return plain(text).replace("\n", " ")


def one_cell(text: str) -> str:
    """The same as one cell of a table that may be pasted into a spreadsheet: there, too, it is no formula."""
    line = one_line(text)
    is_formula = line.startswith(_FORMULA) and line[1:] and not line[1:].isdecimal()
    return f"'{line}" if is_formula else line


def file_name(text: str) -> str:
    """The same as the name of a file, without its ending, that every system takes and that stays in its folder."""
    return one_line(text).translate(_NOT_IN_FILE_NAMES)[:_LONGEST_FILE_NAME].strip(" .")
