"""What an institution may see of a nurse beyond its feed. What it may not see does not exist for it."""

from datetime import datetime

from sqlalchemy import Connection, or_, select

from nurse_client.domain.messages import History
from nurse_client.domain.records import Application
from nurse_registry import feed, history
from nurse_registry.problems import Refused
from nurse_registry.schema import photos, records


def history_of(connection: Connection, institution_id: str, nurse_id: str, now: datetime) -> History:
    """The nurse's registration events, and her applications to this institution. Raises Refused (not-found)."""
    if not _sees(connection, institution_id, nurse_id):
        raise Refused("not-found")
    own = (records.c.institution_id == institution_id, records.c.nurse_id == nurse_id)
    applications = [application for _, application in feed.find_all(connection, Application, *own)]
    applications.sort(key=lambda application: application.submitted_at, reverse=True)
    return History(events=history.events_of(connection, nurse_id), applications=applications, checked_at=now)


def photo(connection: Connection, institution_id: str, photo_id: str) -> tuple[str, bytes]:
    """The ETag and the JPEG of a photo. Raises Refused (not-found)."""
    row = connection.execute(
        select(photos.c.etag, photos.c.jpeg, photos.c.nurse_id).where(photos.c.photo_id == photo_id)
    ).first()
    if row is None or not _sees(connection, institution_id, row.nurse_id):
        raise Refused("not-found")
    return row.etag, row.jpeg


def _sees(connection: Connection, institution_id: str, nurse_id: str) -> bool:
    """Whether she is in the roster or has applied here."""
    found = connection.execute(
        select(records.c.record_id)
        .where(
            records.c.institution_id == institution_id,
            records.c.removed_reason.is_(None),
            or_(
                (records.c.kind == "nurse") & (records.c.record_id == nurse_id),
                (records.c.kind == "application") & (records.c.nurse_id == nurse_id),
            ),
        )
        .limit(1)
    ).first()
    return found is not None
