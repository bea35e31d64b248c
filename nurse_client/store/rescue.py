"""What can still be read of a copy, page by page: what people did here, and what only this desk knows.

The records themselves are the registry's and are fetched again.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from sqlcipher3 import dbapi2 as sqlite

from nurse_client.domain.paper_trail import Mark, Print
from nurse_client.store.copying import Connect
from nurse_client.store.database import SALT, connect, store_errors
from nurse_client.store.ledger import Entry
from nurse_client.store.migrate import migrate
from nurse_client.store.outbox import ITEM, OutboxItem, Receipt, item_of

_PAGE = 4096
_TABLES = {"outbox": "action_id", "receipts": "action_id", "plain_codes": "code_id", "state": "name"}
"""Each with the column by which an index of its own lists the rows."""
_OF_THE_FEED = {"cursor", "synchronised_at", "ledger_end"}
_ENTRY = msgspec.json.Decoder(Entry)
_RECEIPT = msgspec.json.Decoder(Receipt)
_PRINT = msgspec.json.Decoder(Print)
_MARK = msgspec.json.Decoder(Mark)


class Rescued(Struct, frozen=True, kw_only=True):
    """What was read. ``ledger`` holds body and hash by number; ``state`` each value as its JSON.

    ``waiting`` are the ids of all that waits, also where the act itself can't be read; None where they are not all
    known. ``as_seen`` has the record that the person saw as its JSON, by the act's id.
    """

    outbox: list[OutboxItem] = []
    as_seen: dict[str, bytes] = {}
    receipts: list[Receipt] = []
    plain_codes: dict[str, str] = {}
    ledger: dict[int, tuple[bytes, bytes]] = {}
    prints: list[Print] = []
    marks: list[tuple[tuple[str, str], Mark]] = []
    state: dict[str, bytes] = {}
    waiting: frozenset[str] | None = None

    @property
    def unreadable(self) -> int:
        """How many acts are known to have waited, but can't be read."""
        return len((self.waiting or frozenset()) - {item.action_id for item in self.outbox})


def read_all(path: Path, key: bytes, work: Path, backup: Path | None = None) -> Rescued:
    """Reads a copy that nobody has open, whole or damaged, and leaves it as it is. Raises StoreError.

    It is done on a second copy in the folder ``work``. Where the beginning of the file is broken, the one of
    ``backup``, or of an empty copy, takes its place.
    """
    with store_errors():
        taken = work / "taken.db"
        shutil.copyfile(path, taken)
        if (log := path.with_name(path.name + "-wal")).exists():
            shutil.copyfile(log, taken.with_name(taken.name + "-wal"))
        with closing(_Pages(taken, lambda file: connect(file, key))) as pages:
            begins_well = pages.query("SELECT count(*) FROM sqlite_master") is not None
        if not begins_well:
            _mend_beginning(taken, key, work / "whole.db", backup)
        with closing(_Pages(taken, lambda file: connect(file, key))) as pages:
            return _read(pages)


