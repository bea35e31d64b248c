"""Signing in, tokens, and passwords.

Tokens are random; only their hashes are kept. All tokens that come of one sign-in are a family: a refresh token that
is used twice has been stolen by someone, so it ends the whole family.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, Row, case, delete, insert, select, update

from nurse_client.domain.messages import Session
from nurse_registry import clock, hospitals, passwords
from nurse_registry.database import insert_into, reading, transaction
from nurse_registry.problems import Refused, at_fault
from nurse_registry.schema import accounts, session_families, sign_in_failures, tokens

ACCESS_LIFE = timedelta(minutes=15)
REFRESH_LIFE = timedelta(hours=12)
ALLOWED_FAILURES = 5
LOCK = timedelta(minutes=15)
_FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True)
class Caller:
    """Who calls: the account and, by its role, the institution, authority or nurse that it is for.

    ``must_change_password``: the password is one that somebody else has seen, and opens nothing but its change.
    """

    account_id: str
    family_id: str
    role: str
    must_change_password: bool
    institution_id: str | None
    authority_id: str | None
    nurse_id: str | None


def sign_in(engine: Engine, username: str, password: str, now: datetime) -> Session:
    """Tokens for the account.

    Raises Refused (wrong-credentials, account-locked). Whether the user name exists shows neither in the answer nor
    in the time it takes: wrong passwords are counted for any name.
    """
    with reading(engine) as connection:
        _check_not_locked(connection, username, now)
        account = connection.execute(select(accounts).where(accounts.c.username == username)).first()
    _check_password(engine, account.password_hash if account else None, username, password, now)
    if account is None:
        raise Refused("wrong-credentials")
    with transaction(engine) as connection:
        _forget_old(connection, account.account_id, now)
        family_id = clock.new_id(now)
        connection.execute(insert(session_families).values(family_id=family_id, account_id=account.account_id))
        return _session(connection, account, family_id, now)


def refresh(engine: Engine, refresh_token: str, now: datetime) -> Session:
    """New tokens for a refresh token, which is spent by that. Raises Refused (session-expired)."""
    token_hash = _hash(refresh_token)
    with transaction(engine) as connection:
        spent = connection.execute(
            update(tokens)
            .where(tokens.c.token_hash == token_hash, tokens.c.use == "refresh", tokens.c.spent_at.is_(None))
            .values(spent_at=now)
            .returning(tokens.c.family_id, tokens.c.expires_at)
        ).first()
        if spent is not None:
            account = _account_of(connection, spent.family_id)
            if account is not None and spent.expires_at > now:
                return _session(connection, account, spent.family_id, now)
        else:
            family = select(tokens.c.family_id).where(tokens.c.token_hash == token_hash, tokens.c.use == "refresh")
            connection.execute(
                update(session_families)
                .where(session_families.c.family_id.in_(family), session_families.c.ended_at.is_(None))
                .values(ended_at=now)
            )
    raise Refused("session-expired")


def authenticate(connection: Connection, access_token: str, now: datetime) -> Caller:
    """Who holds the access token. Raises Refused (not-signed-in, session-expired)."""
    row = connection.execute(
        select(
            tokens.c.expires_at,
            session_families.c.ended_at,
            session_families.c.family_id,
            accounts.c.account_id,
            accounts.c.role,
            accounts.c.must_change_password,
            accounts.c.institution_id,
            accounts.c.authority_id,
            accounts.c.nurse_id,
        )
        .join_from(tokens, session_families)
        .join(accounts)
        .where(tokens.c.token_hash == _hash(access_token), tokens.c.use == "access")
    ).first()
    if row is None:
        raise Refused("not-signed-in")
    if row.expires_at <= now or row.ended_at is not None:
        raise Refused("session-expired")
    return Caller(
        account_id=row.account_id,
        family_id=row.family_id,
        role=row.role,
        must_change_password=row.must_change_password,
        institution_id=row.institution_id,
        authority_id=row.authority_id,
        nurse_id=row.nurse_id,
    )


def end(connection: Connection, family_id: str, now: datetime) -> None:
    """End one session."""
    connection.execute(update(session_families).where(session_families.c.family_id == family_id).values(ended_at=now))


def end_all(connection: Connection, account_id: str, now: datetime, but: str | None = None) -> None:
    """End all sessions of an account, but for one."""
    families = session_families.c
    running = (families.account_id == account_id) & families.ended_at.is_(None)
    if but is not None:
        running &= families.family_id != but
    connection.execute(update(session_families).where(running).values(ended_at=now))


def change_password(engine: Engine, caller: Caller, old: str, new: str, now: datetime) -> None:
    """Set a new password; all other sessions of the account end.

    Raises Refused (wrong-credentials, account-locked, invalid-request).
    """
    with reading(engine) as connection:
        account = connection.execute(select(accounts).where(accounts.c.account_id == caller.account_id)).one()
        _check_not_locked(connection, account.username, now)
    _check_password(engine, account.password_hash, account.username, old, now)
    passwords.check_new(new, account.username)
    if new == old:
        raise at_fault("new_password", "not the old one")
    password_hash = passwords.hashed(new)
    with transaction(engine) as connection:
        connection.execute(
            update(accounts)
            .where(accounts.c.account_id == caller.account_id)
            .values(password_hash=password_hash, must_change_password=False)
        )
        end_all(connection, caller.account_id, now, but=caller.family_id)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _check_not_locked(connection: Connection, username: str, now: datetime) -> None:
    counter = sign_in_failures.c
    row = connection.execute(
        select(counter.since, counter.failures).where(counter.username_hash == _hash(username)).with_for_update()
    ).first()
    if row is not None and row.failures >= ALLOWED_FAILURES and row.since + LOCK > now:
        raise _locked(row.since, now)


def _check_password(engine: Engine, password_hash: str | None, username: str, password: str, now: datetime) -> None:
    right = passwords.matches(password_hash, password)  # takes long, so outside of any transaction
    with transaction(engine) as connection:
        _check_not_locked(connection, username, now)  # others may have guessed meanwhile
        if right:
            connection.execute(delete(sign_in_failures).where(sign_in_failures.c.username_hash == _hash(username)))
        else:
            _count_failure(connection, username, now)
    if not right:
        raise Refused("wrong-credentials")


def _count_failure(connection: Connection, username: str, now: datetime) -> None:
    """One more; the fifth locks from now on, so ``since`` is then the beginning of the lock.

    Raises Refused (account-locked) where others have counted the fifth meanwhile.
    """
    counter = sign_in_failures.c
    recent = counter.since > now - LOCK
    locks = counter.failures + 1 >= ALLOWED_FAILURES
    failures, since = connection.execute(
        insert_into(connection, sign_in_failures)
        .values(username_hash=_hash(username), failures=1, since=now)
        .on_conflict_do_update(
            index_elements=[counter.username_hash],
            set_={
                "failures": case((recent, counter.failures + 1), else_=1),
                "since": case((recent & ~locks, counter.since), else_=now),
            },
        )
        .returning(counter.failures, counter.since)
    ).one()
    if failures > ALLOWED_FAILURES:
        raise _locked(since, now)
    connection.execute(delete(sign_in_failures).where(counter.since < now - LOCK))


def _locked(since: datetime, now: datetime) -> Refused:
    return Refused("account-locked", retry_after=max(1, round((since + LOCK - now).total_seconds())))


def _account_of(connection: Connection, family_id: str) -> Row[tuple[object, ...]] | None:
    return connection.execute(
        select(accounts)
        .join_from(session_families, accounts)
        .where(session_families.c.family_id == family_id, session_families.c.ended_at.is_(None))
    ).first()


def _session(connection: Connection, account: Row[tuple[object, ...]], family_id: str, now: datetime) -> Session:
    access, fresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    rows = [
        {"token_hash": _hash(access), "family_id": family_id, "use": "access", "expires_at": now + ACCESS_LIFE},
        {"token_hash": _hash(fresh), "family_id": family_id, "use": "refresh", "expires_at": now + REFRESH_LIFE},
    ]
    connection.execute(insert(tokens), rows)
    return Session(
        access_token=access,
        refresh_token=fresh,
        expires_in=int(ACCESS_LIFE.total_seconds()),
        institution=hospitals.find(connection, account.institution_id) if account.institution_id else None,
        must_change_password=account.must_change_password,
    )


def _forget_old(connection: Connection, account_id: str, now: datetime) -> None:
    """Delete the account's sessions of which no token has been good for a day."""
    long_ago = now - _FORGOTTEN_AFTER
    alive = select(tokens.c.family_id).where(tokens.c.expires_at > long_ago)
    families = session_families.c
    connection.execute(
        delete(session_families).where(families.account_id == account_id, families.family_id.not_in(alive))
    )
