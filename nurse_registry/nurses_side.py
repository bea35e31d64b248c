"""What a nurse (护士个人端) does: her account, her applications and her change requests."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct
from sqlalchemy import Connection, Row, select

from nurse_client.domain import identity
from nurse_client.domain.messages import Institution
from nurse_client.domain.records import (
    AccountState,
    Application,
    ChangeDetails,
    ChangedField,
    ChangeRequest,
    DeregistrationDetails,
    Details,
    Material,
    Nurse,
    RenewalDetails,
    RequestState,
)
from nurse_registry import accounts, applications, clock, feed, hospitals, nurse_members
from nurse_registry.accounts import Credentials, Role
from nurse_registry.desk import Desk, open_desk
from nurse_registry.problems import Refused, at_fault
from nurse_registry.schema import NOWHERE, records, registrations

_Text = Annotated[str, Meta(min_length=1, max_length=100)]
_Number = Annotated[str, Meta(min_length=1, max_length=40)]
_Stated = Annotated[
    dict[Annotated[str, Meta(max_length=40)], Annotated[str, Meta(max_length=200)]], Meta(max_length=40)
]


class NewAccount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who the nurse is: name, ID number, and the number of her certificate or, before she has one, of her exam."""

    name: _Text
    id_number: _Number
    phone: _Number
    certificate_no: _Number | None = None
    exam_certificate_no: _Number | None = None


class Activation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The code that her institution gave her."""

    activation_code: _Number


class NewApplication(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An application to an institution, by default the one she is registered at.

    ``declared`` are members of a Nurse as text, where she states them otherwise than they are registered.
    """

    details: Details
    institution_id: Annotated[str, Meta(min_length=1, max_length=64)] | None = None
    materials: Annotated[list[Material], Meta(max_length=40)] = []
    declared: _Stated = {}


class NewChangeRequest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The members of a Nurse, as text, that she asks to have corrected."""

    fields: Annotated[_Stated, Meta(min_length=1)]


class Me(Struct, frozen=True, kw_only=True):
    """A nurse's own record, and all that she has under way or behind her, newest first."""

    nurse: Nurse
    institution: Institution | None
    applications: list[Application]
    change_requests: list[ChangeRequest]


def open_account(connection: Connection, asked: NewAccount, now: datetime) -> Credentials:
    """An account for a nurse whom the register knows; again until it is active. Raises Refused: not-found, conflict.

    Her institution vouches for her with an activation code. A nurse who is registered nowhere has none: for her the
    numbers are enough, since an institution has to confirm whatever she applies for.
    """
    row = _known(connection, asked)
    if row is None:
        raise Refused("not-found", detail="the register has no such nurse")
    desk = open_desk(connection, row.institution_id, now)
    nurse = _nurse_at(desk, row.nurse_id)
    if nurse.account_state not in {AccountState.NONE, AccountState.AWAITING_CODE}:
        raise Refused("conflict", detail="there is an account")
    _, credentials = accounts.issue(
        connection, Role.NURSE, nurse.nurse_id, username=identity.canonical(asked.id_number)
    )
    state = AccountState.ACTIVE if row.institution_id == NOWHERE else AccountState.AWAITING_CODE
    desk.publish(feed.revise(nurse, now, account_state=state, phone=nurse.phone or asked.phone))
    return credentials


def me(connection: Connection, nurse_id: str) -> Me:
    """What there is of the nurse."""
    institution_id = feed.institution_of(connection, nurse_id) or NOWHERE
    nurse = feed.find(connection, institution_id, Nurse, nurse_id)
    if nurse is None:
        raise Refused("not-found")
    own = records.c.nurse_id == nurse_id
    made = [application for _, application in feed.find_all(connection, Application, own)]
    asked = [request for _, request in feed.find_all(connection, ChangeRequest, own)]
    return Me(
        nurse=nurse,
        institution=hospitals.find(connection, institution_id),
        applications=sorted(made, key=lambda one: one.submitted_at, reverse=True),
        change_requests=sorted(asked, key=lambda one: one.submitted_at, reverse=True),
    )


