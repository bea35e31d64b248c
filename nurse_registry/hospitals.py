"""The institutions: their rows, and the receipts that each gives out."""

from datetime import datetime

from sqlalchemy import Connection, Select, case, insert, select, update
from sqlalchemy.exc import IntegrityError

from nurse_client.domain.calendar import china_date
from nurse_client.domain.messages import Institution
from nurse_registry.problems import Refused
from nurse_registry.schema import NOWHERE, institutions

_MEMBERS = [institutions.c[member] for member in Institution.__struct_fields__]


def create(connection: Connection, institution: Institution, authority_id: str | None) -> None:
    """Register an institution under the authority. Raises Refused (conflict) when its name is taken."""
    values = {member: getattr(institution, member) for member in Institution.__struct_fields__}
    try:
        with connection.begin_nested():
            connection.execute(insert(institutions).values(authority_id=authority_id, **values))
    except IntegrityError as error:
        raise Refused("conflict", detail="an institution of this name is registered") from error


def find(connection: Connection, institution_id: str | None) -> Institution | None:
    """The institution of that id, or None."""
    row = connection.execute(
        select(*_MEMBERS).where(
            institutions.c.institution_id == institution_id, institutions.c.institution_id != NOWHERE
        )
    ).first()
    return None if row is None else Institution(**row._mapping)


def id_by_name(connection: Connection, name: str) -> str | None:
    """The id of the institution of that name, or None."""
    return connection.execute(
        select(institutions.c.institution_id).where(
            institutions.c.name == name, institutions.c.institution_id != NOWHERE
        )
    ).scalar_one_or_none()


def authority_of(connection: Connection, institution_id: str) -> str | None:
    """The authority that registered the institution; None where there is no such institution."""
    return connection.execute(
        select(institutions.c.authority_id).where(institutions.c.institution_id == institution_id)
    ).scalar_one_or_none()


def ids_under(authority_id: str) -> Select[tuple[str]]:
    """The query for the ids of the institutions that an authority registered."""
    return select(institutions.c.institution_id).where(institutions.c.authority_id == authority_id)


def next_receipt(connection: Connection, institution_id: str, now: datetime) -> str:
    """The institution's next receipt of this day, ``R20261122-000123``. Locks the institution's feed."""
    day = china_date(now)
    goes_on = institutions.c.receipt_day == day
    number: int = connection.execute(
        update(institutions)
        .where(institutions.c.institution_id == institution_id)
        .values(receipt_day=day, receipt_count=case((goes_on, institutions.c.receipt_count + 1), else_=1))
        .returning(institutions.c.receipt_count)
    ).scalar_one()
    return f"R{day:%Y%m%d}-{number:06d}"
