"""An action that was refused, beside the record as it stands now: whether it can be done again, and how."""

from collections.abc import Callable

from msgspec.structs import replace

from nurse_client.domain.actions import (
    AnyAction,
    ChangeNursePhone,
    DecideChangeRequest,
    FileDeregistration,
    IssueActivationCode,
    ResetNursePassword,
    RevokeActivationCode,
    SetAuthority,
    target_of,
)
from nurse_client.domain.contact import has_account
from nurse_client.domain.deregistration import can_be_ended
from nurse_client.domain.merging import Standing, made_again, merged
from nurse_client.domain.records import (
    AccountState,
    ActivationCode,
    Application,
    AuthoritySetting,
    ChangeRequest,
    CodeState,
    Nurse,
    Record,
    Ticket,
    TicketState,
)
from nurse_client.gui.desk import Stamp
from nurse_client.gui.work.application_state import allows, applied


def standing(action: AnyAction, seen: Record | None, record: Record | None) -> Standing:
    """How the action stands beside the record (None: not here any more), where the person acted on ``seen``."""
    if isinstance(action, DecideChangeRequest) and isinstance(record, ChangeRequest):
        return merged(action, seen, record).standing
    if record is not None and _is_done(action, record):
        return Standing.SAME
    return Standing.WHOLE if _allows(action, record) else Standing.OTHERWISE


def again(action: AnyAction, seen: Record | None, record: Record | None) -> Callable[[Stamp], AnyAction]:
    """The maker of the same act as a new action on the record as it stands; its ``standing`` has to be WHOLE."""
    if isinstance(action, DecideChangeRequest) and isinstance(record, ChangeRequest):
        merge = merged(action, seen, record)
        return lambda stamp: replace(made_again(action, merge, record, stamp["action_id"]), **stamp)
    has_version = record is not None and hasattr(action, "target_version")
    version = {"target_version": record.version} if record is not None and has_version else {}
    return lambda stamp: replace(action, **stamp, **version)


def _is_done(action: AnyAction, record: Record) -> bool:
    """Whether the record stands as the action would have it."""
    match record:
        case Application():
            mine = applied(record, action)
            ends = [(one.institution_state, one.institution_opinion) for one in (mine, record)]
            return ends[0] == ends[1]
        case Nurse():
            return isinstance(action, ChangeNursePhone) and record.phone == action.phone
        case AuthoritySetting():
            return isinstance(action, SetAuthority) and record.authority_id == action.authority_id
        case ActivationCode():
            return isinstance(action, RevokeActivationCode) and record.state is CodeState.REVOKED
    return False


def _allows(action: AnyAction, record: Record | None) -> bool:
    match record:
        case None:
            return target_of(action) is None or isinstance(action, SetAuthority)
        case Application():
            return allows(record, action)
        case ActivationCode():
            return record.state is CodeState.ISSUED
        case Ticket():
            return record.state is not TicketState.CLOSED
        case Nurse():
            return _nurse_allows(action, record)
    return True


def _nurse_allows(action: AnyAction, nurse: Nurse) -> bool:
    match action:
        case IssueActivationCode():
            return nurse.account_state is not AccountState.ACTIVE
        case ResetNursePassword():
            return has_account(nurse)
        case FileDeregistration():
            return can_be_ended(nurse)
    return True
