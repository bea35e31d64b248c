"""The legal window in which a registration can be renewed (护士条例, article 10), seen from one day."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from nurse_client.domain.calendar import add_days, add_months
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_client.domain.reference import RuleParameters

NEAR_DAYS = 14
"""How many days before the last legal day the program calls it near."""

SOON_DAYS = 90
"""How many days before its window opens a registration is already listed as one to be renewed."""

LONGEST_MONTH = 31

RUNNING = (RegistrationStatus.REGISTERED, RegistrationStatus.EXPIRED, RegistrationStatus.SUSPENDED)
"""The registrations whose last day still matters."""


class Phase(StrEnum):
    """Where a day lies in the life of a registration. The phases follow one another in this order."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    LAST_DAY_NEAR = "last_day_near"
    LATE = "late"
    EXPIRED = "expired"


class Window(Struct, frozen=True, kw_only=True):
    """The window of one registration on one day.

    A renewal can be applied for from ``opens_on``; the law wants it by ``last_legal_day`` (30 days before the end);
    ``valid_until`` is the last day of the registration and ``days_left`` the days until it, negative afterwards.
    """

    opens_on: date
    last_legal_day: date
    valid_until: date
    phase: Phase
    days_left: int


def window(valid_until: date, today: date, parameters: RuleParameters) -> Window:
    """The renewal window of a registration that ends on ``valid_until``, as it stands on ``today``."""
    opens_on = add_months(valid_until, -parameters.window_months)
    last_legal_day = add_days(valid_until, -parameters.legal_days)
    return Window(
        opens_on=opens_on,
        last_legal_day=last_legal_day,
        valid_until=valid_until,
        phase=_phase(opens_on, last_legal_day, valid_until, today),
        days_left=(valid_until - today).days,
    )


def window_of(nurse: Nurse, today: date, parameters: RuleParameters) -> Window | None:
    """The renewal window of a nurse's registration on a day, or None where she has none that ends."""
    if nurse.valid_until is None or nurse.registration_status not in RUNNING:
        return None
    return window(nurse.valid_until, today, parameters)


def is_to_be_renewed(seen: Window, today: date) -> bool:
    """待延续: the registration has not ended, and its window is open or opens within ``SOON_DAYS``."""
    return seen.phase is not Phase.EXPIRED and seen.opens_on <= add_days(today, SOON_DAYS)


def ends_to_be_renewed(today: date, parameters: RuleParameters) -> tuple[date, date]:
    """The first and the last day on which a registration to be renewed can end; ``is_to_be_renewed`` then decides."""
    last = add_months(add_days(today, SOON_DAYS), parameters.window_months)
    return today, add_days(last, LONGEST_MONTH)


def _phase(opens_on: date, last_legal_day: date, valid_until: date, today: date) -> Phase:
    if today > valid_until:
        return Phase.EXPIRED
    if today < opens_on:
        return Phase.NOT_OPEN
    if today > last_legal_day:
        return Phase.LATE
    if today >= add_days(last_legal_day, -NEAR_DAYS):
        return Phase.LAST_DAY_NEAR
    return Phase.OPEN
