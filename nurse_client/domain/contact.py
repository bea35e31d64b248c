"""How a nurse is reached: the telephone number (更改护士手机号), by the very pattern that the registry asks for, and
the account whose password can be reset (重置护士密码)."""

import re
import unicodedata
from enum import StrEnum

from nurse_client.domain import identity
from nurse_client.domain.actions import PHONE_PATTERN
from nurse_client.domain.records import AccountState, Nurse

_PHONE = re.compile(PHONE_PATTERN)


class PhoneState(StrEnum):
    """How a typed number stands."""

    MISSING = "missing"
    MALFORMED = "malformed"
    SAME = "same"
    UNUSUAL = "unusual"
    """Taken, but no mobile number of the mainland: a foreign one, or a mistake."""
    USUAL = "usual"


def phone_number(typed: str) -> str:
    """What was typed as a number: half-width, without blanks at its ends."""
    return unicodedata.normalize("NFKC", typed).strip()


def phone_state(typed: str, present: str) -> PhoneState:
    """How a typed number stands beside the present one."""
    number = phone_number(typed)
    if not number:
        return PhoneState.MISSING
    if not _PHONE.fullmatch(number):
        return PhoneState.MALFORMED
    if number == present:
        return PhoneState.SAME
    return PhoneState.USUAL if identity.is_mainland_mobile(number) else PhoneState.UNUSUAL


def has_account(nurse: Nurse) -> bool:
    """Whether the nurse has an account at the registry, activated or not."""
    return nurse.account_state is not AccountState.NONE


def can_be_sent(state: PhoneState) -> bool:
    """Whether the registry takes a number that stands so."""
    return state in {PhoneState.UNUSUAL, PhoneState.USUAL}
