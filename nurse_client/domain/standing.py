"""Who may practise on a day, by the standing of the registration (护士条例, articles 21 and 24)."""

from collections.abc import Iterable
from datetime import date

from nurse_client.domain.records import Nurse, RegistrationStatus

_ENDING = (RegistrationStatus.REGISTERED, RegistrationStatus.SUSPENDED)
"""The registrations that end by themselves with their last day."""


def standing(nurse: Nurse, today: date) -> RegistrationStatus:
    """The standing on a day: a registration past its last day is expired, also before the register says so."""
    status = nurse.registration_status
    has_ended = nurse.valid_until is not None and nurse.valid_until < today
    return RegistrationStatus.EXPIRED if has_ended and status in _ENDING else status


def may_practise(nurse: Nurse, today: date) -> bool:
    """Whether the nurse may practise on a day: only with a registration that runs."""
    return standing(nurse, today) is RegistrationStatus.REGISTERED


def not_practising(nurses: Iterable[Nurse], today: date) -> list[Nurse]:
    """Those who must not practise, in their order."""
    return [nurse for nurse in nurses if not may_practise(nurse, today)]


def days_since_end(nurse: Nurse, today: date) -> int | None:
    """For how many days the registration has been expired; None where it did not end with its last day."""
    if standing(nurse, today) is not RegistrationStatus.EXPIRED or nurse.valid_until is None:
        return None
    days = (today - nurse.valid_until).days
    return days if days > 0 else None
