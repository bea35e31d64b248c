"""How often something may be asked. The counters are in the database, so that they hold for all workers together."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, case

from nurse_registry.database import insert_into
from nurse_registry.problems import Refused
from nurse_registry.schema import rate_counters

WINDOW = timedelta(minutes=1)


def spend(connection: Connection, subject: str, allowed: int, now: datetime) -> None:
    """Count one use. Raises Refused (too-many-requests) when the subject has had ``allowed`` in this minute.

    The minute begins with the first use. A refused use is not counted: its transaction is rolled back.
    """
    counter = rate_counters.c
    running = counter.since > now - WINDOW
    counted = (
        insert_into(connection, rate_counters)
        .values(subject=subject, since=now, used=1)
        .on_conflict_do_update(
            index_elements=[counter.subject],
            set_={
                "since": case((running, counter.since), else_=now),
                "used": case((running, counter.used + 1), else_=1),
            },
        )
        .returning(counter.since, counter.used)
    )
    since, used = connection.execute(counted).one()
    if used > allowed:
        raise Refused("too-many-requests", retry_after=max(1, round((since + WINDOW - now).total_seconds())))
