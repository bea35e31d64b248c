"""The state machine of an application (contract), without a thought of who calls.

    nurse submits -> pending/not_sent -> confirm -> confirmed/pending -> approved | rejected | returned
    return -> returned/not_sent; filed by the institution -> confirmed/pending at once

The desk is the institution's that the application is made to; the feed that the nurse is in is locked too.
"""

from msgspec.structs import replace
from sqlalchemy import Connection

from nurse_client.domain import rules
from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import (
    Application,
    AuthoritySetting,
    AuthorityState,
    Business,
    Details,
    Filer,
    InstitutionState,
    Material,
    Nurse,
)
from nurse_registry import clock, feed, hospitals, reference, registering
from nurse_registry.desk import Desk
from nurse_registry.problems import Refused, at_fault
from nurse_registry.schema import OPEN_STATES, records

DECISIONS = {
    "approve": AuthorityState.APPROVED,
    "reject": AuthorityState.REJECTED,
    "return": AuthorityState.RETURNED,
}


def open_of(connection: Connection, nurse_id: str) -> list[Application]:
    """The nurse's open applications, at whatever institution: one or none."""
    is_open = (records.c.nurse_id == nurse_id, records.c.state.in_(OPEN_STATES))
    return [application for _, application in feed.find_all(connection, Application, *is_open)]


def submit(desk: Desk, nurse: Nurse, details: Details, materials: list[Material]) -> Application:
    """The nurse applies. Raises Refused (conflict) when an application of hers is open."""
    application = _file(desk, _drafted(desk, nurse, details, materials, Filer.NURSE))
    _note_transfer(desk, application, under_way=True)
    return application


def file_by_institution(desk: Desk, nurse: Nurse, details: Details) -> Application:
    """The institution applies, and so confirms. Raises Refused: conflict, invalid-request with the findings."""
    draft = _drafted(desk, nurse, details, [], Filer.INSTITUTION)
    return _file(desk, _confirmed(desk, draft))


def confirm(desk: Desk, application: Application, opinion: str) -> Application:
    """The institution agrees. Raises Refused: conflict, invalid-request with the findings that stand against it."""
    _require(application, InstitutionState.PENDING, AuthorityState.NOT_SENT)
    confirmed = _confirmed(desk, feed.revise(application, desk.now, institution_opinion=opinion))
    desk.publish(confirmed)
    return confirmed


def give_back(desk: Desk, application: Application, reason: str) -> Application:
    """The institution returns it to the nurse, who may submit another. Raises Refused (conflict)."""
    _require(application, InstitutionState.PENDING, AuthorityState.NOT_SENT)
    returned = feed.revise(
        application,
        desk.now,
        institution_state=InstitutionState.RETURNED,
        institution_at=desk.now,
        institution_opinion=reason,
    )
    desk.publish(returned)
    _note_transfer(desk, returned, under_way=False)
    return returned


def withdraw_confirmation(desk: Desk, application: Application, reason: str) -> Application:
    """The institution takes its confirmation back before the authority has decided. Raises Refused (conflict)."""
    _require(application, InstitutionState.CONFIRMED, AuthorityState.PENDING)
    pending = feed.revise(
        application,
        desk.now,
        institution_state=InstitutionState.PENDING,
        institution_at=desk.now,
        institution_opinion=reason,
        authority_id=None,
        authority_state=AuthorityState.NOT_SENT,
    )
    desk.publish(pending)
    return pending


def withdraw(desk: Desk, application: Application) -> None:
    """The nurse takes it back while the institution has not decided. Raises Refused (conflict)."""
    _require(application, InstitutionState.PENDING, AuthorityState.NOT_SENT)
    desk.remove("application", application.application_id, "withdrawn")
    _note_transfer(desk, application, under_way=False)


def decide(desk: Desk, application: Application, decision: str, reason: str) -> Application:
    """The authority decides; an approval changes the registration. ``decision`` is a key of DECISIONS.

    Raises Refused: conflict, invalid-request without a reason where one is due.
    """
    _require(application, InstitutionState.CONFIRMED, AuthorityState.PENDING)
    state = DECISIONS[decision]
    if state is not AuthorityState.APPROVED and not reason.strip():
        raise at_fault("reason", "mandatory unless approved")
    decided = feed.revise(application, desk.now, authority_state=state, authority_at=desk.now, authority_reason=reason)
    desk.publish(decided)
    if state is AuthorityState.APPROVED:
        registering.carry_out(desk, decided)
    else:
        _note_transfer(desk, decided, under_way=False)
    return decided


def _drafted(desk: Desk, nurse: Nurse, details: Details, materials: list[Material], filer: Filer) -> Application:
    if open_of(desk.connection, nurse.nurse_id):
        raise Refused("conflict", detail="an application of this nurse is open")
    return Application(
        application_id=clock.new_id(desk.now),
        version=1,
        updated_at=desk.now,
        receipt_no="",
        business=Business(str(details.__struct_config__.tag)),
        nurse_id=nurse.nurse_id,
        nurse=nurse,
        details=details,
        materials=materials,
        submitted_at=desk.now,
        filed_by=filer,
    )


def _file(desk: Desk, draft: Application) -> Application:
    application = replace(draft, receipt_no=hospitals.next_receipt(desk.connection, desk.institution_id, desk.now))
    desk.publish(application)
    return application


def _require(application: Application, institution: InstitutionState, authority: AuthorityState) -> None:
    if (application.institution_state, application.authority_state) != (institution, authority):
        raise Refused("conflict", detail=f"it would have to be {institution}/{authority}")


def _confirmed(desk: Desk, application: Application) -> Application:
    setting = desk.find(AuthoritySetting, application.business)
    authority_id = setting.authority_id if setting else None
    _check_findings(desk, application, authority_id)
    return replace(
        application,
        institution_state=InstitutionState.CONFIRMED,
        institution_at=desk.now,
        authority_id=authority_id,
        authority_state=AuthorityState.PENDING,
    )


def _check_findings(desk: Desk, application: Application, authority_id: str | None) -> None:
    institution = hospitals.find(desk.connection, desk.institution_id)
    today = china_date(desk.now)
    parameters, workdays = reference.law(desk.connection, institution.province if institution else "", today)
    open_ones = open_of(desk.connection, application.nurse_id)
    circumstances = rules.Circumstances(
        today=today,
        parameters=parameters,
        workdays=workdays,
        authority_id=authority_id,
        nurse=registering.registered(desk.connection, application.nurse_id),
        open_applications=sum(one.application_id != application.application_id for one in open_ones),
    )
    found = rules.findings(application, circumstances)
    if rules.is_blocked(found):
        blocking = [finding for finding in found if finding.level is rules.Level.BLOCKING]
        errors = [FieldProblem(field=finding.rule, reason=finding.article) for finding in blocking]
        raise Refused("invalid-request", detail="findings stand against it", errors=errors)


def _note_transfer(desk: Desk, application: Application, *, under_way: bool) -> None:
    """While a change is under way, the institution that the nurse would leave sees where to."""
    registered_at = feed.institution_of(desk.connection, application.nurse_id)
    if registered_at is None or registered_at == desk.institution_id:
        return
    leaving, receiving = desk.of(registered_at), hospitals.find(desk.connection, desk.institution_id)
    nurse = leaving.find(Nurse, application.nurse_id)
    if nurse and receiving:
        leaving.publish(feed.revise(nurse, desk.now, transfer_to=receiving.name if under_way else None))
