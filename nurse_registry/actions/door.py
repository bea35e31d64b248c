"""The one door for actions: each is carried out exactly once, in a transaction of its own."""

import hashlib
import json

import msgspec
from msgspec import UNSET, Raw
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import IntegrityError

from nurse_client.domain import actions as kinds
from nurse_client.domain.actions import AnyAction, Outcome, OutcomeKind
from nurse_client.domain.records import Application
from nurse_registry import clock, feed, hospitals, keys
from nurse_registry.actions import applications, desk, nurses, secrets
from nurse_registry.actions.effect import Handler, MovedOn
from nurse_registry.database import transaction
from nurse_registry.desk import Desk, open_desk
from nurse_registry.problems import Refused
from nurse_registry.requests import read
from nurse_registry.schema import action_outcomes
from nurse_registry.sessions import Caller

HANDLERS: dict[type[kinds.Action], Handler] = {
    kinds.SetAuthority: desk.set_authority,
    kinds.IssueActivationCode: nurses.issue_activation_code,
    kinds.RevokeActivationCode: nurses.revoke_activation_code,
    kinds.ConfirmApplication: applications.confirm,
    kinds.ReturnApplication: applications.give_back,
    kinds.WithdrawConfirmation: applications.withdraw_confirmation,
    kinds.FileDeregistration: applications.file_deregistration,
    kinds.DecideChangeRequest: nurses.decide_change_request,
    kinds.ChangeNursePhone: nurses.change_nurse_phone,
    kinds.ResetNursePassword: nurses.reset_nurse_password,
    kinds.OpenTicket: desk.open_ticket,
    kinds.ReplyTicket: desk.reply_ticket,
}


def settle(engine: Engine, caller: Caller, raw: Raw) -> Outcome:
    """Carry an action out, or give the outcome that it had when it came before.

    An action that can't be read is rejected; it is remembered too, if it has an ``action_id``.
    """
    content, now = bytes(raw), clock.now()
    action_id, content_hash = _identify(content)
    action = _readable(content)
    if action_id is None:
        return _rejected("", action if isinstance(action, Refused) else Refused("invalid-request"))
    institution_id = str(caller.institution_id)
    with transaction(engine) as connection:
        locked = open_desk(connection, institution_id, now, _nurse_concerned(connection, institution_id, action))
        earlier = connection.execute(
            select(action_outcomes.c.content_hash, action_outcomes.c.outcome).where(
                action_outcomes.c.institution_id == institution_id, action_outcomes.c.action_id == action_id
            )
        ).first()
        if earlier is None:
            outcome = _carried_out(locked, action_id, action)
            _remember(locked, caller, action, content_hash, outcome)
        elif earlier.content_hash == content_hash:
            outcome = msgspec.json.decode(earlier.outcome, type=Outcome)
        else:
            return _rejected(action_id, Refused("action-id-reused"))
        return _with_secrets(connection, institution_id, action, outcome)


def _identify(content: bytes) -> tuple[str | None, str]:
    """The action's id, if it has one, and a hash of what it says, however it is written."""
    try:
        said = msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None, ""
    canonical = json.dumps(said, sort_keys=True, ensure_ascii=True).encode()
    action_id = said.get("action_id") if isinstance(said, dict) else None
    given = isinstance(action_id, str) and 0 < len(action_id) <= _LONGEST_ID and "\0" not in action_id
    return action_id if given else None, hashlib.sha256(canonical).hexdigest()


_LONGEST_ID = 64


def _readable(content: bytes) -> AnyAction | Refused:
    try:
        return read(content, AnyAction)  # type: ignore[arg-type] # a union is a type to msgspec
    except Refused as refused:
        return refused


def _nurse_concerned(connection: Connection, institution_id: str, action: AnyAction | Refused) -> str | None:
    """The nurse of the application that the action is about: the institution she would leave learns of it."""
    application_id = getattr(action, "application_id", None)
    if application_id is None:
        return None
    application = feed.find(connection, institution_id, Application, application_id)
    return application.nurse_id if application else None


def _carried_out(locked: Desk, action_id: str, action: AnyAction | Refused) -> Outcome:
    if isinstance(action, Refused):
        return _rejected(action_id, action)
    try:
        with locked.connection.begin_nested():
            effect = HANDLERS[type(action)](locked, action)
    except MovedOn as moved:
        current = msgspec.to_builtins(moved.current)
        return Outcome(action_id=action_id, outcome=OutcomeKind.CONFLICT, current=current)
    except Refused as refused:
        return _rejected(action_id, refused)
    except IntegrityError:  # the nurse applied elsewhere at the same time
        return _rejected(action_id, Refused("conflict"))
    receipt_no = effect.receipt_no or hospitals.next_receipt(locked.connection, locked.institution_id, locked.now)
    return Outcome(
        action_id=action_id,
        outcome=OutcomeKind.ACCEPTED,
        receipt_no=receipt_no,
        target_version=effect.target_version,
        result=effect.result or UNSET,
    )


def _rejected(action_id: str, refused: Refused) -> Outcome:
    return Outcome(action_id=action_id, outcome=OutcomeKind.REJECTED, problem=refused.problem)


def _remember(locked: Desk, caller: Caller, action: AnyAction | Refused, content_hash: str, outcome: Outcome) -> None:
    locked.connection.execute(
        insert(action_outcomes).values(
            institution_id=locked.institution_id,
            action_id=outcome.action_id,
            content_hash=content_hash,
            kind="" if isinstance(action, Refused) else str(action.__struct_config__.tag),
            account_id=caller.account_id,
            settled_at=locked.now,
            outcome=msgspec.json.encode(outcome).decode(),
        )
    )


def _with_secrets(
    connection: Connection, institution_id: str, action: AnyAction | Refused, outcome: Outcome
) -> Outcome:
    if outcome.outcome is not OutcomeKind.ACCEPTED or isinstance(action, Refused):
        return outcome
    told = secrets.derived(keys.secret(connection), institution_id, action)
    return replace(outcome, result=(outcome.result or {}) | told) if told else outcome
