"""What can be wrong with a layout that an office handed out."""

from enum import StrEnum

from msgspec import Struct


class FaultKind(StrEnum):
    """What can be wrong with a layout."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_UTF_8 = "not_utf_8"
    BAD_PROFILE = "bad_profile"
    UNKNOWN_FORM = "unknown_form"
    UNKNOWN_AUTHORITY = "unknown_authority"
    BAD_NAME = "bad_name"
    TAKEN_NAME = "taken_name"
    BAD_COPIES = "bad_copies"
    BAD_PHOTO_SIZE = "bad_photo_size"
    UNKNOWN_MEMBER = "unknown_member"
    UNKNOWN_STATUS = "unknown_status"
    SYNTAX = "syntax"
    UNKNOWN_NAME = "unknown_name"
    UNKNOWN_PART = "unknown_part"
    FAILED = "failed"
    TOO_MUCH = "too_much"
    FORBIDDEN_TAG = "forbidden_tag"
    OUTSIDE = "outside"
    TOO_MANY_CELLS = "too_many_cells"
    TOO_FEW_OPINIONS = "too_few_opinions"
    OPINION_FILLED = "opinion_filled"
    TOO_WIDE = "too_wide"
    TOO_MANY_PAGES = "too_many_pages"
    SEAL_TOO_LOW = "seal_too_low"


class Fault(Struct, frozen=True):
    """One fault. ``line`` is the template's, counted from 1; 0 where the fault is of no single line.

    ``what`` is the name, number or text that is at fault.
    """

    kind: FaultKind
    line: int = 0
    what: str = ""
