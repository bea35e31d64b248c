"""Actions on a nurse's account, data and activation codes."""

import msgspec

from nurse_client.domain.actions import (
    ChangeNursePhone,
    DecideChangeRequest,
    IssueActivationCode,
    ResetNursePassword,
    RevokeActivationCode,
)
from nurse_client.domain.contact import has_account
from nurse_client.domain.messages import FieldProblem
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    ChangedField,
    ChangeRequest,
    CodeState,
    FieldDecision,
    Nurse,
    RequestState,
)
from nurse_registry import accounts, activation, feed, keys, nurse_members
from nurse_registry.actions import secrets
from nurse_registry.actions.effect import Effect, not_blank, seen
from nurse_registry.desk import Desk
from nurse_registry.problems import Refused


def issue_activation_code(desk: Desk, action: IssueActivationCode) -> Effect:
    """A code for a nurse whose account is not active; it ends the old one."""
    nurse = seen(desk, Nurse, action.nurse_id, None)
    if nurse.account_state is AccountState.ACTIVE:
        raise Refused("conflict", detail="the account is active")
    code = activation.issue(desk, nurse.nurse_id, _derived(desk, action)["code"])
    return Effect(code.version, {"code_id": code.code_id})


def revoke_activation_code(desk: Desk, action: RevokeActivationCode) -> Effect:
    """A code that nobody has used can't be used any more."""
    code = seen(desk, ActivationCode, action.code_id, action.target_version)
    if code.state is not CodeState.ISSUED:
        raise Refused("conflict", detail=f"the code is {code.state}")
    return Effect(activation.end(desk, code, CodeState.REVOKED).version)


def decide_change_request(desk: Desk, action: DecideChangeRequest) -> Effect:
    """Every field accepted or returned; the accepted ones change the nurse."""
    request = seen(desk, ChangeRequest, action.request_id, action.target_version)
    if request.state is not RequestState.PENDING:
        raise Refused("conflict", detail=f"the request is {request.state}")
    _check_decided_once(request, action)
    reasons = {field.field: field.reason for field in action.returned}
    fields = [_decided(field, reasons) for field in request.fields]
    decided = feed.revise(request, desk.now, fields=fields, state=RequestState.DECIDED, decided_at=desk.now)
    desk.publish(decided)
    accepted = {field.field: field.new for field in fields if field.decision is FieldDecision.ACCEPTED}
    nurse = desk.find(Nurse, request.nurse_id)
    if nurse is not None and accepted:
        desk.publish(feed.revise(nurse_members.with_stated(nurse, accepted), desk.now))
    return Effect(decided.version)


def change_nurse_phone(desk: Desk, action: ChangeNursePhone) -> Effect:
    """The nurse's number is another one."""
    not_blank(action, "reason")
    nurse = seen(desk, Nurse, action.nurse_id, action.target_version)
    changed = feed.revise(nurse, desk.now, phone=action.phone)
    desk.publish(changed)
    return Effect(changed.version)


def reset_nurse_password(desk: Desk, action: ResetNursePassword) -> Effect:
    """A one-time password for a nurse who has an account."""
    not_blank(action, "reason")
    nurse = seen(desk, Nurse, action.nurse_id, action.target_version)
    if not has_account(nurse):
        raise Refused("conflict", detail="the nurse has no account")
    accounts.reset_nurse(desk.connection, nurse.nurse_id, _derived(desk, action)["one_time_password"])
    return Effect(nurse.version)


def _derived(desk: Desk, action: IssueActivationCode | ResetNursePassword) -> dict[str, str]:
    return secrets.derived(keys.secret(desk.connection), desk.institution_id, action)


def _check_decided_once(request: ChangeRequest, action: DecideChangeRequest) -> None:
    named = [*action.accepted, *(field.field for field in action.returned)]
    asked = [field.field for field in request.fields]
    faults = [FieldProblem(field=name, reason="not asked for") for name in sorted(set(named) - set(asked))]
    faults += [
        FieldProblem(field=name, reason="to be decided exactly once") for name in asked if named.count(name) != 1
    ]
    if faults:
        raise Refused("invalid-request", errors=faults)


def _decided(field: ChangedField, reasons: dict[str, str]) -> ChangedField:
    returned = field.field in reasons
    decision = FieldDecision.RETURNED if returned else FieldDecision.ACCEPTED
    return msgspec.structs.replace(field, decision=decision, reason=reasons.get(field.field, ""))
