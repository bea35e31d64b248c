"""What a person at the institution can do, one Struct per kind, and what became of it.

An action is made once, when the person acts, and is the same in the outbox, on the wire and in the registry.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from nurse_client.domain.messages import Problem
from nurse_client.domain.records import Business, DeregistrationGround

Id = Annotated[str, Meta(min_length=1, max_length=64)]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
OptionalText = Annotated[str, Meta(max_length=2000)]
PHONE_PATTERN = r"^\+?[0-9][0-9 -]{4,18}[0-9]$"
"""A telephone number of any country, as the registry takes it."""
Phone = Annotated[str, Meta(pattern=PHONE_PATTERN)]


class Action(Struct, frozen=True, kw_only=True, tag_field="kind", forbid_unknown_fields=True):
    """What all actions have. ``target_version``, where there is one, is the version that the person saw."""

    action_id: Id
    made_at: datetime
    made_by: Annotated[str, Meta(min_length=1, max_length=100)]


class SetAuthority(Action, frozen=True, kw_only=True, tag="set_authority"):
    """Name the authority that decides one business (manual, section 3)."""

    business: Business
    authority_id: Id
    target_version: int | None = None


class IssueActivationCode(Action, frozen=True, kw_only=True, tag="issue_activation_code"):
    """Make an activation code for a nurse whose account is not active; it ends the old one."""

    nurse_id: Id


class RevokeActivationCode(Action, frozen=True, kw_only=True, tag="revoke_activation_code"):
    """End an activation code that has not been used."""

    code_id: Id
    target_version: int


class ConfirmApplication(Action, frozen=True, kw_only=True, tag="confirm_application"):
    """Confirm an application: it goes to the authority."""

    application_id: Id
    target_version: int
    opinion: OptionalText = ""


class ReturnApplication(Action, frozen=True, kw_only=True, tag="return_application"):
    """Return an application to the nurse, with the reason."""

    application_id: Id
    target_version: int
    reason: Text


class WithdrawConfirmation(Action, frozen=True, kw_only=True, tag="withdraw_confirmation"):
    """Take a confirmation back while the authority has not begun."""

    application_id: Id
    target_version: int
    reason: Text


class FileDeregistration(Action, frozen=True, kw_only=True, tag="file_deregistration"):
    """File a nurse's deregistration on one of the five grounds (manual, section 7)."""

    nurse_id: Id
    target_version: int
    ground: DeregistrationGround
    explanation: OptionalText = ""
    evidence: OptionalText = ""


class ReturnedField(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A field of a change request that is not accepted, and why."""

    field: Annotated[str, Meta(min_length=1, max_length=64)]
    reason: Text


class DecideChangeRequest(Action, frozen=True, kw_only=True, gc=False, tag="decide_change_request"):
    """Accept or return each field of a change request; every field exactly once."""

    request_id: Id
    target_version: int
    accepted: list[Annotated[str, Meta(min_length=1, max_length=64)]]
    returned: list[ReturnedField]


class ChangeNursePhone(Action, frozen=True, kw_only=True, tag="change_nurse_phone"):
    """Replace a nurse's phone number, with the reason."""

    nurse_id: Id
    target_version: int
    phone: Phone
    reason: Text


class ResetNursePassword(Action, frozen=True, kw_only=True, tag="reset_nurse_password"):
    """Give a nurse's account a one-time password, with the reason."""

    nurse_id: Id
    target_version: int
    reason: Text


class OpenTicket(Action, frozen=True, kw_only=True, tag="open_ticket"):
    """Ask customer service, with what the desk runs on."""

    text: Text
    machine: Annotated[str, Meta(max_length=200)] = ""
    system: Annotated[str, Meta(max_length=200)] = ""
    client_version: Annotated[str, Meta(max_length=40)] = ""


class ReplyTicket(Action, frozen=True, kw_only=True, tag="reply_ticket"):
    """Answer in an open ticket."""

    ticket_id: Id
    target_version: int
    text: Text


AnyAction = (
    SetAuthority
    | IssueActivationCode
    | RevokeActivationCode
    | ConfirmApplication
    | ReturnApplication
    | WithdrawConfirmation
    | FileDeregistration
    | DecideChangeRequest
    | ChangeNursePhone
    | ResetNursePassword
    | OpenTicket
    | ReplyTicket
)


class OutcomeKind(StrEnum):
    """The three ways an action can end at the registry."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REJECTED = "rejected"


class Outcome(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of an action.

    ``accepted`` carries the receipt, the record's new version and, where the action makes something the institution
    must know (an activation code, a nurse's one-time password), ``result``; ``conflict`` carries the record as it
    stands; ``rejected`` carries the problem.
    """

    action_id: str
    outcome: OutcomeKind
    receipt_no: str | UnsetType = UNSET
    target_version: int | UnsetType = UNSET
    result: dict[str, str] | UnsetType = UNSET
    current: dict[str, Any] | UnsetType = UNSET
    problem: Problem | UnsetType = UNSET


TARGET_KINDS: dict[str, str] = {
    "nurse_id": "nurse",
    "application_id": "application",
    "request_id": "change_request",
    "code_id": "activation_code",
    "ticket_id": "ticket",
}
"""The member of an action that names the record it is about, and that record's kind."""


def target_of(action: AnyAction) -> tuple[str, str] | None:
    """The kind and the id of the record that an action is about, or None where it makes a new one."""
    if isinstance(action, SetAuthority):
        return "authority_setting", action.business.value
    for member, kind in TARGET_KINDS.items():
        if hasattr(action, member):
            return kind, getattr(action, member)
    return None