class _Pages:
    """A connection that is opened anew after each page that could not be read: SQLCipher gives up at the first."""

    def __init__(self, path: Path, connect: Connect) -> None:
        self._path, self._connect = path, connect
        self._open()

    def query(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]] | None:
        """All rows, or None where one of them can't be read."""
        try:
            return list(self._connection.execute(sql, parameters))
        except sqlite.DatabaseError:
            self._open_again()
            return None

    def walk(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows up to the first that can't be read."""
        try:
            yield from self._connection.execute(sql)
        except sqlite.DatabaseError:
            self._open_again()

    def close(self) -> None:
        self._connection.close()

    def _open_again(self) -> None:
        self.close()
        self._open()

    def _open(self) -> None:
        self._connection = self._connect(self._path)
        self._connection.execute("PRAGMA writable_schema = ON")  # a file that was cut short is read as far as it goes


def _mend_beginning(taken: Path, key: bytes, whole: Path, backup: Path | None) -> None:
    """Puts the first page of a whole file of the same key and salt in place of the broken one.

    It holds the list of tables, which is the same in all files of a layout, and how long the file is.
    """
    if backup is not None:
        shutil.copyfile(backup, whole)
    else:
        salt = taken.read_bytes()[:SALT]
        with closing(connect(whole, key, salt)) as empty:
            migrate(empty, whole, lambda file: connect(file, key))
    with closing(connect(whole, key)) as connection:
        missing = taken.stat().st_size - whole.stat().st_size + _PAGE
        if missing > 0:  # as long as the broken one: beyond its end nothing is read
            connection.execute("INSERT INTO state VALUES ('', zeroblob(?))", (missing * 2,))
            connection.execute("DELETE FROM state WHERE name = ''")
        connection.execute("PRAGMA journal_mode = WAL")
    beginning = whole.read_bytes()[:_PAGE]
    with taken.open("r+b") as file:
        file.write(beginning)


def _read(pages: _Pages) -> Rescued:
    waiting = pages.query("SELECT action_id FROM outbox INDEXED BY sqlite_autoindex_outbox_1")
    return Rescued(
        outbox=list(_decoded(item_of, _rows(pages, "outbox", *ITEM))),
        as_seen={id_: body for id_, body in _rows(pages, "outbox", "action_id", "as_seen") if body is not None},
        receipts=list(_decoded(lambda row: _RECEIPT.decode(row[0]), _rows(pages, "receipts", "body"))),
        plain_codes=dict(_rows(pages, "plain_codes", "code_id", "code")),
        ledger=dict(_decoded(_entry, _rows(pages, "ledger", "number", "body", "hash"))),
        prints=list(_decoded(lambda row: _PRINT.decode(row[0]), _rows(pages, "papers", "body"))),
        marks=list(_decoded(_mark, _rows(pages, "paper_marks", "record_id", "content_hash", "body"))),
        state=dict(_decoded(_value, _rows(pages, "state", "name", "value"))),
        waiting=None if waiting is None else frozenset(id_ for (id_,) in waiting),
    )


def _rows(pages: _Pages, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a table one by one, so that a broken page takes only those along that are on it.

    A column that the file's layout did not have yet is NULL.
    """
    there = {name for (name,) in pages.query("SELECT name FROM pragma_table_info(?)", (table,)) or []}
    if not there:
        return
    wanted = ", ".join(column if column in there else "NULL" for column in columns)
    for number in sorted(_numbers(pages, table)):
        yield from pages.query(f"SELECT {wanted} FROM {table} WHERE rowid = ?", (number,)) or []  # noqa: S608 - ours


def _numbers(pages: _Pages, table: str) -> set[int]:
    """The rowids of a table: from the index beside it, else from both ends of the table and everything between."""
    if key := _TABLES.get(table):
        listed = pages.query(f"SELECT rowid FROM {table} INDEXED BY sqlite_autoindex_{table}_1 ORDER BY {key}")  # noqa: S608 - ours
        if listed is not None:
            return {number for (number,) in listed}
    found = {
        number
        for order in ("ASC", "DESC")
        for (number,) in pages.walk(f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid {order}")  # noqa: S608 - ours
    }
    return set(range(min(found), max(found) + 1)) if found else found


def _decoded(decode: Any, rows: Iterator[tuple[Any, ...]]) -> Iterator[Any]:
    for row in rows:
        with suppress(msgspec.MsgspecError, ValueError, TypeError):
            yield decode(row)


def _entry(row: tuple[Any, ...]) -> tuple[int, tuple[bytes, bytes]]:
    number, body, chained = row
    _ENTRY.decode(body)
    return number, (body, chained)


def _mark(row: tuple[Any, ...]) -> tuple[tuple[str, str], Mark]:
    record_id, content_hash, body = row
    return (record_id, content_hash), _MARK.decode(body)


def _value(row: tuple[Any, ...]) -> tuple[str, bytes]:
    name, value = row
    if name in _OF_THE_FEED:
        raise ValueError("it says how far the records came, and these are fetched again")
    msgspec.json.decode(value)
    return name, value