def apply(connection: Connection, nurse_id: str, asked: NewApplication, now: datetime) -> Application:
    """The application as submitted. Raises Refused: forbidden, conflict, invalid-request."""
    stands_at = feed.institution_of(connection, nurse_id) or NOWHERE
    institution_id = asked.institution_id or stands_at
    if hospitals.find(connection, institution_id) is None:
        raise at_fault("institution_id", "no such institution")
    if isinstance(asked.details, RenewalDetails | DeregistrationDetails) and institution_id != stands_at:
        raise at_fault("institution_id", "not the institution that the nurse is registered at")
    if isinstance(asked.details, ChangeDetails) and institution_id == stands_at:
        raise at_fault("institution_id", "the nurse is registered there already")
    desk = open_desk(connection, institution_id, now, nurse_id)
    nurse = _with_account(desk.of(stands_at), nurse_id)
    return applications.submit(desk, nurse_members.with_stated(nurse, asked.declared), asked.details, asked.materials)


def withdraw(connection: Connection, nurse_id: str, application_id: str, now: datetime) -> None:
    """Take an application back. Raises Refused: not-found, conflict when the institution has decided."""
    own = (records.c.record_id == application_id, records.c.nurse_id == nurse_id)
    found = feed.find_all(connection, Application, *own)
    if not found:
        raise Refused("not-found")
    desk = open_desk(connection, found[0][0], now, nurse_id)
    application = desk.find(Application, application_id)
    if application is None:
        raise Refused("not-found")
    applications.withdraw(desk, application)


def ask_for_change(connection: Connection, nurse_id: str, fields: dict[str, str], now: datetime) -> ChangeRequest:
    """The change request as it stands then. Raises Refused: forbidden, conflict when she is nowhere, invalid-request.

    While a request of hers waits, what she asks for is added to it; of a field that is in it, the newer wish counts,
    and who asks for what is registered already takes the field out again.
    """
    institution_id = feed.institution_of(connection, nurse_id) or NOWHERE
    if institution_id == NOWHERE:
        raise Refused("conflict", detail="no institution would decide it")
    desk = open_desk(connection, institution_id, now)
    nurse = _with_account(desk, nurse_id)
    nurse_members.with_stated(nurse, fields)
    asked = [
        ChangedField(field=member, old=nurse_members.as_text(nurse, member), new=new) for member, new in fields.items()
    ]
    waiting = _waiting_request(desk, nurse_id)
    if waiting is None:
        request = ChangeRequest(
            request_id=clock.new_id(now), version=1, updated_at=now, nurse_id=nurse_id, fields=asked, submitted_at=now
        )
    else:
        request = _added_to(waiting, asked, now)
    desk.publish(request)
    return request


def _waiting_request(desk: Desk, nurse_id: str) -> ChangeRequest | None:
    """Her oldest request that the institution has not decided."""
    hers = (
        records.c.institution_id == desk.institution_id,
        records.c.nurse_id == nurse_id,
        records.c.state == RequestState.PENDING,
    )
    found = [request for _, request in feed.find_all(desk.connection, ChangeRequest, *hers)]
    return min(found, key=lambda request: request.submitted_at, default=None)


def _added_to(waiting: ChangeRequest, asked: list[ChangedField], now: datetime) -> ChangeRequest:
    by_name = {field.field: field for field in (*waiting.fields, *asked)}
    wanted = [field for field in by_name.values() if field not in asked or field.old != field.new]
    if not wanted:
        return feed.revise(waiting, now, state=RequestState.WITHDRAWN)
    return feed.revise(waiting, now, fields=wanted)


def _known(connection: Connection, asked: NewAccount) -> Row[str, str] | None:
    numbers = registrations.c
    if asked.certificate_no is not None:
        proof = numbers.certificate_no == identity.normalised(asked.certificate_no)
    elif asked.exam_certificate_no is not None:
        proof = numbers.exam_certificate_no == asked.exam_certificate_no
    else:
        raise at_fault("certificate_no", "a certificate or an exam number is needed")
    same = (numbers.name == asked.name) & (numbers.id_number == identity.canonical(asked.id_number)) & proof
    return connection.execute(select(numbers.institution_id, numbers.nurse_id).where(same)).first()


def _nurse_at(desk: Desk, nurse_id: str) -> Nurse:
    nurse = desk.find(Nurse, nurse_id)
    if nurse is None:  # she went to another institution in between
        raise Refused("conflict", detail="the registration has just changed")
    return nurse


def _with_account(desk: Desk, nurse_id: str) -> Nurse:
    nurse = _nurse_at(desk, nurse_id)
    if nurse.account_state is not AccountState.ACTIVE:
        raise Refused("forbidden", detail="the account is not active")
    return nurse
