"""Who looked whom up in the nationwide register: what the audit keeps, to be read by who runs the registry."""

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, select

from nurse_registry.schema import accounts, lookups


class LookUp(Struct, frozen=True, kw_only=True):
    """One look-up: when, by which account, for what (identifiers masked), and how many were found."""

    at: datetime
    username: str
    asked: str
    found: int


def look_ups(connection: Connection, institution_id: str) -> Iterator[LookUp]:
    """The look-ups of an institution, oldest first."""
    rows = connection.execute(
        select(lookups.c.at, accounts.c.username, lookups.c.asked, lookups.c.found)
        .join_from(lookups, accounts)
        .where(lookups.c.institution_id == institution_id)
        .order_by(lookups.c.at, lookups.c.lookup_id)
    )
    return (LookUp(**row._mapping) for row in rows)
