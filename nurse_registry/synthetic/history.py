"""The registration events that a nurse's dates tell of."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from nurse_client.domain.calendar import add_years
from nurse_client.domain.messages import HistoryEvent
from nurse_client.domain.records import Business, Nurse, RegistrationStatus
from nurse_registry.synthetic.careers import FIRST_DAY_OF_THE_REGULATIONS, VALIDITY_YEARS


def history(nurse: Nurse, authority_name: str) -> list[HistoryEvent]:
    """The events of a nurse's registration, oldest first; none for a nurse who was never registered."""
    return [
        HistoryEvent(
            at=datetime.combine(day, time(2), UTC),
            event=event,
            institution_name=nurse.institution_name,
            authority_name=authority_name,
            valid_until=valid_until,
            note=note,
        )
        for day, event, valid_until, note in _events(nurse)
    ]


def _events(nurse: Nurse) -> Iterator[tuple[date, str, date | None, str]]:
    first, last = nurse.first_registered_on, nurse.registered_on
    if first is None or last is None:
        return
    yield first, Business.FIRST_REGISTRATION, add_years(first, VALIDITY_YEARS), ""
    renewals = [day for day in (add_years(last, -VALIDITY_YEARS * n) for n in (3, 2, 1, 0)) if day > first]
    for day in renewals:
        if day >= FIRST_DAY_OF_THE_REGULATIONS:
            yield day, Business.RENEWAL, add_years(day, VALIDITY_YEARS), ""
    if nurse.registration_status is RegistrationStatus.DEREGISTERED and nurse.valid_until:
        yield min(nurse.valid_until, nurse.updated_at.date()), Business.DEREGISTRATION, None, nurse.status_reason
