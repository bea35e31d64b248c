"""What happened to a nurse's registration, event by event."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, func, insert, select

from nurse_client.domain.messages import HistoryEvent
from nurse_registry.schema import registration_events


def add(connection: Connection, nurse_id: str, events: Sequence[HistoryEvent]) -> None:
    """Keep events of one nurse, in the order they happened. The feed that she is in must be locked."""
    numbers = registration_events.c.number
    last = connection.execute(
        select(func.coalesce(func.max(numbers), 0)).where(registration_events.c.nurse_id == nurse_id)
    ).scalar_one()
    rows = [
        {"nurse_id": nurse_id, "number": number, "at": event.at, "body": msgspec.json.encode(event).decode()}
        for number, event in enumerate(events, start=last + 1)
    ]
    connection.execute(insert(registration_events), rows)


def events_of(connection: Connection, nurse_id: str) -> list[HistoryEvent]:
    """All events of a nurse, newest first."""
    event = registration_events.c
    bodies = connection.execute(
        select(event.body).where(event.nurse_id == nurse_id).order_by(event.at.desc(), event.number.desc())
    ).scalars()
    return [msgspec.json.decode(body, type=HistoryEvent) for body in bodies]
