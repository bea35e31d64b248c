"""A backup in one file, under a passphrase, to be restored on this or another machine.

Layout: the words ``nurse-client backup`` and a line feed; one byte, the version of this layout; eight bytes, the length
of the whole file; the vault (store/vault.py) with a key made for this file; then a SQLCipher database under that key.
In the database's state stands, as ``sealed``, whose desk it is and what opens it there.
"""

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from nurse_client.store import state, vault
from nurse_client.store.copying import Progress, to_disk, unwatched, verify
from nurse_client.store.database import Database, connect, store_errors
from nurse_client.store.errors import BackupUnusable, Damaged, Fault, NewerVersion, WrongPassword
from nurse_client.store.merging import Occasion
from nurse_client.store.outbox import Outbox
from nurse_client.store.records import Records
from nurse_client.store.rescue import Rescued, read_all
from nurse_client.store.restoring import Source, rebuild
from nurse_client.store.swap import put_in_place, workshop

SHORTEST_PASSPHRASE = 12
"""Letters. Argon2id makes each guess slow, but whoever has the file may guess for as long as he likes."""

_WORDS, _VERSION = b"nurse-client backup\n", 1
_LENGTH_AT = len(_WORDS) + 1
_VAULT_AT = _LENGTH_AT + 8
_DATABASE_AT = _VAULT_AT + vault.LENGTH
_PORTION = 1 << 20
_STATE = "sealed"
VAULT = "key.vault"
"""The name of the file beside a copy that holds its key under the password."""


class Desk(Struct, frozen=True):
    """Whose desk a backup is of, and what opens it there: ``key`` is the key of the copy, ``vault`` that key under the
    account's password. So the restored desk is opened by the same password, also without a network."""

    registry_url: str
    username: str
    key: bytes
    vault: bytes
    made_at: datetime


class Unsealed(Struct, frozen=True):
    """A backup that was opened, to be put in a desk's place: ``source`` is a copy of its own of what is in it."""

    source: Source
    desk: Desk
    institution: str
    waiting: int


def seal(database: Database, target: Path, passphrase: str, desk: Desk, progress: Progress = unwatched) -> None:
    """Backs an open copy up to a file. It is there in full, or what was there before is.

    ``progress`` is told bytes. Raises StoreError, and what ``progress`` raises.
    """
    key = os.urandom(32)
    work = database.path.with_name("sealing.db")
    unfinished = target.with_name(target.name + ".part")
    try:
        # Half of the way is done when the copy is made, and half when it stands in the file.
        database.copy_to(work, lambda done, total: progress(done, 2 * total), key=key)
        with store_errors():
            with closing(connect(work, key)) as connection:
                state.put(connection, _STATE, desk)
            size = work.stat().st_size
            header = _WORDS + bytes([_VERSION]) + (_DATABASE_AT + size).to_bytes(8, "big")
            with work.open("rb") as source, unfinished.open("wb") as file:
                file.write(header + vault.wrap(key, passphrase))
                while portion := source.read(_PORTION):
                    file.write(portion)
                    progress(size + source.tell(), 2 * size)
            to_disk(unfinished)
            unfinished.replace(target)
    finally:
        for left in (work, unfinished):
            _remove(left)


def unseal(path: Path, passphrase: str, work: Path, progress: Progress = unwatched) -> Unsealed:
    """Opens a backup and takes what is in it into the empty folder ``work``; the file itself is only read.

    Raises BackupUnusable and other StoreErrors, and what ``progress`` raises.
    """
    taken = work / "unsealed.db"
    with store_errors(), path.open("rb") as file:
        key = _key(file.read(_DATABASE_AT), path.stat().st_size, passphrase)
        size = path.stat().st_size - _DATABASE_AT
        with taken.open("wb") as copy:
            while portion := file.read(_PORTION):
                copy.write(portion)
                progress(copy.tell(), size)
    try:
        with store_errors():
            verify(taken, lambda opened: connect(opened, key))
        database = Database.open(taken, key)
    except NewerVersion:
        raise BackupUnusable(Fault.TOO_NEW) from None
    except Damaged:
        raise BackupUnusable(Fault.CHANGED) from None
    with closing(database):
        return _read(database, Source(taken, key))


def put_at_desk(unsealed: Unsealed, path: Path, key: bytes | None, at: datetime) -> int:
    """Makes what is in a backup the copy at ``path``; gives how many acts wait in it. Raises StoreError.

    A copy that is there already is opened with ``key``: what people did in it is laid over the backup, and key and
    vault stay. Without its key it is set aside unopened, with its backups. Nothing is deleted.
    """
    desk, source, rescued = unsealed.desk, unsealed.source, Rescued()
    occasion = Occasion("restored", desk.username, {"made_at": desk.made_at.isoformat()}, at)
    if key is not None:
        with workshop(path.parent) as work:
            rescued = replace(read_all(path, key, work), waiting=None)  # what waits elsewhere is not known here
    with workshop(path.parent) as work:
        made = work / path.name
        waiting = rebuild(made, path, key or desk.key, source=source, rescued=rescued, occasion=occasion)
        if key is None:
            with store_errors():
                (work / VAULT).write_bytes(desk.vault)
                to_disk(work / VAULT)
        put_in_place(path, "replaced", backups_too=key is None)
    return waiting


def _key(header: bytes, size: int, passphrase: str) -> bytes:
    if not header.startswith(_WORDS):
        raise BackupUnusable(Fault.CUT_SHORT if header and _WORDS.startswith(header) else Fault.NO_BACKUP)
    if header[len(_WORDS) : _LENGTH_AT] > bytes([_VERSION]):
        raise BackupUnusable(Fault.TOO_NEW)
    told = int.from_bytes(header[_LENGTH_AT:_VAULT_AT], "big")
    if len(header) < _DATABASE_AT or size < told:
        raise BackupUnusable(Fault.CUT_SHORT)
    if size > told:
        raise BackupUnusable(Fault.CHANGED)
    try:
        return vault.unwrap(header[_VAULT_AT:], passphrase)
    except WrongPassword:
        raise BackupUnusable(Fault.WRONG_PASSPHRASE) from None
    except ValueError:
        raise BackupUnusable(Fault.CHANGED) from None


def _read(database: Database, source: Source) -> Unsealed:
    desk = state.get(database, _STATE, Desk)
    if desk is None:
        raise BackupUnusable(Fault.NO_BACKUP)
    with database.transaction() as connection:
        connection.execute("DELETE FROM state WHERE name = ?", (_STATE,))
    institution = Records(database).institution()
    return Unsealed(source, desk, "" if institution is None else institution.name, Outbox(database).count())


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:  # the drive is gone: with it what was on it
        return
