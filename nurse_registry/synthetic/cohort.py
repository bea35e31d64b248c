"""The people of institution number 1 who show every state of every record; the rest of its roster is the crowd."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.domain.records import (
    AccountState,
    Business,
    CodeState,
    MaterialKind,
    Nurse,
    Record,
    RegistrationStatus,
    RequestState,
    TicketState,
)
from nurse_registry.synthetic.applications import PAIRS, Place, filed
from nurse_registry.synthetic.careers import NurseMaker
from nurse_registry.synthetic.papers import LAST_LEGACY_BIRTH_YEAR, Paper
from nurse_registry.synthetic.requests import activation_code, change_request
from nurse_registry.synthetic.tickets import ticket

CLEAN_RENEWALS = 44
_LATE_DAYS_LEFT = (3, 6, 9, 12, 15, 18, 22)
_DAYS_LEFT = (0, 1, 7, 15, 29, 30, 31, 35, 43, 44, 45, 46, 60, 75, 88, 95, 120, -1, -12, -100, -400, -1300)
_REQUESTS = {RequestState.PENDING: 12, RequestState.DECIDED: 6, RequestState.WITHDRAWN: 3}
_CODES = {CodeState.ISSUED: 8, CodeState.USED: 8, CodeState.EXPIRED: 4, CodeState.REVOKED: 4}
_STATUS_REASONS = {
    RegistrationStatus.SUSPENDED: "暂停执业活动六个月",
    RegistrationStatus.REVOKED: "受吊销《护士执业证书》处罚",
    RegistrationStatus.DEREGISTERED: "other",
}


class Case(Struct, frozen=True, kw_only=True):
    """A nurse, and the record that she is in the cohort for, where there is one."""

    nurse: Nurse
    record: Record | None = None


def cohort(maker: NurseMaker, place: Place) -> Iterator[Case]:
    """Every state of every record of nurses: 40 and more renewals ready to be confirmed among them."""
    yield from _every_application(maker, place)
    yield from _renewals(maker, place)
    yield from _requests_and_codes(maker, place)
    yield from _renewal_phases(maker, place)
    yield from _standings(maker, place)


def glimpse(maker: NurseMaker, place: Place) -> Iterator[Case]:
    """A little of everything, for the other institutions."""
    for business in Business:
        yield _case(filed(maker, place, business, PAIRS[0]))
    for state in RequestState:
        yield _case(change_request(maker, maker.registered(place.workplace), state))
    yield _case(activation_code(maker, maker.registered(place.workplace), CodeState.ISSUED))


def tickets(maker: NurseMaker) -> Iterator[Record]:
    """Questions in each state."""
    for number, state in enumerate((*TicketState, TicketState.ANSWERED, TicketState.OPEN)):
        yield ticket(maker, number, state)


def _case(pair: tuple[Nurse, Record]) -> Case:
    return Case(nurse=pair[0], record=pair[1])


def _every_application(maker: NurseMaker, place: Place) -> Iterator[Case]:
    for business, pair in product(Business, PAIRS):
        yield _case(filed(maker, place, business, pair))


def _renewals(maker: NurseMaker, place: Place) -> Iterator[Case]:
    """Pending renewals: most can be confirmed at once, some want a look first, three can't be confirmed."""
    today, soon = maker.today, maker.today + timedelta(days=60)

    def pending(nurse: Nurse | None = None, **details: Any) -> Case:
        return _case(filed(maker, place, Business.RENEWAL, PAIRS[0], nurse=nurse, **details))

    for _ in range(CLEAN_RENEWALS):
        yield pending()
    for days in _LATE_DAYS_LEFT:
        yield pending(maker.registered(place.workplace, today + timedelta(days=days), health="good"))
    yield pending(maker.registered(place.workplace, soon, health="chronic"))
    yield pending(maker.oddly_numbered(maker.registered(place.workplace, soon, health="good")))
    yield pending(absent=frozenset({MaterialKind.CERTIFICATE}))
    yield pending(maker.registered(place.workplace, today + timedelta(days=400), health="good"))
    yield pending(maker.registered(place.workplace, today - timedelta(days=3), health="good"))
    yield pending(under_suspension=True)


def _requests_and_codes(maker: NurseMaker, place: Place) -> Iterator[Case]:
    for state, count in _REQUESTS.items():
        for _ in range(count):
            yield _case(change_request(maker, maker.registered(place.workplace), state))
    for code_state, count in _CODES.items():
        for _ in range(count):
            yield _case(activation_code(maker, maker.registered(place.workplace), code_state))


def _renewal_phases(maker: NurseMaker, place: Place) -> Iterator[Case]:
    for days in _DAYS_LEFT:
        yield Case(nurse=maker.registered(place.workplace, maker.today + timedelta(days=days)))


def _standings(maker: NurseMaker, place: Place) -> Iterator[Case]:
    for status, reason in _STATUS_REASONS.items():
        yield Case(nurse=maker.registered(place.workplace, registration_status=status, status_reason=reason))
    yield Case(nurse=maker.unregistered(place.workplace))
    for account_state in AccountState:
        yield Case(nurse=maker.registered(place.workplace, account_state=account_state))
    for paper in Paper:
        yield Case(nurse=_with(maker, place, paper))
    yield Case(nurse=maker.oddly_numbered(maker.registered(place.workplace)))
    yield Case(nurse=maker.registered(place.workplace, name="\U0002cb6d\U0002b689"))
    yield Case(nurse=maker.registered(place.workplace, name="阿依古丽·买买提", ethnic_group="05"))
    yield Case(nurse=maker.registered(place.workplace, name="欧阳㛃"))


def _with(maker: NurseMaker, place: Place, paper: Paper) -> Nurse:
    """A nurse old enough to have had any of the papers, with this one."""
    while True:
        nurse = maker.registered(place.workplace)
        if nurse.birth_date and nurse.birth_date.year <= LAST_LEGACY_BIRTH_YEAR:
            return replace(nurse, **maker.identity(paper, nurse.birth_date, female=nurse.sex == "2"))
