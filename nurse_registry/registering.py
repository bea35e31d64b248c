"""What an approval does to a nurse's registration: it is carried out in the transaction of the decision."""

from datetime import date

from msgspec.structs import replace
from sqlalchemy import Connection, select

from nurse_client.domain.calendar import add_years, china_date
from nurse_client.domain.messages import HistoryEvent
from nurse_client.domain.records import (
    Application,
    Business,
    ChangeRequest,
    CodeState,
    DeregistrationDetails,
    Nurse,
    RegistrationStatus,
    RequestState,
)
from nurse_registry import activation, feed, history, hospitals, reference
from nurse_registry.database import insert_into
from nurse_registry.desk import Desk
from nurse_registry.problems import Refused
from nurse_registry.schema import NOWHERE, records, registrations, serials


def registered(connection: Connection, nurse_id: str) -> Nurse | None:
    """The nurse as registered, wherever that is."""
    institution_id = feed.institution_of(connection, nurse_id)
    return feed.find(connection, institution_id, Nurse, nurse_id) if institution_id else None


def carry_out(desk: Desk, application: Application) -> None:
    """Change the registration as the approved application says. Raises Refused (conflict) where there is no nurse."""
    nurse = registered(desk.connection, application.nurse_id)
    institution = hospitals.find(desk.connection, desk.institution_id)
    if nurse is None or institution is None:
        raise Refused("conflict", detail="the nurse is not in the register")
    changed = _changed(desk, nurse, application, institution.province)
    if application.business in _MOVING:
        changed = replace(
            changed,
            institution_name=institution.name,
            practice_place=application.nurse.practice_place or institution.address,
            **{member: getattr(application.nurse, member) for member in _AT_THE_PLACE},
        )
    changed = feed.revise(changed, desk.now, authority_id=application.authority_id, transfer_to=None)
    stands_at = desk.of(feed.institution_of(desk.connection, nurse.nurse_id) or NOWHERE)
    if application.business in _MOVING and stands_at != desk:
        _leave(stands_at, nurse.nurse_id)
        desk.publish(changed)
    else:
        stands_at.publish(changed)
    history.add(desk.connection, nurse.nurse_id, [_event(desk, application, changed)])


_MOVING = (Business.FIRST_REGISTRATION, Business.RE_REGISTRATION, Business.CHANGE, Business.MILITARY_TRANSFER)
_AT_THE_PLACE = ("department_code", "department", "work_category", "post", "employment")


def _changed(desk: Desk, nurse: Nurse, application: Application, province: str) -> Nurse:
    today = china_date(desk.now)
    years = reference.law(desk.connection, province, today)[0].validity_years
    match application.business:
        case Business.RENEWAL:
            valid_until = add_years(nurse.valid_until or today, years)
            return replace(nurse, valid_until=valid_until, registered_on=today, **_IN_FORCE)
        case Business.FIRST_REGISTRATION | Business.RE_REGISTRATION:
            return replace(
                nurse,
                certificate_no=nurse.certificate_no or _new_certificate_no(desk.connection, province, today),
                first_registered_on=nurse.first_registered_on or today,
                registered_on=today,
                valid_until=add_years(today, years),
                **_IN_FORCE,
            )
        case Business.DEREGISTRATION:
            ground = application.details.ground if isinstance(application.details, DeregistrationDetails) else ""
            return replace(nurse, registration_status=RegistrationStatus.DEREGISTERED, status_reason=str(ground))
    return nurse


_IN_FORCE = {"registration_status": RegistrationStatus.REGISTERED, "status_reason": ""}


def _leave(desk: Desk, nurse_id: str) -> None:
    """The nurse is this institution's no more, and neither is what she and it had under way."""
    activation.end_issued(desk, nurse_id, CodeState.REVOKED)
    for _, request in feed.find_all(
        desk.connection,
        ChangeRequest,
        records.c.institution_id == desk.institution_id,
        records.c.nurse_id == nurse_id,
        records.c.state == RequestState.PENDING,
    ):
        desk.publish(feed.revise(request, desk.now, state=RequestState.WITHDRAWN, decided_at=desk.now))
    desk.remove("nurse", nurse_id, "transferred")


def _event(desk: Desk, application: Application, nurse: Nurse) -> HistoryEvent:
    names = {authority.authority_id: authority.name for authority in reference.authorities(desk.connection)}
    return HistoryEvent(
        at=desk.now,
        event=application.business,
        institution_name=nurse.institution_name,
        authority_name=names.get(application.authority_id or "", ""),
        valid_until=nurse.valid_until,
        note=application.authority_reason,
    )


def _new_certificate_no(connection: Connection, province: str, today: date) -> str:
    """Year, province and six digits (domain facts, 3.2): the next number that nobody has."""
    series = f"{today.year}{province[:2]:0>2}"
    while True:
        number = _next(connection, f"certificate {series}")
        certificate_no = f"{series}{number:06d}"
        taken = select(registrations.c.nurse_id).where(registrations.c.certificate_no == certificate_no)
        if connection.execute(taken).first() is None:
            return certificate_no


def _next(connection: Connection, name: str) -> int:
    counted = (
        insert_into(connection, serials)
        .values(name=name, last=1)
        .on_conflict_do_update(index_elements=[serials.c.name], set_={"last": serials.c.last + 1})
        .returning(serials.c.last)
    )
    number: int = connection.execute(counted).scalar_one()
    return number
