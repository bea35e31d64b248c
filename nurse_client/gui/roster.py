"""The roster as its tab shows it: each nurse with the renewal window of the day and what waits about her."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_client.domain.reference import RuleParameters
from nurse_client.domain.renewal import Window, window
from nurse_client.store.outbox import OutboxItem

RUNNING = (RegistrationStatus.REGISTERED, RegistrationStatus.EXPIRED, RegistrationStatus.SUSPENDED)
"""The registrations whose last day still matters."""


class RosterRow(NamedTuple):
    """A nurse, her renewal window (None: no registration that ends), and what waits in the outbox about her."""

    nurse: Nurse
    window: Window | None
    item: OutboxItem | None


def roster_row(
    nurse: Nurse, pending: Mapping[tuple[str, str], OutboxItem], today: date, parameters: RuleParameters
) -> RosterRow:
    """The row of one nurse on a day."""
    running = nurse.valid_until is not None and nurse.registration_status in RUNNING
    return RosterRow(
        nurse,
        window(nurse.valid_until, today, parameters) if running and nurse.valid_until else None,
        pending.get(("nurse", nurse.nurse_id)),
    )
