"""What the desk knew when it was open last, so that it can say what has changed since."""

from datetime import date, datetime

from msgspec import Struct

from nurse_client.store import state
from nurse_client.store.database import Database
from nurse_client.store.records import Records


class Visit(Struct, frozen=True):
    """What was known before the first synchronisation of ``day``: the records as of ``until`` (the registry's time),
    and the nurses' names by their ids."""

    day: date
    until: datetime
    nurses: dict[str, str]


class Visits:
    """The visit before the one that began on ``day``. Starting the program again on the same day changes nothing."""

    def __init__(self, database: Database, day: date) -> None:
        self._database, self._day = database, day
        self._records = Records(database)

    def last(self) -> Visit | None:
        """What was known when the desk was open last before ``day``; None before the first synchronisation.

        To be called before the first synchronisation of a visit, which makes the records new. A new desk's first
        synchronisation counts as the visit before.
        """
        with self._database.transaction() as connection:
            kept = state.get(self._database, "visit", Visit)
            if kept is not None and kept.day == self._day:
                return kept
            until = self._records.synchronised_at()
            if until is None:
                return None
            visit = Visit(self._day, until, self._records.names())
            state.put(connection, "visit", visit)
            return visit
