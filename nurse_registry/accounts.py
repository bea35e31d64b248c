"""Accounts: who may sign in, for whom, and how credentials are handed over."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from sqlalchemy import Connection, Row, insert, select, update

from nurse_registry import clock, passwords, sessions
from nurse_registry.problems import Refused
from nurse_registry.schema import accounts, handovers

PRACTICE_USERNAME = "practice"
PRACTICE_PASSWORD = "practice-2026"  # noqa: S105 - public: it opens synthetic data only (see sessions.sign_in)


class Role(StrEnum):
    """The three parties, each with its own calls."""

    INSTITUTION = "institution"
    AUTHORITY = "authority"
    NURSE = "nurse"


class HandoverDocument(StrEnum):
    """The papers that are seen when an institution's credentials are handed over (domain facts, 0.2)."""

    LICENCE_ORIGINAL = "licence_original"
    LICENCE_COPY = "licence_copy"
    AUTHORISATION_LETTER = "authorisation_letter"
    AGENT_ID_ORIGINAL = "agent_id_original"
    AGENT_ID_COPY = "agent_id_copy"


class Credentials(Struct, frozen=True, kw_only=True):
    """What is handed over: it is shown once, and the password has to be changed."""

    username: str
    one_time_password: str


_USERNAME_PREFIXES = {Role.INSTITUTION: "jg", Role.AUTHORITY: "wj"}


def issue(connection: Connection, role: Role, owner_id: str, username: str | None = None) -> tuple[str, Credentials]:
    """Make the owner's account, or reset it: the account's id and its new credentials.

    A new account has the user name, or one that is made up. A reset keeps the user name and ends all sessions of the
    account. The practice account is never handed over.
    """
    found = _account_of(connection, role, owner_id)
    username = found.username if found else username or f"{_USERNAME_PREFIXES[role]}-{secrets.token_hex(4)}"
    password = passwords.one_time(secrets.token_bytes(32))
    if found is None:
        account_id = create(connection, role, owner_id, username, passwords.hashed(password))
    else:
        account_id = found.account_id
        _set_password(connection, account_id, password)
    return account_id, Credentials(username=username, one_time_password=password)


def reset_nurse(connection: Connection, nurse_id: str, one_time_password: str) -> None:
    """Give the nurse's account that password; her sessions end. Raises Refused (conflict) when she has none."""
    found = _account_of(connection, Role.NURSE, nurse_id)
    if found is None:
        raise Refused("conflict", detail="the nurse has no account")
    _set_password(connection, found.account_id, one_time_password)


def create(
    connection: Connection,
    role: Role,
    owner_id: str,
    username: str,
    password_hash: str,
    *,
    must_change_password: bool = True,
) -> str:
    """A new account of the institution, authority or nurse ``owner_id``; its id."""
    account_id = clock.new_id(clock.now())
    connection.execute(
        insert(accounts).values(
            account_id=account_id,
            role=role.value,
            username=username,
            password_hash=password_hash,
            must_change_password=must_change_password,
            **{f"{role.value}_id": owner_id},
        )
    )
    return account_id


def hand_over(
    connection: Connection,
    account_id: str,
    issued_by: str | None,
    documents: Sequence[HandoverDocument],
    now: datetime,
) -> None:
    """Keep who handed credentials over and which papers were seen."""
    connection.execute(
        insert(handovers).values(
            handover_id=clock.new_id(now),
            account_id=account_id,
            issued_by=issued_by,
            at=now,
            documents=" ".join(documents),
        )
    )


def _account_of(connection: Connection, role: Role, owner_id: str) -> Row[str, str] | None:
    return connection.execute(
        select(accounts.c.account_id, accounts.c.username).where(
            accounts.c[f"{role.value}_id"] == owner_id, accounts.c.username != PRACTICE_USERNAME
        )
    ).first()


def _set_password(connection: Connection, account_id: str, one_time_password: str) -> None:
    connection.execute(
        update(accounts)
        .where(accounts.c.account_id == account_id)
        .values(password_hash=passwords.hashed(one_time_password), must_change_password=True)
    )
    sessions.end_all(connection, account_id, clock.now())
