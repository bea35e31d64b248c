"""护士执业注册验证: looking people up in the nationwide register. Every look-up is audited."""

from datetime import date, datetime
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from sqlalchemy import Connection, insert, select

from nurse_client.domain import identity
from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import Person, Registration, Verification
from nurse_client.domain.records import Nurse, RegistrationStatus
from nurse_registry import clock, reference
from nurse_registry.problems import at_fault
from nurse_registry.schema import institutions, lookups, records, registrations
from nurse_registry.sessions import Caller

ALLOWED_A_MINUTE = 60
MOST_OF_A_NAME = 50
_Text = Annotated[str, Meta(min_length=1, max_length=100)]


class Asked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the three: an ID number, a certificate number, or a name with, perhaps, the end of the ID number."""

    id_number: Annotated[str, Meta(min_length=1, max_length=40)] | None = None
    certificate_no: Annotated[str, Meta(min_length=1, max_length=40)] | None = None
    name: _Text | None = None
    id_number_tail: Annotated[str, Meta(min_length=4, max_length=8)] | None = None


def look_up(connection: Connection, caller: Caller, asked: Asked, now: datetime) -> Verification:
    """What the register has on them. Raises Refused (invalid-request) unless exactly one of the three is asked for."""
    given = [member for member in ("id_number", "certificate_no", "name") if getattr(asked, member) is not None]
    if len(given) != 1:
        raise at_fault(given[1] if given else "id_number", "one of id_number, certificate_no and name")
    if asked.id_number_tail is not None and asked.name is None:
        raise at_fault("id_number_tail", "only with a name")
    return _answer(connection, caller, _condition(asked), _masked(asked), now)


def check(connection: Connection, caller: Caller, people: list[Person], now: datetime) -> list[Verification]:
    """An entry for each: by ID number or certificate number where there is one, and of that name; else by name."""
    return [_check_one(connection, caller, person, now) for person in people]


def _check_one(connection: Connection, caller: Caller, person: Person, now: datetime) -> Verification:
    named = registrations.c.name == person.name
    if person.id_number or person.certificate_no:
        asked = Asked(id_number=person.id_number or None, certificate_no=person.certificate_no or None)
        return _answer(connection, caller, _condition(asked), _masked(asked), now)
    return _answer(connection, caller, named, person.name, now)


def _condition(asked: Asked) -> Any:
    conditions: list[Any] = []
    if asked.id_number is not None:
        conditions.append(registrations.c.id_number == identity.canonical(asked.id_number))
    if asked.certificate_no is not None:
        conditions.append(registrations.c.certificate_no == identity.normalised(asked.certificate_no))
    if asked.name is not None:
        conditions.append(registrations.c.name == asked.name)
    if asked.id_number_tail is not None:
        tail = identity.normalised(asked.id_number_tail)
        conditions.append(registrations.c.id_number.endswith(tail, autoescape=True))
    condition = conditions[0]
    for other in conditions[1:]:
        condition = condition & other
    return condition


def _answer(connection: Connection, caller: Caller, condition: Any, masked: str, now: datetime) -> Verification:
    rows = connection.execute(
        select(records.c.body, institutions.c.province)
        .join_from(registrations, institutions)
        .join(
            records,
            (records.c.institution_id == registrations.c.institution_id)
            & (records.c.kind == "nurse")
            & (records.c.record_id == registrations.c.nurse_id),
        )
        .where(condition)
        .order_by(registrations.c.nurse_id)
        .limit(MOST_OF_A_NAME + 1)
    ).all()
    connection.execute(
        insert(lookups).values(
            institution_id=caller.institution_id,
            lookup_id=clock.new_id(now),
            account_id=caller.account_id,
            at=now,
            asked=masked,
            found=len(rows),
        )
    )
    names = {authority.authority_id: authority.name for authority in reference.authorities(connection)} if rows else {}
    today = china_date(now)
    return Verification(
        registrations=[_shown(row.body, row.province, names, today) for row in rows[:MOST_OF_A_NAME]],
        truncated=len(rows) > MOST_OF_A_NAME,
        checked_at=now,
    )


def _shown(body: str, province: str, authority_names: dict[str, str], today: date) -> Registration:
    nurse = msgspec.json.decode(body, type=Nurse)
    lapsed = nurse.valid_until is not None and nurse.valid_until < today
    is_in_force = nurse.registration_status is RegistrationStatus.REGISTERED
    return Registration(
        name=nurse.name,
        sex=nurse.sex,
        id_number_masked=identity.masked(nurse.id_number),
        certificate_no=nurse.certificate_no,
        status=RegistrationStatus.EXPIRED if is_in_force and lapsed else nurse.registration_status,
        valid_until=nurse.valid_until,
        institution_name=nurse.institution_name,
        authority_name=authority_names.get(nurse.authority_id or "", ""),
        province=province or (nurse.authority_id or "")[:2],
    )


def _masked(asked: Asked) -> str:
    """What was asked for, as the audit keeps it."""
    shown = {
        "id_number": identity.masked(asked.id_number or ""),
        "certificate_no": asked.certificate_no or "",
        "name": asked.name or "",
        "id_number_tail": asked.id_number_tail or "",
    }
    return " ".join(f"{member}={text}" for member, text in shown.items() if text)
