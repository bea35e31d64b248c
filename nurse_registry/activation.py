"""Activation codes (账户激活码): ten characters, thirty days, used once. The registry keeps only their hashes."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from nurse_client.domain.records import AccountState, ActivationCode, CodeState, Nurse
from nurse_registry import clock, feed, keys
from nurse_registry.desk import Desk, open_desk
from nurse_registry.problems import Refused, at_fault
from nurse_registry.schema import activation_codes, records

LIFE = timedelta(days=30)


def code_for(secret: bytes, institution_id: str, action_id: str) -> str:
    """The plain code that an action issues, 5-5: the same each time, so that it need not be kept."""
    code = keys.readable(keys.derive(secret, "activation code", institution_id, action_id), 10)
    return f"{code[:5]}-{code[5:]}"


def issue(desk: Desk, nurse_id: str, plain: str) -> ActivationCode:
    """A new code for the nurse; it ends the old one."""
    end_issued(desk, nurse_id, CodeState.REVOKED)
    code = ActivationCode(
        code_id=clock.new_id(desk.now),
        version=1,
        updated_at=desk.now,
        nurse_id=nurse_id,
        issued_at=desk.now,
        expires_at=desk.now + LIFE,
    )
    keep_hash(desk.connection, desk.institution_id, code, plain)
    desk.publish(code)
    return code


def keep_hash(connection: Connection, institution_id: str, code: ActivationCode, plain: str) -> None:
    """Make the plain code work for the code's nurse."""
    connection.execute(
        insert(activation_codes).values(
            institution_id=institution_id,
            code_id=code.code_id,
            nurse_id=code.nurse_id,
            code_hash=_hash(connection, plain),
        )
    )


def end_issued(desk: Desk, nurse_id: str, state: CodeState) -> None:
    """End all unused codes of the nurse at the institution."""
    unused = feed.find_all(
        desk.connection,
        ActivationCode,
        records.c.institution_id == desk.institution_id,
        records.c.nurse_id == nurse_id,
        records.c.state == CodeState.ISSUED,
    )
    for _, code in unused:
        end(desk, code, state)


def end(desk: Desk, code: ActivationCode, state: CodeState) -> ActivationCode:
    """The code can't be used from now on; ``state`` says why."""
    ended = feed.revise(code, desk.now, state=state, code="", used_at=desk.now if state is CodeState.USED else None)
    desk.publish(ended)
    desk.connection.execute(
        delete(activation_codes).where(
            activation_codes.c.institution_id == desk.institution_id, activation_codes.c.code_id == code.code_id
        )
    )
    return ended


def activate(connection: Connection, nurse_id: str, plain: str, now: datetime) -> Nurse:
    """The nurse's account becomes active.

    Raises Refused: invalid-request for a code that can't be used, conflict when the account is active.
    """
    row = connection.execute(
        select(activation_codes.c.institution_id, activation_codes.c.code_id).where(
            activation_codes.c.code_hash == _hash(connection, plain), activation_codes.c.nurse_id == nurse_id
        )
    ).first()
    if row is None:
        raise at_fault("activation_code", "not a code that can be used")
    desk = open_desk(connection, row.institution_id, now)
    code, nurse = desk.find(ActivationCode, row.code_id), desk.find(Nurse, nurse_id)
    if code is None or nurse is None or code.state is not CodeState.ISSUED or code.expires_at <= now:
        raise at_fault("activation_code", "not a code that can be used")
    if nurse.account_state is AccountState.ACTIVE:
        raise Refused("conflict", detail="the account is active")
    end(desk, code, CodeState.USED)
    active = feed.revise(nurse, now, account_state=AccountState.ACTIVE)
    desk.publish(active)
    return active


def _hash(connection: Connection, plain: str) -> str:
    typed = "".join(character for character in plain.upper() if character in keys.ALPHABET)
    return keys.derive(keys.secret(connection), "activation code hash", typed).hex()
