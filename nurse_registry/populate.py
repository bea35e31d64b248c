"""Writes a synthetic province into an empty registry, through the same seam as everything else."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, exists, insert, select

from nurse_client.domain.calendar import china_date
from nurse_client.domain.records import AccountState, ActivationCode, CodeState, Nurse, Record
from nurse_client.domain.reference import Reference
from nurse_registry import accounts, activation, clock, feed, hospitals, keys, passwords, reference
from nurse_registry.accounts import Role
from nurse_registry.database import transaction
from nurse_registry.problems import Refused
from nurse_registry.schema import NOWHERE, photos, registration_events
from nurse_registry.schema import accounts as accounts_table
from nurse_registry.schema import institutions as institutions_table
from nurse_registry.synthetic.portraits import portrait_of
from nurse_registry.synthetic.province import Inhabited, Province, make_province

NURSE_PREFIX = "nurse-"
"""How the user names of simulated nurses begin. A simulated authority's is its id."""

_PORTRAITS = Path(__file__).parent / "data" / "portraits"


def populate(engine: Engine, institutions: int, nurses: int, seed: int, today: date | None = None) -> Province:
    """Write the province for that seed as it stands on that day (China), all of it or nothing; what was written.

    Institution number 1 gets the practice account. Raises Refused (conflict) for a database that has institutions,
    ValueError for numbers too small (see make_province).
    """
    with transaction(engine) as connection:
        _check_empty(connection)
        law = msgspec.json.decode(msgspec.json.encode(reference.whole(connection)), type=Reference)
        day = today or china_date(clock.now())
        province = make_province(law, institutions=institutions, nurses=nurses, seed=seed, today=day)
        for inhabited in province.institutions:
            hospitals.create(connection, inhabited.institution, inhabited.authority_id)
            feed.publish_many(connection, inhabited.institution.institution_id, [_public(r) for r in inhabited.records])
            _keep_codes(connection, inhabited)
        feed.publish_many(connection, NOWHERE, province.elsewhere)
        _keep_events(connection, province)
        _keep_photos(connection, _nurses(province))
        _open_accounts(connection, province)
    return province


def simulated_password(connection: Connection) -> str:
    """The password of all simulated nurses and authorities. It follows from this registry's secret."""
    return passwords.one_time(keys.derive(keys.secret(connection), "simulated-password"))


def _check_empty(connection: Connection) -> None:
    real = select(institutions_table.c.institution_id).where(institutions_table.c.institution_id != NOWHERE)
    if connection.execute(select(exists(real))).scalar_one():
        raise Refused("conflict", detail="the database already has institutions")


def _public(record: Record) -> Record:
    """The record as the registry keeps it: codes only as hashes."""
    return replace(record, code="") if isinstance(record, ActivationCode) else record


def _nurses(province: Province) -> list[Nurse]:
    return [record for each in province.institutions for record in each.records if isinstance(record, Nurse)]


def _keep_codes(connection: Connection, inhabited: Inhabited) -> None:
    """Make the codes work that can still be used."""
    for code in inhabited.records:
        if isinstance(code, ActivationCode) and code.state is CodeState.ISSUED:
            activation.keep_hash(connection, inhabited.institution.institution_id, code, code.code)


def _keep_events(connection: Connection, province: Province) -> None:
    rows = [
        {"nurse_id": nurse_id, "number": number, "at": event.at, "body": msgspec.json.encode(event).decode()}
        for nurse_id, events in province.history.items()
        for number, event in enumerate(events, start=1)
    ]
    connection.execute(insert(registration_events), rows)


def _keep_photos(connection: Connection, nurses: Iterable[Nurse]) -> None:
    portraits = {file.stem: file.read_bytes() for file in _PORTRAITS.glob("*.jpg")}
    etags = {name: keys.content_hash(jpeg) for name, jpeg in portraits.items()}
    rows = [
        {"photo_id": nurse.photo_id, "nurse_id": nurse.nurse_id, "etag": etags[name], "jpeg": portraits[name]}
        for nurse in nurses
        if nurse.photo_id and (name := portrait_of(nurse))
    ]
    connection.execute(insert(photos), rows)


def _open_accounts(connection: Connection, province: Province) -> None:
    """The practice account of institution number 1, and the simulated authorities' and nurses' accounts."""
    practice = passwords.hashed(accounts.PRACTICE_PASSWORD)
    first = province.institutions[0].institution.institution_id
    accounts.create(
        connection, Role.INSTITUTION, first, accounts.PRACTICE_USERNAME, practice, must_change_password=False
    )
    simulated = passwords.hashed(simulated_password(connection))
    for authority_id in sorted({each.authority_id for each in province.institutions}):
        accounts.create(connection, Role.AUTHORITY, authority_id, authority_id, simulated, must_change_password=False)
    holders = [nurse for nurse in _nurses(province) if nurse.account_state is not AccountState.NONE]
    rows = [
        {
            "account_id": clock.new_id(clock.now()),
            "role": Role.NURSE.value,
            "username": f"{NURSE_PREFIX}{number:06d}",
            "password_hash": simulated,
            "must_change_password": False,
            "nurse_id": nurse.nurse_id,
        }
        for number, nurse in enumerate(holders, start=1)
    ]
    connection.execute(insert(accounts_table), rows)
