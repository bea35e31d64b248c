"""Who did, saw in full, printed and exported what: an append-only list in which each hash covers the one before it."""

import hashlib
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from nurse_client.store.database import Database

WITHDRAWN, SEEN, MADE_AGAIN = "withdrawn", "refusal_seen", "made_again"
"""What it calls the ways out of the outbox that leave no receipt: the details have the act's id as ``action_id``, of
one that was made again as ``instead_of``."""
_BEGINNING = bytes(32)


class Entry(Struct, frozen=True, kw_only=True):
    """One entry. ``event`` is a slug; ``details`` never hold a full ID number."""

    number: int
    at: datetime
    event: str
    operator: str
    details: dict[str, str]


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

    def entries(self) -> list[Entry]:
        """All entries, oldest first."""
        return [_ENTRY.decode(body) for (body,) in self._database.rows("SELECT body FROM ledger ORDER BY number")]

    def verify(self) -> int | None:
        """The number of the first entry that was changed, removed or moved; None where all is as it was written."""
        previous, expected = _BEGINNING, 1
        for number, body, chained in self._database.rows("SELECT number, body, hash FROM ledger ORDER BY number"):
            if number != expected or chained != _chained(previous, body):
                return expected
            previous, expected = chained, expected + 1
        end = self._database.value("SELECT value FROM state WHERE name = 'ledger_end'")
        return None if previous == (end or _BEGINNING) else expected


def _write(connection: Any, number: int, body: bytes, chained: bytes) -> None:
    connection.execute("INSERT INTO ledger (number, body, hash) VALUES (?, ?, ?)", (number, body, chained))
    connection.execute("INSERT OR REPLACE INTO state (name, value) VALUES ('ledger_end', ?)", (chained,))


def _chained(previous: bytes, body: bytes) -> bytes:
    return hashlib.sha256(previous + body).digest()
