"""What an authority (卫生健康行政部门) does: institutions, their credentials, decisions, answers, the register."""

from datetime import date, datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Raw, Struct, UnsetType
from msgspec.structs import asdict
from sqlalchemy import ColumnElement, Connection

from nurse_client.domain.messages import FieldProblem, Institution
from nurse_client.domain.records import Application, RegistrationStatus, Reply, Ticket, TicketState
from nurse_registry import accounts, applications, clock, feed, hospitals
from nurse_registry.accounts import Credentials, HandoverDocument, Role
from nurse_registry.desk import open_desk
from nurse_registry.intake import Intake, RefusedRow
from nurse_registry.problems import Refused, at_fault
from nurse_registry.requests import read
from nurse_registry.schema import OPEN_STATES, records
from nurse_registry.sessions import Caller

_Line = Annotated[str, Meta(max_length=200)]
_Number = Annotated[str, Meta(max_length=40)]


class NewInstitution(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An institution to register. ``province`` and ``division`` are codes of GB/T 2260."""

    name: Annotated[str, Meta(min_length=1, max_length=200)]
    licence_no: Annotated[str, Meta(max_length=64)] = ""
    address: _Line = ""
    province: Annotated[str, Meta(pattern="^([0-9]{2})?$")] = ""
    division: Annotated[str, Meta(pattern="^([0-9]{6})?$")] = ""


class HandOver(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The papers that were seen: all five, or nothing is handed over."""

    documents: Annotated[list[HandoverDocument], Meta(max_length=10)]


class ApplicationsAsked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``pending_authority`` are those that wait for this authority's decision."""

    state: Literal["pending_authority"]
    limit: Annotated[int, Meta(ge=1, le=1000)] = 500


class ApplicationsList(Struct, frozen=True, kw_only=True):
    """Applications, those that have waited longest first; ``more`` says that there are others."""

    applications: list[Application]
    more: bool


class TicketsAsked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Questions in that state: ``open`` ones wait for an answer."""

    state: TicketState = TicketState.OPEN
    limit: Annotated[int, Meta(ge=1, le=1000)] = 500


class TicketsList(Struct, frozen=True, kw_only=True):
    """Questions to customer service, those that have waited longest first; ``more`` says that there are others."""

    tickets: list[Ticket]
    more: bool


class Decision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``reason`` is mandatory unless approved."""

    decision: Literal["approve", "reject", "return"]
    reason: Annotated[str, Meta(max_length=2000)] = ""


class TicketReply(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Customer service's answer; ``close`` says that nothing is left to be said."""

    text: Annotated[str, Meta(min_length=1, max_length=2000)]
    close: bool = False


class RegisteredNurse(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A nurse as an existing register has her. What is left out is not known."""

    institution_name: Annotated[str, Meta(min_length=1, max_length=200)]
    name: Annotated[str, Meta(min_length=1, max_length=100)]
    id_number: Annotated[str, Meta(min_length=1, max_length=40)]
    id_kind: _Number | UnsetType = UNSET
    sex: _Number | UnsetType = UNSET
    birth_date: date | UnsetType = UNSET
    ethnic_group: _Number | UnsetType = UNSET
    nationality: _Number | UnsetType = UNSET
    phone: _Number | UnsetType = UNSET
    health: _Number | UnsetType = UNSET
    education: _Number | UnsetType = UNSET
    degree: _Number | UnsetType = UNSET
    school: _Line | UnsetType = UNSET
    major: _Line | UnsetType = UNSET
    study_length: _Number | UnsetType = UNSET
    graduated_on: date | UnsetType = UNSET
    exam_passed_on: date | UnsetType = UNSET
    exam_certificate_no: _Number | UnsetType = UNSET
    works_since: date | UnsetType = UNSET
    certificate_no: _Number | UnsetType = UNSET
    first_registered_on: date | UnsetType = UNSET
    registered_on: date | UnsetType = UNSET
    valid_until: date | UnsetType = UNSET
    registration_status: RegistrationStatus | UnsetType = UNSET
    status_reason: _Line | UnsetType = UNSET
    practice_place: _Line | UnsetType = UNSET
    department_code: _Number | UnsetType = UNSET
    department: _Line | UnsetType = UNSET
    work_category: _Number | UnsetType = UNSET
    technical_title: _Number | UnsetType = UNSET
    post: _Number | UnsetType = UNSET
    employment: _Number | UnsetType = UNSET


class RegisterRows(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nurses to take in. They are kept raw so that one that can't be read is refused on its own."""

    nurses: Annotated[list[Raw], Meta(min_length=1, max_length=1000)]


class RegisterReport(Struct, frozen=True, kw_only=True):
    """How many rows, counted from 1, were taken in, and the others."""

    imported: int
    refused: list[RefusedRow]


def register_institution(connection: Connection, caller: Caller, asked: NewInstitution, now: datetime) -> Institution:
    """The new institution. Raises Refused (conflict) when its name is taken."""
    institution = Institution(institution_id=clock.new_id(now), **asdict(asked))
    hospitals.create(connection, institution, caller.authority_id)
    return institution


def hand_over(
    connection: Connection, caller: Caller, institution_id: str, documents: list[HandoverDocument], now: datetime
) -> Credentials:
    """Issue or reset credentials of an institution. Raises Refused: not-found, invalid-request (a paper is missing)."""
    if hospitals.authority_of(connection, institution_id) != caller.authority_id:
        raise Refused("not-found")
    missing = [document for document in HandoverDocument if document not in documents]
    if missing:
        raise at_fault("documents", f"missing: {', '.join(missing)}")
    account_id, credentials = accounts.issue(connection, Role.INSTITUTION, institution_id)
    accounts.hand_over(connection, account_id, caller.account_id, list(HandoverDocument), now)
    return credentials


def waiting(connection: Connection, caller: Caller, limit: int) -> ApplicationsList:
    """The applications that wait for this authority."""
    own = (records.c.authority_id == caller.authority_id, records.c.state == OPEN_STATES[1])
    found = [application for _, application in feed.find_all(connection, Application, *own)]
    found.sort(key=lambda application: application.submitted_at)
    return ApplicationsList(applications=found[:limit], more=len(found) > limit)


def decide(connection: Connection, caller: Caller, application_id: str, asked: Decision, now: datetime) -> Application:
    """The application as decided. Raises Refused: not-found, conflict, invalid-request."""
    institution_id, seen = _own_application(connection, caller, application_id)
    desk = open_desk(connection, institution_id, now, seen.nurse_id)
    application = desk.find(Application, application_id)
    if application is None or application.authority_id != caller.authority_id:  # taken back in between
        raise Refused("not-found")
    return applications.decide(desk, application, asked.decision, asked.reason)


def tickets(connection: Connection, caller: Caller, asked: TicketsAsked) -> TicketsList:
    """The questions of this authority's institutions."""
    own = (_of_own_institutions(caller), records.c.state == asked.state)
    found = [ticket for _, ticket in feed.find_all(connection, Ticket, *own)]
    found.sort(key=lambda ticket: ticket.updated_at)
    return TicketsList(tickets=found[: asked.limit], more=len(found) > asked.limit)


def answer_ticket(connection: Connection, caller: Caller, ticket_id: str, asked: TicketReply, now: datetime) -> Ticket:
    """The ticket with the answer. Raises Refused: not-found, conflict when it is closed."""
    found = feed.find_all(connection, Ticket, records.c.record_id == ticket_id, _of_own_institutions(caller))
    if not found:
        raise Refused("not-found")
    desk = open_desk(connection, found[0][0], now)
    ticket = desk.find(Ticket, ticket_id)
    if ticket is None or ticket.state is TicketState.CLOSED:
        raise Refused("conflict", detail="the ticket is closed")
    replies = [*ticket.replies, Reply(at=now, sender="service", text=asked.text)]
    state = TicketState.CLOSED if asked.close else TicketState.ANSWERED
    answered = feed.revise(ticket, now, replies=replies, state=state)
    desk.publish(answered)
    return answered


def take_in(connection: Connection, caller: Caller, rows: list[Raw], now: datetime) -> RegisterReport:
    """Enter nurses of this authority's institutions into the register, each that can be."""
    intake = Intake(connection, caller.authority_id, now)
    for number, raw in enumerate(rows, start=1):
        try:
            given = read(bytes(raw), RegisteredNurse)
        except Refused as refused:
            intake.take(number, {}, refused.errors or [FieldProblem(field="", reason=refused.detail)])
        else:
            stated = {name: value for name, value in asdict(given).items() if value is not UNSET and value != ""}
            intake.take(number, stated, [])
    intake.publish()
    return RegisterReport(imported=intake.taken, refused=intake.refused)


def _of_own_institutions(caller: Caller) -> ColumnElement[bool]:
    return records.c.institution_id.in_(hospitals.ids_under(str(caller.authority_id)))


def _own_application(connection: Connection, caller: Caller, application_id: str) -> tuple[str, Application]:
    own = (records.c.record_id == application_id, records.c.authority_id == caller.authority_id)
    found = feed.find_all(connection, Application, *own)
    if not found:
        raise Refused("not-found")
    return found[0]
