"""The encrypted local copy: opening it with its key, and one transaction at a time on it."""

import errno
import hmac
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from nurse_client.store.copying import Progress, copy_verified, unwatched
from nurse_client.store.errors import Damaged, DiskFull, StoreError, Unreadable, WrongKey
from nurse_client.store.migrate import migrate

_CACHE_KIB = 32 * 1024  # the whole roster of 10,000 nurses: no page is decrypted twice
_CHECKPOINT_PAGES = 8000  # 32 MiB: a first pull writes its pages once, not again and again
_PORTION, _BREATH = 500, 0.0002
"""After so many rows other threads get so many seconds. Each row gives the interpreter's lock away and takes it back
before anybody has woken up: the main thread would stand still while 10,000 rows are read."""
_FULL_DISK = (errno.ENOSPC, errno.EDQUOT)
SALT = 16
"""Bytes at the beginning of a file that are not encrypted: with the key they tell whose pages it has."""


class Database:
    """One open local copy. Every method may be called from any thread; a lock lets one in at a time.

    ``on_damage`` is called, on the thread that met it, whenever a page turns out to be broken.
    """

    def __init__(self, connection: Any, path: Path, key: bytes) -> None:
        self.path = path
        self.on_damage: Callable[[], None] = nobody_to_tell
        self._connection, self._key = connection, key
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, key: bytes) -> "Database":
        """Open the file, or make it where there is none, and bring it to the newest layout.

        ``key`` is 32 random bytes. Raises WrongKey, Damaged, NewerVersion, DiskFull or Unreadable.
        """
        with store_errors():
            note = _KeyNote(path, key)
            if not path.exists() or path.stat().st_size == 0:
                note.write()
            key_is_right = note.matches()
            if key_is_right is False:
                raise WrongKey(path.name)
            connection = connect(path, key)
            try:
                _begin(connection, bool(key_is_right))
                migrate(connection, path, lambda backup: connect(backup, key))
            except BaseException:
                connection.close()
                raise
            if key_is_right is None:
                note.write()
            return cls(connection, path, key)

    def close(self) -> None:
        """Wait for what is running and close the file."""
        with self._lock, store_errors():
            self._connection.close()

    def copy_to(self, target: Path, progress: Progress = unwatched, *, key: bytes | None = None) -> None:
        """A verified copy as of now, under the same key or another one. Nobody who reads or writes is held up by it.

        ``target`` is there in full, or as it was before. Raises StoreError, and what ``progress`` raises.
        """
        salt = b"" if key else self.path.read_bytes()[:SALT]
        with self._errors(), closing(connect(self.path, self._key)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it sees what is here now
            copy_verified(reader, target, lambda path: connect(path, key or self._key, salt), progress)

    def opens(self, path: Path) -> Any:
        """A connection of its own to another file of the same key, to be closed by the caller."""
        return connect(path, self._key)

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[Any]:
        """All or nothing: yields the connection, commits at the end, takes everything back on any exception.

        It is on the disk when it returns; one that is not ``durable`` may be lost by a power cut, in whole, until a
        durable one follows. A transaction inside another of the same thread is a part of it.
        """
        with self._lock, self._errors():
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._lock, self._errors():
            cursor = self._connection.execute(sql, parameters)
            rows: list[tuple[Any, ...]] = []
            while portion := cursor.fetchmany(_PORTION):
                rows += portion
                if len(portion) == _PORTION:
                    time.sleep(_BREATH)
            return rows

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of a query's first row, or None."""
        rows = self.rows(sql, parameters)
        return rows[0][0] if rows else None

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            with store_errors():
                yield
        except Damaged:
            self.on_damage()
            raise


def nobody_to_tell() -> None:
    """What a damaged copy calls where nobody wants to know."""


def fits(path: Path, key: bytes) -> bool:
    """Whether a copy was made with this key, damaged or not. Raises StoreError."""
    with store_errors():
        return _KeyNote(path, key).matches() is True


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn what the environment did to us into a StoreError; our own mistakes (constraints, SQL) stay as they are."""
    try:
        yield
    except sqlite.Error as error:
        raise _store_error(error) from error
    except OSError as error:
        raise (DiskFull if error.errno in _FULL_DISK else Unreadable)(error.strerror or "") from error


_KINDS: dict[int, type[StoreError]] = {
    sqlite.SQLITE_FULL: DiskFull,
    sqlite.SQLITE_NOTADB: Damaged,
    sqlite.SQLITE_CORRUPT: Damaged,
    sqlite.SQLITE_IOERR: Unreadable,
    sqlite.SQLITE_CANTOPEN: Unreadable,
    sqlite.SQLITE_READONLY: Unreadable,
    sqlite.SQLITE_PERM: Unreadable,
    sqlite.SQLITE_BUSY: Unreadable,
    sqlite.SQLITE_LOCKED: Unreadable,
}


_MESSAGES: dict[str, type[StoreError]] = {
    "database or disk is full": DiskFull,
    "database disk image is malformed": Damaged,
    "file is not a database": Damaged,
    "disk I/O error": Unreadable,
}
"""What SQLite says of some of them: a failed ``backup`` brings no number along."""


def _store_error(error: Exception) -> Exception:
    kind = _KINDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF) or _MESSAGES.get(str(error))
    return kind(getattr(error, "sqlite_errorname", "")) if kind else error


def connect(path: Path, key: bytes, salt: bytes = b"") -> Any:
    """A connection with its key and nothing else. ``salt`` is what a new file begins with; else it is random."""
    path.touch(mode=0o600)
    connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal what we raise
    connection.execute(f"PRAGMA key = \"x'{(key + salt).hex()}'\"")
    return connection


def _begin(connection: Any, key_is_right: bool) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError as error:
        if key_is_right:
            raise
        raise Unreadable("not a local copy, or not with this key") from error
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")


class _KeyNote:
    """A note beside the file by which its key is known: an HMAC under the key, which tells nothing about it.

    A broken first page and a wrong key look the same to SQLCipher; the note tells them apart.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path.with_name(path.name + ".check")
        self._content = hmac.digest(key, b"nurse-client local copy", "sha256")

    def matches(self) -> bool | None:
        """Whether the file was made with this key; None where there is no note."""
        if not self._path.exists():
            return None
        return hmac.compare_digest(self._path.read_bytes(), self._content)

    def write(self) -> None:
        """Write the note so that it is there in full or not at all."""
        unfinished = self._path.with_name(self._path.name + ".new")
        with unfinished.open("wb") as file:
            file.write(self._content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self._path)
