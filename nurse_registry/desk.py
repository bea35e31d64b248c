"""One institution's desk at the registry: where it writes, and when."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from nurse_client.domain.records import Record
from nurse_registry import feed
from nurse_registry.feed import R


@dataclass(frozen=True)
class Desk:
    """An institution in a transaction that began at ``now`` and holds the lock of its feed."""

    connection: Connection
    institution_id: str
    now: datetime

    def find(self, kind: type[R], record_id: str) -> R | None:
        """The institution's record as it stands, or None."""
        return feed.find(self.connection, self.institution_id, kind, record_id)

    def publish(self, record: Record) -> None:
        """Store the record at the next place of the institution's feed."""
        feed.publish(self.connection, self.institution_id, record)

    def remove(self, kind: str, record_id: str, reason: str) -> None:
        """Take a record out of the institution's sight."""
        feed.remove(self.connection, self.institution_id, kind, record_id, reason)

    def of(self, institution_id: str) -> "Desk":
        """Another institution in the same transaction."""
        return Desk(self.connection, institution_id, self.now)


def open_desk(connection: Connection, institution_id: str, now: datetime, nurse_id: str | None = None) -> Desk:
    """The institution's desk, with its feed locked and, where a nurse is named, the feed that she is in."""
    registered_at = feed.institution_of(connection, nurse_id) if nurse_id else None
    feed.lock(connection, institution_id, registered_at or institution_id)
    return Desk(connection, institution_id, now)
