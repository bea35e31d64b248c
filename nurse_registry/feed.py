"""The change feed: one ordered list of records per institution.

Places are given out under the institution's row lock, which is held until the transaction ends. So the order of
places is the order of commits, and a reader who has seen a place has seen all before it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, select, update

from nurse_client.domain import identity
from nurse_client.domain.records import (
    KINDS,
    ActivationCode,
    Application,
    AuthoritySetting,
    ChangeRequest,
    Nurse,
    Record,
    Ticket,
    id_of,
    kind_of,
)
from nurse_registry.database import upsert
from nurse_registry.schema import institutions, records, registrations

R = TypeVar("R", Nurse, Application, ChangeRequest, ActivationCode, AuthoritySetting, Ticket)


def lock(connection: Connection, *institution_ids: str) -> None:
    """Hold the feeds of these institutions until the transaction ends. Take all that are needed in one call."""
    for institution_id in sorted(set(institution_ids)):  # one order for all, or two transactions wait for each other
        row = institutions.c.institution_id == institution_id
        connection.execute(select(institutions.c.feed_place).where(row).with_for_update(key_share=True))


def publish(connection: Connection, institution_id: str, record: Record) -> None:
    """Store a record, as it stands, at the next place of the institution's feed."""
    publish_many(connection, institution_id, [record])


def publish_many(connection: Connection, institution_id: str, changed: Sequence[Record]) -> None:
    """Store records at the next places of the institution's feed, in this order. No record may come twice.

    A nurse published here is registered here: the nationwide index follows.
    """
    if not changed:
        return
    first = _take_places(connection, institution_id, len(changed))
    rows = [_row(institution_id, first + number, record) for number, record in enumerate(changed)]
    upsert(connection, records, rows)
    nurses = [record for record in changed if isinstance(record, Nurse)]
    if nurses:
        upsert(connection, registrations, [_registration(institution_id, nurse) for nurse in nurses])


def remove(connection: Connection, institution_id: str, kind: str, record_id: str, reason: str) -> None:
    """Take a record out of the institution's sight; its feed says so, with the reason (a slug)."""
    place = _take_places(connection, institution_id, 1)
    connection.execute(
        update(records)
        .where(records.c.institution_id == institution_id, records.c.kind == kind, records.c.record_id == record_id)
        .values(place=place, state="", authority_id=None, body="", removed_reason=reason)
    )


def revise(record: R, now: datetime, **changes: Any) -> R:
    """The record's next version."""
    return msgspec.structs.replace(record, version=record.version + 1, updated_at=now, **changes)


def find(connection: Connection, institution_id: str, kind: type[R], record_id: str) -> R | None:
    """The record as it stands, or None where the institution has no such record."""
    row = connection.execute(
        select(records.c.body).where(
            records.c.institution_id == institution_id,
            records.c.kind == _KIND_NAMES[kind],
            records.c.record_id == record_id,
            records.c.removed_reason.is_(None),
        )
    ).first()
    return None if row is None else msgspec.json.decode(row.body, type=kind)


def find_all(connection: Connection, kind: type[R], *conditions: Any) -> list[tuple[str, R]]:
    """The records of a kind under conditions on the table ``records``, each with its institution, oldest first."""
    rows = connection.execute(
        select(records.c.institution_id, records.c.body)
        .where(records.c.kind == _KIND_NAMES[kind], records.c.removed_reason.is_(None), *conditions)
        .order_by(records.c.institution_id, records.c.place)
    )
    return [(row.institution_id, msgspec.json.decode(row.body, type=kind)) for row in rows]


def institution_of(connection: Connection, nurse_id: str) -> str | None:
    """The institution at which the nurse's record stands, ``NOWHERE`` included; None for an unknown nurse."""
    return connection.execute(
        select(registrations.c.institution_id).where(registrations.c.nurse_id == nurse_id)
    ).scalar_one_or_none()


def state_of(record: Record) -> str:
    """The state by which records of this kind are looked for: both states of an application, the one of the others."""
    match record:
        case Application():
            return f"{record.institution_state}/{record.authority_state}"
        case Nurse():
            return str(record.registration_status)
        case AuthoritySetting():
            return ""
    return str(record.state)


_KIND_NAMES: dict[type[Record], str] = {struct: kind for kind, struct in KINDS.items()}


def _take_places(connection: Connection, institution_id: str, count: int) -> int:
    last: int = connection.execute(
        update(institutions)
        .where(institutions.c.institution_id == institution_id)
        .values(feed_place=institutions.c.feed_place + count)
        .returning(institutions.c.feed_place)
    ).scalar_one()
    return last - count + 1


def _row(institution_id: str, place: int, record: Record) -> dict[str, Any]:
    return {
        "institution_id": institution_id,
        "kind": kind_of(record),
        "record_id": id_of(record),
        "version": record.version,
        "place": place,
        "nurse_id": getattr(record, "nurse_id", None),
        "state": state_of(record),
        "authority_id": record.authority_id if isinstance(record, Application) else None,
        "body": msgspec.json.encode(record).decode(),
        "removed_reason": None,
    }


def _registration(institution_id: str, nurse: Nurse) -> dict[str, Any]:
    members = ("nurse_id", "name", "certificate_no", "exam_certificate_no")
    row = {member: getattr(nurse, member) for member in members}
    return row | {"institution_id": institution_id, "id_number": identity.canonical(nurse.id_number)}
