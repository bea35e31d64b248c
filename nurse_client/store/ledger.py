"""Who did, saw in full, printed and exported what: an append-only list in which each hash covers the one before it.

``hash = SHA-256(hash of the entry before, 32 zero bytes for the first, followed by the entry as it was written)``. The
last hash is kept beside the list, so that a list whose end was cut off is found too.
"""

import hashlib
import time
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from nurse_client.store.database import Database

WITHDRAWN, SEEN, MADE_AGAIN = "withdrawn", "refusal_seen", "made_again"
"""What it calls the ways out of the outbox that leave no receipt: the details have the act's id as ``action_id``, of
one that was made again as ``instead_of``."""
_BEGINNING = bytes(32)
_FIRST = -(2**63)
_PORTION, _BREATH = 100, 0.0005
"""Entries that are read while nobody else can write or have the interpreter's lock, and the seconds that others get
then: who makes something of them holds the main thread up by a millisecond or two, whatever their number."""


class Entry(Struct, frozen=True, kw_only=True):
    """One entry. ``event`` is a slug; ``details`` never hold a full ID number."""

    number: int
    at: datetime
    event: str
    operator: str
    details: dict[str, str]


class Link(Struct, frozen=True, gc=False):
    """An entry as it stands in the file: its number there, what was written (JSON), and its hash.

    ``entry`` is None where what stands there is no entry any more.
    """

    number: int
    body: bytes
    hash: bytes
    entry: Entry | None


_ENTRY = msgspec.json.Decoder(Entry)


class Ledger:
    """The ledger of the desk (操作台账). Nothing in it may be changed or removed; ``verify`` finds where it was."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, event: str, operator: str, details: dict[str, str], at: datetime) -> None:
        """Write an entry behind the last one."""
        with self._database.transaction() as connection:
            last = connection.execute("SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1").fetchone()
            number, previous = last or (0, _BEGINNING)
            entry = Entry(number=number + 1, at=at, event=event, operator=operator, details=details)
            body = msgspec.json.encode(entry, order="deterministic")
            _write(connection, number + 1, body, _chained(previous, body))

    def continue_with(self, number: int, body: bytes, chained: bytes) -> bool:
        """Write an entry as another copy of this ledger has it. False: it is not the one that follows the last."""
        with self._database.transaction() as connection:
            last = connection.execute("SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1").fetchone()
            last_number, previous = last or (0, _BEGINNING)
            follows = number == last_number + 1 and chained == _chained(previous, body)
            if follows:
                _write(connection, number, body, chained)
            return bool(follows)

    def read(self) -> "Reading":
        """Begins a reading of all entries, oldest first."""
        return Reading(self._database)

    def entries(self) -> list[Entry]:
        """All entries that can be read, oldest first."""
        return [link.entry for portion in self.read() for link in portion if link.entry is not None]

    def verify(self) -> int | None:
        """The number of the first entry that was changed, removed or moved; None where all is as it was written."""
        reading = self.read()
        deque(reading, maxlen=0)
        return reading.first_bad

    def count(self) -> int:
        """How many entries there are."""
        return int(self._database.value("SELECT count(*) FROM ledger"))

    def longest(self) -> int:
        """How many bytes the longest entry has."""
        return int(self._database.value("SELECT max(length(body)) FROM ledger") or 0)


class Reading:
    """The entries from the first to the last, a portion at a time; others may write between two portions.

    ``first_bad`` is the number of the first entry found so far that was changed, removed or moved. Once the reading
    has come to its end, None says that all entries are as they were written, and none is missing at the end.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.first_bad: int | None = None

    def __iter__(self) -> Iterator[list[Link]]:
        previous, expected, after = _BEGINNING, 1, _FIRST
        while True:
            portion, end = self._portion(after)
            for link in portion:
                if link.number != expected or link.hash != _chained(previous, link.body):
                    self._blame(expected)
                previous, expected, after = link.hash, expected + 1, link.number
            if not portion:
                if previous != end:
                    self._blame(expected)
                return
            yield portion
            time.sleep(_BREATH)

    def _portion(self, after: int) -> tuple[list[Link], bytes]:
        """What stands behind a number, and how the list ended at the same moment."""
        with self._database.transaction(durable=False):
            rows = self._database.rows(
                "SELECT number, body, hash FROM ledger WHERE number > ? ORDER BY number LIMIT ?", (after, _PORTION)
            )
            end = self._database.value("SELECT value FROM state WHERE name = 'ledger_end'")
        return [Link(number, body, chained, _entry(body)) for number, body, chained in rows], end or _BEGINNING

    def _blame(self, number: int) -> None:
        if self.first_bad is None:
            self.first_bad = number


def _entry(body: bytes) -> Entry | None:
    try:
        return _ENTRY.decode(body)
    except msgspec.MsgspecError:
        return None


def _write(connection: Any, number: int, body: bytes, chained: bytes) -> None:
    connection.execute("INSERT INTO ledger (number, body, hash) VALUES (?, ?, ?)", (number, body, chained))
    connection.execute("INSERT OR REPLACE INTO state (name, value) VALUES ('ledger_end', ?)", (chained,))


def _chained(previous: bytes, body: bytes) -> bytes:
    return hashlib.sha256(previous + body).digest()
